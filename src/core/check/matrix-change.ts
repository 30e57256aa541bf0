// What a pull request that edits the matrix file does with it. The new file is data here: nothing of it judges anything.
import type { Matrix } from '../matrix/model.ts'
import { diffMatrices } from '../matrix/diff.ts'
import { parseMatrix } from '../matrix/parse.ts'
import type { Mapping } from '../paths/changes.ts'
import { compileMatrix } from '../paths/map.ts'
import type { FeatureMap } from '../paths/map.ts'
import { compareText } from '../text/compare.ts'
import type { MatrixChange, Problem } from './report.ts'

export interface MatrixChangeParts {
  file: string
  /** The base's; missing where the base has none. */
  before: FeatureMap | undefined
  /** The new file's bytes; missing where it is deleted. */
  after: Uint8Array | undefined
  /** Paths to compare: all of the head's tree, or the changed ones. */
  paths: readonly string[]
  changedFilesOnly: boolean
  asked: FeatureMap['asked']
}

/** The change and, where the new file is sound, its matrix. */
export function compareMatrixFiles(parts: MatrixChangeParts): { change: MatrixChange; matrix?: Matrix } {
  const { file, before, after, paths, changedFilesOnly, asked } = parts
  const nothing = { file, diff: null, faults: [], becomesUnmapped: [], becomesCovered: [], changedFilesOnly }
  if (!after) return { change: { ...nothing, status: 'deleted' } }
  asked.pattern = `(reading the new ${file})`
  const { value: matrix, findings } = parseMatrix(after, file)
  if (!matrix) return { change: { ...nothing, status: 'faulty', faults: findings } }
  if (!before) return { change: { ...nothing, status: 'added' }, matrix }
  const now = compileMatrix(matrix, asked)
  const moved = (from: FeatureMap, to: FeatureMap) =>
    paths.filter((path) => needs(to, path) && !needs(from, path)).sort(compareText)
  return {
    change: {
      ...nothing,
      status: 'edited',
      diff: diffMatrices(before.matrix, matrix),
      becomesUnmapped: moved(before, now),
      becomesCovered: moved(now, before),
    },
    matrix,
  }
}

/** Whether no feature covers the path though it needs one. */
const needs = (map: FeatureMap, path: string) => map.featuresOf(path).length === 0 && !map.isIgnored(path)

/** What a matrix change makes of the verdict. */
export function problemsOf(change: MatrixChange | null): Problem[] {
  if (change?.status === 'faulty') return [{ code: 'matrix-faulty' }]
  if (change?.status === 'deleted') return [{ code: 'matrix-deleted' }]
  return []
}

/** Whether any change is to the file at this path, as its new or its old one. */
export function touchesFile(changes: readonly { path: string; previousPath?: string }[], file: string): boolean {
  return changes.some((change) => change.path === file || change.previousPath === file)
}

/** Ids of touched features that had files and have none in the head's tree. */
export function findEmptied(map: FeatureMap, mapping: Mapping, headPaths: readonly string[]): Set<string> {
  const candidates = new Set(mapping.touched.filter(({ kind }) => kind === 'remove').map(({ feature }) => feature.id))
  for (const path of candidates.size > 0 ? headPaths : [])
    for (const { feature } of map.featuresOf(path)) candidates.delete(feature.id)
  return candidates
}

/** Whether the head's tree is needed to tell which features lose their last file. */
export function mayEmpty(mapping: Mapping): boolean {
  return mapping.touched.some(
    ({ kind, files }) =>
      kind === 'remove' && files.some(({ change }) => change.status === 'removed' || change.status === 'renamed'),
  )
}
