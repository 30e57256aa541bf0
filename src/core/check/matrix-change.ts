// What a pull request changes in the matrix. The new file is only data here: nothing is judged by it.
import type { Finding } from '../finding.ts'
import { diffMatrices, type MatrixDiff } from '../matrix/diff.ts'
import { featuresById, type Matrix } from '../matrix/model.ts'
import { fits } from '../patterns/literal-parts.ts'
import { compilePattern } from '../patterns/pattern.ts'
import type { Mapping, TouchedFeature } from '../paths/map-changes.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { findLookAlikes, type LookAlike } from '../paths/look-alikes.ts'
import { plainPath } from '../paths/submodule.ts'
import { suggestRows, type RowSuggestion } from '../paths/suggest-row.ts'
import { compareText } from '../text/compare.ts'
import { parentFolder } from '../text/parent-folder.ts'
import type { FileMove, MatrixChange, Problem } from './report.ts'
import { getOrMake } from '../text/remembered.ts'

export interface MatrixChangeParts {
  file: string
  /** The base's matrix; undefined if the base has none. */
  before: Side | undefined
  /** The new file, parsed; undefined if it is deleted. */
  after: { findings: Finding[]; side?: Side } | undefined
  /** The paths that `homes` of both sides are about, in the same order. */
  paths: readonly string[]
  /** Whether only the changed files were looked at, not all of the head's tree. */
  changedFilesOnly: boolean
  /** The base's matrix is faulty, so there is nothing to compare with. */
  isRepair?: boolean
}

/** A matrix, and where it puts each path. */
export interface Side {
  matrix: Matrix
  homes: readonly Home[]
}

/** The ids of a path's features; null if it has none and needs none. */
export type Home = readonly string[] | null

export function describeMatrixChange({
  file,
  before,
  after,
  paths,
  changedFilesOnly,
  isRepair = false,
}: MatrixChangeParts): MatrixChange {
  const nothing = { file, diff: null, faults: [], leftBehind: [], ...NO_FILES, changedFilesOnly }
  if (!after) return { ...nothing, status: 'deleted' }
  if (!after.side) return { ...nothing, status: 'faulty', faults: after.findings }
  if (!before) return { ...nothing, status: isRepair ? 'edited' : 'added' }
  const { side: now } = after
  const diff = diffMatrices(before.matrix, now.matrix)
  return {
    ...nothing,
    ...{ status: 'edited', diff, leftBehind: findLeftBehind(diff, before.homes) },
    ...compareHomes(paths, before.homes, now.homes),
  }
}

/** Removed features that still have files. */
function findLeftBehind({ features }: MatrixDiff, homes: readonly Home[]): MatrixChange['leftBehind'] {
  const files = new Map(features.filter(({ after }) => after === null).map(({ id }) => [id, 0]))
  if (files.size === 0) return []
  for (const home of homes)
    for (const id of home ?? []) {
      const seen = files.get(id)
      if (seen !== undefined) files.set(id, seen + 1)
    }
  return [...files].filter(([, count]) => count > 0).map(([id, count]) => ({ id, files: count }))
}

/** Where the map puts each of the paths. `check` may throw at how many features a path has. */
export function listHomes(
  map: FeatureMap,
  paths: readonly string[],
  check?: (path: string, features: number) => void,
): Home[] {
  return paths.map((path) => {
    const hits = map.featuresOf(path)
    check?.(path, hits.length)
    return hits.length === 0 && map.isIgnored(path) ? null : hits.map(({ feature }) => feature.id)
  })
}

/** Whether both put every path into the same features: most edits are of levels and people. */
export function mapsAlike(one: Matrix, other: Matrix): boolean {
  const placing = ({ match, unmapped: { ignore }, features }: Matrix) => {
    const rows = features.map(({ id, paths, exclude, crossCutting }) => [id, paths, exclude, crossCutting])
    return JSON.stringify([match, ignore, rows])
  }
  return placing(one) === placing(other)
}

const NO_FILES = { becomesUnmapped: [], becomesCovered: [], changesFeature: [] }

/** Which files lose, gain or change their features. */
function compareHomes(
  paths: readonly string[],
  before: readonly Home[],
  after: readonly Home[],
): Pick<MatrixChange, keyof typeof NO_FILES> {
  const becomesUnmapped: string[] = []
  const becomesCovered: string[] = []
  const moves = new Map<string, FileMove>()
  paths.forEach((path, index) => {
    const [from, to] = [before[index] ?? null, after[index] ?? null]
    const [was, is] = [from?.length === 0, to?.length === 0]
    if (was && !is) becomesCovered.push(path)
    else if (!was && is) becomesUnmapped.push(path)
    else if (from && to && (from.length !== to.length || from.some((id) => !to.includes(id)))) {
      const make = () => ({ from: [...from], to: [...to], paths: [] })
      getOrMake(moves, JSON.stringify([from, to]), make).paths.push(path)
    }
  })
  const changesFeature = [...moves.values()].map((move) => ({ ...move, paths: move.paths.sort(compareText) }))
  return {
    becomesUnmapped: becomesUnmapped.sort(compareText),
    becomesCovered: becomesCovered.sort(compareText),
    changesFeature,
  }
}

