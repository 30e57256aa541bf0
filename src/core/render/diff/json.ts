// The JSON of diff. Its shape is the contract's section 4; schema/ has it as JSON Schema.
import { featureJson } from '../../formats/json.ts'
import type { MatrixDiff } from '../../matrix/diff.ts'
import type { DiffNames } from './heading.ts'

/** A value for JSON.stringify; features as `export json` has them, null where there is none. */
export function diffJson(diff: MatrixDiff, names: Pick<DiffNames, 'old' | 'new'>): object {
  return {
    version: 1,
    old: names.old,
    new: names.new,
    features: diff.features.map(({ id, name, category, changes, before, after }) => ({
      ...{ id, name, category, changes },
      before: before && { category: before.category, ...featureJson(before) },
      after: after && { category: after.category, ...featureJson(after) },
    })),
    matrix: diff.matrix.map(({ key, before, after }) => ({ key, before: before ?? null, after: after ?? null })),
  }
}
