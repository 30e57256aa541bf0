// The matrix as the rest of the code sees it: every default filled in, every id derived. Values only.
import type { Position } from '../finding.ts'
import type { YamlPath } from '../yaml/path.ts'
import { maintainerKey } from '../maintainer.ts'
import { rememberedWeakly } from '../text/remembered.ts'

export const OUTCOMES = ['pass', 'notice', 'warn', 'fail'] as const
/** The verdict of a level on a kind of change; `pass < notice < warn < fail`. */
export type Outcome = (typeof OUTCOMES)[number]

export const CHANGE_KINDS = ['add', 'edit', 'remove'] as const
/** What a pull request does to a feature. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export const NEEDS = ['maintainers', 'docs', 'ci', 'checks', 'notes', 'sunset'] as const
/** What a level or a change of level can ask of a feature: a key that must say something. */
export type Need = (typeof NEEDS)[number]

export const ACCEPTS = ['anything', 'fixes', 'removals'] as const
/** What contributors may bring to a feature. */
export type Accepts = (typeof ACCEPTS)[number]

export const LEVEL_CHANGES = ['raised', 'lowered', 'removed'] as const
/** What a change of the matrix does to a feature; an added one counts as raised. */
export type LevelChange = (typeof LEVEL_CHANGES)[number]

export interface LevelChangeRule {
  /** Missing: the outcome always applies. Else only where one of these is missing. */
  needs?: Need[]
  outcome: Outcome
}

/** GitHub's limit for a label, in code points. Source: its REST API's answer to "Create a label". */
export const MAX_LABEL = 50

export interface Level {
  id: string
  title: string
  /** One sentence a contributor understands. */
  meaning: string
  /** What an author should do, one sentence for each kind of change; empty if there is nothing to say. */
  advice: Record<ChangeKind, string>
  outcome: Record<ChangeKind, Outcome>
  /** What the project itself asks of a feature at this level; missing if it says nothing. */
  needs?: Need[]
  /** People, at least 1. */
  minMaintainers?: number
  /** As written; `Matrix.levelOrder` has what follows from it. */
  after?: string
  labels: string[]
}

export interface Sunset {
  /** A date (`YYYY-MM-DD`), a quarter (`YYYY-Qn`) or a version. */
  deprecated?: string
  /** Likewise; or any other text, which nothing can be compared with. */
  removal?: string
  /** A feature's id, or plain text. */
  replacement?: string
  tracking?: string
}

export interface Feature {
  id: string
  /** The category's name. */
  category: string
  name: string
  /** A level's id; one of `Matrix.levels`. */
  level: string
  tentative: boolean
  /** As written: order, case and repeats stay. */
  maintainers: string[]
  /** Once maintainers, as written. */
  emeritus: string[]
  /** Missing: the level alone says what is welcome. */
  accepts?: Accepts
  /** A date, `YYYY-MM-DD`. */
  reviewed?: string
  seekingMaintainers: boolean
  notes?: string
  warning?: string
  crossCutting: boolean
  paths: string[]
  exclude: string[]
  content: string[]
  sunset?: Sunset
  docs: string[]
  ci: string[]
  /** Globs over names of check runs. */
  checks: string[]
  labels: string[]
  /** Finding code to the reason it is meant. */
  allow: Record<string, string>
  /** Where it is in the file: `['categories', c, 'features', f]`, to be continued for `Matrix.locate`. */
  at: YamlPath
}

/** What every list of features says of each. */
export type ListedKey = 'id' | 'category' | 'name' | 'level' | 'tentative' | 'maintainers'

export interface Category {
  name: string
  notes?: string
  features: Feature[]
}

/** Whom to ask where a feature has nobody: at least one of the two. */
export interface Contact {
  text?: string
  url?: string
}

export interface Override {
  label: string
  /** Bots whose label counts, besides people. */
  bots: string[]
}

export interface UnmappedRule {
  outcome: Record<ChangeKind, Outcome>
  ignore: string[]
}

export interface Matrix {
  /** The name of the file it was read from, for findings. */
  file: string
  project?: string
  match: 'all' | 'last'
  volunteer?: string
  contact?: Contact
  /** All levels by id: the built-in six, then the project's own in file order. */
  levels: Map<string, Level>
  /** The ids of all levels from most to least supported: what raised and lowered mean, and nothing else. */
  levelOrder: string[]
  unmapped: UnmappedRule
  /** Changes to the matrix that have a rule. */
  levelChanges: Partial<Record<LevelChange, LevelChangeRule>>
  /** As written, with or without `[bot]`. */
  bots: string[]
  override?: Override
  /** As written. Whether one is planned, ask `isPlanned`. */
  teams: Map<string, { planned: boolean }>
  /** The keys (`maintainerKey`) of planned teams. */
  plannedTeams: ReadonlySet<string>
  categories: Category[]
  /** All features in file order. */
  features: Feature[]
  /** The position of a key's value in the file, or of the nearest node above it that exists. */
  locate: (path: YamlPath) => Position
}

/** Whether it is a planned team, which doesn't exist yet. */
export function isPlanned(matrix: Pick<Matrix, 'plannedTeams'>, name: string): boolean {
  return matrix.plannedTeams.size > 0 && matrix.plannedTeams.has(maintainerKey(name))
}

/** The feature's planned teams, in its order. */
export function plannedMaintainers(
  matrix: Pick<Matrix, 'plannedTeams'>,
  feature: Pick<Feature, 'maintainers'>,
): string[] {
  return feature.maintainers.filter((name) => isPlanned(matrix, name))
}

/** Whether the feature names this maintainer, whatever the case. */
export function namesMaintainer(feature: Pick<Feature, 'maintainers'>, name: string): boolean {
  const key = maintainerKey(name)
  return feature.maintainers.some((one) => maintainerKey(one) === key)
}

/** Whether somebody can be asked today: a maintainer that isn't a planned team. */
export function isMaintained(matrix: Pick<Matrix, 'plannedTeams'>, feature: Pick<Feature, 'maintainers'>): boolean {
  return feature.maintainers.some((name) => !isPlanned(matrix, name))
}

/** The features by their ids. */
export const featuresById = rememberedWeakly(
  (features: readonly Feature[]): ReadonlyMap<string, Feature> =>
    new Map(features.map((feature) => [feature.id, feature])),
)

export function worst(outcomes: Iterable<Outcome>): Outcome {
  let index = 0
  for (const outcome of outcomes) index = Math.max(index, OUTCOMES.indexOf(outcome))
  return OUTCOMES[index]!
}

/** The part of an id made from a name: `[a-z0-9-]*`, empty if nothing is left. */
export function slug(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  return (plain.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-')
}
