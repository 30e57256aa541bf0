// The files that `import` reads: found where each format has them, and decoded.
import { readFileSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { CODEOWNERS_FILES } from '../core/formats/codeowners/places.ts'
import { compareText } from '../core/text/compare.ts'
import { UsageError } from '../engine/errors.ts'
import { findTop } from '../git/files.ts'
import { placeInRepository } from './discovery.ts'
import { decodeUtf8 } from './files.ts'
import type { Io } from './io.ts'

/** Where each format's file is in a repository, the first that exists. */
const FORMAT_FILES: Record<string, readonly string[]> = {
  maintainers: ['MAINTAINERS', 'DEVELOPERS', 'MAINTAINERS.md'],
  zephyr: ['MAINTAINERS.yml', 'MAINTAINERS.yaml'],
  codeowners: CODEOWNERS_FILES,
  labeler: ['.github/labeler.yml', '.github/labeler.yaml'],
}

/** Formats of many files, and the names of these. */
export const FOLDER_FORMATS: Record<string, readonly string[]> = {
  otel: ['metadata.yaml'],
  owners: ['OWNERS', 'OWNERS_ALIASES'],
}

/** A file's path from the top of its repository, or from this folder where it is in none; empty for standard input. */
export async function pathOfInput(name: string, io: Io): Promise<string> {
  if (name === '-') return ''
  // A pipe has a name that leads nowhere.
  const file = await realpath(resolve(io.cwd, name)).catch(() => undefined)
  if (file === undefined) return ''
  return (await placeInRepository(file, (await findTop(dirname(file))) ?? io.cwd)) ?? file
}

/** The file to read: as named, or the format's own in the folder. */
export async function findInput(format: string, path: string | undefined, io: Io): Promise<string> {
  if (path === '-') return path
  const names = FORMAT_FILES[format] ?? []
  const folder = path ?? '.'
  const find = (place: string) => stat(resolve(io.cwd, place)).catch(() => undefined)
  if (!(await find(folder))?.isDirectory()) return folder
  for (const name of names) {
    const candidate = join(folder, name)
    if ((await find(candidate))?.isFile()) return candidate
  }
  throw new UsageError(
    names.length > 0 ? `${folder} has no ${names.join(' or ')}; name the file to import` : 'name the file to import',
  )
}

/** Every file of these names below the folder, by its path from there. Links are not followed. */
export async function readFolder(
  path: string,
  names: readonly string[],
  io: Io,
): Promise<{ path: string; text: string }[]> {
  const root = resolve(io.cwd, path)
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(`${path} is not a readable folder`)
  })
  const files = entries
    .filter((entry) => entry.isFile() && names.includes(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)\.git\//.test(file))
    .sort(compareText)
  // One after the other: tens of thousands at once are more than a system opens.
  return files.map((file) => ({ path: file, text: decodeUtf8(readFileSync(join(root, file)), file) }))
}
