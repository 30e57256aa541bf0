// `init`: the patterns of ownership files that match no file, or none of their own. They are left out and named; the people
// of their features are kept.
import { append } from '../text/group-by.ts'
import { splitLines } from '../text/lines.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { firstFrom } from '../text/first-from.ts'
import type { Tree } from '../paths/tree.ts'
import { compileCoverable, covers } from '../patterns/covers.ts'
import type { Steps } from '../formats/codeowners/steps.ts'
import type { Remark } from '../formats/import-result.ts'
import { findLive } from './live-patterns.ts'
import type { OwnershipSource } from './ownership.ts'
import { getOrMake } from '../text/remembered.ts'

/** More patterns of one feature are not compared with each other. */
const MAX_COMPARED = 1000
/** Two patterns that stand for more globs each are not compared either. */
const MOST_ALTERNATIVES = 100
/** More patterns that match no file, and more remarks on those that others cover, are only counted. */
const MAX_NAMED = 1000

export interface Alive {
  categories: MatrixInput['categories']
  /** One for each pattern left out, up to a thousand. */
  remarks: Remark[]
  /** How many patterns of the features of each name match no file. */
  lost: ReadonlyMap<string, number>
}

/**
 * Features keep their patterns that match a file. One that has none left waits for others, unless it names nobody. Throws
 * `TooManyStepsError`.
 */
export function withoutDead(
  { imported, files }: OwnershipSource,
  { tree, read, steps }: { tree: Tree; read: (file: string) => string; steps: Steps },
): Alive {
  const remarks: Remark[] = []
  let [dead, covered] = [0, 0]
  const lineIn = lineFinder(files, read)
  const lost = new Map<string, Set<string>>()
  const features = imported.matrix.categories.flatMap((category) => category.features)
  const asked = features.flatMap(({ paths, exclude }) => [...(paths ?? []).flatMap(meaningsOf), ...(exclude ?? [])])
  const live = findLive(asked, tree, steps)
  const matches = (pattern: string) => live.has(pattern)
  const leaveOut = (pattern: string, name: string) => {
    getOrMake(lost, name, () => new Set()).add(pattern)
    if (++dead <= MAX_NAMED)
      remarks.push({ ...lineIn(pattern, name), message: `${pattern} (${name}) matches no file: left out` })
  }
  const keep = (pattern: string, { name }: FeatureInput): string[] => {
    const kept = meaningsOf(pattern).filter(matches)
    if (kept.length === 0) leaveOut(pattern, name)
    return kept
  }
  const categories = imported.matrix.categories.map((category) => ({
    ...category,
    features: category.features.flatMap((feature): FeatureInput[] => {
      const { exclude, paths: patterns, ...rest } = feature
      const given = patterns ?? []
      const paths = withoutCovered(
        given.flatMap((pattern) => keep(pattern, feature)),
        steps,
        (left, by) => {
          if (++covered > MAX_NAMED) return
          remarks.push({
            ...lineIn(left[0]!, feature.name),
            message: `${listSome(left)} of ${feature.name} left out: ${by} matches the same files`,
          })
        },
      )
      const excluded = exclude?.filter(matches) ?? []
      if (paths.length === 0) return given.length > 0 && !feature.maintainers && feature.tentative ? [] : [rest]
      return [{ ...rest, paths, ...(excluded.length > 0 && { exclude: excluded }) }]
    }),
  }))
  if (dead > MAX_NAMED)
    remarks.push({ file: files[0]!, line: 1, message: `${dead - MAX_NAMED} more patterns match no file: left out` })
  if (covered > MAX_NAMED)
    remarks.push({
      file: files[0]!,
      line: 1,
      message: `patterns left out in ${covered - MAX_NAMED} more places: others of their features match the same files`,
    })
  return { categories, remarks, lost: new Map([...lost].map(([name, patterns]) => [name, patterns.size])) }
}

/** A CODEOWNERS pattern means a file of the name or a folder: the tree tells which there is. */
function meaningsOf(pattern: string): string[] {
  const plain = /^(.*)\{,\/\*\*\}$/.exec(pattern)?.[1]
  return plain === undefined ? [pattern] : [plain, `${plain}/`]
}

/** Without patterns that match nothing which another one doesn't match too; `say` names them by the one that does. */
function withoutCovered(
  paths: readonly string[],
  { take }: Steps,
  say: (left: string[], by: string) => void,
): string[] {
  if (paths.length > MAX_COMPARED) return [...paths]
  const all = [...new Set(paths)].map((path) => ({ path, compiled: compileCoverable(path) }))
  const globs = all.reduce((sum, { compiled }) => sum + Math.min(compiled.alternatives.length, MOST_ALTERNATIVES), 0)
  take(globs ** 2 / 2)
  const left = new Map<string, string[]>()
  // Of two that cover each other, the later one is the one too many.
  const kept = all.filter(({ path, compiled }, at) => {
    const by = all.find(
      (other, place) =>
        place !== at && covers(other.compiled, compiled) && (place < at || !covers(compiled, other.compiled)),
    )
    if (by) append(left, by.path, path)
    return !by
  })
  for (const [by, patterns] of left) say(patterns, by)
  return kept.map(({ path }) => path)
}

const listSome = (patterns: readonly string[]): string =>
  patterns.length > 3 ? `${patterns.length} patterns (${patterns.slice(0, 2).join(', ')} …)` : patterns.join(', ')

/** Finds where a pattern is, by its literal part; else where its feature's name does. */
function lineFinder(
  files: readonly string[],
  read: (file: string) => string,
): (pattern: string, name: string) => { file: string; line: number } {
  let texts: Text[] | undefined
  return (pattern, name) => {
    texts ??= files.map((file) => indexText(file, read(file)))
    const literal = pattern.replace(/^(?:re:\^?|\*\*\/)|\{,\/\*\*\}$|\/(?:\*\*)?$|\*$/g, '').replace(/\\/g, '')
    for (const wanted of [literal, name])
      for (const { file, plain, starts, titles } of texts) {
        // Two sections may name one path: what is below the section's title is meant.
        const index = wanted === '' ? -1 : plain.indexOf(wanted, titles.get(name) ?? 0)
        if (index >= 0) return { file, line: firstFrom(starts, index + 1) }
      }
    return { file: files[0]!, line: 1 }
  }
}

interface Text {
  file: string
  /** Without backslashes. */
  plain: string
  /** Where each line of `plain` starts. */
  starts: number[]
  /** Where the first line that says nothing else starts. */
  titles: Map<string, number>
}

function indexText(file: string, text: string): Text {
  const lines = splitLines(text)
  const titles = new Map<string, number>()
  let plain = ''
  const starts = lines.map((line) => {
    const start = plain.length
    if (!titles.has(line.trim())) titles.set(line.trim(), start)
    plain += `${line.replace(/\\/g, '')}\n`
    return start
  })
  return { file, plain, starts, titles }
}
