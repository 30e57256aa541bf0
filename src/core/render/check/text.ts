// A check in the terminal: what asks for something first, then one line for what is fine. Colour is never the only sign.
import type { CheckReport, MatrixChange, OverrideRecord, Problem, ReportFeature } from '../../check/report.ts'
import { flaggedFeatures } from '../../check/report.ts'
import { isEmptyDiff } from '../../matrix/diff.ts'
import type { Outcome } from '../../matrix/model.ts'
import type { RenderContext } from '../context.ts'
import { terminalText } from '../escape.ts'
import { renderFindingsText } from '../findings.ts'
import { NO_PAINT, plainPen } from '../plain.ts'
import type { Paint } from '../plain.ts'
import { quietLine } from './tables.ts'
import {
  adviceOf,
  deeds,
  factLines,
  headline,
  levelTitle,
  maintainersOf,
  reasonSentences,
  remedyFor,
  strictestFirst,
  welcomeFeatures,
} from '../words.ts'
import { count } from '../../text/words.ts'

const WIDTH = 'notice'.length
const INDENT = ' '.repeat(WIDTH + 2)

/** Files listed for one feature; the JSON has them all. */
const FILES_SHOWN = 10

/** The report as text, ending with a line break. */
export function renderText(report: CheckReport, context: RenderContext, paint: Paint = NO_PAINT): string {
  const pen = plainPen(paint)
  const colour: Record<Outcome, (text: string) => string> = {
    fail: paint.red,
    warn: paint.yellow,
    notice: paint.cyan,
    pass: paint.green,
  }
  const entry = (outcome: Outcome, lines: string[]) =>
    lines.map((line, index) => (index === 0 ? `${colour[outcome](outcome.padEnd(WIDTH))}  ${line}` : INDENT + line))
  const welcome = welcomeFeatures(report)
  const fine = report.features.filter((feature) => feature.outcome === 'pass' && !welcome.includes(feature))
  const volunteer = flaggedFeatures(report).some(({ unmaintained }) => unmaintained) ? report.volunteer : undefined
  const remedy = remedyFor(report, pen)
  const matrix = terminalText(context.matrixPath)
  const entries = [
    ...report.problems.map((problem) => entry('fail', problemLines(problem, report, matrix))),
    ...(report.override ? [entry('warn', [overrideLine(report.override)])] : []),
    ...strictestFirst(flaggedFeatures(report)).map((feature) =>
      entry(feature.outcome, featureLines(feature, report, paint)),
    ),
    ...unmappedEntry(report, matrix).map((lines) => entry(report.unmappedOutcome, lines)),
    ...welcome.map((feature) =>
      entry('pass', [
        `${titleOf(feature, report, paint)}: ${terminalText(adviceOf(report.levels.get(feature.level)!, feature.change))}`,
      ]),
    ),
    ...(fine.length > 0 ? [entry('pass', [`Nothing to do for ${terminalText(quietLine(fine, report))}`])] : []),
  ]
  const tail = [
    ...report.features
      .filter(({ emptied }) => emptied)
      .map(({ name }) => `${terminalText(name)} loses its last file: drop its row from ${matrix} too.`),
    ...(report.contentNotChecked.length > 0
      ? [
          `${count(report.contentNotChecked.length, 'file')} not searched for content, the changed lines are unknown: ${some(report.contentNotChecked)}`,
        ]
      : []),
    ...matrixLines(report.matrixChange),
    ...(remedy !== undefined ? [`To make this check pass: ${remedy}`] : []),
    ...(volunteer !== undefined ? [pen.link('How to volunteer', volunteer)] : []),
  ]
  const base = context.baseRef === undefined ? '' : ` of ${terminalText(context.baseRef)}`
  const sha = context.baseSha === undefined ? '' : ` at ${terminalText(context.baseSha.slice(0, 7))}`
  return [
    paint.bold(`Support matrix: ${headline(report)}`),
    ...(entries.length > 0 ? ['', ...entries.flat()] : []),
    ...(tail.length > 0 ? ['', ...tail] : []),
    '',
    paint.dim(`Verdict ${report.verdict}, ${count(report.files, 'changed file')}, ${matrix}${base}${sha}`),
    '',
  ].join('\n')
}

function overrideLine({ label, setBy, setAt }: OverrideRecord): string {
  return `${terminalText(setBy)} set the label ${terminalText(label)} on ${terminalText(setAt)}.`
}

function titleOf(feature: ReportFeature, report: CheckReport, paint: Paint): string {
  const level = terminalText(levelTitle(feature, report.levels))
  return `${paint.bold(terminalText(feature.name))} (${terminalText(feature.category)}) is ${level}`
}

function featureLines(feature: ReportFeature, report: CheckReport, paint: Paint): string[] {
  const pen = plainPen(paint)
  return [
    `${titleOf(feature, report, paint)}: ${deeds(feature)}`,
    terminalText(adviceOf(report.levels.get(feature.level)!, feature.change)),
    ...reasonSentences(feature.because, report, pen),
    ...factLines(feature, pen, `Maintainers: ${maintainersOf(feature, pen)}.`),
    paint.dim(`Files: ${some(feature.files.map(({ path, submodule }) => (submodule ? `${path} (submodule)` : path)))}`),
  ]
}

function unmappedEntry(report: CheckReport, matrix: string): string[][] {
  const files = report.unmapped.length
  if (files === 0) return []
  const fix = `Add ${files === 1 ? 'it' : 'them'} to the paths of a feature in ${matrix}, or to unmapped.ignore.`
  return [
    [
      `${count(files, 'file')} without a feature: ${some(report.unmapped)}`,
      ...(report.unmappedOutcome === 'pass' ? [] : [fix]),
    ],
  ]
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, FILES_SHOWN).map(terminalText).join(', ')
  return paths.length > FILES_SHOWN ? `${shown} and ${paths.length - FILES_SHOWN} more` : shown
}

/** A problem in sentences; `matrix` is what to call the matrix. */
export function problemLines(problem: Problem, report: CheckReport, matrix: string): string[] {
  switch (problem.code) {
    case 'incomplete':
      return [`The list of changed files is incomplete: ${terminalText(problem.detail)}`]
    case 'time-limit':
      return [
        `Matching took longer than ${count(problem.seconds, 'second')} and was stopped at the pattern ${terminalText(problem.pattern)}.`,
        `Simplify that pattern in ${matrix}.`,
      ]
    case 'matrix-deleted':
      return [`This change deletes ${matrix}: keep it, or first remove what reads it.`]
    case 'matrix-faulty':
      return [
        `The new ${matrix} has faults:`,
        ...renderFindingsText(report.matrixChange?.faults ?? [])
          .trimEnd()
          .split('\n'),
      ]
  }
}

function matrixLines(change: MatrixChange | null): string[] {
  if (!change?.diff || isEmptyDiff(change.diff)) return []
  const { added, removed, renamed, levels, maintainers, paths, rules } = change.diff
  const parts = [
    ...(added.length > 0 ? [`${count(added.length, 'feature')} added`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
    ...(levels.length > 0 ? [`${count(levels.length, 'level')} moved`] : []),
    ...(maintainers.length > 0 ? [`maintainers of ${maintainers.length} changed`] : []),
    ...(paths.length > 0 ? [`paths of ${paths.length} changed`] : []),
    ...(rules.length > 0 ? [`rules changed: ${rules.join(', ')}`] : []),
  ]
  return [`The change to ${terminalText(change.file)} counts after the merge: ${parts.join(', ')}.`]
}
