// Reads YAML by the library that continues after an error: values with positions, or all faults.
import {
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type ParsedNode,
  type YAMLParseError,
} from 'yaml'
import type { FaultCode, Position } from '../finding.ts'
import { remembered } from '../text/remembered.ts'
import { indexPairs } from './index-pairs.ts'
import type { YamlPath } from './path.ts'
import { toValue, type YamlFault } from './values.ts'

export interface YamlRead {
  value: unknown
  faults: YamlFault[]
  /** Whether the syntax is broken, so that values may be missing. */
  broken: boolean
  /** Whether there may be more faults than these. */
  isPart?: boolean
  /** Whether the value at this position couldn't be read, so that nothing more can be said about it. */
  isUnread: (position: Position) => boolean
  /** Whether it is known that no text and no key has a control character that it must not have. */
  isClean?: boolean
  locate: (path: YamlPath) => Position
  locateKey: (path: YamlPath) => Position
  /** A scalar as it was written, for fixes that quote it. */
  sourceOf: (path: YamlPath) => string | undefined
  /** Whether the text at the path is a block, which shows its lines, or stands in JSON, which has no blocks. */
  mayHaveLines: (path: YamlPath) => boolean
}

const START: Position = { line: 1, column: 1 }

export function unreadable(code: FaultCode, message: string, fix: string, at: Position = START): YamlRead {
  const here = () => at
  return {
    value: undefined,
    faults: [{ code, message, fix, ...at }],
    broken: true,
    isUnread: () => true,
    locate: here,
    locateKey: here,
    sourceOf: () => undefined,
    mayHaveLines: () => true,
  }
}

export const TOO_DEEP = {
  message: 'the file is nested too deeply to read',
  fix: 'A matrix is at most eight levels deep: check brackets and indentation.',
}

export const tooDeep = (at: Position) => unreadable('bad-yaml', TOO_DEEP.message, TOO_DEEP.fix, at)

/** Of a part of a text, the line of the whole that a line of the part is, both 1-based. */
export type LineInWhole = (line: number) => number

/** Never throws. */
export function readDocument(text: string, lineInWhole: LineInWhole = (line) => line): YamlRead {
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return line > 0 ? { line: lineInWhole(line), column: col } : { line: lineInWhole(1), column: 1 }
  }
  try {
    const doc = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      merge: false,
      schema: 'core',
      logLevel: 'error',
    })
    const overflow = doc.errors.find((error) => error.message.includes('call stack'))
    if (overflow) return tooDeep(position(overflow.pos[0]))
    const syntax = syntaxFaults(doc.errors, position)
    const { value, faults, unread } = toValue(doc.contents, text, position)
    const lost = new Set([...syntax.map(({ line }) => String(line)), ...unread.map(keyOf)])
    return {
      value,
      faults: [...syntax, ...faults],
      broken: syntax.length > 0,
      isUnread: (at) => lost.has(String(at.line)) || lost.has(keyOf(at)),
      ...locator(doc, position),
    }
  } catch (error) {
    // The parser is recursive: the nesting is too deep for its stack.
    if (error instanceof RangeError) return tooDeep(position(0))
    throw error
  }
}

const keyOf = ({ line, column }: Position) => `${line}:${column}`

/** The library's errors, one for each place: what follows the first at a place comes from it. */
function syntaxFaults(
  errors: readonly Pick<YAMLParseError, 'code' | 'message' | 'pos'>[],
  position: (offset: number) => Position,
): YamlFault[] {
  const first = new Map<string, YamlFault>()
  for (const { code, message, pos } of errors) {
    const at = position(pos[0])
    if (first.has(keyOf(at))) continue
    const several = code === 'MULTIPLE_DOCS'
    first.set(keyOf(at), {
      code: 'bad-yaml',
      message: several ? 'found a second document after ---; allowed: one' : `not valid YAML: ${plain(message)}`,
      fix: message.startsWith('Flow') ? OPEN_BRACKET : (YAML_FIXES[code] ?? YAML_FIXES.IMPOSSIBLE!),
      ...at,
    })
  }
  return [...first.values()]
}

const OPEN_BRACKET = 'Close the [ or { that is open here, and indent its content.'
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

function locator(doc: Document.Parsed, position: (offset: number) => Position) {
  const pairsOf = remembered(indexPairs)
  const walk = (path: YamlPath) => {
    let node: unknown = doc.contents
    let key: unknown
    for (const part of path) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(part))
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
  const start = (node: ParsedNode | null) => position(node?.range[0] ?? 0)
  return {
    locate: (path: YamlPath) => start(walk(path).node),
    locateKey: (path: YamlPath) => start(walk(path).key),
    sourceOf: (path: YamlPath) => {
      const { node } = walk(path)
      return isScalar(node) ? node.source : undefined
    },
    mayHaveLines: (path: YamlPath) => {
      const { node } = walk(path)
      return isMap(doc.contents) && doc.contents.flow === true ? true : isScalar(node) && /^BLOCK/.test(node.type ?? '')
    },
  }
}
