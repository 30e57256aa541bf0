// YAML that isn't a matrix: files that importers read. Everything that YAML allows is allowed here; positions are kept.
import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { readAnyValue } from './fast-values.ts'
import type { YamlPath } from './path.ts'

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

/** Like `readForeignYaml`, but only the value. Never throws. */
export const readForeignValue = (text: string): unknown => readAnyValue(text) ?? readForeignYaml(text).value

/** A larger text takes more memory than there may be; the largest known file of these formats has half of that. */
const MOST_CHARACTERS = 512 * 1024

/** Never throws. */
export function readForeignYaml(text: string): ForeignYaml {
  const lines = new LineCounter()
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const unreadable = (line: number, message: string): ForeignYaml => ({
    value: undefined,
    problems: [{ line, message }],
    repeats: [],
    lineOf: () => 1,
  })
  if (text.length > MOST_CHARACTERS)
    return unreadable(1, `not read: ${text.length} characters, and YAML is read with up to ${MOST_CHARACTERS}`)
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    const error = doc.errors[0]
    if (error) return unreadable(lineAt(error.pos[0]), notYaml(error))
    const indexes = new Map<YAMLMap, Map<string, Pair>>()
    const pairIn = (map: YAMLMap, name: string): Pair | undefined => {
      const index = indexes.get(map) ?? indexPairs(map)
      indexes.set(map, index)
      return index.get(name)
    }
    const lineOf = (path: YamlPath) => {
      let node: unknown = doc.contents
      let found = 0
      for (const part of path) {
        const pair = isMap(node) ? pairIn(node, String(part)) : undefined
        const next = pair ? pair.key : isSeq(node) ? node.items[Number(part)] : undefined
        if (!isNode(next)) break
        found = next.range?.[0] ?? found
        node = pair ? pair.value : next
      }
      return lineAt(found)
    }
    const value = doc.toJS({ maxAliasCount: 1000 }) as unknown
    return { value, problems: [], repeats: findRepeats(doc, lineAt), lineOf }
  } catch (error) {
    return unreadable(1, notYaml(error as Error))
  }
}

const notYaml = ({ message }: Error): string =>
  message.includes('call stack') ? 'not read: nested too deeply' : `not YAML: ${message.split('\n')[0]!}`

/** The first of each name. */
function indexPairs({ items }: YAMLMap): Map<string, Pair> {
  const named = items.filter(({ key }) => isScalar(key))
  return new Map(named.toReversed().map((pair) => [String((pair.key as Scalar).value), pair]))
}

function findRepeats(doc: Document.Parsed, lineAt: (offset: number) => number): ForeignYaml['repeats'] {
  const repeats: ForeignYaml['repeats'] = []
  visit(doc, {
    Map: (_, map) => {
      const last = new Map<string, number>()
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue
        const name = String(key.value)
        const before = last.get(name)
        if (before !== undefined)
          repeats.push({
            line: lineAt(before),
            message: `${name} is repeated further down: only the last one is carried over`,
          })
        last.set(name, key.range[0])
      }
    },
  })
  return repeats
}
