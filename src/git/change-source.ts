// Changes between two commits of a local repository, or staged ones, as a source for the engine.
import type { Change } from '../core/change/change.ts'
import { parseChanges } from '../core/change/parse.ts'
import type { ChangeSource } from '../engine/ports.ts'
import { findFileAt, findTrailAt } from './file-at.ts'
import { diffFiles, findBehind, findRange, listFilesAt, listRawChanges, type Range, type Refs } from './range.ts'
import { findStaged } from './staged.ts'

/** Throws `UsageError` where a ref names no commit, or no base is given and none can be found. */
export async function openRange(repo: string, refs: Refs): Promise<ChangeSource> {
  const range = await findRange(repo, refs)
  const behind = await findBehind(repo, range.baseRef)
  return {
    base: { ref: range.baseRef, sha: range.base, ...(behind && { behind }) },
    head: { ref: refs.head ?? 'HEAD', sha: range.head },
    ...between(repo, range),
  }
}

/** What is staged, against HEAD; before the first commit against nothing. Throws `UsageError` where a merge left conflicts. */
export async function openStaged(repo: string): Promise<ChangeSource> {
  const { head, index, nothing } = await findStaged(repo)
  const base = head ?? nothing
  return {
    base: head === undefined ? null : { ref: 'HEAD', sha: head },
    head: null,
    staged: true,
    ...between(repo, { base, mergeBase: base, head: index }),
  }
}

type Trees = Pick<Range, 'base' | 'mergeBase' | 'head'>

function between(
  repo: string,
  range: Trees,
): Pick<ChangeSource, 'findChanges' | 'findFile' | 'findTrail' | 'listPaths'> {
  return {
    findChanges: async ({ lines }) => {
      if (!lines) return { changes: await listRawChanges(repo, range) }
      const [changes, diffs] = await Promise.all([listRawChanges(repo, range), diffFiles(repo, range)])
      return { read: () => withLines(changes, diffs) }
    },
    findFile: (side, path) => findFileAt(repo, range[side], path),
    findTrail: (path) => findTrailAt(repo, range.base, path),
    listPaths: (side) => listFilesAt(repo, range[side]),
  }
}

/** A change of type has a diff for each of its two files, so its lines stay unknown, as those of a diff that can't be read. */
function withLines(changes: readonly Change[], diffs: readonly Buffer[]): Change[] {
  const linesOf = new Map<string, string[]>()
  for (const diff of diffs)
    for (const { path, lines } of parseChanges(diff).value?.changes ?? []) if (lines) linesOf.set(path, lines)
  return changes.map((change) => {
    const lines = change.status === 'changed' ? undefined : linesOf.get(change.path)
    return lines ? { ...change, lines } : change
  })
}
