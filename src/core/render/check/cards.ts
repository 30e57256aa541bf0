// What a report asks of the author: problems, the override, flagged features grouped by what they are told, unmapped files.
// A card is one thing to read, with the outcome that decides its place.
import type { CheckReport, Problem, ReportFeature } from '../../check/report.ts'
import { flaggedFeatures } from '../../check/report.ts'
import type { ChangeKind, Outcome } from '../../matrix/model.ts'
import { OUTCOMES } from '../../matrix/model.ts'
import type { RenderContext } from '../context.ts'
import { markdownPen } from '../context.ts'
import { mdCode, mdText } from '../escape.ts'
import type { Room } from '../fit.ts'
import { groupBy } from '../../text/group-by.ts'
import { listUpTo } from '../lists.ts'
import { faultLines } from './matrix-change.ts'
import {
  adviceOf,
  deeds,
  factLines,
  levelTitle,
  maintainersOf,
  OUTCOME_WORDS,
  reasonSentences,
  remedyFor,
  strictestFirst,
} from '../words.ts'
import { capitalized, count, listing } from '../../text/words.ts'

export interface Card {
  outcome: Outcome
  /** A paragraph of Markdown. */
  lead: string
  /** Lines of Markdown below it; what starts with two spaces is an item below the one before. */
  details: string[]
}

/** More features than this under one advice are listed by category; a folded table has the rest. */
export const LARGE_GROUP = 8

/** More unmapped files than this are listed in the fold with the other files instead. */
export const UNMAPPED_SHOWN = 5

interface Scene {
  report: CheckReport
  context: RenderContext
  room: Room
}

/** All cards, strictest first. */
export function buildCards(scene: Scene): Card[] {
  const { report } = scene
  const cards = [
    ...report.problems.map((problem) => problemCard(problem, scene)),
    ...(report.override ? [overrideCard(scene)] : []),
  ]
  const leads = cards.length === 0 && !report.preview
  groups(report).forEach((group, index) => cards.push(groupCard(group, leads && index === 0, scene)))
  if (report.unmappedOutcome === 'pass' || report.unmapped.length === 0) return cards
  const rank = OUTCOMES.indexOf(report.unmappedOutcome)
  const after = cards.findLastIndex(({ outcome }) => OUTCOMES.indexOf(outcome) >= rank) + 1
  return cards.toSpliced(after, 0, unmappedCard(scene))
}

/** Flagged features that are told the same, in groups, strictest first. */
export function groups(report: CheckReport): ReportFeature[][] {
  const keyOf = ({ outcome, level, change, tentative, because }: ReportFeature) =>
    JSON.stringify([outcome, level, change, tentative, because])
  return [...groupBy(strictestFirst(flaggedFeatures(report)), keyOf).values()]
}

/** The leading card says in a sentence what this pull request does; below, that is one fact among others. */
function groupCard(group: ReportFeature[], isLeading: boolean, { report, context, room }: Scene): Card {
  const pen = markdownPen(context)
  const { outcome, change, level: id, because } = group[0]!
  const level = `**${mdText(levelTitle(group[0]!, report.levels))}**`
  const advice = [mdText(adviceOf(report.levels.get(id)!, change)), ...reasonSentences(because, report, pen)].join(' ')
  const lead = (subject: string, deed: string) =>
    `${subject} ${level}${isLeading ? `, and this pull request ${deed}` : ''}. ${advice}`
  if (group.length === 1) {
    const [feature] = group as [ReportFeature]
    const deed = deeds(feature)
    const maintainers = `Maintainers: ${maintainersOf(feature, pen, report.volunteer)}.`
    const quiet = isLeading ? maintainers : `${capitalized(deed)}. ${maintainers}`
    return { outcome, lead: lead(`${nameOf(feature)} is`, `${deed} there`), details: factLines(feature, pen, quiet) }
  }
  const isAlone = group.every(({ maintainers }) => maintainers.length === 0)
  const volunteer =
    report.volunteer !== undefined && group.some(({ unmaintained }) => unmaintained)
      ? [pen.link(isAlone ? 'how to volunteer' : 'How to volunteer', report.volunteer)]
      : []
  const who = [...(isAlone ? ['Maintainers: nobody'] : []), ...volunteer].join(', ')
  const intro = lead(`**${group.length} features** are`, `${DOES[change]} them`) + (who && ` ${who}.`)
  if (group.length > LARGE_GROUP) return { outcome, lead: intro, details: byCategory(group, room) }
  const details = group.flatMap((feature) => {
    const maintainers = isAlone ? '' : ` Maintainers: ${maintainersOf(feature, pen)}.`
    const facts = factLines(feature, pen, `${nameOf(feature)}: ${deeds(feature)}.${maintainers}`)
    return [facts.at(-1)!, ...facts.slice(0, -1).map((fact) => `  ${fact}`)]
  })
  return { outcome, lead: intro, details }
}

