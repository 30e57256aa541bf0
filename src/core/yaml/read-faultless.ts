// Reads YAML that has no faults, and finds the position of a value when asked. Loads nothing that only faults need: if it returns
// nothing, read.ts says why.
import type { Position } from '../finding.ts'
import { findWideEncoding, utf8Length } from '../text/bytes.ts'
import { firstFrom } from '../text/first-from.ts'
import type { LineInWhole, YamlRead } from './read-document.ts'
import { markOffsets, type OffsetOf } from './fast-positions.ts'
import { readPlain, type PlainRules, type PlainText } from './fast-values.ts'
import type { YamlPath } from './path.ts'

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 4 * 1024 * 1024

export const sizeOf = (input: Uint8Array | string): number =>
  typeof input === 'string' ? utf8Length(input) : input.byteLength

/** Throws where the bytes are not UTF-8. */
export const decode = (input: Uint8Array | string): string =>
  typeof input === 'string' ? input.replace(/^\uFEFF/, '') : new TextDecoder('utf-8', { fatal: true }).decode(input)

/** What `readYaml` makes of the same input, or undefined where that has more to do. Never throws. */
export function readSound(input: Uint8Array | string, rules: PlainRules): YamlRead | undefined {
  if (sizeOf(input) > MAX_BYTES || (typeof input !== 'string' && findWideEncoding(input))) return undefined
  try {
    return readSoundText(decode(input), undefined, rules)
  } catch {
    return undefined
  }
}

/** Like `readSound`, for a text that is already decoded and not too large. */
export function readSoundText(text: string, lineInWhole?: LineInWhole, rules?: PlainRules): YamlRead | undefined {
  if (findDeepBracket(text)) return undefined
  const plain = readPlain(text, rules)
  return typeof plain?.value === 'object' ? plainRead(plain, text, lineInWhole) : undefined
}

/** A value without faults. */
export function plainRead(
  { value, linesAreBlocks, isClean }: PlainText,
  text: string,
  lineInWhole: LineInWhole = (line) => line,
): YamlRead {
  const located = locateLater(text, lineInWhole)
  const mayHaveLines = linesAreBlocks ? () => true : located.mayHaveLines
  return { value, faults: [], broken: false, isUnread: () => false, isClean, ...located, mayHaveLines }
}

/** Positions are rarely asked for, so they are only computed for the first question. */
function locateLater(
  text: string,
  lineInWhole: LineInWhole,
): Pick<YamlRead, 'locate' | 'locateKey' | 'sourceOf' | 'mayHaveLines'> {
  let found: { offsets: OffsetOf; lines: readonly number[] } | undefined
  const find = (path: YamlPath) => (found ??= { offsets: markOffsets(text), lines: linesOf(text) }).offsets(path)
  const position = (offset: number) => {
    const { line, column } = positionIn(found!.lines, offset)
    return { line: lineInWhole(line), column }
  }
  return {
    locate: (path) => position(find(path).value),
    locateKey: (path) => position(find(path).key),
    sourceOf: (path) => find(path).source,
    mayHaveLines: (path) => isJson(text) || '|>'.includes(text.charAt(find(path).value) || '-'),
  }
}

/** The offsets at which lines start. */
export function linesOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) starts.push(at)
  return starts
}

export function positionIn(starts: readonly number[], offset: number): Position {
  const line = Math.max(1, firstFrom(starts, offset + 1))
  return { line, column: offset - starts[line - 1]! + 1 }
}

/** Where one line has a thousand brackets open; the parser would take minutes over a file of them. */
export function findDeepBracket(text: string): Position | undefined {
  for (let line = 1, start = 0; start < text.length; line++) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const index = end - start > DEEP ? bracketIn(text, start, end) : undefined
    if (index !== undefined) return { line, column: index - start + 1 }
    start = end + 1
  }
  return undefined
}

const DEEP = 1000

/** Where more are open than that. */
function bracketIn(text: string, start: number, end: number): number | undefined {
  let depth = 0
  for (let index = start; index < end; index++) {
    const character = text[index]
    if (character === '[' || character === '{') {
      if (++depth > DEEP) return index
    } else if ((character === ']' || character === '}') && depth > 0) depth--
  }
  return undefined
}

/** A whole file in braces: JSON, or written like it. */
const isJson = (text: string) => /^\s*\{/.test(text)
