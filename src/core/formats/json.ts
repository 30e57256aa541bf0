// `export json`: the matrix in its own shape, with every default and derived id filled in. A value, not a text.
import type { Feature, Level, Matrix } from '../matrix/model.ts'
import type { FeatureInput, LevelInput, MatrixInput } from '../matrix/schema.ts'

/**
 * A value for JSON.stringify, in the order of the contract's section 4. Texts that have no default (`project`, `notes`,
 * `sunset` and the like) are left out where the matrix has none. Read as a matrix.yaml it is the same matrix again.
 */
export function matrixJson(matrix: Matrix): MatrixInput {
  return {
    version: 1,
    ...(matrix.project !== undefined && { project: matrix.project }),
    match: matrix.match,
    ...(matrix.volunteer !== undefined && { volunteer: matrix.volunteer }),
    levels: Object.fromEntries([...matrix.levels].map(([id, level]) => [id, levelJson(level)])),
    unmapped: { ...matrix.unmapped.outcome, ignore: matrix.unmapped.ignore },
    ...(matrix.override && { override: { label: matrix.override.label, bots: matrix.override.bots } }),
    teams: Object.fromEntries([...matrix.teams].map(([name, { planned }]) => [name, { planned }])),
    categories: matrix.categories.map(({ name, notes, features }) => ({
      name,
      ...(notes !== undefined && { notes }),
      features: features.map(featureJson),
    })),
  }
}

function levelJson({ title, meaning, advice, outcome, labels }: Level): LevelInput {
  return { title, meaning, advice, outcome, labels }
}

function featureJson(feature: Feature): FeatureInput {
  return {
    id: feature.id,
    name: feature.name,
    level: feature.level,
    tentative: feature.tentative,
    maintainers: feature.maintainers,
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
    labels: feature.labels,
    allow: feature.allow,
  }
}
