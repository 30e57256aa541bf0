// Markdown as nodes, cells and source text. Knows what a table is, and nothing of support.
import type { Heading, PhrasingContent, Root, Table, TableCell } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** Nodes whose place in the source is known; all that a parser makes are. */
interface Placed {
  position?: { start: { line: number; offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

export const lineOf = (node: Placed): number => node.position?.start.line ?? 1
export const startOf = (node: Placed): number => node.position?.start.offset ?? 0
export const endOf = (node: Placed): number => node.position?.end.offset ?? 0

/** The words that a reader sees, on one line. */
export function shownText(node: { children: PhrasingContent[] }): string {
  const texts = node.children.map((child): string => {
    if ('children' in child) return shownText(child)
    if (child.type === 'break') return ' '
    if (child.type === 'html') return /^<br\b/i.test(child.value) ? ' ' : ''
    return 'value' in child ? child.value : ''
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** The inline Markdown as it is written, on one line; in a table cell without the backslash before a pipe. */
export function writtenText(source: string, node: { type: string; children: PhrasingContent[] }): string {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last) return ''
  const written = source
    .slice(startOf(first), endOf(last))
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .trim()
  return node.type === 'tableCell' ? written.replace(/\\\|/g, '|') : written
}

export interface FoundTable {
  table: Table
  /** The headings it stands under, outermost first. */
  headings: Heading[]
  /** What stands between the last heading and the table, if that is paragraphs alone; as it is written. */
  intro: string | undefined
}

/** Every table at the top level of the page, in order. */
export function listTables(root: Root, source: string): FoundTable[] {
  const tables: FoundTable[] = []
  let headings: Heading[] = []
  let intro: string[] | undefined = []
  for (const node of root.children) {
    if (node.type === 'heading') {
      headings = [...headings.filter((heading) => heading.depth < node.depth), node]
      intro = []
    } else if (node.type === 'table') {
      tables.push({ table: node, headings, intro: intro && intro.length > 0 ? intro.join(' ') : undefined })
      intro = undefined
    } else if (node.type === 'paragraph') intro?.push(writtenText(source, node))
    else if (node.type !== 'html') intro = undefined
  }
  return tables
}

/** The row's cell in a column, or nothing where the row is shorter. */
export function cellAt(row: { children: TableCell[] }, column: number | undefined): TableCell | undefined {
  return column === undefined ? undefined : row.children[column]
}
