// A check in the terminal, with the same entries, advice and changes as the comment. Nothing is said by colour alone.
import type { CheckReport } from '../../check/report.ts'
import type { Outcome } from '../../matrix/model.ts'
import type { RenderContext } from '../context.ts'
import { terminalText } from '../escape.ts'
import { renderFindingsText } from '../findings.ts'
import { listUpTo } from '../folded-list.ts'
import { outcomeColours, plainPen, type Paint } from '../plain-pen.ts'
import { PLAIN_VIEW, wrapped, type TextView } from '../wrap.ts'
import { byStrictness, maintainersOf, sunsetSentence, type Pen } from '../words.ts'
import { count } from '../../text/words.ts'
import { adviceByFeature, adviceOfLevels, emptiedLines, findWayOut, ownLines, welcomeSentences } from './advice.ts'
import { describeEnds } from './compared-commits.ts'
import { entriesOf, entryTitle, type Entry } from './feature-rows.ts'
import { headline } from './headline.ts'
import { levelChangeTexts } from './level-changes.ts'
import { lookAlikeSentence } from './look-alikes.ts'
import { matrixChangeLines } from './matrix-change.ts'
import { overrideSentence, problemText } from './blocking-faults.ts'

const WIDTH = 'notice'.length
const INDENT = WIDTH + 2

/** How many files are listed for one entry; the JSON has them all. */
const FILES_SHOWN = 10

/** The report as text, ending with a line break. */
export function renderText(report: CheckReport, context: RenderContext, view: TextView = PLAIN_VIEW): string {
  const { paint, width } = view
  const pen = plainPen(paint)
  const colour = outcomeColours(paint)
  const block = (outcome: Outcome, lines: string[]) =>
    lines.map((line, index) => {
      const text = wrapped(line, { indent: INDENT, width })
      return index === 0 ? `${colour[outcome](outcome.padEnd(WIDTH))}  ${text.slice(INDENT)}` : text
    })
  const line = (text: string) => wrapped(text, { hang: 2, width })
  const entries = entriesOf(report)
  const flagged = entries.filter(({ outcome }) => outcome !== 'pass')
  const fine = entries.slice(flagged.length)
  const { remedy, whom } = findWayOut(report, context, pen)
  const toldLines = [
    ...entryLines(flagged, { report, paint, pen }),
    ...levelChangeTexts(report, pen, { hasWayOut: remedy !== undefined }).map(({ outcome, lead, text }) => ({
      outcome,
      lines: [lead, text],
    })),
    ...unmappedLines(report, terminalText(context.matrixPath)).map((lines) => ({
      outcome: report.unmappedOutcome,
      lines,
    })),
  ].sort(byStrictness)
  const blocks = [
    ...report.problems.map((problem) => block('fail', problemLines(problem, report, context))),
    ...(report.override ? [block('warn', [overrideSentence(report.override, pen)])] : []),
    ...toldLines.map(({ outcome, lines }) => block(outcome, lines)),
    ...welcomeSentences(report, pen).map((line) => block('pass', [line])),
    ...(fine.length > 0
      ? [
          block(
            'pass',
            fine.map((entry) => entryTitle(entry, { report, pen })),
          ),
        ]
      : []),
  ]
  const tail = [
    ...emptiedLines(report, context, { pen }),
    ...(report.contentNotChecked.length > 0
      ? [
          `${count(report.contentNotChecked.length, 'file')} not searched for content, the changed lines are unknown: ${some(report.contentNotChecked)}`,
        ]
      : []),
    ...report.lookAlikes.slice(0, FILES_SHOWN).map((one) => lookAlikeSentence(one, pen)),
    ...matrixLines(report, pen),
    ...ownLines(report, pen),
    ...(remedy !== undefined ? [`To unblock: ${remedy}`] : []),
    ...(whom === undefined ? [] : [whom]),
    ...(report.volunteer !== undefined &&
    !report.author?.isBot &&
    flagged.some(({ features }) => features.some(({ unmaintained }) => unmaintained))
      ? [pen.link('How to volunteer', report.volunteer)]
      : []),
  ]
  const [ref, sha] = report.preview ? [undefined, context.headSha] : [context.baseRef, context.baseSha]
  const base = ref === undefined ? '' : ` of ${terminalText(ref)}`
  const at = sha === undefined ? '' : ` at ${terminalText(sha.slice(0, 7))}`
  const ends = describeEnds(report, terminalText)
  return [
    line(paint.bold(`Support matrix: ${headline(report, context, pen)}`)),
    ...(blocks.length > 0 ? ['', ...blocks.flat()] : []),
    ...(tail.length > 0 ? ['', ...tail.map(line)] : []),
    '',
    ...(ends === '' ? [] : [line(paint.dim(`${ends[0]!.toUpperCase()}${ends.slice(1)}`))]),
    line(
      paint.dim(
        `Verdict ${report.verdict}, ${count(report.files, 'changed file')}, ${terminalText(context.matrixPath)}${base}${at}`,
      ),
    ),
    '',
  ].join('\n')
}

