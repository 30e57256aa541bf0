// The files a pull request changes, from its own list: at most 3,000.
import { toChange } from '../core/change/json-lines.ts'
import type { Change } from '../core/change/change.ts'
import { isRecord } from '../core/text/is-record.ts'
import { isPath, senseless } from './believe.ts'
import type { Connection } from './client.ts'
import { listPages } from './pages.ts'

/** The list is cut here without notice. Source: GitHub's REST description, "List pull requests files". */
export const MAX_FILES = 3000

export interface FileList {
  changes: Change[]
  /** The commits that the entries name: more than just the head if the list changed while it was read. Removed files name none. */
  commits: Set<string>
  /** Whether each page names one. */
  isNamed: boolean
}

/** `expected` is how many files the pull request has, as far as known. All pages are requested at once. */
export async function listFiles(
  { client, repository }: Connection,
  { number, expected }: { number: number; expected: number },
): Promise<FileList> {
  const doing = { what: 'list the changed files', permission: 'pull-requests: read', entry: {} }
  let isNamed = true
  // Each page is reduced to what we need as it arrives: thirty whole ones take more memory than everything else together.
  const pages = await listPages(doing, Math.min(expected, MAX_FILES), async (page) => {
    const { data, headers } = await client.rest.pulls.listFiles({ ...repository, pull_number: number, ...page })
    // There can't be further pages, so an answer that names one is wrong.
    const ends = page.page >= MAX_FILES / page.per_page
    if (!Array.isArray(data)) return { data, headers }
    const files = data.map((entry) => toChangedFile(entry, doing.what))
    isNamed &&= files.some(({ commit }) => commit !== undefined)
    return { data: files, headers: ends ? {} : headers }
  })
  const changes = new Map(pages.map(({ change }) => [keyOf(change), change]))
  const commits = new Set(pages.flatMap(({ change, commit }) => (change.status === 'removed' ? [] : (commit ?? ''))))
  return { changes: [...changes.values()], commits, isNamed }
}

/** Names that aren't UTF-8 may look alike, with the same character for every byte that is none. */
export function keyOf({ path, status, additions, deletions }: Change): string {
  return path.includes('\uFFFD') ? JSON.stringify([path, status, additions, deletions]) : path
}

/** The change that an entry describes, and the commit it names. Throws `GitHubError`; `what` follows "can't" in the message. */
export function toChangedFile(entry: unknown, what: string): { change: Change; commit: string | undefined } {
  if (!isRecord(entry)) throw senseless(what, 'an entry is not an object')
  const change = toChange(entry)
  if (typeof change === 'string') throw senseless(what, `of an entry: ${change}`)
  if (![change.path, change.previousPath ?? change.path].every(isPath))
    throw senseless(what, "of an entry: its path is not from the repository's root")
  return { change, commit: commitOf(entry) }
}

/** The commit that has an entry's content; undefined for a removed file, whose content is at another commit. */
export function commitOf(entry: unknown): string | undefined {
  const { contents_url: url, status } = isRecord(entry) ? entry : {}
  if (typeof url !== 'string' || status === 'removed') return undefined
  return /[?&]ref=([0-9a-f]{40,64})$/.exec(url)?.[1]
}
