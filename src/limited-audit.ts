// An audit within a time limit: the patterns of a matrix decide how long matching every file takes.
import { buildAuditReport } from './core/audit/report.ts'
import type { AuditParts, AuditReport } from './core/audit/report.ts'
import { compileMatrix } from './core/paths/map.ts'
import { UsageError } from './errors.ts'
import { TimeLimitError, withTimeLimit } from './time-limit.ts'

/** 80,000 files and 7,000 patterns take under five seconds. */
const AUDIT_SECONDS = 60

/** Throws `UsageError` that names the pattern which was being matched when the time was over. */
export function auditWithinLimit(parts: Omit<AuditParts, 'map'>): AuditReport {
  const map = compileMatrix(parts.matrix)
  try {
    return withTimeLimit(AUDIT_SECONDS, () => buildAuditReport({ ...parts, map }))
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    throw new UsageError(
      `the audit took longer than ${AUDIT_SECONDS} s, the last pattern being ${map.asked.pattern ?? ''}; make it simpler`,
      { cause: error },
    )
  }
}
