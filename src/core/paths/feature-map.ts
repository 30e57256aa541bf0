// All patterns of a matrix at once: which features a path belongs to, and by which pattern. An index by the patterns'
// literal parts decides which of them are tried; the patterns themselves decide what matches.
import type { Feature, Matrix } from '../matrix/model.ts'
import { compilePattern, firstPlaces, literalStart, stepsToFile, type Matcher } from '../patterns/pattern.ts'
import { createPatternIndex, mayMatch, type Filed } from './pattern-index.ts'
import { isSubmodule, plainPath } from './submodule.ts'
import { remembered } from '../text/remembered.ts'

export interface Hit {
  feature: Feature
  /** The first of the feature's patterns that matches. */
  pattern: string
}

/** Paths are a repository's; a submodule's ends with `/`, and is matched with and without it. */
export interface FeatureMap {
  matrix: Matrix
  /** Home features first, then cross-cutting ones, each in file order; with `match: last` at most one. */
  featuresOf: (path: string) => Hit[]
  /** The same, with every pattern that matches the path, before `exclude` and `match`, at the first place that its feature lists it. */
  patternsOf: (path: string) => { hits: Hit[]; patterns: { feature: Feature; index: number }[] }
  /** Whether the feature's own `exclude` takes the path out. */
  isExcluded: (feature: Feature, path: string) => boolean
  /** Whether a changed file at this path needs no feature. */
  isIgnored: (path: string) => boolean
  /** Each feature that has `content`, with its expressions. */
  contentOf: { feature: Feature; expressions: { source: string; regex: RegExp }[] }[]
  /** The expression or glob being matched: what to name when matching runs over its time limit. */
  asking: string
}

/** So many patterns are tried one by one. */
const FEW = 16

export interface MapOptions {
  /** The paths that the map will be asked about, where they are few: patterns that begin otherwise are left out. */
  only?: readonly string[]
  /** Gets the number of steps of `featuresOf` and of its preparation, each at most a third of a microsecond, before they are taken. */
  take?: (steps: number) => void
}

/** Compiles every pattern once. The matrix has passed `parseMatrix`, so no pattern is faulty. */
export function compileMatrix(matrix: Matrix, { only, take }: MapOptions = {}): FeatureMap {
  const index = createPatternIndex<{ feature: number; pattern: number }>({ isBrief: only !== undefined })
  const indexOf = new Map(matrix.features.map((feature, index) => [feature, index]))
  /** Home features first, each kind in file order. */
  const ranks = matrix.features.map(({ crossCutting }, index) => (crossCutting ? matrix.features.length : 0) + index)

  matrix.features.forEach(({ paths }, feature) => {
    for (const [source, pattern] of firstPlaces(paths)) {
      if (only && !beginsAsOne(source, only)) continue
      const matcher = compilePattern(source)
      take?.(stepsToFile(matcher))
      index.add(matcher, { feature, pattern })
    }
  })

  function ask(matcher: Matcher, path: string): boolean {
    map.asking = matcher.source
    return matcher.matches(path)
  }

  const matchesFiled = ({ matcher, certain }: Filed<object>, path: string) => certain || ask(matcher, path)

  /** Whether one of the patterns matches a path. */
  function compileAny(patterns: readonly string[]): (path: string) => boolean {
    const matchers = patterns.map(compilePattern)
    if (matchers.length <= FEW)
      return (path) =>
        matchers.some((matcher) => ask(matcher, path) || (isSubmodule(path) && ask(matcher, plainPath(path))))
    const filed = createPatternIndex()
    for (const matcher of matchers) filed.add(matcher, {})
    return (path) => {
      let matches = false
      filed.offer(path, (some, form) => {
        matches ||= some.some((one) => mayMatch(one, form) && matchesFiled(one, form))
      })
      return matches
    }
  }

  const excludes = remembered((feature: number) => compileAny(matrix.features[feature]!.exclude))
  const isExcludedAt = (feature: number, path: string) => excludes(feature)(path)

  /** Per feature index the first pattern that matches, before excludes. */
  function firstPatterns(path: string): Map<number, number> {
    const found = new Map<number, number>()
    index.offer(path, (filed, form) => {
      take?.(filed.length)
      for (const one of filed) {
        if (!mayMatch(one, form)) continue
        const before = found.get(one.feature)
        if (before !== undefined && before <= one.pattern) continue
        if (matchesFiled(one, form)) found.set(one.feature, one.pattern)
      }
    })
    take?.(4 * found.size)
    return found
  }

  function patternsOf(path: string): ReturnType<FeatureMap['patternsOf']> {
    const matched = new Map<Matcher, { feature: number; pattern: number }>() // braces file one pattern under several shapes
    index.offer(path, (filed, form) => {
      for (const one of filed)
        if (mayMatch(one, form) && !matched.has(one.matcher) && matchesFiled(one, form)) matched.set(one.matcher, one)
    })
    const found = new Map<number, number>()
    for (const { feature, pattern } of matched.values())
      found.set(feature, Math.min(pattern, found.get(feature) ?? pattern))
    const patterns = [...matched.values()].map(({ feature, pattern }) => ({
      feature: matrix.features[feature]!,
      index: pattern,
    }))
    return { hits: hitsOf(found, path), patterns }
  }

  /** Where the last match counts: each list is in the order of the features, so most of a long one need not be tried. */
  function lastHit(path: string): Hit[] {
    let [last, first] = [-1, 0]
    index.offer(path, (filed, form) => {
      for (let at = filed.length - 1; at >= 0; at--) {
        const one = filed[at]!
        if (one.feature < last) break
        take?.(1)
        if (one.feature === last && one.pattern >= first) continue
        if (!mayMatch(one, form) || !matchesFiled(one, form)) continue
        if (one.feature > last && isExcludedAt(one.feature, path)) continue
        ;[last, first] = [one.feature, one.pattern]
      }
    })
    return last < 0 ? [] : [hitAt(last, first)]
  }

  const featuresOf = matrix.match === 'last' ? lastHit : (path: string) => hitsOf(firstPatterns(path), path)

  /** From the first pattern of each feature: less what is excluded, in order, with `match: last` the last alone. */
  function hitsOf(found: ReadonlyMap<number, number>, path: string): Hit[] {
    if (found.size === 0) return []
    let indexes = [...found.keys()]
    if (matrix.match === 'last') {
      const last = indexes.sort((a, b) => a - b).findLast((index) => !isExcludedAt(index, path))
      indexes = last === undefined ? [] : [last]
    } else {
      if (indexes.length > 1) indexes.sort((a, b) => ranks[a]! - ranks[b]!)
      indexes = indexes.filter((index) => !isExcludedAt(index, path))
    }
    return indexes.map((index) => hitAt(index, found.get(index)!))
  }

  function hitAt(index: number, pattern: number): Hit {
    const feature = matrix.features[index]!
    return { feature, pattern: feature.paths[pattern]! }
  }

  const map: FeatureMap = {
    matrix,
    featuresOf,
    patternsOf,
    isExcluded: (feature, path) => isExcludedAt(indexOf.get(feature)!, path),
    isIgnored: compileAny(matrix.unmapped.ignore),
    contentOf: matrix.features
      .filter((feature) => feature.content.length > 0)
      .map((feature) => ({
        feature,
        expressions: feature.content.map((source) => ({ source, regex: new RegExp(source, 'u') })),
      })),
    asking: '',
  }
  return map
}

/** Whether one of the paths begins as every match of the pattern must. */
function beginsAsOne(pattern: string, paths: readonly string[]): boolean {
  const start = literalStart(pattern)
  return paths.some((path) => path.startsWith(start))
}
