// The labels the matrix asks for, set on a pull request. Only labels that the matrix names are ever removed.
import { listing } from '../core/text/words.ts'
import { GitHubError } from '../engine/errors.ts'
import { ask, type Connection } from './client.ts'
import { allOrEach, orFailure, unlessMissing } from './failures.ts'

export interface LabelChange {
  number: number
  add: string[]
  remove: string[]
}

/** Returns what failed. A label that is already gone counts as removed. */
export async function publishLabels(
  { client, repository }: Connection,
  { number, add, remove }: LabelChange,
): Promise<GitHubError[]> {
  const target = { ...repository, issue_number: number }
  const write = <T>(what: string, work: () => Promise<T>) => ask({ what, permission: 'pull-requests: write' }, work)
  const set = (labels: string[]) =>
    write(`set the label${labels.length === 1 ? '' : 's'} ${listing(labels)}`, () =>
      client.rest.issues.addLabels({ ...target, labels }),
    )
  const removeOne = (name: string) =>
    orFailure(
      unlessMissing(write(`remove the label ${name}`, () => client.rest.issues.removeLabel({ ...target, name }))),
    )
  const [failed, ...removed] = await Promise.all([allOrEach(add, set), ...remove.map(removeOne)])
  return [...failed, ...removed.filter((answer) => answer instanceof GitHubError)]
}
