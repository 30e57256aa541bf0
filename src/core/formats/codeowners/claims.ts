// Whom a matrix's patterns name for a path, and for all that a line of CODEOWNERS matches.
import { namesWithout } from '../../maintainer.ts'
import type { Matrix } from '../../matrix/model.ts'
import { foldersAbove } from '../../paths/tree.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { addTo, append } from '../../text/group-by.ts'
import { getOrMake, remembered } from '../../text/remembered.ts'
import { count } from '../../text/words.ts'
import { ANY, BELOW, isFolder, literal, samplesOf, takesBelow, toGlobs, withBelow } from './globs.ts'
import { compileAll, type Steps } from './steps.ts'

export interface Line {
  glob: string
  /** Separated by blanks; empty if nobody owns what the line matches. */
  owners: string
  /** The wider a line, the lower its rank. */
  rank: number
}

/** For each pattern the features that it is in the `paths` of, by their places, and as -1 - place those whose `exclude` it is in. */
type Uses = Map<string, Set<number>>

export type Claims = ReturnType<typeof compileClaims>

/** `owners`: for each feature whom CODEOWNERS can name. `tree`: for patterns that CODEOWNERS can't express. */
export function compileClaims(
  matrix: Matrix,
  { owners, tree, steps }: { owners: readonly string[][]; tree: readonly string[]; steps: Steps },
) {
  const named = matrix.features.flatMap(({ paths, exclude }, place) =>
    owners[place]!.length === 0 && matrix.match === 'all'
      ? []
      : [
          { patterns: paths, number: place },
          { patterns: exclude, number: -1 - place },
        ],
  )
  const listUses = (written: (pattern: string) => readonly string[]) => {
    const uses: Uses = new Map()
    for (const { patterns, number } of named)
      for (const pattern of patterns.flatMap(written)) getOrMake(uses, pattern, () => new Set<number>()).add(number)
    return uses
  }
  const namesOf = (some: Iterable<ReadonlySet<number>>): string => {
    const used = new Set<number>()
    for (const one of some) {
      steps.take(one.size)
      for (const use of one) used.add(use)
    }
    const features = [...used].filter((use) => use >= 0 && !used.has(-1 - use)).sort((a, b) => a - b)
    const names = features.slice(matrix.match === 'last' ? -1 : 0).flatMap((place) => owners[place]!)
    steps.take(names.length)
    return namesWithout(names, []).join(' ')
  }
  const findOwners = (uses: Uses) => {
    steps.on(`finding the owners of ${count(tree.length, 'file')} by ${count(uses.size, 'pattern')}`)
    const match = compileAll([...uses.keys()], steps)
    const lists = [...uses.values()]
    const known = new Map<string, string>()
    return tree.map((path) => {
      const places = match([path])
      return { path, owners: getOrMake(known, places.join(), () => namesOf(places.map((place) => lists[place]!))) }
    })
  }
  const files = findOwners(listUses((pattern) => [pattern]))
  const globsOf = remembered(toGlobs)
  const listed = [...new Set(named.flatMap(({ patterns }) => patterns.filter((pattern) => !globsOf(pattern))))]
  const matchesOf = listMatches(listed, { tree, steps })
  const uses = listUses((pattern) => globsOf(pattern) ?? matchesOf(pattern))
  const usesOf = (glob: string): string => [...(uses.get(glob) ?? [])].join()
  /** In CODEOWNERS a glob also takes what is below its matches. Where the matrix says otherwise, that gets a glob of its own. */
  const below = new Set<string>()
  for (const glob of [...uses.keys()].filter((glob) => !isFolder(glob))) {
    if (takesBelow(glob) && usesOf(glob) === usesOf(glob + BELOW)) uses.delete(glob + BELOW)
    else below.add(glob + BELOW)
  }
  const globs = [...uses.keys()]
  const all = [...new Set([...globs, ...below])]
  steps.on(`working out the owners of ${count(globs.length, 'pattern')}`)
  const match = compileAll(
    all.map((glob) => (below.has(glob + BELOW) ? glob : withBelow(glob))),
    steps,
  )
  /** The globs that match all of the paths: the matrix's own, and those for what is below. */
  const heldBy = (paths: readonly string[]): string[] => match(paths).map((place) => all[place]!)
  return {
    globs,
    /** Patterns that CODEOWNERS can't express: replaced by what they match in the tree. */
    listed,
    /** The tree with the owners of each file, by the matrix itself. */
    files,
    heldBy,
    lineFor: (glob: string): Line => {
      const held = heldBy(samplesOf(glob))
      return {
        glob,
        owners: namesOf(held.map((one) => uses.get(one) ?? new Set())),
        rank: held.length + held.filter((one) => below.has(one)).length,
      }
    },
  }
}

/** For each pattern that CODEOWNERS can't express: the files that it matches, and the folders in which it matches every file. */
function listMatches(
  patterns: readonly string[],
  { tree, steps }: { tree: readonly string[]; steps: Steps },
): (pattern: string) => string[] {
  steps.on(`looking for files by ${count(patterns.length, 'pattern')} that CODEOWNERS cannot express`)
  const match = compileAll(patterns, steps)
  const filesOf = new Map<string, string[]>()
  for (const path of patterns.length > 0 ? tree : [])
    for (const index of match([path])) append(filesOf, patterns[index]!, path)
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
