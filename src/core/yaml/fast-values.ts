// The fast YAML reader: the values of a file without anything that a matrix must not have. It reports no faults; if it returns
// nothing, the file is read again by the slow one.
import {
  CORE_SCHEMA,
  EVENT_ID,
  NOT_RESOLVED,
  SCALAR_STYLE,
  YAMLException,
  boolCoreTag,
  constructFromEvents,
  defineMappingTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  mapTag,
  nullCoreTag,
  parseEvents,
  type Event,
  type ScalarEvent,
} from 'js-yaml'
import { findControl } from '../text/control-characters.ts'

/** Maps have no prototype, so no key means anything by itself. */
export const BARE_MAP = {
  create: () => Object.create(null) as Record<string, unknown>,
  keys: Object.keys,
  get: (map: Record<string, unknown>, key: unknown) => map[String(key)],
  identify: () => false,
}

const plainMap = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...BARE_MAP,
  addPair(map, key, value) {
    if (typeof key !== 'string' || key === '<<') return 'a key that is not plain text'
    map[key] = value
    return ''
  },
  has: (map, key) => typeof key === 'string' && key in map,
})
const schema = CORE_SCHEMA.withTags(plainMap)

/** Up to this many characters, a text with faults is read whole; beyond, in pieces. */
export const LARGE = 512 * 1024

export interface PlainText {
  value: unknown
  /** Whether no text but blocks has a line break or a tab. */
  linesAreBlocks: boolean
  /** Whether no text and no key has a control character, but for those of blocks below a key of `prose`. */
  isClean: boolean
}

export interface PlainRules {
  /** The keys of texts that may have line breaks and tabs. */
  prose?: ReadonlySet<unknown>
  /** Whether values may be left out: the two libraries place them differently. */
  leavesOut?: boolean
}

/**
 * Undefined where the text is not one document of maps, lists and plain values without anchors, aliases, tags, equal keys or
 * values left out. Never throws.
 */
export function readPlain(text: string, rules: PlainRules = {}): PlainText | undefined {
  // Of a large text nobody asks the other library.
  if (text.length <= LARGE && UNUSUAL.test(text)) return undefined
  try {
    const events = parseEvents(text, {})
    return events.length > MOST_EVENTS ? undefined : buildPlain(events, text, rules)
  } catch {
    return undefined
  }
}

/** The control characters that the library lets a plain value have. */
const UNCHECKED = ['\t', '\u0085', '\u2028', '\u2029']

/** A list or a map, and the key whose value comes next. */
interface Frame {
  holder: unknown[] | Record<string, unknown>
  key?: string | undefined
}

/** What js-yaml would construct, in one walk that looks at the texts too. */
function buildPlain(
  events: readonly Event[],
  text: string,
  { prose = new Set(), leavesOut = false }: PlainRules,
): PlainText | undefined {
  const unchecked = UNCHECKED.filter((character) => text.includes(character))
  const found: PlainText = { value: undefined, linesAreBlocks: true, isClean: true }
  const checkText = (written: string, event: ScalarEvent, key: string | undefined) => {
    if (findControl(written) === undefined) return
    const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
    found.linesAreBlocks &&= isBlock || !/[\t\n]/.test(written)
    found.isClean &&= isBlock && prose.has(key) && findControl(written, { block: true }) === undefined
  }
  let frame: Frame | undefined
  const above: (Frame | undefined)[] = []
  let documents = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      frame = above.pop()
      continue
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return undefined
      continue
    }
    if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return undefined
    let value: unknown
    if (event.type === EVENT_ID.SCALAR && event.valueStart < 0) {
      if (!leavesOut) return undefined
      value = null
    } else if (event.type === EVENT_ID.SCALAR) {
      const written = getScalarValue(text, event)
      const isPlain = event.style === SCALAR_STYLE.PLAIN
      // A fast one is in one line, as it is written.
      if (!isPlain || !event.fast || unchecked.some((character) => written.includes(character)))
        checkText(written, event, frame?.key)
      value = isPlain ? resolvePlain(written) : written
    } else value = event.type === EVENT_ID.SEQUENCE ? [] : Object.create(null)
    if (!frame) found.value = value
    else if (Array.isArray(frame.holder)) frame.holder.push(value)
    else if (frame.key !== undefined) {
      frame.holder[frame.key] = value
      frame.key = undefined
    } else if (typeof value !== 'string' || value === '<<' || value in frame.holder) return undefined
    else frame.key = value
    if (event.type !== EVENT_ID.SCALAR) {
      above.push(frame)
      frame = { holder: value as Frame['holder'] }
    }
  }
  return found.value === undefined || found.value === null ? undefined : found
}

/** How everything starts that may be no text. */
const MAYBE_NO_TEXT = /^(?:[-+.\d]|(?:~|null|true|false)$)/i
const NO_TEXTS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]

function resolvePlain(written: string): unknown {
  if (!MAYBE_NO_TEXT.test(written)) return written
  for (const { resolve, tagName } of NO_TEXTS) {
    const value = resolve(written, false, tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return written
}

/** The value alone of YAML that is no matrix, with whatever YAML allows; undefined if this reader can't read it. Never throws. */
export function readAnyValue(text: string): unknown {
  for (let left = MOST_BRACKETS; ; left--)
    try {
      return constructPlain(parseEvents(text, {}), text)
    } catch (error) {
      const indented = left > 0 ? indentBracket(text, error) : undefined
      if (indented === undefined) return undefined
      text = indented
    }
}

/** With more of them the other library is faster. */
const MOST_BRACKETS = 10

/** The text with a closing bracket further in, if it is that which can't be read: other readers let it stand where its key begins. */
function indentBracket(text: string, error: unknown): string | undefined {
  if (!(error instanceof YAMLException) || !error.mark || error.reason !== 'deficient indentation') return undefined
  const { position, column } = error.mark
  const start = position - column
  return /[\]}]/.test(text.charAt(position)) && column < INDENT
    ? text.slice(0, start) + ' '.repeat(INDENT) + text.slice(start)
    : undefined
}

/** Further in than any key. */
const INDENT = 200

/** A larger file may have more values than a matrix may have. */
const MOST_EVENTS = 1_000_000

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
