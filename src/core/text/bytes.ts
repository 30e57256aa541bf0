// How long a text is where bytes are counted. Not Node's own: the same core runs in a page.

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
