// What a report tells the author to do, once for each level; whom to ask; and how to unblock a red check. The features' names are
// in the table, so the advice has none.
import { flaggedFeatures, type CheckReport, type ReportFeature } from '../../check/report.ts'
import { BUILT_IN_LEVELS } from '../../matrix/levels.ts'
import type { Outcome } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import type { RenderContext } from '../context.ts'
import { listUpTo } from '../folded-list.ts'
import {
  adviceOf,
  contactOf,
  isMaintainedByAuthor,
  isNewFile,
  KIND_WORDS,
  levelTitle,
  strictestFirst,
  welcomeFeatures,
  type Pen,
} from '../words.ts'
import { levelChangeWays } from './level-changes.ts'
import { capitalized, listing } from '../../text/words.ts'

export interface Advice {
  outcome: Outcome
  /** The level it is about, rendered. */
  level: string
  /** Sentences, rendered. */
  text: string
  features: ReportFeature[]
}

/** One for each level of the flagged features, strictest first. Features that the author maintains are left out unless they fail. */
export function adviceOfLevels(report: CheckReport, pen: Pen): Advice[] {
  const asked = flaggedFeatures(report).filter(
    (feature) => feature.outcome === 'fail' || !isMaintainedByAuthor(feature, report),
  )
  const byLevel = groupBy(strictestFirst(asked), (feature) => JSON.stringify([feature.level, acceptsRule(feature)]))
  return [...byLevel.values()].flatMap((features) => {
    const { outcome } = features[0]!
    const text = (report.author?.isBot ? factsOf(features) : sentencesOf(features, report, pen)).join(' ')
    return text === '' ? [] : [{ outcome, level: pen.text(titleOf(features[0]!, report)), text, features }]
  })
}

/** Each feature's advice. */
export const adviceByFeature = (advice: readonly Advice[]): Map<ReportFeature, Advice> =>
  new Map(advice.flatMap((one) => one.features.map((feature) => [feature, one])))

/** The level's title, and what the feature accepts if that decided the outcome. */
const titleOf = (feature: ReportFeature, { levels }: CheckReport) =>
  acceptsRule(feature) ? levelTitle({ ...feature, tentative: false }, levels) : levels.get(feature.level)!.title

/** Which rule of `accepts` applied: `both` if the replacement was changed as well, so there is nothing to say. */
function acceptsRule({ because }: ReportFeature): 'fixes' | 'removals' | 'both' | undefined {
  const reason = because.find((reason) => reason.rule === 'accepts')
  return reason && (reason.bothSides ? 'both' : reason.accepts)
}

function sentencesOf(features: readonly ReportFeature[], report: CheckReport, pen: Pen): string[] {
  const [lead] = features as [ReportFeature]
  const rule = acceptsRule(lead)
  const { meaning, advice } = report.levels.get(lead.level)!
  const meant = report.author?.isNew ? [pen.text(meaning)] : []
  return [...meant, ...adviceSentences()]

  function adviceSentences(): string[] {
    const elsewhere = lead.change === 'remove' ? [] : replacementSentences(features, pen)
    if (lead.because.some((reason) => reason.rule === 'fail-on'))
      return [`New files and edits fail here (${pen.code('fail-on')}).`, ...elsewhere]
    if (rule === 'both') return []
    if (isMadeStricter(lead, report)) return [`${capitalized(KIND_WORDS[lead.change])} fail here.`, ...elsewhere]
    if (rule === 'fixes')
      return ['Is it a fix? Go ahead.', ...(elsewhere.length > 0 ? elsewhere : ['Nothing new is accepted here.'])]
    if (rule === 'removals') return ['Only removals are accepted here.', ...elsewhere]
    const own = advice[lead.change] || (meant.length > 0 ? '' : meaning)
    return [...(own === '' ? [] : [pen.text(own)]), ...elsewhere]
  }
}

/** Whether the project made a built-in level fail changes that its built-in advice welcomes. The advice would be misleading then. */
function isMadeStricter({ level: id, change, outcome }: ReportFeature, { levels }: CheckReport): boolean {
  const builtIn = BUILT_IN_LEVELS.find((level) => level.id === id)
  if (outcome !== 'fail' || !builtIn || builtIn.outcome[change] === 'fail') return false
  return levels.get(id)!.advice[change] === builtIn.advice[change]
}

/** Where new work goes instead: one feature for all, or one for each. */
function replacementSentences(features: readonly ReportFeature[], pen: Pen): string[] {
  const replaced = features.filter(({ replacement }) => replacement !== undefined)
  const byTarget = groupBy(replaced, ({ replacement }) => replacement!)
  if (byTarget.size === 0) return []
  const targets = [...byTarget].map(([target, group]) => {
    const from =
      features.length === 1 || group.length === features.length
        ? ''
        : ` (for ${listing(group.map(({ name }) => pen.text(name)))})`
    return `${pen.strong(pen.text(target))}${from}`
  })
  return [`New work goes to ${listing(targets)}.`]
}

/** For a bot: how each kind of change is judged, without asking it for anything. */
function factsOf(features: readonly ReportFeature[]): string[] {
  const facts = features.map(({ change, outcome }) => `${KIND_WORDS[change]} here ${JUDGED[outcome]}`)
  return [`${capitalized([...new Set(facts)].join(', '))}.`]
}

const JUDGED: Record<Outcome, string> = { pass: 'pass', notice: 'are noted', warn: 'give a warning', fail: 'fail' }

