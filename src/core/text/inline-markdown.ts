// Inline Markdown of a matrix's notes, read in one pass from left to right: the time it takes is linear in the text's length,
// whoever wrote it. Small on purpose: loading a full parser would slow down every run.
import { groupBy } from './group-by.ts'
import { remembered } from './remembered.ts'

export interface NotePart {
  kind: 'text' | 'code'
  text: string
}

export type InlinePart = NotePart | { kind: 'link'; label: NotePart[]; url: string }

/** Brackets nested deeper are text. */
const DEEPEST = 10

const ESCAPED = /\\[!-/:-@[-`{-~]/y
const BACKTICKS = /`+/y
const DESTINATION = /\]\((?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?: "[^"]*")?\)/y
const POINTED = /<(https?:\/\/[^\s<>]+)>/y
const BARE = /https?:\/\/[^\s<>()[\]`"]*[^\s<>()[\]`".,:;!?'*_]/y
const MARK = /\*{1,3}|_{1,3}/y
const PLAIN = /[^\\`![\]<*_h]+/y

/**
 * Text, code and links of one line, in order; of emphasis and images the words stay. No address is checked: what is a link here
 * may still point anywhere.
 */
export function inlineParts(line: string): InlinePart[] {
  const parts: InlinePart[] = []
  const open: { part: number; image: boolean }[] = []
  const closing = findClosingBackticks(line)
  const emphasizes = findEmphasis(line)
  const text = (shown: string) => parts.push({ kind: 'text', text: shown })

  /** Takes what starts at the index; returns where it ends. */
  function take(index: number): number {
    const at = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = index
      return pattern.exec(line)
    }
    switch (line[index]) {
      case '\\':
        if (!at(ESCAPED)) break
        text(line[index + 1]!)
        return index + 2
      case '`': {
        const { length } = at(BACKTICKS)![0]
        const end = closing(index + length, length)
        if (end === undefined) text('`'.repeat(length))
        else parts.push({ kind: 'code', text: codeText(line.slice(index + length, end)) })
        return end === undefined ? index + length : end + length
      }
      case '!':
      case '[': {
        const image = line[index] === '!'
        if (image && line[index + 1] !== '[') break
        open.push({ part: parts.length, image })
        if (open.length > DEEPEST) open.shift()
        text(image ? '![' : '[')
        return index + (image ? 2 : 1)
      }
      case ']': {
        const opener = open.pop()
        const found = opener && at(DESTINATION)
        if (!found) break
        close(opener, found[1] ?? found[2]!)
        return index + found[0].length
      }
      case '<':
      case 'h': {
        const found = at(POINTED) ?? (/\w/.test(line[index - 1] ?? ' ') ? null : at(BARE))
        if (!found) break
        const url = found[1] ?? found[0]
        parts.push({ kind: 'link', label: [{ kind: 'text', text: url }], url })
        return index + found[0].length
      }
      case '*':
      case '_': {
        const mark = at(MARK)![0]
        if (!emphasizes(index, mark)) text(mark)
        return index + mark.length
      }
    }
    const plain = at(PLAIN)?.[0] ?? line[index]!
    text(plain)
    return index + plain.length
  }

  function close({ part, image }: { part: number; image: boolean }, url: string): void {
    const label = wordsOf(parts.splice(part).slice(1))
    if (image) return void text(label.map((one) => one.text).join(''))
    parts.push({ kind: 'link', label, url })
    open.length = 0 // links don't nest
  }

  for (let index = 0; index < line.length;) index = take(index)
  return joinTexts(parts)
}

/** The parts, with links as their words. */
export function wordsOf(parts: readonly InlinePart[]): NotePart[] {
  return joinTexts(parts.flatMap((part) => (part.kind === 'link' ? part.label : [part])))
}

function joinTexts<Part extends InlinePart>(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') last.text += part.text
    else joined.push({ ...part })
  }
  return joined.filter((part) => part.kind === 'link' || part.text !== '')
}

/** One space at each end belongs to the fence, where there is more than spaces. */
function codeText(text: string): string {
  return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '' ? text.slice(1, -1) : text
}

/** Where the next run of exactly so many backticks starts, from an index that only grows. */
function findClosingBackticks(line: string): (from: number, length: number) => number | undefined {
  const runs = groupBy([...line.matchAll(/`+/g)].reverse(), ([run]) => run.length)
  return (from, length) => {
    const same = runs.get(length) ?? []
    while (same.length > 0 && same.at(-1)!.index < from) same.pop()
    return same.at(-1)?.index
  }
}

/** Whether a mark is at an edge of a word, and the same mark elsewhere in the line. */
function findEmphasis(line: string): (index: number, mark: string) => boolean {
  const spanOf = remembered((mark: string) => ({ first: line.indexOf(mark), last: line.lastIndexOf(mark) }))
  return (index, mark) => {
    const span = spanOf(mark)
    const opens = /\S/.test(line[index + mark.length] ?? ' ')
    const closes = /\S/.test(line[index - 1] ?? ' ')
    const inWord = /\w/.test(line[index - 1] ?? ' ') && /\w/.test(line[index + mark.length] ?? ' ')
    if (mark.startsWith('_') && inWord) return false
    return (opens && span.last >= index + mark.length) || (closes && span.first < index)
  }
}
