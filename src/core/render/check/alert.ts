// What a report tells the author in Markdown: an alert with what blocks and what to do, then a line for each other matter.
import type { CheckReport } from '../../check/report.ts'
import type { Outcome } from '../../matrix/model.ts'
import { markdownPen, type RenderContext } from '../context.ts'
import { mdCode, mdText } from '../escape.ts'
import { listUpTo } from '../folded-list.ts'
import { byStrictness, KIND_WORDS } from '../words.ts'
import { adviceOfLevels, emptiedLines, findWayOut, ownLines, welcomeSentences } from './advice.ts'
import { levelChangeTexts } from './level-changes.ts'
import { overrideSentence, problemText } from './blocking-faults.ts'
import type { Scene } from './scene.ts'

interface Told {
  outcome: Outcome
  text: string
}

/** What the author is told: the strictest part in an alert, the rest below it, a line each. */
export function toldBlocks({ report, context, room }: Scene): string[] {
  const pen = markdownPen(context)
  const problems = report.problems.map((problem): Told => {
    const { lead, details } = problemText(problem, report, context, pen)
    return {
      outcome: 'fail',
      text: [lead, ...listUpTo(details, room.items).map((line) => `- ${line}`)].join('\n'),
    }
  })
  const override: Told[] = report.override ? [{ outcome: 'warn', text: overrideSentence(report.override, pen) }] : []
  const advice = adviceOfLevels(report, pen).map(({ outcome, level, text }) => ({
    outcome,
    text: `**${level}:** ${text}`,
  }))
  const { remedy, whom } = findWayOut(report, context, pen)
  const changes = levelChangeTexts(report, pen, { hasWayOut: remedy !== undefined }).map(({ outcome, lead, text }) => ({
    outcome,
    text: `**${lead}:** ${text}`,
  }))
  const byRules = [...advice.slice(0, ADVICE_IN_SIGHT), ...changes, ...unmappedText(report, context)].sort(byStrictness)
  const told = [...problems, ...override, ...byRules]
  const ending = [...(remedy === undefined ? [] : [`**To unblock:** ${remedy}`]), ...(whom === undefined ? [] : [whom])]
  const [first, ...rest] = told
  const alert = !first || report.preview ? undefined : ALERTS[first.outcome]
  const others = [
    ...(alert ? rest : told).map(({ text }) => text),
    ...ownLines(report, pen),
    ...welcomeSentences(report, pen),
    ...emptiedLines(report, context, { pen, limit: room.items }),
  ]
  if (!alert) return [...together(others), ...(ending.length > 0 ? [ending.join('\n')] : [])]
  return [quote([`[!${alert}]\n${first!.text}`, ...ending].join('\n\n')), ...together(others)]
}

/** Advice for more levels than this is folded, starting with the mildest. */
export const ADVICE_IN_SIGHT = 3

const ALERTS: Partial<Record<Outcome, string>> = { fail: 'CAUTION', warn: 'WARNING' }

/** One line as a paragraph, several as a list. */
const together = (lines: readonly string[]) =>
  lines.length < 2 ? lines : [lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n')]

const quote = (markdown: string) => markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** A line about files without a feature, if they decide the verdict. The fold lists them. */
function unmappedText(report: CheckReport, context: RenderContext): Told[] {
  const { unmappedOutcome: outcome, toMap, mappedByHead, features } = report
  if (outcome === 'pass') return []
  const matrix = mdCode(context.matrixPath)
  if (toMap.length === 0) {
    const text = `The new ${matrix} maps ${mappedByHead.length === 1 ? 'the new file' : `the ${mappedByHead.length} new files`}.`
    return outcome === 'fail' ? [{ outcome, text }] : []
  }
  const isSeen = outcome === 'fail' || features.every((feature) => feature.outcome === 'pass')
  return isSeen
    ? [
        {
          outcome,
          text: `No feature in ${matrix} covers ${toMap.length === 1 ? 'it' : 'them'} yet${outcome === 'fail' ? '' : '; maintainers can settle that'}.`,
        },
      ]
    : []
}

/** The summary's first line: the verdict, and which feature or rule decided it. */
export function decidedBy(report: CheckReport): string[] {
  const { verdict, verdictWithoutOverride, override, preview, problems, unmappedOutcome } = report
  const said = `Verdict: **${verdict}**${override ? `, without the override ${verdictWithoutOverride}` : ''}.`
  if (preview || problems.length > 0 || verdictWithoutOverride === 'pass') return [said]
  const strictest = report.features.find(({ outcome }) => outcome === verdictWithoutOverride)
  const change = report.levelChanges.find(({ outcome }) => outcome === verdictWithoutOverride)
  if (!strictest && change)
    return [
      `${said} Decided by **${mdText(change.name)}** (${mdCode(`level-changes.${change.change}`)}: ${change.outcome}).`,
    ]
  if (!strictest) return [`${said} Decided by files without a feature (${mdCode('unmapped')}: ${unmappedOutcome}).`]
  const { title, outcome } = report.levels.get(strictest.level)!
  const rules = strictest.because.flatMap((reason) =>
    reason.rule === 'level' ? [] : [`${mdCode(reason.rule)} makes it ${reason.outcome}.`],
  )
  const told = `${mdText(title)} says ${outcome[strictest.change]} to ${KIND_WORDS[strictest.change]}.`
  return [`${said} Decided by **${mdText(strictest.name)}**: ${[told, ...rules].join(' ')}`]
}
