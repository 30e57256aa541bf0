// Cuts a large YAML text into pieces that can be read one after the other: neighbouring list items, by their indentation. What
// holds the lists together stays as the frame, with an item that names the piece in place of each.
import { linesOf } from './read-faultless.ts'

/** Items that are longer stay in the frame, and the lists inside them are cut. */
const MOST_CHARACTERS = 32 * 1024

/** Whole items of one list. Lines are those of the whole, 0-based. */
export interface Piece {
  indent: number
  line: number
  /** The line behind its last. */
  end: number
  text: string
}

export interface Frame {
  text: string
  /** The line of the whole that each line of the frame is, 0-based. */
  lines: number[]
}

/** What stands for a piece, which the text must not contain. */
const MARK = 'a piece of the matrix: '

/** The pieces; none where the text has no lists, or has what stands for a piece. */
export function cutLists(text: string): Piece[] {
  if (text.includes(MARK)) return []
  const starts = linesOf(text)
  const indents = Float64Array.from(starts, (start) => indentAt(text, start))
  const ends = endsOf(indents)
  const length = (line: number, end: number) => (starts[end] ?? text.length) - starts[line]!
  const pieces: Piece[] = []
  for (let line = 0; line < starts.length;) {
    const [indent, end] = [indents[line]!, ends[line]!]
    if (!isItem(text, starts[line]!, indent) || length(line, end) > MOST_CHARACTERS) {
      line++
      continue
    }
    const last = pieces.at(-1)
    if (last?.end === line && last.indent === indent && length(last.line, end) <= MOST_CHARACTERS) last.end = end
    else pieces.push({ indent, line, end, text: '' })
    line = end
  }
  for (const piece of pieces) piece.text = text.slice(starts[piece.line], starts[piece.end])
  return pieces
}

/** A piece for each of its items. */
export function itemsOf({ indent, line, end, text }: Piece): Piece[] {
  const start = `${' '.repeat(indent)}-`
  const lines = text.split(/(?<=\n)/)
  const firsts = lines.flatMap((one, index) => (one.startsWith(start) ? [index] : []))
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? end - line
    return { indent, line: line + first, end: line + next, text: lines.slice(first, next).join('') }
  })
}

/** The text without the pieces. */
export function frameOf(text: string, pieces: readonly Piece[]): Frame {
  const starts = linesOf(text)
  const parts: string[] = []
  const lines: number[] = []
  let at = 0
  const keep = (end: number) => {
    if (at < end) parts.push(text.slice(starts[at], starts[end] ?? text.length))
    while (at < end) lines.push(at++)
  }
  for (const [index, { line, end, indent }] of pieces.entries()) {
    keep(line)
    parts.push(`${' '.repeat(indent)}- '${MARK}${index}'\n`)
    lines.push(line)
    at = end
  }
  keep(starts.length)
  return { text: parts.join(''), lines }
}

/** Which piece a value of the frame stands for. */
export function pieceNamed(value: unknown): number | undefined {
  return typeof value === 'string' && value.startsWith(MARK) ? Number(value.slice(MARK.length)) : undefined
}

/** The number of spaces; infinite where the line goes with the one above: empty, a comment, or indented with a tab. */
function indentAt(text: string, start: number): number {
  let at = start
  while (text[at] === ' ') at++
  return at >= text.length || '\n\r#\t'.includes(text[at]!) ? Infinity : at - start
}

const isItem = (text: string, start: number, indent: number) =>
  text[start + indent] === '-' && ' \n\r'.includes(text[start + indent + 1] ?? '\n')

/** For each line the next one that is indented no deeper. */
function endsOf(indents: Float64Array): Uint32Array {
  const ends = new Uint32Array(indents.length)
  const open: number[] = []
  for (let line = indents.length - 1; line >= 0; line--) {
    while (open.length > 0 && indents[open.at(-1)!]! > indents[line]!) open.pop()
    ends[line] = open.at(-1) ?? indents.length
    open.push(line)
  }
  return ends
}
