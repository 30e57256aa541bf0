// What the merged page shows. Pure, so that it can be tested without a browser.
import type { OrganisationData, OrganisationRepository } from '../../core/page/organisation.ts'
import { compareText } from '../../core/text/compare.ts'
import { wordsOf } from '../filters.ts'
import { getOrMake } from '../../core/text/remembered.ts'

export interface Search {
  /** Words that must all occur, in upper or lower case, in a repository's name, a feature, its repository or its maintainers. */
  text: string
  /** Indexes into `levels`; empty means all. */
  levels: ReadonlySet<number>
}

export interface FoundFeature {
  repository: number
  name: string
  level: number
  tentative: boolean
  people: { name: string; planned: boolean }[]
}

export interface Team {
  name: string
  features: number
  repositories: number
}

export interface Index {
  features: FoundFeature[]
  /** The lower-case text of each feature and repository that is searched. */
  featureTexts: string[]
  repositoryTexts: string[]
}

/** Computed once, since a search runs with every letter typed. */
export function buildIndex({ repositories, people }: OrganisationData): Index {
  const features: FoundFeature[] = []
  const featureTexts: string[] = []
  repositories.forEach((repository, at) => {
    for (const [name, level, tentative, indexes] of repository.features ?? []) {
      const own = indexes.map((index) => ({ name: people[index < 0 ? -1 - index : index]!, planned: index < 0 }))
      features.push({ repository: at, name, level, tentative: tentative === 1, people: own })
      featureTexts.push([name, repository.name, ...own.map((one) => one.name)].join('\n').toLowerCase())
    }
  })
  return { features, featureTexts, repositoryTexts: repositories.map(({ name }) => name.toLowerCase()) }
}

/** In the order of repositories and their files. */
export function findFeatures({ features, featureTexts }: Index, { text, levels }: Search): FoundFeature[] {
  const words = wordsOf(text)
  return features.filter(
    ({ level }, index) =>
      (levels.size === 0 || levels.has(level)) && words.every((word) => featureTexts[index]!.includes(word)),
  )
}

/** Indexes of repositories whose name has all the words, or with a feature that was found. */
export function findRepositories(
  { repositoryTexts }: Index,
  { text, levels }: Search,
  found: readonly FoundFeature[],
): number[] {
  const words = wordsOf(text)
  const having = new Set(found.map(({ repository }) => repository))
  return repositoryTexts.flatMap((name, index) => {
    const isNamed = levels.size === 0 && words.every((word) => name.includes(word))
    return isNamed || having.has(index) ? [index] : []
  })
}

/** Everybody who maintains one of these features, those with the most features first. */
export function listTeams(found: readonly FoundFeature[]): Team[] {
  const teams = new Map<string, { features: number; repositories: Set<number> }>()
  for (const { people, repository } of found)
    for (const name of new Set(people.map((one) => one.name))) {
      const team = getOrMake(teams, name, () => ({ features: 0, repositories: new Set<number>() }))
      team.features++
      team.repositories.add(repository)
    }
  return [...teams]
    .map(([name, { features, repositories }]) => ({ name, features, repositories: repositories.size }))
    .sort((a, b) => b.features - a.features || compareText(a.name, b.name))
}

/** `name`, `percent`, `errors`, `warnings`, `notes`, `features`, or a level's index. */
export type SortKey = 'name' | 'percent' | 'errors' | 'warnings' | 'notes' | 'features' | number

/** Names from A to Z, coverage from the lowest, everything else from the highest; equal ones by name. */
export function sortRepositories(
  repositories: readonly OrganisationRepository[],
  shown: readonly number[],
  key: SortKey,
): number[] {
  // They are already sorted by name.
  if (key === 'name') return [...shown]
  const value = (index: number) => sortValue(repositories[index]!, key)
  return [...shown].sort((a, b) => value(b) - value(a) || a - b)
}

function sortValue(repository: OrganisationRepository, key: Exclude<SortKey, 'name'>): number {
  const [errors, warnings, notes] = repository.counts
  if (key === 'errors') return errors
  if (key === 'warnings') return warnings
  if (key === 'notes') return notes
  if (key === 'percent') return -(repository.percent ?? 101)
  if (key === 'features') return featuresOf(repository)
  return repository.levels.find(([level]) => level === key)?.[1] ?? 0
}

export function featuresOf({ levels }: OrganisationRepository): number {
  return levels.reduce((sum, [, features]) => sum + features, 0)
}
