// Patterns without any effect, because another pattern of the feature, its `exclude`, or with `match: last` a later feature covers
// them. Only compares patterns and needs no files.
import type { Feature, Matrix } from '../../matrix/model.ts'
import { compileCoverable, covers, indexCoverables, type Coverable } from '../../patterns/covers.ts'
import { firstPlaces } from '../../patterns/pattern.ts'
import { count } from '../../text/words.ts'
import { notCheckedKind } from './not-checked.ts'
import type { Found, LintInput, Rule } from './rule.ts'
import { getOrMake } from '../../text/remembered.ts'

interface Row {
  feature: Feature
  paths: Coverable[]
}

/** Which pattern of a later feature covers this one, where the last match counts; and whether all that might were compared. */
type FindWinner = (
  inner: Coverable,
  row: number,
) => { winner?: { feature: Feature; pattern: string }; complete: boolean }

/** A matrix with more patterns is not compared at all: that would take more time and memory than everything else. */
const MAX_PATTERNS = 50_000

interface Shadows {
  found: Found[]
  /** The patterns that were not compared with everything that could cover them, or how many. */
  unchecked: Set<Coverable> | number
}

const shadowsOf = new WeakMap<Matrix, Shadows>()

/** Computed once for both rules. */
const findShadows = (matrix: Matrix): Shadows => getOrMake(shadowsOf, matrix, compareAll)

function compareAll(matrix: Matrix): Shadows {
  const patterns = matrix.features.reduce((sum, { paths, exclude }) => sum + paths.length + exclude.length, 0)
  if (patterns > MAX_PATTERNS) {
    const repeats = (feature: Feature) => findRepeats(feature).map((at) => report(feature, at, REPEATED))
    return { found: matrix.features.flatMap(repeats), unchecked: patterns }
  }
  const open = new Set<Coverable>()
  const rows = matrix.features.map((feature): Row => ({ feature, paths: feature.paths.map(compileCoverable) }))
  const findWinner = matrix.match === 'last' ? indexWinners(rows) : undefined
  const found = rows.flatMap((row, index) => [
    ...insideFeature(row, open),
    ...(findWinner ? byLaterFeature(row, { findWinner: (inner) => findWinner(inner, index), open }) : []),
  ])
  return { found, unchecked: open }
}

export const shadowedPattern: Rule<LintInput> = {
  code: 'shadowed-pattern',
  severity: 'warning',
  meaning: 'A pattern has no effect, because of another pattern or an exclude.',
  needs: 'matrix',
  find: ({ matrix }) => findShadows(matrix).found,
}

/** If there are too many patterns to compare. */
export const shadowsNotChecked: Rule<LintInput> = {
  ...notCheckedKind,
  needs: 'matrix',
  find: ({ matrix }) => {
    const open = findShadows(matrix).unchecked
    const unchecked = typeof open === 'number' ? open : open.size
    if (unchecked === 0) return []
    return [
      {
        message: `whether ${count(unchecked, 'pattern')} can decide anything was not fully checked: too many others could cover them`,
        fix: 'Write fewer patterns: name folders instead of files, and begin patterns with a folder.',
        at: [],
        subject: 'shadowed-pattern',
      },
    ]
  },
}

const REPEATED = { message: 'is listed twice', fix: 'Remove one of the two.' }

function report(feature: Feature, at: number, { message, fix }: Pick<Found, 'message' | 'fix'>): Found {
  return {
    feature,
    message: `${feature.paths[at]!} of ${feature.name} ${message}`,
    fix,
    at: ['paths', at],
    subject: feature.paths[at]!,
  }
}

/** The indexes of patterns that repeat an earlier one to the letter. */
function findRepeats({ paths }: Feature): number[] {
  const first = firstPlaces(paths)
  return paths.flatMap((pattern, at) => (first.get(pattern) === at ? [] : [at]))
}

function insideFeature({ feature, paths }: Row, open: Set<Coverable>): Found[] {
  const exclude = feature.exclude.map(compileCoverable)
  const excludes = indexCoverables(exclude)
  const index = indexCoverables(paths)
  const repeats = new Set(findRepeats(feature))
  return paths.flatMap((pattern, at) => {
    const say = (message: string, fix: string) => report(feature, at, { message, fix })
    if (repeats.has(at)) return say(REPEATED.message, REPEATED.fix)
    const outside = excludes.candidates(pattern)
    const excluding = outside.indexes.find((other) => covers(exclude[other]!, pattern))
    if (excluding !== undefined)
      return say(
        `matches only files that its exclude ${feature.exclude[excluding]!} removes again`,
        'Remove the pattern, or narrow the exclude.',
      )
    const others = index.candidates(pattern)
    // If two cover each other (`a/` and `a/**`), the later one is reported.
    const covering = others.indexes.find(
      (other) =>
        feature.paths[other] !== feature.paths[at] &&
        covers(paths[other]!, pattern) &&
        (other < at || !covers(pattern, paths[other]!)),
    )
    if (covering !== undefined)
      return say(
        `matches nothing that ${feature.paths[covering]!} does not match too`,
        'Remove the narrower of the two.',
      )
    if (!outside.complete || !others.complete) open.add(pattern)
    return []
  })
}

/** One finding for a feature that never decides, otherwise one for each of its patterns that never does. */
function byLaterFeature(
  { feature, paths }: Row,
  { findWinner, open }: { findWinner: (inner: Coverable) => ReturnType<FindWinner>; open: Set<Coverable> },
): Found[] {
  const winners = paths.map((inner) => {
    const { winner, complete } = findWinner(inner)
    if (!winner && !complete) open.add(inner)
    return winner
  })
  if (winners.length > 1 && winners.every((winner) => winner !== undefined)) {
    const names = [...new Set(winners.map((winner) => winner.feature.name))]
    return [
      {
        feature,
        message: `${feature.name} never decides: the last match counts, and ${names.join(', ')} further down covers all of its patterns`,
        fix: `Move ${feature.name} below ${names.at(-1)!}, or remove it.`,
        at: ['paths'],
      },
    ]
  }
  return winners.flatMap((winner, at) =>
    winner
      ? report(feature, at, {
          message: `never decides: the last match counts, and ${winner.pattern} of ${winner.feature.name} further down covers it`,
          fix: `Move ${feature.name} below ${winner.feature.name}, or remove the pattern.`,
        })
      : [],
  )
}

/** Without features that have an `exclude`: the files it excludes go to the features before them. */
function indexWinners(rows: readonly Row[]): FindWinner {
  const entries = rows.flatMap(({ feature, paths }, row) =>
    feature.exclude.length > 0 ? [] : paths.map((pattern) => ({ row, feature, pattern })),
  )
  const index = indexCoverables(entries.map(({ pattern }) => pattern))
  return (inner, row) => {
    const { indexes, complete } = index.candidates(inner)
    const last = indexes.findLast((at) => entries[at]!.row > row && covers(entries[at]!.pattern, inner))
    if (last === undefined) return { complete }
    return { winner: { feature: entries[last]!.feature, pattern: entries[last]!.pattern.matcher.source }, complete }
  }
}
