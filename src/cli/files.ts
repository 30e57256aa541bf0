// Reads the files that options name. The text of every error says which file and what to do.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Matrix } from '../core/matrix/model.ts'
import { UsageError } from '../engine/errors.ts'
import { readMatrix as readMatrixBytes } from '../engine/matrix.ts'
import type { Io } from './io.ts'

/** The file's bytes, or standard input's where the name is `-`. Throws `UsageError`. */
export async function readInput(io: Io, name: string): Promise<Buffer> {
  if (name === '-') return io.stdin()
  try {
    return await readFile(resolve(io.cwd, name))
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

/** Throws `UsageError` where it can't be read and `FaultyMatrixError` where it has faults. */
export async function readMatrix(io: Io, name: string): Promise<Matrix> {
  return readMatrixBytes(await readInput(io, name), name)
}
