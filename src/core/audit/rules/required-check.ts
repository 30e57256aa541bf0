// Required checks that never report, and our own check if it isn't required.
import type { RequiredChecks } from '../repository.ts'
import type { Found, Rule } from './rule.ts'
import { notChecked } from './not-checked.ts'
import type { GitHubInput } from '../audit-input.ts'

export const requiredCheck: Rule<GitHubInput> = {
  code: 'required-check',
  severity: 'warning',
  meaning: 'A required status check is never reported, or ours is not required.',
  needs: 'github',
  find: ({ github: { requiredChecks } }) =>
    'unknown' in requiredChecks
      ? [notChecked('required-checks', 'which checks are required', requiredChecks.unknown)]
      : judgeRequiredChecks(requiredChecks),
}

function judgeRequiredChecks({ branch, required, reported, own }: RequiredChecks): Found[] {
  const silent = reported.length === 0 ? [] : required.filter((name) => !reported.includes(name))
  const [ours] = own.some((name) => required.includes(name)) ? [] : own
  return [
    ...silent.map((name) => ({
      message: `${branch} requires the check "${name}", which has not reported lately: pull requests would wait for it forever`,
      fix: 'Correct its name in the rule, or let its workflow run on every pull request.',
      at: [],
      subject: name,
    })),
    ...(ours === undefined
      ? []
      : [
          {
            message: `${branch} doesn't require the check "${ours}", so pull requests can be merged even if it fails`,
            fix: `Add it to the required status checks of ${branch}.`,
            at: [],
            subject: ours,
          },
        ]),
  ]
}
