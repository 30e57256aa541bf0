// `export json`: the matrix in its own shape, with every default and derived id filled in. A value, not a text.
import type { Feature, Level, Matrix } from '../matrix/model.ts'
import type { FeatureInput, LevelInput, MatrixInput } from '../matrix/schema.ts'

/**
 * A value for JSON.stringify, in the documented order. Texts that have no default (`project`, `notes`,
 * `sunset` and the like) are left out if the matrix has none. Read as a matrix.yaml it is the same matrix again.
 */
export function matrixJson(matrix: Matrix): MatrixInput {
  return {
    version: 1,
    ...(matrix.project !== undefined && { project: matrix.project }),
    match: matrix.match,
    ...(matrix.volunteer !== undefined && { volunteer: matrix.volunteer }),
    ...(matrix.contact && { contact: matrix.contact }),
    levels: Object.fromEntries([...matrix.levels].map(([id, level]) => [id, levelJson(level)])),
    unmapped: { ...matrix.unmapped.outcome, ignore: matrix.unmapped.ignore },
    ...(Object.keys(matrix.levelChanges).length > 0 && {
      'level-changes': Object.fromEntries(
        Object.entries(matrix.levelChanges).map(([change, { needs, outcome }]) => [
          change,
          { ...(needs && { needs }), outcome },
        ]),
      ),
    }),
    bots: matrix.bots,
    ...(matrix.override && { override: { label: matrix.override.label, bots: matrix.override.bots } }),
    teams: Object.fromEntries(matrix.teams),
    categories: matrix.categories.map(({ name, notes, features }) => ({
      name,
      ...(notes !== undefined && { notes }),
      features: features.map(featureJson),
    })),
  }
}

function levelJson({ title, meaning, advice, outcome, needs, minMaintainers, after, labels }: Level): LevelInput {
  return {
    ...{ title, meaning, advice, outcome },
    ...(needs && { needs }),
    ...(minMaintainers !== undefined && { 'min-maintainers': minMaintainers }),
    ...(after !== undefined && { after }),
    labels,
  }
}

/** One feature as the matrix has it, defaults and id filled in. */
export function featureJson(feature: Feature): FeatureInput {
  return {
    id: feature.id,
    name: feature.name,
    level: feature.level,
    tentative: feature.tentative,
    maintainers: feature.maintainers,
    emeritus: feature.emeritus,
    ...(feature.accepts && { accepts: feature.accepts }),
    ...(feature.reviewed !== undefined && { reviewed: feature.reviewed }),
    'seeking-maintainers': feature.seekingMaintainers,
    ...(feature.notes !== undefined && { notes: feature.notes }),
    ...(feature.warning !== undefined && { warning: feature.warning }),
    'cross-cutting': feature.crossCutting,
    paths: feature.paths,
    exclude: feature.exclude,
    content: feature.content,
    ...(feature.sunset && { sunset: feature.sunset }),
    docs: feature.docs,
    ci: feature.ci,
    checks: feature.checks,
    labels: feature.labels,
    allow: feature.allow,
  }
}
