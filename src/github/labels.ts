// The labels the matrix asks for, set on a pull request. Only labels that the matrix names are ever removed.
import { ask, type Connection } from './client.ts'
import { unlessMissing } from './failures.ts'

const WRITE = { what: 'set the labels', permission: 'pull-requests: write' }

export interface LabelChange {
  number: number
  add: string[]
  remove: string[]
}

/** Throws `GitHubError`. A label that is already gone counts as removed. */
export async function publishLabels(
  { client, repository }: Connection,
  { number, add, remove }: LabelChange,
): Promise<void> {
  const removeOne = (name: string) =>
    unlessMissing(ask(WRITE, () => client.rest.issues.removeLabel({ ...repository, issue_number: number, name })))
  const adding =
    add.length > 0
      ? ask(WRITE, () => client.rest.issues.addLabels({ ...repository, issue_number: number, labels: add }))
      : undefined
  await Promise.all([adding, ...remove.map(removeOne)])
}
