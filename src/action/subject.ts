// What is to be judged, gathered from GitHub: the changes, the base commit, its matrix, the pull request's live state.
import type { ChangeSet } from '../core/change/change.ts'
import type { Problem } from '../core/check/report.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import type { Parsed } from '../core/matrix/parse.ts'
import { GitHubError } from '../engine/errors.ts'
import type { Client, Repository } from '../github/client.ts'
import { listComments } from '../github/comments.ts'
import type { Comment } from '../github/comments.ts'
import { compareCommits } from '../github/compare.ts'
import { findFile } from '../github/contents.ts'
import { MAX_FILES, listFiles } from '../github/files.ts'
import { findPullRequest, findPullRequestByHead } from '../github/pull-request.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { compareTrees } from '../github/trees.ts'
import type { MatrixSource } from './inputs.ts'
import type { Trigger } from './trigger.ts'

export interface Subject {
  changeSet: ChangeSet
  problems: Problem[]
  base: string
  /** The base's branch or ref, to be shown. */
  baseRef: string
  head: string
  /** Undefined where the base has no matrix. Parsed as soon as it comes, while the lists are still on their way. */
  matrix: Parsed<Matrix> | undefined
  pull?: PullRequest
  /** The pull request's number where its state has not been read: in the merge queue only an override needs it. */
  number?: number
  /** Missing where nothing is to be written; an error where they can't be listed. */
  comments?: Comment[] | GitHubError
}

/** There is nothing to judge. `red` is for a head that has moved on: its own run judges it. */
export interface Stop {
  stop: string
  red: boolean
}

export interface Source {
  client: Client
  repository: Repository
  matrix: MatrixSource
  /** Whether the comment will be read and written. */
  withComment: boolean
}

export type CheckTrigger = Exclude<Trigger, { kind: 'audit' | 'nothing' }>

export async function findSubject(source: Source, trigger: CheckTrigger): Promise<Subject | Stop> {
  switch (trigger.kind) {
    case 'pull-request':
      return findPullSubject(source, { seen: trigger.seen, number: trigger.seen.number, head: trigger.seen.head.sha })
    case 'workflow-run': {
      const number = await findPullRequestByHead(source.client, source.repository, trigger.head)
      if (number === undefined) return { stop: 'no open pull request has the head of this run', red: false }
      const found = await findPullSubject(source, { number, head: trigger.head.sha })
      return 'stop' in found ? { ...found, red: false } : found
    }
    case 'merge-group':
      return findGroupSubject(source, trigger)
    case 'push':
      return findPushSubject(source, trigger)
    case 'refs':
      return findRefsSubject(source, trigger)
  }
}

async function readMatrix({ client, repository, matrix }: Source, base: string): Promise<Parsed<Matrix> | undefined> {
  const { path } = matrix
  const bytes =
    matrix.kind === 'here'
      ? await findFile(client, repository, { path, ref: base })
      : await findFile(client, { owner: matrix.owner, repo: matrix.repo }, { path, ref: matrix.ref })
  return bytes && parseMatrix(bytes, path)
}

/** Everything at once, by what the payload says; then again what has changed since. */
async function findPullSubject(
  source: Source,
  { seen, number, head }: { seen?: PullRequest; number: number; head: string },
): Promise<Subject | Stop> {
  const { client, repository } = source
  const tooMany = (seen?.changedFiles ?? 0) > MAX_FILES
  const early = Promise.all([
    seen ? readMatrix(source, seen.base.sha) : undefined,
    tooMany ? undefined : listFiles(client, repository, { number, expected: seen?.changedFiles ?? 0 }),
    source.withComment ? orError(listComments(client, { ...repository, number }, seen?.comments ?? 0)) : undefined,
  ])
  early.catch(() => undefined) // looked at below, after the pull request's state, which explains it best
  const pull = await findPullRequest(client, repository, number)
  const stop = stopOf(pull, head)
  if (stop) return stop
  const [earlyMatrix, list, comments] = await early
  const matrix = seen?.base.sha === pull.base.sha ? earlyMatrix : readMatrix(source, pull.base.sha)
  const [parsed, files] = await Promise.all([matrix, completeFiles(source, pull, list)])
  if ('stop' in files) return files
  return {
    ...files,
    base: pull.base.sha,
    baseRef: pull.base.ref,
    head,
    matrix: parsed,
    pull,
    ...(comments && { comments }),
  }
}

