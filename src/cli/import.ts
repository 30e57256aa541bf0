// import: an ownership file or support page as a matrix on standard output. What it can't carry over goes to standard error.
import { importCodeowners } from '../core/formats/codeowners/read.ts'
import { kindOf, otherKind } from '../core/formats/recognize.ts'
import { withoutControls } from '../core/formats/encoding.ts'
import { sortRemarks, type Imported } from '../core/formats/import-result.ts'
import { labelFeatures } from '../core/formats/label-features.ts'
import { importLabeler } from '../core/formats/labeler.ts'
import { importMaintainers } from '../core/formats/linux/read.ts'
import { importPeoplePage } from '../core/formats/markdown/people-page.ts'
import { describeIntricate } from '../core/formats/markdown/cells.ts'
import { importMarkdown } from '../core/formats/markdown/read.ts'
import { importOtel } from '../core/formats/otel.ts'
import { importOwnersFiles } from '../core/formats/owners/read.ts'
import { importZephyr } from '../core/formats/zephyr/read.ts'
import type { MatrixInput } from '../core/matrix/schema.ts'
import { writeMatrix } from '../core/matrix/write.ts'
import { terminalText } from '../core/render/escape.ts'
import { count, kebab } from '../core/text/words.ts'
import { readYaml } from '../core/yaml/read.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { compileWithinLimit, readMatrix } from '../engine/matrix.ts'
import { CHECK_SECONDS, textWithinLimit } from '../engine/time-limit.ts'
import { decodeUtf8, listTree, nameOfInput, readInput } from './files.ts'
import { IMPORT_FORMATS } from './formats.ts'
import { FOLDER_FORMATS, findInput, pathOfInput, readFolder } from './import-files.ts'
import { describeRemarks, refuseTooLarge, refuseTooMany, type Named } from './import-size.ts'
import type { Io } from './io.ts'
import { announce, withProgress } from './progress.ts'

export interface ImportOptions {
  /** A file with one path a line; `-` is standard input. */
  tree?: string
  /** Whose files are listed, in place of those of the repository that the file is in. */
  repo?: string
  featureColumn?: string
  levelColumn?: string
  maintainersColumn?: string
  notesColumn?: string
  categoryColumn?: string
  /** labeler: the matrix whose features are labelled. */
  matrix?: string
  /** The heading above a table is its level. */
  levelFromHeading?: boolean
}

/** Throws `UsageError` if there is nothing to import, or more than a matrix may hold. */
export async function importCommand(
  format: string,
  given: { path?: string | undefined; options: ImportOptions },
  io: Io,
): Promise<number> {
  if (!IMPORT_FORMATS.some((one) => one === format))
    throw new UsageError(`${JSON.stringify(format)} can't be imported; allowed: ${IMPORT_FORMATS.join(', ')}`)
  refuseOthersOptions(format, given.options)
  const { name, imported } =
    format in FOLDER_FORMATS ? await importFolder(format, given.path ?? '.', io) : await importFile(format, given, io)
  io.stderr(
    describeRemarks(imported.remarks, name)
      .map((line) => `${terminalText(line)}\n`)
      .join(''),
  )
  const features = imported.matrix.categories.reduce((sum, category) => sum + category.features.length, 0)
  if (features === 0)
    throw new UsageError(
      format === 'markdown'
        ? `${name} has no table with a column of levels; name the columns with --feature-column and --level-column, or take the levels from the headings above the tables with --level-from-heading`
        : `${name} has nothing to import as ${format}`,
    )
  refuseTooMany(imported, name)
  const made = `the matrix made of ${name}`
  const text = textWithinLimit(`writing ${made}`, () => writeMatrix(imported.matrix))
  refuseTooLarge({ text, matrix: imported.matrix, name })
  await readMatrix(text, made)
  io.stderr(`${count(features, 'feature')} imported, ${count(imported.remarks.length, 'remark')}\n`)
  io.stdout(text)
  return EXIT.fine
}

/** Options that only one format takes. */
const OPTIONS_OF: Partial<Record<keyof ImportOptions, (typeof IMPORT_FORMATS)[number]>> = {
  featureColumn: 'markdown',
  levelColumn: 'markdown',
  maintainersColumn: 'markdown',
  notesColumn: 'markdown',
  categoryColumn: 'markdown',
  levelFromHeading: 'markdown',
  matrix: 'labeler',
}

function refuseOthersOptions(format: string, options: ImportOptions): void {
  const faults = Object.entries(OPTIONS_OF)
    .filter(([key, owner]) => options[key as keyof ImportOptions] !== undefined && owner !== format)
    .map(([key, owner]) => `--${kebab(key)} is for \`import ${owner}\` only`)
  if (faults.length > 0) throw new UsageError(`${faults.join('; ')}: leave ${faults.length === 1 ? 'it' : 'them'} out`)
}

