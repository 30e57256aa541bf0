// The lines that give each path all its maintainers under a rule where the last match wins alone. Where globs overlap, a line
// for the overlap stands after both, so the last line that matches a path is the one for exactly its globs. A line also takes
// what is below the files it means; where that isn't meant, there is one for that, with the owners of what is below.
import { compareText } from '../../text/compare.ts'
import { indexByLead, lead } from './lead-index.ts'
import { orderLines, pruneLines } from './line-order.ts'
import type { OwnedLine } from './line-order.ts'
import { areApart, coversSegments, intersectSegments } from './segments.ts'
import type { Segments } from './segments.ts'

/** One glob of a feature's `paths` or `exclude`. */
export interface Claim {
  feature: number
  segments: Segments
  excluded: boolean
}

export interface LineInput {
  claims: readonly Claim[]
  /** By feature index. */
  owners: readonly (readonly string[])[]
  /** How likely a file there is, between 0 and 1. */
  weigh: (segments: Segments) => number
  /** The repository's files. */
  paths: readonly Segments[]
  /** At most this many lines; the least likely overlaps go first. */
  limit: number
}

interface Line extends OwnedLine {
  key: string
  /** What it means: itself, and maybe all that is below. */
  meant: Meant[]
}

interface Meant {
  segments: Segments
  /** How likely a file there is, between 0 and 1, by the files there are. */
  seen: number
  /** And by what the matrix expects. */
  claimed: number
}

interface Weights {
  weigh: LineInput['weigh']
  /** The share of a folder's files that are meant. */
  share: (meant: Meant, folder: Segments) => number
}

/** Overlaps of overlaps are followed so deep. */
const ROUNDS = 4

/** A name that has what two globs ask for is rarer than one in a folder that the other asks for. */
const MERGED = 0.25

/** A folder must have more files than that to count for more than the whole tree. */
const SOME_FILES = 50

const below = (segments: Segments): Segments => [...segments, '**', '*']

/**
 * In file order. `dropped` counts the overlaps that found no room; without any, the lines are right for every path,
 * but for folders to come that are named like files. It is undefined where the globs alone fill the file.
 */
export function ownedLines(input: LineInput): { lines: OwnedLine[]; dropped: number | undefined } {
  const { claims, weigh, limit } = input
  const ownersOf = ownerLookup(input)
  const paths = indexByLead(input.paths.map((segments) => ({ segments })))
  /** Somebody expects files where a glob is. */
  const expected = new Set(claims.filter((claim) => !claim.excluded).map(({ segments }) => segments.join('/')))
  const expect = (segments: Segments): Meant => {
    const count = paths.near(segments).filter((path) => coversSegments(segments, path.segments)).length
    return {
      segments,
      seen: Math.max(count / Math.max(1, input.paths.length), weigh(segments)),
      claimed: expected.has(segments.join('/')) ? 1 / expected.size : 0,
    }
  }
  const shares = new Map<string, number>()
  /** What is so in the whole tree counts as much as some files of the folder. */
  const share: Weights['share'] = ({ segments, seen }: Meant, folder) => {
    const key = `${folder.join('/')} ${segments.join('/')}`
    let found = shares.get(key)
    if (found === undefined) {
      const within = paths.near(below(folder)).filter((path) => coversSegments(below(folder), path.segments))
      const count = within.filter((path) => coversSegments(segments, path.segments)).length
      shares.set(key, (found = (count + seen * SOME_FILES) / (within.length + SOME_FILES)))
    }
    return found
  }
  const makeLine = (meant: Meant): Line => {
    const { segments } = meant
    const owners = ownersOf(segments)
    const takesBelow = segments.at(-1) !== '*' && ownersOf(below(segments)).join(' ') === owners.join(' ')
    return {
      segments,
      key: segments.join('/'),
      owners,
      meant: takesBelow ? [meant, { segments: below(segments), seen: weigh(below(segments)), claimed: 0 }] : [meant],
    }
  }
  const all = new Map(
    claims.map(({ segments }) => {
      const line = makeLine(expect(segments))
      return [line.key, line] as const
    }),
  )
  const holes = indexByLead(claims.filter(({ excluded }) => excluded))
  const index = indexByLead([...all.values()])
  /** What is said by a line that takes in all of it, for overlaps too: an exclude of some of it could make a difference. */
  const isSaid = (line: Line): boolean => {
    const wider = index
      .above(line.segments)
      .filter((other) => isWithin(line, other) && !(isWithin(other, line) && line.key <= other.key))
    return (
      wider.length > 0 &&
      wider.every(({ owners }) => owners.join(' ') === line.owners.join(' ')) &&
      holes.near(line.segments).length === 0
    )
  }
  const base = [...all.values()].filter((line) => !isBelowAnother(line, all) && !isSaid(line))
  const isBase = new Set(base.map(({ key }) => key))
  const extra = new Map<string, Line>()
  /** What stands below the files that a line means, if the tree has any. */
  const addBelow = (line: Line): void => {
    const segments = below(line.segments)
    if (line.meant.length > 1 || line.segments.at(-1) === '*' || isBase.has(segments.join('/'))) return
    if (!paths.near(segments).some((path) => coversSegments(segments, path.segments))) return
    extra.set(segments.join('/'), makeLine(expect(segments)))
  }
  base.forEach(addBelow)

  let dropped = 0
  const sources = indexByLead([...base, ...extra.values()])
  let latest = [...base, ...extra.values()]
  for (let round = 0; round < ROUNDS && latest.length > 0 && base.length < limit; round++) {
    const least = extra.size < limit ? 0 : Math.min(...[...extra.values()].map(weightOf))
    const found = new Map<string, Line>()
    for (const one of latest)
      for (const other of sources.near(one.segments)) {
        if (Math.min(weightOf(one), weightOf(other)) <= least) continue
        for (const meant of lead(one.segments) < lead(other.segments)
          ? overlap(other, one, { weigh, share })
          : overlap(one, other, { weigh, share })) {
          const key = meant.segments.join('/')
          if (isBase.has(key) || extra.has(key)) continue
          const same = found.get(key)
          if (same && weightOf(same) >= meant.seen + meant.claimed) continue
          if (isNeeded(ownersOf(meant.segments), one, other)) found.set(key, makeLine(meant))
        }
      }
    const likeliest = byWeight([...extra.values(), ...found.values()])
    dropped += Math.max(0, likeliest.length - limit)
    extra.clear()
    for (const line of likeliest.slice(0, limit)) extra.set(line.key, line)
    latest = [...found.values()].filter(({ key }) => extra.has(key))
    latest.forEach(addBelow)
  }

  let optional = byWeight([...extra.values()])
  let lines = pruneLines(orderLines([...base, ...optional]))
  while (lines.length > limit && optional.length > 0) {
    const count = Math.max(0, optional.length - (lines.length - limit))
    dropped += optional.length - count
    optional = optional.slice(0, count)
    lines = pruneLines(orderLines([...base, ...optional]))
  }
  return { lines, dropped: base.length < limit ? dropped : undefined }
}

