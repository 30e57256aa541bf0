// Patterns that can decide nothing: covered by another of the same feature or by its `exclude`, or with `match: last` by
// a later feature. Reads the patterns alone, so it knows no files.
import type { Feature, Matrix } from '../../matrix/model.ts'
import { compileCoverable, covers, indexCoverables } from '../../patterns/cover.ts'
import type { Coverable } from '../../patterns/cover.ts'
import { foundIn } from './rule.ts'
import type { Found, LintInput, Rule } from './rule.ts'

interface Row {
  feature: Feature
  paths: Coverable[]
}

/** A pattern that a later feature covers, where the last match counts. */
type FindWinner = (inner: Coverable, row: number) => { feature: Feature; pattern: string } | undefined

export const shadowedPattern: Rule<LintInput> = {
  code: 'shadowed-pattern',
  severity: 'warning',
  meaning: 'A pattern decides nothing, because of another pattern or an exclude.',
  needs: 'matrix',
  find: ({ matrix }) => {
    const rows = matrix.features.map((feature): Row => ({ feature, paths: feature.paths.map(compileCoverable) }))
    const findWinner = matrix.match === 'last' ? indexWinners(rows) : undefined
    return rows.flatMap((row, index) => [
      ...insideFeature(matrix, row),
      ...(findWinner ? byLaterFeature(matrix, row, (inner) => findWinner(inner, index)) : []),
    ])
  },
}

function insideFeature(matrix: Matrix, { feature, paths }: Row): Found[] {
  const exclude = feature.exclude.map(compileCoverable)
  const index = indexCoverables(paths)
  return paths.flatMap((pattern, at) => {
    const report = (message: string, fix: string) => [
      foundIn(matrix, feature, {
        code: 'shadowed-pattern',
        message: `${feature.paths[at]!} of ${feature.name} ${message}`,
        fix,
        at: ['paths', at],
        subject: feature.paths[at]!,
      }),
    ]
    const others = index.candidates(pattern).filter((other) => other !== at)
    if (others.some((other) => other < at && feature.paths[other] === feature.paths[at]))
      return report('stands there twice', 'Remove one of the two.')
    const excluding = exclude.find((other) => covers(other, pattern))
    if (excluding)
      return report(
        `matches only what its exclude ${excluding.matcher.source} takes out again`,
        'Remove the pattern, or narrow the exclude.',
      )
    // Of two that cover each other (`a/` and `a/**`), the later one is the one too many.
    const covering = others.find(
      (other) =>
        feature.paths[other] !== feature.paths[at] &&
        covers(paths[other]!, pattern) &&
        (other < at || !covers(pattern, paths[other]!)),
    )
    return covering === undefined
      ? []
      : report(`matches nothing that ${feature.paths[covering]!} does not match too`, 'Remove the narrower of the two.')
  })
}

/** One finding for a feature that never decides, else one for each of its patterns that never does. */
function byLaterFeature(
  matrix: Matrix,
  { feature, paths }: Row,
  findWinner: (inner: Coverable) => ReturnType<FindWinner>,
): Found[] {
  const winners = paths.map(findWinner)
  if (winners.length > 1 && winners.every((winner) => winner !== undefined)) {
    const names = [...new Set(winners.map((winner) => winner.feature.name))]
    return [
      foundIn(matrix, feature, {
        code: 'shadowed-pattern',
        message: `${feature.name} never decides: the last match counts, and ${names.join(', ')} further down covers all of its patterns`,
        fix: `Move ${feature.name} below ${names.at(-1)!}, or remove it.`,
        at: ['paths'],
      }),
    ]
  }
  return winners.flatMap((winner, pattern) =>
    winner
      ? [
          foundIn(matrix, feature, {
            code: 'shadowed-pattern',
            message: `${feature.paths[pattern]!} of ${feature.name} never decides: the last match counts, and ${winner.pattern} of ${winner.feature.name} further down covers it`,
            fix: `Move ${feature.name} below ${winner.feature.name}, or remove the pattern.`,
            at: ['paths', pattern],
            subject: feature.paths[pattern]!,
          }),
        ]
      : [],
  )
}

/** Features with an `exclude` are left out: what it takes out goes to the features before them. */
function indexWinners(rows: readonly Row[]): FindWinner {
  const entries = rows.flatMap(({ feature, paths }, row) =>
    feature.exclude.length > 0 ? [] : paths.map((pattern) => ({ row, feature, pattern })),
  )
  const index = indexCoverables(entries.map(({ pattern }) => pattern))
  return (inner, row) => {
    const last = index.candidates(inner).findLast((at) => entries[at]!.row > row && covers(entries[at]!.pattern, inner))
    return last === undefined
      ? undefined
      : { feature: entries[last]!.feature, pattern: entries[last]!.pattern.matcher.source }
  }
}
