// What happened to each feature in the last twelve months. Merge commits are not counted; bots count as commits, but not as people.
import type { Feature, Matrix } from '../matrix/model.ts'
import { createAuthorKeys, isPerson, type Followed } from './history.ts'
import { measureMaintainers, type MaintainerActivity, type TouchingCommit } from './maintainer-activity.ts'
import type { AuditInput } from './audit-input.ts'
import type { FeatureLookup, Survey } from './pattern-use.ts'
import type { Commit } from './repository.ts'
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
  /** The day of the latest commit: files that are gone are only known from recent ones. */
  seen?: string
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

/** Of the last twelve months. */
export interface Tallies {
  features: Map<Feature, Tally>
  /** Each author's commits, by key; bots left out. */
  everywhere: Map<string, number>
  touched: TouchingCommit[]
}

/** `count` takes the recent commits, newest first, with the present path of each file. */
export function createTallies(
  { features }: Matrix,
  featuresOf: FeatureLookup,
): { tallies: Tallies; count: (commit: Commit, present: readonly string[]) => void } {
  const tallies: Tallies = {
    features: new Map(features.map((feature) => [feature, { commits: 0, growing: 0, people: new Map() }])),
    everywhere: new Map(),
    touched: [],
  }
  const keyOf = createAuthorKeys()
  const count = (commit: Commit, present: readonly string[]) => {
    const author = isPerson(commit) ? keyOf(commit) : undefined
    if (author !== undefined) addTo(tallies.everywhere, author)
    const parts = new Map<Feature, { lines: number; files: number }>()
    commit.files.forEach(({ added, deleted }, index) => {
      for (const feature of featuresOf(present[index]!)) {
        const { lines, files } = parts.get(feature) ?? { lines: 0, files: 0 }
        const grown = added === undefined || deleted === undefined ? 0 : added - deleted
        parts.set(feature, { lines: lines + grown, files: files + 1 })
      }
    })
    tallies.touched.push({ author, features: parts.keys() })
    for (const [feature, { lines, files }] of parts)
      addCommit(tallies.features.get(feature)!, commit, { author, lines, work: files / commit.files.length })
  }
  return { tallies, count }
}

/** Of features and of maintainers, each in its own order. */
export function measureActivity({
  matrix,
  survey,
  followed,
  tallies,
  linesKnown,
}: {
  matrix: Matrix
  survey: Survey
  followed: Followed
  tallies: Tallies
  linesKnown: boolean
}): { features: Activity[]; maintainers: MaintainerActivity[] } {
  const { everywhere, touched } = tallies
  const all = sum(everywhere.values())
  const features = matrix.features.map((feature) => {
    const { commits, growing, people, seen = '' } = tallies.features.get(feature)!
    let lastChange = seen
    for (const path of survey.filesOf.get(feature) ?? []) {
      const date = followed.lastChange.get(path)
      if (date !== undefined && date > lastChange) lastChange = date
    }
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
  commit: Commit,
  { author, lines, work }: { author: string | undefined; lines: number; work: number },
): void {
  tally.commits++
  tally.seen ??= commit.date
  if (author === undefined) return
  if (lines > 0) tally.growing++
  const person = tally.people.get(author)
  if (person) {
    person.commits++
    person.work += work
  } else tally.people.set(author, { name: commit.author.name, commits: 1, work })
}
