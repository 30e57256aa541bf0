// Opens what the engine reads for an event and its inputs: the matrix that judges, and the changes.
import { UsageError } from '../engine/errors.ts'
import { started, type ChangeSource, type GivenMatrix, type MatrixPlace, type Stop } from '../engine/ports.ts'
import { openMergeGroup, openPush, openRefs } from '../github/change-source.ts'
import type { Connection } from '../github/client.ts'
import { findFile } from '../github/contents.ts'
import { openPullRequest, openPullRequestOfRun, type PullRequestSource } from '../github/pull-request-source.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { MatrixSource } from './inputs.ts'
import type { Trigger } from './trigger.ts'

export type CheckTrigger = Exclude<Trigger, { kind: 'audit' | 'judge-again' | 'nothing' }>

export type ActionSource = ChangeSource | PullRequestSource

/** Opens what the event is about. `comments` says whether a pull request's comments will be read and written. */
export async function openSource(
  connection: Connection,
  { trigger, matrix, comments }: { trigger: CheckTrigger; matrix: MatrixSource; comments: boolean },
): Promise<ActionSource | Stop> {
  const question: { withComments: boolean; matrixPath?: string } = {
    withComments: comments,
    ...(matrix.kind === 'here' && { matrixPath: matrix.path }),
  }
  switch (trigger.kind) {
    case 'pull-request': {
      const { seen } = trigger
      return openPullRequest(connection, { ...question, seen, number: seen.number, head: seen.head.sha })
    }
    case 'workflow-run':
      return openPullRequestOfRun(connection, { ...question, run: trigger.head })
    case 'merge-group':
      return openMergeGroup(connection, { ...trigger, matrixPath: question.matrixPath })
    case 'push':
      return openPush(connection, { ...trigger, matrixPath: question.matrixPath })
    case 'refs':
      return openRefs(connection, trigger)
  }
}

/** The matrix of another repository, requested at once. */
export function readElsewhere(
  { client }: Connection,
  { owner, repo, path, ref }: Extract<MatrixSource, { kind: 'elsewhere' }>,
): GivenMatrix {
  const reading = started(findFile({ client, repository: { owner, repo } }, { path, ref }))
  return {
    kind: 'given',
    name: path,
    read: async () => {
      const bytes = await reading
      if (bytes) return bytes
      throw new UsageError(
        `there is no ${path} in ${owner}/${repo} at ${ref}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\` there; to leave this branch out, limit the workflow with \`branches:\``,
      )
    },
  }
}

/** The file at the base commit of the changes. */
export function atBase({ repository: { owner, repo } }: Connection, path: string, source: ActionSource): MatrixPlace {
  const none = `there is no ${path} in ${owner}/${repo} at the base commit ${source.base?.sha ?? ''}`
  const leaveOut = 'limit the workflow with `branches:`'
  const notAdded =
    'pull' in source
      ? `${none}, and this pull request doesn't add it: ${describeAbsence(source.pull)}, or ${leaveOut}`
      : undefined
  return {
    kind: 'at-base',
    path,
    missing: `${none}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\`; to leave this branch out, ${leaveOut}`,
    ...(notAdded !== undefined && { notAdded }),
  }
}

/** Why the head has a matrix that its base lacks, and what to do. */
function describeAbsence({ base, ownBase }: PullRequest): string {
  return ownBase === base.sha
    ? `it was deleted on ${base.ref} after this branch started; restore it there`
    : 'one below it in the stack does; merge that one first'
}
