// Changes between two commits of a local repository, as the engine asks for them.
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
      return {
        text: await diffRange(repo, range),
        faulty: ([first]) => new GitError(`the diff can't be read: line ${first!.line}, ${first!.message}`),
      }
    },
    findFile: (side, path) => findFileAt(repo, range[side], path),
    listPaths: (side) => listFilesAt(repo, range[side]),
  }
}
