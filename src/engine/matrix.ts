// A matrix file's bytes → a matrix, or a map of its patterns; within the time limit, since anybody may have written it.
import type { Matrix } from '../core/matrix/model.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import type { Parsed } from '../core/matrix/parse.ts'
import { compileMatrix } from '../core/paths/map.ts'
import type { FeatureMap } from '../core/paths/map.ts'
import { FaultyMatrixError } from './errors.ts'
import { CHECK_SECONDS, withinLimit } from './time-limit.ts'

/** The matrix, or its faults. Throws `UsageError` where reading it takes longer than `CHECK_SECONDS`. */
export function parseWithinLimit(bytes: Uint8Array, name: string): Parsed<Matrix> {
  const tooLong = () => ({ what: `reading ${name}`, fix: 'make it smaller' })
  return withinLimit(CHECK_SECONDS, tooLong, () => parseMatrix(bytes, name))
}

/** As `parseWithinLimit`, but throws `FaultyMatrixError` where the file has faults. */
export function readMatrix(bytes: Uint8Array, name: string): Matrix {
  const { value, findings } = parseWithinLimit(bytes, name)
  if (!value) throw new FaultyMatrixError(findings)
  return value
}

/** The matrix's patterns, compiled. Throws `UsageError` where that takes longer than `CHECK_SECONDS`. */
export function compileWithinLimit(matrix: Matrix): FeatureMap {
  const tooLong = () => ({ what: `compiling the patterns of ${matrix.file}`, fix: 'make them fewer or simpler' })
  return withinLimit(CHECK_SECONDS, tooLong, () => compileMatrix(matrix))
}
