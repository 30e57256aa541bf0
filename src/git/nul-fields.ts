// git's -z output: fields that end with NUL, and names as bytes. Different names stay different.
import { decodeName } from '../core/change/name-bytes.ts'

/** The fields of an output, without their NUL. */
export const splitFields = (output: Buffer): string[] => decodeName(output).split('\0').slice(0, -1)

export const SUBMODULE_MODE = '160000'

/** The paths of `ls-tree -z` and `ls-files -z --stage`: `mode … TAB path`. A submodule's ends with a slash. */
export function pathsOfEntries(output: Buffer): string[] {
  return splitFields(output).map((entry) => {
    const path = entry.slice(entry.indexOf('\t') + 1)
    return entry.startsWith(SUBMODULE_MODE) ? `${path}/` : path
  })
}
