// matrix.yaml → Matrix where the file has no fault, which is nearly always. Loads nothing that only faults need.
import { readSound } from '../yaml/read-faultless.ts'
import { buildMatrix } from './build.ts'
import { PROSE, checkTexts } from './control-characters.ts'
import type { Fault } from './fault.ts'
import { fitsSchema } from './fits-schema.ts'
import type { Matrix } from './model.ts'
import { checkMeaning, levelIds } from './references.ts'
import type { MatrixInput } from './schema.ts'

/** Stops the search. */
const FAULTY = new Error('a fault')

/** The matrix that `parseMatrix` makes of the same input; undefined if there are faults, or it takes the slow reader. Never throws. */
export function parseSoundMatrix(input: Uint8Array | string, file: string): Matrix | undefined {
  const yaml = readSound(input, PROSE)
  if (!yaml || yaml.value === null) return undefined
  const fault: Fault = () => {
    throw FAULTY
  }
  if (!fitsSchema(yaml.value)) return undefined
  try {
    checkTexts(yaml, fault)
    checkMeaning(yaml, levelIds(yaml.value), fault)
  } catch (error) {
    if (error === FAULTY) return undefined
    throw error
  }
  return buildMatrix(yaml.value as MatrixInput, file, yaml.locate)
}
