// matrix.yaml → Matrix where the file has no fault, which is nearly always. Loads nothing that only faults need.
import type { YamlRead } from '../yaml/read-document.ts'
import { buildMatrix } from './build.ts'
import { checkTexts } from './control-characters.ts'
import type { Fault } from './fault.ts'
import { fitsSchema } from './fits-schema.ts'
import type { Matrix } from './model.ts'
import { checkMeaning, levelIds } from './references.ts'
import type { MatrixInput } from './schema.ts'

/** Stops the search. */
const FAULTY = new Error('a fault')

/** The matrix that `parseMatrix` makes of YAML without faults; undefined if it has some as a matrix. Never throws. */
export function parseSoundMatrix(yaml: YamlRead, file: string): Matrix | undefined {
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
