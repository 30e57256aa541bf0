// The rows of a page as the categories of a matrix: names told apart, levels decided, replacements found.
import { slug } from '../../matrix/model.ts'
import type { FeatureInput, MatrixInput } from '../../matrix/schema.ts'
import { importedMatrix, type Remark } from '../import-result.ts'
import type { LevelWord } from './level-words.ts'
import { distinctNames } from './names.ts'
import { levelOfRow, type RowFeature } from './rows.ts'

export interface PageCategory {
  name: string
  notes?: string
  /** `isOwn`: of a table as our own page has them, whose names are kept. */
  rows: { row: RowFeature; line: number; isOwn: boolean }[]
}

export interface MadeCategories {
  categories: MatrixInput['categories']
  planned: ReadonlySet<string>
  remarks: Remark[]
}

/** The categories with names told apart, and what their levels and people are. */
export function makeCategories(
  pageCategories: readonly PageCategory[],
  meanings: ReadonlyMap<string, string>,
): MadeCategories {
  const remarks: Remark[] = []
  const planned = new Set<string>()
  const seen = new Set<string>()
  const categories = pageCategories.map(({ name, notes, rows }) => {
    const names = rows.every(({ isOwn }) => isOwn)
      ? rows.map(({ row }) => row.name)
      : distinctNames(rows.map(({ row }) => row))
    const features = rows.map(({ row, line }, index): FeatureInput => {
      const remark = (message: string) => remarks.push({ line, message: `${names[index]!}: ${message}` })
      sayOnce(row.level, { seen, meanings, remark })
      for (const team of row.planned) planned.add(team)
      return { name: names[index]!, ...levelOfRow(row, remark), ...row.feature }
    })
    return { name, ...(notes !== undefined && { notes }), features }
  })
  return { categories: withReplacements(categories), planned, remarks }
}

/** Says once for each word what a person has to decide about it. */
function sayOnce(
  { id, word, builtIn, guess }: LevelWord,
  {
    seen,
    meanings,
    remark,
  }: { seen: Set<string>; meanings: ReadonlyMap<string, string>; remark: (message: string) => void },
): void {
  if (id === undefined || (builtIn && !guess)) return
  const key = builtIn ? word : id
  if (seen.has(key)) return
  seen.add(key)
  if (builtIn) remark(`${JSON.stringify(word)} is read as ${id}, tentative: decide`)
  else
    remark(
      `${JSON.stringify(word)} is not one of the six levels, so it became a new one under \`levels\`: ${meanings.has(id) ? 'decide there what it means for changes' : 'say there what it means'}, or use one of the six`,
    )
}

/** A replacement that is the name of one feature becomes its id. */
function withReplacements(categories: MatrixInput['categories']): MatrixInput['categories'] {
  const ids = new Map<string, string | undefined>()
  for (const { name: category, features } of importedMatrix(categories).categories)
    for (const { name, id } of features)
      ids.set(name, ids.has(name) ? undefined : (id ?? `${slug(category)}/${slug(name)}`))
  return categories.map((category) => ({
    ...category,
    features: category.features.map((feature) => {
      const id = ids.get(feature.sunset?.replacement ?? '')
      return id === undefined ? feature : { ...feature, sunset: { ...feature.sunset, replacement: id } }
    }),
  }))
}
