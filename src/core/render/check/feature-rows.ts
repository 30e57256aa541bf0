// Groups features into rows: one for those at the same level with the same maintainers, flagged ones first. Comment, summary and
// text all show these rows.
import type { CheckReport, ReportFeature, ReportFile } from '../../check/report.ts'
import type { Outcome } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { listUpTo } from '../folded-list.ts'
import { levelTitle, strictestFirst, type Pen } from '../words.ts'
import { getOrMake } from '../../text/remembered.ts'

export interface Entry {
  /** The strictest of its features. */
  outcome: Outcome
  /** At least one, strictest first. */
  features: ReportFeature[]
}

/** Strictest first, then by level, then in file order. */
export function entriesOf(report: CheckReport): Entry[] {
  const keyOf = (feature: ReportFeature) =>
    JSON.stringify([
      feature.outcome === 'pass',
      ...[feature.level, feature.accepts, feature.warning],
      ...[feature.maintainers, feature.planned, feature.seekingMaintainers],
    ])
  const entries = [...groupBy(strictestFirst(report.features), keyOf).values()].map((features) => ({
    outcome: features[0]!.outcome,
    features,
  }))
  // Keep the rows of one level together.
  return [...groupBy(entries, ({ outcome, features }) => `${outcome} ${features[0]!.level}`).values()].flat()
}

/** `**Tracing**, **Fax** (under review): Obsolete`, in bold if flagged. Names beyond the limit are counted. */
export function entryTitle(
  { outcome, features }: Entry,
  { report, pen, limit = Infinity }: { report: CheckReport; pen: Pen; limit?: number },
): string {
  const isUnderReview = features.every(({ tentative }) => tentative)
  const names = features.map((feature) => {
    const name = pen.text(nameOf(feature, report))
    const review = feature.tentative && !isUnderReview ? ' (under review)' : ''
    return `${outcome === 'pass' ? name : pen.strong(name)}${review}`
  })
  const title = levelTitle({ ...features[0]!, tentative: isUnderReview }, report.levels)
  return `${listUpTo(names, limit).join(', ')}: ${pen.text(title)}`
}

/** The feature's name, with its category if another touched feature has the same name. */
export function nameOf({ name, category }: ReportFeature, report: CheckReport): string {
  return ambiguousNames(report).has(name.toLowerCase()) ? `${name} (${category})` : name
}

const ambiguous = new WeakMap<CheckReport, ReadonlySet<string>>()

/** Lower-case names shared by several touched features. Cached, since each name needs it. */
function ambiguousNames(report: CheckReport): ReadonlySet<string> {
  return getOrMake(ambiguous, report, ({ features }) => {
    const byName = groupBy(features, ({ name }) => name.toLowerCase())
    return new Set([...byName].filter(([, same]) => same.length > 1).map(([name]) => name))
  })
}

export interface FileSet {
  features: ReportFeature[]
  /** By the pattern of the first feature that takes them. */
  byPattern: Map<string, ReportFile[]>
}

/** Groups features that have the same files, strictest first. */
export function fileSets(report: CheckReport): FileSet[] {
  // No path has a NUL.
  const keyOf = ({ files }: ReportFeature) =>
    files.map(({ path, previousPath = '' }) => `${path}\0${previousPath}`).join('\0')
  return [...groupBy(strictestFirst(report.features), keyOf).values()].map((features) => ({
    features,
    byPattern: groupBy(features[0]!.files, ({ pattern }) => pattern),
  }))
}
