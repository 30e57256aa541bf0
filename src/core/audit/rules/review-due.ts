// The roll call: rows that their maintainers have not confirmed for longer than the age that was asked for.
import { monthsBefore } from '../../text/dates.ts'
import type { Finding } from '../../finding.ts'
import type { Feature, Matrix } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { maintainerKey } from '../../maintainer.ts'
import { compareText } from '../../text/compare.ts'
import { count } from '../../text/words.ts'
import { foundIn } from './rule.ts'
import type { LintInput, Rule } from './rule.ts'

export interface ReviewInput extends LintInput {
  /** At least 1. */
  reviewMonths: number
}

/** A row without `reviewed` has no age; the roll call counts those apart. */
export const reviewDue: Rule<ReviewInput> = {
  code: 'review-due',
  severity: 'note',
  meaning: 'The maintainers of a feature have not confirmed its row in a while.',
  needs: 'review',
  find: ({ matrix, today, reviewMonths }) => {
    const since = monthsBefore(today, reviewMonths)
    return matrix.features
      .filter(({ reviewed }) => reviewed !== undefined && reviewed < since)
      .map((feature) =>
        foundIn(matrix, feature, {
          code: 'review-due',
          message: `${feature.name} was last reviewed on ${feature.reviewed!}, more than ${count(reviewMonths, 'month')} ago`,
          fix: 'Ask its maintainers whether the row is still right, then set `reviewed` to that day.',
          at: ['reviewed'],
        }),
      )
  },
}

/** Who is asked about which features; `who` is missing where nobody maintains them. */
export interface Call {
  who?: string
  features: Feature[]
}

export interface Review {
  months: number
  calls: Call[]
  /** How many features have no `reviewed`: nobody knows how old they are. */
  undated: number
}

/** Of the rows that are due and that the matrix doesn't allow to be. */
export function buildReview(matrix: Matrix, months: number, findings: readonly Finding[]): Review {
  const due = new Set(findings.flatMap(({ code, feature }) => (code === 'review-due' ? [feature] : [])))
  return {
    months,
    calls: callRoll(matrix.features.filter(({ id }) => due.has(id))),
    undated: matrix.features.filter(({ reviewed }) => reviewed === undefined).length,
  }
}

/** By name, each maintainer in its first spelling; nobody last. A feature stands under each of its maintainers. */
export function callRoll(due: readonly Feature[]): Call[] {
  const asked = due.flatMap((feature) => feature.maintainers.map((who) => ({ who, feature })))
  const calls: Call[] = [...groupBy(asked, ({ who }) => maintainerKey(who)).values()].map((ones) => ({
    who: ones[0]!.who,
    features: [...new Set(ones.map(({ feature }) => feature))],
  }))
  const nobodys = due.filter(({ maintainers }) => maintainers.length === 0)
  return [
    ...calls.sort((a, b) => compareText(maintainerKey(a.who!), maintainerKey(b.who!))),
    ...(nobodys.length > 0 ? [{ features: nobodys }] : []),
  ]
}
