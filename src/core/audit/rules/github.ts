// What GitHub knows, judged: teams that can't be asked, lines of CODEOWNERS it doesn't follow, checks that are required in vain
// or not at all. Knows values only; who asked GitHub, and how, is no concern of this file.
import type { Matrix } from '../../matrix/model.ts'
import type { YamlPath } from '../../yaml/path.ts'
import type { AuditInput } from '../input.ts'
import type { GitHubFacts, RequiredChecks } from '../repository.ts'
import { foundAtLarge } from './rule.ts'
import type { Found, Rule } from './rule.ts'
import { foundForTeam } from './team.ts'
import { isPlanned, namesMaintainer } from '../../matrix/model.ts'
import { maintainerKey } from '../../maintainer.ts'
import { notChecked } from './not-checked.ts'

type GitHubInput = AuditInput & { github: GitHubFacts }

export const teamMissing: Rule<GitHubInput> = {
  code: 'team-missing',
  severity: 'error',
  meaning: 'A team named as maintainer does not exist on GitHub, or cannot be asked for review.',
  needs: 'github',
  find: ({ matrix, github }) => judgeTeams(matrix, github.teams),
}

/** A planned team that is there by now. */
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

export const codeownersError: Rule<GitHubInput> = {
  code: 'codeowners-error',
  severity: 'error',
  meaning: 'GitHub ignores a line of CODEOWNERS.',
  needs: 'github',
  find: ({ matrix, github: { codeownersErrors } }) =>
    'unknown' in codeownersErrors
      ? [notChecked(matrix, 'codeowners', 'errors in CODEOWNERS', codeownersErrors.unknown)]
      : codeownersErrors.map(({ path, line, column, kind, message, suggestion }) => ({
          finding: {
            code: 'codeowners-error',
            severity: codeownersError.severity,
            message: `GitHub ignores this line: ${firstLine(message) || kind}`,
            fix: suggestion ? firstLine(suggestion) : 'Correct the line, or generate CODEOWNERS from the matrix again.',
            file: path,
            line,
            column,
            subject: `${kind}: ${firstLine(message)}`,
          },
          about: [],
        })),
}

export const requiredCheck: Rule<GitHubInput> = {
  code: 'required-check',
  severity: 'warning',
  meaning: 'A required status check is never reported, or ours is not required.',
  needs: 'github',
  find: ({ matrix, github: { requiredChecks } }) =>
    'unknown' in requiredChecks
      ? [notChecked(matrix, 'required-checks', 'which checks are required', requiredChecks.unknown)]
      : judgeRequiredChecks(matrix, requiredChecks),
}

/** Planned teams are not expected to exist. */
function judgeTeams(matrix: Matrix, teams: GitHubFacts['teams']): Found[] {
  return teams.flatMap(({ name, state, reason }) => {
    if (state === 'ok' || isPlanned(matrix, name)) return []
    const because = reason ? ` (${reason})` : ''
    if (state === 'unknown')
      return [notChecked(matrix, name, `whether ${name} exists`, reason ?? 'GitHub gave no answer')]
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
  })
}

/** Where the first feature that names the maintainer names it. */
function firstPlace(matrix: Matrix, name: string): YamlPath {
  const first = matrix.features.find((feature) => namesMaintainer(feature, name))
  if (!first) return []
  return [...first.at, 'maintainers', first.maintainers.findIndex((one) => maintainerKey(one) === maintainerKey(name))]
}

function judgeRequiredChecks(matrix: Matrix, { branch, required, reported, own }: RequiredChecks): Found[] {
  const warn = (subject: string, message: string, fix: string) =>
    foundAtLarge(matrix, { code: 'required-check', message, fix, at: [], subject })
  return [
    ...required
      .filter((name) => reported.length > 0 && !reported.includes(name))
      .map((name) =>
        warn(
          name,
          `${branch} requires the check "${name}", which has not reported lately: pull requests would wait for it forever`,
          'Correct its name in the rule, or let its workflow run on every pull request.',
        ),
      ),
    ...(own.length > 0 && !own.some((name) => required.includes(name))
      ? [
          warn(
            own[0]!,
            `${branch} doesn't require the check "${own[0]!}", so pull requests can be merged even if it fails`,
            `Add it to the required status checks of ${branch}.`,
          ),
        ]
      : []),
  ]
}

const firstLine = (text: string) => text.split('\n')[0]!.trim()
