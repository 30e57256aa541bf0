// How one text differs from another, as a unified diff.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'

/** With more changed lines, the search for the smallest diff takes seconds: then all lines are shown as changed. */
const MAX_CHANGED_LINES = 2000

/** Empty if the texts are equal. `names` are for the header. */
export function unifiedDiff(before: string, after: string, names: { before: string; after: string }): string {
  if (before === after) return ''
  const patch = (from: string, to: string) => structuredPatch(names.before, names.after, from, to)
  const smallest = structuredPatch(names.before, names.after, before, after, undefined, undefined, {
    context: 3,
    maxEditLength: MAX_CHANGED_LINES,
  })
  if (smallest) return formatPatch(smallest, FILE_HEADERS_ONLY)
  const [removed] = patch(before, '').hunks
  const added = patch('', after)
  const { lines = [], oldStart = 0, oldLines = 0 } = removed ?? {}
  return formatPatch(
    {
      ...added,
      hunks: added.hunks.map((hunk) => ({ ...hunk, oldStart, oldLines, lines: lines.concat(hunk.lines) })),
    },
    FILE_HEADERS_ONLY,
  )
}
