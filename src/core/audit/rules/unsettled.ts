// Rows that are not settled or do nothing: levels under review, teams still to be created, features without a path.
import { foundIn, levelOf } from './rule.ts'
import type { LintInput, Rule } from './rule.ts'
import { foundForTeam } from './team.ts'
import { namesMaintainer } from '../../matrix/model.ts'

export const tentative: Rule<LintInput> = {
  code: 'tentative',
  severity: 'note',
  meaning: 'The level of a feature is under review.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.tentative)
      .map((feature) =>
        foundIn(matrix, feature, {
          code: 'tentative',
          message: `the level of ${feature.name}, ${levelOf(matrix, feature).title}, is under review`,
          fix: 'Settle the level, then remove `tentative`.',
          at: ['tentative'],
        }),
      ),
}

/** At the team's line under `teams`. */
export const plannedTeam: Rule<LintInput> = {
  code: 'planned-team',
  severity: 'note',
  meaning: 'A team named as maintainer has yet to be created.',
  needs: 'matrix',
  find: ({ matrix }) =>
    [...matrix.teams].flatMap(([team, { planned }]) => {
      if (!planned) return []
      const isNamed = matrix.features.some((feature) => namesMaintainer(feature, team))
      return foundForTeam(matrix, team, {
        code: 'planned-team',
        message: `${team} has yet to be created`,
        fix: isNamed
          ? 'Create the team, then remove `planned`; until then nobody can be asked.'
          : 'Name it as maintainer of a feature, or remove it from `teams`.',
        at: ['teams', team],
      })
    }),
}

/** A feature with `content` alone maps what changed lines say, so it isn't empty. */
export const emptyPaths: Rule<LintInput> = {
  code: 'empty-paths',
  severity: 'note',
  meaning: 'A feature has no paths, so no file belongs to it.',
  needs: 'matrix',
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.paths.length === 0 && feature.content.length === 0)
      .map((feature) =>
        foundIn(matrix, feature, {
          code: 'empty-paths',
          message: `${feature.name} has no paths, so no file belongs to it`,
          fix: 'Add `paths`; until then, pull requests that touch it are not told.',
          at: ['paths'],
        }),
      ),
}
