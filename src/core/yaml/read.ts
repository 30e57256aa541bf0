// YAML text to plain values with positions, or faults. Knows nothing of what a matrix contains.
import { readDocument, tooDeep, unreadable } from './read-document.ts'
import type { YamlRead } from './read-document.ts'
import { LARGE, readPlain } from './fast-values.ts'
import { findNesting, readLarge } from './read-large.ts'
import { findOtherText, looksLikeUtf16 } from './not-yaml.ts'
import {
  MAX_BYTES,
  decode,
  findDeepBracket,
  linesOf,
  plainRead,
  positionIn,
  readSoundText,
  sizeOf,
} from './read-faultless.ts'

/** Never throws: what can't be read at all is one fault at 1:1. */
export function readYaml(input: Uint8Array | string): YamlRead {
  const size = sizeOf(input)
  if (size > MAX_BYTES) {
    return unreadable(
      'too-large',
      `the file has ${size} bytes; allowed: at most ${MAX_BYTES} (4 MiB)`,
      'Shorten the file: replace lists of single files with patterns.',
    )
  }
  let text: string
  try {
    text = decode(input)
  } catch {
    const [first, second] = input as Uint8Array
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    return isMarked ? utf16() : unreadable('bad-yaml', 'the file is not UTF-8 text', 'Save the file as UTF-8.')
  }
  if (looksLikeUtf16(text)) return utf16()
  const sound = readSoundText(text)
  if (sound) return sound
  const isLarge = text.length > LARGE
  const deep = isLarge ? undefined : findDeepBracket(text)
  if (deep) return tooDeep(deep)
  const other = findOtherText(text)
  if (other) return unreadable(other.code, other.message, other.fix, other)
  if (isLarge) return readLargeText(text)
  const plain = readPlain(text)
  if (plain) return plainRead(plain, text)
  const nested = findNesting(text)
  return nested === undefined ? readDocument(text) : tooDeep(positionIn(linesOf(text), nested))
}

function readLargeText(text: string): YamlRead {
  const read = readLarge(text)
  if ('value' in read) return plainRead({ value: read.value, linesAreBlocks: false }, text)
  const lines = linesOf(text)
  const faults = read.faults.map(({ offset, ...fault }) => ({ ...fault, ...positionIn(lines, offset) }))
  return { ...unreadable('bad-yaml', '', ''), faults }
}

const utf16 = () => unreadable('bad-yaml', 'the file is UTF-16 text; allowed: UTF-8', 'Save the file as UTF-8.')
