// One type for every fault in a matrix and every result of lint and audit. Knows no wording and no renderer.
import { compareText } from './text/compare.ts'

/** Faults make a matrix unusable (exit 2); other errors fail lint and audit (exit 1). Source: contract, section 4. */
export const FAULT_CODES = [
  'bad-yaml',
  'duplicate-key',
  'too-large',
  'unknown-key',
  'bad-value',
  'duplicate-id',
  'bad-pattern',
] as const
export const ERROR_CODES = ['sunset-overdue', 'team-missing', 'codeowners-error'] as const
export const WARNING_CODES = [
  'supported-without-maintainers',
  'unmaintained-with-maintainers',
  'level-conflict',
  'repeated-feature',
  'no-replacement',
  'unused-allow',
  'dead-pattern',
  'shadowed-pattern',
  'missing-docs',
  'missing-ci',
  'active-though-obsolete',
  'required-check',
] as const
export const NOTE_CODES = [
  'empty-paths',
  'tentative',
  'planned-team',
  'unmapped',
  'inactive',
  'could-be-asked',
  'removable',
  'not-checked',
] as const

export type FaultCode = (typeof FAULT_CODES)[number]
export type FindingCode =
  FaultCode | (typeof ERROR_CODES)[number] | (typeof WARNING_CODES)[number] | (typeof NOTE_CODES)[number]
export type Severity = 'error' | 'warning' | 'note'

export const FINDING_CODES: readonly FindingCode[] = [...FAULT_CODES, ...ERROR_CODES, ...WARNING_CODES, ...NOTE_CODES]

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

const warnings: ReadonlySet<string> = new Set(WARNING_CODES)
const notes: ReadonlySet<string> = new Set(NOTE_CODES)
const faults: ReadonlySet<string> = new Set(FAULT_CODES)

/** The one severity a code has. */
export function severityOf(code: FindingCode): Severity {
  return warnings.has(code) ? 'warning' : notes.has(code) ? 'note' : 'error'
}

export function isFault(finding: Pick<Finding, 'code'>): boolean {
  return faults.has(finding.code)
}

/** Order of findings in every output: by file, line, column, then code. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code)
}
