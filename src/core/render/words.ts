// The sentences that every rendering shares. A Pen says how a text looks in one destination; nothing here escapes.
import type { Reason } from '../check/judge.ts'
import type { CheckReport, ReportFeature, ReportFile } from '../check/report.ts'
import type { Finding } from '../finding.ts'
import type { ChangeKind, Level, Outcome } from '../matrix/model.ts'
import { isDate } from '../text/dates.ts'
import { capitalized, count, listing } from '../text/words.ts'

export interface Pen {
  /** A foreign text as it is to be read. */
  text: (text: string) => string
  code: (text: string) => string
  /** What is already rendered, made to stand out. */
  strong: (rendered: string) => string
  link: (text: string, url: string) => string
  /** A maintainer as written in the matrix. */
  maintainer: (name: string) => string
  /** Inline Markdown of the matrix. */
  note: (markdown: string) => string
}

/** What an outcome means to the author. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  fail: 'Changes needed',
  warn: 'Please check',
  notice: 'Good to know',
  pass: 'Nothing to do',
}

/** A finding's message and fix as sentences. */
export function findingSentences({ message, fix }: Pick<Finding, 'message' | 'fix'>): string {
  return `${/[.!?]$/.test(message) ? message : `${message}.`} ${fix}`.trim()
}

/** What the change does to the feature's files: `adds 1 file, edits 2`. */
export function deeds(feature: Pick<ReportFeature, 'change' | 'files'>): string {
  const removes = feature.change === 'remove'
  const verbs: [string, ReportFile['status'][]][] = [
    ['adds', ['added', 'copied']],
    [removes ? 'only takes lines out of' : 'edits', ['modified', 'changed', 'unchanged']],
    [removes ? 'moves away' : 'renames', ['renamed']],
    ['removes', ['removed']],
  ]
  const done = verbs
    .map(([verb, statuses]) => ({ verb, files: feature.files.filter((file) => statuses.includes(file.status)).length }))
    .filter(({ files }) => files > 0)
  return listing(done.map(({ verb, files }, index) => `${verb} ${index === 0 ? count(files, 'file') : files}`))
}

/** `Obsolete`, `Obsolete (under review)`. */
export function levelTitle(feature: Pick<ReportFeature, 'level' | 'tentative'>, levels: Map<string, Level>): string {
  return levels.get(feature.level)!.title + (feature.tentative ? ' (under review)' : '')
}

/** What the level asks the author to do; its meaning where it asks nothing. */
export function adviceOf(level: Level, kind: ChangeKind): string {
  return level.advice[kind] || level.meaning
}

/** Who maintains the feature; with an address, how to volunteer where somebody is missing. */
export function maintainersOf(
  feature: Pick<ReportFeature, 'maintainers' | 'planned' | 'unmaintained' | 'seekingMaintainers'>,
  pen: Pen,
  volunteer?: string,
): string {
  const planned = new Set(feature.planned)
  const names = feature.maintainers.map((name) =>
    planned.has(name) ? `${pen.text(name)} (planned)` : pen.maintainer(name),
  )
  const isSeeking = feature.unmaintained || feature.seekingMaintainers
  return [
    names.join(', ') || 'nobody',
    ...(feature.seekingMaintainers && !feature.unmaintained ? ['more are wanted'] : []),
    ...(isSeeking && volunteer !== undefined ? [pen.link('how to volunteer', volunteer)] : []),
  ].join(', ')
}

/** Rules besides the level's own table that had a say, a sentence each. */
export function reasonSentences(because: readonly Reason[], report: CheckReport, pen: Pen): string[] {
  return because.flatMap((reason) => {
    switch (reason.rule) {
      case 'level':
        return []
      case 'fail-on': {
        const title = pen.text(report.levels.get(reason.level)!.title)
        return [`Adding to or editing what is ${title} fails in this project (${pen.code('fail-on')}).`]
      }
      case 'tentative':
        return ['While its level is under review, this counts one step milder.']
      case 'content-only':
        return ['Files belong to it by what their changed lines say, not by their path, so this only warns.']
    }
  })
}

