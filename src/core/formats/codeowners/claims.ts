// What a matrix's patterns say about whose a path is, and whose all that a line of CODEOWNERS matches.
import { namesWithout } from '../../maintainer.ts'
import type { Matrix } from '../../matrix/model.ts'
import { compileMatrix } from '../../paths/feature-map.ts'
import { foldersAbove, foldersOf } from '../../paths/tree.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { ANY, BELOW, isFolder, literal, samplesOf, takesBelow, toGlobs, withBelow } from './globs.ts'

export interface Line {
  glob: string
  /** Separated by blanks; empty where the line takes what it matches away from all others. */
  owners: string
  /** Higher than that of whatever matches more. */
  rank: number
}

export type Claims = ReturnType<typeof compileClaims>

/** `owners`: for each feature whom CODEOWNERS can name. `tree`: for patterns that CODEOWNERS has no sign for. */
export function compileClaims(
  matrix: Matrix,
  { owners, tree }: { owners: readonly string[][]; tree: readonly string[] },
) {
  const listed = new Set<string>()
  const globsOf = (pattern: string): string[] => {
    const globs = toGlobs(pattern)
    if (!globs) listed.add(pattern)
    return globs ?? listMatches(pattern, tree)
  }
  /** For each glob the features that it is in the `paths` of, by their places, and as -1 - place those whose `exclude` it is in. */
  const uses = new Map<string, Set<number>>()
  const use = (patterns: readonly string[], number: number) => {
    for (const glob of patterns.flatMap(globsOf)) uses.set(glob, (uses.get(glob) ?? new Set()).add(number))
  }
  matrix.features.forEach(({ paths, exclude }, place) => {
    if (owners[place]!.length === 0 && matrix.match === 'all') return
    use(paths, place)
    use(exclude, -1 - place)
  })
  const usesOf = (glob: string): string => [...(uses.get(glob) ?? [])].join()
  /** In CODEOWNERS everything below belongs to a glob, too. Where it doesn't in the matrix, what is below has a glob of its own. */
  const below = new Set<string>()
  for (const glob of [...uses.keys()].filter((glob) => !isFolder(glob))) {
    if (takesBelow(glob) && usesOf(glob) === usesOf(glob + BELOW)) uses.delete(glob + BELOW)
    else below.add(glob + BELOW)
  }
  const globs = [...uses.keys()]
  const all = [...new Set([...globs, ...below])]
  const compile = (patterns: readonly string[]) => {
    const paths = patterns.map((pattern) => pattern.replace(/\*\*\/\*$/, '**'))
    const features = matrix.features.slice(0, 1).map((feature) => ({ ...feature, paths, exclude: [] }))
    const { patternsOf } = compileMatrix({ ...matrix, features })
    return (path: string) => Array.from(patternsOf(path).patterns, ({ index }) => index).sort((a, b) => a - b)
  }
  const match = compile(all.map((glob) => (below.has(glob + BELOW) ? glob : withBelow(glob))))
  /** Globs that match each of the paths; those of the matrix, and such globs with all that is below. */
  const heldBy = (paths: readonly string[]): string[] => {
    const [first = [], ...others] = paths.map(match)
    return first.filter((place) => others.every((other) => other.includes(place))).map((place) => all[place]!)
  }
  const namesOf = (features: Iterable<number>): string => {
    const those = [...new Set(features)].sort((a, b) => a - b).slice(matrix.match === 'last' ? -1 : 0)
    const names = those.flatMap((place) => owners[place]!)
    return namesWithout(names, []).join(' ')
  }
  const map = compileMatrix(matrix)
  const places = new Map(matrix.features.map((feature, place) => [feature, place]))
  return {
    globs,
    /** Patterns that CODEOWNERS has no sign for: read as what they match in the tree. */
    listed: [...listed],
    /** Tells which of the patterns match a path, by their places. */
    compile,
    heldBy,
    lineFor: (glob: string): Line => {
      const held = heldBy(samplesOf(glob))
      const used = new Set(held.flatMap((one) => [...(uses.get(one) ?? [])]))
      return {
        glob,
        owners: namesOf([...used].filter((use) => use >= 0 && !used.has(-1 - use))),
        rank: held.length + held.filter((one) => below.has(one)).length,
      }
    },
    /** Of a path of the repository, as the matrix has it. */
    ownersOf: (path: string): string => namesOf(map.featuresOf(path).map(({ feature }) => places.get(feature)!)),
  }
}

/** Of a pattern that CODEOWNERS has no sign for: the files of the tree that it matches, and folders where it matches all. */
function listMatches(pattern: string, tree: readonly string[]): string[] {
  const { matches } = compilePattern(pattern)
  const mixed = foldersOf(tree.filter((path) => !matches(path)))
  return tree.filter(matches).map((path) => {
    const folder = foldersAbove(path).find((one) => !mixed.has(one) && matches(`${one}/${ANY}`))
    return folder === undefined ? literal(path) : literal(folder) + BELOW
  })
}
