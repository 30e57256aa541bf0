// The step summary of judging many pull requests again: first those that were left out, then a row for each.
import type { CheckReport } from '../../check/report.ts'
import { OUTCOMES } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { capitalized, count, listing } from '../../text/words.ts'
import { markdownPen, type RenderContext } from '../context.ts'
import { mdLink, mdText } from '../escape.ts'
import { fitInto, fitsSummary, type Room } from '../fit-into-limit.ts'
import { headline } from './headline.ts'

export interface Judged {
  kind: 'judged'
  number: number
  report: CheckReport
  context: RenderContext
  /** Why its comment is not up to date. */
  missing?: string
}

export type JudgedAgain =
  | Judged
  /** `code` is the run's exit code for it. */
  | { kind: 'failed'; number: number; because: string; code: number }
  /** By the rate limit. */
  | { kind: 'left-out'; number: number; because: string }
  /** Closed, or its head has moved on: there is nothing to do here. */
  | { kind: 'gone'; number: number; because: string }

export interface Unsettled {
  severity: 'error' | 'warning' | 'notice'
  numbers: number[]
  /** What happened to these pull requests; their numbers follow. */
  text: string
}

/** Pull requests that could not be brought up to date, grouped by reason, worst first. Plain text. */
export function listUnsettled(all: readonly JudgedAgain[]): Unsettled[] {
  const groups = groupBy(
    all.flatMap((one) => unsettledOf(one) ?? []),
    ({ severity, text }) => `${severity} ${text}`,
  )
  const entries = [...groups.values()].map((ones) => {
    const [{ severity, text }] = ones as [(typeof ones)[number]]
    return { severity, numbers: ones.map(({ number }) => number), text }
  })
  return SEVERITIES.flatMap((severity) => entries.filter((entry) => entry.severity === severity))
}

const SEVERITIES = ['error', 'warning', 'notice'] as const

function unsettledOf(one: JudgedAgain): { severity: Unsettled['severity']; number: number; text: string } | undefined {
  const { kind, number } = one
  switch (kind) {
    case 'failed':
      return { severity: 'error', number, text: `not judged, because ${one.because}` }
    case 'left-out':
      return { severity: 'error', number, text: `left out, because ${one.because}` }
    case 'gone':
      return { severity: 'notice', number, text: one.because }
    case 'judged': {
      if (one.missing !== undefined)
        return {
          severity: 'warning',
          number,
          text: `judged, but the comment is not up to date, because ${one.missing}`,
        }
      const problem = one.report.problems.find(({ code }) => code === 'incomplete' || code === 'time-limit')
      if (!problem) return undefined
      const why = problem.code === 'incomplete' ? problem.detail : 'matching took too long'
      return { severity: 'error', number, text: `not judged completely: ${why}` }
    }
  }
}

/** The step summary, at most 1 MiB. */
export function renderJudgedAgain(all: readonly JudgedAgain[], where: { server: string; repository: string }): string {
  const link = (number: number) => mdLink(String(number), `${where.server}/${where.repository}/pull/${number}`)
  const judged = all.filter((one) => one.kind === 'judged').sort((a, b) => rank(b) - rank(a) || a.number - b.number)
  const render = (room: Pick<Room, 'items'>) => {
    const rows = judged
      .slice(0, room.items)
      .map(({ number, report, context }) => [
        link(number),
        report.verdict,
        headline(report, context, markdownPen(context)),
      ])
    const left = judged.length - rows.length
    const blocks = [
      `### Support matrix: ${count(judged.length, 'open pull request')} judged again`,
      "By today's matrix, at the tip of each base branch. Their checks have not run again.",
      ...listUnsettled(all).map(
        ({ numbers, text }) => `**${mdText(capitalized(text))}:** ${listing(numbers.map(link))}`,
      ),
      ...(rows.length > 0 ? [markdownTable(['Pull request', 'Verdict', 'What it says'], rows)] : []),
      ...(left > 0 ? [`… and ${left} more: the JSON report has all.`] : []),
    ]
    return `${blocks.join('\n\n')}\n`
  }
  return fitInto(render, () => render({ items: 0 }), fitsSummary)
}

const rank = ({ report }: Judged) => OUTCOMES.indexOf(report.verdict)
