// The bytes of a foreign file as text. What is not UTF-8 is named, since reading it as such would mangle names.
import { nameControl } from '../text/control-characters.ts'
import type { Remark } from './import-result.ts'

export type Decoded = { text: string } | { problem: string }

/** `problem` goes on from the file's name, and says what to do. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (hasMark || bytes.subarray(0, 1000).includes(0))
    return {
      problem: 'is UTF-16 or binary, not UTF-8 text; save it as UTF-8, for example with iconv -f UTF-16 -t UTF-8',
    }
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

/** Breaks of lines and pages that are no more than a blank, and characters of no width. */
const BLANK = /[\f\v\u0085\u2028\u2029]/g
const WIDTHLESS = /[\u00AD\u200B\u2060\uFEFF]/g
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}/u

/** The text without characters that no matrix may have; what of them a reader may miss is named, by line. */
export function withoutControls(source: string): { text: string; remarks: Remark[] } {
  const text = source.replace(BLANK, ' ').replace(WIDTHLESS, '')
  if (!CONTROL.test(text)) return { text, remarks: [] }
  const remarks: Remark[] = []
  const lines = text.split('\n').map((line, index) => {
    const control = CONTROL.exec(line)?.[0]
    if (control === undefined) return line
    remarks.push({ line: index + 1, message: `${nameControl(control)} in the text is left out` })
    return line.replace(new RegExp(CONTROL, 'gu'), '')
  })
  return { text: lines.join('\n'), remarks }
}
