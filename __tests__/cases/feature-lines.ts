// The features of an imported matrix, each as one line that a table can hold.
import type { MatrixInput } from '../../src/core/matrix/schema.ts'

/** `Category / name: level? | key: value | …`, keys in the feature's own order. */
export function featureLines({ categories }: MatrixInput): string[] {
  return categories.flatMap(({ name: category, features }) =>
    features.map(({ name, level, tentative, ...rest }) =>
      [
        `${category} / ${name}: ${level}${tentative ? '?' : ''}`,
        ...Object.entries(rest).map(([key, value]) => `${key} ${shown(value)}`),
      ].join(' | '),
    ),
  )
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'string') return value
  return JSON.stringify(value).replaceAll('"', '')
}
