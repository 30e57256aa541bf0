// init: writes a first matrix and its workflow into the repository it stands in. Never writes over a file unasked.
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { WORKFLOW, WORKFLOW_FILE } from '../core/init/workflow.ts'
import { suggestMatrix, wantedFiles } from '../core/init/first-matrix.ts'
import { UNDECIDED } from '../core/init/undecided.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import { writeMatrix } from '../core/matrix/write.ts'
import { compileMatrix } from '../core/paths/map.ts'
import { terminalText } from '../core/render/escape.ts'
import { EXIT, FaultyMatrixError, UsageError } from '../engine/errors.ts'
import type { Io } from './io.ts'
import { listTracked } from './tracked.ts'
import { writeWhole } from '../write-file.ts'

const MATRIX_FILE = 'matrix.yaml'

export interface InitOptions {
  repo?: string
  /** Write over files that exist, without asking. */
  force?: boolean
}

/** Answers yes or no to a question on the terminal. */
async function askOnTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}

/** Throws `UsageError` outside of a repository, or where a file exists and nobody can be asked. */
export async function initCommand(options: InitOptions, io: Io, ask = askOnTerminal): Promise<number> {
  const tracked = await listTracked(options.repo ?? io.cwd)
  if (!tracked) throw new UsageError(`${options.repo ?? io.cwd} is not in a git repository; name one with --repo`)
  const { root, paths } = tracked
  if (paths.length === 0) throw new UsageError(`${root} has no tracked files yet: commit some first`)
  const texts = new Map<string, string>()
  for (const path of wantedFiles(paths)) {
    const text = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (text !== undefined) texts.set(path, text)
  }
  const first = suggestMatrix(basename(root), paths, (path) => texts.get(path))
  const text = writeMatrix(first.matrix, first.commentAt)
  const { value: matrix, findings } = parseMatrix(text, MATRIX_FILE)
  if (!matrix) throw new FaultyMatrixError(findings)

  const files = [
    { path: MATRIX_FILE, text },
    { path: WORKFLOW_FILE, text: WORKFLOW },
  ]
  const written: string[] = []
  for (const file of await decide(root, files, { options, io, ask })) {
    await writeWhole(join(root, file.path), file.text, file.path)
    written.push(file.path)
  }
  for (const { file, line, message } of first.remarks)
    io.stderr(`${terminalText(`${file ?? ''}:${line}: ${message}`)}\n`)
  const map = compileMatrix(matrix)
  const covered = paths.filter((path) => map.featuresOf(path).length > 0).length
  const undecided = matrix.categories.find(({ name }) => name === UNDECIDED)?.features.length ?? 0
  io.stderr(
    [
      `made from ${first.sources.length > 0 ? first.sources.join(' and ') : 'the folders alone: no ownership file was found'}`,
      `features: ${matrix.features.length}, files they cover: ${covered} of ${paths.length}`,
      ...(undecided > 0 ? [`folders among them that nobody is known to own: ${undecided}`] : []),
      ...(first.dead > 0 ? [`patterns left out since they match no file: ${first.dead}`] : []),
      `${written.length > 0 ? written.join(' and ') : 'nothing'} written; look for "# decide:"`,
    ]
      .map((line) => `${terminalText(line)}\n`)
      .join(''),
  )
  return EXIT.fine
}

interface OutputFile {
  path: string
  text: string
}

/** Which of the files to write: new ones, and those that may be replaced. */
async function decide(
  root: string,
  files: OutputFile[],
  { options, io, ask }: { options: InitOptions; io: Io; ask: (question: string) => Promise<boolean> },
): Promise<OutputFile[]> {
  const wanted: OutputFile[] = []
  const present: OutputFile[] = []
  for (const file of files) {
    const before = await readFile(join(root, file.path), 'utf8').catch(() => undefined)
    if (before === undefined) wanted.push(file)
    else if (before !== file.text) present.push(file)
  }
  if (present.length > 0 && !options.force && !io.interactive)
    throw new UsageError(
      `${present.map(({ path }) => path).join(' and ')} exists already: nothing was written; --force writes over it`,
    )
  for (const file of present) if (options.force || (await ask(`${file.path} exists. Write over it?`))) wanted.push(file)
  return wanted
}
