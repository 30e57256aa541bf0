// YAML that isn't a matrix: files that importers read. Everything that YAML allows is allowed here; positions are kept.
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml'
import { remembered } from '../text/remembered.ts'
import { LARGE, readAnyValue } from './fast-values.ts'
import { readLargeForeign, repeated, unreadable, type ForeignYaml } from './foreign-large.ts'
import { indexPairs } from './index-pairs.ts'
import type { YamlPath } from './path.ts'
import { MAX_BYTES } from './read-faultless.ts'

/** Like `readForeignYaml`, but only the value. Never throws. */
export const readForeignValue = (text: string): unknown => readAnyValue(text) ?? readForeignYaml(text).value

/** Never throws. */
export function readForeignYaml(text: string): ForeignYaml {
  const lines = new LineCounter()
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  if (text.length > LARGE) return readLargeForeign(text)
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    const error = doc.errors[0]
    if (error) return unreadable(lineAt(error.pos[0]), notYaml(error))
    const pairsOf = remembered(indexPairs)
    const lineOf = (path: YamlPath) => {
      let node: unknown = doc.contents
      let found = 0
      for (const part of path) {
        const pair = isMap(node) ? pairsOf(node).get(String(part)) : undefined
        const next = pair ? pair.key : isSeq(node) ? node.items[Number(part)] : undefined
        if (!isNode(next)) break
        found = next.range?.[0] ?? found
        node = pair ? pair.value : next
      }
      return lineAt(found)
    }
    const value = doc.toJS({ maxAliasCount: 1000 }) as unknown
    const size = writtenOut(value)
    if (size > MAX_BYTES) return unreadable(1, tooLarge(size))
    return { value, problems: [], repeats: findRepeats(doc, lineAt), lineOf }
  } catch (error) {
    return unreadable(1, notYaml(error as Error))
  }
}

const notYaml = ({ message }: Error): string =>
  message.includes('call stack') ? 'not read: nested too deeply' : `not YAML: ${message.split('\n')[0]!}`

/** How many characters the value has at the least with every alias written out: without end where one is inside of itself. */
function writtenOut(value: unknown, known = new Map<object, number>()): number {
  if (typeof value === 'string') return value.length + 1
  if (typeof value !== 'object' || value === null) return 1
  const before = known.get(value)
  if (before !== undefined) return before
  known.set(value, Infinity)
  const size = Object.values(value).reduce<number>((sum, inner) => sum + writtenOut(inner, known), 1)
  known.set(value, size)
  return size
}

const tooLarge = (size: number): string =>
  size === Infinity
    ? 'not read: an alias is inside of what it stands for'
    : `not read: with every alias written out it would have ${size} characters, and YAML is read with up to ${MAX_BYTES}`

function findRepeats(doc: Document.Parsed, lineAt: (offset: number) => number): ForeignYaml['repeats'] {
  const repeats: ForeignYaml['repeats'] = []
  visit(doc, {
    Map: (_, map) => {
      const last = new Map<string, number>()
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue
        const name = String(key.value)
        const before = last.get(name)
        if (before !== undefined) repeats.push({ line: lineAt(before), message: repeated(name) })
        last.set(name, key.range[0])
      }
    },
  })
  return repeats
}
