// The bytes of a foreign file as text. What is not UTF-8 is named, since reading it as such would mangle names.
import { findWideEncoding } from '../text/bytes.ts'
import { nameControl } from '../text/control-characters.ts'
import type { Remark } from './import-result.ts'

export type Decoded = { text: string } | { problem: string }

/** `problem` goes on from the file's name, and says what to do. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = findWideEncoding(bytes)
  if (encoding)
    return {
      problem: `is ${encoding}, not UTF-8 text; save it as UTF-8, for example with iconv -f ${encoding} -t UTF-8`,
    }
  if (bytes.subarray(0, 1000).includes(0)) return { problem: 'is binary, not UTF-8 text' }
  const lines = countLines(bytes)
  if (lines > MOST_LINES)
    return { problem: `has ${lines} lines, and up to ${MOST_LINES} are read; leave a part of it out` }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    const line = firstBadLine(bytes, decoder)
    return {
      problem: `is not UTF-8 text (line ${line}), it looks like Latin-1; save it as UTF-8, for example with iconv -f LATIN1 -t UTF-8`,
    }
  }
}

/** Ten times what the longest known ownership file has (Linux's MAINTAINERS). */
const MOST_LINES = 300_000

function countLines(bytes: Uint8Array): number {
  let lines = 1
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++
  return lines
}

interface Decoder {
  decode: (bytes: Uint8Array) => string
}

function firstBadLine(bytes: Uint8Array, decoder: Decoder): number {
  let start = 0
  for (let line = 1; ; line++) {
    const next = bytes.indexOf(0x0a, start)
    try {
      decoder.decode(bytes.subarray(start, next < 0 ? bytes.length : next))
    } catch {
      return line
    }
    if (next < 0) return line
    start = next + 1
  }
}

/** Breaks of lines and pages that are as good as a blank. */
const BLANK = /[\f\v\u0085\u2028\u2029]/g
/** Control characters, halves of characters, and characters of no width that make equal names differ. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\u00AD\u200B\u2060\uFEFF]/u

/** The text without characters that nobody sees, which no matrix may have or no reader would find; each line of them is named. */
export function withoutControls(source: string): { text: string; remarks: Remark[] } {
  const text = source.replace(/^\uFEFF/, '').replace(BLANK, ' ')
  if (!UNSEEN.test(text)) return { text, remarks: [] }
  const remarks: Remark[] = []
  const lines = text.split('\n').map((line, index) => {
    const unseen = UNSEEN.exec(line)?.[0]
    if (unseen === undefined) return line
    remarks.push({ line: index + 1, message: `${nameUnseen(unseen)} in the text is left out` })
    return line.replace(new RegExp(UNSEEN, 'gu'), '')
  })
  return { text: lines.join('\n'), remarks }
}

const WIDTHLESS: Record<string, string> = {
  '\u00AD': 'a soft hyphen (U+00AD)',
  '\u200B': 'a zero-width space (U+200B)',
  '\u2060': 'a word joiner (U+2060)',
  '\uFEFF': 'a zero-width no-break space (U+FEFF)',
}

const nameUnseen = (character: string): string => WIDTHLESS[character] ?? nameControl(character)
