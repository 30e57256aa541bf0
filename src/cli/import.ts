// import: an ownership file or support page as a matrix on standard output. What it can't carry over goes to standard error.
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { importCodeowners } from '../core/formats/codeowners/read.ts'
import type { Imported } from '../core/formats/imported.ts'
import { importMaintainers } from '../core/formats/linux/read.ts'
import { importMarkdown } from '../core/formats/markdown/read.ts'
import { importOtel } from '../core/formats/otel.ts'
import { importZephyr } from '../core/formats/zephyr/read.ts'
import { compareText } from '../core/text/compare.ts'
import { writeMatrix } from '../core/matrix/write.ts'
import { terminalText } from '../core/render/escape.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { readInput } from './files.ts'
import { IMPORT_FORMATS } from './formats.ts'
import type { Io } from './io.ts'
import { listPaths, listTracked } from './tracked.ts'

export interface ImportOptions {
  /** A file with one path a line; `-` is standard input. */
  tree?: string
  /** Whose files are listed, in place of those of the repository that the file stands in. */
  repo?: string
  featureColumn?: string
  levelColumn?: string
  maintainersColumn?: string
  notesColumn?: string
  categoryColumn?: string
  /** The heading above a table is its level. */
  levelFromHeading?: boolean
}

/** Where each format's file stands in a repository, the first that exists. */
const FORMAT_FILES: Record<string, readonly string[]> = {
  maintainers: ['MAINTAINERS'],
  zephyr: ['MAINTAINERS.yml', 'MAINTAINERS.yaml'],
  codeowners: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Throws `UsageError` where there is nothing to import. */
export async function importCommand(
  format: string,
  given: { path?: string | undefined; options: ImportOptions },
  io: Io,
): Promise<number> {
  if (!IMPORT_FORMATS.some((one) => one === format))
    throw new UsageError(`${JSON.stringify(format)} can't be imported; allowed: ${IMPORT_FORMATS.join(', ')}`)
  const path = given.path ?? (format === 'otel' ? '.' : undefined)
  const { name, imported } =
    format === 'otel' ? await importFolder(path!, io) : await importFile(format, { ...given, path }, io)
  for (const { file = name, line, message } of imported.remarks)
    io.stderr(`${terminalText(`${file}:${line}: ${message}`)}\n`)
  const count = imported.matrix.categories.reduce((sum, category) => sum + category.features.length, 0)
  if (count === 0)
    throw new UsageError(
      format === 'markdown'
        ? `${name} has no table with a column of levels; name the columns with --feature-column and --level-column, or take the levels from the headings above the tables with --level-from-heading`
        : `${name} has nothing to import as ${format}`,
    )
  io.stderr(`${counted(count, 'feature')} imported, ${counted(imported.remarks.length, 'remark')}\n`)
  io.stdout(writeMatrix(imported.matrix))
  return EXIT.fine
}

async function importFile(
  format: string,
  { path, options }: { path?: string | undefined; options: ImportOptions },
  io: Io,
): Promise<{ name: string; imported: Imported }> {
  const name = await findInput(format, path, io)
  const text = (await readInput(io, name)).toString()
  switch (format) {
    case 'codeowners':
      return { name, imported: importCodeowners(text) }
    case 'zephyr':
      return { name, imported: importZephyr(text) }
    case 'maintainers': {
      const tree = await listPaths(io, { beside: name, ...options })
      if (!tree)
        io.stderr('no list of files: patterns that name a folder are read as file names; give one with --tree\n')
      return { name, imported: importMaintainers(text, tree) }
    }
    default: {
      const { featureColumn, levelColumn, maintainersColumn, notesColumn, categoryColumn } = options
      const columns = {
        feature: featureColumn,
        level: levelColumn,
        maintainers: maintainersColumn,
        notes: notesColumn,
        category: categoryColumn,
      }
      const named = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined))
      const tree = await listPaths(io, { beside: name, ...options })
      const levelFromHeading = options.levelFromHeading ?? false
      return {
        name,
        imported: importMarkdown(text, {
          columns: named,
          levelFromHeading,
          path: await placeInRepository(name, io),
          ...(tree && { tree }),
        }),
      }
    }
  }
}

/** A file's path from the top of its repository, or from this folder where it stands in none. */
async function placeInRepository(name: string, io: Io): Promise<string> {
  if (name === '-') return ''
  const file = resolve(io.cwd, name)
  const top = (await listTracked(dirname(file)))?.root ?? io.cwd
  return relative(await realpath(top), await realpath(file)).replaceAll('\\', '/')
}

/** The file to read: as named, or the format's own in the folder. */
async function findInput(format: string, path: string | undefined, io: Io): Promise<string> {
  if (path === '-') return path
  const names = FORMAT_FILES[format] ?? []
  const folder = path ?? '.'
  const isFolder = await stat(resolve(io.cwd, folder))
    .then((found) => found.isDirectory())
    .catch(() => false)
  if (!isFolder) return folder
  for (const name of names) {
    const candidate = join(folder, name)
    if (
      await stat(resolve(io.cwd, candidate))
        .then((found) => found.isFile())
        .catch(() => false)
    )
      return candidate
  }
  throw new UsageError(
    names.length > 0 ? `${folder} has no ${names.join(' or ')}; name the file to import` : 'name the file to import',
  )
}

/** Every metadata.yaml below the folder. Links are not followed. */
async function importFolder(path: string, io: Io): Promise<{ name: string; imported: Imported }> {
  const root = resolve(io.cwd, path)
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(`${path} is not a folder that can be read`)
  })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === 'metadata.yaml')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](?:\.git|node_modules)[\\/]/.test(file.slice(root.length)))
    .sort(compareText)
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const relative = files.map((file) =>
    file
      .slice(root.length)
      .replace(/^[\\/]/, '')
      .replaceAll('\\', '/'),
  )
  return { name: path, imported: importOtel(relative.map((file, index) => ({ path: file, text: texts[index]! }))) }
}
