// GitHub annotations for flagged entries and for findings: one each, strictest first, and few enough that GitHub shows them all.
import type { CheckReport } from '../check/report.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Outcome } from '../matrix/model.ts'
import { commandData, commandProperty, visible } from './escape.ts'
import { plainPen } from './plain-pen.ts'
import { adviceByFeature, adviceOfLevels } from './check/advice.ts'
import { describeEnds } from './check/compared-commits.ts'
import { entriesOf, entryTitle } from './check/feature-rows.ts'
import { levelChangeTexts } from './check/level-changes.ts'
import { problemLines } from './check/text.ts'
import { contactOf, findingSentences, isNewFile, maintainersOf } from './words.ts'
import { count } from '../text/words.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: AnnotationLevel
  title: string
  message: string
  /** Missing if it is about the run as a whole. */
  file?: string
  line?: number
  column?: number
}

/** GitHub keeps 10 of each level for a step and drops the rest (runner: `_maxCountPerIssueType`). */
const SHOWN = 10

const LEVELS: Record<Exclude<Outcome, 'pass'>, AnnotationLevel> = { fail: 'error', warn: 'warning', notice: 'notice' }
const SEVERITIES: Record<Severity, AnnotationLevel> = { error: 'error', warning: 'warning', note: 'notice' }

/** The annotations of a check: faults of the new matrix at their lines, then one for each flagged entry and for unmapped files. */
export function renderAnnotations(report: CheckReport): Annotation[] {
  return atMost(listAnnotations(report))
}

/** All of them, for places without a limit. */
export function listAnnotations(report: CheckReport): Annotation[] {
  // A preview judges nothing, so no file is annotated.
  const judged = report.preview
    ? []
    : [...annotateEntries(report), ...annotateLevelChanges(report), ...annotateUnmapped(report)]
  return [...problemAnnotations(report), ...judged]
}

/** What keeps a check red whatever the policy says. Shown even if annotations are switched off. */
export function renderProblems(report: CheckReport): Annotation[] {
  return atMost(problemAnnotations(report))
}

function problemAnnotations(report: CheckReport): Annotation[] {
  return report.problems.flatMap((problem): Annotation[] => {
    if (problem.code === 'matrix-faulty') return (report.matrixChange?.faults ?? []).map(annotateFinding)
    const matrixPath = report.matrixChange?.file ?? 'the matrix'
    const message = problemLines(problem, report, { matrixPath }).join(' ')
    return [{ level: 'error', title: 'Support matrix', message }]
  })
}

/** The annotations of lint and audit. */
export function renderFindingAnnotations(findings: readonly Finding[]): Annotation[] {
  return atMost(findings.map(annotateFinding))
}

/** Workflow commands, a line each. */
export function renderCommands(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ level, title, message, file, line, column }) => {
      const properties = [
        ...(file !== undefined ? [`file=${commandProperty(file)}`] : []),
        ...(line !== undefined ? [`line=${line}`] : []),
        ...(column !== undefined ? [`col=${column}`] : []),
        `title=${commandProperty(visible(title))}`,
      ]
      return `::${level} ${properties.join(',')}::${commandData(message)}\n`
    })
    .join('')
}

/** What was compared, as a debug message: it only shows up in logs with debugging switched on, and is not an annotation. */
export function renderEnds(report: Pick<CheckReport, 'base' | 'head' | 'staged'>): string {
  const ends = describeEnds(report, visible)
  return ends === '' ? '' : `::debug::${commandData(ends)}\n`
}

/** One for each flagged entry, at its first file, preferably a new one. An entry whose files are all gone has no place for it. */
function annotateEntries(report: CheckReport): Annotation[] {
  const pen = plainPen()
  const adviceOf = adviceByFeature(adviceOfLevels(report, pen))
  const whom = report.contact && !report.author?.isBot ? contactOf(report.contact, pen) : undefined
  return entriesOf(report).flatMap((entry): Annotation[] => {
    const { outcome, features } = entry
    const files = features.flatMap((feature) => feature.files).filter(({ status }) => status !== 'removed')
    const first = files.find(isNewFile) ?? files[0]
    if (outcome === 'pass' || !first) return []
    const told = adviceOf.get(features.find((feature) => adviceOf.has(feature)) ?? features[0]!)
    const more = new Set(files.map(({ path }) => path)).size - 1
    const sentences = [
      `${entryTitle(entry, { report, pen, limit: SHOWN })}.`,
      ...(told ? [told.text] : []),
      `Maintainers: ${maintainersOf(features[0]!, pen)}.`,
      ...(whom !== undefined && features.some(({ unmaintained }) => unmaintained) ? [`Questions? Ask ${whom}.`] : []),
      ...(more > 0 ? [`Likewise ${count(more, 'more file')}.`] : []),
    ]
    return [{ level: LEVELS[outcome], title: 'Support matrix', message: sentences.join(' '), file: first.path }]
  })
}

/** At the row in the new matrix, or at the top of the file for what was removed. */
function annotateLevelChanges(report: CheckReport): Annotation[] {
  const file = report.matrixChange?.file
  return levelChangeTexts(report, plainPen()).flatMap(({ outcome, lead, text, line }): Annotation[] =>
    outcome === 'pass' || file === undefined
      ? []
      : [
          {
            ...{ level: LEVELS[outcome], title: 'Support matrix', message: `${lead}: ${text}`, file },
            ...(line !== undefined && { line }),
          },
        ],
  )
}

function annotateUnmapped({ unmappedOutcome, toMap }: CheckReport): Annotation[] {
  const [file] = toMap
  if (unmappedOutcome === 'pass' || file === undefined) return []
  const more = toMap.length > 1 ? ` Likewise ${count(toMap.length - 1, 'more file')}.` : ''
  const message = `No feature covers this file: add it to the paths of one in the matrix, or to unmapped.ignore.${more}`
  return [{ level: LEVELS[unmappedOutcome], title: 'No feature', message, file }]
}

function annotateFinding(finding: Finding): Annotation {
  const { code, severity, file, line, column } = finding
  return { level: SEVERITIES[severity], title: code, message: visible(findingSentences(finding)), file, line, column }
}

/** The first ten of each level. If there are more, the tenth says how many. */
function atMost(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    if (all.length <= SHOWN) return all
    const left = all.length - SHOWN + 1
    const rest = { level, title: 'Support matrix', message: `${left} more are listed in the summary of this job.` }
    return [...all.slice(0, SHOWN - 1), rest]
  })
}
