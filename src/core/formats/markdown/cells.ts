// Markdown as nodes, cells and source text. Knows nothing of support.
import type { Nodes, PhrasingContent, Root, TableCell } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/**
 * A page with more marks (line ends, pipes, stars, brackets and the like) is not read: each takes the parser five kilobytes of
 * memory, so that these take 600 MB, and a time that grows with their number. A support page of 100 kB has 15,000.
 */
const MOST_MARKS = 100_000

/** Nor one with more lines without an empty one: in a paragraph the time grows with their square, and these take three seconds. */
const MOST_LINES = 20_000

/** Nor one with more quotes and lists in each other: the time grows with the square of their number, and they fill the stack. */
const DEEPEST = 100

/**
 * Nor one with more brackets and the like in a paragraph or a row of a table, or somewhat fewer in each of several: the time
 * grows with their square, and these take two seconds.
 */
const MOST_INLINE = 10_000

/** Why a page would take too long to read, and what to do; undefined if it wouldn't. */
export function describeIntricate(text: string): string | undefined {
  const fix = 'import the part that has the tables'
  const marks = countMarks(text)
  if (marks > MOST_MARKS)
    return `has ${marks} pieces of markup and text, and a page of Markdown is read with up to ${MOST_MARKS}; ${fix}`
  const deep = text.split('\n').findIndex((line) => depthOf(line) > DEEPEST)
  if (deep >= 0)
    return `nests quotes and lists more than ${DEEPEST} deep in line ${deep + 1}, and a page of Markdown is read with up to that; ${fix}`
  const { line, lines } = longestBlock(text)
  if (lines > MOST_LINES)
    return `has ${lines} lines without an empty one from line ${line} on, and a page of Markdown is read with up to ${MOST_LINES}; ${fix}`
  const paragraphs = listParagraphs(text)
  if (paragraphs.reduce((sum, { inline }) => sum + inline ** 2, 0) <= MOST_INLINE ** 2) return undefined
  const longest = paragraphs.reduce((most, next) => (next.inline > most.inline ? next : most))
  return `has ${longest.inline} brackets, stars and the like in the paragraph or row of line ${longest.line}, and a page of Markdown is read with up to ${MOST_INLINE} in one, or fewer in each of several; ${fix}`
}

/** Where paragraphs and rows of tables begin, and how many marks each has that the parser compares with those before. */
function listParagraphs(text: string): { line: number; inline: number }[] {
  const found: { line: number; inline: number }[] = []
  let isTable = false
  let before = ''
  text.split('\n').forEach((whole, index) => {
    const line = whole.replace(/^[\s>]+/, '')
    const isStart = line === '' || STARTS.test(line)
    isTable = !isStart && (isTable || (/^[|:\s-]+$/.test(line) && cellsIn(line) === cellsIn(before)))
    if (isTable || isStart || index === 0) found.push({ line: index + (line === '' ? 2 : 1), inline: 0 })
    found.at(-1)!.inline += line.match(INLINE)?.length ?? 0
    before = line
  })
  return found
}

/** A list's entry, a heading or a definition. */
const STARTS = /^(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[^\]]*\]:)/
const INLINE = /[[\]*_~]|<(?=[!?])|(?<=<)[!?]/g
const cellsIn = (row: string): number =>
  row
    .trim()
    .replace(/\\\||^\||\|$/g, '')
    .split('|').length

/** How many quotes and lists the line begins. */
const depthOf = (line: string): number => line.trimStart().match(/(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))\s*/gy)?.length ?? 0

/** The most lines that may be one paragraph. */
function longestBlock(text: string): { line: number; lines: number } {
  let longest = { line: 1, lines: 0 }
  let lines = 0
  text.split('\n').forEach((one, index) => {
    lines = one.trim() === '' ? 0 : lines + 1
    if (lines > longest.lines) longest = { line: index + 2 - lines, lines }
  })
  return longest
}

/**
 * How many characters the parser of Markdown may take for markup. A blank takes it a third of that before a word, and wherever
 * it indents a line.
 */
export function countMarks(text: string): number {
  let [marks, blanks] = [0, 0]
  let isIndent = true
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index)
    if (MARKS.has(character)) marks++
    if (character === BLANK && (isIndent || text.charCodeAt(index + 1) !== BLANK)) blanks++
    isIndent = character === LINE_END || (isIndent && character === BLANK)
  }
  return marks + Math.floor(blanks / 3)
}

const [BLANK, LINE_END] = [0x20, 0x0a]
const MARKS = new Set(Array.from('\n\t!"#&\'()*+-:<=>@[\\]_`{|}~', (mark) => mark.charCodeAt(0)))

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** What the text of a cell needs besides its nodes. */
export interface Source {
  /** The text that the nodes' places are in. */
  text: string
  /** Where reference links lead, by identifier. */
  addresses: ReadonlyMap<string, string>
  /** What footnotes say, by identifier. */
  footnotes: ReadonlyMap<string, string>
  /** How many characters of these may still be repeated; below 0 something was left out. */
  budget: { left: number }
}

