// Characters that no text of a matrix may have: they would break lines, logs and terminals wherever the text is shown.

/** C0, DEL and C1, halves of characters, and the line separators U+2028 and U+2029. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u
/** The same without tab and line feed. */
const CONTROL_IN_BLOCK = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/u

/** The first of them in a text; `block`: a tab and a line feed don't count. */
export function findControl(text: string, { block = false } = {}): string | undefined {
  return (block ? CONTROL_IN_BLOCK : CONTROL).exec(text)?.[0]
}

const NAMES: Record<string, string> = {
  '\0': 'a NUL',
  '\t': 'a tab',
  '\n': 'a line feed',
  '\r': 'a carriage return',
  '\u001b': 'an escape',
  '\u0085': 'a next line',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
}

/** As a message names it: `a line feed (U+000A)`. */
export function nameControl(character: string): string {
  const name = NAMES[character] ?? (/\p{Cs}/u.test(character) ? 'half a character' : 'a control character')
  return `${name} (U+${hex(character).toUpperCase()})`
}

/** What is between them, empty parts left out. */
export function splitAtControls(text: string): string[] {
  return text.split(/[\p{Cc}\p{Cs}\u2028\u2029]+/u).filter((part) => part !== '')
}

/** Each as the escape of a regular expression. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (one) => `\\u${hex(one)}`)
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0')
