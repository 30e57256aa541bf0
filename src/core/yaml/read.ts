// YAML text to plain values with positions, or faults. Knows nothing of what a matrix contains.
import { comparePositions, type Position } from '../finding.ts'
import { findWideEncoding } from '../text/bytes.ts'
import { readDocument, tooDeep, unreadable, type LineInWhole, type YamlRead } from './read-document.ts'
import { LARGE, readPlain } from './fast-values.ts'
import { findNesting, readLarge } from './read-large.ts'
import { readInPieces } from './read-in-pieces.ts'
import { findOtherText } from './not-yaml.ts'
import type { YamlFault } from './values.ts'
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
  const encoding = typeof input === 'string' ? undefined : findWideEncoding(input)
  if (encoding) return notUtf8(`is ${encoding} text; allowed: UTF-8`)
  let text: string
  try {
    text = decode(input)
  } catch {
    return notUtf8('is not UTF-8 text')
  }
  return text.length > LARGE ? readLargeText(text) : (readSoundText(text) ?? other(text) ?? readSmallText(text))
}

function readSmallText(text: string, lineInWhole: LineInWhole = (line) => line): YamlRead {
  const at = ({ line, column }: Position) => ({ line: lineInWhole(line), column })
  const deep = findDeepBracket(text)
  if (deep) return tooDeep(at(deep))
  const plain = readPlain(text)
  if (plain) return plainRead(plain, text, lineInWhole)
  const nested = findNesting(text)
  return nested === undefined ? readDocument(text, lineInWhole) : tooDeep(at(positionIn(linesOf(text), nested)))
}

function readLargeText(text: string): YamlRead {
  const quick = readLarge(text)
  if ('value' in quick) {
    const isHolder = typeof quick.value === 'object' && quick.value !== null
    return (
      (isHolder ? undefined : other(text)) ??
      plainRead({ value: quick.value, linesAreBlocks: false, isClean: false }, text)
    )
  }
  const alone = other(text)
  if (alone) return alone
  const lines = linesOf(text)
  const known = quick.faults.map(({ offset, ...fault }) => ({ ...fault, ...positionIn(lines, offset) }))
  if (known[0]?.code === 'too-large') return { ...unreadable('too-large', '', ''), faults: known }
  const { end, ...read } = readInPieces(text, readSmallText)
  // The libraries don't agree on whether every text is valid: what one refuses stays refused.
  if (!end) return read.faults.length > 0 ? read : { ...read, faults: known }
  // What is open at the end of what was read in full is no fault of that.
  const unsaid = read.faults.length === 0 ? known : known.filter((fault) => comparePositions(fault, end) >= 0)
  return { ...read, isPart: true, faults: [...read.faults, ...unsaid, unreadFrom(end)] }
}

/** One fault where the text is something else than YAML. */
function other(text: string): YamlRead | undefined {
  const found = findOtherText(text)
  return found && unreadable(found.code, found.message, found.fix, found)
}

const unreadFrom = (end: Position): YamlFault => ({
  code: 'bad-yaml',
  message: 'the file was searched in full only up to here, so there may be more faults',
  fix: 'Correct the others first.',
  ...end,
})

const notUtf8 = (what: string) => unreadable('bad-yaml', `the file ${what}`, 'Save the file as UTF-8.')
