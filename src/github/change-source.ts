// Changes between two commits on GitHub, as a source for the engine: files and trees are read at the commits.
import type { Change } from '../core/change/change.ts'
import { GitHubError } from '../engine/errors.ts'
import { started, type ChangeSource, type FoundChanges, type Point, type Stop } from '../engine/ports.ts'
import { senseless } from './believe.ts'
import { isStatus, type Connection } from './client.ts'
import { compareCommits, findCommit, hasNoCommonHistory } from './compare.ts'
import { findFile, findTrail, listEntries } from './contents.ts'
import { findOverride, hasLabel } from './override.ts'
import { findPullRequest } from './pull-request.ts'
import { compareTrees, listTree } from './trees.ts'
import { orFailure, orNothing } from './failures.ts'
import { getOrMake } from '../core/text/remembered.ts'

/** Reads each file, and follows the links of each path, only once, however often it is asked for. */
export interface Reader {
  readFile: (commit: string, path: string) => Promise<Uint8Array | undefined>
  findTrail: (commit: string, path: string) => Promise<readonly string[]>
}

export function createReader(connection: Connection): Reader {
  const readFile = once((commit, path) => findFile(connection, { path, ref: commit }))
  const read = (commit: string, path: string) =>
    findTrail(connection, { path, ref: commit }, () => readFile(commit, path))
  return { readFile, findTrail: once(read) }
}

function once<T>(ask: (commit: string, path: string) => Promise<T>): (commit: string, path: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (commit, path) => getOrMake(asked, `${commit}:${path}`, () => ask(commit, path))
}

/** Requests at once what will be asked for first. */
export function readAhead({ readFile, findTrail }: Reader, commit: string, path: string | undefined): void {
  if (path === undefined) return
  void started(readFile(commit, path))
  void started(findTrail(commit, path))
}

export interface OpenedChanges {
  base: Point
  head: Point
  /** Already started. */
  changes: Promise<FoundChanges | Stop>
  reader?: Reader
}

export function createChangeSource(
  connection: Connection,
  { base, head, changes, reader = createReader(connection) }: OpenedChanges,
): ChangeSource {
  const at = { base, head }
  return {
    base,
    head,
    findChanges: () => changes,
    findFile: async (side, path) => {
      // The trail tells whether these bytes are the file's. At the base, the engine follows it.
      const bytes = started(reader.readFile(at[side].sha, path))
      if (side === 'head') await reader.findTrail(head.sha, path)
      return bytes
    },
    findTrail: (path) => reader.findTrail(base.sha, path),
    // The engine reads the whole tree instead of a folder that can't be listed.
    listFolder: (side, path) => orNothing(listEntries(connection, { path, ref: at[side].sha })),
    // It only affects remarks, not the verdict.
    listPaths: async (side) => (await orNothing(listTree(connection, at[side].sha)))?.map(({ path }) => path),
  }
}

interface ComparedTrees {
  base: string
  head: string
  /** A file that can be read at the base must be in the base's tree too, or one of the two answers is wrong. */
  held?: { path: string | undefined; reader: Reader }
  /** How many files differ at least, by another answer. */
  least?: number
  /** Files that differ, by another answer. */
  named?: readonly string[]
}

/** What differs between two commits or trees, whatever their history. Throws `GitHubError` if the trees can't be theirs. */
export async function findTreeChanges(
  connection: Connection,
  { base, head, held, ...others }: ComparedTrees,
): Promise<FoundChanges> {
  const { changes, complete, requests, basePaths } = await compareTrees(connection, { base, head })
  if (held?.path !== undefined && basePaths?.has(held.path) === false && (await held.reader.readFile(base, held.path)))
    throw new GitHubError(
      `can't read the file tree: ${held.path} is at ${base}, but not in GitHub's tree of it; run it again`,
    )
  const lacking = `the trees are so large that ${requests} requests could not read every folder that differs`
  return believeTrees({ changes, ...(!complete && { lacking }) }, others)
}

/** Throws `GitHubError` if by another answer more files differ, or others. */
function believeTrees(
  found: FoundChanges,
  { least = 0, named = [] }: Pick<ComparedTrees, 'least' | 'named'>,
): FoundChanges {
  if (found.lacking !== undefined) return found
  // GitHub also detects renames with edits, so its count can only be lower.
  const counted = found.changes.reduce((sum, { status }) => sum + (status === 'renamed' ? 2 : 1), 0)
  if (counted < Math.max(least, named.length))
    throw new GitHubError(
      `can't list the changed files: GitHub says ${Math.max(least, named.length)}, but its trees differ in ${counted}; run it again`,
    )
  const paths = pathsOf(found.changes)
  const missing = named.find((path) => !paths.has(path))
  if (missing === undefined) return found
  throw new GitHubError(
    `can't list the changed files: GitHub's comparison names ${missing}, which is the same in its two trees; run it again`,
  )
}