const nameOf = ({ name, category }: ReportFeature) => `**${mdText(name)}** (${mdText(category)})`

const DOES: Record<ChangeKind, string> = { add: 'adds to', edit: 'edits', remove: 'only takes away from' }

function byCategory(group: ReportFeature[], room: Room): string[] {
  const lines = [...groupBy(group, ({ category }) => category)].map(([category, features]) => {
    const names = features.map(({ name }) => mdText(name))
    return `**${mdText(category)}:** ${listUpTo(names, room.items).join(', ')}`
  })
  return listUpTo(lines, room.items)
}

function unmappedCard({ report, context }: Scene): Card {
  const files = report.unmapped.length
  const [belongs, it] = files === 1 ? ['belongs', 'it'] : ['belong', 'them']
  const lead =
    `**${count(files, 'changed file')}** ${belongs} to no feature. Add ${it} to the ${mdCode('paths')} of one in ` +
    `${mdCode(context.matrixPath)}, or to ${mdCode('unmapped.ignore')} there.`
  return { outcome: report.unmappedOutcome, lead, details: files > UNMAPPED_SHOWN ? [] : report.unmapped.map(mdCode) }
}

function overrideCard({ report, context }: Scene): Card {
  const { label, setBy, setAt, isAuthor, commitsSince } = report.override!
  const who = `${markdownPen(context).maintainer(`@${setBy}`)}${isAuthor ? ', the author of this pull request,' : ''}`
  const after =
    commitsSince === undefined
      ? ''
      : commitsSince === 0
        ? ' No commit came after that.'
        : ` **${count(commitsSince, 'commit')}** came after that.`
  return {
    outcome: 'warn',
    lead: `This check would fail, but ${who} set the label ${mdCode(label)} on ${readableTime(setAt)}.${after}`,
    details: [],
  }
}

/** `2026-11-24 06:02 UTC` for an ISO 8601 time in UTC; anything else as text. */
function readableTime(time: string): string {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/.exec(time) ?? []
  return date === undefined || clock === undefined ? mdText(time) : `${date} ${clock} UTC`
}

function problemCard(problem: Problem, { report, context, room }: Scene): Card {
  const matrix = mdCode(context.matrixPath)
  const base = context.baseRef === undefined ? 'the base branch' : mdCode(context.baseRef)
  const card = (lead: string, details: string[] = []): Card => ({ outcome: 'fail', lead, details })
  switch (problem.code) {
    case 'incomplete':
      return card(
        `**The list of changed files is incomplete**, so a feature may be missing here: ${mdText(problem.detail)} ` +
          'Run the job again; where that does not help, split the pull request.',
      )
    case 'time-limit':
      return card(
        `**Matching took longer than ${count(problem.seconds, 'second')}** and was stopped at the pattern ` +
          `${mdCode(problem.pattern)}. Simplify that pattern in ${matrix} on ${base}, then run the job again.`,
      )
    case 'matrix-faulty': {
      const faults = report.matrixChange?.faults ?? []
      return card(
        `**The new ${matrix} has ${count(faults.length, 'fault')}.** Merged like this, no pull request could be checked ` +
          `any more, so this check fails until ${faults.length === 1 ? 'it is' : 'they are'} fixed; no override changes that.`,
        listUpTo(faultLines(faults), room.items),
      )
    }
    case 'matrix-deleted':
      return card(
        `**This pull request deletes ${matrix}.** Merged like this, no pull request could be checked any more, so this ` +
          'check fails and no override changes that. Keep the file; or, to stop checking, first remove the workflow that reads it.',
      )
  }
}

