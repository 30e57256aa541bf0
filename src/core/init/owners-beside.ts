// `init`: a CODEOWNERS file beside a file that names areas and levels. It knows people where the other names nobody.
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import type { Tree } from '../paths/tree.ts'
import { importCodeowners } from '../formats/codeowners/read.ts'
import { compileCategories } from '../formats/imported.ts'

/** Whom a CODEOWNERS file names for a path. */
export function ownersIn(codeowners: string): (path: string) => readonly string[] {
  const { categories, match } = importCodeowners(codeowners).matrix
  const map = compileCategories(categories, { match })
  return (path) => map.featuresOf(path)[0]?.feature.maintainers ?? []
}

/** Levels at which nobody is expected to answer. */
const NOBODY = ['not-maintained', 'obsolete']

/**
 * Each feature whose files all have the same owners, among them whoever it names, gets them as maintainers. One that was
 * only guessed to be without gets the guess that goes with owners.
 */
export function fillMaintainers(
  categories: MatrixInput['categories'],
  tree: Tree,
  ownersOf: (path: string) => readonly string[],
): MatrixInput['categories'] {
  const map = compileCategories(categories)
  const indexOf = new Map(map.matrix.features.map((feature, index) => [feature, index]))
  const ownersBy = map.matrix.features.map(() => new Map<string, readonly string[]>())
  for (const path of tree.paths) {
    const owners = ownersOf(path)
    for (const { feature } of map.featuresOf(path)) ownersBy[indexOf.get(feature)!]!.set(owners.join(' '), owners)
  }
  let index = 0
  const fill = (feature: FeatureInput): FeatureInput => {
    const [owners, ...others] = ownersBy[index++]!.values()
    const named = feature.maintainers ?? []
    const fits = owners && others.length === 0 && named.every((name) => owners.includes(name))
    const isGuess = feature.tentative === true && feature.level === 'not-maintained'
    if (!fits || owners.length === 0 || (NOBODY.includes(feature.level) && !isGuess)) return feature
    return { ...feature, ...(isGuess && { level: 'supported' }), maintainers: [...owners] }
  }
  return categories.map((category) => ({ ...category, features: category.features.map(fill) }))
}
