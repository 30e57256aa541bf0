// Texts as bytes in encodings that nothing here reads.

/** Without a mark of its own. */
export function encode(text: string, encoding: 'UTF-16' | 'UTF-32', isBigEndian: boolean): Uint8Array {
  if (encoding === 'UTF-16') return isBigEndian ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le')
  const bytes = Buffer.from(Uint32Array.from(text, (letter) => letter.codePointAt(0)!).buffer)
  return isBigEndian ? bytes.swap32() : bytes
}
