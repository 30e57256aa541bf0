// The lines that give each path all its maintainers under a rule where the last match wins alone. Where globs overlap, a line
// for the overlap stands after both, so the last line that matches a path is the one for exactly its globs. A line also takes
// what is below the files it means; so after each there is one for that, with the owners of what is below.
import { compareText } from '../finding.ts'
import { coversSegments, intersectSegments } from './segments.ts'
import type { Segments } from './segments.ts'

/** One glob of a feature's `paths` or `exclude`. */
export interface Claim {
  feature: number
  segments: Segments
  excluded: boolean
}

export interface OwnedLine {
  segments: Segments
  owners: string[]
}

export interface LineInput {
  claims: readonly Claim[]
  /** By feature index. */
  owners: readonly (readonly string[])[]
  /** How likely a file there is; only the order matters. An overlap is no likelier than what overlaps. */
  weigh: (segments: Segments) => number
  /** The repository's files. */
  paths: readonly Segments[]
  /** At most this many lines; the least likely overlaps go first. */
  limit: number
}

/** Overlaps of overlaps are followed so deep. */
const ROUNDS = 4

/**
 * In file order. `dropped` counts the overlaps that found no room; without any, the lines are right for
 * every path, but for folders to come that are named like files.
 */
export function ownedLines(input: LineInput): { lines: OwnedLine[]; dropped: number } {
  const { weigh, limit } = input
  const ownersOf = ownerLookup(input)
  const base = new Map(input.claims.map(({ segments }) => [segments.join('/'), segments]))
  const extra = new Map<string, Segments>()
  /** What stands below the files that the glob means, if the tree has any. */
  const belowOf = (segments: Segments): Segments[] => {
    const below = [...segments, '**', '*']
    const isReal = segments.at(-1) !== '*' && !base.has(below.join('/'))
    return isReal && input.paths.some((path) => coversSegments(below, path)) ? [below] : []
  }
  let dropped = 0

  /** Only an overlap whose owners aren't those of the line that stands last needs a line. */
  const isNeeded = (made: Segments, [one, other]: Pair): boolean => {
    const owners = ownersOf(made).join(' ')
    const last = lead(one) - lead(other)
    return (last >= 0 && ownersOf(one).join(' ') !== owners) || (last <= 0 && ownersOf(other).join(' ') !== owners)
  }
  /** Adds the overlaps of the lines there are with the sources, and of those overlaps, and so on, while there is room. */
  const grow = (sources: readonly Segments[]): void => {
    const room = limit - base.size
    let latest: Segments[] = [...base.values(), ...extra.values()]
    for (let round = 0; round < ROUNDS && latest.length > 0; round++) {
      const least = extra.size < room ? 0 : Math.min(...[...extra.values()].map(weigh))
      const found = new Map<string, { segments: Segments; of: Pair[] }>()
      for (const one of latest)
        for (const other of sources) {
          if (Math.min(weigh(one), weigh(other)) < least) continue
          for (const segments of overlap(one, other)) {
            const key = segments.join('/')
            if (base.has(key) || extra.has(key)) continue
            const same = found.get(key)
            if (same) same.of.push([one, other])
            else found.set(key, { segments, of: [[one, other]] })
          }
        }
      const likely = byWeight([...found.values()], weigh).filter(({ segments }) => weigh(segments) > least)
      const needed = takeWhere(likely, Math.max(0, room), ({ segments, of }) =>
        of.some((pair) => isNeeded(segments, pair)),
      )
      const taken = new Map(needed.taken.map(({ segments }) => [segments.join('/'), segments]))
      for (const segments of [...taken.values()].flatMap(belowOf))
        if (!base.has(segments.join('/')) && !extra.has(segments.join('/'))) taken.set(segments.join('/'), segments)
      const together = byWeight(
        [...extra.values(), ...taken.values()].map((segments) => ({ segments })),
        weigh,
      )
      dropped += found.size - likely.length + needed.left + Math.max(0, together.length - room)
      const kept = new Set(together.slice(0, Math.max(0, room)).map(({ segments }) => segments))
      extra.clear()
      for (const segments of kept) extra.set(segments.join('/'), segments)
      latest = [...taken.values()].filter((segments) => kept.has(segments))
    }
  }
  for (const segments of [...base.values()].flatMap(belowOf)) extra.set(segments.join('/'), segments)
  grow([...base.values(), ...extra.values()])

  const all = prune(
    order([...base.values(), ...extra.values()]).map((segments) => ({ segments, owners: ownersOf(segments) })),
  )
  const optional = all.filter(({ segments }) => !base.has(segments.join('/')))
  const kept = new Set(byWeight(optional, weigh).slice(0, Math.max(0, limit - (all.length - optional.length))))
  const lines = all.filter((line) => base.has(line.segments.join('/')) || kept.has(line))
  return { lines, dropped: dropped + all.length - lines.length }
}

