// Teams that are still marked as planned, but exist by now.
import type { Rule } from './rule.ts'
import { foundForTeam } from './team-finding.ts'
import type { GitHubInput } from '../audit-input.ts'

export const teamExists: Rule<GitHubInput> = {
  code: 'team-exists',
  severity: 'note',
  meaning: 'A team that is marked as planned exists on GitHub.',
  needs: 'github',
  find: ({ matrix, github }) =>
    github.existing.flatMap((team) =>
      foundForTeam(matrix, team, {
        code: 'team-exists',
        message: `${team} is marked as planned, but exists on GitHub`,
        fix: 'Remove `planned`, so that the team can be asked for review.',
        at: ['teams', team],
      }),
    ),
}
