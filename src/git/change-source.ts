// Changes between two commits of a local repository, as the engine asks for them.
import type { Change } from '../core/change/change.ts'
import { parseChanges } from '../core/change/parse.ts'
import { GitError } from '../engine/errors.ts'
import type { ChangeSource } from '../engine/ports.ts'
import { diffRange, findFileAt, findRange, listFilesAt, listRawChanges } from './range.ts'

/** Throws `UsageError` where a ref names no commit, or no base is given and none can be found. */
export async function openRange(
  repo: string,
  refs: { base?: string | undefined; head?: string | undefined },
): Promise<ChangeSource> {
  const range = await findRange(repo, refs)
  const { base, head } = range
  return {
    base: { ref: refs.base ?? base, sha: base },
    head: { ref: refs.head ?? 'HEAD', sha: head },
    findChanges: async ({ lines }) => {
      if (!lines) return { changes: await listRawChanges(repo, range) }
      const diff = await diffRange(repo, range)
      return { read: () => readDiff(diff) }
    },
    findFile: (side, path) => findFileAt(repo, range[side], path),
    listPaths: (side) => listFilesAt(repo, range[side]),
  }
}

function readDiff(diff: string): Change[] {
  const { value, faults } = parseChanges(diff)
  if (value) return value.changes
  throw new GitError(`the diff can't be read: line ${faults[0]!.line}, ${faults[0]!.message}`)
}
