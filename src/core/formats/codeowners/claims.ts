// Whom a matrix's patterns name for a path, and for everything that a line of CODEOWNERS matches.
import { namesWithout } from '../../maintainer.ts'
import type { Matrix } from '../../matrix/model.ts'
import { compileMatrix } from '../../paths/feature-map.ts'
import { foldersAbove } from '../../paths/tree.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { addTo, append } from '../../text/group-by.ts'
import { getOrMake, remembered } from '../../text/remembered.ts'
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
  const named = matrix.features.flatMap(({ paths, exclude }, place) =>
    owners[place]!.length === 0 && matrix.match === 'all'
      ? []
      : [
          { patterns: paths, number: place },
          { patterns: exclude, number: -1 - place },
        ],
  )
  const compile = (patterns: readonly string[]) => {
    const paths = patterns.map((pattern) => pattern.replace(/\*\*\/\*$/, '**'))
    const features = matrix.features.slice(0, 1).map((feature) => ({ ...feature, paths, exclude: [] }))
    const { patternsOf } = compileMatrix({ ...matrix, features })
    return (path: string) => Array.from(patternsOf(path).patterns, ({ index }) => index).sort((a, b) => a - b)
  }
  const globsOf = remembered(toGlobs)
  const listed = [...new Set(named.flatMap(({ patterns }) => patterns.filter((pattern) => !globsOf(pattern))))]
  const matchesOf = listMatches(listed, { tree, match: compile(listed) })
  /** For each glob the features that it is in the `paths` of, by their places, and as -1 - place those whose `exclude` it is in. */
  const uses = new Map<string, Set<number>>()
  const use = (patterns: readonly string[], number: number) => {
    for (const glob of patterns.flatMap((pattern) => globsOf(pattern) ?? matchesOf(pattern)))
      getOrMake(uses, glob, () => new Set<number>()).add(number)
  }
  for (const { patterns, number } of named) use(patterns, number)
  const usesOf = (glob: string): string => [...(uses.get(glob) ?? [])].join()
  /** In CODEOWNERS a glob also takes what is below its matches. Where the matrix says otherwise, that gets a glob of its own. */
  const below = new Set<string>()
  for (const glob of [...uses.keys()].filter((glob) => !isFolder(glob))) {
    if (takesBelow(glob) && usesOf(glob) === usesOf(glob + BELOW)) uses.delete(glob + BELOW)
    else below.add(glob + BELOW)
  }
  const globs = [...uses.keys()]
  const all = [...new Set([...globs, ...below])]
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
    listed,
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

/**
 * For each pattern that CODEOWNERS can't express: the files that it matches, and the folders in which it matches every file.
 * `match` tells which of the patterns match a path, as indexes.
 */
function listMatches(
  patterns: readonly string[],
  { tree, match }: { tree: readonly string[]; match: (path: string) => number[] },
): (pattern: string) => string[] {
  const filesOf = new Map<string, string[]>()
  for (const path of patterns.length > 0 ? tree : [])
    for (const index of match(path)) append(filesOf, patterns[index]!, path)
  const inFolders = countInFolders(tree)
  return (pattern) => {
    const files = filesOf.get(pattern) ?? []
    const own = countInFolders(files)
    const { matches } = compilePattern(pattern)
    return files.map((path) => {
      const folder = foldersAbove(path).find((one) => own.get(one) === inFolders.get(one) && matches(`${one}/${ANY}`))
      return folder === undefined ? literal(path) : literal(folder) + BELOW
    })
  }
}

/** How many of the files are in each folder and below. */
function countInFolders(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of files) for (const folder of foldersAbove(path)) addTo(counts, folder)
  return counts
}
