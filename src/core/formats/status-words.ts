// The status words of ownership files as support levels.

/** In this order: what is said of its end weighs most. */
const WORDS: readonly [RegExp, string][] = [
  [/\bobsolete\b/i, 'obsolete'],
  [/\bdeprecated\b/i, 'deprecated'],
  [/\b(?:orphan(?:ed)?|unmaintained|unsupported|not (?:maintained|supported))\b/i, 'not-maintained'],
  [/\b(?:odd[ -]?fix(?:es)?|best[ -]effort)\b/i, 'best-effort'],
  [/\bexperimental\b/i, 'experimental'],
  [/\b(?:supported|maintained)\b/i, 'supported'],
]

/** The level a status names by the words it contains; undefined if it has none of them. */
export function levelOfStatus(status: string): string | undefined {
  return WORDS.find(([word]) => word.test(status))?.[1]
}

/** What the matrix says where the status names no level: a guess that says so. */
export function levelWithoutStatus(hasMaintainers: boolean): { level: string; tentative: true } {
  return { level: hasMaintainers ? 'supported' : 'not-maintained', tentative: true }
}
