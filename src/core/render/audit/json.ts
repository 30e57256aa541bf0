// The JSON of lint and audit. Its shape is public and described by the JSON Schemas in schema/. Authors are only counted, never
// listed.
import { coveragePercent } from '../../audit/coverage.ts'
import { countLevels } from '../../audit/level-totals.ts'
import { listFeatures } from '../../audit/merged-features.ts'
import type { AuditReport, LintReport } from '../../audit/report.ts'
import type { ReportFinding } from '../../audit/baseline.ts'
import { eachLater } from '../../text/json-pieces.ts'

/** A value for JSON.stringify. The same input always gives the same bytes. */
export function lintJson({ findings, allowed }: LintReport): object {
  return {
    version: 1,
    findings: eachLater(findings, findingJson),
    allowed: eachLater(allowed, ({ reason, ...finding }) => ({ ...findingJson(finding), reason })),
  }
}

/** `repository` is `owner/name`, if known. */
export function auditJson(report: AuditReport, { repository }: { repository?: string | undefined } = {}): object {
  const { matrix, coverage, activity, maintainers, removable, review, checks, proposals } = report
  const { files, mapped, ignored, unmapped, folders, changedLines } = coverage
  return {
    ...lintJson(report),
    ...(repository !== undefined && { repository }),
    ...(matrix.project !== undefined && { project: matrix.project }),
    date: report.today,
    coverage: { files, mapped, ignored, percent: coveragePercent(coverage), unmapped, folders, changedLines },
    levels: countLevels(matrix, report.survey),
    features: listFeatures(matrix),
    activity:
      activity &&
      eachLater(activity, ({ feature, commits, growing, authors, lastChange = null }) => ({
        feature: feature.id,
        commits,
        growing,
        authors: authors.length,
        lastChange,
      })),
    maintainers:
      maintainers &&
      eachLater(maintainers, ({ maintainer = null, features, quiet, commits, authors }) => ({
        maintainer,
        features: features.map(({ id }) => id),
        quiet: quiet.map(({ id }) => id),
        commits,
        authors,
      })),
    removable: eachLater(removable, ({ feature, files: own, lines, together, shared, lastChange = null, namedBy }) => ({
      feature: feature.id,
      level: feature.level,
      files: own,
      lines,
      together: { files: together.files, features: together.features.map(({ id }) => id) },
      shared: shared.map((other) => ({ feature: other.feature.id, files: other.files })),
      lastChange,
      namedBy: namedBy.map(({ kind, feature: by, text }) => ({ kind, ...(by && { feature: by.id }), text })),
    })),
    review: review && {
      months: review.months,
      calls: review.calls.map(({ who = null, features }) => ({
        maintainer: who,
        features: features.map(({ id }) => id),
      })),
      undated: review.undated,
    },
    checks: checks && {
      features: checks.features.map(({ feature, required }) => ({
        feature: feature.id,
        level: feature.level,
        required,
      })),
      others: checks.others,
    },
    proposals: proposals.map(({ feature, checks: globs, from }) => ({ feature: feature.id, checks: globs, from })),
    baseline: report.baseline,
    trend: report.trend,
  }
}

function findingJson(finding: ReportFinding): object {
  const { code, severity, message, fix, file, line, column, feature, subject, known } = finding
  // What is undefined is not written.
  return { code, severity, message, fix, file, line, column, feature, subject, known }
}
