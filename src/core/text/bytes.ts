// Bytes of texts, without Node's Buffer, because core also runs in a browser.

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

/** Whether they begin with the byte order mark of UTF-16, in either order. */
export function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
