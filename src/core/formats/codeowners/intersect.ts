// One glob for what several globs have in common.
import { BELOW, isWild, plain, signsOf } from './globs.ts'

/** What all of the globs match, themselves or below. If that would take several globs, the one that matches the path. */
export function intersect(globs: readonly string[], path: string): string {
  const letters = [...Array.from(path), END]
  const laid = globs.map((glob) => layOver(glob, letters) ?? layOver(glob + BELOW, letters))
  const signs = letters.flatMap((_, place) => {
    const here = laid.flatMap((signsAt) => (signsAt ? [signsAt[place]!] : []))
    const isStart = place === 0 || letters[place - 1] === '/'
    const canGrow = here.every((signs) => signs.includes('*') || signs.at(-1) === '**/')
    const fixed = here.map((signs) => signs.at(-1)!).filter((sign) => !isWild(sign))
    return [
      ...(isStart && here.every((signs) => signs.includes('**/')) ? ['**/'] : []),
      ...(canGrow && here.some((signs) => signs.includes('*')) ? ['*'] : []),
      ...(fixed.length > 0 ? [fixed.find((sign) => sign !== '?') ?? '?'] : []),
    ]
  })
  return signs.filter((sign, at) => !isWild(sign) || sign !== signs[at - 1]).join('')
}

/** After the last letter of a path, and after the last sign of a glob. */
const END = ''

/**
 * A glob laid over a path that it matches, else undefined: for each letter the signs from that of the letter before to its own.
 * Takes at most the product of both lengths.
 */
function layOver(glob: string, letters: readonly string[]): string[][] | undefined {
  const signs = [...signsOf(glob), END]
  /** For each letter the place of the sign that stands for it. */
  const at: number[] = []
  const failed = new Set<number>()
  const fits = (index: number, place: number): boolean => {
    const [sign, letter] = [signs[index], letters[place]]
    if (sign === undefined) return true
    const key = index * letters.length + place
    if (failed.has(key)) return false
    const canEnd = sign === '*' || (sign === '**/' && (place === 0 || letters[place - 1] === '/'))
    if (canEnd && fits(index + 1, place)) return true
    const takesMore = sign === '**/' || ((sign === '*' || sign === '?') && letter !== '/')
    if (plain(sign) === letter || (takesMore && letter !== END)) {
      at[place] = index
      if (fits(isWild(sign) ? index : index + 1, place + 1)) return true
    }
    failed.add(key)
    return false
  }
  return fits(0, 0) ? letters.map((_, place) => signs.slice(at[place - 1] ?? 0, at[place]! + 1)) : undefined
}
