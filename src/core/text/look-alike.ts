// Texts that differ but look the same: a letter in one piece or in two (Unicode forms), and characters nobody sees.

/** What look-alikes share: composed letters, without invisible characters. Source: Unicode's annex 15, form NFC. */
export const foldForm = (text: string): string =>
  isAscii(text) ? text : text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/** Whether the text is plain ASCII: then there is nothing to fold or to spell. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/**
 * The text with every character that sets it apart from the other one spelled as YAML and JSON escape it in double quotes:
 * `u\u0308` for a letter in two pieces.
 */
export function spellApart(text: string, other: string): string {
  const known = new Set(other)
  const spell = (isPlain: (one: string) => boolean) =>
    Array.from(text, (one) => (isAscii(one) || isPlain(one) ? one : escape(one))).join('')
  const apart = spell((one) => known.has(one))
  // The same characters in another order.
  return apart === text ? spell(() => false) : apart
}

const escape = (one: string) => Array.from({ length: one.length }, (_, index) => unit(one.charCodeAt(index))).join('')
const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`
