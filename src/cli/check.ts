// check: judges what a branch changes, or what a listing says is changed, as on a pull request.
import { createColors } from 'picocolors'
import type { ChangeSet } from '../core/change/change.ts'
import { describeFaults, parseChanges } from '../core/change/parse.ts'
import { failOnFaults } from '../core/check/policy.ts'
import { judge } from '../core/check/judge.ts'
import { compareMatrixFiles, findEmptied, mayEmpty, problemsOf, touchesFile } from '../core/check/matrix-change.ts'
import { buildReport } from '../core/check/report.ts'
import type { CheckReport, MatrixChange, Problem } from '../core/check/report.ts'
import { compileMatrix } from '../core/paths/map.ts'
import type { FeatureMap } from '../core/paths/map.ts'
import { renderAnnotations, renderCommands } from '../core/render/annotations.ts'
import { terminalText } from '../core/render/escape.ts'
import { checkJson } from '../core/render/check/json.ts'
import { renderComment } from '../core/render/check/markdown.ts'
import type { RenderContext } from '../core/render/check/markdown.ts'
import { renderText } from '../core/render/check/text.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { findFileAt, findRange, hasUncommittedWork, listFilesAt, listLocalChanges } from '../git/range.ts'
import { mapWithinLimit, matchWithinLimit } from '../engine/limited.ts'
import { matrixOf, readInput, readMatrix } from './files.ts'
import { withProgress } from './io.ts'
import type { Io } from './io.ts'
import { resolve } from 'node:path'

export interface CheckOptions {
  matrix?: string
  base?: string
  head?: string
  changes?: string
  repo?: string
  failOn?: string[]
  warnOnly?: boolean
  strict?: boolean
  format: 'text' | 'json' | 'markdown' | 'github'
}

/** Throws the classes of `errors.ts`. */
export async function checkCommand(options: CheckOptions, io: Io): Promise<number> {
  const report =
    options.changes === undefined ? await checkRange(options, io) : await checkListing(options, options.changes, io)
  const context: RenderContext = { matrixPath: options.matrix ?? 'matrix.yaml', server: 'https://github.com' }
  io.stdout(render(report, context, options.format, io))
  if (report.problems.length > 0) return EXIT.policy
  const fails = report.verdict === 'fail' || (options.strict && report.verdict === 'warn')
  return fails && !options.warnOnly ? EXIT.policy : EXIT.fine
}

function render(report: CheckReport, context: RenderContext, format: CheckOptions['format'], io: Io): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(checkJson(report), null, 2)}\n`
    case 'markdown':
      return renderComment(report, context)
    case 'github':
      return renderCommands(renderAnnotations(report))
    case 'text':
      return renderText(report, context, createColors(io.colour))
  }
}

async function checkListing(options: CheckOptions, listing: string, io: Io): Promise<CheckReport> {
  const clash = (['base', 'head', 'repo'] as const).filter((name) => options[name] !== undefined)
  if (clash.length > 0)
    throw new UsageError(
      `--changes takes no ${clash.map((name) => `--${name}`).join(' and no ')}: it says itself what is changed`,
    )
  const map = compileMatrix(await readMatrix(io, options.matrix ?? 'matrix.yaml'))
  const { value, faults } = parseChanges(await readInput(io, listing))
  if (!value) throw new UsageError(describeFaults(faults, listing === '-' ? 'standard input' : listing))
  return buildCheck(map, value, { failOn: options.failOn ?? [] })
}

async function checkRange(options: CheckOptions, io: Io): Promise<CheckReport> {
  const repo = resolve(io.cwd, options.repo ?? '.')
  const range = await findRange(repo, options)
  if (await hasUncommittedWork(repo))
    io.stderr('Note: uncommitted work is not looked at; commit it to have it judged.\n')
  const file = 'matrix.yaml'
  const onDisk = options.matrix
  const bytes = onDisk === undefined ? await findFileAt(repo, range.base, file) : await readInput(io, onDisk)
  const asked: FeatureMap['asked'] = { pattern: undefined }
  const before = bytes && compileMatrix(matrixOf(bytes, onDisk ?? file), asked)
  const head = onDisk === undefined ? await findFileAt(repo, range.head, file) : undefined
  if (!before && !head)
    throw new UsageError(
      `there is no ${file} at the base commit ${range.base}; name a matrix with --matrix, or start one with init`,
    )
  const map = before ?? compileMatrix(matrixOf(head!, file), asked)

  const lines = map.contentOf.length > 0
  const changeSet = await withProgress(
    io,
    `Comparing ${terminalText(options.base ?? 'the base')} and ${terminalText(options.head ?? 'HEAD')}`,
    listLocalChanges(repo, range, { lines }),
  )
  const edited = onDisk === undefined && touchesFile(changeSet.changes, file)
  return buildCheck(map, changeSet, {
    failOn: options.failOn ?? [],
    preview: !before,
    headPaths: () => listFilesAt(repo, range.head),
    ...(edited && {
      matrixChange: (paths: string[]) =>
        compareMatrixFiles({ file, before, after: head, paths, changedFilesOnly: false, asked }).change,
    }),
  })
}

interface CheckParts {
  failOn: string[]
  preview?: boolean
  /** Every path at the head, asked for only where it is needed. */
  headPaths?: () => Promise<string[]>
  matrixChange?: (paths: string[]) => MatrixChange
}

async function buildCheck(
  map: FeatureMap,
  changeSet: ChangeSet,
  { failOn, preview = false, headPaths, matrixChange }: CheckParts,
): Promise<CheckReport> {
  const faults = failOnFaults(map.matrix, failOn)
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  const { mapping, problems } = mapWithinLimit(map, changeSet)
  const paths = headPaths && (matrixChange || mayEmpty(mapping)) ? await headPaths() : []
  const compared = matrixChange && matchWithinLimit(map.asked, () => matrixChange(paths))
  const change = compared && 'value' in compared ? compared.value : null
  const emptied = matchWithinLimit(map.asked, () => findEmptied(map, mapping, paths))
  const limit: Problem[] = [compared, emptied].flatMap((one) => (one && 'problem' in one ? [one.problem] : []))
  return buildReport({
    ...{ matrix: map.matrix, mapping, judgement: judge(map.matrix, mapping, { failOn }), failOn, preview },
    problems: [...problems, ...limit, ...problemsOf(change)],
    matrixChange: change,
    ...(headPaths && 'value' in emptied && { emptied: emptied.value }),
  })
}