/** When it goes and what to use instead; empty where nothing is set. */
function sunsetSentence(feature: Pick<ReportFeature, 'sunset' | 'replacement'>, pen: Pen): string {
  const { deprecated, removal, tracking } = feature.sunset ?? {}
  const facts = [
    ...(deprecated !== undefined ? [`deprecated from ${pen.text(deprecated)}`] : []),
    ...(removal !== undefined ? [`to be removed ${isDate(removal) ? 'on' : 'in'} ${pen.text(removal)}`] : []),
    ...(feature.replacement !== undefined ? [`replaced by ${pen.strong(pen.text(feature.replacement))}`] : []),
    ...(tracking !== undefined ? [pen.link('tracked here', tracking)] : []),
  ]
  return facts.length === 0 ? '' : `${capitalized(facts.join(', '))}.`
}

/** Warning and sunset of a feature, each a line of its own; the note ends the quiet line that is passed in. */
export function factLines(feature: ReportFeature, pen: Pen, quiet: string): string[] {
  const sunset = sunsetSentence(feature, pen)
  const note = feature.notes !== undefined ? ` Note: ${pen.note(feature.notes)}` : ''
  return [
    ...(feature.warning !== undefined ? [`${pen.strong('Warning:')} ${pen.note(feature.warning)}`] : []),
    ...(sunset ? [sunset] : []),
    (quiet + note).trim(),
  ]
}

/** What the heading says of the whole report. */
export function headline(report: CheckReport): string {
  if (report.problems.length > 0) {
    const codes = report.problems.map((problem) => problem.code)
    if (codes.includes('matrix-deleted')) return 'changes needed, this deletes the matrix'
    if (codes.includes('matrix-faulty')) return 'changes needed, the new matrix has faults'
    return 'the check could not be completed'
  }
  if (report.preview) return 'preview of a new matrix'
  if (report.override) return 'allowed by an override'
  if (report.verdict !== 'pass') return OUTCOME_WORDS[report.verdict].toLowerCase()
  return welcomeFeatures(report).length > 0 ? 'nothing to do, and thank you' : 'nothing to do'
}

/** Features whose level has something kind to say to a change that passes, such as a removal from an obsolete area. */
export function welcomeFeatures(report: Pick<CheckReport, 'features' | 'levels'>): ReportFeature[] {
  return report.features.filter(({ outcome, level, change }) => {
    const says = report.levels.get(level)!
    return outcome === 'pass' && says.outcome[change] === 'pass' && says.advice[change] !== ''
  })
}

/** What would turn a failing verdict of the policy green; nothing where that would not be enough, or nothing fails. */
export function remedyFor(report: CheckReport, pen: Pen): string | undefined {
  if (report.verdict !== 'fail' || report.problems.length > 0) return undefined
  const failing = report.features.filter((feature) => feature.outcome === 'fail')
  const policy = [
    ...failing.map((feature) => remedyOf(feature, report, pen)),
    ...(report.unmappedOutcome === 'fail'
      ? ['map the files that belong to no feature first, in a change of its own']
      : []),
  ]
  if (policy.length === 0) return undefined
  const label =
    report.overrideLabel !== undefined ? `, or ask a maintainer to set the label ${pen.code(report.overrideLabel)}` : ''
  const shown = policy.length > 3 ? [...policy.slice(0, 3), `likewise for ${policy.length - 3} more`] : policy
  return `${listing(shown)}${label}.`
}

function remedyOf(feature: ReportFeature, report: CheckReport, pen: Pen): string {
  const name = pen.strong(pen.text(feature.name))
  const level = report.levels.get(feature.level)!
  const editFails = level.outcome.edit === 'fail' || report.failOn.includes(level.id)
  if (feature.change !== 'add' || editFails) return `leave ${name} as it is`
  const added = feature.files.filter(({ status }) => status === 'added' || status === 'copied')
  // A renamed file may be new to the feature too.
  const isAll = added.length > 0 && added.length <= 2 && feature.files.every(({ status }) => status !== 'renamed')
  const which = isAll ? listing(added.map(({ path }) => pen.code(path))) : 'the new files'
  return `take ${which} out of ${name}`
}

/** Outcomes strictest first; among equals home features before cross-cutting ones, then file order. */
export function strictestFirst(features: readonly ReportFeature[]): ReportFeature[] {
  const rank: Record<Outcome, number> = { fail: 0, warn: 1, notice: 2, pass: 3 }
  return [...features].sort(
    (a, b) => rank[a.outcome] - rank[b.outcome] || Number(a.crossCutting) - Number(b.crossCutting),
  )
}
