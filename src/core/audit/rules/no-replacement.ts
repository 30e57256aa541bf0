// Features on their way out that say neither what replaces them nor when they go.
import { isLeaving, levelOf, type LintInput, type Rule } from './rule.ts'

export const noReplacement: Rule<LintInput> = {
  code: 'no-replacement',
  severity: 'warning',
  meaning: 'A feature is Deprecated or Obsolete, but nothing says what replaces it or when it goes.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter(isLeaving)
      .filter(({ sunset }) => !sunset?.replacement && !sunset?.deprecated && !sunset?.removal)
      .map((feature) => ({
        feature,
        message: `${feature.name} is ${levelOf(matrix, feature).title}, but nothing says what replaces it or when it goes`,
        fix: 'Add `sunset` with a `replacement`, or with the date or version of its `removal`.',
        at: ['level'],
      })),
}
