// Features that are Supported, but that nobody has changed for twelve months.
import { levelOf, type Rule } from './rule.ts'
import type { ActivityInput } from '../activity.ts'

export const inactive: Rule<ActivityInput> = {
  code: 'inactive',
  severity: 'note',
  meaning: 'A feature is Supported, but nobody changed it in the last 12 months.',
  needs: 'history',
  find: ({ matrix, survey, activity }) =>
    activity
      .filter(
        ({ feature, authors }) => feature.level === 'supported' && authors.length === 0 && survey.filesOf.has(feature),
      )
      .map(({ feature, lastChange, commits }) => ({
        feature,
        message: `${feature.name} is ${levelOf(matrix, feature).title}, but nobody changed it in the last 12 months${
          commits > 0 ? `, apart from bots` : ''
        }${lastChange && commits === 0 ? `; the last change was on ${lastChange}` : ''}`,
        fix: 'Ask its maintainers whether they still look after it; if it is just stable, allow this and give that as the reason.',
        at: ['level'],
      })),
}
