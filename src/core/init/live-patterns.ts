// `init`: which of an ownership file's patterns match a file. It may have hundreds of thousands, and a repository tens of thousands
// of files.
import { createPatternIndex, mayMatch } from '../paths/pattern-index.ts'
import type { Tree } from '../paths/tree.ts'
import { inspectPattern } from '../patterns/check-pattern.ts'
import { compilePattern, stepsToFile } from '../patterns/pattern.ts'
import type { Steps } from '../formats/codeowners/steps.ts'

/** So many globs are indexed at once: those of the largest file would fill the memory. */
const MOST_INDEXED = 50_000

/** The patterns without a fault that match a file. Throws `TooManyStepsError`. */
export function findLive(patterns: Iterable<string>, tree: Tree, { take }: Steps): Set<string> {
  const live = new Set<string>()
  let index = createPatternIndex()
  let size = 0
  const ask = () => {
    for (const path of tree.paths)
      index.offer(path, (filed, form) => {
        take(filed.length)
        for (const one of filed) {
          const { source, shapes, matches } = one.matcher
          if (live.has(source) || !mayMatch(one, form)) continue
          take(shapes.length)
          if (one.certain || matches(form)) live.add(source)
        }
      })
    index = createPatternIndex()
    size = 0
  }
  for (const pattern of patterns) {
    const { problem, cost } = inspectPattern(pattern)
    take(cost)
    if (problem) continue
    const matcher = compilePattern(pattern)
    take(stepsToFile(matcher))
    if (matcher.shapes.every(({ kind }) => kind !== 'under')) {
      if (tree.matchesSome(matcher)) live.add(pattern)
      continue
    }
    index.add(matcher, {})
    size += matcher.shapes.length
    if (size >= MOST_INDEXED) ask()
  }
  ask()
  return live
}
