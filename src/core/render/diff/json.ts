// The JSON of diff. Its shape is public and described by a JSON Schema in schema/.
import { featureJson } from '../../formats/json.ts'
import { eachLater } from '../../text/json-pieces.ts'
import type { MatrixDiff } from '../../matrix/diff.ts'
import type { DiffNames } from './heading.ts'

/** A value for JSON.stringify. Features look as in `export json`, and are null on the side that lacks them. */
export function diffJson(diff: MatrixDiff, names: Pick<DiffNames, 'old' | 'new'>): object {
  return {
    version: 1,
    old: names.old,
    new: names.new,
    features: eachLater(diff.features, ({ id, name, category, changes, before, after }) => ({
      ...{ id, name, category, changes },
      before: before && { category: before.category, ...featureJson(before) },
      after: after && { category: after.category, ...featureJson(after) },
    })),
    matrix: diff.matrix.map(({ key, before, after }) => ({ key, before: before ?? null, after: after ?? null })),
  }
}
