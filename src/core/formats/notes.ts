// Words of another format as notes of a matrix: inline Markdown that shows exactly these words.

/** Text that shows as it is: what Markdown would read as markup is escaped. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*[\]<>~|]|&(?=#?\w+;)|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&')
}

/** A name of something technical: an address, a path, a list. Links stay links. */
export function technical(text: string): string {
  if (/^https?:\/\/[^\s<>|]+$/.test(text)) return `<${text}>`
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** `Label: one, two.` for each label that has words, as one line; nothing where none has. */
export function labelledNotes(
  parts: readonly (readonly [label: string, words: readonly string[]])[],
): string | undefined {
  const notes = parts.filter(([, words]) => words.length > 0).map(([label, words]) => `${label}: ${words.join(', ')}`)
  return notes.length > 0 ? notes.join(' · ') : undefined
}
