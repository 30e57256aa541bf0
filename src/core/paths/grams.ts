// Grams: three letters in a row as one number, by which texts inside of paths are found.

/** Letters per gram: fewer would be in too many paths; more would leave short texts without one. */
export const GRAM = 3

/** The gram at this place as a number. Two grams may share one; entries check their text themselves. */
export const gramAt = (text: string, index: number) =>
  ((text.charCodeAt(index) << 18) ^ (text.charCodeAt(index + 1) << 9) ^ text.charCodeAt(index + 2)) & 0x3fff_ffff

export const GRAM_BITS = 4096
/** Of the many grams that share a bit, one may be meant. */
export const bitOf = (gram: number) => (gram ^ (gram >> 12)) & (GRAM_BITS - 1)

function gramsOf(text: string): number[] {
  return Array.from({ length: Math.max(0, text.length - GRAM + 1) }, (_, index) => gramAt(text, index))
}

/** The gram of the text that has the fewest entries so far. */
export function rarestGram(text: string, filed: ReadonlyMap<number, readonly unknown[]>): number {
  const size = (gram: number) => filed.get(gram)?.length ?? 0
  return gramsOf(text).reduce((rarest, gram) => (size(gram) < size(rarest) ? gram : rarest))
}
