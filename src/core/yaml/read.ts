// YAML text to plain values with positions, or faults. Knows nothing of what a matrix contains.
import { LineCounter } from 'yaml'
import type { Position } from '../finding.ts'
import { utf8Length } from '../text/bytes.ts'
import { isJson, readDocument, tooDeep, unreadable } from './document.ts'
import type { YamlRead } from './document.ts'
import { markOffsets } from './fast-positions.ts'
import type { OffsetOf } from './fast-positions.ts'
import type { YamlPath } from './path.ts'
import { readPlain } from './fast-values.ts'
import { LARGE, findNesting, readLarge } from './large.ts'
import { findOtherText, looksLikeUtf16 } from './other-text.ts'

/** At most this many bytes are read. Source: contract, section 1. */
export const MAX_BYTES = 4 * 1024 * 1024

/** Never throws: what can't be read at all is one fault at 1:1. */
export function readYaml(input: Uint8Array | string): YamlRead {
  const size = typeof input === 'string' ? utf8Length(input) : input.byteLength
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
    const [first, second] = input as Uint8Array
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    return isMarked ? utf16() : unreadable('bad-yaml', 'the file is not UTF-8 text', 'Save the file as UTF-8.')
  }
  if (looksLikeUtf16(text)) return utf16()
  const isLarge = text.length > LARGE
  const deep = isLarge ? undefined : findDeepBracket(text)
  if (deep) return tooDeep(deep)
  const value = isLarge ? undefined : readPlain(text)
  if (typeof value !== 'object') {
    const other = findOtherText(text)
    if (other) return unreadable(other.code, other.message, other.fix, other)
  }
  if (isLarge) return readLargeText(text)
  if (value === undefined) {
    const nested = findNesting(text)
    return nested === undefined ? readDocument(text) : tooDeep(positionIn(linesOf(text), nested))
  }
  return { value, faults: [], broken: false, isUnread: () => false, ...locateLater(text) }
}

function readLargeText(text: string): YamlRead {
  const read = readLarge(text)
  const places = locateLater(text)
  if ('value' in read) return { value: read.value, faults: [], broken: false, isUnread: () => false, ...places }
  const lines = linesOf(text)
  const faults = read.faults.map(({ offset, ...fault }) => ({ ...fault, ...positionIn(lines, offset) }))
  return { ...unreadable('bad-yaml', '', ''), faults }
}

const utf16 = () => unreadable('bad-yaml', 'the file is UTF-16 text, allowed is UTF-8', 'Save the file as UTF-8.')

/** Few readers ask where something stands, so it is looked up on the first question. */
function locateLater(text: string): Pick<YamlRead, 'locate' | 'locateKey' | 'sourceOf' | 'mayHaveLines'> {
  let found: { offsets: OffsetOf; lines: LineCounter } | undefined
  const find = (path: YamlPath) => (found ??= { offsets: markOffsets(text), lines: linesOf(text) }).offsets(path)
  const position = (offset: number) => positionIn(found!.lines, offset)
  return {
    locate: (path) => position(find(path).value),
    locateKey: (path) => position(find(path).key),
    sourceOf: (path) => find(path).source,
    mayHaveLines: (path) => isJson(text) || '|>'.includes(text.charAt(find(path).value) || '-'),
  }
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at)
  return lines
}

function positionIn(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** Where one line has a thousand brackets open; the parser would take minutes over a file of them. */
function findDeepBracket(text: string): Position | undefined {
  let depth = 0
  let line = 1
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '\n') {
      depth = 0
      line++
      start = index + 1
    } else if (character === '[' || character === '{') {
      if (++depth > 1000) return { line, column: index - start + 1 }
    } else if ((character === ']' || character === '}') && depth > 0) depth--
  }
  return undefined
}
