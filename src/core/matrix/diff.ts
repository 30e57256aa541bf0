// What a pull request that edits the matrix changes in it. The same id is the same feature, whatever its name.
import type { Feature, Matrix } from './model.ts'

export interface MatrixDiff {
  added: FeatureName[]
  removed: FeatureName[]
  renamed: (FeatureName & { from: string })[]
  /** Levels moved, or marked or unmarked as tentative. */
  levels: (FeatureName & { from: LevelMark; to: LevelMark })[]
  maintainers: (FeatureName & { added: string[]; removed: string[] })[]
  /** Features whose patterns changed. */
  paths: FeatureName[]
  /** Rules of the file itself that changed: `match`, `levels`, `unmapped`, `override`. */
  rules: string[]
}

export interface FeatureName {
  id: string
  name: string
  category: string
}

export interface LevelMark {
  level: string
  /** The level's title in the matrix it comes from. */
  title: string
  tentative: boolean
}

/** Lists are in file order of the new matrix; removed features in that of the old. */
export function diffMatrices(before: Matrix, after: Matrix): MatrixDiff {
  const old = new Map(before.features.map((feature) => [feature.id, feature]))
  const kept = new Set(after.features.map((feature) => feature.id))
  const pairs = after.features.flatMap((now) => {
    const was = old.get(now.id)
    return was ? [{ was, now }] : []
  })
  return {
    added: after.features.filter((feature) => !old.has(feature.id)).map(nameOf),
    removed: before.features.filter((feature) => !kept.has(feature.id)).map(nameOf),
    renamed: pairs
      .filter(({ was, now }) => was.name !== now.name)
      .map(({ was, now }) => ({ ...nameOf(now), from: was.name })),
    levels: pairs
      .filter(({ was, now }) => was.level !== now.level || was.tentative !== now.tentative)
      .map(({ was, now }) => ({ ...nameOf(now), from: markOf(before, was), to: markOf(after, now) })),
    maintainers: pairs
      .map(({ was, now }) => ({
        ...nameOf(now),
        added: without(now.maintainers, was.maintainers),
        removed: without(was.maintainers, now.maintainers),
      }))
      .filter(({ added, removed }) => added.length + removed.length > 0),
    paths: pairs.filter(({ was, now }) => patternsOf(was) !== patternsOf(now)).map(({ now }) => nameOf(now)),
    rules: RULES.filter((rule) => ruleOf(before, rule) !== ruleOf(after, rule)),
  }
}

export function isEmptyDiff(diff: MatrixDiff): boolean {
  return Object.values(diff).every((list: unknown[]) => list.length === 0)
}

const RULES = ['match', 'levels', 'unmapped', 'override'] as const

function ruleOf(matrix: Matrix, rule: (typeof RULES)[number]): string {
  return JSON.stringify(rule === 'levels' ? [...matrix.levels] : (matrix[rule] ?? null))
}

const nameOf = ({ id, name, category }: Feature): FeatureName => ({ id, name, category })
const markOf = (matrix: Matrix, { level, tentative }: Feature): LevelMark => ({
  level,
  title: matrix.levels.get(level)!.title,
  tentative,
})
const patternsOf = ({ paths, exclude, content, crossCutting }: Feature) =>
  JSON.stringify([paths, exclude, content, crossCutting])
const without = (list: string[], other: string[]) => [...new Set(list)].filter((one) => !other.includes(one))
