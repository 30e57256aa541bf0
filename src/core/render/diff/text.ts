// What changed between two matrices, for the terminal: a line for each kind of change, few enough to be read at once.
import type { MatrixDiff } from '../../matrix/diff.ts'
import { count } from '../../text/words.ts'
import { terminalText } from '../escape.ts'
import { listUpTo } from '../folded-list.ts'
import { NO_PAINT, plainPen } from '../plain-pen.ts'
import type { Paint } from '../plain-pen.ts'
import { changeLine } from './rows.ts'
import { changeSections } from './sections.ts'
import type { ChangeSection } from './sections.ts'
import { diffHeading, sizeOf, tally } from './heading.ts'
import type { DiffNames } from './heading.ts'

/** Lines of changes in sight, so that with heading, tally and ending there are 25. */
const LINES = 20

/** Names in one line; the JSON has them all. */
const NAMES = 40

export interface DiffTextView extends DiffNames {
  paint?: Paint
  /** Every change in a line of its own kind, and every name. */
  all?: boolean
}

/** At most 25 lines unless `all`; sections that don't fit, the last ones first, become one line of names each. */
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
