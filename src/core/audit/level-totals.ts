// How features and files spread over the levels: the figures of the summary and the page.
import { isMaintained, type Matrix } from '../matrix/model.ts'
import type { Survey } from './pattern-use.ts'
import { addTo, groupBy } from '../text/group-by.ts'

export interface LevelFigures {
  id: string
  title: string
  features: number
  /** Files with a feature of this level; a file may count at several. */
  files: number
  /** Features where nobody can be asked today. */
  unmaintained: number
}

/** In the matrix's order, levels without features left out. */
export function countLevels(matrix: Matrix, survey: Survey): LevelFigures[] {
  const byLevel = groupBy(matrix.features, ({ level }) => level)
  return [...matrix.levels.values()].flatMap(({ id, title }) => {
    const features = byLevel.get(id)
    if (!features) return []
    const files = new Set(features.flatMap((feature) => survey.filesOf.get(feature) ?? []))
    const unmaintained = features.filter((feature) => !isMaintained(matrix, feature)).length
    return [{ id, title, features: features.length, files: files.size, unmaintained }]
  })
}

/** How many features of each level are under review, by its id. */
export function countTentative({ features }: Matrix): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { level, tentative } of features) if (tentative) addTo(counts, level)
  return counts
}
