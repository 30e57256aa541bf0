// Globs of `checks` that match no check.
import { compileCheckName } from '../../patterns/check-name.ts'
import type { Rule } from './rule.ts'
import type { ChecksInput } from '../audit-input.ts'

/** Not judged if only the required checks are known: the glob may match another one. */
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
            return {
              feature,
              message: `${glob} of ${feature.name} matches no check that ran lately`,
              fix:
                wider === undefined
                  ? 'Correct it or remove it; if its checks rarely run, allow it and give that as the reason.'
                  : `Write ${wider}: a glob must match the whole name.`,
              at: ['checks', index],
              subject: glob,
            }
          }),
        ),
}
