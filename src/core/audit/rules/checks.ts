// Features against the checks that a branch requires: what is guarded though nobody stands for it, and what is promised though
// no required check tests it.
import { compileCheckName } from '../../patterns/check-name.ts'
import { count, listing } from '../../text/words.ts'
import type { AuditInput } from '../input.ts'
import type { CheckLinks, KnownChecks } from '../required-checks.ts'
import { foundIn, levelOf } from './rule.ts'
import type { Rule } from './rule.ts'

export interface ChecksInput extends AuditInput {
  checks: KnownChecks
  links: CheckLinks
}

/** Levels whose failures nobody has promised to look at. A project's own levels may mean anything. */
const UNSUPPORTED: readonly string[] = ['not-maintained', 'deprecated', 'obsolete']
/** More names than this make no short list. */
const MAX_NAMES = 3

/** One finding a feature. */
export const requiredButUnsupported: Rule<ChecksInput> = {
  code: 'required-but-unsupported',
  severity: 'warning',
  meaning: 'Pull requests must pass checks of a feature that is Not maintained, Deprecated or Obsolete.',
  needs: 'checks',
  find: ({ matrix, links }) =>
    links.features
      .filter(({ feature, required }) => UNSUPPORTED.includes(feature.level) && required.length > 0)
      .map(({ feature, required }) =>
        foundIn(matrix, feature, {
          code: 'required-but-unsupported',
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but ${count(required.length, 'required check')} ${required.length === 1 ? 'tests' : 'test'} it: ${shorten(required)}`,
          fix: "Stop requiring checks that test nothing else, or correct the feature's level.",
          at: ['checks'],
        }),
      ),
}

/** One finding a feature, and only where it says which checks test it. */
export const supportedButNotRequired: Rule<ChecksInput> = {
  code: 'supported-but-not-required',
  severity: 'note',
  meaning: 'A feature is Supported, but no check that tests it is required.',
  needs: 'checks',
  find: ({ matrix, links }) =>
    links.features
      .filter(({ feature, required }) => feature.level === 'supported' && required.length === 0)
      .map(({ feature }) =>
        foundIn(matrix, feature, {
          code: 'supported-but-not-required',
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but none of the checks that test it is required`,
          fix: "Require one of them; if they can't run on pull requests, allow this and give that as the reason.",
          at: ['checks'],
        }),
      ),
}

/** Where only the required checks are known, a glob that matches none of them may still match another. */
export const unknownCheck: Rule<ChecksInput> = {
  code: 'unknown-check',
  severity: 'warning',
  meaning: 'A glob of `checks` matches no check that ran lately.',
  needs: 'checks',
  find: ({ matrix, checks: { ran } }) =>
    ran === undefined
      ? []
      : matrix.features.flatMap((feature) =>
          feature.checks.flatMap((glob, index) => {
            if (ran.some(compileCheckName(glob))) return []
            const wider = [`* / ${glob}`, `*${glob}*`].find((one) => ran.some(compileCheckName(one)))
            return [
              foundIn(matrix, feature, {
                code: 'unknown-check',
                message: `${glob} of ${feature.name} matches no check that ran lately`,
                fix:
                  wider === undefined
                    ? 'Correct it or remove it; if its checks rarely run, allow it and give that as the reason.'
                    : `Write ${wider}: a glob must match the whole name.`,
                at: ['checks', index],
                subject: glob,
              }),
            ]
          }),
        ),
}

/** Of each the last part, which is the job: workflows before it are often the same. */
function shorten(names: readonly string[]): string {
  const jobs = [...new Set(names.map((name) => name.slice(name.lastIndexOf(' / ')).replace(/^ \/ /, '')))]
  const left = jobs.length - MAX_NAMES
  return listing(left > 0 ? [...jobs.slice(0, MAX_NAMES), `${left} more`] : jobs)
}