/** Nodes whose place in the source is known; all that a parser makes are. */
interface Placed {
  position?: { start: { line: number; offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

export const lineOf = (node: Placed): number => node.position?.start.line ?? 1
export const startOf = (node: Placed): number => node.position?.start.offset ?? 0
export const endOf = (node: Placed): number => node.position?.end.offset ?? 0

/** What `take` finds in the nodes, in their order; below a node only where it returns undefined for that. */
export function collect<T>(nodes: readonly Nodes[], take: (node: Nodes) => readonly T[] | undefined): T[] {
  return nodes.flatMap((node) => take(node) ?? ('children' in node ? collect(node.children, take) : []))
}

/** The words that a reader sees, on one line; of an image its description. Raised marks of footnotes are left out. */
export function shownText(node: { children: PhrasingContent[] }): string {
  let raised = 0
  const texts = node.children.map((child): string => {
    if (child.type === 'html') {
      if (/^<sup\b/i.test(child.value)) raised++
      if (/^<\/sup\b/i.test(child.value)) raised--
      return /^<br\b/i.test(child.value) ? ' ' : shownTag(child.value)
    }
    if (child.type === 'break') return ' '
    const text =
      'children' in child ? shownText(child) : 'alt' in child ? (child.alt ?? '') : 'value' in child ? child.value : ''
    return raised > 0 && /^[\d*†‡,\s]*$/.test(text) ? '' : text
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** A box that is ticked or not, and the description of an image, as the mark or words that they are. */
function shownTag(tag: string): string {
  if (/^<input\b[^>]*\bcheckbox\b/i.test(tag)) return /\schecked\b/i.test(tag) ? '☑' : '☐'
  return /^<img\b[^>]*?\salt\s*=\s*["']?([^"'>]*)/i.exec(tag)?.[1] ?? ''
}

/** The node without what is struck through, which no longer holds. */
export function withoutStruck(node: { children: PhrasingContent[] }): { children: PhrasingContent[] } {
  return { children: node.children.filter(({ type }) => type !== 'delete') }
}

/**
 * The inline Markdown as it is written, on one line; in a table cell without the backslash before a pipe. Reference links
 * carry their address, and footnotes their text in brackets, since neither definition goes with it.
 */
export function writtenText(source: Source, node: { type: string; children: PhrasingContent[] }): string {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last) return ''
  const pieces: string[] = []
  let start = startOf(first)
  for (const one of referencesIn(node.children, source)) {
    pieces.push(source.text.slice(start, one.start), one.text)
    start = one.end
  }
  pieces.push(source.text.slice(start, endOf(last)))
  // Lines of quotes and entries of lists have their mark before them.
  const written = pieces
    .join('')
    .replace(/(?<!\s)\s*\n[\s>]*(?:[-*+] )?/g, ' ')
    .trim()
  return node.type === 'tableCell' ? written.replace(/\\\|/g, '|') : written
}

interface Replacement {
  start: number
  end: number
  text: string
}

function referencesIn(nodes: readonly PhrasingContent[], source: Source): Replacement[] {
  return collect(nodes, (node) => {
    const place = { start: startOf(node), end: endOf(node) }
    if (node.type === 'footnoteReference')
      return footnoteOf(node.identifier, source).map((said) => ({ ...place, text: ` (${said})` }))
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
    const address = source.addresses.get(node.identifier)
    if (address === undefined || !takes(source, address)) return []
    const text = 'children' in node ? shownText(node) : (node.alt ?? '')
    return [{ ...place, text: `${node.type === 'imageReference' ? '!' : ''}[${text}](${address})` }]
  })
}

const takes = ({ budget }: Source, text: string): boolean => (budget.left -= text.length) >= 0

function footnoteOf(id: string, source: Source): string[] {
  const said = source.footnotes.get(id)
  return said !== undefined && takes(source, said) ? [said] : []
}

/** Which footnotes the nodes refer to, in their order. */
export function footnoteIds(nodes: readonly Nodes[]): string[] {
  return collect(nodes, (node) => (node.type === 'footnoteReference' ? [node.identifier] : undefined))
}

/** What the footnotes of a cell say, in its order. */
export function footnotesOf(node: { children: PhrasingContent[] }, source: Source): string[] {
  return footnoteIds(node.children).flatMap((id) => footnoteOf(id, source))
}

/** The row's cell in a column, or nothing where the row is shorter. */
export function cellAt(row: { children: TableCell[] }, column: number | undefined): TableCell | undefined {
  return column === undefined ? undefined : row.children[column]
}

/** The words of that cell. */
export function shownAt(row: { children: TableCell[] }, column: number | undefined): string {
  const cell = cellAt(row, column)
  return cell ? shownText(cell) : ''
}
