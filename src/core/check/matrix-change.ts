// What a pull request that edits the matrix file does with it. The new file is data here: nothing of it judges anything.
import type { Matrix } from '../matrix/model.ts'
import { diffMatrices } from '../matrix/diff.ts'
import type { Mapping } from '../paths/changes.ts'
import type { FeatureMap } from '../paths/map.ts'
import { compareText } from '../text/compare.ts'
import type { Finding } from '../finding.ts'
import type { MatrixChange, Problem } from './report.ts'

export interface MatrixChangeParts {
  file: string
  /** The base's; missing where the base has none. */
  before: Side | undefined
  /** The new file, parsed; missing where it is deleted. */
  after: { findings: Finding[]; side?: Side } | undefined
  /** Whether only the changed files were looked at, not all of the head's tree. */
  changedFilesOnly: boolean
}

/** A matrix, and which of the paths need a feature that it doesn't give them. */
export interface Side {
  matrix: Matrix
  unmapped: ReadonlySet<string>
}

export function describeMatrixChange({ file, before, after, changedFilesOnly }: MatrixChangeParts): MatrixChange {
  const nothing = { file, diff: null, faults: [], becomesUnmapped: [], becomesCovered: [], changedFilesOnly }
  if (!after) return { ...nothing, status: 'deleted' }
  if (!after.side) return { ...nothing, status: 'faulty', faults: after.findings }
  if (!before) return { ...nothing, status: 'added' }
  const { side: now } = after
  const missing = (from: Side, to: Side) =>
    [...from.unmapped].filter((path) => !to.unmapped.has(path)).sort(compareText)
  return {
    ...nothing,
    status: 'edited',
    diff: diffMatrices(before.matrix, now.matrix),
    becomesUnmapped: missing(now, before),
    becomesCovered: missing(before, now),
  }
}

/** The paths that no feature covers though they need one. */
export function listUnmapped(map: FeatureMap, paths: readonly string[]): Set<string> {
  return new Set(paths.filter((path) => map.featuresOf(path).length === 0 && !map.isIgnored(path)))
}

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
