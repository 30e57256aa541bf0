// What several globs match alike, as one glob.
import { BELOW, isWild, plain, signsOf } from './globs.ts'

/** What all of the globs match, themselves or below: where that takes several, one that matches the path, as each of them does. */
export function intersect(globs: readonly string[], path: string): string {
  const letters = Array.from(path)
  const laid = globs.flatMap((glob) => layOver(signsOf(glob), letters) ?? layOver(signsOf(glob + BELOW), letters) ?? [])
  const signs = [...letters, ''].flatMap((_, place) => {
    const isStart = place === 0 || letters[place - 1] === '/'
    /** What may grow between this letter and the one before. */
    const open = laid.map(({ signs, at }) => {
      const here = signs.slice(at[place - 1] ?? 0, (at[place] ?? signs.length) + 1)
      const isInside = signs[at[place] ?? -1] === '**/'
      return { folders: isStart && here.includes('**/'), name: here.includes('*'), isInside }
    })
    const fixed = laid.map(({ signs, at }) => signs[at[place] ?? -1] ?? '*').filter((sign) => !isWild(sign))
    return [
      ...(open.every(({ folders }) => folders) ? ['**/'] : []),
      ...(open.every(({ name, isInside }) => name || isInside) && open.some(({ name }) => name) ? ['*'] : []),
      ...(fixed.length > 0 ? [fixed.find((sign) => sign !== '?') ?? '?'] : []),
    ]
  })
  return signs.filter((sign, at) => !isWild(sign) || sign !== signs[at - 1]).join('')
}

interface Laid {
  signs: readonly string[]
  /** For each letter of the path the place of the sign that stands for it. */
  at: number[]
}

/** A glob laid over a path that it matches; else undefined. Takes at most the product of both lengths. */
function layOver(signs: readonly string[], letters: readonly string[]): Laid | undefined {
  const at: number[] = []
  const failed = new Set<number>()
  const fits = (index: number, place: number): boolean => {
    const [sign, letter] = [signs[index], letters[place]]
    if (sign === undefined) return letter === undefined
    const key = index * (letters.length + 1) + place
    if (failed.has(key)) return false
    const canEnd = sign === '*' || (sign === '**/' && (place === 0 || letters[place - 1] === '/'))
    if (canEnd && fits(index + 1, place)) return true
    const takes = sign === '**/' || (sign === '*' || sign === '?' ? letter !== '/' : plain(sign) === letter)
    if (letter !== undefined && takes) {
      at[place] = index
      if (fits(isWild(sign) ? index : index + 1, place + 1)) return true
    }
    failed.add(key)
    return false
  }
  return fits(0, 0) ? { signs, at } : undefined
}
