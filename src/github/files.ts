// The files a pull request changes, from its own list: at most 3,000.
import { toChange } from '../core/change/json-lines.ts'
import type { Change } from '../core/change/change.ts'
import { GitHubError } from '../errors.ts'
import type { Client, Repository } from './client.ts'
import { listPages } from './pages.ts'

/** The list ends here without a word. Source: GitHub's REST description, "List pull requests files". */
export const MAX_FILES = 3000

export interface FileList {
  changes: Change[]
  /** The commits the entries say they are of; more than the head where the list changed while it was read. */
  commits: Set<string>
}

/** `expected` is how many files the pull request has, as far as known; all pages are asked for at once. */
export async function listFiles(
  client: Client,
  repository: Repository,
  { number, expected }: { number: number; expected: number },
): Promise<FileList> {
  const doing = { what: 'list the changed files', permission: 'pull-requests: read' }
  const entries = await listPages(doing, Math.min(expected, MAX_FILES), (page) =>
    client.rest.pulls.listFiles({ ...repository, pull_number: number, per_page: 100, page }),
  )
  const commits = new Set<string>()
  const changes = new Map<string, Change>()
  for (const entry of entries) {
    const change = toChange(entry)
    if (typeof change === 'string')
      throw new GitHubError(
        `can't list the changed files: an entry of GitHub's answer is broken (${change}); run it again`,
      )
    changes.set(change.path, change)
    const commit = /[?&]ref=([0-9a-f]{40,64})$/.exec(entry.contents_url)?.[1]
    if (commit && entry.status !== 'removed') commits.add(commit)
  }
  return { changes: [...changes.values()], commits }
}
