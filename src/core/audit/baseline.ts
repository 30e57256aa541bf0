// Findings compared with an earlier report: what is in both is known, and fails nothing. Lines never count, since they move.
import type { Finding } from '../finding.ts'
import { isRecord } from '../text/records.ts'

export interface ReportFinding extends Finding {
  /** Whether the baseline has it; missing where there is none. */
  known?: boolean
}

export type BaselineFinding = Pick<Finding, 'code' | 'feature' | 'subject'>

/** The findings of a JSON report, or why it is none. */
export function parseBaseline(text: string): BaselineFinding[] | { problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'it is not JSON' }
  }
  const findings = isRecord(value) && value.version === 1 ? value.findings : undefined
  if (!Array.isArray(findings)) return { problem: 'it has no version 1 and no list of findings' }
  const isFinding = (one: unknown): one is BaselineFinding =>
    isRecord(one) && typeof one.code === 'string' && isTextOrMissing(one.feature) && isTextOrMissing(one.subject)
  return findings.every(isFinding) ? findings : { problem: 'one of its findings has no code' }
}

const isTextOrMissing = (value: unknown) => value === undefined || typeof value === 'string'

export interface Compared {
  findings: ReportFinding[]
  /** How many findings of the baseline are gone. */
  gone: number
}

export function compareWithBaseline(findings: readonly Finding[], baseline: readonly BaselineFinding[]): Compared {
  const before = new Set(baseline.map(keyOf))
  const now = new Set(findings.map(keyOf))
  return {
    findings: findings.map((finding) => ({ ...finding, known: before.has(keyOf(finding)) })),
    gone: [...before].filter((key) => !now.has(key)).length,
  }
}

const keyOf = ({ code, feature = '', subject = '' }: BaselineFinding) => JSON.stringify([code, feature, subject])
