// YAML nodes to plain values. Everything YAML can do that a matrix must not (anchors, aliases, tags, merge and duplicate keys)
// is a fault here.
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { FaultCode, Position } from '../finding.ts'
import { quote } from '../text/quote.ts'

export interface YamlFault extends Position {
  code: FaultCode
  message: string
  fix: string
}

/** No more faults are listed: a thousand are one that repeats. The others are counted. */
export const MOST_LISTED = 1000
/** Behind so many, no more are looked for. */
export const MOST_FAULTS = 50_000

/** YAML features that a matrix must not use: what they are called, and what to do instead. */
export const FORBIDDEN = {
  anchor: ['an anchor (&)', 'Write the value out: anchors are not allowed in a matrix.'],
  alias: ['an alias (*)', 'Write the value out, or put it in quotes if the * is part of it.'],
  tag: ['a tag (!)', 'Remove the tag, or put the value in quotes if the ! is part of it.'],
  merge: ['a merge key (<<)', 'Write the keys out: merge keys are not allowed in a matrix.'],
} as const

export interface Values {
  value: unknown
  faults: YamlFault[]
  /** Where a value is missing, or isn't what it looks like. */
  unread: Position[]
}

/** Duplicate keys: the first counts. Maps have no prototype, so no key means anything by itself. */
export function toValue(root: ParsedNode | null, text: string, position: (offset: number) => Position): Values {
  const faults: YamlFault[] = []
  const unread: Position[] = []
  const fault = (code: FaultCode, offset: number, message: string, fix: string) =>
    faults.push({ code, message, fix, ...position(offset) })
  const forbid = (what: keyof typeof FORBIDDEN, offset: number) => {
    const [found, fix] = FORBIDDEN[what]
    fault('bad-yaml', offset, `found ${found}; allowed: plain values`, fix)
  }
  /** Anchors and tags stand before their node. */
  const forbidMarks = (node: ParsedNode) => {
    const start = node.range[0]
    if (node.anchor !== undefined) forbid('anchor', text.lastIndexOf(`&${node.anchor}`, start))
    if (node.tag !== undefined) forbid('tag', startOfTag(text, start))
    if (node.anchor !== undefined || node.tag !== undefined) unread.push(position(start))
  }
  const visit = (node: unknown): unknown => {
    if (isAlias(node)) {
      forbid('alias', node.range?.[0] ?? 0)
      unread.push(position(node.range?.[0] ?? 0))
      return null
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null
    forbidMarks(node as ParsedNode)
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map(visit)
    const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    const first = new Map<string, number>()
    for (const pair of node.items) {
      const key = pair.key as ParsedNode | null
      const start = key?.range[0] ?? node.range?.[0] ?? 0
      if (isAlias(key)) {
        forbid('alias', start)
        continue
      }
      if (!isScalar(key)) {
        fault('bad-yaml', start, 'found a key that is not text', 'Put the key in quotes.')
        continue
      }
      const name = String(key.value)
      if (name === '<<') forbid('merge', start)
      else if (first.has(name))
        fault(
          'duplicate-key',
          start,
          `the key ${quote(name)} appears twice in the same map, first at line ${position(first.get(name)!).line}`,
          'Keep one of the two.',
        )
      else {
        forbidMarks(key)
        first.set(name, start)
        map[name] = visit(pair.value)
      }
    }
    return map
  }
  return { value: visit(root), faults, unread }
}

function startOfTag(text: string, before: number): number {
  let start = text.lastIndexOf('!', before)
  while (start > 0 && !/[\s,[{]/.test(text[start - 1]!)) start--
  return start
}
