// The positions of keys and values in a text that `readPlain` can read.
import { EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents, type Event, type ScalarEvent } from 'js-yaml'
import type { YamlPath } from './path.ts'

/** A value: its offset in the text, and what stands in it. */
interface Mark {
  start: number
  /** Where a plain scalar ends. */
  end?: number
  items?: Mark[]
  pairs?: Pair[]
  /** Where there are many: the same by name, made when one is first asked for. */
  index?: Map<string, Pair>
}

interface Pair {
  name: string
  key: number
  value: Mark
}

/** So many names are compared one by one. */
const FEW = 16

/**
 * The offset of the value at a path and of its key; of the nearest above it where there is none. `source`: a plain scalar as
 * it is written.
 */
export type OffsetOf = (path: YamlPath) => { value: number; key: number; source: string | undefined }

export function markOffsets(text: string): OffsetOf {
  const root = markAll(text)
  return (path) => {
    let mark = root
    let key = root.start
    for (const part of path) {
      const pair = mark.pairs && pairOf(mark, String(part))
      const next = pair?.value ?? mark.items?.[part as number]
      if (!next) break
      mark = next
      key = pair?.key ?? next.start
      if (mark.start < 0) mark.start = key // a value left out
    }
    return { value: mark.start, key, source: mark.end === undefined ? undefined : text.slice(mark.start, mark.end) }
  }
}

function pairOf(mark: Mark, name: string): Pair | undefined {
  const pairs = mark.pairs!
  if (pairs.length <= FEW) return pairs.find((pair) => pair.name === name)
  mark.index ??= new Map(pairs.map((pair) => [pair.name, pair]))
  return mark.index.get(name)
}

/** A function of its own, so that nothing keeps the events. */
function markAll(text: string): Mark {
  const events = parseEvents(text, {}).filter(({ type }) => type !== EVENT_ID.DOCUMENT)
  let index = 0
  const take = (): Mark => {
    const event = events[index++]!
    if (event.type === EVENT_ID.SCALAR) {
      const start = startOf(event, text)
      return event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0 ? { start, end: event.valueEnd } : { start }
    }
    const mark: Mark = { start: 'start' in event ? event.start : 0 }
    if (event.type === EVENT_ID.SEQUENCE) {
      mark.items = []
      while (!isEnd(events[index])) mark.items.push(take())
    } else {
      mark.pairs = []
      while (!isEnd(events[index])) {
        const key = events[index++] as ScalarEvent
        mark.pairs.push({ name: getScalarValue(text, key), key: startOf(key, text), value: take() })
      }
    }
    index++
    return mark
  }
  return take()
}

const isEnd = (event: Event | undefined) => event === undefined || event.type === EVENT_ID.POP

/** A quoted text starts at its quote, a block at its | or >. */
function startOf({ style, valueStart }: ScalarEvent, text: string): number {
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return valueStart
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return valueStart - 1
    default: {
      let sign = valueStart - 1
      while (sign > 0 && text[sign] !== '|' && text[sign] !== '>') sign--
      return sign
    }
  }
}
