// export: the matrix in another form, on standard output or into a file; or whether a file still says the same.
import { basename, resolve } from 'node:path'
import { MAX_CODEOWNERS_BYTES, findPlaces } from '../core/formats/codeowners/places.ts'
import { exportCodeowners } from '../core/formats/codeowners/write.ts'
import { issueFormOptions, writeOptions } from '../core/formats/issue-form.ts'
import { matrixJson } from '../core/formats/json.ts'
import { exportMarkdown, renderPageTitle } from '../core/formats/markdown/write.ts'
import {
  CODEOWNERS_MARKERS,
  MARKDOWN_MARKERS,
  repeatsMarkers,
  splitAtMarkers,
  surround,
  type Markers,
} from '../core/formats/markers.ts'
import { unifiedDiff } from '../core/text/unified-diff.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { exportAgents, LONGEST_AGENTS_SECTION } from '../core/render/agents.ts'
import { renderBadge } from '../core/render/badge.ts'
import { withinSteps } from './steps.ts'
import { terminalText } from '../core/render/escape.ts'
import { matrixPageData } from '../core/page/data.ts'
import { pagePieces } from '../core/page/page.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { readPageTemplate } from '../page-template.ts'
import { writeList } from '../core/yaml/replace-list.ts'
import { writeWhole } from '../write-file.ts'
import { readMatrix } from '../engine/matrix.ts'
import { textWithinLimit } from '../engine/time-limit.ts'
import { MATRIX_FILE, exists, findMatrix, findServer, type FoundMatrix, type WhereToLook } from './discovery.ts'
import { decodeUtf8, describeIgnored, listTree, readInput } from './files.ts'
import type { Io } from './io.ts'
import { jsonTextPieces } from './json-text.ts'
import { announce } from './progress.ts'

export interface ExportOptions extends WhereToLook {
  server?: string
  write?: string
  check?: string
  /** A file with one path a line; `-` is standard input. By default the files of the repository that the matrix is in. */
  tree?: string
  /** The dropdown of an issue form. */
  field?: string
  /** Whose files are listed, in place of those of the repository that the file is in. */
  repo?: string
}

interface Exported {
  /** The pieces of a file of its own, to be taken once. */
  whole: readonly string[] | Generator<string>
  /** What goes between markers in a file that people write in. */
  part?: { content: string; markers: Markers }
  /** What a file becomes that is the project's own but for one list; throws `UsageError` where it has no place for it. */
  inPlace?: (present: string | undefined) => string
  /** A larger file would not be read. */
  maxBytes?: number
  remarks?: readonly string[]
}

/** Throws `UsageError` if the file to write has no place for the generated part. */
export async function exportCommand(format: string, options: ExportOptions, io: Io): Promise<number> {
  if (options.write !== undefined && options.check !== undefined)
    throw new UsageError("--write and --check can't be combined")
  if (options.field !== undefined && format !== 'issue-form')
    throw new UsageError('--field names a dropdown of an issue form: use it only with `export issue-form`')
  if (options.tree !== undefined && format !== 'codeowners')
    throw new UsageError('--tree lists the files that CODEOWNERS lines are for: use it only with `export codeowners`')
  const found = await findMatrix(io, options)
  const matrix = await readMatrix(await found.read(), found.name)
  const target = options.write ?? options.check
  if (format === 'codeowners' && target !== undefined)
    await checkPlace(target, { isWriting: options.write !== undefined, io })
  const exported = await exportAs(format, { matrix, found, options }, io)
  for (const remark of exported.remarks ?? []) io.stderr(`${terminalText(remark)}\n`)
  if (options.check !== undefined) return checkFile(options.check, exported, io)
  if (options.write === undefined) {
    if (exported.maxBytes !== undefined) checkSize('CODEOWNERS', { text: textOf(exported) }, exported.maxBytes)
    await io.writeOut(exported.whole)
  } else await writeInto(options.write, exported, io)
  return EXIT.fine
}

const textOf = ({ whole }: Exported) => [...whole].join('')

async function exportAs(
  format: string,
  { matrix, found, options }: { matrix: Matrix; found: FoundMatrix; options: ExportOptions },
  io: Io,
): Promise<Exported> {
  const within = <T>(work: () => T) => textWithinLimit(`exporting ${found.name}`, work)
  if (format === 'json') return { whole: jsonTextPieces(matrixJson(matrix), 4) }
  if (format === 'html') {
    const [template, server] = [await readPageTemplate(), await findServer(io, options)]
    const data = within(() => matrixPageData(matrix, server))
    return { whole: pagePieces(template, data) }
  }
  if (format === 'badge') return { whole: [within(() => renderBadge(matrix))] }
  if (format === 'issue-form') return within(() => exportIssueForm(matrix, options))
  const from = found.path === undefined ? MATRIX_FILE : basename(found.path)
  const origin = `<!-- Made from ${from.replaceAll('--', '- -')}: edit that file, not this part. -->\n\n`
  if (format === 'markdown') {
    const server = await findServer(io, options)
    const content = origin + within(() => exportMarkdown(matrix, server))
    return between(MARKDOWN_MARKERS, content, `${renderPageTitle(matrix)}\n\n`)
  }
  if (format === 'agents') {
    const room = LONGEST_AGENTS_SECTION - surround(origin, MARKDOWN_MARKERS).length
    return between(MARKDOWN_MARKERS, origin + within(() => exportAgents(matrix, room)))
  }
  const tree = await listTree(io, { beside: found.path ?? '-', ...options })
  announce(io, 'Working out CODEOWNERS', tree?.length ?? 0)
  const { text, remarks } = withinSteps(`${found.name} can't be written as CODEOWNERS`, () =>
    within(() => exportCodeowners(matrix, tree)),
  )
  const content = `# Made from ${from}: edit that file, not this part.\n${text}`
  return { ...between(CODEOWNERS_MARKERS, content), maxBytes: MAX_CODEOWNERS_BYTES, remarks }
}

