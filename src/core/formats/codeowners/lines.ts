// The lines of CODEOWNERS, whose last match wins alone: one for each glob, and one for each overlap that a file of the tree needs.
import type { Claims, Reading } from './claims.ts'
import { ANY, literal, samplesOf, sayable, withBelow } from './globs.ts'
import { intersect } from './intersect.ts'

export interface Line {
  glob: string
  /** Separated by blanks; empty where the line takes what it matches away from all others. */
  owners: string
  /** Higher than that of whatever matches more. */
  rank: number
}
const NOBODY: Line = { glob: '', owners: '', rank: -1 }

/** A file of the tree, or a path in place of all that a line matches; and the lines that match it, in order. */
interface Probe extends Reading {
  path: string
  lines: Line[]
}

/** `wrong` counts the paths whose owners no line can say. */
export function drawLines(
  { globs, read, linesOf, ownersOf, compile }: Claims,
  paths: readonly string[],
): { lines: Line[]; wrong: number } {
  const lineFor = (glob: string): Line => {
    const { owners, rank } = read(samplesOf(glob))
    return { glob, owners, rank }
  }
  const own = new Map(globs.map((glob) => [glob, lineFor(glob)]))
  const probeFor = (path: string): Probe => {
    const reading = read([path])
    return { path, ...reading, lines: [NOBODY, ...linesOf(reading.held).map((glob) => own.get(glob)!)].sort(byRank) }
  }
  const lineProbe = ({ glob, owners }: Line): Probe => ({ ...probeFor(samplesOf(glob).at(-1)!), owners })
  const adding = (lines: readonly Line[]) => {
    const match = compile(lines.map(({ glob }) => withBelow(glob)))
    return (probe: Probe): Probe => {
      const found = match(probe.path).map((place) => lines[place]!)
      return found.length === 0 ? probe : { ...probe, lines: [...probe.lines, ...found].sort(byRank) }
    }
  }
  let lines = [...own.values()]
  let files = paths.map((path) => {
    const probe = probeFor(sayable(path))
    // What matches by a ? may be meant for another character.
    return probe.held.some((glob) => glob.includes('?')) ? { ...probe, owners: ownersOf(path) } : probe
  })
  let others = lines.map(lineProbe)
  for (;;) {
    const wrong = [...files, ...others].filter(isWrong)
    const known = new Set(lines.map(({ glob }) => glob))
    const fresh = listOverlaps(wrong, lineFor).filter(({ glob }) => !known.has(glob))
    if (fresh.length === 0)
      return { lines: prune(lines.sort(byRank), [...files, ...others]), wrong: files.filter(isWrong).length }
    lines = [...lines, ...fresh]
    files = files.map(adding(fresh))
    others = [...others.map(adding(fresh)), ...fresh.map(lineProbe).map(adding(lines.slice(own.size)))]
  }
}

const byRank = (a: Line, b: Line) => a.rank - b.rank
const isWrong = ({ owners, lines }: Probe) => lines.at(-1)!.owners !== owners

/** For each path the widest overlap of globs that hold it which says its owners and wins it; where there is none, the path alone. */
function listOverlaps(wrong: readonly Probe[], lineFor: (glob: string) => Line): Line[] {
  const found = new Map<string, Line | undefined>()
  for (const { path, owners, held, lines } of wrong) {
    const key = [owners, ...held].join('\n')
    if (found.has(key)) continue
    const right = (glob: string) => {
      const line = lineFor(glob)
      return line.owners === owners && line.rank > lines.at(-1)!.rank ? line : undefined
    }
    const longestFirst = held.toSorted((a, b) => b.length - a.length)
    const kept = longestFirst.reduce((list, one) => {
      const others = list.filter((other) => other !== one)
      return others.length > 0 && right(intersect(others, path)) ? others : list
    }, longestFirst)
    const widest = intersect(kept, path)
    // Of everything below, the folder's own name where that says the same.
    const line = right(widest.replace(/(?<!(?:^|\/)\*)\/\*\*\/\*$/, '')) ?? right(widest)
    found.set(key, line ?? (path.includes(ANY) ? undefined : { glob: literal(path), owners, rank: Infinity }))
  }
  const overlaps = [...found.values()].filter((line) => line !== undefined)
  return [...new Map(overlaps.map((line) => [line.glob, line])).values()]
}

/** The lines without those that decide nothing, the narrowest looked at first. */
function prune(lines: readonly Line[], probes: readonly Probe[]): Line[] {
  const probesOf = new Map(lines.map((line): [Line, Probe[]] => [line, []]))
  for (const probe of probes) for (const line of probe.lines) probesOf.get(line)?.push(probe)
  const kept = new Set([NOBODY, ...lines])
  const decides = (line: Line) =>
    probesOf.get(line)!.some((probe) => {
      const [next, last] = probe.lines.filter((one) => kept.has(one)).slice(-2)
      return last === line && next!.owners !== line.owners
    })
  for (let before = Infinity; kept.size < before;) {
    before = kept.size
    for (const line of lines.toReversed()) if (kept.has(line) && !decides(line)) kept.delete(line)
  }
  return lines.filter((line) => kept.has(line))
}
