// Levels that are under review.
import { levelOf, type LintInput, type Rule } from './rule.ts'

export const tentative: Rule<LintInput> = {
  code: 'tentative',
  severity: 'note',
  meaning: 'The level of a feature is under review.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.tentative)
      .map((feature) => ({
        feature,
        message: `the level of ${feature.name}, ${levelOf(matrix, feature).title}, is under review`,
        fix: 'Settle the level, then remove `tentative`.',
        at: ['tentative'],
      })),
}
