// Lint: contradictions in a matrix, from its text alone. Reads no repository, clock or environment.
import { applyAllowances, type Allowed } from './allow.ts'
import { codesOf, runRules } from './rules/registry.ts'
import type { LintInput } from './rules/rule.ts'
import type { Matrix } from '../matrix/model.ts'

/**
 * Findings in the order of the file, and those the matrix allows. `today` is `YYYY-MM-DD`; `release` a version, without
 * which no removal is overdue by version.
 */
export function lintMatrix(matrix: Matrix, { today, release }: Omit<LintInput, 'matrix'>): Allowed {
  const results = runRules({ matrix: { matrix, today, ...(release !== undefined && { release }) } })
  return applyAllowances(matrix, [...results.values()].flat(), codesOf(results))
}
