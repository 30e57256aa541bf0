// The features in a report, for other tools and for the merged page. Older reports have none; malformed entries are left out.
import { plannedMaintainers, type Feature, type ListedKey, type Matrix } from '../matrix/model.ts'
import { isRecord, textsIn } from '../text/is-record.ts'

export interface ListedFeature extends Pick<Feature, ListedKey> {
  /** Those of the maintainers that are still to be created. */
  planned: string[]
}

/** In file order. */
export function listFeatures(matrix: Matrix): ListedFeature[] {
  return matrix.features.map((feature) => {
    const { id, category, name, level, tentative, maintainers } = feature
    return { id, category, name, level, tentative, maintainers, planned: plannedMaintainers(matrix, feature) }
  })
}

/** Undefined where the report has no list of features. */
export function readFeatures(value: unknown): ListedFeature[] | undefined {
  if (!Array.isArray(value)) return undefined
  return (value as unknown[]).flatMap((one) => {
    if (!isRecord(one)) return []
    const { id, category, name, level } = one
    if (typeof id !== 'string' || typeof category !== 'string' || typeof name !== 'string') return []
    if (typeof level !== 'string') return []
    return [
      {
        ...{ id, category, name, level, tentative: one.tentative === true },
        ...{ maintainers: textsIn(one.maintainers), planned: textsIn(one.planned) },
      },
    ]
  })
}
