// YAML text to plain values with positions. Everything YAML can do that a matrix must not (anchors, aliases, tags, merge
// and duplicate keys) is a fault here. Knows nothing of what a matrix contains.
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, ParsedNode, Range } from 'yaml'
import type { FaultCode, Position } from '../finding.ts'
import type { MatrixPath } from './model.ts'

/** At most this many bytes are read. Source: contract, section 1. */
export const MAX_BYTES = 4 * 1024 * 1024

export interface YamlFault extends Position {
  code: FaultCode
  message: string
  fix: string
}

export interface YamlRead {
  value: unknown
  faults: YamlFault[]
  /** Whether the text itself is broken, so that values may be missing because of that. */
  broken: boolean
  locate: (path: MatrixPath) => Position
  locateKey: (path: MatrixPath) => Position
  /** A scalar as it was written, for fixes that quote it. */
  sourceOf: (path: MatrixPath) => string | undefined
}

const START: Position = { line: 1, column: 1 }

function unreadable(code: FaultCode, message: string, fix: string): YamlRead {
  const here = () => START
  return {
    value: undefined,
    faults: [{ code, message, fix, ...START }],
    broken: true,
    locate: here,
    locateKey: here,
    sourceOf: () => undefined,
  }
}

/** Never throws: what can't be read at all is one fault at 1:1. */
export function readYaml(input: Uint8Array | string): YamlRead {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength
  if (size > MAX_BYTES) {
    return unreadable(
      'too-large',
      `the file has ${size} bytes, allowed are ${MAX_BYTES} (4 MiB)`,
      'Shorten the file: replace lists of single files with patterns.',
    )
  }
  let text: string
  try {
    text =
      typeof input === 'string' ? input.replace(/^\uFEFF/, '') : new TextDecoder('utf-8', { fatal: true }).decode(input)
  } catch {
    return unreadable('bad-yaml', 'the file is not UTF-8 text', 'Save the file as UTF-8.')
  }
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return line > 0 ? { line, column: col } : START
  }
  try {
    const doc = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      merge: false,
      schema: 'core',
      logLevel: 'silent',
    })
    const faults: YamlFault[] = doc.errors.map((error) => ({
      code: 'bad-yaml',
      message: `not valid YAML: ${plain(error.message)}`,
      fix: YAML_FIXES[error.code] ?? 'Check brackets, quotes and indentation around this place.',
      ...position(error.pos[0]),
    }))
    const value = toValue(doc.contents, faults, position)
    return { value, faults, broken: doc.errors.length > 0, ...locator(doc, position) }
  } catch {
    // The parser is recursive: what is left is nesting deeper than its stack.
    return unreadable(
      'bad-yaml',
      'the file nests too deeply to be read',
      'A matrix nests at most eight levels deep: check brackets and indentation.',
    )
  }
}

const YAML_FIXES: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  BAD_INDENT: 'Line this up with its neighbours, with spaces only.',
  MULTIPLE_DOCS: 'Keep one document in the file: remove the line ---.',
  MISSING_CHAR: 'Add the missing character.',
  BAD_DQ_ESCAPE: 'Double the backslash, or use single quotes.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  UNEXPECTED_TOKEN: 'Put the value in quotes, or check the line before.',
  MULTILINE_IMPLICIT_KEY: 'Check the line: a key and its colon belong on one line.',
  BLOCK_AS_IMPLICIT_KEY: 'Check the indentation, or put the value in quotes.',
  IMPOSSIBLE: 'Check brackets, quotes and indentation around this place.',
}

/** Messages of the YAML library: one line, no text of the file. */
function plain(message: string): string {
  return message.split('\n')[0]!.replace(/\s+/g, ' ').replace(/[.:]$/, '')
}

const FORBIDDEN = {
  anchor: ['an anchor (&)', 'Write the value out: anchors are not allowed in a matrix.'],
  alias: ['an alias (*)', 'Write the value out, or put it in quotes if the * belongs to it.'],
  tag: ['a tag (!)', 'Remove the tag, or put the value in quotes if the ! belongs to it.'],
  merge: ['a merge key (<<)', 'Write the keys out: merge keys are not allowed in a matrix.'],
} as const

function toValue(root: ParsedNode | null, faults: YamlFault[], position: (offset: number) => Position): unknown {
  const forbid = (what: keyof typeof FORBIDDEN, range: Range | null | undefined) => {
    const [found, fix] = FORBIDDEN[what]
    faults.push({
      code: 'bad-yaml',
      message: `found ${found}, allowed are plain values`,
      fix,
      ...position(range?.[0] ?? 0),
    })
  }
  const visit = (node: unknown): unknown => {
    if (isAlias(node)) {
      forbid('alias', node.range)
      return undefined
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null
    if (node.anchor !== undefined) forbid('anchor', node.range)
    if (node.tag !== undefined) forbid('tag', node.range)
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map(visit)
    const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    const first = new Map<string, number>()
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined
      const start = (pair.key as ParsedNode | null)?.range[0] ?? node.range?.[0] ?? 0
      if (isAlias(pair.key)) forbid('alias', pair.key.range)
      else if (key === undefined)
        faults.push({
          code: 'bad-yaml',
          message: 'found a key that is not text',
          fix: 'Put the key in quotes.',
          ...position(start),
        })
      else if (key === '<<') forbid('merge', (pair.key as ParsedNode).range)
      else if (first.has(key)) {
        const before = position(first.get(key)!)
        faults.push({
          code: 'duplicate-key',
          message: `the key ${quote(key)} stands twice in one map, first at line ${before.line}`,
          fix: 'Keep one of the two.',
          ...position(start),
        })
      } else {
        if (isScalar(pair.key) && pair.key.anchor !== undefined) forbid('anchor', pair.key.range)
        if (isScalar(pair.key) && pair.key.tag !== undefined) forbid('tag', pair.key.range)
        first.set(key, start)
        map[key] = visit(pair.value)
      }
    }
    return map
  }
  return visit(root)
}

/** A text from the file in a message: shortened, on one line. */
export function quote(text: string): string {
  const line = JSON.stringify(text)
  return line.length > 82 ? `${line.slice(0, 80)}…"` : line
}

function locator(doc: Document.Parsed, position: (offset: number) => Position) {
  const walk = (path: MatrixPath) => {
    let node: unknown = doc.contents
    let key: unknown
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
        if (!pair) break
        key = pair.key
        node = pair.value ?? pair.key
      } else if (isSeq(node) && typeof part === 'number' && node.items[part] !== undefined) {
        key = node.items[part]
        node = node.items[part]
      } else break
    }
    return { node: node as ParsedNode | null, key: (key ?? node) as ParsedNode | null }
  }
  const start = (node: ParsedNode | null) => (node?.range ? position(node.range[0]) : START)
  return {
    locate: (path: MatrixPath) => start(walk(path).node),
    locateKey: (path: MatrixPath) => start(walk(path).key),
    sourceOf: (path: MatrixPath) => {
      const { node } = walk(path)
      return isScalar(node) ? node.source : undefined
    },
  }
}