const between = (markers: Markers, content: string, above = ''): Exported => ({
  whole: [above + surround(content, markers)],
  part: { content, markers },
})

function exportIssueForm(matrix: Matrix, { field, write, check }: ExportOptions): Exported {
  const choices = issueFormOptions(matrix)
  if (choices.length === 0) throw new UsageError('the matrix has no feature, and a dropdown needs at least one option')
  const file = write ?? check
  if (file !== undefined && field === undefined)
    throw new UsageError(`--field ID is missing: which dropdown of ${file} lists the features?`)
  return {
    whole: [writeList(choices)],
    inPlace: (present) => {
      if (present === undefined)
        throw new UsageError(`${file} does not exist: write the form first, and give it a dropdown`)
      const written = writeOptions(present, field!, choices)
      if ('problem' in written) throw new UsageError(`${file} ${written.problem}`)
      return written.text
    },
  }
}

/** A host reads one CODEOWNERS file and ignores the others: says so if it isn't the one that was named. */
async function checkPlace(file: string, { isWriting, io }: { isWriting: boolean; io: Io }): Promise<void> {
  const path = resolve(io.cwd, file)
  const found = findPlaces(path.replaceAll('\\', '/'))
  if (!found) return
  const { root, place, orders } = found
  const isThere = new Set<string>()
  for (const one of orders.flat()) if (await exists(root + one)) isThere.add(one)
  // It isn't known which host reads the repository: the first where another file decides is named.
  const places = orders.find((order) => (order.find((one) => isThere.has(one)) ?? place) !== place)
  const inForce = places?.find((one) => isThere.has(one))
  if (places === undefined || inForce === undefined) return
  const isFirst = places.indexOf(place) < places.indexOf(inForce)
  const why = isFirst
    ? `${inForce} is the file in use, and ${place} would replace it`
    : `${place} is not read as long as ${inForce} exists`
  const fix = `use ${inForce}, where the two lines\n  ${CODEOWNERS_MARKERS.begin}\n  ${CODEOWNERS_MARKERS.end}\nkeep what you wrote around them, or move ${inForce} to ${place} first`
  if (isWriting) throw new UsageError(`${why}: ${fix}`)
  io.stderr(`${why}: ${fix}\n`)
}

/** Throws `UsageError` if it isn't clear which part is meant. */
function splitOnce(file: string, text: string, markers: Markers) {
  if (repeatsMarkers(text, markers))
    throw new UsageError(
      `${file} has the markers more than once, so it isn't clear which part is generated: keep one line ${markers.begin} and one line ${markers.end}`,
    )
  return splitAtMarkers(text, markers)
}

async function checkFile(file: string, exported: Exported, io: Io): Promise<number> {
  const { part, inPlace } = exported
  const text = (await readPresent(io, file)).replace(/\r\n/g, '\n')
  const names = { before: file, after: `${file} as the matrix has it` }
  const diff = textWithinLimit(`comparing ${file}`, () => {
    const inside = part && splitOnce(file, text, part.markers)?.inside
    const wanted = inPlace ? inPlace(text) : inside === undefined ? textOf(exported) : part!.content
    return unifiedDiff(inside ?? text, wanted, names)
  })
  if (diff === '') return EXIT.fine
  io.stdout(diff)
  io.stderr(`${file} is out of date: update it with --write ${file}\n`)
  return EXIT.policy
}

/** With its byte order mark. Throws `UsageError` for what isn't UTF-8, which would come out as something else. */
async function readPresent(io: Io, file: string): Promise<string> {
  const bytes = await readInput(io, file)
  decodeUtf8(bytes, file)
  return bytes.toString()
}

function checkSize(
  file: string,
  { text, generated = text }: { text: string; generated?: string },
  maxBytes: number,
): void {
  const bytes = Buffer.byteLength(text)
  const around = bytes - Buffer.byteLength(generated)
  const fix =
    around > maxBytes / 2
      ? `${around} bytes are outside the generated part: shorten that`
      : 'use wider patterns in the matrix, or teams instead of many people'
  if (bytes > maxBytes)
    throw new UsageError(`${file} would have ${bytes} bytes, and GitHub ignores a file larger than ${maxBytes}: ${fix}`)
}

async function writeInto(file: string, exported: Exported, io: Io): Promise<void> {
  const { part, inPlace, maxBytes = Infinity } = exported
  const path = resolve(io.cwd, file)
  const present = (await exists(path)) ? await readPresent(io, file) : undefined
  let text = inPlace ? inPlace(present) : textOf(exported)
  if (present !== undefined && part) {
    const parts = splitOnce(file, present, part.markers)
    if (!parts)
      throw new UsageError(
        `${file} exists and has no markers: add the two lines\n  ${part.markers.begin}\n  ${part.markers.end}\nwhere the generated part belongs, and run this again`,
      )
    text = parts.before + part.content + parts.after
  }
  checkSize(file, { text, ...(part && { generated: part.content }) }, maxBytes)
  if (text === present) return
  await writeWhole(path, text, file)
  io.stderr(`${file} written\n`)
  for (const line of await describeIgnored(path)) io.stderr(`${terminalText(line)}\n`)
}
