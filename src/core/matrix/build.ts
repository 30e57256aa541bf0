// A faultless value → Matrix: every default filled in, every id derived.
import { orderLevels } from './level-order.ts'
import { BUILT_IN_LEVELS, DEFAULT_LEVEL_CHANGES } from './levels.ts'
import {
  LEVEL_CHANGES,
  slug,
  type Category,
  type ChangeKind,
  type Contact,
  type Feature,
  type Level,
  type LevelChangeRule,
  type Matrix,
  type Outcome,
  type Sunset,
} from './model.ts'
import type { YamlPath } from '../yaml/path.ts'
import type { FeatureInput, LevelInput, MatrixInput, OutcomesInput } from './schema.ts'
import { maintainerKey } from '../maintainer.ts'

const DEFAULT_OVERRIDE_LABEL = 'support-matrix/override'
const DEFAULT_UNMAPPED: Record<ChangeKind, Outcome> = { add: 'notice', edit: 'pass', remove: 'pass' }

/** From a value that has no fault. */
export function buildMatrix(input: MatrixInput, file: string, locate: Matrix['locate']): Matrix {
  const levels = new Map(BUILT_IN_LEVELS.map((level) => [level.id, level]))
  for (const [id, level] of Object.entries(input.levels ?? {})) levels.set(id, buildLevel(id, level, levels.get(id)))
  const categories = input.categories.map((category, c): Category => {
    const named = { name: category.name, slug: slug(category.name) }
    return {
      name: category.name,
      ...(category.notes !== undefined && { notes: category.notes }),
      features: category.features.map((feature, f) => buildFeature(feature, named, ['categories', c, 'features', f])),
    }
  })
  const { ignore = [], ...unmapped } = input.unmapped ?? {}
  return {
    file,
    ...(input.project !== undefined && { project: input.project }),
    match: input.match ?? 'all',
    ...(input.volunteer !== undefined && { volunteer: input.volunteer }),
    ...(input.contact && { contact: input.contact as Contact }),
    levels,
    levelOrder: orderLevels([...levels.values()]).order,
    unmapped: { outcome: { ...DEFAULT_UNMAPPED, ...(unmapped as OutcomesInput) }, ignore },
    levelChanges: Object.fromEntries(
      LEVEL_CHANGES.flatMap((change) => {
        const rule = input['level-changes']?.[change]
        return rule ? [[change, { outcome: DEFAULT_LEVEL_CHANGES[change], ...rule } as LevelChangeRule]] : []
      }),
    ),
    bots: input.bots ?? [],
    ...(input.override && {
      override: { label: input.override.label ?? DEFAULT_OVERRIDE_LABEL, bots: input.override.bots ?? [] },
    }),
    teams: new Map(Object.entries(input.teams ?? {}).map(([name, { planned = false }]) => [name, { planned }])),
    plannedTeams: new Set(
      Object.entries(input.teams ?? {}).flatMap(([name, { planned }]) => (planned ? [maintainerKey(name)] : [])),
    ),
    categories,
    features: categories.flatMap((category) => category.features),
    locate,
  }
}

function buildLevel(id: string, input: LevelInput, base: Level | undefined): Level {
  const word = typeof input.outcome === 'string' ? input.outcome : undefined
  const outcome = word
    ? { add: word, edit: word, remove: word }
    : { ...base?.outcome, ...(input.outcome as OutcomesInput | undefined) }
  return {
    id,
    title: input.title ?? base!.title,
    meaning: input.meaning ?? base!.meaning,
    advice: {
      add: '',
      edit: '',
      remove: '',
      ...base?.advice,
      ...(input.advice as Partial<Record<ChangeKind, string>> | undefined),
    },
    outcome: outcome as Record<ChangeKind, Outcome>,
    ...(input.needs && { needs: input.needs }),
    ...(input['min-maintainers'] !== undefined && { minMaintainers: input['min-maintainers'] }),
    ...(input.after !== undefined && { after: input.after }),
    labels: input.labels ?? base?.labels ?? [],
  }
}

/** Most features lack most lists: a list of its own for each would take a third of a large matrix's memory. */
const NONE = Object.freeze([]) as unknown as string[]
const NOTHING = Object.freeze({})

function buildFeature(input: FeatureInput, category: { name: string; slug: string }, at: YamlPath): Feature {
  const feature: Feature = {
    id: input.id ?? `${category.slug}/${slug(input.name)}`,
    category: category.name,
    name: input.name,
    level: input.level,
    tentative: input.tentative ?? false,
    maintainers: input.maintainers ?? NONE,
    emeritus: input.emeritus ?? NONE,
    seekingMaintainers: input['seeking-maintainers'] ?? false,
    crossCutting: input['cross-cutting'] ?? false,
    paths: input.paths ?? NONE,
    exclude: input.exclude ?? NONE,
    content: input.content ?? NONE,
    docs: input.docs ?? NONE,
    ci: input.ci ?? NONE,
    checks: input.checks ?? NONE,
    labels: input.labels ?? NONE,
    allow: input.allow ?? NOTHING,
    at,
  }
  // An object spread out of others takes several times the memory.
  if (input.accepts) feature.accepts = input.accepts
  if (input.reviewed !== undefined) feature.reviewed = input.reviewed
  if (input.notes !== undefined) feature.notes = input.notes
  if (input.warning !== undefined) feature.warning = input.warning
  if (input.sunset) feature.sunset = input.sunset as Sunset
  return feature
}
