// "Did you mean": the nearest of the words that are allowed.
import { distance } from 'fastest-levenshtein'

/** Longer words are not compared: no allowed word is close to them. */
const MAX_LENGTH = 100

/** No more candidates are compared: suggestions are for short lists. */
const MAX_CANDIDATES = 1000

/**
 * The nearest candidate, if close enough to be a typo: at most a third of the letters differ, two letters changed places, or
 * the end is missing; case and separators aside.
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  if (found.length > MAX_LENGTH) return undefined
  const wanted = fold(found)
  let left = MAX_CANDIDATES
  let best: { word: string; away: number } | undefined
  for (const word of candidates) {
    if (left-- === 0) break
    if (Math.abs(word.length - found.length) > MAX_LENGTH) continue
    const away = step(wanted, fold(word))
    if (away <= Math.max(1, Math.floor(word.length / 3)) && (!best || away < best.away)) best = { word, away }
  }
  return best?.word
}

const fold = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '-')

function step(wanted: string, word: string): number {
  const away = distance(wanted, word)
  const swapped = away === 2 && letters(wanted) === letters(word)
  const cut = wanted.length >= 3 && word.startsWith(wanted)
  return swapped || cut ? Math.min(away, 1) : away
}

const letters = (word: string) => Array.from(word).sort().join('')
