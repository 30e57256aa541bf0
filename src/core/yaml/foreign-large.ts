// Large YAML that isn't a matrix, by the fast library alone: the other one would need minutes and gigabytes for some texts.
import {
  CORE_SCHEMA,
  EVENT_ID,
  YAMLException,
  constructFromEvents,
  defineMappingTag,
  getScalarValue,
  mapTag,
  parseEvents,
  type Event,
} from 'js-yaml'
import { markOffsets } from './fast-positions.ts'
import { BARE_MAP } from './fast-values.ts'
import type { YamlPath } from './path.ts'
import { linesOf, positionIn, MAX_BYTES } from './read-faultless.ts'
import { MAX_VALUES } from './read-large.ts'

export interface ForeignYaml {
  /** Plain values; undefined where the text is not YAML. */
  value: unknown
  /** Why the text can't be read, with the line. */
  problems: { line: number; message: string }[]
  /** Keys that a map has more than once, of which the value has the last, with the line of each earlier one. */
  repeats: { line: number; message: string }[]
  /** The 1-based line of a key, or of the nearest node above it. */
  lineOf: (path: YamlPath) => number
}

/** What there is of a text that can't be read. */
export const unreadable = (line: number, message: string): ForeignYaml => ({
  value: undefined,
  problems: [{ line, message }],
  repeats: [],
  lineOf: () => 1,
})

export const repeated = (name: string) => `${name} is repeated further down: only the last one is carried over`

/** The last of equal keys counts. Keys that are no text are read as text. */
const lenientMap = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...BARE_MAP,
  addPair(map, key, value) {
    if (typeof key === 'object' && key !== null) return 'a key is a list or a map'
    map[String((key as string | number | boolean | null) ?? '')] = value
    return ''
  },
  has: () => false,
})
const schema = CORE_SCHEMA.withTags(lenientMap)

/** Without anchors, aliases and tags, and up to the size of the largest matrix. Never throws. */
export function readLargeForeign(text: string): ForeignYaml {
  if (text.length > MAX_BYTES)
    return unreadable(1, `not read: ${text.length} characters, and YAML is read with up to ${MAX_BYTES}`)
  const lines = linesOf(text)
  const lineAt = (offset: number) => positionIn(lines, Math.max(0, offset)).line
  try {
    const events = parseEvents(text, {})
    const wrong = findUnreadable(events)
    if (wrong) return unreadable(lineAt(wrong.offset), wrong.problem)
    const [value = null] = constructFromEvents(events, { source: text, schema })
    let offsets: ReturnType<typeof markOffsets> | undefined
    const lineOf: ForeignYaml['lineOf'] = (path) => lineAt((offsets ??= markOffsets(text))(path).key)
    return { value, problems: [], repeats: findRepeats(events, text, lineAt), lineOf }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return unreadable(lineAt(error.mark?.position ?? 0), `not YAML: ${error.reason}`)
  }
}

function findUnreadable(events: readonly Event[]): { offset: number; problem: string } | undefined {
  let values = 0
  let documents = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) continue
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return { offset: 0, problem: 'not read: it is more than one document' }
      continue
    }
    values++
    const tag = event.type === EVENT_ID.ALIAS ? -1 : event.tagStart
    if (event.anchorStart >= 0 || tag >= 0)
      return {
        offset: event.anchorStart >= 0 ? event.anchorStart : tag,
        problem: 'not read: YAML of this size is read without anchors, aliases and tags',
      }
  }
  return values > MAX_VALUES
    ? { offset: 0, problem: `not read: ${values} values, and YAML is read with up to ${MAX_VALUES}` }
    : undefined
}

/** Where a map has a key that stands further down again. */
function findRepeats(
  events: readonly Event[],
  text: string,
  lineAt: (offset: number) => number,
): ForeignYaml['repeats'] {
  const repeats: ForeignYaml['repeats'] = []
  const open: { names?: Map<string, number>; isKey: boolean }[] = []
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    if (event.type === EVENT_ID.DOCUMENT) continue
    const holder = open.at(-1)
    if (event.type === EVENT_ID.SCALAR && holder?.names && holder.isKey) {
      const name = getScalarValue(text, event)
      const before = holder.names.get(name)
      if (before !== undefined) repeats.push({ line: lineAt(before), message: repeated(name) })
      holder.names.set(name, event.valueStart)
    }
    if (holder) holder.isKey = !holder.isKey
    if (event.type === EVENT_ID.SEQUENCE) open.push({ isKey: false })
    if (event.type === EVENT_ID.MAPPING) open.push({ names: new Map(), isKey: true })
  }
  return repeats
}
