// Rows that their maintainers have not confirmed for longer than the given number of months, and whom to ask about them.
import { monthsBefore } from '../../text/dates.ts'
import type { Finding } from '../../finding.ts'
import type { Feature, Matrix } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { maintainerKey } from '../../maintainer.ts'
import { compareText } from '../../text/compare.ts'
import { count } from '../../text/words.ts'
import type { LintInput, Rule } from './rule.ts'

export interface ReviewInput extends LintInput {
  /** At least 1. */
  reviewMonths: number
}

/** A row without `reviewed` is only counted. */
export const reviewDue: Rule<ReviewInput> = {
  code: 'review-due',
  severity: 'note',
  meaning: 'The maintainers of a feature have not confirmed its row in a while.',
  needs: 'review',
  find: ({ matrix, today, reviewMonths }) => {
    const since = monthsBefore(today, reviewMonths)
    return matrix.features
      .filter(({ reviewed }) => reviewed !== undefined && reviewed < since)
      .map((feature) => ({
        feature,
        message: `${feature.name} was last reviewed on ${feature.reviewed!}, more than ${count(reviewMonths, 'month')} ago`,
        fix: 'Ask its maintainers whether the row is still right, then set `reviewed` to that day.',
        at: ['reviewed'],
      }))
  },
}

/** Whom to ask about which features. `who` is missing if nobody maintains them. */
export interface Call {
  who?: string
  features: Feature[]
}

export interface Review {
  months: number
  calls: Call[]
  /** How many features have no `reviewed`. */
  undated: number
}

/** Only for findings that the matrix doesn't allow. */
export function buildReview(matrix: Matrix, months: number, findings: readonly Finding[]): Review {
  const due = new Set(findings.flatMap(({ code, feature }) => (code === 'review-due' ? [feature] : [])))
  return {
    months,
    calls: callRoll(matrix.features.filter(({ id }) => due.has(id))),
    undated: matrix.features.filter(({ reviewed }) => reviewed === undefined).length,
  }
}

/** By maintainer, in alphabetical order and first spelling, nobody last. A feature is listed under each of its maintainers. */
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
