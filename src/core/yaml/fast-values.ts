// The fast YAML reader: the values of a file without anything that a matrix must not have. It reports no faults; if it returns
// nothing, the file is read again by the slow one. As nearly every file is written, usual-values.ts reads it faster.
import {
  CORE_SCHEMA,
  EVENT_ID,
  SCALAR_STYLE,
  constructFromEvents,
  defineMappingTag,
  getScalarValue,
  mapTag,
  parseEvents,
  type Event,
} from 'js-yaml'

/** Maps have no prototype, so no key means anything by itself. */
const plainMap = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  create: () => Object.create(null) as Record<string, unknown>,
  addPair(map, key, value) {
    if (typeof key !== 'string' || key === '<<') return 'a key that is not plain text'
    map[key] = value
    return ''
  },
  has: (map, key) => typeof key === 'string' && key in map,
  keys: Object.keys,
  get: (map, key) => map[String(key)],
  identify: () => false,
})
const schema = CORE_SCHEMA.withTags(plainMap)

/** Up to this many characters, a text with faults is read whole; beyond, in pieces. */
export const LARGE = 512 * 1024

export interface PlainText {
  value: unknown
  /** Whether no text but blocks has a line break or a tab. */
  linesAreBlocks: boolean
  /** Whether it is known that no text and no key has a control character that it must not have. */
  isClean: boolean
}

/**
 * Undefined where the text is not one document of maps, lists and plain values without anchors, aliases, tags, equal keys or
 * values left out. Never throws.
 */
export function readPlain(text: string): PlainText | undefined {
  // Of a large text nobody asks the other library.
  if (text.length <= LARGE && UNUSUAL.test(text)) return undefined
  try {
    const events = parseEvents(text, {})
    if (events.length > MOST_EVENTS) return undefined
    const hasTabs = text.includes('\t')
    let linesAreBlocks = true
    for (const event of events) {
      if (isMarked(event)) return undefined
      if (linesAreBlocks && hasLines(event, text, hasTabs)) linesAreBlocks = false
    }
    const value = constructPlain(events, text)
    return value === undefined || value === null ? undefined : { value, linesAreBlocks, isClean: false }
  } catch {
    return undefined
  }
}

/** The value alone of YAML that is no matrix, with whatever YAML allows; undefined if this reader can't read it. Never throws. */
export function readAnyValue(text: string): unknown {
  try {
    return constructPlain(parseEvents(text, {}), text)
  } catch {
    return undefined
  }
}

/** A larger file may have more values than a matrix may have. */
export const MOST_EVENTS = 1_000_000

/** The value of the one document; undefined where there is another number of them. Throws the library's exceptions. */
export function constructPlain(events: Event[], text: string): unknown {
  const documents = constructFromEvents(events, { source: text, schema })
  return documents.length === 1 ? documents[0] : undefined
}

/** Where the two libraries don't agree on what a text means, or whether it is valid. */
const UNUSUAL = new RegExp(
  [
    /\r(?!\n)|[\t\uFEFF]/, // a lone carriage return, a tab, a byte order mark
    /^ *%|^ +---|^ *\.\.\./, // a directive, an indented or a closing marker
    /[|>]-?[+\d]/, // a block that keeps its last line breaks, or says its indent
    /\de\+?\d{3}/, // a number too large to be one
    /^ *- [[{].*[\]}][^\s,\]}]/, // text behind a closed bracket
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
)

function isMarked(event: Event): boolean {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return false
  if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return true
  // A value left out stands nowhere.
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0
}

/** Whether it is a text with a line break or a tab, but not a block. */
function hasLines(event: Event, text: string, hasTabs: boolean): boolean {
  // A fast one stands in one line, as it is written.
  if (event.type !== EVENT_ID.SCALAR || (event.fast && !hasTabs)) return false
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) return false
  return /[\t\n]/.test(getScalarValue(text, event))
}
