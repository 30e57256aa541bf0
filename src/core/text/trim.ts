// Trims characters from the ends of a text, in linear time.

/** Without the characters at either end that the expression matches; it is asked about one code point at a time. */
export function trimAll(text: string, dropped: RegExp): string {
  return trimRight(trimLeft(text, dropped), dropped)
}

export function trimLeft(text: string, dropped: RegExp): string {
  let cut = 0
  for (const character of text) {
    if (!dropped.test(character)) break
    cut += character.length
  }
  return text.slice(cut)
}

export function trimRight(text: string, dropped: RegExp): string {
  let end = text.length
  while (end > 0) {
    const start = end - (isLowSurrogate(text.charCodeAt(end - 1)) && end > 1 ? 2 : 1)
    if (!dropped.test(text.slice(start, end))) break
    end = start
  }
  return text.slice(0, end)
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
