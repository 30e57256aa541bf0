// A matrix file's bytes or text → a matrix, or a map of its patterns; within the time limit, since anybody may have written it.
import { setFlagsFromString } from 'node:v8'
import { PROSE } from '../core/matrix/control-characters.ts'
import type { Matrix } from '../core/matrix/model.ts'
import type { Parsed } from '../core/matrix/parse.ts'
import { parseSoundMatrix } from '../core/matrix/parse-faultless.ts'
import { LARGE } from '../core/yaml/fast-values.ts'
import { readSound } from '../core/yaml/read-faultless.ts'
import { compileMatrix, type FeatureMap } from '../core/paths/feature-map.ts'
import { FaultyMatrixError } from './errors.ts'
import { CHECK_SECONDS, withinLimit } from './time-limit.ts'

/** V8 lets the heap grow fourfold before it looks for garbage again: with a large matrix, that saves little time and takes hundreds of megabytes. */
export function spareMemoryFor({ length }: Uint8Array | string): void {
  if (length > LARGE) setFlagsFromString('--heap-growing-percent=50')
}

/** The matrix, or its faults. Throws `UsageError` if reading it takes longer than `CHECK_SECONDS`. */
export async function parseWithinLimit(input: Uint8Array | string, name: string): Promise<Parsed<Matrix>> {
  const limited = { what: `reading ${name}`, fix: 'make it smaller' }
  spareMemoryFor(input)
  const { yaml, value } = withinLimit(CHECK_SECONDS, limited, () => {
    const yaml = readSound(input, { prose: PROSE })
    return { yaml, value: yaml && parseSoundMatrix(yaml, name) }
  })
  if (value) return { value, findings: [] }
  // Loaded only for faults, whose explanation takes more than all the rest.
  const { parseMatrix } = await import('../core/matrix/parse.ts')
  return withinLimit(CHECK_SECONDS, limited, () => parseMatrix(input, name, yaml))
}

/** As `parseWithinLimit`, but throws `FaultyMatrixError` where the file has faults. */
export async function readMatrix(input: Uint8Array | string, name: string): Promise<Matrix> {
  const { value, findings } = await parseWithinLimit(input, name)
  if (!value) throw new FaultyMatrixError(findings)
  return value
}

/** The matrix's patterns, compiled. Throws `UsageError` if that takes longer than `CHECK_SECONDS`. */
export function compileWithinLimit(matrix: Matrix, only?: readonly string[]): FeatureMap {
  const limited = { what: `compiling the patterns of ${matrix.file}`, fix: 'use fewer or simpler patterns' }
  return withinLimit(CHECK_SECONDS, limited, () => compileMatrix(matrix, { ...(only && { only }) }))
}
