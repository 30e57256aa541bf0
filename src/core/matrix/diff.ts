// What changed between two matrices, key by key. The same id is the same feature, whatever its name. It doesn't decide what to call
// a change or how important it is: a pull request's comment, the check's JSON and a comparison of releases are made from this value.
import { maintainerKey } from '../maintainer.ts'
import { compareText } from '../text/compare.ts'
import { directionOf } from './level-order.ts'
import { featuresById, type Feature, type Matrix } from './model.ts'
import { kebab } from '../text/words.ts'

/** What happened to a feature, in the order in which it is listed. */
export const CHANGE_WORDS = [
  'added',
  'removed',
  'renamed',
  'raised',
  'lowered',
  'moved',
  'people',
  'sunset',
  'edited',
] as const
export type ChangeWord = (typeof CHANGE_WORDS)[number]

/** A key of a feature, spelled as in the file. */
export type FeatureKey = string

export interface FeatureChange {
  id: string
  /** The new name and category; of a removed feature the old ones. */
  name: string
  category: string
  /** Never empty. */
  changes: ChangeWord[]
  /** The keys whose values differ, in the file's order; empty for what is added or removed. */
  keys: FeatureKey[]
  before: Feature | null
  after: Feature | null
}

/** A key of the file outside its features, such as `volunteer` or `levels.obsolete.outcome.add`. */
export interface KeyChange {
  key: string
  /** The key's parts, of which a level's or a team's name may hold dots. */
  path: string[]
  /** Undefined if the key is not set and has no default, or is an empty list. */
  before: unknown
  after: unknown
}

export interface MatrixDiff {
  before: Matrix
  after: Matrix
  /** In the order of the new file; removed ones last, in that of the old. */
  features: FeatureChange[]
  matrix: KeyChange[]
}

export function diffMatrices(before: Matrix, after: Matrix): MatrixDiff {
  const [old, kept] = [featuresById(before.features), featuresById(after.features)]
  const features = after.features.flatMap((now): FeatureChange[] => {
    const was = old.get(now.id)
    const about = { id: now.id, name: now.name, category: now.category, after: now }
    if (!was) return [{ ...about, changes: ['added'], keys: [], before: null }]
    const keys = changedKeys(was, now)
    if (keys.length === 0) return []
    return [{ ...about, changes: wordsOf(keys, { before, after, was, now }), keys, before: was }]
  })
  const removed = before.features
    .filter(({ id }) => !kept.has(id))
    .map((was): FeatureChange => {
      const { id, name, category } = was
      return { id, name, category, changes: ['removed'], keys: [], before: was, after: null }
    })
  return { before, after, features: [...features, ...removed], matrix: diffKeys(keysOf(before), keysOf(after)) }
}

export function isEmptyDiff(diff: MatrixDiff): boolean {
  return diff.features.length === 0 && diff.matrix.length === 0
}

/** What a feature is, in the file's order: all of it but where it is. */
const COMPARED: Record<Exclude<keyof Feature, 'id' | 'at'>, true> = {
  category: true,
  name: true,
  level: true,
  tentative: true,
  maintainers: true,
  emeritus: true,
  accepts: true,
  reviewed: true,
  seekingMaintainers: true,
  notes: true,
  warning: true,
  crossCutting: true,
  paths: true,
  exclude: true,
  content: true,
  sunset: true,
  docs: true,
  ci: true,
  checks: true,
  labels: true,
  allow: true,
}

function changedKeys(was: Feature, now: Feature): FeatureKey[] {
  const keys = Object.keys(COMPARED) as (keyof typeof COMPARED)[]
  return keys.filter((key) => valueOf(was, key) !== valueOf(now, key)).map(kebab)
}

/** In people's lists order, repeats and the case of names mean nothing. */
function valueOf(feature: Feature, key: keyof Feature): string | undefined {
  const isPeople = key === 'maintainers' || key === 'emeritus'
  return JSON.stringify(isPeople ? [...new Set(feature[key].map(maintainerKey))].sort(compareText) : feature[key])
}

const PEOPLE: ReadonlySet<string> = new Set(['maintainers', 'emeritus', 'seeking-maintainers'])

/** By the new file's order of levels; where it doesn't have both, by the old one's. */
function wordOfLevel({ before, after, was, now }: Pair): ChangeWord {
  const by = (matrix: Matrix) => directionOf(matrix.levelOrder, was.level, now.level)
  return by(after) ?? by(before) ?? 'edited'
}

interface Pair {
  before: Matrix
  after: Matrix
  was: Feature
  now: Feature
}

function wordsOf(keys: readonly FeatureKey[], pair: Pair): ChangeWord[] {
  const words = new Set(keys.map((key) => (key === 'level' ? wordOfLevel(pair) : wordOf(key))))
  return CHANGE_WORDS.filter((word) => words.has(word))
}

function wordOf(key: FeatureKey): ChangeWord {
  if (key === 'name') return 'renamed'
  if (key === 'category') return 'moved'
  if (PEOPLE.has(key)) return 'people'
  return key === 'sunset' ? 'sunset' : 'edited'
}

/** Every value outside the features by its key; lists are values, maps are not. */
function keysOf(matrix: Matrix): Keys {
  const { categories, unmapped } = matrix
  const keys: Keys = new Map()
  const add = (path: string[], value: unknown): void => {
    // An empty list is what a missing one means.
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return
    if (typeof value !== 'object' || value === null || Array.isArray(value)) keys.set(keyOf(path), { path, value })
    else if (value instanceof Map) for (const [name, inner] of value) add([...path, String(name)], inner)
    else for (const [name, inner] of Object.entries(value)) if (!NAMES.has(name)) add([...path, kebab(name)], inner)
  }
  for (const [key, value] of Object.entries(matrix)) if (!OWN.has(key)) add([kebab(key)], value)
  add(['unmapped'], { ...unmapped.outcome, ignore: unmapped.ignore })
  for (const { name, notes } of categories) add(['categories', name, 'notes'], notes)
  return keys
}

/** Equal for two spellings of one team. */
const keyOf = (path: readonly string[]) => (path[0] === 'teams' ? maintainerKey(path.join('.')) : path.join('.'))

type Keys = Map<string, { path: string[]; value: unknown }>

/** Not keys of the file, or compared separately. */
const OWN: ReadonlySet<string> = new Set([
  'file',
  'features',
  'locate',
  'levelOrder',
  'plannedTeams',
  'categories',
  'unmapped',
])

/** The name of a level or team, which is part of its key already. */
const NAMES: ReadonlySet<string> = new Set(['id', 'name'])

function diffKeys(before: Keys, after: Keys): KeyChange[] {
  return [...new Map([...after, ...before])]
    .map(([key, { path }]) => {
      return { key: path.join('.'), path, before: before.get(key)?.value, after: after.get(key)?.value }
    })
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}
