// What a matrix's patterns say about who maintains a path, or everything that a line of CODEOWNERS matches.
import { maintainerKey } from '../../maintainer.ts'
import type { Matrix } from '../../matrix/model.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { createGlobIndex } from './glob-index.ts'
import { isFolder, pathParts, toGlobs } from './globs.ts'
import type { Held, Parts } from './globs.ts'

/** A glob of the matrix, and which features it is in the `paths` or the `exclude` of. */
interface Claim {
  parts: Parts
  /** Whether everything below what it matches belongs to it, too, as in CODEOWNERS it always does. */
  closed: boolean
  uses: { feature: number; excludes: boolean }[]
}

export interface Claims {
  globs: Parts[]
  /** Patterns that CODEOWNERS has no sign for: read as what they match in the tree. */
  listed: string[]
  /**
   * Who maintains a path, or everything that a glob matches, separated by blanks; by which globs; and its rank, which is
   * higher than that of whatever matches more.
   */
  read: (path: Parts) => { owners: string; rank: number; held: Held[] }
  ownersOf: (features: Iterable<number>) => string
}

/** `owners`: for each feature whom CODEOWNERS can name. `tree`: for patterns that CODEOWNERS has no sign for. */
export function compileClaims(
  matrix: Matrix,
  { owners, tree }: { owners: readonly string[][]; tree: readonly string[] },
): Claims {
  const known = new Map<string, Claim>()
  const listed = new Map<string, Parts[]>()
  const list = (pattern: string) => {
    const matches = listed.get(pattern) ?? listMatches(pattern, tree)
    listed.set(pattern, matches)
    return matches
  }
  matrix.features.forEach(({ paths, exclude }, feature) => {
    if (owners[feature]!.length === 0 && matrix.match === 'all') return
    for (const [patterns, excludes] of [
      [paths, false],
      [exclude, true],
    ] as const) {
      const globs = patterns.flatMap((pattern) => toGlobs(pattern) ?? list(pattern))
      const texts = new Map(globs.map((parts) => [parts.join('/'), parts]))
      for (const [text, parts] of texts) {
        if (isFolder(parts) && texts.has(text.slice(0, -'/**/*'.length))) continue
        const closed = isFolder(parts) || texts.has(`${text}/**/*`)
        const claim = known.get(`${text} ${closed}`) ?? { parts, closed, uses: [] }
        claim.uses.push({ feature, excludes })
        known.set(`${text} ${closed}`, claim)
      }
    }
  })
  const claims = [...known.values()]
  const index = createGlobIndex()
  claims.forEach(({ parts }, number) => index.add(parts, number))

  /** Trees have far fewer sets of features than files. */
  const answers = new Map<string, string>()
  const ownersOf = (features: Iterable<number>) => {
    const those = [...new Set(features)].sort((a, b) => a - b).slice(matrix.match === 'last' ? -1 : 0)
    const key = those.join()
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = those
      .flatMap((feature) => owners[feature]!)
      .filter((name, at, all) => all.findIndex((other) => maintainerKey(other) === maintainerKey(name)) === at)
      .join(' ')
    answers.set(key, found)
    return found
  }
  const read: Claims['read'] = (path) => {
    const matched = new Map<Claim, Held[]>()
    index.match(path, (number, depth) => {
      const claim = claims[number]!
      if (isFolder(claim.parts) && depth < path.length) return
      const held = { parts: claim.parts, depth }
      if (!claim.closed || !matched.has(claim)) matched.set(claim, [...(matched.get(claim) ?? []), held])
    })
    let rank = 0
    const uses = [...matched].flatMap(([{ closed, uses }, held]) => {
      const isWhole = closed || held.at(-1)!.depth === path.length
      rank += 2 * held.length - (isWhole ? 1 : 0)
      return isWhole ? uses : []
    })
    const excluded = new Set(uses.filter(({ excludes }) => excludes).map(({ feature }) => feature))
    const features = uses.map(({ feature }) => feature).filter((feature) => !excluded.has(feature))
    return { owners: ownersOf(features), rank, held: [...matched.values()].flat() }
  }
  return {
    globs: [...new Map(claims.map(({ parts }) => [parts.join('/'), parts])).values()],
    listed: [...listed.keys()],
    read,
    ownersOf,
  }
}

/** No file has this name: a pattern that matches it in a folder is likely to match whatever is below. */
const ANY_NAME = '\uE000'

/** Of a pattern that CODEOWNERS has no sign for: the files of the tree that it matches, and folders where it matches all. */
function listMatches(pattern: string, tree: readonly string[]): Parts[] {
  const { matches } = compilePattern(pattern)
  const hits = tree.filter(matches)
  const misses = hits.length > 0 ? tree.filter((path) => !matches(path)) : []
  const whole = new Map<string, boolean>()
  return hits.map((path) => {
    const parts = pathParts(path)
    const depth = parts.findIndex((_, depth) => {
      const folder = path.split('/').slice(0, depth).concat('').join('/')
      if (depth > 0 && !whole.has(folder))
        whole.set(folder, matches(folder + ANY_NAME) && !misses.some((miss) => miss.startsWith(folder)))
      return whole.get(folder)
    })
    return depth < 0 ? parts : [...parts.slice(0, depth), '**', '*']
  })
}
