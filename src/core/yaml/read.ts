// YAML text to plain values with positions, or faults. Knows nothing of what a matrix contains.
import { LineCounter } from 'yaml'
import type { Position } from '../finding.ts'
import { utf8Length } from '../text/bytes.ts'
import { readDocument, tooDeep, unreadable } from './document.ts'
import type { YamlRead } from './document.ts'
import { markOffsets } from './fast-positions.ts'
import type { OffsetOf } from './fast-positions.ts'
import type { YamlPath } from './path.ts'
import { readPlain } from './fast-values.ts'

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
    return unreadable('bad-yaml', 'the file is not UTF-8 text', 'Save the file as UTF-8.')
  }
  const deep = findDeepBracket(text)
  if (deep) return tooDeep(deep)
  const value = readPlain(text)
  if (value === undefined) return readDocument(text)
  return { value, faults: [], broken: false, isUnread: () => false, ...locateLater(text) }
}

/** Few readers ask where something stands, so it is looked up on the first question. */
function locateLater(text: string): Pick<YamlRead, 'locate' | 'locateKey' | 'sourceOf'> {
  const lines = new LineCounter()
  let offsets: OffsetOf | undefined
  const find = (path: YamlPath): ReturnType<OffsetOf> => {
    if (!offsets) for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at)
    return (offsets ??= markOffsets(text))(path)
  }
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return {
    locate: (path) => position(find(path).value),
    locateKey: (path) => position(find(path).key),
    sourceOf: (path) => readDocument(text).sourceOf(path),
  }
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
