// The judgement: the verdict, and the outcome of each touched feature with its reasons. Reasons are data;
// render/ makes sentences of them.
import { OUTCOMES, worst, type ChangeKind, type Feature, type Matrix, type Outcome } from '../matrix/model.ts'
import type { Mapping, TouchedFeature } from '../paths/map-changes.ts'
import { judgeLevelChanges, type ComparedMatrix, type JudgedLevelChange } from './level-changes.ts'

export interface Policy {
  /** Ids of levels at which adding or editing files fails. */
  failOn: readonly string[]
  /** What the change does to the matrix itself; null or missing if it doesn't touch it. */
  matrixChange?: ComparedMatrix | null
}

/** A rule that affected an outcome. A list of them is in the order they were applied. */
export type Reason =
  | { rule: 'level'; level: string; kind: ChangeKind; outcome: Outcome }
  /** `bothSides`: the same change also touches the replacement's files. */
  | { rule: 'accepts'; accepts: 'fixes' | 'removals'; bothSides: boolean; outcome: Outcome }
  | { rule: 'fail-on'; level: string; outcome: 'fail' }
  | { rule: 'tentative'; outcome: Outcome }
  | { rule: 'content-only'; outcome: 'warn' }

export interface JudgedFeature extends Pick<TouchedFeature, 'feature' | 'kind' | 'files'> {
  outcome: Outcome
  because: Reason[]
}

export interface Judgement {
  /** In file order. */
  features: JudgedFeature[]
  /** The outcome of the unmapped files; `pass` if there are none. */
  unmapped: Outcome
  /** Changes to the matrix that its `level-changes` flag. */
  levelChanges: JudgedLevelChange[]
  /** The worst outcome of features, unmapped files and level changes. The override and problems of the check come later. */
  verdict: Outcome
}

export function judge(matrix: Matrix, mapping: Mapping, policy: Policy): Judgement {
  const touchedIds = new Set(mapping.touched.map(({ feature }) => feature.id))
  const features = mapping.touched.map((touched) => {
    const { feature, kind, files } = touched
    const { outcome, because } = judgeFeature(touched, { matrix, policy, touchedIds })
    return { feature, kind, files, outcome, because }
  })
  const unmapped = mapping.unmappedKind ? matrix.unmapped.outcome[mapping.unmappedKind] : 'pass'
  const levelChanges = policy.matrixChange ? judgeLevelChanges(policy.matrixChange) : []
  const outcomes = [...features, ...levelChanges].map(({ outcome }) => outcome)
  return { features, unmapped, levelChanges, verdict: worst([...outcomes, unmapped]) }
}

interface Rules {
  matrix: Matrix
  policy: Policy
  /** Ids of all touched features. */
  touchedIds: ReadonlySet<string>
}

type Judged = Pick<JudgedFeature, 'outcome' | 'because'>

/** Applies the rules one after the other, in the order that docs/matrix.md describes. */
function judgeFeature(touched: TouchedFeature, rules: Rules): Judged {
  const { feature, kind } = touched
  const { outcome: capped, because } = capContent(touched, rules)
  let outcome = capped
  if (kind !== 'remove' && rules.policy.failOn.includes(feature.level)) {
    outcome = 'fail'
    because.push({ rule: 'fail-on', level: feature.level, outcome })
  }
  if (feature.tentative && outcome !== 'pass') {
    outcome = OUTCOMES[OUTCOMES.indexOf(outcome) - 1]!
    because.push({ rule: 'tentative', outcome })
  }
  return { outcome, because }
}

/** At most `warn` for files that belong to a feature only by their content, but never milder than its files that belong by path. */
function capContent({ feature, kind, kindByPath }: TouchedFeature, rules: Rules): Judged {
  const all = applyTables(feature, kind, rules)
  if (kindByPath === kind || all.outcome !== 'fail') return all
  const byPath = kindByPath ? applyTables(feature, kindByPath, rules) : undefined
  if (byPath?.outcome === 'fail') return byPath
  return { outcome: 'warn', because: [...all.because, { rule: 'content-only', outcome: 'warn' }] }
}

/** The mildest outcome that `accepts` allows for each kind of change. */
const ACCEPTS_OUTCOMES: Record<'fixes' | 'removals', Record<ChangeKind, Outcome>> = {
  fixes: { add: 'warn', edit: 'notice', remove: 'pass' },
  removals: { add: 'fail', edit: 'warn', remove: 'pass' },
}

/** The level's table, then `accepts`, which never makes an outcome milder. */
function applyTables(feature: Feature, kind: ChangeKind, { matrix, touchedIds }: Rules): Judged {
  const { accepts = 'anything', level, sunset } = feature
  const outcome = matrix.levels.get(level)!.outcome[kind]
  const because: Reason[] = [{ rule: 'level', level, kind, outcome }]
  if (accepts === 'anything' || kind === 'remove') return { outcome, because }
  const bothSides = accepts === 'fixes' && sunset?.replacement !== undefined && touchedIds.has(sunset.replacement)
  const least = bothSides ? 'notice' : ACCEPTS_OUTCOMES[accepts][kind]
  if (OUTCOMES.indexOf(least) < OUTCOMES.indexOf(outcome)) return { outcome, because }
  return { outcome: least, because: [...because, { rule: 'accepts', accepts, bothSides, outcome: least }] }
}
