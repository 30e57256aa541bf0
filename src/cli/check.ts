// check: judges the changes of a branch, or of a list of changes, as on a pull request.
import { join, resolve } from 'node:path'
import type { Change } from '../core/change/change.ts'
import { describeFaults, parseChanges } from '../core/change/parse.ts'
import type { CheckReport } from '../core/check/report.ts'
import { renderAnnotations, renderCommands, renderEnds } from '../core/render/annotations.ts'
import { terminalText } from '../core/render/escape.ts'
import { blocks } from '../core/render/check/headline.ts'
import { checkJson } from '../core/render/check/json.ts'
import { renderComment } from '../core/render/check/markdown.ts'
import { checkQuality } from '../core/render/gitlab.ts'
import { renderText } from '../core/render/check/text.ts'
import { nextStep } from '../core/render/wrap.ts'
import { count } from '../core/text/words.ts'
import { check, type CheckRequest } from '../engine/check.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import type { ChangeSource } from '../engine/ports.ts'
import { renderWithinLimit } from '../engine/time-limit.ts'
import { openRange, openStaged } from '../git/change-source.ts'
import { describeNoTree, findPlace as findTracked } from '../git/files.ts'
import { hasUncommittedWork } from '../git/range.ts'
import { findCommitted, type Asked } from './committed-matrix.ts'
import { exists, findMatrix, findRoot, findServer, isPlain, type WhereToLook } from './discovery.ts'
import { nameOfInput, readInput } from './files.ts'
import type { CHECK_FORMATS } from './formats.ts'
import { textView, type Io } from './io.ts'
import { jsonText } from './json-text.ts'
import { namesOfGiven } from './options.ts'
import { withProgress } from './progress.ts'
import type { RenderContext } from '../core/render/context.ts'

export interface CheckOptions extends WhereToLook {
  base?: string
  head?: string
  staged?: boolean
  changes?: string
  matrixFrom?: 'base' | 'disk'
  server?: string
  failOn?: string[]
  warnOnly?: boolean
  strict?: boolean
  format: (typeof CHECK_FORMATS)[number]
}

/** Throws the classes of `errors.ts`. */
export async function checkCommand(options: CheckOptions, io: Io): Promise<number> {
  const [source, matrix] = await open(options, io)
  const checked = await check(source, { matrix, failOn: options.failOn ?? [] })
  if ('stop' in checked) throw new UsageError(checked.stop)
  const { report } = checked
  const { strict = false, warnOnly = false } = options
  const isAtBase = matrix.kind === 'at-base'
  const context: RenderContext = {
    matrixPath: isAtBase ? matrix.path : matrix.name,
    server: await findServer(io, options),
    ...(isAtBase && source.base && { baseRef: source.base.ref, baseSha: source.base.sha }),
    ...(warnOnly && { warnOnly }),
  }
  const isRed = blocks(report, { warnOnly }) || (strict && !warnOnly && report.verdict === 'warn')
  io.stdout(renderWithinLimit(() => render(report, { context, options, isRed }, io)))
  return isRed ? EXIT.policy : EXIT.fine
}

function render(
  report: CheckReport,
  { context, options, isRed }: { context: RenderContext; options: CheckOptions; isRed: boolean },
  io: Io,
): string {
  switch (options.format) {
    case 'json':
      return jsonText(checkJson(report))
    case 'markdown':
      return renderComment(report, context)
    case 'github':
      return `${renderCommands(renderAnnotations(report))}${renderEnds(report)}`
    case 'gitlab':
      return jsonText(checkQuality(report, context.matrixPath))
    case 'text':
      return `${renderText(report, context, textView(io))}\n${nextStep(`${isRed ? SETTLE : 'nothing blocks'}; ${WHY}`, textView(io))}\n`
  }
}

const SETTLE = 'settle what fails, then run `support-matrix check` again'
const WHY = '`support-matrix explain PATH` tells why a file belongs to a feature'

type Opened = [ChangeSource, CheckRequest['matrix']]

async function open(options: CheckOptions, io: Io): Promise<Opened> {
  if (options.staged) return openIndex(options, io)
  return options.changes === undefined ? openRepository(options, io) : openListing(options, options.changes, io)
}

/** HEAD's matrix judges what is staged, as a hook before a commit wants it. */
async function openIndex(options: CheckOptions, io: Io): Promise<Opened> {
  const clash = namesOfGiven(options, ['base', 'head', 'changes'])
  if (clash !== '') throw new UsageError(`--staged can't be combined with ${clash}: it compares the index with HEAD`)
  const root = await findRoot(io, options.repo)
  if (root === undefined)
    throw new UsageError(`--staged needs a checkout: ${await describeNoTree(resolve(io.cwd, options.repo ?? '.'))}`)
  const source = await openStaged(root)
  const place = await findPlace(options, io, { root, source, where: 'in HEAD or the index' })
  return [source, place]
}

