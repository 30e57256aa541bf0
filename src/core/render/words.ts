// Words shared by every rendering of a report. A Pen says how a text looks in one destination; nothing here escapes.
import type { CheckReport, ReportFeature, ReportFile } from '../check/report.ts'
import type { Finding } from '../finding.ts'
import { isDate } from '../text/dates.ts'
import { capitalized } from '../text/words.ts'
import { ACCEPTS_WORDS } from '../matrix/levels.ts'
import { OUTCOMES, type ChangeKind, type Contact, type Level, type Outcome } from '../matrix/model.ts'

export interface Pen {
  /** A foreign text, escaped to read as written. */
  text: (text: string) => string
  code: (text: string) => string
  /** Makes a rendered text stand out. */
  strong: (rendered: string) => string
  link: (text: string, url: string) => string
  /** A maintainer as written in the matrix. */
  maintainer: (name: string) => string
  /** Inline Markdown of the matrix. */
  note: (markdown: string) => string
}

/** A finding's message and fix as sentences. */
export function findingSentences({ message, fix }: Pick<Finding, 'message' | 'fix'>): string {
  return `${/[.!?]$/.test(message) ? message : `${message}.`} ${fix}`.trim()
}

/** `Obsolete`, `Supported, fixes only`, `Deprecated, under review`. */
export function levelTitle(
  { level, accepts = 'anything', tentative }: Pick<ReportFeature, 'level' | 'accepts' | 'tentative'>,
  levels: ReadonlyMap<string, Level>,
): string {
  return [levels.get(level)!.title, ACCEPTS_WORDS[accepts], tentative ? 'under review' : ''].filter(Boolean).join(', ')
}

/** What the level asks the author to do, or its meaning if it asks for nothing. */
export function adviceOf(level: Level, kind: ChangeKind): string {
  return level.advice[kind] || level.meaning
}

/** The maintainers as written, with planned teams marked; `nobody` if there are none. */
export function maintainersOf(
  { maintainers, planned }: Pick<ReportFeature, 'maintainers' | 'planned'>,
  pen: Pen,
): string {
  const isPlanned = new Set(planned)
  const names = maintainers.map((name) => (isPlanned.has(name) ? `${pen.text(name)} (planned)` : pen.maintainer(name)))
  return names.join(', ') || 'nobody'
}

/** Whom to ask if a feature has nobody: the contact's text, linked if it has an address. */
export function contactOf({ text, url }: Contact, pen: Pen): string {
  if (url === undefined) return pen.text(text ?? '')
  return pen.link(text ?? url.replace(/^https?:\/\//, '').replace(/\/$/, ''), url)
}

/** When the feature goes and what replaces it. Empty if nothing is set. */
export function sunsetSentence(feature: Pick<ReportFeature, 'sunset' | 'replacement'>, pen: Pen): string {
  const { deprecated, removal, tracking } = feature.sunset ?? {}
  const facts = [
    ...(deprecated !== undefined ? [`deprecated from ${pen.text(deprecated)}`] : []),
    ...(removal !== undefined ? [`to be removed ${isDate(removal) ? 'on' : 'in'} ${pen.text(removal)}`] : []),
    ...(feature.replacement !== undefined ? [`replaced by ${pen.strong(pen.text(feature.replacement))}`] : []),
    ...(tracking !== undefined ? [pen.link('tracked here', tracking)] : []),
  ]
  return facts.length === 0 ? '' : `${capitalized(facts.join(', '))}.`
}

/** For sorting: the strictest outcome first. */
export function byStrictness(a: { outcome: Outcome }, b: { outcome: Outcome }): number {
  return OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome)
}

/** Strictest outcome first, then home features before cross-cutting ones, then file order. */
export function strictestFirst(features: readonly ReportFeature[]): ReportFeature[] {
  return [...features].sort((a, b) => byStrictness(a, b) || Number(a.crossCutting) - Number(b.crossCutting))
}

/** Features whose level has something kind to say to a change that passes, such as a removal from an obsolete area. */
export function welcomeFeatures(report: Pick<CheckReport, 'features' | 'levels'>): ReportFeature[] {
  return report.features.filter(({ outcome, level, change }) => {
    const says = report.levels.get(level)!
    return outcome === 'pass' && says.outcome[change] === 'pass' && says.advice[change] !== ''
  })
}

/** Whether the pull request's author is named as a maintainer. Members of teams aren't known here. */
export function isMaintainedByAuthor(
  { maintainers }: Pick<ReportFeature, 'maintainers'>,
  report: CheckReport,
): boolean {
  const login = report.author?.login.toLowerCase()
  return login !== undefined && maintainers.some((name) => name.toLowerCase() === `@${login}`)
}

/** Whether the file is new at its path; a renamed one may have belonged to the same feature before. */
export function isNewFile({ status }: Pick<ReportFile, 'status'>): boolean {
  return status === 'added' || status === 'copied' || status === 'renamed'
}

/** Each kind of change in words. */
export const KIND_WORDS: Record<ChangeKind, string> = { add: 'new files', edit: 'edits', remove: 'removals' }
