// The type of faults in a matrix, and of what lint and audit find. Knows no wording and no renderer.
import { FINDINGS } from './finding-codes.ts'
import { compareText } from './text/compare.ts'

/** Faults make a matrix unusable (exit 2); other errors fail lint and audit (exit 1). */
export const FAULT_CODES = [
  'bad-yaml',
  'duplicate-key',
  'too-large',
  'unknown-key',
  'bad-value',
  'duplicate-id',
  'bad-pattern',
] as const

export type FaultCode = (typeof FAULT_CODES)[number]
export type FindingCode = FaultCode | keyof typeof FINDINGS
/** Gravest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

export const FINDING_CODES: readonly FindingCode[] = [
  ...FAULT_CODES,
  ...(Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]),
]

/** The codes that a feature's `allow` may name. */
export const ALLOWABLE_CODES: readonly string[] = Object.entries(FINDINGS)
  .filter(([, { allowable }]) => allowable)
  .map(([code]) => code)

/** A 1-based position in a text file, as editors count. */
export interface Position {
  line: number
  column: number
}

export interface Finding extends Position {
  code: FindingCode
  severity: Severity
  /** What was found, one sentence without the position. */
  message: string
  /** What to do about it, one sentence. */
  fix: string
  file: string
  /** The id of the feature it is about. */
  feature?: string
  /** What a baseline compares besides code and feature: a pattern, a path, a team. */
  subject?: string
}

const faults: ReadonlySet<string> = new Set(FAULT_CODES)

/** The one severity a code has. */
export function severityOf(code: FindingCode): Severity {
  return code in FINDINGS ? FINDINGS[code as keyof typeof FINDINGS].severity : 'error'
}

export function isFault(finding: Pick<Finding, 'code'>): boolean {
  return faults.has(finding.code)
}

/** Order of findings in every output: by file, line, column, then code. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || comparePositions(a, b) || compareText(a.code, b.code)
}

export const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.column - b.column
