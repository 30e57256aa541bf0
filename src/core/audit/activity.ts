// What happened to each feature in the last twelve months. Merge commits are not counted; bots count as commits, but not as people.
import type { Feature } from '../matrix/model.ts'
import { createAuthorKeys, isPerson, type FollowedCommit } from './history.ts'
import { measureMaintainers, type MaintainerActivity, type TouchingCommit } from './maintainer-activity.ts'
import type { AuditInput } from './audit-input.ts'
import { addTo } from '../text/group-by.ts'

export interface Author {
  name: string
  commits: number
  /** From 0 to 1, of what people did. */
  share: Share
}

export interface Share {
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
  /** The date of the last known change, `YYYY-MM-DD`. */
  lastChange?: string
}

export interface ActivityInput extends AuditInput {
  activity: readonly Activity[]
}

/** Of features and of maintainers, each in its own order; undefined where there is no history. */
export function measureActivity(
  input: Pick<AuditInput, 'matrix' | 'survey' | 'featuresOf' | 'followed' | 'recent' | 'linesKnown'>,
): { features: Activity[]; maintainers: MaintainerActivity[] } | undefined {
  const { matrix, survey, featuresOf, followed, recent, linesKnown } = input
  if (!followed) return undefined
  // Files that are gone are only known from recent commits.
  const seen = new Map<Feature, string>()
  const tally = new Map(
    matrix.features.map((feature): [Feature, Tally] => [feature, { commits: 0, growing: 0, people: new Map() }]),
  )
  const everywhere = new Map<string, number>()
  const touched: TouchingCommit[] = []
  const keyOf = createAuthorKeys()
  for (const commit of recent) {
    const author = isPerson(commit) ? keyOf(commit) : undefined
    if (author !== undefined) addTo(everywhere, author)
    const parts = new Map<Feature, { lines: number; files: number }>()
    for (const { present, added, deleted } of commit.files)
      for (const feature of featuresOf(present)) {
        const { lines, files } = parts.get(feature) ?? { lines: 0, files: 0 }
        const grown = added === undefined || deleted === undefined ? 0 : added - deleted
        parts.set(feature, { lines: lines + grown, files: files + 1 })
      }
    touched.push({ author, features: parts.keys() })
    for (const [feature, { lines, files }] of parts) {
      addCommit(tally.get(feature)!, commit, { author, lines, work: files / commit.files.length })
      if (!seen.has(feature)) seen.set(feature, commit.date)
    }
  }
  const all = sum(everywhere.values())
  const features = matrix.features.map((feature) => {
    const { commits, growing, people } = tally.get(feature)!
    const dates = (survey.filesOf.get(feature) ?? []).flatMap((path) => followed.lastChange.get(path) ?? [])
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

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const one of numbers) total += one
  return total
}

function addCommit(
  tally: Tally,
  commit: FollowedCommit,
  { author, lines, work }: { author: string | undefined; lines: number; work: number },
): void {
  tally.commits++
  if (author === undefined) return
  if (lines > 0) tally.growing++
  const person = tally.people.get(author)
  if (person) {
    person.commits++
    person.work += work
  } else tally.people.set(author, { name: commit.author.name, commits: 1, work })
}
