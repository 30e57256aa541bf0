// Features that are Obsolete, but still grow.
import { count } from '../../text/words.ts'
import { levelOf, type Rule } from './rule.ts'
import type { ActivityInput } from '../activity.ts'

/** How many commits in twelve months have to add more than they remove. */
const GROWING_COMMITS = 2

export const activeThoughObsolete: Rule<ActivityInput> = {
  code: 'active-though-obsolete',
  severity: 'warning',
  meaning: 'A feature is Obsolete, but people keep adding to it.',
  needs: 'lines',
  find: ({ matrix, activity }) =>
    activity
      .filter(({ feature, growing }) => feature.level === 'obsolete' && (growing ?? 0) >= GROWING_COMMITS)
      .map(({ feature, growing, commits, authors }) => ({
        feature,
        message: `${feature.name} is ${levelOf(matrix, feature).title}, but still grows: ${count(commits, 'commit')} by ${count(authors.length, 'person', 'people')} in 12 months, ${growing ?? 0} of which add to it`,
        fix: 'Ask the authors what they need it for: move that elsewhere, or correct its level.',
        at: ['level'],
      })),
}
