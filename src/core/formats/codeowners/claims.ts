// What a matrix's patterns say about whose a path is, or everything that a line of CODEOWNERS matches.
import { maintainerKey } from '../../maintainer.ts'
import type { Matrix } from '../../matrix/model.ts'
import { compileMatrix } from '../../paths/feature-map.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { ANY, BELOW, isFolder, literal, takesBelow, toGlobs, withBelow } from './globs.ts'

/** What is said of a path, or of everything that is like several paths. */
export interface Reading {
  /** Separated by blanks. */
  owners: string
  /** Higher than that of whatever matches more. */
  rank: number
  /** What matches it: globs of the matrix, and such globs with all that is below. */
  held: string[]
}

export type Claims = ReturnType<typeof compileClaims>

/** `owners`: for each feature whom CODEOWNERS can name. `tree`: for patterns that CODEOWNERS has no sign for. */
export function compileClaims(
  matrix: Matrix,
  { owners, tree }: { owners: readonly string[][]; tree: readonly string[] },
) {
  const listed = new Map<string, string[]>()
  let filesIn: Map<string, number> | undefined
  const list = (pattern: string): string[] => {
    const globs = listed.get(pattern) ?? listMatches(pattern, tree, (filesIn ??= countByFolder(tree)))
    listed.set(pattern, globs)
    return globs
  }
  /** For each glob the features that it is in the `paths` of, by their places, and as -1 - place those whose `exclude` it is in. */
  const uses = new Map<string, Set<number>>()
  matrix.features.forEach(({ paths, exclude }, place) => {
    if (owners[place]!.length === 0 && matrix.match === 'all') return
    const use = (patterns: readonly string[], number: number) => {
      for (const glob of patterns.flatMap((pattern) => toGlobs(pattern) ?? list(pattern)))
        uses.set(glob, (uses.get(glob) ?? new Set()).add(number))
    }
    use(paths, place)
    use(exclude, -1 - place)
  })
  /** Globs to which everything below belongs, too, as in CODEOWNERS it always does; and of all others what is below. */
  const closed = new Set<string>()
  const below = new Map<string, string>()
  for (const glob of [...uses.keys()].filter((glob) => !isFolder(glob))) {
    if (!takesBelow(glob) || [...uses.get(glob)!].join() !== [...(uses.get(glob + BELOW) ?? [])].join())
      below.set(glob + BELOW, glob)
    else if (uses.delete(glob + BELOW)) closed.add(glob)
  }
  const globs = [...uses.keys()]
  const order = new Map(globs.map((glob, place) => [glob, place]))
  const all = [...new Set([...globs, ...below.keys()])]
  const compile = (patterns: readonly string[]) => {
    const paths = patterns.map((pattern) => pattern.replace(/\*\*\/\*$/, '**'))
    const features = matrix.features.slice(0, 1).map((feature) => ({ ...feature, paths, exclude: [] }))
    const { patternsOf } = compileMatrix({ ...matrix, features })
    return (path: string) => Array.from(patternsOf(path).patterns, ({ index }) => index).sort((a, b) => a - b)
  }
  const match = compile(all.map((glob) => (closed.has(glob) ? withBelow(glob) : glob)))

  /** Trees have far fewer sets of features than files. */
  const answers = new Map<string, string>()
  const namesOf = (features: Iterable<number>): string => {
    const those = [...new Set(features)].sort((a, b) => a - b).slice(matrix.match === 'last' ? -1 : 0)
    const seen = new Set<string>()
    const isNew = (name: string) => !seen.has(maintainerKey(name)) && seen.add(maintainerKey(name))
    const names = answers.get(those.join()) ?? those.flatMap((one) => owners[one]!.filter(isNew)).join(' ')
    answers.set(those.join(), names)
    return names
  }
  const map = compileMatrix(matrix)
  const places = new Map(matrix.features.map((feature, place) => [feature, place]))
  return {
    globs,
    /** Patterns that CODEOWNERS has no sign for: read as what they match in the tree. */
    listed: [...listed.keys()],
    /** Tells which of the patterns match a path, by their places. */
    compile,
    read: (paths: readonly string[]): Reading => {
      const [first = [], ...others] = paths.map(match)
      const held = first.flatMap((place) => (others.every((other) => other.includes(place)) ? all[place]! : []))
      const used = new Set(held.flatMap((glob) => [...(uses.get(glob) ?? [])]))
      return {
        owners: namesOf([...used].filter((use) => use >= 0 && !used.has(-1 - use))),
        rank: held.reduce((rank, glob) => rank + (below.has(glob) ? 2 : 1), 0),
        held,
      }
    },
    /** The globs whose lines in CODEOWNERS match what is held, in order. */
    linesOf: (held: readonly string[]): string[] => {
      const above = held.flatMap((glob) => below.get(glob) ?? []).filter(takesBelow)
      const lines = new Set([...held, ...above].filter((glob) => uses.has(glob)))
      return [...lines].sort((a, b) => order.get(a)! - order.get(b)!)
    },
    /** Of a path of the repository, as the matrix has it. */
    ownersOf: (path: string): string => namesOf(map.featuresOf(path).map(({ feature }) => places.get(feature)!)),
  }
}

/** Of a pattern that CODEOWNERS has no sign for: the files of the tree that it matches, and folders where it matches all. */
function listMatches(pattern: string, tree: readonly string[], filesIn: ReadonlyMap<string, number>): string[] {
  const { matches } = compilePattern(pattern)
  const hits = tree.filter(matches)
  const hitsIn = countByFolder(hits)
  return hits.map((path) => {
    const isWhole = (folder: string) => hitsIn.get(folder) === filesIn.get(folder) && matches(`${folder}/${ANY}`)
    const folder = foldersAbove(path).find(isWhole)
    return folder === undefined ? literal(path) : literal(folder) + BELOW
  })
}

const foldersAbove = (path: string) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))

/** How many of the paths are in and below each folder. */
function countByFolder(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) for (const folder of foldersAbove(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  return counts
}
