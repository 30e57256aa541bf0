// Whether every path that one pattern matches is matched by another too. A "yes" is certain; a "no" may mean "don't know".
import { compilePattern, expandBraces } from './pattern.ts'
import type { Matcher, Shape } from './pattern.ts'

export interface Coverable {
  matcher: Matcher
  /** The globs it stands for, cut at /; none for a regular expression. */
  alternatives: string[][]
}

export function compileCoverable(pattern: string): Coverable {
  const matcher = compilePattern(pattern)
  return {
    matcher,
    alternatives: pattern.startsWith('re:') ? [] : expandBraces(pattern).map((glob) => glob.split('/')),
  }
}

/** Comparing pairs of alternatives beyond this many is not worth its time: the answer is "don't know". */
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
   * Indexes into the list, ascending, of what can cover the pattern; the pattern itself may be among them. All of them where
   * `complete`, else the last of those that are too many.
   */
  candidates: (inner: Coverable) => { indexes: number[]; complete: boolean }
}

/** Comparisons of all patterns with all others, together; what can't be compared then is for the caller to say. */
const MAX_COMPARISONS = 300_000
/** However many patterns there are, each is compared with this many. */
const MIN_CANDIDATES = 10

/**
 * Only a pattern confined to the same folder or one above it can cover another. However long the list, all its patterns
 * together have candidates in proportion to its length.
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
      const above = foldersAbove(shape.kind === 'exact' ? parentOf(shape.path) : shape.folder)
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

function foldersAbove(start: string | undefined): string[] {
  const folders: string[] = []
  for (let folder = start; folder !== undefined; folder = parentOf(folder)) folders.push(folder)
  return folders
}

/** The folder above, '' for the root, which has none. */
function parentOf(path: string): string | undefined {
  return path === '' ? undefined : path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** By shapes alone: one path that the outer matcher matches, or a folder inside one that it has as a whole. */
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

/** Characters beyond * and ? that make a part more than its text. */
const OTHER_MAGIC = /[[\]{}()!+@|\\]/

/** The inner text is read as signs: its * is covered by a * alone, its ? by a * or a ?. */
function coversPart(outer: string, inner: string): boolean {
  if (outer === inner || outer === '*') return inner !== '**'
  // Most parts differ before their first wildcard.
  const wildcard = outer.search(/[*?]/)
  if (!inner.startsWith(wildcard < 0 ? outer : outer.slice(0, wildcard))) return false
  if (OTHER_MAGIC.test(outer) || OTHER_MAGIC.test(inner)) return false
  return coversSequence(Array.from(outer), Array.from(inner), {
    isAny: (sign) => sign === '*',
    one: (sign, other) => sign === other || (sign === '?' && other !== '*'),
    emptyAtEnd: true,
  })
}

interface Signs {
  isAny: (sign: string) => boolean
  one: (outer: string, inner: string) => boolean
  /** Whether the any-sign at the end of the outer sequence may stand for nothing. */
  emptyAtEnd: boolean
}

/** Wildcard matching of two sequences, row by row: takes at most the product of their lengths. */
function coversSequence(outer: string[], inner: string[], { isAny, one, emptyAtEnd }: Signs): boolean {
  const reachable = outer.map(() => false)
  let previous = [true, ...reachable]
  const skipAny = (row: boolean[]) => {
    outer.forEach((sign, index) => {
      if (row[index] && isAny(sign) && (emptyAtEnd || index < outer.length - 1)) row[index + 1] = true
    })
    return row
  }
  previous = skipAny(previous)
  for (const sign of inner) {
    const row = [false, ...reachable]
    outer.forEach((other, index) => {
      if (isAny(other)) {
        if (previous[index]) row[index] = true // goes on standing for more
        if (previous[index] && index === outer.length - 1) row[index + 1] = true
      } else if (previous[index] && !isAny(sign) && one(other, sign)) row[index + 1] = true
    })
    previous = skipAny(row)
  }
  return previous[outer.length]!
}
