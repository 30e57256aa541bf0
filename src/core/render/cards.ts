// What a report asks of the author: problems, the override, flagged features grouped by what they are told, unmapped files.
// A card is a few Markdown blocks with the outcome that decides its place.
import type { CheckReport, Problem, ReportFeature } from '../check/report.ts'
import { flaggedFeatures } from '../check/report.ts'
import type { ChangeKind, Outcome } from '../matrix/model.ts'
import { mdCode, mdText } from './escape.ts'
import type { RenderContext } from './context.ts'
import { markdownPen } from './context.ts'
import type { Room } from './fit.ts'
import { foldedList, moreThan } from './lists.ts'
import { faultLines } from './matrix-change.ts'
import {
  adviceOf,
  count,
  deeds,
  factLines,
  levelTitle,
  listing,
  maintainersOf,
  OUTCOME_WORDS,
  remedies,
  strictestFirst,
} from './words.ts'

export interface Card {
  outcome: Outcome
  blocks: string[]
}

/** More features than this under one advice are listed by category, and in a folded table. */
export const LARGE_GROUP = 8

interface Scene {
  report: CheckReport
  context: RenderContext
  room: Room
}

/** All cards, strictest first; the first says what would turn the check green. */
export function buildCards(scene: Scene): Card[] {
  const { report, context } = scene
  const cards = [
    ...report.problems.map((problem): Card => ({ outcome: 'fail', blocks: problemBlocks(problem, scene) })),
    ...(report.override ? [overrideCard(scene)] : []),
    ...groups(report).map((group): Card => ({ outcome: group[0]!.outcome, blocks: groupBlocks(group, scene) })),
  ]
  if (report.unmappedOutcome !== 'pass' && report.unmapped.length > 0) {
    const after = cards.findLastIndex(({ outcome }) => isStricter(outcome, report.unmappedOutcome)) + 1
    cards.splice(after, 0, { outcome: report.unmappedOutcome, blocks: unmappedBlocks(scene) })
  }
  const remedy = remedies(report, markdownPen(context))
  if (cards[0] && remedy.length > 0) cards[0].blocks.push(`**To make this check pass:** ${remedy.join(' ')}`)
  return cards
}

const ORDER: readonly Outcome[] = ['pass', 'notice', 'warn', 'fail']
const isStricter = (a: Outcome, b: Outcome) => ORDER.indexOf(a) >= ORDER.indexOf(b)

/** Flagged features that are told the same, in groups. */
export function groups(report: CheckReport): ReportFeature[][] {
  const byAdvice = new Map<string, ReportFeature[]>()
  for (const feature of strictestFirst(flaggedFeatures(report))) {
    const key = JSON.stringify([feature.outcome, feature.level, feature.change, feature.tentative])
    const group = byAdvice.get(key)
    if (group) group.push(feature)
    else byAdvice.set(key, [feature])
  }
  return [...byAdvice.values()]
}

function groupBlocks(group: ReportFeature[], { report, context }: Scene): string[] {
  const pen = markdownPen(context)
  const [first] = group as [ReportFeature]
  const level = `**${mdText(levelTitle(first, report.levels))}**`
  const advice = mdText(adviceOf(report.levels.get(first.level)!, first.change))
  const maintainers = (feature: ReportFeature) => maintainersOf(feature, report, pen)
  if (group.length === 1) {
    const facts = [`Maintainers: ${maintainers(first)}`, ...factLines(first, report, pen)]
    const who = `**${mdText(first.name)}** (${mdText(first.category)})`
    const what = `${who} is ${level}, and this pull request ${deeds(first)} in it.`
    return [`${what} ${advice}`, bullets(facts)]
  }
  const intro = `**${group.length} features** are ${level}, and this pull request ${DOES[first.change]} them. ${advice}`
  if (group.length > LARGE_GROUP) return [intro, bullets(byCategory(group))]
  const items = group.map((feature) => {
    const line = `**${mdText(feature.name)}** (${mdText(feature.category)}): ${deeds(feature)}; maintainers: ${maintainers(feature)}`
    return [line, ...factLines(feature, report, pen).map((fact) => `  - ${fact}`)].join('\n')
  })
  return [intro, bullets(items)]
}