type Pair = [Segments, Segments]

/** How many parts at the start are plain names: no more in a line than in one it covers. */
function lead(segments: Segments): number {
  const first = segments.findIndex(isWild)
  return first < 0 ? segments.length : first
}

/** The likeliest first. */
function byWeight<T extends { segments: Segments }>(list: T[], weigh: (segments: Segments) => number): T[] {
  return list
    .map((item) => ({ item, weight: weigh(item.segments), key: item.segments.join('/') }))
    .sort((a, b) => b.weight - a.weight || compareText(a.key, b.key))
    .map(({ item }) => item)
}

/** The first items that pass, and how many there are after the last of them. */
function takeWhere<T>(list: T[], count: number, test: (item: T) => boolean): { taken: T[]; left: number } {
  const taken: T[] = []
  let index = 0
  for (; index < list.length && taken.length < count; index++) if (test(list[index]!)) taken.push(list[index]!)
  return { taken, left: list.length - index }
}

/** What a line matches: in CODEOWNERS a last part that isn't * alone takes everything below it too. */
function reach(segments: Segments): Segments[] {
  return segments.at(-1) === '*' ? [segments] : [segments, [...segments, '**', '*']]
}

export function matchesPath(line: Segments, path: Segments): boolean {
  return reach(line).some((one) => coversSegments(one, path))
}

/** Whether every path that the inner line matches is matched by the outer. */
export function covers(outer: Segments, inner: Segments): boolean {
  if (areApart(outer, inner)) return false
  const outers = reach(outer)
  return reach(inner).every((one) => outers.some((other) => coversSegments(other, one)))
}

/** Whether they part among the plain names at their start, so that no path has both. */
function areApart(a: Segments, b: Segments): boolean {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const [left, right] = [a[index]!, b[index]!]
    if (isWild(left) || isWild(right)) return false
    if (left !== right) return true
  }
  return false
}

const isWild = (part: string) => part.includes('*') || part.includes('?')

function overlap(a: Segments, b: Segments): Segments[] {
  return areApart(a, b) || coversSegments(a, b) || coversSegments(b, a) ? [] : intersectSegments(a, b)
}

/** The owners of what a glob matches: of every feature that has all of it. */
function ownerLookup({ claims, owners }: LineInput): (segments: Segments) => string[] {
  const known = new Map<string, string[]>()
  return (segments) => {
    const key = segments.join('/')
    let found = known.get(key)
    if (!found) {
      const holding = claims.filter((claim) => coversSegments(claim.segments, segments))
      const out = new Set(holding.filter((claim) => claim.excluded).map((claim) => claim.feature))
      const features = new Set(
        holding.filter((claim) => !claim.excluded && !out.has(claim.feature)).map((claim) => claim.feature),
      )
      const names = [...features].sort((a, b) => a - b).flatMap((feature) => owners[feature]!)
      known.set(key, (found = [...new Set(names)]))
    }
    return found
  }
}

/** Wider lines before those they cover, and those of the whole tree before those of a folder. */
function order(list: Segments[]): Segments[] {
  return list
    .map((segments) => ({
      segments,
      key: segments.join('/'),
      lead: lead(segments),
      above: list.filter((other) => covers(other, segments)).length,
    }))
    .sort((a, b) => a.lead - b.lead || a.above - b.above || compareText(a.key, b.key))
    .map(({ segments }) => segments)
}

/** Without lines that change nothing: the last line before that meets them covers them and has the same owners. */
function prune(lines: OwnedLine[]): OwnedLine[] {
  const kept: OwnedLine[] = []
  for (const line of lines) {
    const before = kept.findLast((other) => meets(other.segments, line.segments))
    const same = before
      ? covers(before.segments, line.segments) && before.owners.join(' ') === line.owners.join(' ')
      : line.owners.length === 0
    if (!same) kept.push(line)
  }
  return kept
}

function meets(a: Segments, b: Segments): boolean {
  return !areApart(a, b) && reach(a).some((one) => reach(b).some((other) => intersectSegments(one, other).length > 0))
}
