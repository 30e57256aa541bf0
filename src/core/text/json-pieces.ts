// JSON in pieces, for a text that would be too large as one.

/**
 * The pieces of what `JSON.stringify` makes of a value: each value `depth` levels down is one, and each of `eachLater` above
 * that. `line` is the line break before the value's closing bracket: with it the text is indented by two spaces, and without it on one line.
 */
export function* jsonPieces(value: unknown, depth: number, line: '' | `\n${string}`): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null || 'toJSON' in value) {
    yield JSON.stringify(value, null, line && 2).replaceAll('\n', line)
    return
  }
  const isList = Array.isArray(value)
  const [open, close] = isList ? (['[', ']'] as const) : (['{', '}'] as const)
  const inner = line && (`${line}  ` as const)
  let lead: string = open
  for (const key of isList ? value.keys() : Object.keys(value)) {
    const one = (value as Record<string | number, unknown>)[key]
    if (one === undefined) continue
    yield `${lead}${inner}${isList ? '' : `${JSON.stringify(key)}:${line && ' '}`}`
    yield* jsonPieces(one, depth - 1, inner)
    lead = ','
  }
  yield lead === open ? open + close : line + close
}

/** Pieces are joined up to so many characters. */
const CHUNK = 64 * 1024

/** The same text in pieces of a good size to write. */
export function* joinPieces(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield text
}

/** What `JSON.stringify` is to write for an item, made only then: for many items at once it would fill the memory. */
export class Later<Item, Made extends object> {
  readonly item: Item
  readonly make: (item: Item) => Made
  constructor(item: Item, make: (item: Item) => Made) {
    this.item = item
    this.make = make
  }
  toJSON(): Made {
    return this.make(this.item)
  }
}

export const eachLater = <Item, Made extends object>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Later<Item, Made>[] => items.map((item) => new Later(item, make))