async function importFile(
  format: string,
  { path, options }: { path?: string | undefined; options: ImportOptions },
  io: Io,
): Promise<Named> {
  const name = await findInput(format, path, io)
  const { text, remarks } = withoutControls(decodeUtf8(await readInput(io, name), name))
  const withControls = (imported: Imported): Named => ({
    name,
    imported: { ...imported, remarks: sortRemarks([...remarks, ...imported.remarks]) },
  })
  const other = otherKind(text, format)
  const isPage = /\.(?:md|markdown)$/i.test(name) || other?.format === 'markdown'
  if (format === 'maintainers' && isPage && !/^[MF]:\s/m.test(text))
    return withControls(await readPeoplePage(text, { name, options, io }))
  if (other) throw new UsageError(`${name} can't be imported as ${format}: it is ${other.name}; ${other.advice}`)
  const imported = await readAs(format, text, { name, options, io })
  if (format === 'codeowners' && namesNobody(imported))
    throw new UsageError(
      `${name} has nothing to import as codeowners: no line of it names an owner, and some are not rules; name another format, or use init`,
    )
  const kind = imported.matrix.categories.length === 0 ? kindOf(text) : undefined
  if (kind && kind.format !== format)
    throw new UsageError(`${name} has nothing to import as ${format}: it is ${kind.name}; ${kind.advice}`)
  return withControls(imported)
}

/** Any text has lines that could be paths: without an owner, and with lines that are not rules, it is something else. */
function namesNobody({ matrix, remarks }: Imported): boolean {
  const isAnyone = matrix.categories.some(({ features }) =>
    features.some(({ maintainers }) => maintainers !== undefined),
  )
  return !isAnyone && matrix.categories.length > 0 && remarks.some(({ message }) => message.startsWith('skipped'))
}

function refuseIntricate(text: string, name: string): void {
  const intricate = describeIntricate(text)
  if (intricate !== undefined) throw new UsageError(`${nameOfInput(name)} ${intricate}`)
}

/** A file that is being read. */
interface Reading {
  name: string
  options: ImportOptions
  io: Io
}

/** Throws `UsageError` if it names people alone: no format can make features of that. */
async function readPeoplePage(text: string, { name, options, io }: Reading): Promise<Imported> {
  const tree = (await listTree(io, { beside: name, ...options })) ?? []
  const path = await pathOfInput(name, io)
  refuseIntricate(text, name)
  const imported = textWithinLimit(`importing ${name}`, () => importPeoplePage(text, { path, tree }))
  if (imported.matrix.categories.length > 0) return imported
  throw new UsageError(
    `${name} names no folder or file of the repository, so there is nothing to import; use init, which starts from the folders, and add the people to its matrix`,
  )
}

async function readAs(format: string, text: string, { name, options, io }: Reading): Promise<Imported> {
  const within = (work: () => Imported) => textWithinLimit(`importing ${name}`, work, CHECK_SECONDS)
  switch (format) {
    case 'codeowners': {
      const path = await pathOfInput(name, io)
      return within(() => importCodeowners(text, { path }))
    }
    case 'zephyr':
      return within(() => importZephyr(text))
    case 'labeler':
      return options.matrix === undefined ? within(() => importLabeler(text)) : labelMatrix(text, { name, options, io })
    case 'maintainers': {
      const tree = await listTree(io, { beside: name, ...options })
      if (!tree)
        io.stderr('no file list, so patterns that name a folder are read as file names; give one with --tree\n')
      announce(io, 'Working out the features', tree?.length ?? 0)
      return within(() => importMaintainers(text, tree))
    }
    default: {
      const columns = {
        feature: options.featureColumn,
        level: options.levelColumn,
        maintainers: options.maintainersColumn,
        notes: options.notesColumn,
        category: options.categoryColumn,
      }
      const tree = await listTree(io, { beside: name, ...options })
      const path = await pathOfInput(name, io)
      const { levelFromHeading = false } = options
      refuseIntricate(text, name)
      return textWithinLimit(`importing ${name}`, () =>
        importMarkdown(text, { columns, levelFromHeading, path, ...(tree && { tree }) }),
      )
    }
  }
}

/** The matrix that `--matrix` names, its features labelled; its comments don't go with it. */
async function labelMatrix(text: string, { name, options, io }: Reading): Promise<Imported> {
  const bytes = await readInput(io, options.matrix!)
  const map = compileWithinLimit(await readMatrix(bytes, options.matrix!))
  const tree = (await listTree(io, { beside: name, ...options })) ?? []
  const input = readYaml(bytes).value as MatrixInput
  const work = () => labelFeatures(text, { categories: input.categories, map, paths: tree })
  const labelled = textWithinLimit(`importing ${name}`, work, CHECK_SECONDS)
  if ('problem' in labelled) throw new UsageError(`${name} ${labelled.problem}; leave out some of the labels`)
  return { matrix: { ...input, categories: labelled.categories }, remarks: labelled.remarks }
}

async function importFolder(format: string, path: string, io: Io): Promise<Named> {
  const work = readFolder(path, FOLDER_FORMATS[format]!, io)
  const files = await withProgress(io, `Reading ${FOLDER_FORMATS[format]![0]!} files`, { work })
  const cleaned = files.map((file) => ({ ...file, ...withoutControls(file.text) }))
  const imported = textWithinLimit(`importing ${path}`, () =>
    format === 'otel' ? importOtel(cleaned) : importOwnersFiles(cleaned),
  )
  const controls = cleaned.flatMap((file) => file.remarks.map((remark) => ({ file: file.path, ...remark })))
  return { name: path, imported: { ...imported, remarks: [...controls, ...imported.remarks] } }
}
