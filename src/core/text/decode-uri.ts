// Addresses with %XX in them, as text.

/** The text as it is where it can't be decoded. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
