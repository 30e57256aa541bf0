// The levels that `fail-on` names, checked against the matrix.
import type { Matrix } from '../matrix/model.ts'
import { nearest } from '../text/nearest.ts'

/** What is wrong with the list, one sentence for each level that the matrix doesn't have. */
export function failOnFaults(matrix: Pick<Matrix, 'levels'>, failOn: readonly string[]): string[] {
  const known = [...matrix.levels.keys()]
  return failOn
    .filter((level) => !known.includes(level))
    .map((level) => {
      const near = nearest(level, known)
      return `fail-on names ${JSON.stringify(level)}, which is not a level; allowed: ${known.join(', ')}${near ? `; did you mean ${near}?` : ''}`
    })
}
