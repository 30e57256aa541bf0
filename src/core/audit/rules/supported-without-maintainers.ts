// Features that are Supported, but that nobody maintains.
import { levelOf, type LintInput, type Rule } from './rule.ts'

/** A planned team counts as a maintainer. */
export const supportedWithoutMaintainers: Rule<LintInput> = {
  code: 'supported-without-maintainers',
  severity: 'warning',
  meaning: 'A feature is Supported, but has no maintainers.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.level === 'supported' && feature.maintainers.length === 0)
      .map((feature) => ({
        feature,
        message: `${feature.name} is ${levelOf(matrix, feature).title}, but nobody maintains it`,
        fix: 'Name its maintainers, or lower its level.',
        at: ['level'],
      })),
}
