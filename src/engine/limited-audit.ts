// An audit within a time limit: the patterns of a matrix decide how long matching every file takes.
import { buildAuditReport } from '../core/audit/report.ts'
import type { AuditParts, AuditReport } from '../core/audit/report.ts'
import type { RepositoryFile } from '../core/audit/repository.ts'
import { surveyFiles } from '../core/audit/survey.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { compileMatrix } from '../core/paths/map.ts'
import type { FeatureMap } from '../core/paths/map.ts'
import { UsageError } from './errors.ts'
import { TimeLimitError, withTimeLimit } from './time-limit.ts'

/** 80,000 files and 7,000 patterns take under five seconds. */
const AUDIT_SECONDS = 60

type Surveyed = Required<Pick<AuditParts, 'map' | 'survey'>>

/** The first part of an audit alone, for which the files' names are enough. Throws as the whole does. */
export function surveyWithinLimit(matrix: Matrix, files: readonly RepositoryFile[]): Surveyed {
  const map = compileMatrix(matrix)
  return { map, survey: withinLimit(map, () => surveyFiles(map, files)) }
}

/** Throws `UsageError` that names the pattern which was being matched when the time was over. */
export function auditWithinLimit(
  parts: Omit<AuditParts, 'map' | 'survey'>,
  surveyed = surveyWithinLimit(parts.matrix, parts.repository.files),
): AuditReport {
  return withinLimit(surveyed.map, () => buildAuditReport({ ...parts, ...surveyed }))
}

function withinLimit<T>(map: FeatureMap, work: () => T): T {
  try {
    return withTimeLimit(AUDIT_SECONDS, work)
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    throw new UsageError(
      `the audit took longer than ${AUDIT_SECONDS} s, the last pattern being ${map.asked.pattern ?? ''}; make it simpler`,
      { cause: error },
    )
  }
}
