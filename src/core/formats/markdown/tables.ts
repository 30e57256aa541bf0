// Every table of a page, wherever a reader sees one: in lists and quotes, folded away, and in HTML.
import type { Paragraph, Root, RootContent, Table } from 'mdast'
import { trimAll } from '../../text/trim.ts'
import {
  collect,
  describeIntricate,
  endOf,
  lineOf,
  parseMarkdown,
  shownText,
  startOf,
  writtenText,
  type Source,
} from './cells.ts'
import { MOST_MADE } from '../limit.ts'
import { readHtmlTables } from './html-table.ts'
import { isTag } from './template-tags.ts'

export interface PageHeading {
  text: string
  depth: number
}

export interface FoundTable {
  table: Table
  /** The text that positions in the table refer to. */
  source: Source
  /** The page's line of a row, the heading's being row 0. */
  lineOf: (row: number) => number
  /** The headings above it, outermost first. */
  headings: PageHeading[]
  /** Why it has too many cells to be read, those counted that its rows don't have. */
  problem?: string
  /** What is between the last heading or table and this one, if that is paragraphs alone. */
  intro: readonly Paragraph[]
}

/** Each takes some kilobytes, and tens of columns are the most that anybody reads. */
const MOST_CELLS = 200_000

/** A paragraph in bold alone heads what follows it, below every real heading. */
const BOLD_DEPTH = 7
/** What is folded away is under its summary, below those. */
const SUMMARY_DEPTH = 8

/** In the order of the page. Other nodes that an HTML table takes in are added to `carried`. */
export function listTables(root: Root, source: Source, carried = new Set<object>()): FoundTable[] {
  const tables: FoundTable[] = []
  let headings: PageHeading[] = []
  let intro: Paragraph[] | undefined = []
  const under = (text: string, depth: number) => {
    headings = [...headings.filter((heading) => heading.depth < depth), { text, depth }]
    intro = []
  }
  let cells = 0
  const found = (table: Table, rest: Pick<FoundTable, 'source' | 'lineOf' | 'problem'>) => {
    const [rows, columns] = [table.children.length, table.children[0]!.children.length]
    cells += rows * columns
    const tooMany = `a table of ${rows} rows and ${columns} columns is not read: of a page up to ${MOST_CELLS} cells are`
    tables.push({ table, ...rest, headings, intro: intro ?? [], ...(cells > MOST_CELLS && { problem: tooMany }) })
    intro = []
  }

  function walk(nodes: readonly RootContent[]): void {
    let passed = 0
    nodes.forEach((node, index) => {
      if (startOf(node) < passed) return void carried.add(node)
      if (node.type === 'heading') under(shownText(node), node.depth)
      else if (node.type === 'table') found(node, { source, lineOf: (row) => lineOf(node.children[row] ?? node) })
      else if (node.type === 'paragraph') {
        if (isBold(node)) under(shownText(node), BOLD_DEPTH)
        else if (!isTag(shownText(node))) intro?.push(node)
      } else if (node.type === 'html') {
        passed = readHtml(node.value, nodes.slice(index))
        readSummary(node.value)
      } else if ('children' in node) {
        const before = headings
        intro = []
        walk(node.children)
        headings = before
        intro = undefined
      } else if (node.type !== 'definition') intro = undefined
    })
  }

  /** A summary heads what is folded away, up to its end. */
  function readSummary(html: string): void {
    const lower = html.toLowerCase()
    const closed = lower.lastIndexOf('</details')
    if (closed >= 0) headings = headings.filter(({ depth }) => depth < SUMMARY_DEPTH)
    const start = lower.indexOf('<summary', closed + 1)
    const end = lower.indexOf('</summary', start)
    if (start < 0 || end < 0) return
    const text = shownText({ children: [{ type: 'text', value: html.slice(start, end).replace(/<[^<>]*>/g, ' ') }] })
    under(trimAll(text, /[\s*]/), SUMMARY_DEPTH)
  }

  /** Where blank lines cut the HTML, its table goes on in the nodes that follow. Returns where it ends. */
  function readHtml(html: string, rest: readonly RootContent[]): number {
    const [first] = rest as [RootContent, ...RootContent[]]
    let text = html
    let end = endOf(first)
    if (/<table\b/i.test(html) && !/<\/table\s*>/i.test(html)) {
      const last = rest.find((node) => node.type === 'html' && /<\/table\s*>/i.test(node.value))
      end = endOf(last ?? rest.at(-1)!)
      text = source.text.slice(startOf(first), end)
    }
    for (const { markdown, lines, problem: tooLarge } of readHtmlTables(text)) {
      const intricate = describeIntricate(markdown)
      const problem = tooLarge ?? (intricate === undefined ? undefined : `a table is not read, since it ${intricate}`)
      const table = parseMarkdown(problem === undefined ? markdown : '| |\n| --- |').children[0]
      if (table?.type === 'table')
        found(table, {
          ...(problem !== undefined && { problem }),
          source: { ...source, text: markdown },
          lineOf: (row) => lineOf(first) + (lines[row] ?? 1) - 1,
        })
    }
    return end
  }

  walk(root.children)
  return tables
}

export const isTable = (node: RootContent): boolean =>
  node.type === 'table' || (node.type === 'html' && /<table\b/i.test(node.value))

/** A paragraph that stands for a heading. */
export function isBold(node: Paragraph): boolean {
  return node.children.length === 1 && node.children[0]!.type === 'strong' && shownText(node).length <= 60
}

/** What links and footnotes refer to, wherever that is on the page. */
export function readReferences(root: Root, text: string): Source {
  const addresses = new Map<string, string>()
  const footnotes = new Map<string, string>()
  const source: Source = { text, addresses, footnotes, budget: { left: MOST_MADE } }
  for (const { identifier, url } of collect([root], (node) => (node.type === 'definition' ? [node] : undefined)))
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  for (const node of root.children)
    if (node.type === 'footnoteDefinition') {
      const said = node.children.flatMap((child) => (child.type === 'paragraph' ? [writtenText(source, child)] : []))
      footnotes.set(node.identifier, said.join(' '))
    }
  return source
}

/**
 * The page, its lines ended by \n alone, with its front matter blanked out, so that lines keep their numbers, and the title
 * that it gives. Site generators have YAML between --- or TOML between +++ there.
 */
export function withoutFrontMatter(page: string): { text: string; title?: string } {
  const text = page.replace(/\r\n?/g, '\n')
  const [fence, ...lines] = text.split('\n')
  if (fence?.trimEnd() !== '---' && fence?.trimEnd() !== '+++') return { text }
  const end = lines.findIndex((line) => line.trimEnd() === fence.trimEnd())
  const inside = lines.slice(0, Math.max(0, end))
  if (end < 0 || !inside.every((line) => /^(?:\s|#|$|[\w-]+\s*[:=]|[-\]}])/.test(line))) return { text }
  const title = inside.map((line) => /^title\s*[:=](.+)$/.exec(line)?.[1]).find((one) => one !== undefined)
  const blank = `${'\n'.repeat(end + 2)}${lines.slice(end + 1).join('\n')}`
  return { text: blank, ...(title && { title: trimAll(title, /[\s"']/) }) }
}
