// Tables with a column for each level (Alpha | Beta | Stable), whose cells say which of them a feature has, or since when.
import { bareHeading, type Columns, type Grid } from './columns.ts'
import { isLevelWord, readLevel, type LevelWord } from './level-words.ts'
import { isVersions } from './versions.ts'

const NOTHING = /^(?:[-–—.…]*|n\/a|tbd|tba)$/i
const PLAIN_MARK = /^(?:x|yes|y|true|\*|•)$/i
const REMOVAL = /\bremov|\bend[- ]of\b|\beo[ls]\b|\bretire/i
const DEPRECATED = /deprecat/i

/** The columns whose headings are levels and whose cells are marks, versions or dates; none unless there are two. */
export function findLevelColumns(grid: Grid): number[] {
  const headings = (grid[0] ?? []).map(bareHeading)
  const found = headings.flatMap((heading, column) =>
    column > 0 && isLevelWord(heading) && !REMOVAL.test(heading) ? [column] : [],
  )
  const cells = grid.slice(1).flatMap((row) => found.map((column) => row[column] ?? ''))
  const isSaid = (cell: string) => NOTHING.test(cell) || isVersions(cell) || isMark(cell)
  const isMatrix = found.length > 1 && found.some((column) => !DEPRECATED.test(headings[column]!))
  return isMatrix && cells.some((cell) => !NOTHING.test(cell)) && cells.every(isSaid) ? found : []
}

const isMark = (cell: string) => PLAIN_MARK.test(cell) || (readLevel(cell).builtIn && !isLevelWord(cell))

/** The columns with those of levels taken out; `undefined` where another column is the one of levels. */
export function withLevelColumns(columns: Columns, levels: readonly number[]): Columns | undefined {
  const { level, ...others } = columns
  if (levels.length === 0 || (level !== undefined && !levels.includes(level))) return undefined
  const isLevel = (column: number) => levels.includes(column) && !others.facts.some((one) => one.column === column)
  return { ...others, rest: others.rest.filter((column) => !isLevel(column)), levels }
}

/** Which level the cells of a row say. Versions tell the latest of several; marks don't, and the last one is a guess. */
export function levelOfCells(cells: readonly { heading: string; shown: string }[]): LevelWord {
  const said = cells.filter(({ shown }) => !NOTHING.test(shown) && readLevel(shown).id !== 'not-maintained')
  const last = said.at(-1)
  if (!last) return readLevel('')
  const numbers = said.map(({ shown }) => (isVersions(shown) ? (shown.match(/\d+/g) ?? []).map(Number) : []))
  const isTold = said.length === 1 || numbers.every((one) => one.length > 0)
  const latest = said.reduce((best, _, at) => (isLater(numbers[at]!, numbers[best]!) ? at : best), 0)
  const level = readLevel(bareHeading((isTold ? said[latest]! : last).heading))
  return isTold ? level : { ...level, tentative: true }
}

/** Or as late. */
function isLater(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
