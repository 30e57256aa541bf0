// Users named as maintainers who don't exist on GitHub.
import type { Rule } from './rule.ts'
import { firstPlace, foundForTeam } from './team-finding.ts'
import type { GitHubInput } from '../audit-input.ts'

/** At the first feature that names the user. */
export const userMissing: Rule<GitHubInput> = {
  code: 'user-missing',
  severity: 'warning',
  meaning: 'A user named as maintainer does not exist on GitHub.',
  needs: 'github',
  find: ({ matrix, github }) =>
    github.missingUsers.flatMap((user) =>
      foundForTeam(matrix, user, {
        code: 'user-missing',
        message: `${user} doesn't exist on GitHub: the account was renamed or deleted`,
        fix: 'Correct the name, or remove it and check whether the level is still right.',
        at: firstPlace(matrix, user),
      }),
    ),
}