/** Each flagged entry: its features, what to do (once per level), who maintains them, and which files. */
function entryLines(
  entries: readonly Entry[],
  { report, paint, pen }: { report: CheckReport; paint: Paint; pen: Pen },
): { outcome: Outcome; lines: string[] }[] {
  const adviceOf = adviceByFeature(adviceOfLevels(report, pen))
  const open = new Set(adviceOf.values())
  return entries.map((entry) => {
    const { outcome, features } = entry
    const told = features.flatMap((feature) => adviceOf.get(feature) ?? []).filter((one) => open.delete(one))
    const files = features.flatMap((feature) => feature.files)
    const paths = [...new Set(files.map(({ path, submodule }) => (submodule ? `${path} (submodule)` : path)))]
    const facts = features.flatMap((feature) => [
      ...(feature.warning === undefined ? [] : [`${paint.bold('Warning:')} ${pen.note(feature.warning)}`]),
      ...(feature.notes === undefined ? [] : [`Note: ${pen.note(feature.notes)}`]),
      ...[sunsetSentence(feature, pen)].filter(Boolean),
    ])
    return {
      outcome,
      lines: [
        entryTitle(entry, { report, pen }),
        ...told.map(({ text }) => text),
        ...new Set(facts),
        `Maintainers: ${maintainersOf(features[0]!, pen)}`,
        paint.dim(`Files: ${some(paths)}`),
      ],
    }
  })
}

/** With no feature touched, files that need none aren't worth a mention. */
function unmappedLines({ unmapped, toMap, features, author }: CheckReport, matrix: string): string[][] {
  if (unmapped.length === 0 || (toMap.length === 0 && features.length === 0)) return []
  const it = toMap.length === 1 ? 'it' : 'them'
  const fix = `Add ${it} to the paths of a feature in ${matrix}, or to unmapped.ignore.`
  return [
    [
      `${count(toMap.length || unmapped.length, 'file')} without a feature: ${some(toMap.length > 0 ? toMap : unmapped)}`,
      ...(toMap.length > 0 && !author?.isBot ? [fix] : []),
    ],
  ]
}

const some = (paths: readonly string[]) => listUpTo(paths, FILES_SHOWN, terminalText).join(', ')

/** A problem in lines; faults look the way a compiler prints them. */
export function problemLines(
  problem: CheckReport['problems'][number],
  report: CheckReport,
  context: RenderContext,
): string[] {
  const { lead } = problemText(problem, report, context, plainPen())
  const faults = problem.code === 'matrix-faulty' ? renderFindingsText(report.matrixChange?.faults ?? []) : ''
  return [lead, ...(faults === '' ? [] : faults.trimEnd().split('\n'))]
}

function matrixLines({ matrixChange }: CheckReport, pen: Pen): string[] {
  if (!matrixChange?.diff) return []
  const lines = matrixChangeLines(matrixChange.diff, pen)
  if (lines.length === 0) return []
  return [`What changes in ${pen.text(matrixChange.file)} after the merge:`, ...lines.map((line) => `- ${line}`)]
}
