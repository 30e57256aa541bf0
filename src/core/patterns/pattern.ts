// One pattern → one matcher. What a glob matches is up to minimatch; nothing here changes that.
import { Minimatch, minimatch, type MinimatchOptions } from 'minimatch'
import { contains, globShape, regexShape, type Shape } from './literal-parts.ts'
import { isPlainGlob, matchesPlainGlob } from './plain-glob.ts'

export type { Shape } from './literal-parts.ts'

/** How globs are read, everywhere. */
export const GLOB_OPTIONS = {
  dot: true,
  nonegate: true,
  nocomment: true,
  matchBase: false,
  platform: 'linux',
} as const satisfies MinimatchOptions

/** What a regular expression starts with. */
export const REGEX = 're:'

/** Whether the pattern is a regular expression and not a glob. */
export function isRegex(pattern: string): boolean {
  return pattern.startsWith(REGEX)
}

export interface Matcher {
  source: string
  matches: (path: string) => boolean
  /**
   * What matching paths look like: a glob has one entry for each brace alternative, a regular expression has one.
   * An index only asks the matchers with a shape that the path has.
   */
  shapes: Shape[]
  /** How many characters must be compiled to ask it. */
  size: number
}

/** The pattern must have passed `checkPattern`. The expensive part is only built when a path may match. */
export function compilePattern(pattern: string): Matcher {
  if (isRegex(pattern)) {
    const source = pattern.slice(REGEX.length)
    const shape = regexShape(source)
    let regex: RegExp | undefined
    return {
      source: pattern,
      matches: (path) => contains(shape, path) && (regex ??= new RegExp(source, 'u')).test(path),
      shapes: [shape],
      size: source.length,
    }
  }
  const glob = completeGlob(pattern)
  const globs = expandBraces(pattern)
  const shapes = globs.map(globShape)
  const mayMatch = (path: string) => shapes.some((shape) => contains(shape, path))
  if (shapes.every((shape) => shape.kind !== 'under')) return { source: pattern, matches: mayMatch, shapes, size: 0 }
  if (globs.every(isPlainGlob)) {
    const matches = (path: string) =>
      shapes.some((shape, index) => contains(shape, path) && matchesPlainGlob(globs[index]!, path))
    return { source: pattern, matches, shapes, size: 0 }
  }
  const size = globs.join('').length
  return { source: pattern, matches: (path) => mayMatch(path) && minimatchOf(glob, size).match(path), shapes, size }
}

/** Each pattern of a list once, with the first of its places. */
export function firstPlaces(patterns: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [index, pattern] of patterns.entries()) if (!places.has(pattern)) places.set(pattern, index)
  return places
}

/** How many thirds of a microsecond it takes to file a pattern in an index and to compile it, about: for groups, with their square. */
export const stepsToFile = ({ source, shapes, size }: Matcher): number =>
  6 * shapes.length + (isRegex(source) ? 3 + size / 1000 : 40) * size

/**
 * Compiled, globs take hundreds of bytes for each of their characters: the first stay, up to so many characters. Of more, each is
 * compiled whenever it is asked, which is soon free again; to drop the oldest would keep what is never asked in time.
 */
const MOST_KEPT = 100_000
const kept = new Map<string, Minimatch>()
let keptSize = 0

function minimatchOf(glob: string, size: number): Minimatch {
  const known = kept.get(glob)
  if (known) return known
  const made = new Minimatch(glob, GLOB_OPTIONS)
  if (keptSize + size > MOST_KEPT) return made
  keptSize += size
  kept.set(glob, made)
  return made
}

/**
 * The globs without braces that a glob expands to, with a trailing / completed to match what is inside the folder. `most`: it may not
 * have passed `checkPattern`, and no more than that many are wanted.
 */
export function expandBraces(pattern: string, most?: number): string[] {
  const glob = completeGlob(pattern)
  if (!glob.includes('{')) return [glob]
  return minimatch.braceExpand(glob, { ...GLOB_OPTIONS, ...(most !== undefined && { braceExpandMax: most }) })
}

const completeGlob = (pattern: string) => (pattern.endsWith('/') ? `${pattern}**` : pattern)

/** Where a pattern may mean something other than its letters. */
const NOT_LITERAL = /[*?[\]{}()!+@\\]|\/[/.]/

/** How every path that the pattern matches begins; empty for a regular expression. */
export function literalStart(pattern: string): string {
  if (isRegex(pattern)) return ''
  const end = pattern.search(NOT_LITERAL)
  return end < 0 ? pattern : pattern.slice(0, end)
}
