// The text of a file that an option or input names, or of standard input.
import { decodeName } from '../core/change/name-bytes.ts'
import { findWideEncoding } from '../core/text/bytes.ts'
import { UsageError } from './errors.ts'

/** Without a byte order mark. Throws `UsageError` for UTF-16 and UTF-32; `name` is what it calls the file. */
export function decodeGiven(bytes: Uint8Array, name: string): string {
  const encoding = findWideEncoding(bytes)
  if (encoding) throw new UsageError(`${name} is ${encoding} text; save it as UTF-8`)
  return decodeName(bytes).replace(/^\uFEFF/, '')
}