/** What ends every rendering of a report: how to unblock a red check, and whom to ask unless that has named them. */
export function findWayOut(
  report: CheckReport,
  context: Pick<RenderContext, 'warnOnly'>,
  pen: Pen,
): { remedy: string | undefined; whom: string | undefined } {
  const remedy = remedyFor(report, context, pen)
  const isNamed = report.contact && remedy?.includes(contactOf(report.contact, pen))
  return { remedy, whom: isNamed ? undefined : whomToAsk(report, pen) }
}

/**
 * Whom to ask about features without maintainers, and about files without a feature. Undefined if the table names
 * somebody in each case.
 */
export function whomToAsk(report: CheckReport, pen: Pen): string | undefined {
  if (report.contact === undefined || report.author?.isBot) return undefined
  const flagged = flaggedFeatures(report)
  const alone = flagged.filter(({ unmaintained }) => unmaintained)
  const isUnmappedAsked = report.toMap.length > 0 && (flagged.length === 0 || report.unmappedOutcome === 'fail')
  if (alone.length === 0 && !isUnmappedAsked) return undefined
  const whom = contactOf(report.contact, pen)
  return alone.length === flagged.length ? `Questions? Ask ${whom}.` : `No maintainers? Ask ${whom}.`
}

/** A line for an author who maintains flagged features: they need no advice. Empty if there are none. */
export function ownLines(report: CheckReport, pen: Pen): string[] {
  const own = flaggedFeatures(report).filter(
    (feature) => feature.outcome !== 'fail' && isMaintainedByAuthor(feature, report),
  )
  if (own.length === 0) return []
  return [
    `You maintain ${listing(own.map(({ name }) => pen.strong(pen.text(name))))}, so this is for your reviewers only.`,
  ]
}

/** What would turn a red check green. Undefined if nothing fails, or if more than policy is in the way. */
function remedyFor(report: CheckReport, context: Pick<RenderContext, 'warnOnly'>, pen: Pen): string | undefined {
  if (report.verdict !== 'fail' || report.problems.length > 0 || context.warnOnly) return undefined
  const { overrideLabel, author } = report
  if (author?.isBot) return overrideLabel === undefined ? undefined : `the label ${pen.code(overrideLabel)} allows it.`
  const failing = report.features.filter((feature) => feature.outcome === 'fail')
  const ways = [
    ...[...groupBy(failing, (feature) => wayOut(feature, report, pen))].map(
      ([way, features]) => `${way} ${listing(features.map(({ name }) => pen.strong(pen.text(name))))}`,
    ),
    ...levelChangeWays(report, pen),
    ...(report.unmappedOutcome === 'fail'
      ? [
          report.toMap.length === 0
            ? 'merge the change of the matrix first, by itself'
            : `give the ${report.toMap.length === 1 ? 'file' : 'files'} a feature first, in a pull request of its own`,
        ]
      : []),
  ]
  if (ways.length === 0) return undefined
  const shown = ways.length > 3 ? [...ways.slice(0, 3), `the same for ${ways.length - 3} more`] : ways
  return `${listing(shown)}${labelWay(failing, report, pen)}.`
}

function wayOut(feature: ReportFeature, report: CheckReport, pen: Pen): string {
  const level = report.levels.get(feature.level)!
  const editFails = level.outcome.edit === 'fail' || report.failOn.includes(level.id) || feature.change !== 'add'
  if (editFails) return 'leave out the changes to'
  const added = feature.files.filter(isNewFile)
  // Among several files, a renamed one may have belonged to the feature before.
  const isCertain = added.length === 1 || added.every(({ status }) => status !== 'renamed')
  const isNamed = isCertain && added.length <= 2
  return `take ${isNamed ? listing(added.map(({ path }) => pen.code(path))) : 'the new files'} out of`
}

/** The override's label, and whom to ask for it. */
function labelWay(failing: readonly ReportFeature[], report: CheckReport, pen: Pen): string {
  if (report.overrideLabel === undefined) return ''
  const from = failing.some(({ unmaintained }) => !unmaintained)
    ? ' from its maintainers'
    : report.contact
      ? ` from ${contactOf(report.contact, pen)}`
      : ''
  return `, or get the label ${pen.code(report.overrideLabel)}${from}`
}

/** What levels say about changes that pass, such as a welcome for removals: one for each level. */
export function welcomeSentences(report: CheckReport, pen: Pen): string[] {
  if (report.author?.isBot) return []
  const said = welcomeFeatures(report).map(({ level: id, change }) => {
    const level = report.levels.get(id)!
    return `${pen.strong(`${pen.text(level.title)}:`)} ${pen.text(adviceOf(level, change))}`
  })
  return [...new Set(said)]
}

/** A line that names the features whose last file goes with this pull request. Empty if there are none. */
export function emptiedLines(
  report: CheckReport,
  { matrixPath }: Pick<RenderContext, 'matrixPath'>,
  { pen, limit = Infinity }: { pen: Pen; limit?: number },
): string[] {
  const names = report.features.filter(({ emptied }) => emptied).map(({ name }) => pen.strong(pen.text(name)))
  if (names.length === 0) return []
  const [goes, row] = names.length === 1 ? ['loses its last file', 'its row'] : ['lose their last files', 'their rows']
  const toDo = report.author?.isBot ? '' : `: drop ${row} from ${pen.code(matrixPath)} too`
  return [`${listUpTo(names, limit).join(', ')} ${goes} here${toDo}.`]
}
