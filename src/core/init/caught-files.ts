// `init`: the files that only a catch-all covers. Its largest folders become proposed features of the same people, so that a
// change says where it belongs.
import { compareText } from '../text/compare.ts'
import { groupBy } from '../text/group-by.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import type { Tree } from '../paths/tree.ts'
import { EVERYTHING_ELSE } from '../formats/codeowners/read.ts'
import type { Steps } from '../formats/codeowners/steps.ts'
import { compileCategories } from '../formats/import-result.ts'
import { escapeGlob } from '../formats/escape-glob.ts'
import { SMALLEST, chooseAreas, nameOfArea } from './folder-features.ts'
import type { ReadFile } from './files-seen.ts'
import { addPatterns, proposals, type Group } from './uncovered-files.ts'

/** The category of what has the catch-all's people. */
export const CAUGHT = 'Largest folders'

const isCatchAll = ({ paths }: FeatureInput): boolean => paths?.length === 1 && paths[0] === '**'

export interface CaughtParts {
  /** Other categories that cover files. */
  beside: MatrixInput['categories']
  tree: Tree
  isLast: boolean
  read: ReadFile
  steps: Steps
}

/** The categories with these folders after the catch-all, or as they are where no feature is one. Throws `TooManyStepsError`. */
export function splitCatchAll(categories: MatrixInput['categories'], parts: CaughtParts): MatrixInput['categories'] {
  const { isLast } = parts
  const features = categories.flatMap((category) => category.features)
  const at = features.findIndex(isCatchAll)
  const catchAll = features[at]
  // Where the last match wins, what comes before a catch-all has nothing left to say.
  if (!catchAll || (isLast && features.slice(0, at).some(({ paths }) => paths?.length))) return categories
  const found = foldersOf(catchAll, categories, parts)
  if (found.length === 0) return categories
  const patterns = found.flatMap(({ paths }) => paths ?? [])
  const rest = isLast ? catchAll : { ...catchAll, exclude: [...(catchAll.exclude ?? []), ...patterns] }
  const folders = { name: CAUGHT, features: found }
  return categories.flatMap((category) => {
    if (!category.features.includes(catchAll)) return [category]
    const others = category.features.filter((feature) => feature !== catchAll)
    if (others.length === 0) return [{ ...category, features: [rest] }, folders]
    return [{ name: EVERYTHING_ELSE, features: [rest] }, folders, { ...category, features: others }]
  })
}

function foldersOf(
  catchAll: FeatureInput,
  categories: MatrixInput['categories'],
  { beside, tree, isLast, read, steps: { take } }: CaughtParts,
): FeatureInput[] {
  const map = compileCategories([...categories, ...beside], { match: isLast ? 'last' : 'all', take })
  const caught = tree.paths.filter((path) => {
    const own = map.featuresOf(path)
    return own.length === 1 && own[0]!.feature.paths[0] === '**'
  })
  const areaOf = chooseAreas(caught, tree)
  const large = new Map(
    [...groupBy(caught, areaOf)].flatMap(([area, files]): [string, Group][] =>
      area === '' || files.length < SMALLEST
        ? []
        : [[area, { area, people: catchAll.maintainers ?? [], patterns: new Set() }]],
    ),
  )
  // A later rule wins over a whole folder; where every match counts, only what nobody else has is named.
  if (isLast) for (const [area, group] of large) group.patterns.add(`${escapeGlob(area)}/`)
  else {
    const isCaught = new Set(caught)
    addPatterns(tree.paths.map((path) => ({ path, group: isCaught.has(path) ? large.get(areaOf(path)) : undefined })))
  }
  const sorted = [...large.values()].sort((a, b) => compareText(a.area, b.area))
  return proposals(sorted, ({ area }) => nameOfArea(area, tree, read))
}
