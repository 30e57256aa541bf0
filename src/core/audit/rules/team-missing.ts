// Teams that don't exist on GitHub, or that can't be asked for review.
import type { Rule } from './rule.ts'
import { isPlanned } from '../../matrix/model.ts'
import { notChecked } from './not-checked.ts'
import type { GitHubInput } from '../audit-input.ts'
import { firstPlace, foundForTeam } from './team-finding.ts'

/** Planned teams are not expected to exist. */
export const teamMissing: Rule<GitHubInput> = {
  code: 'team-missing',
  severity: 'error',
  meaning: 'A team named as maintainer does not exist on GitHub, or cannot be asked for review.',
  needs: 'github',
  find: ({ matrix, github }) =>
    github.teams.flatMap(({ name, state, reason }) => {
      if (state === 'ok' || isPlanned(matrix, name)) return []
      const because = reason ? ` (${reason})` : ''
      if (state === 'unknown') return [notChecked(name, `whether ${name} exists`, reason ?? 'GitHub gave no answer')]
      return foundForTeam(matrix, name, {
        code: 'team-missing',
        message:
          state === 'missing'
            ? `${name} doesn't exist, or isn't visible${because}`
            : `${name} has no write access to the repository, so it can't be asked for review${because}`,
        fix:
          state === 'missing'
            ? 'Create the team, correct its name, or mark it as planned under `teams`.'
            : 'Give the team write access.',
        at: firstPlace(matrix, name),
      })
    }),
}
