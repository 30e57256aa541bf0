// The length of a text in bytes. It doesn't use Node's Buffer, because core also runs in a browser.

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
