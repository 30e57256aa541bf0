// What changed between two matrices, for the terminal: a line for each kind of change, short enough to read at a glance.
import type { MatrixDiff } from '../../matrix/diff.ts'
import { count } from '../../text/words.ts'
import { terminalText } from '../escape.ts'
import { listUpTo } from '../folded-list.ts'
import { NO_PAINT, plainPen, type Paint } from '../plain-pen.ts'
import { changeLine } from './rows.ts'
import { changeSections, type ChangeSection } from './sections.ts'
import { diffHeading, sizeOf, tally, type DiffNames } from './heading.ts'

/** How many lines of changes are shown, to stay within 25 with heading, tally and ending. */
const LINES = 20

/** How many names one line shows; the JSON has them all. */
const NAMES = 40

export interface DiffTextView extends DiffNames {
  paint?: Paint
  /** Every change in a line of its own kind, and every name. */
  all?: boolean
}

/** At most 25 lines unless `all`. Sections that don't fit become a line of names each, starting with the last. */
export function renderDiffText(diff: MatrixDiff, { paint = NO_PAINT, all = false, ...names }: DiffTextView): string {
  const sections = changeSections(diff, plainPen(paint))
  const heading = paint.bold(terminalText(diffHeading(names)))
  if (sections.length === 0) return `${heading}\nNothing changes.\n`
  const whole = new Set(sections)
  const lines = () => sections.flatMap((section) => linesOf(section, whole.has(section), all ? Infinity : NAMES))
  for (const section of sections.toReversed()) {
    if (all || lines().length <= LINES) break
    if (section.rows.length > 1) whole.delete(section)
  }
  const shown = lines()
  const isCut = whole.size < sections.length || (!all && sections.some(hasTooManyNames))
  return [
    heading,
    tally(sections),
    '',
    ...shown,
    ...(isCut ? ['', paint.dim('--all shows each change.')] : []),
    '',
  ].join('\n')
}

function linesOf(section: ChangeSection, isWhole: boolean, limit: number): string[] {
  const { title, rows } = section
  if (isWhole) return rows.map((row) => changeLine(row, limit))
  const names = new Set(rows.flatMap((row) => row.names))
  return [`${title}, ${count(sizeOf(section), 'change')}: ${listUpTo([...names], limit).join(', ')}`]
}

const hasTooManyNames = ({ rows }: ChangeSection) => rows.some(({ names }) => names.length > NAMES)
