// The fastest YAML reader, for texts as nearly every matrix is written: maps and lists by indentation, values in one line, and
// blocks. It gives up at anything else, which fast-values.ts reads.
import {
  CHOMPING_MODE,
  EVENT_ID,
  NOT_RESOLVED,
  SCALAR_STYLE,
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  nullCoreTag,
} from 'js-yaml'
import { MOST_EVENTS, type PlainText } from './fast-values.ts'

/** Stops the reader. */
const UNUSUAL = new Error('something unusual')
/** A matrix has eight. */
const MOST_LEVELS = 20

/** Invisible characters, and those that not every YAML library takes. */
const ODD = String.raw`\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\p{Cs}`
const IN_FLOW = String.raw`,[\]{}`
/** A text without quotes; `ends` are characters that end it. */
const plainText = (ends: string) => {
  const inner = `[^ ${ODD}${ends}]`
  const first = String.raw`[^ ${ODD}${IN_FLOW}#&*!|>'"%@\x60?:\-]|[?:\-](?=${inner})`
  return new RegExp(`(?:${first})(?:[^ ${ODD}${ends}:]+|:(?=${inner})| +(?=[^ ${ODD}${ends}#]))*`, 'uy')
}
const PLAIN = plainText('')
const PLAIN_IN_FLOW = plainText(IN_FLOW)
const DOUBLE_QUOTED = new RegExp(String.raw`"(?:[^"\\${ODD}]|\\["\\/])*"`, 'uy')
const SINGLE_QUOTED = new RegExp(`'(?:[^'${ODD}]|'')*'`, 'uy')
const KEY = /[A-Za-z][\w-]{0,99}(?=:[ \n])/y
const BLOCK = /[|>]-?\n/y
const ODD_IN_BLOCK = new RegExp(String.raw`(?![\t\n])[${ODD}]|^ *(?:\t|%|---|\.\.\.)`, 'mu')
const SPACES = / */y
const COMMENT = `#[^${ODD}]*`
/** What may follow a value in its line. */
const END = new RegExp(` *(?: ${COMMENT})?(?:\n|$)`, 'uy')
/** Lines without a value. */
const GAP = new RegExp(`(?: *(?:${COMMENT})?\n)*`, 'uy')