function stopOf(pull: PullRequest, head: string): Stop | undefined {
  if (!pull.open) return { stop: `pull request ${pull.number} is closed: nothing to judge`, red: false }
  if (pull.head.sha !== head) return { stop: `superseded by ${pull.head.sha}`, red: true }
  return undefined
}

const orError = <T>(work: Promise<T>): Promise<T | GitHubError> =>
  work.catch((error: unknown) => {
    if (error instanceof GitHubError) return error
    throw error
  })

type Files = Pick<Subject, 'changeSet' | 'problems'>
type List = Awaited<ReturnType<typeof listFiles>>

/** The list, if it is whole and of this head; else read once more, and if that doesn't help, from the two trees. */
async function completeFiles(source: Source, pull: PullRequest, first: List | undefined): Promise<Files | Stop> {
  const { client, repository } = source
  const isWhole = (list: List) => list.changes.length === pull.changedFiles
  const isOfHead = (list: List) => [...list.commits].every((commit) => commit === pull.head.sha)
  if (pull.changedFiles <= MAX_FILES) {
    if (first && isWhole(first) && isOfHead(first)) return whole(first)
    const [again, now] = await Promise.all([
      first && isWhole(first)
        ? first
        : listFiles(client, repository, { number: pull.number, expected: pull.changedFiles }),
      findPullRequest(client, repository, pull.number),
    ])
    const stop = stopOf(now, pull.head.sha)
    if (stop) return stop
    if (isWhole(again)) return whole(again)
  }
  const { mergeBase } = await compareCommits(client, repository, { base: pull.ownBase, head: pull.head.sha })
  return fromTrees(source, mergeBase, pull.head.sha)
}

const whole = ({ changes }: { changes: ChangeSet['changes'] }): Files => ({
  changeSet: { changes, complete: true },
  problems: [],
})

async function fromTrees({ client, repository }: Source, base: string, head: string): Promise<Files> {
  const { changes, complete, requests } = await compareTrees(client, repository, { base, head })
  const detail = `the trees are so large that ${requests} requests could not read every folder that differs`
  return { changeSet: { changes, complete }, problems: complete ? [] : [{ code: 'incomplete', detail }] }
}

async function findGroupSubject(
  source: Source,
  { base, head, number }: { base: string; head: string; number?: number },
): Promise<Subject> {
  const [files, matrix] = await Promise.all([fromTrees(source, base, head), readMatrix(source, base)])
  return { ...files, base, baseRef: base, head, matrix, ...(number !== undefined && { number }) }
}

async function findPushSubject(source: Source, { before, after }: { before: string; after: string }): Promise<Subject> {
  const [comparison, matrix] = await Promise.all([
    orError(compareCommits(source.client, source.repository, { base: before, head: after })),
    readMatrix(source, before),
  ])
  // Where the branch was rewritten, what was there before is not what the new commits start from.
  const straight =
    !(comparison instanceof GitHubError) && comparison.mergeBase === before ? comparison.changes : undefined
  const files = straight ? whole({ changes: straight }) : await fromTrees(source, before, after)
  return { ...files, base: before, baseRef: before, head: after, matrix }
}

async function findRefsSubject(
  source: Source,
  { base: ref, head, isNewBranch }: { base: string; head: string; isNewBranch: boolean },
): Promise<Subject> {
  const comparison = await compareCommits(source.client, source.repository, { base: ref, head })
  const base = isNewBranch ? comparison.mergeBase : comparison.base
  const [files, matrix] = await Promise.all([
    comparison.changes ? whole({ changes: comparison.changes }) : fromTrees(source, comparison.mergeBase, head),
    readMatrix(source, base),
  ])
  return { ...files, base, baseRef: ref, head, matrix }
}
