// Outputs and files of an audit, for later steps and readers. Separate from check mode's, which loads nothing of the audit.
import { join } from 'node:path'
import { coveragePercent } from '../core/audit/coverage.ts'
import { countSeverities, type AuditReport } from '../core/audit/report.ts'
import { auditJson } from '../core/render/audit/json.ts'
import { SARIF_DEPTH, sarifLog } from '../core/render/audit/sarif.ts'
import { writeWhole } from '../write-file.ts'
import { jsonLine, setOutput, writeReport } from './outputs.ts'

/** Writes report, page and SARIF into the folder and sets every output of audit mode. */
export async function writeAuditOutputs(
  report: AuditReport,
  { folder, page, repository }: { folder: string; page: Iterable<string>; repository: string },
): Promise<void> {
  const html = join(folder, 'support-matrix-report.html')
  const sarif = join(folder, 'support-matrix-report.sarif')
  const [path] = await Promise.all([
    writeReport(folder, auditJson(report, { repository })),
    writeWhole(html, page),
    writeWhole(sarif, jsonLine(sarifLog(report), SARIF_DEPTH)),
  ])
  setOutput('findings', JSON.stringify(countSeverities(report.findings)))
  setOutput('coverage', String(coveragePercent(report.coverage)))
  setOutput('report', path)
  setOutput('html', html)
  setOutput('sarif', sarif)
}
