// What happened to each feature in the last twelve months, and where that contradicts its level. Counts commits that are no
// merges; bots count as commits, but not as people.
import { isMaintained } from '../../matrix/model.ts'
import type { Feature, Matrix } from '../../matrix/model.ts'
import { count, listing } from '../../text/words.ts'
import type { FollowedCommit } from '../history.ts'
import { isPerson } from '../history.ts'
import { measureMaintainers } from '../maintainer-activity.ts'
import type { MaintainerActivity } from '../maintainer-activity.ts'
import type { AuditInput } from '../input.ts'
import { foundIn, isLeaving, levelOf } from './rule.ts'
import type { Rule } from './rule.ts'

export interface Author {
  name: string
  commits: number
  /** From 0 to 1, of what people did. */
  share: Share
}

interface Share {
  /** Of the work on the feature, where a commit counts by the part of its files that are the feature's. */
  work: number
  /** Of the commits to the feature, each counted whole. */
  commits: number
  /** Of all commits to the repository. */
  everywhere: number
}

interface Tally {
  commits: number
  growing: number
  people: Map<string, { name: string; commits: number; work: number }>
}

export interface Activity {
  feature: Feature
  /** In the last twelve months. */
  commits: number
  /** By people, and adding more lines to it than they take away; null where the history has no lines. */
  growing: number | null
  /** People, by number of commits. */
  authors: Author[]
  /** The date of the last change there is a record of, `YYYY-MM-DD`. */
  lastChange?: string
}

/** Of features and of maintainers, each in its own order; undefined where there is no history. */
export function measureActivity(
  input: Pick<AuditInput, 'matrix' | 'map' | 'survey' | 'followed' | 'recent' | 'linesKnown'>,
): { features: Activity[]; maintainers: MaintainerActivity[] } | undefined {
  const { matrix, map, survey, followed, recent, linesKnown } = input
  if (!followed) return undefined
  const featuresOf = (path: string) => survey.featuresOf.get(path) ?? map.featuresOf(path).map((hit) => hit.feature)
  const known = new Map<string, readonly Feature[]>()
  // Of files that are gone by now, recent commits are all there is a record of.
  const seen = new Map<Feature, string>()
  const tally = new Map(
    matrix.features.map((feature): [Feature, Tally] => [feature, { commits: 0, growing: 0, people: new Map() }]),
  )
  const everywhere = new Map<string, number>()
  const touched: { commit: FollowedCommit; features: Iterable<Feature> }[] = []
  for (const commit of recent) {
    if (isPerson(commit)) everywhere.set(keyOf(commit), (everywhere.get(keyOf(commit)) ?? 0) + 1)
    const parts = new Map<Feature, { lines: number; files: number }>()
    for (const { present, added, deleted } of commit.files) {
      let features = known.get(present)
      if (!features) known.set(present, (features = featuresOf(present)))
      for (const feature of features) {
        const { lines, files } = parts.get(feature) ?? { lines: 0, files: 0 }
        const grown = added === undefined || deleted === undefined ? 0 : added - deleted
        parts.set(feature, { lines: lines + grown, files: files + 1 })
      }
    }
    touched.push({ commit, features: parts.keys() })
    for (const [feature, { lines, files }] of parts) {
      addCommit(tally.get(feature)!, commit, { lines, work: files / commit.files.length })
      if (!seen.has(feature)) seen.set(feature, commit.date)
    }
  }
  const all = sum(everywhere.values())
  const features = matrix.features.map((feature) => {
    const { commits, growing, people } = tally.get(feature)!
    const dates = (survey.filesOf.get(feature) ?? []).flatMap((path) => followed.lastChange.get(path)?.date ?? [])
    const lastChange = dates.reduce((last, date) => (date > last ? date : last), seen.get(feature) ?? '')
    const byPeople = [...people.values()]
    const here = { work: sum(byPeople.map(({ work }) => work)), commits: sum(byPeople.map((one) => one.commits)) }
    const authors = [...people].map(([key, { name, commits: own, work }]) => ({
      name,
      commits: own,
      share: { work: work / here.work, commits: own / here.commits, everywhere: everywhere.get(key)! / all },
    }))
    return {
      feature,
      commits,
      growing: linesKnown ? growing : null,
      authors: authors.sort((a, b) => b.commits - a.commits),
      ...(lastChange !== '' && { lastChange }),
    }
  })
  return { features, maintainers: measureMaintainers(matrix.features, touched) }
}

