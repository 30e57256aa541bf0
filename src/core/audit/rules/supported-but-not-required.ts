// Features that are Supported, though no check that tests them is required.
import { levelOf, type Rule } from './rule.ts'
import type { ChecksInput } from '../audit-input.ts'

/** One finding per feature, and only for features that name their checks. */
export const supportedButNotRequired: Rule<ChecksInput> = {
  code: 'supported-but-not-required',
  severity: 'note',
  meaning: 'A feature is Supported, but no check that tests it is required.',
  needs: 'checks',
  find: ({ matrix, links }) =>
    links.features
      .filter(({ feature, required }) => feature.level === 'supported' && required.length === 0)
      .map(({ feature }) => ({
        feature,
        message: `${feature.name} is ${levelOf(matrix, feature).title}, but none of the checks that test it is required`,
        fix: "Require one of them; if they can't run on pull requests, allow this and give that as the reason.",
        at: ['checks'],
      })),
}
