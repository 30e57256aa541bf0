// Whom a matrix's patterns name for a path, and for everything that a line of CODEOWNERS matches.
import { namesWithout } from '../../maintainer.ts'
import type { Matrix } from '../../matrix/model.ts'
import { compileMatrix } from '../../paths/feature-map.ts'
import { foldersAbove, foldersOf } from '../../paths/tree.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { ANY, BELOW, isFolder, literal, samplesOf, takesBelow, toGlobs, withBelow } from './globs.ts'

export interface Line {
  glob: string
  /** Separated by blanks; empty if nobody owns what the line matches. */
  owners: string
  /** The wider a line, the lower its rank. */
  rank: number
}

export type Claims = ReturnType<typeof compileClaims>

/** `owners`: for each feature whom CODEOWNERS can name. `tree`: for patterns that CODEOWNERS can't express. */
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
  /** In CODEOWNERS a glob also takes what is below its matches. Where the matrix says otherwise, that gets a glob of its own. */
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
  /** The globs that match all of the paths: the matrix's own, and those for what is below. */
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
    /** Patterns that CODEOWNERS can't express: replaced by what they match in the tree. */
    listed: [...listed],
    /** Tells which of the patterns match a path, as indexes. */
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
    /** Those of a path in the repository, by the matrix itself. */
    ownersOf: (path: string): string => namesOf(map.featuresOf(path).map(({ feature }) => places.get(feature)!)),
  }
}

/** For a pattern that CODEOWNERS can't express: the files that it matches, and the folders in which it matches every file. */
function listMatches(pattern: string, tree: readonly string[]): string[] {
  const { matches } = compilePattern(pattern)
  const mixed = foldersOf(tree.filter((path) => !matches(path)))
  return tree.filter(matches).map((path) => {
    const folder = foldersAbove(path).find((one) => !mixed.has(one) && matches(`${one}/${ANY}`))
    return folder === undefined ? literal(path) : literal(folder) + BELOW
  })
}
