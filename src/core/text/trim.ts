// Trims characters from the ends of a text, in linear time.

/** Without the characters at either end that the expression matches; it is asked about one code point at a time. */
export function trimAll(text: string, dropped: RegExp): string {
  return trimRight(trimLeft(text, dropped), dropped)
}

export function trimLeft(text: string, dropped: RegExp): string {
  const characters = Array.from(text)
  const first = characters.findIndex((character) => !dropped.test(character))
  return first < 0 ? '' : characters.slice(first).join('')
}

export function trimRight(text: string, dropped: RegExp): string {
  const characters = Array.from(text)
  const last = characters.findLastIndex((character) => !dropped.test(character))
  return characters.slice(0, last + 1).join('')
}
