// git's -z output: fields that end with NUL, and names as bytes. Different names stay different.
import { isUtf8 } from 'node:buffer'
import { decodeName } from '../core/change/name-bytes.ts'

/** The fields of an output, without their NUL. */
export function splitFields(output: Buffer): string[] {
  if (isUtf8(output)) return output.toString().split('\0').slice(0, -1)
  const fields: string[] = []
  let start = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    fields.push(decodeName(output.subarray(start, end)))
    start = end + 1
  }
  return fields
}

export const SUBMODULE_MODE = '160000'

/** The paths of `ls-tree -z` and `ls-files -z --stage`: `mode … TAB path`. A submodule's ends with a slash. */
export function pathsOfEntries(output: Buffer): string[] {
  return splitFields(output).map((entry) => {
    const path = entry.slice(entry.indexOf('\t') + 1)
    return entry.startsWith(SUBMODULE_MODE) ? `${path}/` : path
  })
}
