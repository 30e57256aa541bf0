// Reads the files that options name. The text of every error says which file and what to do.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../engine/errors.ts'
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
