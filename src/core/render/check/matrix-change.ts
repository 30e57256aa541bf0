// What a pull request that edits the matrix changes in it, line by line, and which files change their features.
import type { FileMove, MatrixChange } from '../../check/report.ts'
import type { MatrixDiff } from '../../matrix/diff.ts'
import { changeLine } from '../diff/rows.ts'
import { changeSections } from '../diff/sections.ts'
import type { Pen } from '../words.ts'

/** A line for each kind of change, what decides the most first. */
export function matrixChangeLines(diff: MatrixDiff, pen: Pen): string[] {
  return changeSections(diff, pen).flatMap(({ rows }) => rows.map((row) => changeLine(row)))
}

/** How many things a change of the matrix changes: features, and keys outside them. */
export const countChanges = ({ features, matrix }: MatrixDiff) => features.length + matrix.length

/** Files that go from some features to others, a line for each way. */
export function moveLines(
  { changesFeature, diff }: MatrixChange,
  files: (move: FileMove) => string,
  pen: Pen,
): string[] {
  if (!diff) return []
  const names = new Map([...diff.before.features, ...diff.after.features].map(({ id, name }) => [id, name]))
  const show = (ids: readonly string[]) => ids.map((id) => pen.strong(pen.text(names.get(id) ?? id))).join(', ')
  return changesFeature.map((move) => `From ${show(move.from)} to ${show(move.to)}: ${files(move)}`)
}
