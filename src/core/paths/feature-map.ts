// All patterns of a matrix at once: which features a path belongs to, and by which pattern. An index by the patterns'
// literal parts decides which of them are tried; the patterns themselves decide what matches.
import { append } from '../text/group-by.ts'
import type { Feature, Matrix } from '../matrix/model.ts'
import { compilePattern, literalStart, type Matcher } from '../patterns/pattern.ts'
import type { Shape } from '../patterns/literal-parts.ts'
import { GRAM, GRAM_BITS, bitOf, gramAt, rarestGram } from './grams.ts'
import { isSubmodule, plainPath } from './submodule.ts'
import { getOrMake, remembered } from '../text/remembered.ts'

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
  /** The same, with every pattern that matches the path, before `exclude` and `match`: for questions about patterns. */
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

interface Entry {
  feature: number
  pattern: number
  matcher: Matcher
  /** No need to try the pattern: its shape is its whole meaning. */
  certain: boolean
}

/** Of most folders only one kind is there: tens of thousands of empty ones would fill the memory. */
interface Node {
  below: Entry[]
  byBasename?: Map<string, Entry[]>
  byEnding?: Map<string, Entry[]>
  endingLengths?: Set<number>
  /** By three letters that every match contains. */
  byGram?: Map<number, Entry[]>
  /** Which grams may be in there: most of a path's are not, and this tells faster. */
  gramBits?: Uint8Array
  rest: Entry[]
}

/**
 * Compiles every pattern once. The matrix has passed `parseMatrix`, so no pattern is faulty. `only`: the paths that the map will
 * be asked about, where they are few; patterns that begin otherwise are then left out.
 */
export function compileMatrix(matrix: Matrix, only?: readonly string[]): FeatureMap {
  const exact = new Map<string, Entry[]>()
  const folders = new Map<string, Node>()
  const indexOf = new Map(matrix.features.map((feature, index) => [feature, index]))
  const ignore = matrix.unmapped.ignore.map(compilePattern)
  /** Home features first, each kind in file order. */
  const ranks = matrix.features.map(({ crossCutting }, index) => (crossCutting ? matrix.features.length : 0) + index)

  matrix.features.forEach((feature, index) =>
    feature.paths.forEach((source, pattern) => {
      if (only && !mayMatch(source, only)) return
      const matcher = compilePattern(source)
      for (const shape of matcher.shapes)
        file(shape, { feature: index, pattern, matcher, certain: shape.kind !== 'under' })
    }),
  )

  function file(shape: Shape, entry: Entry): void {
    if (shape.kind === 'exact') {
      append(exact, shape.path, entry)
      return
    }
    const node = getOrMake<string, Node>(folders, shape.folder, () => ({ below: [], rest: [] }))
    if (shape.kind === 'below') node.below.push(entry)
    else if (shape.basename !== undefined) append((node.byBasename ??= new Map()), shape.basename, entry)
    else if (shape.ending !== undefined) {
      append((node.byEnding ??= new Map()), shape.ending, entry)
      ;(node.endingLengths ??= new Set()).add(shape.ending.length)
    } else if (!only && shape.includes !== undefined && shape.includes.length >= GRAM) {
      const gram = rarestGram(shape.includes, (node.byGram ??= new Map()))
      append(node.byGram, gram, entry)
      ;(node.gramBits ??= new Uint8Array(GRAM_BITS))[bitOf(gram)] = 1
    } else node.rest.push(entry)
  }

  /** The index nodes of a folder and all folders above it; the last answer is kept, since lists are sorted by folder. */
  let lastFolder: string | undefined
  let lastNodes: Node[] = []
  function nodesAbove(path: string): Node[] {
    const end = path.lastIndexOf('/')
    const folder = end < 0 ? '' : path.slice(0, end)
    if (folder === lastFolder) return lastNodes
    const nodes: Node[] = []
    const root = folders.get('')
    if (root) nodes.push(root)
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const node = folders.get(path.slice(0, slash))
      if (node) nodes.push(node)
    }
    lastFolder = folder
    lastNodes = nodes
    return nodes
  }

  function ask(matcher: Matcher, path: string): boolean {
    map.asking = matcher.source
    return matcher.matches(path)
  }

  const matchesPath = (matcher: Matcher, path: string) =>
    ask(matcher, path) || (isSubmodule(path) && ask(matcher, plainPath(path)))

  const excludesOf = remembered((index: number) => matrix.features[index]!.exclude.map(compilePattern))

  const isExcludedAt = (index: number, path: string) => excludesOf(index).some((matcher) => matchesPath(matcher, path))

  /** Per feature index the first pattern that matches, before excludes. */
  function firstPatterns(path: string): Map<number, number> {
    const found = new Map<number, number>()
    offerAll(path, (entries, form) => {
      for (const entry of entries) {
        const before = found.get(entry.feature)
        if (before !== undefined && before <= entry.pattern) continue
        if (matchesEntry(entry, form)) found.set(entry.feature, entry.pattern)
      }
    })
    return found
  }

  function patternsOf(path: string): ReturnType<FeatureMap['patternsOf']> {
    const matched = new Map<Matcher, Entry>() // braces file one pattern under several shapes
    offerAll(path, (entries, form) => {
      for (const entry of entries)
        if (!matched.has(entry.matcher) && matchesEntry(entry, form)) matched.set(entry.matcher, entry)
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

  const matchesEntry = ({ matcher, certain }: Entry, path: string) => certain || ask(matcher, path)

  /** Hands out every list of entries that can match the path, and the form of the path that they are to match. */
  function offerAll(path: string, take: (entries: Entry[], form: string) => void): void {
    if (isSubmodule(path)) offerForm(plainPath(path), take)
    offerForm(path, take)
  }

  function offerForm(path: string, take: (entries: Entry[], form: string) => void): void {
    const offer = (entries: Entry[] | undefined) => {
      if (entries) take(entries, path)
    }
    offer(exact.get(path))
    const basename = path.slice(path.lastIndexOf('/') + 1)
    for (const node of nodesAbove(path)) {
      offer(node.below)
      offer(node.byBasename?.get(basename))
      for (const length of node.endingLengths ?? [])
        if (length <= basename.length) offer(node.byEnding?.get(basename.slice(-length)))
      if (node.gramBits)
        for (let index = 0; index + GRAM <= path.length; index++) {
          const gram = gramAt(path, index)
          if (node.gramBits[bitOf(gram)]) offer(node.byGram?.get(gram))
        }
      offer(node.rest)
    }
  }

  const featuresOf = (path: string) => hitsOf(firstPatterns(path), path)

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
    return indexes.map((index) => {
      const feature = matrix.features[index]!
      return { feature, pattern: feature.paths[found.get(index)!]! }
    })
  }

  const map: FeatureMap = {
    matrix,
    featuresOf,
    patternsOf,
    isExcluded: (feature, path) => isExcludedAt(indexOf.get(feature)!, path),
    isIgnored: (path) => ignore.some((matcher) => matchesPath(matcher, path)),
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
function mayMatch(pattern: string, paths: readonly string[]): boolean {
  const start = literalStart(pattern)
  return paths.some((path) => path.startsWith(start))
}