/** What `readPlain` makes of the text, or undefined. `prose`: the keys of blocks that may have line breaks and tabs. Never throws. */
export function readUsual(text: string, prose: ReadonlySet<unknown>): PlainText | undefined {
  let at = 0
  /** How far the line is indented whose first value is read next. */
  let indent = 0
  let levels = 0
  let events = 0
  let isClean = true
  /** Of equal keys one text, which maps know already. */
  const keys = new Map<string, string>()

  function skip(what: RegExp): boolean {
    what.lastIndex = at
    const isThere = what.test(text)
    if (isThere) at = what.lastIndex
    return isThere
  }

  function take(what: RegExp): string {
    const start = at
    if (!skip(what)) throw UNUSUAL
    return text.slice(start, at)
  }

  function expect(isSo: boolean): void {
    if (!isSo) throw UNUSUAL
  }

  function count(more: number): void {
    events += more
    expect(events <= MOST_EVENTS)
  }

  function nextLine(): void {
    skip(GAP)
    indent = take(SPACES).length
  }

  const isItem = () => text.startsWith('- ', at)
  const isQuoted = () => text[at] === '"' || text[at] === "'"

  function fill<Holder>(holder: Holder, read: (holder: Holder) => void): Holder {
    count(2)
    expect(++levels <= MOST_LEVELS)
    read(holder)
    levels--
    return holder
  }

  const readNode = (own: number) => (isItem() ? readList(own) : readMap(own))

  const readMap = (own: number) =>
    fill(newMap(), (map) => {
      do {
        const key = readKey(map)
        map[key] = readBehind(key, own)
      } while (indent === own && at < text.length)
      expect(indent <= own)
    })

  const readList = (own: number) =>
    fill<unknown[]>([], (list) => {
      do {
        const start = at
        at += '- '.length
        skip(SPACES)
        KEY.lastIndex = at
        list.push(KEY.test(text) ? readMap(own + at - start) : readScalar(own, undefined))
      } while (indent === own && isItem())
      expect(indent <= own)
    })

  /** With the colon behind it. */
  function readKey(map: Record<string, unknown>): string {
    const isText = isQuoted()
    const written = isText ? readQuoted() : take(KEY)
    const key = keys.get(written) ?? written
    keys.set(key, key)
    expect(!(key in map) && key !== '<<' && (isText || !NO_TEXT.test(key)) && text[at] === ':')
    at++
    count(1)
    return key
  }

  function readBehind(key: string, own: number): unknown {
    if (!skip(END)) {
      expect(take(SPACES) !== '')
      return readScalar(own, key)
    }
    nextLine()
    if (indent > own) return readNode(indent)
    expect(indent === own && isItem())
    return readList(own)
  }

  function readScalar(own: number, key: string | undefined): unknown {
    if (text[at] === '|' || text[at] === '>') return readBlock(own, key)
    const value = readInLine(PLAIN)
    expect(skip(END))
    nextLine()
    expect(indent <= own)
    return value
  }

  function readInLine(plain: RegExp): unknown {
    if (text[at] === '[')
      return fill<unknown[]>([], (list) => readFlow(']', () => list.push(readInLine(PLAIN_IN_FLOW))))
    if (text[at] === '{') return fill(newMap(), (map) => readFlow('}', () => readPair(map)))
    count(1)
    return isQuoted() ? readQuoted() : resolve(take(plain))
  }

  function readPair(map: Record<string, unknown>): void {
    const key = readKey(map)
    expect(take(SPACES) !== '')
    map[key] = readInLine(PLAIN_IN_FLOW)
  }

  function readFlow(close: string, readEntry: () => void): void {
    at++
    skip(SPACES)
    while (text[at] !== close) {
      readEntry()
      skip(SPACES)
      if (text[at] === ',') at++
      else expect(text[at] === close)
      skip(SPACES)
    }
    at++
  }

  function readQuoted(): string {
    if (text[at] === "'") return take(SINGLE_QUOTED).slice(1, -1).replaceAll("''", "'")
    return take(DOUBLE_QUOTED).slice(1, -1).replace(/\\(.)/g, '$1')
  }

  function readBlock(own: number, key: string | undefined): string {
    const header = take(BLOCK)
    const start = at
    const inner = take(SPACES).length
    expect(inner > own && text[at] !== '\n')
    let end = start
    while (at - end >= inner || text[at] === '\n') {
      end = text.indexOf('\n', at) + 1
      expect(end > 0)
      at = end
      skip(SPACES)
    }
    at = end
    nextLine()
    expect(indent <= own && !ODD_IN_BLOCK.test(text.slice(start, end)))
    count(1)
    const value = getScalarValue(text, {
      ...{ type: EVENT_ID.SCALAR, valueStart: start, valueEnd: end, indent: inner, fast: false },
      ...{ anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 },
      style: header.startsWith('|') ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK,
      chomping: header.includes('-') ? CHOMPING_MODE.STRIP : CHOMPING_MODE.CLIP,
    })
    isClean &&= prose.has(key) || !/[\t\n]/.test(value)
    return value
  }

  try {
    nextLine()
    if (indent === 0 && skip(/---\n/y)) nextLine()
    const value = readNode(indent)
    return at < text.length ? undefined : { value, linesAreBlocks: true, isClean }
  } catch {
    return undefined // unusual, or too long for a regular expression
  }
}

const newMap = () => Object.create(null) as Record<string, unknown>

/** How everything starts that may be no text. */
const NO_TEXT = /^(?:[-+.\d]|(?:~|null|true|false)$)/i
const TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]

function resolve(written: string): unknown {
  if (!NO_TEXT.test(written)) return written
  // Not every library reads these numbers alike.
  if (/^[-+.\d]+e/i.test(written)) throw UNUSUAL
  for (const tag of TAGS) {
    const value = tag.resolve(written, false, tag.tagName)
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw UNUSUAL
    if (value !== NOT_RESOLVED) return value
  }
  return written
}
