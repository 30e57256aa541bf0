// Checks that a branch requires for a feature that nobody has promised to keep working.
import { count, listing } from '../../text/words.ts'
import { levelOf, type Rule } from './rule.ts'
import type { ChecksInput } from '../audit-input.ts'

/** Levels whose failures nobody has promised to look at. A project's own levels may mean anything. */
const UNSUPPORTED: readonly string[] = ['not-maintained', 'deprecated', 'obsolete']

/** One finding per feature. */
export const requiredButUnsupported: Rule<ChecksInput> = {
  code: 'required-but-unsupported',
  severity: 'warning',
  meaning: 'Pull requests must pass checks of a feature that is Not maintained, Deprecated or Obsolete.',
  needs: 'checks',
  find: ({ matrix, links }) =>
    links.features
      .filter(({ feature, required }) => UNSUPPORTED.includes(feature.level) && required.length > 0)
      .map(({ feature, required }) => ({
        feature,
        message: `${feature.name} is ${levelOf(matrix, feature).title}, but ${count(required.length, 'required check')} ${required.length === 1 ? 'tests' : 'test'} it: ${shorten(required)}`,
        fix: "Stop requiring checks that test nothing else, or correct the feature's level.",
        at: ['checks'],
        subject: required.join('\n'),
      })),
}

/** Three of them, and of each name the last part, which is the job: the workflows before it are often the same. */
function shorten(names: readonly string[]): string {
  const jobs = [...new Set(names.map((name) => name.slice(name.lastIndexOf(' / ')).replace(/^ \/ /, '')))]
  return listing(jobs, 3)
}
