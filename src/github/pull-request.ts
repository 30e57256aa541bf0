// The live state of a pull request, which the old payload of a re-run can't tell.
import {
  believe,
  believeList,
  findWrong,
  isCount,
  isFlag,
  isName,
  isSha,
  isTime,
  orNone,
  senseless,
  type Fields,
} from './believe.ts'
import { ask, type Client, type Connection } from './client.ts'
import { listPages } from './pages.ts'

export interface PullRequest {
  number: number
  open: boolean
  merged: boolean
  draft: boolean
  author: string
  /** GitHub's word for the author's relation to the repository, such as `FIRST_TIME_CONTRIBUTOR`. */
  association?: string
  /** The commit whose matrix judges; in a stack, the base of the whole stack. */
  base: { ref: string; sha: string }
  /** The commit of its own base, from which its own changes count; in a stack, the head of the pull request below. */
  ownBase: string
  /** `repository` is `owner/name`, missing if it has been deleted. */
  head: { ref: string; sha: string; repository?: string }
  /** Whether its branch is in another repository, or in one that is gone. */
  isFork: boolean
  labels: string[]
  changedFiles: number
  /** How many comments it has, so that their pages are known. */
  comments: number
}

const isRepository = (value: unknown) => findWrong(value, { full_name: isName }) === undefined
const isState = (value: unknown) => value === 'open' || value === 'closed'

/** What we read from GitHub's answer and from an event's payload, which have the same shape. */
const FIELDS: Fields = {
  number: isCount,
  state: isState,
  merged: orNone(isFlag),
  draft: orNone(isFlag),
  'user.login': orNone(isName),
  author_association: orNone(isName),
  'base.ref': isName,
  'base.sha': isSha,
  'base.repo': isRepository,
  stack: orNone((stack) => findWrong(stack, { 'base.ref': isName, 'base.sha': isSha }) === undefined),
  'head.ref': isName,
  'head.sha': isSha,
  'head.repo': orNone(isRepository),
  labels: (labels) =>
    Array.isArray(labels) && labels.every((label) => findWrong(label, { name: isName }) === undefined),
  changed_files: isCount,
  merged_at: orNone(isTime),
  comments: orNone(isCount),
}

type Api = Awaited<ReturnType<Client['rest']['pulls']['get']>>['data']

/** The pull request, or which part of the value can't be true. */
export function parsePullRequest(value: unknown): { pull: PullRequest } | { wrong: string } {
  const wrong = findWrong(value, FIELDS)
  if (wrong !== undefined) return { wrong }
  const { merged, merged_at } = value as Api
  if (merged && !merged_at) return { wrong: 'it is merged, but at no time' }
  const data = value as Api & { stack?: { base: { ref: string; sha: string } } | null }
  const { ref, sha } = data.stack?.base ?? data.base
  return {
    pull: {
      number: data.number,
      open: data.state === 'open',
      merged: data.state === 'closed' && data.merged,
      draft: data.draft ?? false,
      author: data.user?.login ?? '',
      ...(data.author_association && { association: data.author_association }),
      base: { ref, sha },
      ownBase: data.base.sha,
      head: { ref: data.head.ref, sha: data.head.sha, ...(data.head.repo && { repository: data.head.repo.full_name }) },
      isFork: data.head.repo?.full_name !== data.base.repo.full_name,
      labels: data.labels.map(({ name }) => name),
      changedFiles: data.changed_files,
      comments: data.comments ?? 0,
    },
  }
}

const READ = { what: 'read the pull request', permission: 'pull-requests: read' }

export async function findPullRequest({ client, repository }: Connection, number: number): Promise<PullRequest> {
  const { data } = await ask(READ, () => client.rest.pulls.get({ ...repository, pull_number: number }))
  believe(data, { number: (value) => value === number }, READ.what)
  const parsed = parsePullRequest(data)
  if ('pull' in parsed) return parsed.pull
  throw senseless(READ.what, parsed.wrong)
}

/** The numbers of all open pull requests, oldest first. */
export async function listOpenPullRequests({ client, repository }: Connection): Promise<number[]> {
  const doing = {
    ...{ ...READ, what: 'list the open pull requests' },
    entry: { number: isCount, state: (state: unknown) => state === 'open' },
  }
  const pulls = await listPages(doing, 0, (page) =>
    client.rest.pulls.list({
      ...repository,
      ...{ state: 'open', sort: 'created', direction: 'asc', ...page },
    }),
  )
  // If the list changes while its pages are read, an entry may appear twice.
  return [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b)
}

/** What a workflow run says of its head: the owner of the branch's repository, and the commit. */
export interface RunHead {
  owner: string
  branch: string
  sha: string
}

/** The open pull request of the branch whose head is exactly this commit. */
export async function findPullRequestByHead(
  { client, repository }: Connection,
  head: RunHead,
): Promise<number | undefined> {
  const doing = { ...READ, what: 'find the pull request of the run' }
  const { data } = await ask(doing, () =>
    client.rest.pulls.list({ ...repository, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 }),
  )
  believeList(data, { number: isCount, state: isState, 'head.sha': isSha }, doing.what)
  return data.find((pull) => pull.head.sha === head.sha && pull.state === 'open')?.number
}
