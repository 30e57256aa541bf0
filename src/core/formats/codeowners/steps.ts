// Patterns tried in counted steps: where an export would be too much work, it is so on every machine.
import { createPatternIndex, mayMatch } from '../../paths/pattern-index.ts'
import { compilePattern, stepsToFile, type Matcher } from '../../patterns/pattern.ts'

/** About six seconds. Linux, with 2,900 sections, takes a third of them for 30,000 files. */
const MOST_STEPS = 16_000_000

/** The work would take more steps than it may; the message says what for, and what to do. */
export class TooManyStepsError extends Error {}

export interface Steps {
  /** What the next ones are for: `trying 3 patterns`. */
  on: (work: string) => void
  /** Throws `TooManyStepsError`. */
  take: (count: number) => void
}

export function countSteps(most = MOST_STEPS): Steps {
  let left = most
  let current = ''
  return {
    on: (work) => (current = work),
    take: (count) => {
      left -= count
      if (left < 0) throw new TooManyStepsError(`${current} would take too long; use fewer patterns, or wider ones`)
    },
  }
}

/** Tells which of the patterns match all of the paths, as indexes. The steps are about a third of a microsecond each. */
export function compileAll(patterns: readonly string[], { take }: Steps): (paths: readonly string[]) => number[] {
  const index = createPatternIndex<{ place: number }>()
  const matchers = patterns.map(compilePattern)
  for (const [place, matcher] of matchers.entries()) {
    take(24 * matcher.shapes.length + stepsToFile(matcher))
    index.add(matcher, { place })
  }
  const matches = (matcher: Matcher, path: string) => {
    take(2 + (matcher.source.length + path.length) / 16)
    return matcher.matches(path)
  }
  return ([path = '', ...others]) => {
    take(8 + (path.length * path.split('/').length ** 2) / 1024)
    const found = new Set<number>()
    index.offer(path, (filed, form) => {
      take(filed.length)
      for (const one of filed)
        if (mayMatch(one, form) && !found.has(one.place) && (one.certain || matches(one.matcher, form)))
          found.add(one.place)
    })
    const places = [...found].sort((a, b) => a - b)
    return places.filter((place) => others.every((other) => matches(matchers[place]!, other)))
  }
}
