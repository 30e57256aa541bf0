// What the action leaves behind for later steps and readers: outputs, report file, step summary, annotations.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { coveragePercent } from '../core/audit/coverage.ts'
import { countSeverities } from '../core/audit/report.ts'
import type { AuditReport } from '../core/audit/report.ts'
import { flaggedFeatures } from '../core/check/report.ts'
import type { CheckReport } from '../core/check/report.ts'
import { auditJson } from '../core/render/audit/json.ts'
import { checkJson } from '../core/render/check/json.ts'

/** Writes the report into the folder and sets every output of check mode but `comment-url`. */
export async function writeCheckOutputs(report: CheckReport, folder: string): Promise<void> {
  const path = await writeReport(folder, JSON.stringify(checkJson(report)))
  const levels: Record<string, number> = {}
  for (const id of report.levels.keys()) {
    const touched = report.features.filter((feature) => feature.level === id).length
    if (touched > 0) levels[id] = touched
  }
  const teams = report.features.flatMap(({ maintainers, planned }) =>
    maintainers.filter((name) => name.startsWith('@') && !planned.includes(name)),
  )
  core.setOutput('verdict', report.verdict)
  core.setOutput('features', JSON.stringify(report.features.map(({ id }) => id)))
  core.setOutput('flagged', JSON.stringify(flaggedFeatures(report).map(({ id }) => id)))
  core.setOutput('levels', JSON.stringify(levels))
  core.setOutput('teams', JSON.stringify([...new Set(teams)]))
  core.setOutput('unmapped', String(report.unmapped.length))
  core.setOutput('report', path)
}

async function writeReport(folder: string, json: string): Promise<string> {
  const path = join(folder, 'support-matrix-report.json')
  await writeFile(path, `${json}\n`)
  return path
}

/** Writes report and page into the folder and sets every output of audit mode. */
export async function writeAuditOutputs(
  report: AuditReport,
  { folder, page }: { folder: string; page: string },
): Promise<void> {
  const html = join(folder, 'support-matrix-report.html')
  const [path] = await Promise.all([writeReport(folder, JSON.stringify(auditJson(report))), writeFile(html, page)])
  core.setOutput('findings', JSON.stringify(countSeverities(report.findings)))
  core.setOutput('coverage', String(coveragePercent(report.coverage)))
  core.setOutput('report', path)
  core.setOutput('html', html)
}

/** Where the runner has no step summary, there is none to write. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write()
}
