// Changes between two commits on GitHub, as the engine asks for them: files and trees are read at the commits.
import { GitHubError } from '../engine/errors.ts'
import { started } from '../engine/ports.ts'
import type { ChangeSource, FoundChanges, Point, Stop } from '../engine/ports.ts'
import type { Client, Repository } from './client.ts'
import { compareCommits } from './compare.ts'
import { findFile } from './contents.ts'
import { findOverride, hasLabel } from './override.ts'
import { findPullRequest } from './pull-request.ts'
import { compareTrees, listTree } from './trees.ts'

export interface Connection {
  client: Client
  repository: Repository
}

/** Reads each file once, however often it is asked for. */
export type FileReader = (commit: string, path: string) => Promise<Uint8Array | undefined>

export function createFileReader({ client, repository }: Connection): FileReader {
  const read = new Map<string, Promise<Uint8Array | undefined>>()
  return (commit, path) => {
    const key = `${commit}:${path}`
    const known = read.get(key) ?? findFile(client, repository, { path, ref: commit })
    read.set(key, known)
    return known
  }
}

export interface OpenedChanges {
  base: Point
  head: Point
  /** Under way already. */
  changes: Promise<FoundChanges | Stop>
  readFile?: FileReader
}

export function createChangeSource(connection: Connection, opened: OpenedChanges): ChangeSource {
  const { client, repository } = connection
  const { base, head, changes, readFile = createFileReader(connection) } = opened
  const at = { base, head }
  return {
    base,
    head,
    findChanges: () => changes,
    findFile: (side, path) => readFile(at[side].sha, path),
    listPaths: async (side) => {
      try {
        return (await listTree(client, repository, at[side].sha))?.map(({ path }) => path)
      } catch (error) {
        // Only what is said beside the verdict depends on it.
        if (error instanceof GitHubError) return undefined
        throw error
      }
    },
  }
}

/** What differs between two commits or trees, whatever their history. */
export async function findTreeChanges(
  { client, repository }: Connection,
  { base, head }: { base: string; head: string },
): Promise<FoundChanges> {
  const { changes, complete, requests } = await compareTrees(client, repository, { base, head })
  const lacking = `the trees are so large that ${requests} requests could not read every folder that differs`
  return { changes, ...(!complete && { lacking }) }
}

/** A merge queue's group: the two trees, and of the pull request that the queue names its override alone. */
export function openMergeGroup(
  connection: Connection,
  { base, head, number }: { base: string; head: string; number?: number },
): ChangeSource {
  const { client, repository } = connection
  const source = createChangeSource(connection, {
    base: { ref: base, sha: base },
    head: { ref: head, sha: head },
    changes: started(findTreeChanges(connection, { base, head })),
  })
  if (number === undefined) return source
  return {
    ...source,
    findOverride: async (rule) => {
      const pull = await findPullRequest(client, repository, number)
      return hasLabel(pull, rule.label) ? findOverride(client, repository, { rule, pull }) : undefined
    },
  }
}

/** A push: from what was there before to what is there now. */
export function openPush(connection: Connection, { before, after }: { before: string; after: string }): ChangeSource {
  return createChangeSource(connection, {
    base: { ref: before, sha: before },
    head: { ref: after, sha: after },
    changes: started(findPushChanges(connection, { before, after })),
  })
}

async function findPushChanges(
  connection: Connection,
  { before, after }: { before: string; after: string },
): Promise<FoundChanges> {
  try {
    const { mergeBase, changes } = await compareCommits(connection.client, connection.repository, {
      base: before,
      head: after,
    })
    // Where the branch was rewritten, what was there before is not what the new commits start from.
    if (mergeBase === before && changes) return { changes }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
  }
  return findTreeChanges(connection, { base: before, head: after })
}

/** Two refs: what is new since they parted. A new branch is judged by the matrix that it started from. */
export async function openRefs(
  connection: Connection,
  { base: ref, head, isNewBranch }: { base: string; head: string; isNewBranch: boolean },
): Promise<ChangeSource> {
  const { mergeBase, base, changes } = await compareCommits(connection.client, connection.repository, {
    base: ref,
    head,
  })
  return createChangeSource(connection, {
    base: { ref, sha: isNewBranch ? mergeBase : base },
    head: { ref: head, sha: head },
    changes: changes ? Promise.resolve({ changes }) : started(findTreeChanges(connection, { base: mergeBase, head })),
  })
}
