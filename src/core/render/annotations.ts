// GitHub's annotations on flagged files and on findings: one for each file, strictest first, few enough to be shown.
import type { CheckReport, ReportFeature } from '../check/report.ts'
import { flaggedFeatures } from '../check/report.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Outcome } from '../matrix/model.ts'
import { commandData, commandProperty, visible } from './escape.ts'
import { plainPen } from './plain.ts'
import { problemLines } from './check/text.ts'
import { adviceOf, findingSentences, levelTitle, maintainersOf, strictestFirst } from './words.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: AnnotationLevel
  title: string
  message: string
  /** Missing: about the run as a whole. */
  file?: string
  line?: number
  column?: number
}

/** GitHub keeps 10 of each level for a step and drops the rest (runner: `_maxCountPerIssueType`). */
const SHOWN = 10

const LEVELS: Record<Exclude<Outcome, 'pass'>, AnnotationLevel> = { fail: 'error', warn: 'warning', notice: 'notice' }
const SEVERITIES: Record<Severity, AnnotationLevel> = { error: 'error', warning: 'warning', note: 'notice' }

/** What to annotate for a check: faults of the new matrix at their lines, flagged features' files, unmapped files. */
export function renderAnnotations(report: CheckReport): Annotation[] {
  const taken = new Set<string>()
  // In a preview nothing is judged, so no file is marked.
  const marked = report.preview
    ? []
    : [
        ...strictestFirst(flaggedFeatures(report)).flatMap((feature) => annotateFeature(feature, report, taken)),
        ...annotateUnmapped(report),
      ]
  return atMost([...problemAnnotations(report), ...marked])
}

/** What keeps a check red whatever the policy says: to be shown even where annotations are switched off. */
export function renderProblems(report: CheckReport): Annotation[] {
  return atMost(problemAnnotations(report))
}

function problemAnnotations(report: CheckReport): Annotation[] {
  return report.problems.flatMap((problem): Annotation[] => {
    if (problem.code === 'matrix-faulty') return (report.matrixChange?.faults ?? []).map(annotateFinding)
    const matrix = report.matrixChange?.file ?? 'the matrix'
    const message = problemLines(problem, report, matrix).join(' ')
    return [{ level: 'error', title: 'Support matrix', message }]
  })
}

/** What to annotate for lint and audit. */
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

function annotateFeature(feature: ReportFeature, report: CheckReport, taken: Set<string>): Annotation[] {
  const level = LEVELS[feature.outcome as Exclude<Outcome, 'pass'>]
  const advice = adviceOf(report.levels.get(feature.level)!, feature.change)
  const maintainers = maintainersOf(feature, plainPen())
  // An add is decided by its new files: they come first, and where they fail the others are no part of it.
  const files = [...feature.files].sort((a, b) => Number(isNew(b.status)) - Number(isNew(a.status)))
  return files
    .filter(({ path, status }) => status !== 'removed' && !taken.has(path) && taken.add(path))
    .map(({ path }) => ({
      level,
      title: `${feature.name}: ${levelTitle(feature, report.levels)}`,
      message: `${visible(advice)} Maintainers: ${maintainers}.`,
      file: path,
    }))
}

const isNew = (status: string) => status === 'added' || status === 'copied' || status === 'renamed'

function annotateUnmapped(report: CheckReport): Annotation[] {
  if (report.unmappedOutcome === 'pass') return []
  const level = LEVELS[report.unmappedOutcome]
  const message = 'No feature covers this file: add it to the paths of one in the matrix, or to unmapped.ignore.'
  return report.unmapped.map((file) => ({ level, title: 'No feature', message, file }))
}

function annotateFinding(finding: Finding): Annotation {
  const { code, severity, file, line, column } = finding
  return { level: SEVERITIES[severity], title: code, message: visible(findingSentences(finding)), file, line, column }
}

/** The first ten of each level; where some are left out, the tenth says how many. */
function atMost(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    if (all.length <= SHOWN) return all
    const left = all.length - SHOWN + 1
    const rest = { level, title: 'Support matrix', message: `${left} more are listed in the summary of this job.` }
    return [...all.slice(0, SHOWN - 1), rest]
  })
}
