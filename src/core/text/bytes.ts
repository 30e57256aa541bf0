// Bytes of texts, without Node's Buffer, because core also runs in a browser.

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

/** How a text begins, as Latin-1: with a byte order mark, or with characters of ASCII among NULs. */
const STARTS = [
  ['UTF-32', /^(?:\0\0\xfe\xff|\xff\xfe\0\0|\0{3}[^\0]|[^\0]\0{3})/],
  ['UTF-16', /^(?:\xfe\xff|\xff\xfe|\0[^\0]\0[^\0]|[^\0]\0[^\0]\0)/],
] as const

/** The encoding of a text that has more than one byte for each letter; undefined for UTF-8 and the like. */
export function findWideEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const start = Array.from(bytes.subarray(0, 4), (byte) => String.fromCharCode(byte)).join('')
  const name = STARTS.find(([, pattern]) => pattern.test(start))?.[0]
  return name === 'UTF-16' && start[1] === '\0' && !hasWideBlank(bytes) ? undefined : name
}

/** Names of one letter, each ended by NUL, begin like UTF-16, but have no blanks; JSON may have none either. */
function hasWideBlank(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 2) if (BLANKS.has(bytes[at]!) && bytes[at + 1] === 0) return true
  return false
}

const BLANKS = new Set(['\t', '\n', ' ', '{'].map((blank) => blank.charCodeAt(0)))
