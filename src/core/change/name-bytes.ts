// File names are bytes. Those that aren't UTF-8 become text in a way that keeps different names different: each odd byte is a lone
// surrogate, which every output spells out.

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true })
/** Byte 0xe9 becomes U+DCE9, as in Python's `surrogateescape`. */
const ODD = 0xdc00

/** The text of a name or a listing. Different bytes give different texts. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return STRICT.decode(bytes)
  } catch {
    return decodeOdd(bytes)
  }
}

function decodeOdd(bytes: Uint8Array): string {
  const texts: string[] = []
  let pieces: string[] = []
  let from = 0
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index)
    if (length > 0) index += length
    else {
      if (index > from) pieces.push(LENIENT.decode(bytes.subarray(from, index)))
      pieces.push(String.fromCharCode(ODD + bytes[index]!))
      from = ++index
      if (pieces.length > MOST_PIECES) {
        texts.push(pieces.join(''))
        pieces = []
      }
    }
  }
  pieces.push(LENIENT.decode(bytes.subarray(from)))
  return [...texts, ...pieces].join('')
}

/** They are joined before they take more memory than the text. */
const MOST_PIECES = 10_000

/** How many bytes the character at the index has; 0 where they are not UTF-8. Source: Unicode 16, table 3-7. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index]!
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first <= 0xf4 ? 4 : 0
  if (first < 0xc2 || length === 0) return 0
  const second = bytes[index + 1] ?? 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 0
  for (let at = index + 2; at < index + length; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
