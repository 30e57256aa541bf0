// What options name, read: files, and lists of paths. The text of every error says which file and what to do.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../engine/errors.ts'
import { listTracked } from '../git/files.ts'
import type { Io } from './io.ts'

/** The file's bytes, or standard input's where the path is `-`. Throws `UsageError`; `name` is what it calls the file. */
export async function readInput(io: Io, path: string, name = path): Promise<Buffer> {
  if (path === '-') return io.stdin()
  try {
    return await readFile(resolve(io.cwd, path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EISDIR'
          ? 'is a folder'
          : `can't be read (${code ?? 'unknown error'})`
    throw new UsageError(`${name} ${why}`, { cause: error })
  }
}

/**
 * The paths that `tree` lists, one a line (`-` is standard input), else those of the repository `repo`, else of the one that the
 * file `beside` stands in. Undefined where there is none.
 */
export async function listTree(
  io: Io,
  { beside, tree, repo }: { beside: string; tree?: string; repo?: string },
): Promise<string[] | undefined> {
  if (tree !== undefined) return (await readInput(io, tree)).toString().split(/\r?\n/).filter(Boolean)
  const folder = repo ?? (beside === '-' ? '.' : dirname(resolve(io.cwd, beside)))
  return listTracked(resolve(io.cwd, folder))
}
