// What a page says besides its features and levels, and so doesn't reach the matrix.
import type { Root, RootContent } from 'mdast'
import type { Remark } from '../import-result.ts'
import { shownText } from './cells.ts'
import { isBold } from './tables.ts'
import { isTag } from './template-tags.ts'
import { isOwnText } from './write.ts'

/** More places than these are counted. */
const MAX_PLACES = 8

/**
 * One remark with the lines of all of it; none if all is in `carried`. Tables are told of elsewhere, except for rows that
 * define levels which no feature has.
 */
export function findLeftOver(
  root: Root,
  { carried, defining }: { carried: ReadonlySet<object>; defining: ReadonlySet<object> },
): Remark[] {
  const places: { start: number; end: number }[] = []
  const walk = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      if (carried.has(node) || node.type === 'heading') continue
      if (node.type === 'table') walk(node.children.filter((row) => defining.has(row)))
      else if (node.type !== 'paragraph' && node.type !== 'tableRow' && 'children' in node) walk(node.children)
      else if (node.position && hasWords(node)) {
        const [start, end] = [node.position.start.line, node.position.end.line]
        const last = places.at(-1)
        if (last && start <= last.end + 2) last.end = end
        else places.push({ start, end })
      }
    }
  }
  walk(root.children)
  const [first] = places
  if (!first) return []
  const shown = places.slice(0, MAX_PLACES).map(({ start, end }) => (start === end ? String(start) : `${start}-${end}`))
  const more = places.length > shown.length ? ` and ${places.length - shown.length} more places` : ''
  const lines = places.length === 1 && first.start === first.end ? 'line' : 'lines'
  return [
    {
      line: first.start,
      message: `the text around the tables is not carried over (${lines} ${shown.join(', ')}${more}); copy what you need into the notes`,
    },
  ]
}

function hasWords(node: RootContent): boolean {
  if (node.type === 'paragraph') return !isBold(node) && !isTag(shownText(node)) && !isOwnText(shownText(node))
  if (node.type === 'code' || node.type === 'tableRow') return true
  if (node.type !== 'html' || /<(?:table|summary)\b/i.test(node.value)) return false
  return !node.value.startsWith('<!--') && node.value.replace(/<[^<>]*>/g, '').trim() !== ''
}