/** How a matrix change affects the verdict. */
export function problemsOf(change: MatrixChange | null): Problem[] {
  if (change?.status === 'faulty') return [{ code: 'matrix-faulty' }]
  if (change?.status === 'deleted') return [{ code: 'matrix-deleted' }]
  return []
}

/** Whether any change touches this path, as the new path or the previous one. */
export function touchesFile(changes: readonly { path: string; previousPath?: string }[], file: string): boolean {
  return changes.some((change) => change.path === file || change.previousPath === file)
}

/** What it takes to find features that lose their last file, and new files that have no feature. */
export interface HeadParts {
  /** The base's matrix. */
  map: FeatureMap
  mapping: Mapping
  /** Every path in the head's tree; undefined if it was not read, in which case no feature is reported as empty. */
  headPaths: readonly string[] | undefined
  /** The head's matrix, if the change edits it and it has no faults. */
  after?: FeatureMap | undefined
}

/** Comparing a path with so many shapes is faster than asking the map, which hardly any path of a tree needs. */
const FEW_SHAPES = 20

/**
 * Ids of features that lose their last file in this change but keep their row: by the matrix that counts after the merge, no
 * path of the head belongs to them. Removing lines, or moving a folder and its pattern together, empties nothing.
 */
export function findEmptied({ map, mapping, headPaths, after = map }: HeadParts): Set<string> {
  const rows = featuresById(after.matrix.features)
  const candidates = new Set(
    mapping.touched.filter(losesFiles).flatMap(({ feature: { id } }) => {
      const row = rows.get(id)
      // A feature with `content` can have files anywhere, so it has no last one.
      return row && row.paths.length > 0 && row.content.length === 0 ? [id] : []
    }),
  )
  if (!headPaths || candidates.size === 0) return new Set()
  const shapes = [...candidates].flatMap((id) => rows.get(id)!.paths.flatMap((one) => compilePattern(one).shapes))
  const canBeTheirs = (path: string) =>
    shapes.length > FEW_SHAPES || shapes.some((shape) => fits(shape, path) || fits(shape, plainPath(path)))
  for (const path of headPaths) {
    if (!canBeTheirs(path)) continue
    for (const { feature } of after.featuresOf(path)) candidates.delete(feature.id)
    if (candidates.size === 0) break
  }
  return candidates
}

/** At most this many folders are read instead of the whole tree. */
const MOST_FOLDERS = 3

/**
 * For each feature that loses files, a folder that is likely to hold more of its files. Empty if there are too many folders or
 * the root is one of them; undefined if the whole tree is needed anyway.
 */
export function foldersBeside(matrix: Matrix, mapping: Mapping): string[] | undefined {
  if (newUncovered(matrix, mapping).length > 0) return undefined
  const folders = new Set(
    mapping.touched.filter(losesFiles).map(({ files }) => {
      const { change } = files.find(({ change: { status } }) => status === 'removed' || status === 'renamed')!
      return parentFolder(change.previousPath ?? change.path)
    }),
  )
  return folders.has('') || folders.size > MOST_FOLDERS ? [] : [...folders]
}

/**
 * The few folders that hold all files of the features with these ids. Undefined if there are too many, or if more than whole
 * folders decides what belongs to a feature.
 */
export function foldersOf({ match, features }: Matrix, ids: ReadonlySet<string>): string[] | undefined {
  const asked = features.filter(({ id }) => ids.has(id))
  if (match === 'last' || asked.some(({ exclude }) => exclude.length > 0)) return undefined
  const shapes = asked.flatMap(({ paths }) => paths.flatMap((pattern) => compilePattern(pattern).shapes))
  const folders = new Set(shapes.map((shape) => (shape.kind === 'below' ? shape.folder : undefined)))
  return folders.size > MOST_FOLDERS || folders.has(undefined) ? undefined : ([...folders] as string[])
}

/** Whether the head's tree is needed, to tell which features lose their last file and which files are near new ones. */
export function needsTree(matrix: Matrix, mapping: Mapping): boolean {
  return mapping.touched.some(losesFiles) || newUncovered(matrix, mapping).length > 0
}

/** New files that need a feature but have none. */
function newUncovered({ unmapped: { outcome } }: Matrix, { unmapped }: Mapping): string[] {
  return outcome.add === 'pass' ? [] : unmapped.filter(({ kind }) => kind === 'add').map(({ path }) => path)
}

/** What new files without a feature probably need, by the matrix that counts after the merge; empty without the tree. */
export function suggestFor({ map, mapping, headPaths, after = map }: HeadParts): RowSuggestion[] {
  if (!headPaths) return []
  const open = newUncovered(map.matrix, mapping).filter((path) => after.featuresOf(path).length === 0)
  return suggestRows(after, open, headPaths)
}

/** Patterns that unmapped files almost match, by the matrix that counts after the merge. */
export function lookAlikesFor({ map, mapping, after = map }: Omit<HeadParts, 'headPaths'>): LookAlike[] {
  const open = mapping.unmapped.map(({ path }) => path)
  return findLookAlikes(after, after === map ? open : open.filter((path) => after.featuresOf(path).length === 0))
}

const losesFiles = ({ kind, files }: TouchedFeature) =>
  kind === 'remove' && files.some(({ change }) => change.status === 'removed' || change.status === 'renamed')
