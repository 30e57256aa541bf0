// The lines of CODEOWNERS, whose last match wins alone: one for each glob, and one for each overlap that a file of the tree needs.
import { groupBy } from '../../text/group-by.ts'
import type { Claims, Line } from './claims.ts'
import { ANY, literal, samplesOf, expressible, withBelow } from './globs.ts'
import { intersect } from './intersect.ts'
import { compileAll, type Steps } from './steps.ts'

const NOBODY: Line = { glob: '', owners: '', rank: -1 }

/** A file of the tree, or a path that stands for all that a line matches; the owners it should have, and its lines, in order. */
interface Probe {
  path: string
  owners: string
  lines: Line[]
}

/** `wrong` counts the files to which no line can give their owners. */
export function drawLines(claims: Claims, steps: Steps): { lines: Line[]; wrong: number } {
  const adding = (lines: readonly Line[]) => {
    const globs = lines.map(({ glob }) => withBelow(glob))
    const match = compileAll(globs, steps)
    return (probe: Probe): Probe => {
      const found = match([probe.path]).map((place) => lines[place]!)
      steps.take(found.length && probe.lines.length)
      return found.length === 0 ? probe : { ...probe, lines: [...probe.lines, ...found].sort(byRank) }
    }
  }
  const probeFor = ({ glob, owners }: Line): Probe => ({ path: samplesOf(glob).at(-1)!, owners, lines: [NOBODY] })
  let probes = claims.files.map(({ path, owners }): Probe => ({ path: expressible(path), owners, lines: [NOBODY] }))
  const lines = new Map<string, Line>()
  const rounds: ReturnType<typeof adding>[] = []
  for (let fresh = claims.globs.map(claims.lineFor); fresh.length > 0;) {
    for (const line of fresh) lines.set(line.glob, line)
    const add = adding(fresh)
    rounds.push(add)
    const added = rounds.reduce((list, add) => list.map(add), fresh.map(probeFor))
    probes = [...probes.map(add), ...added]
    steps.on('finding lines for what several patterns match')
    const overlaps = listOverlaps(probes.filter(isWrong), claims, steps)
    const known = new Set([...lines.keys(), ...overlaps.map(({ glob }) => glob)])
    fresh = [...overlaps.filter(({ glob }) => !lines.has(glob)), ...listLikely(known, steps).map(claims.lineFor)]
  }
  const wrong = probes.slice(0, claims.files.length).filter(isWrong).length
  return { lines: prune([...lines.values()].sort(byRank), probes, steps), wrong }
}

const byRank = (a: Line, b: Line) => a.rank - b.rank
const isWrong = ({ owners, lines }: Probe) => lines.at(-1)!.owners !== owners

/** For each path the widest overlap of its globs that gives it the right owners and wins; without one, the path alone. */
function listOverlaps(wrong: readonly Probe[], { heldBy, lineFor }: Claims, steps: Steps): Line[] {
  const found = new Map<string, Line>()
  const kinds = groupBy(wrong, ({ path, owners }) => [owners, ...heldBy([path])].join('\n'))
  for (const [probe] of kinds.values()) {
    const { path, owners, lines } = probe!
    const held = heldBy([path]).sort((a, b) => b.length - a.length)
    const right = (glob: string) => {
      const line = lineFor(glob)
      return line.owners === owners && line.rank > lines.at(-1)!.rank ? line : undefined
    }
    const kept = held.reduce((list, one) => {
      const others = list.filter((other) => other !== one)
      return others.length > 0 && right(intersect(others, path, steps)) ? others : list
    }, held)
    const widest = intersect(kept, path, steps)
    // Of everything below, the folder's own name where that says the same.
    const line = right(widest.replace(/(?<!(?:^|\/)\*)\/\*\*\/\*$/, '')) ?? right(widest)
    if (line) found.set(line.glob, line)
    else if (!path.includes(ANY)) found.set(literal(path), { glob: literal(path), owners, rank: Infinity })
  }
  return [...found.values()]
}

/** What a glob finds in any folder: an architecture, say. */
const NAME = /\*[^*?/]+\*/

/**
 * Overlaps that no file is in so far. The names that overlap one folder, at any depth, are a family: where an overlap inside
 * that folder has files of a third of them, it may get files of the others.
 */
function listLikely(globs: ReadonlySet<string>, { take }: Steps): string[] {
  const named = [...globs].filter((glob) => NAME.test(glob))
  const places = [...groupBy(named, (glob) => glob.replace(NAME, '\n'))]
  const likely = places.flatMap(([around, family]) => {
    const folder = around.replace(/(?<=\/)\*\*\/\n$/, '')
    if (folder === around || family.length < 2) return []
    take(places.length)
    const inside = places.filter(([place, some]) => place.startsWith(folder) && some.length * 3 >= family.length)
    take(inside.length * family.length)
    return inside.flatMap(([place]) => family.map((glob) => place.replace('\n', NAME.exec(glob)![0])))
  })
  return [...new Set(likely)].filter((glob) => !globs.has(glob))
}

/** The lines without those that decide nothing, the narrowest looked at first. */
function prune(lines: readonly Line[], probes: readonly Probe[], { take }: Steps): Line[] {
  const probesOf = new Map(lines.map((line): [Line, Probe[]] => [line, []]))
  for (const probe of probes) for (const line of probe.lines) probesOf.get(line)?.push(probe)
  const kept = new Set([NOBODY, ...lines])
  const decides = (line: Line) =>
    probesOf.get(line)!.some(({ lines }) => {
      take(1)
      while (!kept.has(lines.at(-1)!)) lines.pop()
      if (lines.at(-1) !== line) return false
      while (!kept.has(lines.at(-2)!)) lines.splice(-2, 1)
      return lines.at(-2)!.owners !== line.owners
    })
  for (let before = Infinity; kept.size < before;) {
    before = kept.size
    for (const line of lines.toReversed()) if (kept.has(line) && !decides(line)) kept.delete(line)
  }
  return lines.filter((line) => kept.has(line))
}
