// Whether one pattern matches every path that another matches. A "yes" is certain; a "no" may mean "don't know".
import { parentFolder, upToRoot } from '../text/parent-folder.ts'
import { compilePattern, expandBraces, isRegex, type Matcher, type Shape } from './pattern.ts'

export interface Coverable {
  matcher: Matcher
  /** The globs it stands for, split at /; empty for a regular expression. */
  alternatives: string[][]
}

export function compileCoverable(pattern: string): Coverable {
  const matcher = compilePattern(pattern)
  return {
    matcher,
    alternatives: isRegex(pattern) ? [] : expandBraces(pattern).map((glob) => glob.split('/')),
  }
}

/** With more pairs of alternatives than this, comparing takes too long: the answer is "don't know". */
const MAX_PAIRS = 10_000

export function covers(outer: Coverable, inner: Coverable): boolean {
  if (outer.matcher.source === inner.matcher.source) return true
  if (inner.matcher.shapes.every((shape) => containsShape(outer.matcher, shape))) return true
  const pairs = outer.alternatives.length * inner.alternatives.length
  if (pairs === 0 || pairs > MAX_PAIRS) return false
  return inner.alternatives.every((parts) => outer.alternatives.some((other) => coversParts(other, parts)))
}

export interface CoverIndex {
  /**
   * Ascending indexes, in the list, of the patterns that might cover this one, which may itself be among them. All of them if
   * `complete`; if there were too many, only the last ones.
   */
  candidates: (inner: Coverable) => { indexes: number[]; complete: boolean }
}

/** The most comparisons for the whole list. The caller has to say what was not compared. */
const MAX_COMPARISONS = 300_000
/** Each pattern is compared with at least this many others, however long the list is. */
const MIN_CANDIDATES = 10

/**
 * Only a pattern confined to the same folder or a folder above it can cover another. For a long list, the total number of
 * candidates grows only in proportion to its length.
 */
export function indexCoverables(list: readonly Coverable[]): CoverIndex {
  const room = Math.max(MIN_CANDIDATES, Math.floor(MAX_COMPARISONS / Math.max(1, list.length)))
  const exact = new Map<string, number[]>()
  const wide = new Map<string, number[]>()
  const others = new Map<string, number[]>()
  const file = (map: Map<string, number[]>, key: string, index: number) => {
    const entries = map.get(key)
    if (!entries) map.set(key, [index])
    else if (entries.at(-1) !== index) entries.push(index)
  }
  list.forEach(({ matcher }, index) => {
    for (const shape of matcher.shapes)
      if (shape.kind === 'exact') file(exact, shape.path, index)
      else file(isWide(shape) ? wide : others, shape.folder, index)
  })
  return {
    candidates: ({ matcher }) => {
      const shape = matcher.shapes[0]!
      const found = new Set<number>()
      let complete = true
      const take = (map: ReadonlyMap<string, number[]>, keys: readonly string[]) => {
        let left = room
        for (const key of keys) {
          const entries = map.get(key) ?? []
          if (entries.length > left) complete = false
          for (let at = Math.max(0, entries.length - left); at < entries.length; at++) found.add(entries[at]!)
          left = Math.max(0, left - entries.length)
        }
      }
      const above = upToRoot(shape.kind === 'exact' ? parentFolder(shape.path) : shape.folder)
      if (shape.kind === 'exact') take(exact, [shape.path])
      take(wide, above)
      take(others, above)
      return { indexes: [...found].sort((a, b) => a - b), complete }
    },
  }
}

/** Whole folders, and patterns without literal text: few, and likely to cover a lot. */
const isWide = (shape: Shape) =>
  shape.kind === 'below' || (shape.kind === 'under' && !shape.basename && !shape.ending && !shape.includes)

/** By shapes alone: the inner one is a path that the outer matcher matches, or a folder inside one that it covers completely. */
function containsShape(outer: Matcher, inner: Shape): boolean {
  if (inner.kind === 'exact') return outer.matches(inner.path)
  return outer.shapes.some(
    (shape) => shape.kind === 'below' && (inner.folder === shape.folder || inner.folder.startsWith(`${shape.folder}/`)),
  )
}

/** Part by part: `**` stands for any number of parts, at the end for at least one. */
function coversParts(outer: string[], inner: string[]): boolean {
  return coversSequence(outer, inner, {
    isAny: (part) => part === '**',
    one: coversPart,
    emptyAtEnd: false,
  })
}

/** Characters other than * and ? that have a special meaning in a part. */
const OTHER_MAGIC = /[[\]{}()!+@|\\]/

/** Reads the inner text character by character: only a * covers its *, and only a * or a ? covers its ?. */
function coversPart(outer: string, inner: string): boolean {
  if (outer === inner || outer === '*') return inner !== '**'
  // Most parts differ before their first wildcard.
  const wildcard = outer.search(/[*?]/)
  if (!inner.startsWith(wildcard < 0 ? outer : outer.slice(0, wildcard))) return false
  if (OTHER_MAGIC.test(outer) || OTHER_MAGIC.test(inner)) return false
  return coversSequence(Array.from(outer), Array.from(inner), {
    isAny: (character) => character === '*',
    one: (character, other) => character === other || (character === '?' && other !== '*'),
    emptyAtEnd: true,
  })
}

/** How the items of a sequence, parts of a path or characters, match each other. */
interface Rules {
  /** Whether the item matches any number of items. */
  isAny: (item: string) => boolean
  one: (outer: string, inner: string) => boolean
  /** Whether such an item at the end of the outer sequence may match nothing. */
  emptyAtEnd: boolean
}

/** Wildcard matching of two sequences, row by row: takes at most the product of their lengths. */
function coversSequence(outer: string[], inner: string[], { isAny, one, emptyAtEnd }: Rules): boolean {
  const reachable = outer.map(() => false)
  let previous = [true, ...reachable]
  const skipAny = (row: boolean[]) => {
    outer.forEach((item, index) => {
      if (row[index] && isAny(item) && (emptyAtEnd || index < outer.length - 1)) row[index + 1] = true
    })
    return row
  }
  previous = skipAny(previous)
  for (const item of inner) {
    const row = [false, ...reachable]
    outer.forEach((other, index) => {
      if (isAny(other)) {
        if (previous[index]) row[index] = true // it matches one more item
        if (previous[index] && index === outer.length - 1) row[index + 1] = true
      } else if (previous[index] && !isAny(item) && one(other, item)) row[index + 1] = true
    })
    previous = skipAny(row)
  }
  return previous[outer.length]!
}
