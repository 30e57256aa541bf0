// Features that no file can belong to.
import type { LintInput, Rule } from './rule.ts'

/** A feature with only `content` still matches changed lines, so it isn't empty. */
export const emptyPaths: Rule<LintInput> = {
  code: 'empty-paths',
  severity: 'note',
  meaning: 'A feature has no paths, so no file belongs to it.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.paths.length === 0 && feature.content.length === 0)
      .map((feature) => ({
        feature,
        message: `${feature.name} has no paths, so no file belongs to it`,
        fix: 'Add `paths`; until then, pull requests that change it say nothing about it.',
        at: ['paths'],
      })),
}
