// Rows of a table that are not features: those that name the category of the rows below, and text that is not a row at all.
import type { TableRow } from 'mdast'
import { cellAt, shownAt, shownText, type Source } from './cells.ts'
import type { Columns } from './columns.ts'
import { isLevelWord, readLevel } from './level-words.ts'

/** Markdown takes a line right below a table for its last row. */
export function isTextBelow(row: TableRow, { source, columns }: { source: Source; columns: number }): boolean {
  const { start, end } = row.position ?? {}
  return columns > 1 && row.children.length === 1 && !source.text.slice(start?.offset, end?.offset).includes('|')
}

/** A name in bold, alone or with remarks, where a feature would have a level; unless every name is in bold. */
export function categoryRows(rows: readonly TableRow[], columns: Columns): (row: TableRow) => boolean {
  const isBold = (row: TableRow) => {
    const name = cellAt(row, columns.feature)
    return name?.children.length === 1 && name.children[0]!.type === 'strong'
  }
  const levelIn = (row: TableRow) => shownAt(row, columns.level)
  const used = new Set(rows.filter((row) => !isBold(row)).map(levelIn))
  const hasOthers = rows.some((row) => !isBold(row) && row.children.some((cell) => shownText(cell) !== ''))
  return (row) => {
    if (!hasOthers || !isBold(row)) return false
    const level = levelIn(row)
    if (level !== '' && (readLevel(level).builtIn || isLevelWord(level) || used.has(level))) return false
    return shownAt(row, columns.maintainers) === ''
  }
}
