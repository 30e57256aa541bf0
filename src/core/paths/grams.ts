// Entries by a text that a path must contain, found by grams: some letters in a row as one number.
import { append } from '../text/group-by.ts'

/** Letters per gram. Fewer are in more paths; a text with less than the fewest has no gram. */
const LONG = 5
const SHORT = 3

const BITS = 4096
/** So many entries are asked for as fast without the bits, and each of tens of thousands of folders may have a few. */
const FEW = 64
/** Of the many grams that share a bit, one may be meant. */
const bitOf = (gram: number) => (gram ^ (gram >> 12)) & (BITS - 1)

/** The gram at this place as a number. Two grams may share one; entries check their text themselves. */
function gramAt(text: string, index: number, letters: number): number {
  let gram = 0
  for (let end = index + letters; index < end; index++)
    gram = (Math.imul(gram, 31) + text.charCodeAt(index)) & 0x3fff_ffff
  return gram
}

interface Grams<Entry> {
  letters: number
  entries: Map<number, Entry[]>
  /** Which may be in there, if they are many: most of a path's are not, and this tells faster. */
  bits?: Uint8Array
}

/** Texts that are long enough have a long gram, the others a short one. */
export type TextIndex<Entry> = Grams<Entry>[]

/** Whether the text is long enough to be found by. */
export const hasGram = (text: string): boolean => text.length >= SHORT

/** Files the entry under the gram of its text that has the fewest entries so far. */
export function fileByText<Entry>(index: TextIndex<Entry>, text: string, entry: Entry): void {
  const letters = text.length < LONG ? SHORT : LONG
  let grams = index.find((one) => one.letters === letters)
  if (!grams) index.push((grams = { letters, entries: new Map() }))
  const { entries } = grams
  let [rarest, fewest] = [0, Infinity]
  for (let at = 0; at + letters <= text.length && fewest > 0; at++) {
    const gram = gramAt(text, at, letters)
    const size = entries.get(gram)?.length ?? 0
    if (size < fewest) [rarest, fewest] = [gram, size]
  }
  append(entries, rarest, entry)
  if (grams.bits) grams.bits[bitOf(rarest)] = 1
  else if (entries.size > FEW) {
    grams.bits = new Uint8Array(BITS)
    for (const gram of entries.keys()) grams.bits[bitOf(gram)] = 1
  }
}

/** Hands out the lists of entries whose text may be in the path. */
export function offerByText<Entry>(index: TextIndex<Entry>, path: string, offer: (entries: Entry[]) => void): void {
  for (const { letters, entries, bits } of index)
    for (let at = 0; at + letters <= path.length; at++) {
      const gram = gramAt(path, at, letters)
      const found = !bits || bits[bitOf(gram)] ? entries.get(gram) : undefined
      if (found) offer(found)
    }
}
