// YAML that is not a matrix: files an importer reads. What YAML allows is allowed here; positions are kept.
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { YamlPath } from './path.ts'

export interface ForeignYaml {
  /** Plain values; undefined where the text is no YAML. */
  value: unknown
  /** Why the text can't be read, with the line. */
  problems: { line: number; message: string }[]
  /** The 1-based line of a key, or of the nearest node above it. */
  lineOf: (path: YamlPath) => number
}

/** Never throws. */
export function readForeignYaml(text: string): ForeignYaml {
  const lines = new LineCounter()
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const unreadable = (line: number, message: string): ForeignYaml => ({
    value: undefined,
    problems: [{ line, message: message.split('\n')[0]! }],
    lineOf: () => 1,
  })
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    const error = doc.errors[0]
    if (error) return unreadable(lineAt(error.pos[0]), error.message)
    const lineOf = (path: YamlPath) => {
      let node: unknown = doc.contents
      let found = 0
      for (const part of path) {
        const pair = isMap(node)
          ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
          : undefined
        const next = pair ? pair.key : isSeq(node) ? node.items[Number(part)] : undefined
        if (!isNode(next)) break
        found = next.range?.[0] ?? found
        node = pair ? pair.value : next
      }
      return lineAt(found)
    }
    return { value: doc.toJS({ maxAliasCount: 1000 }) as unknown, problems: [], lineOf }
  } catch (error) {
    return unreadable(1, (error as Error).message)
  }
}
