// Lint: the contradictions of a matrix, from its text alone. Reads no repository, clock or environment.
import type { FindingCode } from '../finding.ts'
import type { Matrix } from '../matrix/model.ts'
import { applyAllowances } from './allow.ts'
import type { Allowed } from './allow.ts'
import { supportedWithoutMaintainers, unmaintainedWithMaintainers } from './rules/maintainers.ts'
import { emptyPaths, plannedTeam, tentative } from './rules/unsettled.ts'
import { levelConflict, repeatedFeature } from './rules/names.ts'
import type { Found, LintInput, Rule } from './rules/rule.ts'
import { shadowedPattern } from './rules/shadowed-pattern.ts'
import { noReplacement, removalUnreadable, sunsetOverdue } from './rules/sunset.ts'

export const LINT_RULES: readonly Rule<LintInput>[] = [
  supportedWithoutMaintainers,
  unmaintainedWithMaintainers,
  levelConflict,
  repeatedFeature,
  noReplacement,
  sunsetOverdue,
  removalUnreadable,
  tentative,
  plannedTeam,
  emptyPaths,
  shadowedPattern,
]

/** Everything the rules find, before allowances, and the codes they looked for. */
export function runRules<Input>(
  rules: readonly Rule<Input>[],
  input: Input,
): { found: Found[]; judged: Set<FindingCode> } {
  return {
    found: rules.flatMap((rule) => rule.find(input)),
    judged: new Set(rules.flatMap((rule) => rule.codes)),
  }
}

/**
 * Findings in the order of the file, and those the matrix allows. `today` is `YYYY-MM-DD`; `release` a version, without
 * which no removal is overdue by version.
 */
export function lintMatrix(matrix: Matrix, { today, release }: Omit<LintInput, 'matrix'>): Allowed {
  const { found, judged } = runRules(LINT_RULES, { matrix, today, ...(release !== undefined && { release }) })
  return applyAllowances(matrix, found, judged)
}
