// What a pull request changes in the matrix, line by line, and which files move to other features.
import type { FileMove, MatrixChange } from '../../check/report.ts'
import type { MatrixDiff } from '../../matrix/diff.ts'
import { changeLine } from '../diff/rows.ts'
import { changeSections } from '../diff/sections.ts'
import { tallyParts } from '../diff/heading.ts'
import { markdownPen } from '../context.ts'
import { mdCode } from '../escape.ts'
import { foldedList, list, listUpTo } from '../folded-list.ts'
import { rememberedWeakly } from '../../text/remembered.ts'
import { count, listing } from '../../text/words.ts'
import type { Pen } from '../words.ts'
import { featuresById } from '../../matrix/model.ts'
import type { Scene } from './scene.ts'

/** Asked for by the headline and by the list of changes, for each size that a text is tried in. */
const sectionsOf = rememberedWeakly((diff: MatrixDiff) => rememberedWeakly((pen: Pen) => changeSections(diff, pen)))

/** A line for each kind of change, the most important first. */
export function matrixChangeLines(diff: MatrixDiff, pen: Pen): string[] {
  return sectionsOf(diff)(pen).flatMap(({ rows }) => rows.map((row) => changeLine(row)))
}

/** `1 feature lowered, 1 raised and 5 other changes`. */
export function matrixChangeTally(diff: MatrixDiff, pen: Pen): string {
  return listing(tallyParts(sectionsOf(diff)(pen))) || 'no change that counts'
}

/** Files that move from some features to others, a line for each such move. */
function moveLines({ changesFeature, diff }: MatrixChange, files: (move: FileMove) => string, pen: Pen): string[] {
  if (!diff) return []
  const byId = featuresById([...diff.before.features, ...diff.after.features])
  const show = (ids: readonly string[]) => ids.map((id) => pen.strong(pen.text(byId.get(id)?.name ?? id))).join(', ')
  return changesFeature.map((move) => `From ${show(move.from)} to ${show(move.to)}: ${files(move)}`)
}

/** How many lines about the matrix stay visible; the rest are folded. */
const CHANGES_IN_SIGHT = 12

/** The same in Markdown, with the files that move to other features. Empty if the new file can't be used. */
export function matrixChangeBlocks({ report, context, room, whole }: Scene): string[] {
  const change = report.matrixChange
  if (!change || change.status === 'deleted' || change.status === 'faulty') return []
  const pen = markdownPen(context)
  const scope = change.changedFilesOnly ? ' of this pull request' : ''
  const paths = (files: readonly string[]) => listUpTo(files, room.items, mdCode).join(', ')
  const moves = moveLines(change, (move) => paths(move.paths), pen)
  const moving = change.changesFeature.reduce((sum, move) => sum + move.paths.length, 0)
  const files = [
    { files: change.becomesUnmapped, what: 'will belong to no feature' },
    { files: change.becomesCovered, what: 'will belong to a feature' },
  ]
    .filter(({ files }) => files.length > 0)
    .map(({ files, what }) =>
      foldedList(`${count(files.length, 'file')}${scope} ${what}`, files.map(mdCode), room.items),
    )
  if (moves.length > 0)
    files.push(foldedList(`${count(moving, 'file')}${scope} will belong to other features`, moves, room.items))
  // The preview has already introduced the new matrix.
  if (change.status === 'added' || report.preview) return files
  const lines = change.diff ? matrixChangeLines(change.diff, pen) : []
  const shown = whole || lines.length <= CHANGES_IN_SIGHT + 1 ? lines : lines.slice(0, CHANGES_IN_SIGHT)
  const rest = lines.slice(shown.length)
  const base = context.baseRef === undefined ? 'the base commit' : mdCode(context.baseRef)
  const judge = `${base} still judges this pull request.`
  return [
    `#### What changes in ${mdCode(change.file)}`,
    lines.length > 0 ? `This counts after the merge; ${judge}` : `Only layout, order or comments; ${judge}`,
    ...(shown.length > 0 ? [list(shown, room.items)] : []),
    ...(rest.length > 0 ? [foldedList(`and ${rest.length} more`, rest, room.items)] : []),
    ...files,
  ]
}
