// Compares findings with an earlier report: those in both are known, and fail nothing. Line numbers don't count, since they change.
import type { Finding } from '../finding.ts'
import { isDate } from '../text/dates.ts'
import { isRecord } from '../text/is-record.ts'
import { getOrMake } from '../text/remembered.ts'
import { coveragePercent, type FileCounts } from './coverage.ts'

export interface ReportFinding extends Finding {
  /** Whether the baseline has it; missing where there is none. */
  known?: boolean
}

export type BaselineFinding = Pick<Finding, 'code' | 'feature' | 'subject'>

export interface BaselineCoverage extends FileCounts {
  unmapped: string[]
}

/** A share of mapped files on a day. */
export interface TrendPoint {
  /** `YYYY-MM-DD`. */
  date: string
  percent: number
}

export interface Baseline {
  findings: BaselineFinding[]
  /** Missing in a report of lint. */
  coverage?: BaselineCoverage
  /** Oldest first, the report's own day last; empty in a report of lint. */
  trend: TrendPoint[]
}

export const NO_REPORT = { problem: 'it has no version 1 and no list of findings' }

/** The keys of a JSON report, or why it isn't one. */
export function parseJsonReport(text: string): { report: Record<string, unknown> } | { problem: string } {
  try {
    const report: unknown = JSON.parse(text)
    return isRecord(report) && report.version === 1 ? { report } : NO_REPORT
  } catch {
    return { problem: 'it is not JSON' }
  }
}

/** What a JSON report says, or why it isn't one. */
export function parseBaseline(text: string): Baseline | { problem: string } {
  const parsed = parseJsonReport(text)
  if ('problem' in parsed) return parsed
  const { findings, coverage, date, trend } = parsed.report
  if (!Array.isArray(findings)) return NO_REPORT
  const isFinding = (one: unknown): one is BaselineFinding =>
    isRecord(one) && typeof one.code === 'string' && isTextOrMissing(one.feature) && isTextOrMissing(one.subject)
  if (!findings.every(isFinding)) return { problem: 'one of its findings has no code' }
  if (!isCoverage(coverage)) return { findings, trend: [] }
  const own = typeof date === 'string' && isDate(date) ? [{ date, percent: coveragePercent(coverage) }] : []
  return { findings, coverage, trend: Array.isArray(trend) && trend.every(isPoint) ? trend : own }
}

export function hasFileCounts(value: unknown): value is Record<string, unknown> & FileCounts {
  return isRecord(value) && [value.files, value.mapped, value.ignored].every(Number.isSafeInteger)
}

function isCoverage(value: unknown): value is BaselineCoverage {
  if (!hasFileCounts(value) || !Array.isArray(value.unmapped)) return false
  return value.unmapped.every((path) => typeof path === 'string')
}

const isPoint = (value: unknown): value is TrendPoint =>
  isRecord(value) && typeof value.date === 'string' && isDate(value.date) && typeof value.percent === 'number'

const isTextOrMissing = (value: unknown) => value === undefined || typeof value === 'string'

/** How many reports are remembered: a year of monthly ones. */
const MAX_POINTS = 13

/** The last report of a day stands for it. */
export function extendTrend(before: readonly TrendPoint[], now: TrendPoint): TrendPoint[] {
  return [...before.filter(({ date }) => date < now.date), now].slice(-MAX_POINTS)
}

/** Findings that the baseline doesn't have. */
export function freshFindings<Found extends ReportFinding>(findings: readonly Found[]): Found[] {
  return findings.filter(({ known }) => !known)
}

export interface Compared {
  findings: ReportFinding[]
  /** How many findings of the baseline are gone. */
  gone: number
}

export function compareWithBaseline(findings: readonly Finding[], baseline: readonly BaselineFinding[]): Compared {
  const { keysOf, wholeKey } = startKeys()
  const before = new Set(baseline.flatMap(keysOf))
  const now = new Set(findings.flatMap((finding) => [...keysOf(finding), wholeKey(finding)]))
  const isKnown = (finding: Finding) => before.has(wholeKey(finding)) || keysOf(finding).every((key) => before.has(key))
  return {
    findings: findings.map((finding) => ({ ...finding, known: isKnown(finding) })),
    gone: baseline.filter((finding) => !keysOf(finding).some((key) => now.has(key))).length,
  }
}

/** What a finding is known by, wherever its line has gone. */
export const fingerprintOf = ({ code, feature = '', subject = '' }: BaselineFinding): string =>
  JSON.stringify([code, feature, subject])

/** The long part of many keys is a number in them. */
function startKeys() {
  const numbers = new Map<string, number>()
  const numberOf = (finding: BaselineFinding) =>
    getOrMake(numbers, fingerprintOf({ ...finding, subject: '' }), () => numbers.size)
  return {
    /** One for each line of the subject: a finding that lacks less than before isn't new, one that lacks something else is. */
    keysOf: (finding: BaselineFinding): string[] => {
      const number = numberOf(finding)
      return (finding.subject ?? '').split('\n').map((part) => `${number} ${part}`)
    },
    /** Of an older report's finding, which named no subject. */
    wholeKey: (finding: BaselineFinding): string => `${numberOf(finding)} `,
  }
}
