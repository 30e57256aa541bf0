// A table in HTML as the same table in Markdown, so that the rest reads one kind alone.
import { Parser } from 'htmlparser2'

export interface HtmlTable {
  /** A table of GitHub's Markdown. */
  markdown: string
  /** The 1-based line of the HTML in which each row starts, the heading's first. */
  lines: number[]
  /** Why the table is not written out. */
  problem?: string
}

interface Cell {
  text: string
  columns: number
  rows: number
}

interface Row {
  line: number
  cells: Cell[]
}

/** Browsers stop at this many too. Source: the HTML standard, the attribute colspan. */
const MAX_SPAN = 1000
/** Elements that start a line of their own in a cell. */
const BLOCKS = new Set(['p', 'li', 'div', 'ul', 'ol', 'pre', 'br'])
const MARKS: Record<string, string> = {
  s: '~~',
  del: '~~',
  strike: '~~',
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  tt: '`',
  kbd: '`',
}

/** Every table that is not inside another one, in order; a table without rows is skipped. */
export function readHtmlTables(html: string): HtmlTable[] {
  const tables: Row[][] = []
  let depth = 0
  let cell: Cell | undefined
  const links: string[] = []
  const write = (text: string) => {
    if (cell) cell.text += text
  }
  let line = 1
  let seen = 0
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      for (; seen < parser.startIndex; seen++) if (html[seen] === '\n') line++
      if (name === 'table' && ++depth === 1) tables.push([])
      const rows = tables.at(-1)
      if (depth === 0 || !rows) return
      if (depth === 1 && name === 'tr') rows.push({ line, cells: [] })
      else if (depth === 1 && (name === 'td' || name === 'th')) {
        cell = { text: '', columns: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan) }
        rows.at(-1)?.cells.push(cell)
      } else if (name === 'a') {
        links.push(attributes.href ?? '')
        if (attributes.href) write('[')
      } else if (name === 'img') write(`![${attributes.alt ?? ''}](${attributes.src ?? ''})`)
      else if (name === 'input' && attributes.type === 'checkbox') write('checked' in attributes ? '☑' : '☐')
      else if (BLOCKS.has(name)) write('<br>')
      else write(MARKS[name] ?? (name === 'sup' ? '<sup>' : ''))
    },
    ontext(text) {
      write(text.replace(/\|/g, '\\|').replace(/\s+/g, ' '))
    },
    onclosetag(name) {
      if (name === 'table') depth--
      else if (depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) cell = undefined
      else if (name === 'a') {
        const address = links.pop()
        if (address) write(`](${address})`)
      } else write(MARKS[name] ?? (name === 'sup' ? '</sup>' : ''))
    },
  })
  parser.end(html)
  return tables.flatMap((rows) => {
    const filled = rows.filter(({ cells }) => cells.length > 0)
    return filled.length > 0 ? [asMarkdown(filled)] : []
  })
}

const spanOf = (written: string | undefined): number => Math.min(MAX_SPAN, Math.max(1, Number(written) || 1))

/** What spans may make of a table, in cells and characters: Markdown of more takes too long to read. */
const MOST_CELLS = 100_000
const MOST_CHARACTERS = 4 * 1024 * 1024

/** A cell that spans several rows or columns is in each of them. */
function asMarkdown(rows: readonly Row[]): HtmlTable {
  const carried: { text: string; left: number }[] = []
  const written = { cells: 0, characters: 0 }
  const isTooMuch = () => written.cells > MOST_CELLS || written.characters > MOST_CHARACTERS
  const grid = rows.map(({ cells }) => {
    const texts: string[] = []
    const push = (text: string) => {
      texts.push(text)
      written.cells++
      written.characters += text.length
    }
    const queue = [...cells]
    for (let column = 0; (queue.length > 0 || (carried[column]?.left ?? 0) > 0) && !isTooMuch(); column++) {
      const above = carried[column]
      if (above && above.left > 0) {
        push(above.text)
        above.left--
        continue
      }
      const cell = queue.shift()
      if (!cell) break
      const text = tidy(cell.text)
      for (let across = 0; across < cell.columns; across++) {
        push(text)
        carried[column + across] = { text, left: cell.rows - 1 }
      }
      column += cell.columns - 1
    }
    return texts
  })
  const width = grid.reduce((most, texts) => Math.max(most, texts.length), 1)
  const lines = rows.map(({ line }) => line)
  written.cells = Math.max(written.cells, width * rows.length)
  if (isTooMuch()) return { markdown: '', lines, problem: 'a table that its spans make too large is not read' }
  const texts = grid.map((texts) => `| ${Array.from({ length: width }, (_, at) => texts[at] ?? '').join(' | ')} |`)
  texts.splice(1, 0, `|${' --- |'.repeat(width)}`)
  return { markdown: texts.join('\n'), lines }
}

const tidy = (text: string): string =>
  text
    .split('<br>')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('<br>')
