// export: the matrix in another form, on standard output or into a file; or whether a file still says the same.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { exportCodeowners } from '../core/formats/codeowners/write.ts'
import { matrixJson } from '../core/formats/json.ts'
import { exportMarkdown, renderPageTitle } from '../core/formats/markdown/write.ts'
import { CODEOWNERS_MARKERS, MARKDOWN_MARKERS, splitAtMarkers, surround } from '../core/formats/markers.ts'
import type { Markers } from '../core/formats/markers.ts'
import { unifiedDiff } from '../core/text/unified-diff.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { terminalText } from '../core/render/escape.ts'
import { matrixPageData } from '../core/page/data.ts'
import { renderPage } from '../core/page/page.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { readPageTemplate } from '../page-template.ts'
import { readInput, readMatrix } from './files.ts'
import { EXPORT_FORMATS } from './formats.ts'
import type { Io } from './io.ts'
import { listPaths } from './tracked.ts'

export interface ExportOptions {
  matrix?: string
  write?: string
  check?: string
  /** A file with one path a line; `-` is standard input. By default the files of the repository the matrix stands in. */
  tree?: string
  /** Whose files are listed, in place of those of the repository that the file stands in. */
  repo?: string
}

interface Exported {
  /** A file of its own. */
  whole: string
  /** What goes between markers in a file that people write in. */
  part?: { content: string; markers: Markers }
  remarks: string[]
}

/** Throws `UsageError` where the file to write has no place for it. */
export async function exportCommand(format: string, options: ExportOptions, io: Io): Promise<number> {
  if (options.write !== undefined && options.check !== undefined)
    throw new UsageError('--write and --check exclude each other')
  if (!EXPORT_FORMATS.some((one) => one === format))
    throw new UsageError(`${JSON.stringify(format)} can't be exported; allowed: ${EXPORT_FORMATS.join(', ')}`)
  const name = options.matrix ?? 'matrix.yaml'
  const exported = await exportAs(format, { matrix: await readMatrix(io, name), name, options }, io)
  for (const remark of exported.remarks) io.stderr(`${terminalText(remark)}\n`)
  if (options.check !== undefined) return checkFile(options.check, exported, io)
  if (options.write === undefined) io.stdout(exported.whole)
  else await writeInto(options.write, exported, io)
  return EXIT.fine
}

async function exportAs(
  format: string,
  { matrix, name, options }: { matrix: Matrix; name: string; options: ExportOptions },
  io: Io,
): Promise<Exported> {
  if (format === 'json') return { whole: `${JSON.stringify(matrixJson(matrix), null, 2)}\n`, remarks: [] }
  if (format === 'html') return { whole: renderPage(await readPageTemplate(), matrixPageData(matrix)), remarks: [] }
  const from = name === '-' ? 'matrix.yaml' : basename(name)
  if (format === 'markdown') {
    const content = `<!-- Made from ${from.replaceAll('--', '- -')}: edit that file, not this part. -->\n\n${exportMarkdown(matrix)}`
    return {
      whole: `${renderPageTitle(matrix)}\n\n${surround(content, MARKDOWN_MARKERS)}`,
      part: { content, markers: MARKDOWN_MARKERS },
      remarks: [],
    }
  }
  const tree = await listPaths(io, { beside: name, ...options })
  const { text, remarks } = exportCodeowners(matrix, tree ?? [])
  const content = `# Made from ${from}: edit that file, not this part.\n${text}`
  return {
    whole: surround(content, CODEOWNERS_MARKERS),
    part: { content, markers: CODEOWNERS_MARKERS },
    remarks: [
      ...(tree ? [] : ['no list of files: what no pattern can say is left out; give one with --tree']),
      ...remarks,
    ],
  }
}

async function checkFile(file: string, { whole, part }: Exported, io: Io): Promise<number> {
  const text = (await readInput(io, file)).toString().replace(/\r\n/g, '\n')
  const inside = part && splitAtMarkers(text, part.markers)?.inside
  const diff = unifiedDiff(inside ?? text, inside === undefined ? whole : part!.content, {
    before: file,
    after: `${file} as the matrix has it`,
  })
  if (diff === '') return EXIT.fine
  io.stdout(diff)
  io.stderr(`${file} is not what the matrix says: export it with --write ${file}\n`)
  return EXIT.policy
}

async function writeInto(file: string, { whole, part }: Exported, io: Io): Promise<void> {
  const path = resolve(io.cwd, file)
  const present = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${file} can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`, {
      cause: error,
    })
  })
  let text = whole
  if (present !== undefined && part) {
    const parts = splitAtMarkers(present, part.markers)
    if (!parts)
      throw new UsageError(
        `${file} exists and has no place for it: add the two lines\n  ${part.markers.begin}\n  ${part.markers.end}\nwhere it should stand, and run this again`,
      )
    text = parts.before + part.content + parts.after
  }
  if (text === present) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  io.stderr(`${file} written\n`)
}
