// Where new files that no feature covers probably belong: a row of their own, as their siblings have, or the feature that
// owns most of what is around them. A guess for maintainers, made only where the tree is clear.
import { foldersAbove } from './tree.ts'
import { compareText } from '../text/compare.ts'
import type { Feature } from '../matrix/model.ts'
import { groupBy } from '../text/group-by.ts'
import { parentFolder } from '../text/parent-folder.ts'
import type { FeatureMap } from './feature-map.ts'

export type RowSuggestion =
  /** A row for a new folder, in the category that most of its siblings are in. */
  | { kind: 'row'; category: string; name: string; pattern: string }
  /** A pattern for a feature that is there. */
  | { kind: 'pattern'; feature: Pick<Feature, 'id' | 'name' | 'category'>; pattern: string }

/** Nobody pastes more lines than this. */
const MAX_SUGGESTIONS = 10
/** Places looked at, each of which costs a walk through the tree. */
const MAX_PLACES = 20
/** How many siblings with rows of their own make a convention. */
const ENOUGH_SIBLINGS = 2
/** A name that would mean something else in a pattern. */
const SPECIAL = /[*?[\]{}()|\\]/

/** For paths of the tree that no feature covers; `paths` is the whole tree they are in. */
export function suggestRows(map: FeatureMap, uncovered: readonly string[], paths: readonly string[]): RowSuggestion[] {
  if (uncovered.length === 0) return []
  const open = new Set(uncovered)
  const settled = new Set(paths.filter((path) => !open.has(path)).flatMap(foldersAbove))
  const places = new Set(uncovered.map((path) => foldersAbove(path).find((folder) => !settled.has(folder)) ?? path))
  const suggestions = [...places]
    .sort(compareText)
    .slice(0, MAX_PLACES)
    .flatMap((place) => {
      if (SPECIAL.test(place)) return []
      const isFolder = !open.has(place)
      const pattern = isFolder ? `${place}/` : place
      const row = isFolder ? suggestRow(map, place, paths) : undefined
      return row ?? suggestPlace(map, { place, pattern, paths, open })
    })
  return suggestions.slice(0, MAX_SUGGESTIONS)
}

/** A row of its own where most folders beside it have one. */
function suggestRow(map: FeatureMap, place: string, paths: readonly string[]): RowSuggestion[] | undefined {
  const parent = parentFolder(place)
  const prefix = parent === '' ? '' : `${parent}/`
  const owners = new Map<string, Feature>()
  for (const feature of map.matrix.features)
    for (const pattern of feature.crossCutting ? [] : feature.paths) {
      const folder = pattern.replace(/\/(?:\*\*)?$/, '')
      if (folder !== pattern && parentFolder(folder) === parent && !SPECIAL.test(folder)) owners.set(folder, feature)
    }
  const siblings = new Set<string>()
  for (const path of paths)
    if (path.startsWith(prefix)) {
      const slash = path.indexOf('/', prefix.length)
      if (slash > 0) siblings.add(path.slice(0, slash))
    }
  siblings.delete(place)
  const withRows = [...siblings].flatMap((folder) => owners.get(folder) ?? [])
  const isCustom = new Set(withRows).size >= ENOUGH_SIBLINGS && withRows.length * 2 > siblings.size
  if (!isCustom) return undefined
  const [[category]] = [...groupBy(withRows, (feature) => feature.category)].sort(
    (a, b) => b[1].length - a[1].length,
  ) as [[string, Feature[]]]
  return [{ kind: 'row', category, name: place.slice(prefix.length), pattern: `${place}/` }]
}

/** The feature that most covered files of the nearest folder around belong to. */
function suggestPlace(
  map: FeatureMap,
  { place, pattern, paths, open }: { place: string; pattern: string; paths: readonly string[]; open: Set<string> },
): RowSuggestion[] {
  for (let folder = parentFolder(place); folder !== ''; folder = parentFolder(folder)) {
    const neighbours = paths.filter((path) => path.startsWith(`${folder}/`) && !open.has(path))
    const homes = neighbours.flatMap((path) =>
      map.featuresOf(path).flatMap(({ feature }) => (feature.crossCutting ? [] : [feature])),
    )
    if (homes.length === 0) continue
    const [[feature, files]] = [...groupBy(homes, (home) => home)].sort((a, b) => b[1].length - a[1].length) as [
      [Feature, Feature[]],
    ]
    if (files.length * 2 <= neighbours.length) return []
    const { id, name, category } = feature
    return [{ kind: 'pattern', feature: { id, name, category }, pattern }]
  }
  return []
}