/** Of a list of changes, and of a diff, whose lines take less: more would take more than 10 s or 700 MB of memory. */
const MOST_LISTED = { list: { MiB: 16, lines: 500_000 }, diff: { MiB: 32, lines: 1_000_000 } }

/** Why a list is too long to be read; undefined if it isn't. */
function describeLength(text: Buffer): string | undefined {
  const { MiB, lines } = MOST_LISTED[text.includes('\n@@ ') ? 'diff' : 'list']
  if (text.length > MiB * 1024 * 1024) return `has ${text.length} bytes, and at most ${MiB} MiB are read`
  const found = countLines(text)
  return found > lines ? `has ${found} lines, and at most ${lines} are read` : undefined
}

/** With `-z`, two fields are a line: a status and its path. */
function countLines(text: Uint8Array): number {
  let halves = 0
  for (const byte of text) halves += byte === 0x0a ? 2 : byte === 0 ? 1 : 0
  return Math.ceil(halves / 2)
}

/** A list of changes has no commits, so the matrix on disk judges it. */
async function openListing(options: CheckOptions, name: string, io: Io): Promise<Opened> {
  const clash = namesOfGiven(options, ['base', 'head'])
  if (clash !== '') throw new UsageError(`--changes can't be combined with ${clash}: the file says what changed`)
  if (options.matrixFrom === 'base')
    throw new UsageError('--changes has no base commit and uses the matrix on disk; leave out --matrix-from base')
  const source: ChangeSource = {
    base: null,
    head: null,
    findChanges: async () => {
      const text = await readInput(io, name)
      const long = describeLength(text)
      if (long !== undefined)
        throw new UsageError(
          `${nameOfInput(name)} ${long}; make it with git diff --name-status, or --unified=0 if a feature has content, or leave out --changes and name the --base`,
        )
      const submodules = await findSubmodules(options, io)
      return {
        read: () =>
          readListing(text, nameOfInput(name)).map((change) =>
            submodules.has(change.path) ? { ...change, submodule: true } : change,
          ),
      }
    },
    findFile: () => Promise.resolve(undefined),
    listPaths: () => Promise.resolve(undefined),
  }
  return [source, { kind: 'given', ...(await findMatrix(io, options)) }]
}

/** A list without modes doesn't say which path is a submodule; the index does. */
async function findSubmodules({ repo }: CheckOptions, io: Io): Promise<ReadonlySet<string>> {
  if (await isPlain(resolve(io.cwd, repo ?? '.'), io)) return new Set()
  const root = await findRoot(io, repo)
  const hasSome = root !== undefined && (await exists(join(root, '.gitmodules')))
  return (hasSome ? await findTracked(root) : undefined)?.submodules ?? new Set()
}

function readListing(text: Uint8Array, name: string): Change[] {
  const { value, faults } = parseChanges(text)
  if (value) return value.changes
  throw new UsageError(describeFaults(faults, name))
}

async function openRepository(options: CheckOptions, io: Io): Promise<Opened> {
  const repo = resolve(io.cwd, options.repo ?? '.')
  const [source, isDirty, root = repo] = await Promise.all([
    openRange(repo, options),
    // What is wrong with the repository is told by opening the range.
    hasUncommittedWork(repo).catch(() => undefined),
    findRoot(io, options.repo),
  ])
  if (isDirty !== false)
    io.stderr(`Note: uncommitted work${isDirty ? '' : ', if there is any,'} is ignored; commit it to have it judged.\n`)
  const { behind, ref = '' } = source.base ?? {}
  if (behind)
    io.stderr(
      `Note: ${terminalText(ref)} is ${count(behind.commits, 'commit')} behind ${terminalText(behind.ref)}; to compare with that, use --base ${terminalText(behind.ref)}.\n`,
    )
  const comparing = `Comparing ${terminalText(options.base ?? 'the base')} and ${terminalText(options.head ?? 'HEAD')}`
  const watched = {
    ...source,
    findChanges: (want: { lines: boolean }) => withProgress(io, comparing, { work: source.findChanges(want) }),
  }
  const where = `at the base commit ${source.base?.sha ?? ''}`
  return [watched, await findPlace(options, io, { root, source, where, untracked: true })]
}

/** A matrix in the repository is read from commits, unless the disk is asked for; one outside is always read from disk. */
async function findPlace(options: CheckOptions, io: Io, asked: Omit<Asked, 'matrix'>): Promise<CheckRequest['matrix']> {
  const place =
    options.matrixFrom === 'disk' ? undefined : await findCommitted(io, { ...asked, matrix: options.matrix })
  return place ?? { kind: 'given', ...(await findMatrix(io, options)) }
}
