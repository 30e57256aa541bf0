// `init`: the ownership files besides the main one. They provide people where the main one names nobody.
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { compileCategories } from '../formats/import-result.ts'
import type { Steps } from '../formats/codeowners/steps.ts'
import type { Tree } from '../paths/tree.ts'
import type { OwnershipSource } from './ownership.ts'

/** Whom the files name for a path, the first that names somebody. */
export interface PeopleBeside {
  of: (path: string) => readonly string[]
  /** The sources whose people were asked for and taken. */
  used: ReadonlySet<OwnershipSource>
  /** Takes note that the people of this path are in the matrix. */
  take: (path: string) => void
}

/** Throws `TooManyStepsError`, and so does what it returns. */
export function peopleIn(sources: readonly OwnershipSource[], { take }: Steps): PeopleBeside {
  const maps = sources.map((source) => {
    const { categories, match } = source.imported.matrix
    return { source, map: compileCategories(categories, { match, take }) }
  })
  const used = new Set<OwnershipSource>()
  const find = (path: string) => {
    for (const { source, map } of maps) {
      const people = [...new Set(map.featuresOf(path).flatMap(({ feature }) => feature.maintainers))]
      take(people.length)
      if (people.length > 0) return { source, people }
    }
    return undefined
  }
  return {
    of: (path) => find(path)?.people ?? [],
    used,
    take: (path) => {
      const found = find(path)
      if (found) used.add(found.source)
    },
  }
}

/** Levels at which nobody is expected to answer. */
const NOBODY = ['not-maintained', 'obsolete']

/**
 * Each feature whose files all have the same people, among them whoever it names, gets them as maintainers. One that was
 * only guessed to be without gets the guess that goes with maintainers. Throws `TooManyStepsError`.
 */
export function fillMaintainers(
  categories: MatrixInput['categories'],
  { tree, people, steps: { take } }: { tree: Tree; people: PeopleBeside; steps: Steps },
): MatrixInput['categories'] {
  const map = compileCategories(categories, { take })
  const indexOf = new Map(map.matrix.features.map((feature, index) => [feature, index]))
  const peopleBy = map.matrix.features.map(() => new Map<string, { path: string; people: readonly string[] }>())
  for (const path of tree.paths) {
    const own = people.of(path)
    for (const { feature } of map.featuresOf(path))
      peopleBy[indexOf.get(feature)!]!.set(own.join(' '), { path, people: own })
  }
  let index = 0
  const fill = (feature: FeatureInput): FeatureInput => {
    const [first, ...others] = peopleBy[index++]!.values()
    const named = feature.maintainers ?? []
    const fits = first && others.length === 0 && named.every((name) => first.people.includes(name))
    const isGuess = feature.tentative === true && feature.level === 'not-maintained'
    if (!fits || first.people.length === 0 || (NOBODY.includes(feature.level) && !isGuess)) return feature
    if (named.length < first.people.length) people.take(first.path)
    return { ...feature, ...(isGuess && { level: 'supported' }), maintainers: [...first.people] }
  }
  return categories.map((category) => ({ ...category, features: category.features.map(fill) }))
}