/** The first card as an alert where something is expected; the others as lists, under a title for each outcome. */
export function cardBlocks(cards: readonly Card[], report: CheckReport, context: RenderContext): string[] {
  const [first] = cards
  if (!first) return []
  const alert = report.preview ? undefined : ALERTS[first.outcome]
  const remedy = remedyFor(report, markdownPen(context))
  const byOutcome = groupBy(alert ? cards.slice(1) : cards, ({ outcome }) => outcome)
  return [
    ...(alert ? [quote(`[!${alert}]\n${alone(first, remedy)}`)] : []),
    ...[...byOutcome].flatMap(([outcome, list]) => {
      if (isSaid(outcome, report)) return list.length === 1 && !alert ? [alone(first)] : [listed(list)]
      return [`#### ${report.override && outcome === 'fail' ? OVERRIDDEN : OUTCOME_WORDS[outcome]}`, listed(list)]
    }),
  ]
}

const ALERTS: Partial<Record<Outcome, string>> = { fail: 'CAUTION', warn: 'WARNING' }
const OVERRIDDEN = 'What the override allows'

/** Whether the heading has said it already. */
const isSaid = (outcome: Outcome, { verdict, override, preview, problems }: CheckReport) =>
  outcome === verdict && !override && !preview && problems.length === 0

/** A card as paragraphs. */
function alone({ lead, details }: Card, remedy?: string): string {
  const below = details.length === 1 ? details[0]! : details.map((line) => bullet(line, '')).join('\n')
  const green = remedy === undefined ? '' : `**To make this check pass:** ${remedy}`
  return [lead, below, green].filter((block) => block !== '').join('\n\n')
}

const quote = (markdown: string) => markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** Cards as items of a list without gaps. */
function listed(cards: readonly Card[]): string {
  return cards.flatMap(({ lead, details }) => [`- ${lead}`, ...details.map((line) => bullet(line, '  '))]).join('\n')
}

const bullet = (line: string, indent: string) => line.replace(/^( *)/, `${indent}$1- `)

/** Features that lose their last file: their row goes with it. */
export function emptiedBlock({ report, context, room }: Scene): string[] {
  const names = report.features.filter(({ emptied }) => emptied).map(({ name }) => `**${mdText(name)}**`)
  if (names.length === 0) return []
  const [goes, row] = names.length === 1 ? ['loses its last file', 'its row'] : ['lose their last files', 'their rows']
  return [
    `${listing(listUpTo(names, room.items))} ${goes} with this pull request: drop ${row} from ${mdCode(context.matrixPath)} too.`,
  ]
}

/** Thanks, and whatever else a level says to a change that passes: a line for each level. */
export function welcomeBlocks(features: readonly ReportFeature[], { report, context, room }: Scene): string[] {
  const pen = markdownPen(context)
  const byLevel = groupBy(features, ({ level, change }) => JSON.stringify([level, change]))
  return [...byLevel.values()].map((group) => {
    const level = report.levels.get(group[0]!.level)!
    const names = group.map(({ name, category, ...feature }) => {
      const who = feature.maintainers.length > 0 ? `; ${maintainersOf(feature, pen)}` : ''
      return `**${mdText(name)}** (${mdText(category)}${who})`
    })
    const is = group.length === 1 ? 'is' : 'are'
    return `${listing(listUpTo(names, room.items))} ${is} **${mdText(level.title)}**. ${mdText(adviceOf(level, group[0]!.change))}`
  })
}