const keyOf = ({ author }: FollowedCommit) => author.email.toLowerCase()

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const one of numbers) total += one
  return total
}

function addCommit(tally: Tally, commit: FollowedCommit, { lines, work }: { lines: number; work: number }): void {
  tally.commits++
  if (!isPerson(commit)) return
  if (lines > 0) tally.growing++
  const key = keyOf(commit)
  const person = tally.people.get(key)
  if (person) {
    person.commits++
    person.work += work
  } else tally.people.set(key, { name: commit.author.name, commits: 1, work })
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
            commits > 0 ? `, apart from bots` : ''
          }${lastChange && commits === 0 ? `; the last change was on ${lastChange}` : ''}`,
          fix: 'Ask its maintainers whether they still look after it; if it is just stable, allow this and give that as the reason.',
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
          message: `${feature.name} is ${levelOf(matrix, feature).title}, but still grows: ${count(commits, 'commit')} by ${count(authors.length, 'person', 'people')} in 12 months, ${growing ?? 0} of which add to it`,
          fix: 'Ask the authors what they need it for: move that elsewhere, or correct its level.',
          at: ['level'],
        }),
      ),
}

/** Whoever made this many commits to a feature in twelve months knows it. */
const REGULAR_COMMITS = 3
/** More names than this make no short list. */
const MAX_NAMES = 5

/**
 * Those who care for the feature more than for the rest come first: ranked by how far their share of its work lies above their
 * share of the repository. Whoever changes everything maintains nothing by that alone, and is left out.
 */
export const couldBeAsked: Rule<ActivityInput> = {
  code: 'could-be-asked',
  severity: 'note',
  meaning: 'A feature has nobody to ask, or is looking for maintainers, and has regular authors.',
  needs: 'history',
  find: ({ matrix, activity }) =>
    activity.flatMap(({ feature, authors }) => {
      const regular = authors
        .filter(
          ({ commits, share }) => commits >= REGULAR_COMMITS && above(share) > 0 && share.commits > share.everywhere,
        )
        .sort((a, b) => above(b.share) - above(a.share))
        .slice(0, MAX_NAMES)
      if (!needsPeople(matrix, feature) || regular.length === 0) return []
      const people = regular.map(
        ({ name, commits, share }) =>
          `${name} (${count(commits, 'commit')}: ${percent(share.work)} of the work on it, ${percent(share.everywhere)} of all commits)`,
      )
      return [
        foundIn(matrix, feature, {
          code: 'could-be-asked',
          message: `${feature.name} ${why(matrix, feature)}, and has regular authors: ${listing(people)} in the last 12 months`,
          fix: 'Ask them whether they would maintain it.',
          at: ['level'],
        }),
      ]
    }),
}

const above = ({ work, everywhere }: Share) => work - everywhere
const percent = (share: number) => (share < 0.01 ? 'under 1 %' : `${Math.floor(share * 100)} %`)

/** Not maintained, without anybody though it stays, or looking for more. */
function needsPeople(matrix: Matrix, feature: Feature): boolean {
  return (
    feature.level === 'not-maintained' ||
    feature.seekingMaintainers ||
    (!isMaintained(matrix, feature) && !isLeaving(feature))
  )
}

function why(matrix: Matrix, feature: Feature): string {
  if (feature.level === 'not-maintained') return `is ${levelOf(matrix, feature).title}`
  return isMaintained(matrix, feature) ? 'looks for more maintainers' : 'has nobody to ask'
}
