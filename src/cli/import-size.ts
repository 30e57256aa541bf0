// What `import` made, by its size: a matrix that `lint` would refuse as too large is useless, and endless remarks don't help.
import type { Imported, Remark } from '../core/formats/import-result.ts'
import type { MatrixInput } from '../core/matrix/schema.ts'
import { terminalText } from '../core/render/escape.ts'
import { count } from '../core/text/words.ts'
import { MAX_BYTES } from '../core/yaml/read-faultless.ts'
import { UsageError } from '../engine/errors.ts'

export interface Named {
  name: string
  imported: Imported
}

/** What surrounds a feature's name and level, in its two lines. */
const AROUND = '- name: \n  level: \n'.length

/** Before anything is written: names and levels alone. Throws `UsageError`. */
export function refuseTooMany({ matrix, isPart = false }: Pick<Imported, 'matrix' | 'isPart'>, name: string): void {
  const all = matrix.categories.flatMap(({ features }) => features)
  const least = all.reduce((sum, feature) => sum + AROUND + feature.name.length + feature.level.length, 0)
  if (!isPart && least <= MAX_BYTES) return
  throw new UsageError(
    `the matrix made of ${name} would have ${all.length} features, which is more than 4 MiB; leave something out of ${name} and import the rest`,
  )
}

/** Says what its largest part is. Throws `UsageError`. */
export function refuseTooLarge({ text, matrix, name }: { text: string; matrix: MatrixInput; name: string }): void {
  const size = Buffer.byteLength(text)
  if (size <= MAX_BYTES) return
  const largest = matrix.categories
    .map((category) => ({ name: category.name, bytes: Buffer.byteLength(JSON.stringify(category)) }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
  throw new UsageError(
    `the matrix made of ${name} would have ${size} bytes, and ${MAX_BYTES} (4 MiB) are allowed; leave something out of ${name} and import the rest. The largest: ${largest.map((one) => `${one.name} (${one.bytes} bytes)`).join(', ')}`,
  )
}

/** Those beyond are counted. */
const MOST_REMARKS = 10_000

/** A line for each, as text for a terminal. */
export function describeRemarks(remarks: readonly Remark[], name: string): string {
  const shown = remarks.slice(0, MOST_REMARKS)
  const lines = shown.map(({ file = name, line, message }) => `${terminalText(`${file}:${line}: ${message}`)}\n`)
  const more = remarks.length - shown.length
  return `${lines.join('')}${more > 0 ? `and ${count(more, 'more remark')}\n` : ''}`
}
