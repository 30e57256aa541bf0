// Rows that are not settled or do nothing: levels under review, teams still to be created, features without a path.
import { foundAtLarge, foundIn, levelOf, listed } from './rule.ts'
import type { LintInput, Rule } from './rule.ts'

export const tentative: Rule<LintInput> = {
  codes: ['tentative'],
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

/** One finding for each planned team, at its line under `teams`. A feature that allows it is not among its rows. */
export const plannedTeam: Rule<LintInput> = {
  codes: ['planned-team'],
  find: ({ matrix }) =>
    [...matrix.teams].flatMap(([team, { planned }]) => {
      if (!planned) return []
      const rows = matrix.features.filter((feature) => feature.maintainers.includes(team))
      const open = rows.filter((feature) => feature.allow['planned-team'] === undefined)
      const allowed = rows.filter((feature) => feature.allow['planned-team'] !== undefined)
      const names = listed(open.map((feature) => `${feature.name} (${feature.category})`))
      const text = { code: 'planned-team', at: ['teams', team], subject: team } as const
      return [
        ...(open.length > 0 || allowed.length === 0
          ? [
              foundAtLarge(matrix, {
                ...text,
                message:
                  open.length > 0
                    ? `${team} is still to be created; it maintains ${names}`
                    : `${team} is still to be created, and no feature names it`,
                fix:
                  open.length > 0
                    ? 'Create the team, then remove `planned`; until then nobody can be asked.'
                    : 'Name it as maintainer of a feature, or remove it from `teams`.',
              }),
            ]
          : []),
        ...allowed.map((feature) =>
          foundIn(matrix, feature, {
            ...text,
            message: `${team}, which maintains ${feature.name}, is still to be created`,
            fix: 'Create the team, then remove `planned`.',
            at: ['maintainers'],
          }),
        ),
      ]
    }),
}

/** A feature with `content` alone maps what changed lines say, so it isn't empty. */
export const emptyPaths: Rule<LintInput> = {
  codes: ['empty-paths'],
  find: ({ matrix }) =>
    matrix.features
      .filter((feature) => feature.paths.length === 0 && feature.content.length === 0)
      .map((feature) =>
        foundIn(matrix, feature, {
          code: 'empty-paths',
          message: `${feature.name} has no paths, so no file belongs to it`,
          fix: 'Add `paths`; a pull request that touches it is not told so until then.',
          at: ['paths'],
        }),
      ),
}
