// One glob for what several globs have in common.
import { BELOW, isWild, plain, signsOf } from './globs.ts'
import type { Steps } from './steps.ts'

/** What all of the globs match, themselves or below. If that would take several globs, the one that matches the path. */
export function intersect(globs: readonly string[], path: string, steps: Steps): string {
  const letters = [...Array.from(path), END]
  const laid = globs.map((glob) => layOver(glob, letters, steps) ?? layOver(glob + BELOW, letters, steps))
  steps.take(globs.length * letters.length)
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
function layOver(glob: string, letters: readonly string[], { take }: Steps): string[][] | undefined {
  const signs = [...signsOf(glob), END]
  /** For each letter, and behind the last, the place of the sign that stands for the one before. */
  const before: number[] = []
  const tried = new Set<number>()
  const left = [{ index: 0, place: 0, sign: 0 }]
  for (let at; (at = left.pop());) {
    const { index, place } = at
    before[place] = at.sign
    const [sign, letter] = [signs[index], letters[place]]
    if (sign === undefined) return letters.map((_, place) => signs.slice(before[place], before[place + 1]! + 1))
    const key = index * letters.length + place
    if (tried.has(key)) continue
    tried.add(key)
    take(1)
    const takesMore = sign === '**/' || ((sign === '*' || sign === '?') && letter !== '/')
    if (plain(sign) === letter || (takesMore && letter !== END))
      left.push({ index: isWild(sign) ? index : index + 1, place: place + 1, sign: index })
    const canEnd = sign === '*' || (sign === '**/' && (place === 0 || letters[place - 1] === '/'))
    if (canEnd) left.push({ index: index + 1, place, sign: at.sign })
  }
  return undefined
}
