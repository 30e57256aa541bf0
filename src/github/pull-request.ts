// The live state of a pull request: what a re-run's old payload can't tell.
import { GitHubError } from '../engine/errors.ts'
import { ask } from './client.ts'
import type { Client, Repository } from './client.ts'
import { listPages } from './pages.ts'

export interface PullRequest {
  number: number
  open: boolean
  merged: boolean
  draft: boolean
  author: string
  /** GitHub's word for what the author is to the repository, such as `FIRST_TIME_CONTRIBUTOR`. */
  association?: string
  /** The commit whose matrix judges; in a stack that of the whole stack. */
  base: { ref: string; sha: string }
  /** The commit of its own base, which its own changes are counted from; in a stack that of the pull request below. */
  ownBase: string
  /** `repository` is `owner/name`, missing where it has been deleted. */
  head: { ref: string; sha: string; repository?: string }
  labels: string[]
  changedFiles: number
  /** How many comments it has, so that their pages are known. */
  comments: number
}

type Api = Awaited<ReturnType<Client['rest']['pulls']['get']>>['data']

/** Also reads the pull request in an event's payload, which has the same shape. Throws `GitHubError` where it has not. */
export function toPullRequest(data: unknown): PullRequest {
  const pull = data as Api & { stack?: { base?: { ref: string; sha: string } } }
  if (typeof pull?.base?.sha !== 'string' || typeof pull.head?.sha !== 'string')
    throw new GitHubError("can't read the pull request: GitHub's answer is not a pull request; run it again")
  const { ref, sha } = pull.stack?.base ?? pull.base
  return {
    number: pull.number,
    open: pull.state === 'open',
    merged: pull.state === 'closed' && pull.merged,
    draft: pull.draft ?? false,
    author: pull.user?.login ?? '',
    ...(pull.author_association && { association: pull.author_association }),
    base: { ref, sha },
    ownBase: pull.base.sha,
    head: { ref: pull.head.ref, sha: pull.head.sha, ...(pull.head.repo && { repository: pull.head.repo.full_name }) },
    labels: pull.labels?.flatMap((label) => label?.name ?? []) ?? [],
    changedFiles: pull.changed_files ?? 0,
    comments: pull.comments ?? 0,
  }
}

const READ = { what: 'read the pull request', permission: 'pull-requests: read' }

export async function findPullRequest(client: Client, repository: Repository, number: number): Promise<PullRequest> {
  const { data } = await ask(READ, () => client.rest.pulls.get({ ...repository, pull_number: number }))
  const wrong = findNonsense(data, number)
  if (wrong !== undefined)
    throw new GitHubError(`can't read the pull request: GitHub's answer makes no sense (${wrong}); run it again`)
  return toPullRequest(data)
}

/** What of the answer can't be true, of all that could make a run green. */
function findNonsense(data: Partial<Api> | null | undefined, number: number): string | undefined {
  if (typeof data !== 'object' || data === null) return 'it is not a pull request'
  if (data.number !== number) return 'it has another number'
  if (data.state !== 'open' && data.state !== 'closed') return 'its state is neither open nor closed'
  if (!Number.isInteger(data.changed_files) || data.changed_files! < 0)
    return 'it does not say how many files are changed'
  if (!Array.isArray(data.labels) || data.labels.some((label) => typeof label?.name !== 'string'))
    return 'its labels have no names'
  return undefined
}

/** Numbers of all that are open, the oldest first. */
export async function listOpenPullRequests(client: Client, repository: Repository): Promise<number[]> {
  const doing = { ...READ, what: 'list the open pull requests' }
  const pulls = await listPages(doing, 0, (page) =>
    client.rest.pulls.list({
      ...repository,
      ...{ state: 'open', sort: 'created', direction: 'asc', per_page: 100, page },
    }),
  )
  if (pulls.some(({ number, state }) => !Number.isInteger(number) || state !== 'open'))
    throw new GitHubError(`can't ${doing.what}: GitHub's answer makes no sense; run it again`)
  // A list that changes while its pages are read may name one twice.
  return [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b)
}

/** The open pull request of the branch whose head is exactly this commit. */
export async function findPullRequestByHead(
  client: Client,
  repository: Repository,
  head: { owner: string; branch: string; sha: string },
): Promise<number | undefined> {
  const { data } = await ask({ ...READ, what: 'find the pull request of the run' }, () =>
    client.rest.pulls.list({ ...repository, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 }),
  )
  if (!Array.isArray(data))
    throw new GitHubError("can't find the pull request of the run: GitHub's answer is not a list; run it again")
  return data.find((pull) => pull?.head?.sha === head.sha && pull.state === 'open')?.number
}
