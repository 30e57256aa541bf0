// What `import` made, by its size: a matrix that `lint` would refuse as too large is useless, and endless remarks don't help.
import type { Imported, Remark } from '../core/formats/import-result.ts'
import type { MatrixInput } from '../core/matrix/schema.ts'
import { count } from '../core/text/words.ts'
import { MOST_MADE, leastSize } from '../core/formats/limit.ts'
import { quote } from '../core/text/quote.ts'
import { MAX_BYTES } from '../core/yaml/read-faultless.ts'
import { UsageError } from '../engine/errors.ts'

export interface Named {
  name: string
  imported: Imported
}

/** Before anything is written, by its texts alone. Throws `UsageError`. */
export function refuseTooMany({ matrix, isPart = false }: Pick<Imported, 'matrix' | 'isPart'>, name: string): void {
  const least = isPart ? Infinity : leastSize(matrix.categories)
  if (least > MOST_MADE) refuse({ size: 'more than 16 MiB with all remarks', name })
  if (least > MAX_BYTES) refuse({ size: `at least ${least} bytes`, name, matrix })
}

/** Throws `UsageError`. */
export function refuseTooLarge({ text, matrix, name }: { text: string; matrix: MatrixInput; name: string }): void {
  const size = Buffer.byteLength(text)
  if (size > MAX_BYTES) refuse({ size: `${size} bytes`, name, matrix })
}

/** Says what the largest parts of the matrix are, where it is whole. */
function refuse({ size, name, matrix }: { size: string; name: string; matrix?: MatrixInput }): never {
  const largest = (matrix?.categories ?? [])
    .map((category) => ({ name: category.name, bytes: leastSize(category) }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((one) => `${quote(one.name)} (about ${one.bytes} bytes)`)
  throw new UsageError(
    `the matrix made of ${name} would have ${size}, and ${MAX_BYTES} (4 MiB) are allowed; leave something out of ${name} and import the rest${largest.length > 0 ? `. The largest: ${largest.join(', ')}` : ''}`,
  )
}

/** Remarks beyond these are counted, and so is what would take more characters than this with those before it. */
const MOST_REMARKS = 10_000
const MOST_CHARACTERS = 4 * 1024 * 1024
/** A longer one quotes an endless line. */
const LONGEST_REMARK = 1000

/** A line for each; `name` is the file of those that name none. */
export function describeRemarks(remarks: readonly Remark[], name: string): string[] {
  let left = MOST_CHARACTERS
  const isTooMuch = ({ message }: Remark, index: number) => (left -= message.length) < 0 || index >= MOST_REMARKS
  const end = remarks.findIndex((remark, index) => isTooMuch(remark, index) && index > 0)
  const shown = end < 0 ? remarks : remarks.slice(0, end)
  const more = remarks.length - shown.length
  return [
    ...shown.map(({ file = name, line, message }) => `${file}:${line}: ${cut(message)}`),
    ...(more > 0 ? [`and ${count(more, 'more remark')}`] : []),
  ]
}

const cut = (message: string): string =>
  message.length > LONGEST_REMARK
    ? `${message.slice(0, LONGEST_REMARK / 2)} … ${message.slice(-LONGEST_REMARK / 2)}`
    : message