/** The paths that the changes name, old ones too. */
export const pathsOf = (changes: readonly Change[]): Set<string> =>
  new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]))

/** A group's head comes after its base, and GitHub's comparison of the two must say so. */
async function findGroupChanges(connection: Connection, compared: ComparedTrees): Promise<FoundChanges> {
  const { base, head } = compared
  // GitHub can't compare everything. The trees can be compared all the same.
  const comparing = orFailure(compareCommits(connection, { base, head }))
  const [found, comparison] = await Promise.all([findTreeChanges(connection, compared), comparing])
  if (comparison instanceof GitHubError) {
    if (found.changes.length === 0 && base !== head) throw comparison
    return found
  }
  if (comparison.mergeBase !== base)
    throw senseless('compare the merge group with its base', 'the head does not come after the base')
  return believeTrees(found, { named: comparison.paths })
}

/** A merge queue's group: the two trees, and the override of the pull request that the queue names. */
export function openMergeGroup(
  connection: Connection,
  { base, head, number, matrixPath }: { base: string; head: string; number?: number; matrixPath?: string | undefined },
): ChangeSource {
  const reader = createReader(connection)
  const source = createChangeSource(connection, {
    base: { ref: base, sha: base },
    head: { ref: head, sha: head },
    changes: started(findGroupChanges(connection, { base, head, held: { path: matrixPath, reader } })),
    reader,
  })
  if (number === undefined) return source
  return {
    ...source,
    findOverride: async (rule) => {
      const pull = await findPullRequest(connection, number)
      return hasLabel(pull, rule.label) ? findOverride(connection, { rule, pull }) : undefined
    },
  }
}

export interface Push {
  before: string
  after: string
  /** The branch to compare with if `before` is gone. */
  fallback?: string
  /** The file of the repository that will be read first. */
  matrixPath?: string | undefined
}

/**
 * A push: from the commit before it to the commit after it. If a forced push has removed the one before, the branch is judged
 * like a new one. Throws `GitHubError` if there is nothing to compare with.
 */
export async function openPush(connection: Connection, push: Push): Promise<ChangeSource> {
  const { before, after, fallback, matrixPath } = push
  const reader = createReader(connection)
  readAhead(reader, before, matrixPath)
  const compared = await orFailure(compareCommits(connection, { base: before, head: after }))
  if (isStatus(compared, 404) && !hasNoCommonHistory(compared)) {
    const gone = `GitHub does not find the commit ${before} that this push replaced`
    if (fallback === undefined)
      throw new GitHubError(
        `${gone}, so there is nothing to compare with; the next push is checked again, if the job may read the repository (\`contents: read\`)`,
      )
    return openRefs(connection, { base: fallback, head: after, isNewBranch: true })
  }
  // If the branch was rewritten, the new commits don't start from the old one.
  const isAhead = !(compared instanceof GitHubError) && compared.mergeBase === before && compared.changes
  const named = !(compared instanceof GitHubError) && compared.mergeBase === before ? compared.paths : []
  return createChangeSource(connection, {
    base: { ref: before, sha: before },
    head: { ref: after, sha: after },
    changes: isAhead
      ? Promise.resolve({ changes: isAhead })
      : started(findTreeChanges(connection, { base: before, head: after, held: { path: matrixPath, reader }, named })),
    reader,
  })
}

/** Two refs: what is new since they diverged. A new branch is judged by the matrix that it started from. */
export async function openRefs(
  connection: Connection,
  { base: ref, head: headRef, isNewBranch }: { base: string; head: string; isNewBranch: boolean },
): Promise<ChangeSource> {
  const head = await findCommit(connection, headRef)
  const comparing = compareCommits(connection, { base: ref, head }).catch((error: unknown) => {
    if (!hasNoCommonHistory(error)) throw error
    const { message } = error as GitHubError
    throw new GitHubError(`${message}; to leave such a branch out, limit the workflow with \`branches:\``, {
      cause: error,
    })
  })
  const { mergeBase, base, paths, changes } = await comparing
  return createChangeSource(connection, {
    base: { ref, sha: isNewBranch ? mergeBase : base },
    head: { ref: headRef, sha: head },
    changes: changes
      ? Promise.resolve({ changes })
      : started(findTreeChanges(connection, { base: mergeBase, head, named: paths })),
  })
}