const DOES: Record<ChangeKind, string> = { add: 'adds to', edit: 'edits', remove: 'only takes away from' }

function byCategory(group: ReportFeature[]): string[] {
  const names = new Map<string, string[]>()
  for (const { category, name } of group) names.set(category, [...(names.get(category) ?? []), mdText(name)])
  return [...names].map(([category, list]) => `**${mdText(category)}:** ${list.join(', ')}`)
}

function unmappedBlocks({ report, context, room }: Scene): string[] {
  const files = report.unmapped.length
  const one = files === 1
  const matrix = mdCode(context.matrixPath)
  return [
    `**${count(files, 'changed file')}** ${one ? 'belongs' : 'belong'} to no feature, so nobody is known to look after ${one ? 'it' : 'them'}. ` +
      `Add ${one ? 'it' : 'them'} to the ${mdCode('paths')} of a feature in ${matrix}, or to ${mdCode('unmapped.ignore')} where no feature is meant.`,
    one || files <= 3
      ? bullets(report.unmapped.map(mdCode))
      : foldedList('Which files', report.unmapped.map(mdCode), room.items),
  ]
}

function overrideCard({ report, context }: Scene): Card {
  const pen = markdownPen(context)
  const { label, setBy, setAt, isAuthor, commitsSince } = report.override!
  const who = `${pen.maintainer(`@${setBy}`)}${isAuthor ? ', the author of this pull request,' : ''}`
  const after =
    commitsSince === undefined
      ? ''
      : commitsSince === 0
        ? ' No commit came after it.'
        : ` **${count(commitsSince, 'commit')}** came after it, so ${commitsSince === 1 ? 'it has' : 'they have'} not been part of that decision.`
  return {
    outcome: 'warn',
    blocks: [
      `This check would fail, but ${who} set the label ${mdCode(label)} on ${mdText(readableTime(setAt))}.${after}`,
    ],
  }
}

/** `2026-11-24 06:02 UTC` for an ISO 8601 time in UTC; anything else as it is. */
function readableTime(time: string): string {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/.exec(time) ?? []
  return date === undefined || clock === undefined ? time : `${date} ${clock} UTC`
}

function problemBlocks(problem: Problem, { report, context, room }: Scene): string[] {
  const matrix = mdCode(context.matrixPath)
  const base = context.baseRef === undefined ? 'the base branch' : mdCode(context.baseRef)
  switch (problem.code) {
    case 'incomplete':
      return [
        `**The list of changed files is incomplete**, so a feature may be missing here: ${mdText(problem.detail)}`,
        'Run the job again. Where that does not help, split the pull request.',
      ]
    case 'time-limit':
      return [
        `**Matching took longer than ${count(problem.seconds, 'second')}** and was stopped at the pattern ${mdCode(problem.pattern)}.`,
        `Simplify that pattern in ${matrix} on ${base}, then run the job again.`,
      ]
    case 'matrix-faulty': {
      const faults = report.matrixChange?.faults ?? []
      return [
        `**The new ${matrix} has ${count(faults.length, 'fault')}**, and after a merge no pull request could be checked. The check fails until ${faults.length === 1 ? 'it is' : 'they are'} fixed; no override changes that.`,
        bullets(moreThan(faultLines(faults), room.items)),
      ]
    }
    case 'matrix-deleted':
      return [
        `**This pull request deletes ${matrix}**, and after a merge no pull request could be checked. Keep the file; or, to stop checking, first remove the workflow that reads it. No override changes that.`,
      ]
  }
}

/** The headline of the cards of one outcome, below those of the strictest. */
export function outcomeTitle(outcome: Outcome, report: CheckReport): string {
  return outcome === 'fail' && report.override ? 'What the override allows' : OUTCOME_WORDS[outcome]
}

/** Features that lose their last file: their row goes with it. */
export function emptiedBlock(report: CheckReport, context: RenderContext): string[] {
  const names = report.features.filter(({ emptied }) => emptied).map(({ name }) => `**${mdText(name)}**`)
  if (names.length === 0) return []
  const one = names.length === 1
  const goes = one ? 'loses its last file' : 'lose their last files'
  const drop = one ? 'its row' : 'their rows'
  return [`${listing(names)} ${goes} with this pull request: drop ${drop} from ${mdCode(context.matrixPath)} too.`]
}

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
