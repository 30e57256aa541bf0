// The judgement: an outcome and its reasons for every touched feature, and the verdict. Reasons are data; sentences are
// made in render/.
import type { ChangeKind, Feature, Matrix, Outcome } from '../matrix/model.ts'
import { OUTCOMES, worst } from '../matrix/model.ts'
import type { Mapping, TouchedFeature } from '../paths/changes.ts'

export interface Policy {
  /** Ids of levels where an add or edit fails. */
  failOn: readonly string[]
}

/** A rule that had a say in an outcome, in the order they were applied. */
export type Reason =
  | { rule: 'level'; level: string; kind: ChangeKind; outcome: Outcome }
  | { rule: 'fail-on'; level: string; outcome: 'fail' }
  | { rule: 'tentative'; outcome: Outcome }
  | { rule: 'content-only'; outcome: 'warn' }

export interface JudgedFeature extends TouchedFeature {
  outcome: Outcome
  because: Reason[]
}

export interface Judgement {
  /** In file order. */
  features: JudgedFeature[]
  /** What the unmapped files amount to; `pass` where there are none. */
  unmapped: Outcome
  /** The worst of features and unmapped files: before override and before what else can make a check fail. */
  verdict: Outcome
}

export function judge(matrix: Matrix, mapping: Mapping, policy: Policy): Judgement {
  const features = mapping.touched.map((touched) => ({ ...touched, ...judgeFeature(matrix, touched, policy) }))
  const unmapped = mapping.unmappedKind ? matrix.unmapped.outcome[mapping.unmappedKind] : 'pass'
  return { features, unmapped, verdict: worst([...features.map((feature) => feature.outcome), unmapped]) }
}

function judgeFeature(
  matrix: Matrix,
  touched: TouchedFeature,
  policy: Policy,
): Pick<JudgedFeature, 'outcome' | 'because'> {
  const all = applyRules(matrix, touched.feature, touched.kind, policy)
  if (touched.kindByPath === touched.kind || all.outcome !== 'fail') return all
  // Some files belong by their content alone: without them the outcome may be milder, with them it is at most `warn`.
  const byPath = touched.kindByPath ? applyRules(matrix, touched.feature, touched.kindByPath, policy) : undefined
  if (byPath?.outcome === 'fail') return byPath
  return { outcome: 'warn', because: [...all.because, { rule: 'content-only', outcome: 'warn' }] }
}

function applyRules(
  matrix: Matrix,
  feature: Feature,
  kind: ChangeKind,
  policy: Policy,
): Pick<JudgedFeature, 'outcome' | 'because'> {
  let outcome = matrix.levels.get(feature.level)!.outcome[kind]
  const because: Reason[] = [{ rule: 'level', level: feature.level, kind, outcome }]
  if (kind !== 'remove' && policy.failOn.includes(feature.level)) {
    outcome = 'fail'
    because.push({ rule: 'fail-on', level: feature.level, outcome })
  }
  if (feature.tentative && outcome !== 'pass') {
    outcome = OUTCOMES[OUTCOMES.indexOf(outcome) - 1]!
    because.push({ rule: 'tentative', outcome })
  }
  return { outcome, because }
}
