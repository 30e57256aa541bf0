// Teams that have yet to be created.
import type { LintInput, Rule } from './rule.ts'
import { featuresNaming, foundForTeam } from './team-finding.ts'

/** At the team's line under `teams`. */
export const plannedTeam: Rule<LintInput> = {
  code: 'planned-team',
  severity: 'note',
  meaning: 'A team named as maintainer has yet to be created.',
  needs: 'matrix',
  find: ({ matrix }) =>
    [...matrix.teams].flatMap(([team, { planned }]) => {
      if (!planned) return []
      const isNamed = featuresNaming(matrix, team).length > 0
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
