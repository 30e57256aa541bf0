// The lines of CODEOWNERS, whose last match wins alone: one for each glob, and one for each overlap that a file of the tree needs.
import type { Claims } from './claims.ts'
import { createGlobIndex } from './glob-index.ts'
import { intersect, isFolder, pathParts } from './globs.ts'
import type { Parts } from './globs.ts'

export interface Line {
  parts: Parts
  /** Separated by blanks; empty where the line takes what it matches away from all others. */
  owners: string
  rank: number
}
const NOBODY: Line = { parts: [], owners: '', rank: 0 }

/** A file of the tree, or a line in place of all that it matches, and the lines that match it, in order. */
interface Probe {
  path: Parts
  owners: string
  lines: Line[]
}

/** `files`: each path of the tree and its owners. `wrong` counts those whose owners no line can say. */
export function drawLines(claims: Claims, files: ReadonlyMap<string, string>): { lines: Line[]; wrong: number } {
  const tree = [...files].map(([path, owners]): Probe => ({ path: pathParts(path), owners, lines: [NOBODY] }))
  const probeOf = new Map<Line, Probe>()
  const all = createLineIndex()
  let lines: Line[] = []
  for (let fresh = claims.globs; ;) {
    const added = fresh.map((parts): Line => ({ parts, ...claims.read(parts) }))
    lines = lines.concat(added).sort((a, b) => a.rank - b.rank)
    const place = new Map(lines.map((line, number) => [line, number]))
    const inOrder = (found: Line[]) => found.sort((a, b) => (place.get(a) ?? -1) - (place.get(b) ?? -1))
    // Who was asked before knows all other lines, and a round adds few.
    const recent = createLineIndex()
    for (const line of added) for (const index of [all, recent]) index.add(line)
    for (const known of [tree, probeOf.values()])
      for (const probe of known) {
        const found = recent.match(probe.path)
        if (found.length > 0) probe.lines = inOrder(probe.lines.concat(found))
      }
    for (const line of added) {
      const { parts: path, owners } = line
      probeOf.set(line, { path, owners, lines: inOrder([NOBODY, ...all.match(path)]) })
    }
    const probes = tree.concat(lines.map((line) => probeOf.get(line)!))
    const wrong = probes.filter((probe) => probe.lines.at(-1)!.owners !== probe.owners)
    const known = new Set(lines.map(({ parts }) => parts.join('/')))
    fresh = listOverlaps(claims, wrong).filter((parts) => !known.has(parts.join('/')))
    if (fresh.length === 0) return { lines: prune(lines, probes), wrong: wrong.length }
  }
}

/** Lines, of which those that match a path are found, each once. */
function createLineIndex(): { add: (line: Line) => void; match: (path: Parts) => Line[] } {
  const index = createGlobIndex()
  const lines: Line[] = []
  return {
    add: (line) => index.add(line.parts, lines.push(line) - 1),
    match: (path) => {
      const found = new Set<Line>()
      index.match(path, (number, depth) => {
        const line = lines[number]!
        if (depth === path.length || line.parts.at(-1) !== '*') found.add(line)
      })
      return [...found]
    },
  }
}

/** For each path the widest overlap of globs that hold it which says its owners and wins it, where there is one. */
function listOverlaps(claims: Claims, wrong: readonly Probe[]): Parts[] {
  const found = new Map<string, Parts>()
  for (const { path, owners, lines } of wrong) {
    const isRight = (parts: Parts) => {
      const reading = claims.read(parts)
      return reading.owners === owners && reading.rank > lines.at(-1)!.rank
    }
    const held = claims.read(path).held.sort((a, b) => b.parts.join('/').length - a.parts.join('/').length)
    const key = [owners, ...held.flatMap(({ parts, depth }) => [...parts, depth - path.length])].join('/')
    if (found.has(key) || held.length === 0 || !isRight(intersect(held, path))) continue
    const kept = held.reduce((list, one) => {
      const others = list.filter((other) => other !== one)
      return others.length > 0 && isRight(intersect(others, path)) ? others : list
    }, held)
    const widest = intersect(kept, path)
    const named = isFolder(widest) && !['*', undefined].includes(widest.at(-3)) ? widest.slice(0, -2) : widest
    found.set(key, isRight(named) ? named : widest)
  }
  return [...new Map([...found.values()].map((parts) => [parts.join('/'), parts])).values()]
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
