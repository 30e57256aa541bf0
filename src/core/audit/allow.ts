// Findings that a feature allows: they are taken out of the result, and kept on record with their reason.
import { compareFindings, type Finding } from '../finding.ts'
import type { Feature, Matrix } from '../matrix/model.ts'
import { toFinding, type CodedFound, type Kind } from './rules/rule.ts'

/** Not found by a rule, but by comparing findings with what is allowed. */
export const unusedAllow: Kind = {
  code: 'unused-allow',
  severity: 'warning',
  meaning: 'A feature allows a finding that no longer occurs.',
  allowable: false,
}

export interface AllowedFinding extends Finding {
  /** Why it is meant, as the matrix says. */
  reason: string
}

export interface Allowed {
  /** The remaining findings, plus unused allowances; sorted. */
  findings: Finding[]
  allowed: AllowedFinding[]
}

/** `judged`: the codes that were looked for. An allowance for another code may be used in another run. */
export function applyAllowances(matrix: Matrix, found: readonly CodedFound[], judged: ReadonlySet<string>): Allowed {
  const used = new Set<string>()
  const findings: Finding[] = []
  const allowed: AllowedFinding[] = []
  for (const { finding, about } of found) {
    const allowing = about.filter((feature) => feature.allow[finding.code] !== undefined)
    for (const feature of allowing) used.add(keyOf(feature, finding.code))
    if (allowing.length === 0) findings.push(finding)
    else allowed.push({ ...finding, reason: allowing[0]!.allow[finding.code]! })
  }
  for (const feature of matrix.features)
    for (const code of Object.keys(feature.allow))
      if (judged.has(code) && !used.has(keyOf(feature, code)))
        findings.push(toFinding(matrix, 'unused-allow', unused(feature, code)).finding)
  return { findings: findings.sort(compareFindings), allowed: allowed.sort(compareFindings) }
}

const unused = (feature: Feature, code: string) => ({
  feature,
  message: `${feature.name} allows ${code}, which no longer occurs`,
  fix: 'Remove it from `allow`.',
  at: ['allow', code],
  subject: code,
})

const keyOf = (feature: Feature, code: string) => `${feature.id}\0${code}`
