// What every importer gives back: a matrix, and what of the file it could not carry. Knows no format.
import { compareText } from '../text/compare.ts'
import { freeNames } from '../text/free-name.ts'
import { buildMatrix } from '../matrix/build.ts'
import { slug } from '../matrix/model.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { compileMatrix, type FeatureMap, type MapOptions } from '../paths/feature-map.ts'

export interface Remark {
  /** The file it is about, where an importer reads several. */
  file?: string
  /** 1-based. */
  line: number
  /** What is there, and what became of it: one sentence. */
  message: string
}

export interface Imported {
  matrix: MatrixInput
  /** In the order of the file. */
  remarks: Remark[]
  /** The feature without paths that has whatever no other has, and the remark that says so. */
  fallback?: { name: string; remark: Remark }
  /** The matrix is not whole, because it would be many times larger than a matrix may be: see `limit.ts`. */
  isPart?: boolean
}

/** A matrix of these categories, without empty ones. Those of one name get a number, and features whose derived id is taken an id. */
export function importedMatrix(
  categories: MatrixInput['categories'],
  rest: Omit<MatrixInput, 'version' | 'categories'> = {},
): MatrixInput {
  const freeCategory = freeNames((name, count) => `${name} (${count})`)
  const freeId = freeNames((id, count) => `${id}-${count}`)
  return {
    version: 1,
    ...rest,
    categories: categories
      .filter((category) => category.features.length > 0)
      .map((category) => {
        const name = freeCategory(category.name)
        return { ...category, name, features: category.features.map((feature) => withId(feature, name, freeId)) }
      }),
  }
}

/** Which of these features a path has. `take` is told of the steps, and may throw. */
export function compileCategories(
  categories: MatrixInput['categories'],
  { match = 'all', take }: Pick<MatrixInput, 'match'> & Pick<MapOptions, 'take'> = {},
): FeatureMap {
  const matrix = buildMatrix(importedMatrix(categories, { match }), '', () => ({ line: 1, column: 1 }))
  return compileMatrix(matrix, { ...(take && { take }) })
}

function withId(feature: FeatureInput, category: string, free: (id: string) => string): FeatureInput {
  const parts = [slug(category) || 'category', slug(feature.name) || 'feature']
  const derived = parts.join('/') === `${slug(category)}/${slug(feature.name)}`
  const id = free(parts.join('/'))
  if (derived && id === parts.join('/')) return feature
  const { name, ...others } = feature
  return { name, id, ...others }
}

/** Sorted by file and line; remarks of one line keep their order. */
export function sortRemarks(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort((a, b) => compareText(a.file ?? '', b.file ?? '') || a.line - b.line)
}
