// Reads what options name, files and lists of paths, and says what to know about a file that was written. Every error says which
// file it is about and what to do.
import { createReadStream } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { readPathLines } from '../core/change/quoted-path.ts'
import { decodeText } from '../core/formats/encoding.ts'
import { UsageError } from '../engine/errors.ts'
import { decodeGiven } from '../engine/given-text.ts'
import { findTop, listTracked } from '../git/files.ts'
import { findIgnored } from '../git/ignored.ts'
import { reasonOf } from '../system-errors.ts'
import { MOST_INPUT, STANDARD_INPUT, collect, tooMuch, type Io } from './io.ts'

/** What messages call an input. */
export const nameOfInput = (path: string): string => (path === '-' ? STANDARD_INPUT : path)

/** The file's bytes, or standard input's where the path is `-`. Throws `UsageError`; `name` is what it calls the file. */
export async function readInput(io: Io, path: string, name = path): Promise<Buffer> {
  if (path === '-') return io.stdin()
  try {
    const file = resolve(io.cwd, path)
    const found = await stat(file)
    if (!found.isFile() && !found.isDirectory()) return await collect(createReadStream(file), name)
    if (found.size > MOST_INPUT) throw tooMuch(name)
    return await readFile(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    const otherwise = code === 'EISDIR' ? 'is a folder' : `can't be read: ${reasonOf(error)}`
    throw new UsageError(`${name} ${code === 'ENOENT' ? 'does not exist' : otherwise}`, { cause: error })
  }
}

/** The same as text. */
export const readText = async (io: Io, path: string): Promise<string> =>
  decodeGiven(await readInput(io, path), nameOfInput(path))

/** The text of bytes that must be UTF-8. Throws `UsageError`; `name` is the input's. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UsageError(`${nameOfInput(name)} ${decoded.problem}`)
  return decoded.text
}

/**
 * The paths that `tree` lists, one a line (`-` is standard input), else those of the repository `repo`, else of the one that the
 * file `beside` is in. Undefined if there is none.
 */
export async function listTree(
  io: Io,
  { beside, tree, repo }: { beside: string; tree?: string; repo?: string },
): Promise<string[] | undefined> {
  if (tree !== undefined) return readPathLines(await readText(io, tree))
  const folder = repo ?? (beside === '-' ? '.' : dirname(resolve(io.cwd, beside)))
  return listTracked(resolve(io.cwd, folder))
}

/** Why git would not commit the file, and what to add where; empty if it would, or where there is no repository. */
export async function describeIgnored(file: string): Promise<string[]> {
  const folder = await realpath(dirname(file))
  const top = await findTop(folder)
  if (top === undefined) return []
  const path = join(relative(await realpath(top), folder), basename(file)).replaceAll('\\', '/')
  const ignored = await findIgnored(top, path)
  if (!ignored) return []
  return [
    `${ignored.path} is ignored by git: line ${ignored.line} of ${ignored.file} says ${ignored.rule}; add ${ignored.add} to .gitignore, below that line if it is in there`,
  ]
}