/** Whether it is what another line has below it. */
function isBelowAnother({ segments, owners }: Line, lines: ReadonlyMap<string, Line>): boolean {
  if (segments.at(-1) !== '*' || segments.at(-2) !== '**') return false
  const above = lines.get(segments.slice(0, -2).join('/'))
  return above?.owners.join(' ') === owners.join(' ') && above.segments.at(-1) !== '*'
}

/** Only an overlap whose owners aren't those of the line that stands last needs a line. */
function isNeeded(owners: readonly string[], one: Line, other: Line): boolean {
  const last = lead(one.segments) - lead(other.segments)
  const differs = (line: Line) => line.owners.join(' ') !== owners.join(' ')
  return (last >= 0 && differs(one)) || (last <= 0 && differs(other))
}

function weightOf({ meant }: Line): number {
  return meant[0]!.seen + meant[0]!.claimed
}

/** The likeliest first. */
function byWeight(lines: Line[]): Line[] {
  return lines.sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.key, b.key))
}

/** What both mean; the first stands in the deeper folder. */
function overlap(one: Line, other: Line, { weigh, share }: Weights): Meant[] {
  const [a, b] = [one.segments, other.segments]
  if (areApart(a, b) || isWithin(one, other) || isWithin(other, one)) return []
  const folder = a.slice(0, Math.min(lead(a), a.length - 1))
  const meet = (left: Meant, right: Meant): Meant[] =>
    intersectSegments(left.segments, right.segments).map((segments, _, { length }) => {
      const rarity = (segments.every((part) => a.includes(part) || b.includes(part)) ? 1 : MERGED) / length
      const both = share(right, folder)
      return {
        segments,
        seen: Math.max(left.seen * both * rarity, weigh(segments)),
        claimed: (left.claimed * both + left.seen * right.claimed) * rarity,
      }
    })
  // What is below both is below what is below one and is the other.
  const made = [
    ...meet(one.meant[0]!, other.meant[0]!),
    ...other.meant.slice(1).flatMap((under) => meet(one.meant[0]!, under)),
    ...one.meant.slice(1).flatMap((under) => meet(under, other.meant[0]!)),
  ]
  const keys = new Set(made.map(({ segments }) => segments.join('/')))
  return made.filter(({ segments }) => segments.at(-2) !== '**' || !keys.has(segments.slice(0, -2).join('/')))
}

function isWithin(inner: Line, outer: Line): boolean {
  return inner.meant.every((one) => outer.meant.some((other) => coversSegments(other.segments, one.segments)))
}

/** The owners of what a glob matches: of every feature that has all of it. */
function ownerLookup({ claims, owners }: LineInput): (segments: Segments) => string[] {
  const known = new Map<string, string[]>()
  const index = indexByLead(claims)
  return (segments) => {
    const key = segments.join('/')
    let found = known.get(key)
    if (!found) {
      const holding = index.above(segments).filter((claim) => coversSegments(claim.segments, segments))
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
