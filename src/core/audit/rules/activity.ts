// What happened to each feature in the last twelve months, and where that contradicts its level. Counts commits that are no
// merges; bots count as commits, but not as people.
import type { Feature } from '../../matrix/model.ts'
import { count, listing } from '../../text/words.ts'
import type { FollowedCommit } from '../history.ts'
import { isPerson } from '../history.ts'
import type { AuditInput } from '../input.ts'
import { foundIn, levelOf } from './rule.ts'
import type { Rule } from './rule.ts'

export interface Activity {
  feature: Feature
  /** In the last twelve months. */
  commits: number
  /** By people, and adding more lines to it than they take away; null where the history has no lines. */
  growing: number | null
  /** People, by number of commits. */
  authors: { name: string; commits: number }[]
  /** The date of the last change there is a record of, `YYYY-MM-DD`. */
  lastChange?: string
}

/** In file order, for every feature; undefined where there is no history. */
export function measureActivity(
  input: Pick<AuditInput, 'matrix' | 'map' | 'survey' | 'followed' | 'recent' | 'linesKnown'>,
): Activity[] | undefined {
  const { matrix, map, survey, followed, recent, linesKnown } = input
  if (!followed) return undefined
  const featuresOf = (path: string) => survey.featuresOf.get(path) ?? map.featuresOf(path).map((hit) => hit.feature)
  const known = new Map<string, readonly Feature[]>()
  // Of files that are gone by now, recent commits are all there is a record of.
  const seen = new Map<Feature, string>()
  const tally = new Map(
    matrix.features.map((feature) => [
      feature,
      { commits: 0, growing: 0, people: new Map<string, { name: string; commits: number }>() },
    ]),
  )
  for (const commit of recent) {
    const growth = new Map<Feature, number>()
    for (const { present, added, deleted } of commit.files) {
      let features = known.get(present)
      if (!features) known.set(present, (features = featuresOf(present)))
      for (const feature of features)
        growth.set(
          feature,
          (growth.get(feature) ?? 0) + (added === undefined || deleted === undefined ? 0 : added - deleted),
        )
    }
    for (const [feature, lines] of growth) {
      addCommit(tally.get(feature)!, commit, lines)
      if (!seen.has(feature)) seen.set(feature, commit.date)
    }
  }
  return matrix.features.map((feature) => {
    const { commits, growing, people } = tally.get(feature)!
    const dates = (survey.filesOf.get(feature) ?? []).flatMap((path) => followed.lastChange.get(path)?.date ?? [])
    const lastChange = dates.reduce((last, date) => (date > last ? date : last), seen.get(feature) ?? '')
    return {
      feature,
      commits,
      growing: linesKnown ? growing : null,
      authors: [...people.values()].sort((a, b) => b.commits - a.commits),
      ...(lastChange !== '' && { lastChange }),
    }
  })
}

function addCommit(
  tally: { commits: number; growing: number; people: Map<string, { name: string; commits: number }> },
  commit: FollowedCommit,
  lines: number,
): void {
  tally.commits++
  if (!isPerson(commit)) return
  if (lines > 0) tally.growing++
  const key = commit.author.email.toLowerCase()
  const person = tally.people.get(key)
  if (person) person.commits++
  else tally.people.set(key, { name: commit.author.name, commits: 1 })
}

export interface ActivityInput extends AuditInput {
  activity: readonly Activity[]
}

/** Supported, with files, and nobody changed one of them for twelve months. */
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
      .map(({ feature, lastChange, commits }) =>
        foundIn(matrix, feature, {
          code: 'inactive',
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but nobody changed it in the last 12 months${
            commits > 0 ? `, bots aside` : ''
          }${lastChange && commits === 0 ? `; the last change was on ${lastChange}` : ''}`,
          fix: 'Ask its maintainers whether they still look after it; if it is only stable, allow this with that reason.',
          at: ['level'],
        }),
      ),
}

/** Obsolete, and people still add more to it than they take away: this many commits in twelve months. */
const GROWING_COMMITS = 2

export const activeThoughObsolete: Rule<ActivityInput> = {
  code: 'active-though-obsolete',
  severity: 'warning',
  meaning: 'A feature is Obsolete, but people keep adding to it.',
  needs: 'lines',
  find: ({ matrix, activity }) =>
    activity
      .filter(({ feature, growing }) => feature.level === 'obsolete' && (growing ?? 0) >= GROWING_COMMITS)
      .map(({ feature, growing, commits, authors }) =>
        foundIn(matrix, feature, {
          code: 'active-though-obsolete',
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but still grows: ${count(commits, 'commit')} by ${count(authors.length, 'person', 'people')} in the last 12 months, ${growing ?? 0} of which add to it`,
          fix: 'Ask the authors what they need it for: move that elsewhere, or give it the level that is true.',
          at: ['level'],
        }),
      ),
}

/** Whoever made this many commits to a feature in twelve months knows it. */
const REGULAR_COMMITS = 3
/** More names than this make no short list. */
const MAX_NAMES = 5

export const couldBeAsked: Rule<ActivityInput> = {
  code: 'could-be-asked',
  severity: 'note',
  meaning: 'A feature is Not maintained, but has regular authors.',
  needs: 'history',
  find: ({ matrix, activity }) =>
    activity.flatMap(({ feature, authors }) => {
      const regular = authors.filter(({ commits }) => commits >= REGULAR_COMMITS).slice(0, MAX_NAMES)
      if (feature.level !== 'not-maintained' || regular.length === 0) return []
      return [
        foundIn(matrix, feature, {
          code: 'could-be-asked',
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but has regular authors: ${listing(
            regular.map(({ name, commits }) => `${name} (${count(commits, 'commit')})`),
          )} in the last 12 months`,
          fix: 'Ask them whether they would maintain it.',
          at: ['level'],
        }),
      ]
    }),
}
