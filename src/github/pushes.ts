// When commits came to a branch. Only GitHub's own record of pushes can say: the dates of commits are their author's.
import { believeList, isSha, isTime, type Fields } from './believe.ts'
import { ask, type Client } from './client.ts'
import { orNothing } from './failures.ts'
import { PAGE_SIZE } from './pages.ts'

export interface Push {
  /** The branch's commit before and after it; zeros where the branch is made or deleted. */
  before: string
  after: string
  timestamp: string
}

const PUSH: Fields = { before: isSha, after: isSha, timestamp: isTime }

/** The latest pushes to a branch of a repository (`owner/name`), newest first; none where they can't be read, as in a private fork. */
export async function listPushes(client: Client, repository: string, branch: string): Promise<Push[]> {
  const [owner = '', repo = ''] = repository.split('/')
  return (await orNothing(readPushes(client, { owner, repo, ref: `refs/heads/${branch}` }))) ?? []
}

async function readPushes(client: Client, asked: { owner: string; repo: string; ref: string }): Promise<Push[]> {
  const doing = { what: 'list the pushes to the branch', permission: 'contents: read' }
  const { data } = await ask(doing, () => client.rest.repos.listActivities({ ...asked, per_page: PAGE_SIZE }))
  believeList(data, PUSH, doing.what)
  return data
}

/**
 * How many of the branch's commits, oldest first, were pushed after the time, in milliseconds; 0 where the pushes don't say. After
 * a forced push at least one.
 */
export function countPushedAfter(commits: readonly { sha: string }[], pushes: readonly Push[], time: number): number {
  const isLater = ({ timestamp }: Push) => Date.parse(timestamp) > time
  const first = pushes.findLast(isLater)
  if (!first) return 0
  const earlier = pushes.filter((push) => !isLater(push)).map(({ after }) => after)
  const known = new Set([first.before, ...earlier])
  const last = commits.findLastIndex(({ sha }) => known.has(sha))
  return last < 0 ? 1 : commits.length - 1 - last
}
