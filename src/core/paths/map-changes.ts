// The changes of a pull request, mapped: which features they touch, by which patterns, and which files no feature covers.
import { append } from '../text/group-by.ts'
import type { Change, ChangeSet } from '../change/change.ts'
import { kindOf, kindOfTouch, type Touch } from './kind-of-change.ts'
import { changedLines } from '../change/patch.ts'
import type { ChangeKind, Feature } from '../matrix/model.ts'
import type { FeatureMap } from './feature-map.ts'

export interface TouchedFile extends Touch {
  /** The first pattern that matches, or `content:<regex>`. */
  pattern: string
  /** What it is by `paths`; missing if it belongs by content alone. */
  byPath?: Touch
}

export interface TouchedFeature {
  feature: Feature
  kind: ChangeKind
  files: TouchedFile[]
  /** The kind of the files that belong by `paths`; missing if all belong by content alone. */
  kindByPath?: ChangeKind
}

export interface UnmappedFile {
  path: string
  /** What kind of change it is to a file that no feature covers. */
  kind: ChangeKind
}

export interface Mapping {
  /** In file order. */
  touched: TouchedFeature[]
  /** Changed files, less `ignore`, whose present path no feature covers; sorted by path. */
  unmapped: UnmappedFile[]
  /** Missing if nothing is unmapped. */
  unmappedKind?: ChangeKind
  /** Files whose changed lines are unknown though a feature's `content` would have to read them; sorted. */
  contentNotChecked: string[]
  /** How many changed files were looked at. */
  files: number
  complete: boolean
}

/** `check` may throw before the next file is looked at. */
export function mapChanges(
  map: FeatureMap,
  changeSet: ChangeSet,
  check?: (path: string, features: number) => void,
): Mapping {
  const byFeature = new Map<Feature, TouchedFile[]>()
  const unmapped: (Touch & { path: string })[] = []
  const contentNotChecked = new Set<string>()
  const changes = changeSet.changes.filter((change) => change.status !== 'unchanged')
  for (const change of changes) {
    const { touched, covered } = touch(map, change, byFeature, contentNotChecked)
    check?.(change.path, touched)
    if (covered || map.isIgnored(matchedPath(change))) continue
    const before =
      change.previousPath !== undefined && map.featuresOf(matchedPath(change, change.previousPath)).length === 0
    unmapped.push({ path: change.path, change, here: true, before })
  }
  const features = map.matrix.features.flatMap((feature): TouchedFeature[] => {
    const files = byFeature.get(feature)
    if (!files) return []
    const byPath = files.flatMap((file) => file.byPath ?? [])
    return [{ feature, kind: kindOf(files), files, ...(byPath.length > 0 && { kindByPath: kindOf(byPath) }) }]
  })
  return {
    touched: features,
    unmapped: unmapped
      .map((file) => ({ path: file.path, kind: kindOfTouch(file) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(unmapped.length > 0 && { unmappedKind: kindOf(unmapped) }),
    contentNotChecked: [...contentNotChecked].sort(),
    files: changes.length,
    complete: changeSet.complete,
  }
}

/** As the map wants it: a submodule's with a slash at its end. */
const matchedPath = ({ path, submodule }: Change, which = path) => (submodule ? `${which}/` : which)

const CONTENT = 'content:'

/** Adds the change to every feature it touches. Says how many those are, and whether one covers its present path. */
function touch(
  map: FeatureMap,
  change: Change,
  byFeature: Map<Feature, TouchedFile[]>,
  contentNotChecked: Set<string>,
): { touched: number; covered: boolean } {
  const touches = new Map<Feature, TouchedFile>()
  const here = map.featuresOf(matchedPath(change))
  for (const { feature, pattern } of here) {
    const byPath = { change, here: true, before: false }
    touches.set(feature, { change, here: true, before: false, pattern, byPath })
  }
  if (change.status === 'renamed' && change.previousPath !== undefined)
    for (const { feature, pattern } of map.featuresOf(matchedPath(change, change.previousPath))) {
      const first = touches.get(feature)
      const byPath = { change, here: first !== undefined, before: true }
      touches.set(feature, { ...byPath, pattern: first?.pattern ?? pattern, byPath })
    }
  let covered = here.length > 0
  for (const { feature, expressions } of map.contentOf) {
    const moved = touches.get(feature)
    if (moved?.here || map.isExcluded(feature, matchedPath(change))) continue
    const lines = changedLines(change)
    if (!lines) {
      contentNotChecked.add(change.path)
      continue
    }
    const found = expressions.find(({ source, regex }) => {
      map.asking = CONTENT + source
      return lines.some((line) => regex.test(line))
    })
    if (!found) continue
    const content = { change, here: true, before: change.status === 'renamed', pattern: CONTENT + found.source }
    touches.set(feature, moved ? { ...moved, here: true } : content)
    covered = true
  }
  for (const [feature, file] of touches) append(byFeature, feature, file)
  return { touched: touches.size, covered }
}
