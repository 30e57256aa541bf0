// YAML that isn't a matrix: files that importers read. Everything that YAML allows is allowed here; positions are kept.
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml'
import { remembered } from '../text/remembered.ts'
import { LARGE, readAnyValue } from './fast-values.ts'
import { readLargeForeign, repeated, unreadable, type ForeignYaml } from './foreign-large.ts'
import { indexPairs } from './index-pairs.ts'
import type { YamlPath } from './path.ts'

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
    return { value, problems: [], repeats: findRepeats(doc, lineAt), lineOf }
  } catch (error) {
    return unreadable(1, notYaml(error as Error))
  }
}

const notYaml = ({ message }: Error): string =>
  message.includes('call stack') ? 'not read: nested too deeply' : `not YAML: ${message.split('\n')[0]!}`

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
