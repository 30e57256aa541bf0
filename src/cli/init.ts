// init: writes a first matrix and its workflow into the repository it runs in. Never writes over a file unasked.
import { readFileSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { CODEOWNERS_FILES, findPlaces } from '../core/formats/codeowners/places.ts'
import { decodeText, withoutControls } from '../core/formats/encoding.ts'
import { sentenceOf, type FileText } from '../core/init/files-seen.ts'
import type { Remark } from '../core/formats/import-result.ts'
import { suggestMatrix, type FirstMatrix } from '../core/init/first-matrix.ts'
import { WORKFLOW_FILE, workflowFor } from '../core/init/workflow.ts'
import type { Matrix } from '../core/matrix/model.ts'
import type { MatrixInput } from '../core/matrix/schema.ts'
import { writeMatrix } from '../core/matrix/write.ts'
import { compileMatrix } from '../core/paths/feature-map.ts'
import { plainPath } from '../core/paths/submodule.ts'
import { terminalText } from '../core/render/escape.ts'
import { groupBy } from '../core/text/group-by.ts'
import { count } from '../core/text/words.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { readMatrix } from '../engine/matrix.ts'
import { auditSeconds, textWithinLimit } from '../engine/time-limit.ts'
import { describeNoTree, findTop, listPaths } from '../git/files.ts'
import { writeWhole } from '../write-file.ts'
import { MATRIX_FILE, placeInRepository } from './discovery.ts'
import { withinSteps } from './steps.ts'
import { describeIgnored } from './files.ts'
import { previewMerges, settleLevels } from './init-dialogue.ts'
import { describeRemarks, refuseTooLarge, refuseTooMany } from './import-size.ts'
import type { Io } from './io.ts'
import { announce } from './progress.ts'
import type { Questions } from './prompts.ts'

export interface InitOptions {
  /** Where to write the matrix; without it, `matrix.yaml` in the root. */
  matrix?: string
  repo?: string
  /** Write over files that exist, without asking. */
  force?: boolean
  /** Ask nothing. */
  yes?: boolean
}

const NOTHING_WRITTEN = 'Nothing was written.'

async function askOnTerminal(): Promise<Questions> {
  const { openQuestions } = await import('./prompts.ts')
  return openQuestions({ input: process.stdin, output: process.stderr })
}

/** Throws `UsageError` outside of a repository, or where a file exists and nobody can be asked. */
export async function initCommand(options: InitOptions, io: Io, open = askOnTerminal): Promise<number> {
  const folder = resolve(io.cwd, options.repo ?? '.')
  const root = await findTop(folder)
  if (root === undefined) throw new UsageError(await describeNoTree(folder))
  const paths = (await listPaths(root)).map(plainPath)
  const file = options.matrix === undefined ? MATRIX_FILE : await placeOf(options.matrix, { cwd: io.cwd, root })
  if (paths.length === 0) throw new UsageError(`${root} has no tracked files yet: commit some first`)
  const questions = io.interactive && !options.yes ? await open() : undefined
  const say = (lines: readonly string[]) => io.stderr(lines.map((line) => `${terminalText(line)}\n`).join(''))

  announce(io, 'Working out a first matrix', paths.length)
  const unseen = new Map<string, Remark[]>()
  const suggest = () =>
    suggestMatrix({
      project: basename(root),
      paths,
      read: (path) => readOf(root, path, unseen),
      accept: ({ imported, name }) => refuseTooMany({ ...imported, matrix: namesOf(imported.matrix) }, name),
    })
  const first = withinSteps('no first matrix can be made', () =>
    textWithinLimit('working out a first matrix', suggest, auditSeconds(paths.length)),
  )
  say(describeFiles(first, unseen))
  const settled = questions ? await settleLevels(first.matrix, questions) : first.matrix
  if (!settled) {
    say([NOTHING_WRITTEN])
    return EXIT.fine
  }
  const { text, matrix } = await written(settled, first, file)
  if (questions) await preview(root, text, questions)

  const files = [
    { path: file, text },
    { path: WORKFLOW_FILE, text: workflowFor(file) },
  ]
  const done: string[] = []
  for (const file of await decide(root, files, { options, questions })) {
    await writeWhole(join(root, file.path), file.text, file.path)
    done.push(file.path)
  }
  if (done.length === 0) {
    say([NOTHING_WRITTEN])
    return EXIT.fine
  }
  say([
    ...textWithinLimit(`matching the files with ${file}`, () => describeMatrix(matrix, paths)),
    ...(await Promise.all(done.map((path) => describeIgnored(join(root, path))))).flat(),
    ...describeCodeowners(paths),
    `${done.join(' and ')} written; look for "# decide:"`,
    `Next: support-matrix audit${file === MATRIX_FILE ? '' : ` --matrix ${file}`}${options.repo === undefined ? '' : ` --repo ${options.repo}`}`,
  ])
  return EXIT.fine
}

/** From the current folder, or from the repository's root where that is outside of it. */
async function placeOf(matrix: string, { cwd, root }: { cwd: string; root: string }): Promise<string> {
  const place =
    (await placeInRepository(resolve(await realpath(cwd), matrix), root)) ??
    (isAbsolute(matrix) ? undefined : await placeInRepository(resolve(await realpath(root), matrix), root))
  if (place) return place
  throw new UsageError(`--matrix ${matrix} is outside the repository ${root}, where no check would find it`)
}

/** `unseen` gets what of each file was left out because nobody sees it. */
function readOf(root: string, path: string, unseen: Map<string, Remark[]>): FileText {
  try {
    const decoded = decodeText(readFileSync(join(root, path)))
    if (!('text' in decoded)) return decoded
    const { text, remarks } = withoutControls(decoded.text)
    if (remarks.length > 0) unseen.set(path, remarks)
    return { text }
  } catch {
    return undefined
  }
}

/** What stays of a matrix, however many of its patterns match nothing. */
const namesOf = ({ categories, ...rest }: MatrixInput): MatrixInput => ({
  ...rest,
  categories: categories.map(({ name, features }) => ({
    name,
    features: features.map(({ name, level }) => ({ name, level })),
  })),
})

async function written(
  input: MatrixInput,
  { commentAt }: FirstMatrix,
  file: string,
): Promise<{ text: string; matrix: Matrix }> {
  refuseTooMany({ matrix: input }, 'the files above')
  const text = textWithinLimit(`writing ${file}`, () => writeMatrix(input, commentAt))
  refuseTooLarge({ text, matrix: input, name: 'the files above' })
  return { text, matrix: await readMatrix(text, file) }
}

/** Lines of one kind beyond these are counted. */
const SAME_LINES = 20

/** A line for each file it saw, and for each thing left out. */
function describeFiles({ seen, remarks }: FirstMatrix, unseen: ReadonlyMap<string, readonly Remark[]>): string[] {
  const kinds = groupBy(seen, ({ file, used, why }) => `${basename(file)} ${used ?? why ?? ''}`)
  const lines = [...kinds.values()].flatMap((same) => {
    const more = same.length - SAME_LINES
    const shown = same.slice(0, SAME_LINES).map(sentenceOf)
    return more > 0 ? [...shown, `… and ${more} more like ${same.at(-1)!.file}, likewise`] : shown
  })
  const controls = seen
    .filter(({ used }) => used !== undefined)
    .flatMap(({ file }) => (unseen.get(file) ?? []).map((remark) => ({ ...remark, file })))
  return [
    ...(lines.length > 0 ? lines : ['no ownership file and no support table was found: made from the folders alone']),
    ...describeRemarks([...controls, ...remarks], ''),
  ]
}

function describeMatrix(matrix: Matrix, paths: readonly string[]): string[] {
  const map = compileMatrix(matrix)
  const mapped = paths.filter((path) => map.featuresOf(path).length > 0).length
  const guesses = matrix.features.filter(({ tentative }) => tentative).length
  const waiting = matrix.features.filter((feature) => feature.paths.length === 0).length
  return [
    `${count(matrix.features.length, 'feature')}; ${mapped} of ${count(paths.length, 'file')} mapped`,
    ...(guesses > 0
      ? [`${guesses} of the levels ${guesses === 1 ? 'is a guess' : 'are guesses'}, marked \`tentative\``]
      : []),
    ...(waiting > 0 ? [`${count(waiting, 'feature')} without paths`] : []),
  ]
}

/** An export to where CODEOWNERS usually is would replace the one that is there. */
function describeCodeowners(paths: readonly string[]): string[] {
  const file = CODEOWNERS_FILES.find((one) => paths.includes(one))
  const first = file === undefined ? undefined : findPlaces(file)?.orders[0]?.[0]
  if (file === undefined || first === undefined || first === file) return []
  return [
    `${file} stays in force; to write it from the matrix later, export into that file (support-matrix export codeowners --write ${file}): a ${first} would be read in its place`,
  ]
}

async function preview(root: string, text: string, questions: Questions): Promise<void> {
  const lines = await previewMerges(root, text)
  if (lines.length > 0) questions.say(['What the check would have said of the last merges:', ...lines].join('\n'))
}

interface OutputFile {
  path: string
  text: string
}

/** Which of the files to write: new ones, and those that may be replaced. */
async function decide(
  root: string,
  files: OutputFile[],
  { options, questions }: { options: InitOptions; questions: Questions | undefined },
): Promise<OutputFile[]> {
  const wanted: OutputFile[] = []
  const present: OutputFile[] = []
  for (const file of files) {
    const before = await readFile(join(root, file.path), 'utf8').catch(() => undefined)
    if (before === undefined) wanted.push(file)
    else if (before !== file.text) present.push(file)
  }
  if (present.length > 0 && !options.force && !questions)
    throw new UsageError(
      `nothing was written, because you already have ${present.map(({ path }) => path).join(' and ')}; to overwrite, use --force`,
    )
  if (questions && wanted.length > 0) {
    const names = wanted.map(({ path }) => path).join(' and ')
    if (!(await questions.confirm(`Write ${names}?`, true))) wanted.length = 0
  }
  for (const file of present)
    if (options.force || (await questions?.confirm(`${file.path} exists. Overwrite it?`, false))) wanted.push(file)
  return wanted
}
