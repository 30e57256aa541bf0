// What changed between two matrices as a fragment of release notes: a table for each kind of change, the rest folded.
import type { MatrixDiff } from '../../matrix/diff.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { count } from '../../text/words.ts'
import { markdownPen } from '../context.ts'
import { mdText } from '../escape.ts'
import { fold } from '../folded-list.ts'
import { changeSections, type ChangeSection } from './sections.ts'
import { diffHeading, sizeOf, tally, type DiffNames } from './heading.ts'

/** At most this many visible lines that aren't empty, heading and tally included. */
const LINES = 25

/** Tables are folded, the last first, until the fragment fits. With `all`, none is. */
export function renderDiffMarkdown(diff: MatrixDiff, { all = false, ...names }: DiffNames & { all?: boolean }): string {
  const sections = changeSections(diff, markdownPen({}, true))
  const heading = `## ${mdText(diffHeading(names))}`
  if (sections.length === 0) return `${heading}\n\nNothing changes.\n`
  const open = new Set(sections)
  const lines = () => sections.reduce((sum, section) => sum + (open.has(section) ? 3 + section.rows.length : 1), 2)
  for (const section of sections.toReversed()) {
    if (all || lines() <= LINES) break
    open.delete(section)
  }
  const blocks = sections.flatMap((section) =>
    open.has(section)
      ? [`### ${section.title}`, tableOf(section)]
      : [fold(`${section.title}: ${count(sizeOf(section), 'change')}`, [tableOf(section)])],
  )
  return `${[heading, tally(sections), ...blocks].join('\n\n')}\n`
}

function tableOf({ head, rows }: ChangeSection): string {
  return markdownTable(
    head,
    rows.map(({ names, cells }) => [names.join(', '), ...cells]),
  )
}
