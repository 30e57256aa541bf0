// Two commits compared by GitHub: their merge base, and up to 300 changed files.
import type { Change } from '../core/change/change.ts'
import { GitHubError } from '../engine/errors.ts'
import { believe, isCount, isList, isSha, orNone, senseless } from './believe.ts'
import { ask, type Connection } from './client.ts'
import { commitOf, keyOf, toChangedFile } from './files.ts'

/** The list of files is cut here without notice. Source: GitHub's REST description, "Compare two commits". */
const MAX_FILES = 300

export interface Comparison {
  mergeBase: string
  /** The base's own commit. */
  base: string
  /** The files that the answer names: at most 300, and perhaps not all of them. */
  paths: string[]
  /** Missing if there may be more files than the answer has. */
  changes?: Change[]
}

/** What GitHub says of commits whose histories never meet. */
export const hasNoCommonHistory = (error: unknown): boolean =>
  error instanceof GitHubError && /No common ancestor/i.test(error.message)

/** `base` may be a branch; `head` is a commit. Throws `GitHubError`. */
export async function compareCommits(
  { client, repository }: Connection,
  { base, head }: { base: string; head: string },
): Promise<Comparison> {
  const what = `compare ${base} with ${head}`
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }),
  )
  const isBase = isSha(base) ? (sha: unknown) => sha === base : isSha
  believe(
    data,
    { 'merge_base_commit.sha': isSha, 'base_commit.sha': isBase, files: orNone(isList), total_commits: isCount },
    what,
  )
  if ((data.merge_base_commit.sha === head) !== (data.total_commits === 0))
    throw senseless(
      what,
      `the two diverge at ${data.merge_base_commit.sha}, and ${data.total_commits} commits came after`,
    )
  // A list that is empty or for another head isn't trusted, nor one that names a file twice, or one that hasn't changed: the
  // caller compares the two trees instead.
  const isOfHead = data.files?.every((file) => (commitOf(file) ?? head) === head)
  const listed = isOfHead ? data.files!.map((file) => toChangedFile(file, what).change) : []
  const named = new Set(listed.filter(({ status }) => status !== 'unchanged').map(keyOf))
  const changes = named.size === listed.length ? listed : []
  return {
    mergeBase: data.merge_base_commit.sha,
    base: data.base_commit.sha,
    paths: changes.map(({ path }) => path),
    ...(changes.length > 0 && changes.length < MAX_FILES && { changes }),
  }
}

/** The commit that a branch, tag or SHA names. Throws `GitHubError` if there is none. */
export async function findCommit({ client, repository }: Connection, ref: string): Promise<string> {
  if (isSha(ref)) return ref
  const what = `find the commit ${JSON.stringify(ref)}`
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.repos.getCommit({ ...repository, ref, per_page: 1 }),
  )
  believe(data, { sha: isSha }, what)
  return data.sha
}
