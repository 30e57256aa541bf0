// JSON in pieces, for a text that would be too large as one.

/**
 * The pieces of what `JSON.stringify` makes of a value without `toJSON`: each value `depth` levels down is one. `line` is the line
 * break before the value's closing bracket: with it the text is indented by two spaces, and without it on one line.
 */
export function* jsonPieces(value: unknown, depth: number, line: '' | `\n${string}`): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value, null, line && 2).replaceAll('\n', line)
    return
  }
  const isList = Array.isArray(value)
  const [open, close] = isList ? (['[', ']'] as const) : (['{', '}'] as const)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  const inner = line && (`${line}  ` as const)
  let lead: string = open
  for (const [key, one] of entries) {
    yield `${lead}${inner}${isList ? '' : `${JSON.stringify(key)}:${line && ' '}`}`
    yield* jsonPieces(one, depth - 1, inner)
    lead = ','
  }
  yield entries.length === 0 ? open + close : line + close
}
