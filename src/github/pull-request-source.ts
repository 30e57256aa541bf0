// The changes of a pull request, its live state and its comments. Everything is requested at once, based on what the event says;
// whatever has changed since then is requested again.
import { GitHubError } from '../engine/errors.ts'
import { started, type ChangeSource, type FoundChanges, type Stop } from '../engine/ports.ts'
import { createChangeSource, createReader, findTreeChanges, pathsOf, readAhead } from './change-source.ts'
import type { BranchTips } from './branch-tips.ts'
import type { Connection } from './client.ts'
import { listComments, type Comment } from './comments.ts'
import { compareCommits } from './compare.ts'
import { MAX_FILES, listFiles } from './files.ts'
import { findOverride, hasLabel } from './override.ts'
import { findPullRequest, findPullRequestByHead, type PullRequest, type RunHead } from './pull-request.ts'
import { orFailure } from './failures.ts'

export interface PullRequestSource extends ChangeSource {
  pull: PullRequest
  /** Missing if they weren't asked for; an error if they can't be listed. */
  comments?: Promise<Comment[] | GitHubError>
}

export interface PullRequestQuestion {
  number: number
  /** The commit that this run is for; another head has its own run. Missing if this isn't a run of the pull request. */
  head?: string
  /** The pull request in the event: outdated in a re-run, so it only tells early what to request. */
  seen?: PullRequest
  /** The file of the repository that will be read first. */
  matrixPath?: string
  withComments: boolean
  /** If given, the matrix is read at the tip of the base branch, wherever the pull request started. */
  tips?: BranchTips
}

export async function openPullRequest(
  connection: Connection,
  { number, head, seen, matrixPath, withComments, tips }: PullRequestQuestion,
): Promise<PullRequestSource | Stop> {
  const { client, repository } = connection
  const reader = tips?.reader ?? createReader(connection)
  const tooMany = (seen?.changedFiles ?? 0) > MAX_FILES
  // Awaited after the pull request's state, which best explains why something can't be read.
  const list = tooMany ? undefined : started(listFiles(connection, { number, expected: seen?.changedFiles ?? 0 }))
  const comments = withComments
    ? started(orFailure(listComments(client, { ...repository, number }, seen?.comments ?? 0)))
    : undefined
  if (seen) readAhead(reader, seen.base.sha, matrixPath)
  const pull = await findPullRequest(connection, number)
  const stop = stopOf(pull, head ?? pull.head.sha)
  if (stop) return stop
  const source = createChangeSource(connection, {
    base: tips ? { ref: pull.base.ref, sha: await tips.findTip(pull.base.ref) } : pull.base,
    head: { ref: pull.head.ref, sha: pull.head.sha },
    changes: started(completeFiles(connection, pull, list)),
    reader,
  })
  return {
    ...source,
    pull,
    author: { login: pull.author, ...(pull.association !== undefined && { association: pull.association }) },
    ...(comments && pull.open && { comments }),
    findMergeBase: async () =>
      (await compareCommits(connection, { base: pull.ownBase, head: pull.head.sha })).mergeBase,
    findOverride: async (rule) => (hasLabel(pull, rule.label) ? findOverride(connection, { rule, pull }) : undefined),
  }
}

/** The open pull request whose head is exactly a run's commit. If the head has moved on, this run stops but isn't red. */
export async function openPullRequestOfRun(
  connection: Connection,
  { run, ...question }: { run: RunHead } & Pick<PullRequestQuestion, 'matrixPath' | 'withComments'>,
): Promise<PullRequestSource | Stop> {
  const number = await findPullRequestByHead(connection, run)
  if (number === undefined) return { stop: 'no open pull request has the head of this run', red: false }
  const opened = await openPullRequest(connection, { ...question, number, head: run.sha })
  const never = <T>(found: T | Stop) => (isStop(found) ? { ...found, red: false } : found)
  if (isStop(opened)) return never(opened)
  return { ...opened, findChanges: async (want) => never(await opened.findChanges(want)) }
}

const isStop = (found: unknown): found is Stop => typeof found === 'object' && found !== null && 'stop' in found

function stopOf(pull: PullRequest, head: string): Stop | undefined {
  // A closed pull request is judged: its commit may be reopened, and the check stays.
  if (pull.merged) return { stop: `pull request ${pull.number} is merged: nothing to judge`, red: false }
  if (pull.head.sha !== head) return { stop: `superseded by ${pull.head.sha}`, red: true }
  return undefined
}

type List = Awaited<ReturnType<typeof listFiles>>

/** The list, if it is complete and for this head. If not, reads it again, and if that doesn't help, compares the two trees. */
async function completeFiles(
  connection: Connection,
  pull: PullRequest,
  listing: Promise<List> | undefined,
): Promise<FoundChanges | Stop> {
  const isWhole = ({ changes }: List) =>
    changes.filter(({ status }) => status !== 'unchanged').length === pull.changedFiles
  const isOfHead = (list: List) => list.isNamed && [...list.commits].every((commit) => commit === pull.head.sha)
  const first = await listing
  // Of an empty page, or one of removed files alone, nobody can tell which head it is for. A comparison is asked for by commits.
  const isUnnamed = first !== undefined && !first.isNamed && isWhole(first)
  if (pull.changedFiles <= MAX_FILES && !isUnnamed) {
    if (first && isWhole(first) && isOfHead(first)) return { changes: first.changes }
    const [again, now] = await Promise.all([
      listFiles(connection, { number: pull.number, expected: pull.changedFiles }),
      findPullRequest(connection, pull.number),
    ])
    const stop = stopOf(now, pull.head.sha)
    if (stop) return stop
    if (isWhole(again) && isOfHead(again)) return { changes: again.changes }
  }
  const { sha: head } = pull.head
  const { mergeBase, paths, changes } = await compareCommits(connection, { base: pull.ownBase, head })
  if (isUnnamed && changes?.length === pull.changedFiles) return { changes }
  const found = await findTreeChanges(connection, { base: mergeBase, head, least: pull.changedFiles, named: paths })
  // The list knows lines, and renames with edits.
  return isUnnamed && isSame(pathsOf(first.changes), pathsOf(found.changes)) ? { changes: first.changes } : found
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((value) => other.has(value))
