// Required checks that never report, and our own check if it isn't required.
import type { Matrix } from '../../matrix/model.ts'
import type { RequiredChecks } from '../repository.ts'
import { foundAtLarge, type Found, type Rule } from './rule.ts'
import { notChecked } from './not-checked.ts'
import type { GitHubInput } from '../audit-input.ts'

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

function judgeRequiredChecks(matrix: Matrix, { branch, required, reported, own }: RequiredChecks): Found[] {
  const warn = (subject: string, message: string, fix: string) =>
    foundAtLarge(matrix, { message, fix, at: [], subject })
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
