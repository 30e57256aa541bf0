// Flagged entries and findings as GitLab's Code Quality report, which merge requests show. Source of the format: GitLab's
// documentation, "Code Quality", "Code quality report format".
import { fingerprintOf, freshFindings, type ReportFinding } from '../audit/baseline.ts'
import type { CheckReport } from '../check/report.ts'
import { listAnnotations, type AnnotationLevel } from './annotations.ts'
import { visible } from './escape.ts'
import { findingSentences } from './words.ts'

interface Issue {
  description: string
  check_name: string
  /** Tells issues apart, and stays when lines move. */
  fingerprint: string
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  location: { path: string; lines: { begin: number } }
}

const SEVERITIES: Record<AnnotationLevel | 'note', Issue['severity']> = {
  error: 'critical',
  warning: 'minor',
  notice: 'info',
  note: 'info',
}

/** A value for JSON.stringify: one issue for each flagged entry, at its first file, or at the matrix if no file is concerned. */
export function checkQuality(report: CheckReport, matrixPath: string): Issue[] {
  return distinct(
    listAnnotations(report).map(({ level, title, message, file = matrixPath, line = 1 }) => ({
      description: visible(message),
      check_name: 'support-matrix',
      fingerprint: JSON.stringify([title, file]),
      severity: SEVERITIES[level],
      location: { path: file, lines: { begin: line } },
    })),
  )
}

/** The same for the findings of lint and audit, without those in the baseline. */
export function findingQuality(findings: readonly ReportFinding[]): Issue[] {
  return distinct(
    freshFindings(findings).map((finding) => ({
      description: visible(findingSentences(finding)),
      check_name: finding.code,
      fingerprint: fingerprintOf(finding),
      severity: SEVERITIES[finding.severity],
      location: { path: finding.file, lines: { begin: finding.line } },
    })),
  )
}

/** GitLab keeps one issue per fingerprint, so repeated ones are numbered. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>()
  return issues.map((issue) => {
    const count = (seen.get(issue.fingerprint) ?? 0) + 1
    seen.set(issue.fingerprint, count)
    return count === 1 ? issue : { ...issue, fingerprint: `${issue.fingerprint}#${count}` }
  })
}
