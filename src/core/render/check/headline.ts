// The heading: what this pull request does, and whether the check blocks it. It has to be enough for somebody who reads nothing else.
import { flaggedFeatures, type CheckReport, type ReportFeature } from '../../check/report.ts'
import { ACCEPTS_WORDS, BUILT_IN_LEVELS } from '../../matrix/levels.ts'
import type { ChangeKind } from '../../matrix/model.ts'
import type { RenderContext } from '../context.ts'
import { isNewFile, strictestFirst, welcomeFeatures, type Pen } from '../words.ts'
import { count } from '../../text/words.ts'
import { levelChangeSubject } from './level-changes.ts'
import { matrixChangeTally } from './matrix-change.ts'

/** Whether the check is red: always if it could not be computed, and by policy unless policy only warns here. */
export function blocks(report: CheckReport, { warnOnly = false }: Pick<RenderContext, 'warnOnly'>): boolean {
  return report.problems.length > 0 || (report.verdict === 'fail' && !warnOnly)
}

/** The heading without `Support matrix:`, in the pen's own escaping. */
export function headline(report: CheckReport, context: RenderContext, pen: Pen): string {
  const problem = report.problems.map(({ code }) => PROBLEMS[code]).at(-1)
  if (problem) return problem(pen.text(context.matrixPath))
  if (report.baseFaults.length > 0) return `the faults of ${pen.text(context.matrixPath)} are repaired, nothing blocks`
  if (report.preview) return 'preview of a new matrix, nothing blocks'
  const { words, isMany, others = '' } = subject(report, context, pen)
  if (blocks(report, context)) return `${words} ${isMany ? 'block' : 'blocks'} this pull request`
  if (report.override) return `an override allows ${words}, nothing blocks`
  return report.verdict === 'pass' && report.matrixChange === null ? words : `${words}${others}, nothing blocks`
}

const PROBLEMS: Record<CheckReport['problems'][number]['code'], (matrix: string) => string> = {
  incomplete: () => 'files are missing from the list, which blocks this pull request',
  'time-limit': () => 'matching took too long, which blocks this pull request',
  'matrix-faulty': (matrix) => `faults in the new ${matrix} block this pull request`,
  'matrix-deleted': (matrix) => `deleting ${matrix} blocks this pull request`,
}

interface Subject {
  words: string
  isMany: boolean
  /** What else is flagged, less strictly; continues `words`. */
  others?: string
}

/**
 * What decided the verdict: features of one level and kind of change, level changes, files without a feature, or else
 * the matrix itself.
 */
function subject(report: CheckReport, context: RenderContext, pen: Pen): Subject {
  const [strictest] = strictestFirst(flaggedFeatures(report))
  const verdict = report.verdictWithoutOverride
  if (strictest?.outcome === verdict) return ofFeatures(strictest, report, pen)
  const changes = report.levelChanges.filter(({ outcome }) => outcome === verdict)
  if (changes.length > 0) {
    const { words, isMany } = levelChangeSubject(changes)
    return { words: `${words} in ${pen.text(context.matrixPath)}`, isMany }
  }
  const unmapped = report.toMap.length || report.mappedByHead.length
  if (report.unmappedOutcome === verdict && (report.toMap.length > 0 || verdict === 'fail'))
    return { words: `${count(unmapped, 'file')} without a feature`, isMany: unmapped !== 1 }
  if (report.matrixChange?.diff) {
    const changes = matrixChangeTally(report.matrixChange.diff, pen)
    return { words: `${changes} in ${pen.text(context.matrixPath)}`, isMany: true }
  }
  const thanks = welcomeFeatures(report).length > 0 ? ', and thank you' : ''
  return { words: `nothing to do${thanks}`, isMany: false }
}

function ofFeatures(strictest: ReportFeature, report: CheckReport, pen: Pen): Subject {
  const { level, change, outcome } = strictest
  const flagged = flaggedFeatures(report)
  const alike = flagged.filter((other) => other.level === level && other.change === change && other.outcome === outcome)
  const files = new Set(alike.flatMap((feature) => feature.files.filter(isNewFile).map(({ path }) => path)))
  const isOneFile = change === 'add' && files.size === 1
  // A renamed file may be new to one feature and not to another.
  const isCertain = alike.every((feature) => feature.files.every(({ status }) => status !== 'renamed'))
  const added = isOneFile ? 'a new file' : `${isCertain ? `${files.size} ` : ''}new files`
  const what = change === 'add' ? added : change === 'edit' ? 'edits' : 'removals'
  const isMany = alike.length > 1
  const accepts = strictest.because.find((reason) => reason.rule === 'accepts')?.accepts
  const where = accepts
    ? `${isMany ? 'areas that take' : 'an area that takes'} ${ACCEPTS_WORDS[accepts]}`
    : area(report, level, isMany, pen)
  const others = flagged.filter((other) => other.level !== level || other.change !== change)
  return { words: `${what} in ${where}`, isMany: !isOneFile, others: othersOf(others, change) }
}

/** ` and in 2 other areas` if they saw the same kind of change, otherwise `, changes in 2 other areas`. */
function othersOf(features: readonly ReportFeature[], change: ChangeKind): string {
  if (features.length === 0) return ''
  const areas = features.length === 1 ? 'another area' : `${features.length} other areas`
  return features.every((feature) => feature.change === change) ? ` and in ${areas}` : `, changes in ${areas}`
}

/** `an obsolete area`; a title of the project's own is kept as it is. */
function area({ levels }: CheckReport, id: string, isMany: boolean, pen: Pen): string {
  const { title } = levels.get(id)!
  const builtIn = BUILT_IN_LEVELS.find((level) => level.id === id && level.title === title)
  const word = title.toLowerCase()
  if (!builtIn || id === 'not-maintained')
    return `${isMany ? 'areas that are' : 'an area that is'} ${builtIn ? word : pen.text(title)}`
  if (isMany) return `${word} areas`
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word} area`
}
