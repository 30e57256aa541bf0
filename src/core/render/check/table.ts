// The table of features, their levels and maintainers. It has two columns because a phone would cut off a third.
import type { CheckReport } from '../../check/report.ts'
import { markdownPen } from '../context.ts'
import { maintainersOf, type Pen } from '../words.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { count } from '../../text/words.ts'
import { entryTitle, type Entry } from './feature-rows.ts'
import type { Scene } from './scene.ts'

/** Up to this many rows, features that are fine stay visible too. */
export const ROWS_IN_SIGHT = 4

/** Rows without room are counted. */
export function featureTable(entries: readonly Entry[], { report, context, room: { items: limit } }: Scene): string {
  const pen = markdownPen(context, true)
  const firstAlone = entries.find(isAlone)
  const rows = entries.slice(0, limit).map((entry) => {
    const { warning } = entry.features[0]!
    const shown = entry.outcome !== 'pass' && warning !== undefined
    const loud = shown ? `<br>${pen.strong('Warning:')} ${pen.note(warning)}` : ''
    return [entryTitle(entry, { report, pen, limit }) + loud, whoOf(entry, { report, pen, asks: entry === firstAlone })]
  })
  const left = entries.slice(limit).reduce((sum, { features }) => sum + features.length, 0)
  const rest = left > 0 ? [[`… and ${count(left, 'more feature')}`, '']] : []
  return markdownTable(['Feature and support level', 'Maintainers'], [...rows, ...rest])
}

/** A flagged entry with nobody to ask. */
const isAlone = ({ outcome, features }: Entry) =>
  outcome !== 'pass' && features.some(({ unmaintained }) => unmaintained)

/** The maintainers, and an invitation to become one: once, in the first row that lacks somebody. */
function whoOf(
  { outcome, features }: Entry,
  { report, pen, asks }: { report: CheckReport; pen: Pen; asks: boolean },
): string {
  const [first] = features as [Entry['features'][number]]
  const names = maintainersOf(first, pen)
  const { volunteer, author } = report
  if (volunteer === undefined || author?.isBot) return names
  if (asks) return `${names}: ${pen.link('volunteer?', volunteer)}`
  const isSeeking = first.seekingMaintainers && !first.unmaintained && outcome !== 'pass'
  return isSeeking ? `${names}, ${pen.link('more are wanted', volunteer)}` : names
}
