// Merges the JSON reports of several repositories: figures side by side, and every finding with the report it comes from.
import { FINDING_CODES, SEVERITIES, severityOf, type Finding, type FindingCode } from '../finding.ts'
import { compareText } from '../text/compare.ts'
import { coveragePercent, type FileCounts } from './coverage.ts'
import { milderSeverityOf } from './rules/registry.ts'
import { countSeverities, type Severities } from './report.ts'
import { NO_REPORT, hasFileCounts, parseJsonReport, type ReportFinding } from './baseline.ts'
import { groupBy } from '../text/group-by.ts'
import { isRecord } from '../text/is-record.ts'
import { readFeatures, type ListedFeature } from './merged-features.ts'

export interface ReportSummary {
  /** The repository, else the project, else the report's file. */
  name: string
  /** Why the repository was not audited; then everything else is empty. */
  failed?: string
  /** `YYYY-MM-DD`; missing in a report of lint. */
  date?: string
  findings: MergedFinding[]
  coverage?: FileCounts & { percent: number }
  /** Level id to number of features. */
  levels: Record<string, number>
  /** Level id to title. */
  levelTitles: Record<string, string>
  /** Missing in a report that lists none. */
  features?: ListedFeature[]
}

export interface MergedFinding extends ReportFinding {
  /** The name of the report it comes from. */
  report: string
}

export interface MergedReport {
  /** By name. */
  reports: ReportSummary[]
  findings: MergedFinding[]
  counts: Severities
  /** Missing where no report has it. */
  coverage?: FileCounts & { percent: number }
  levels: Record<string, number>
}

/**
 * One report from its JSON, or what is wrong with it; `file` is its name. `{version: 1, repository, failed}` stands for a repository
 * that could not be audited, and says why. `texts` are those of the reports before: what many say is kept once.
 */
export function parseReport(
  text: string,
  file: string,
  texts = new Map<string, string>(),
): ReportSummary | { problem: string } {
  const parsed = parseJsonReport(text)
  if ('problem' in parsed) return parsed
  const value = parsed.report
  if (typeof value.failed === 'string')
    return { name: nameOf(value, file), failed: value.failed, findings: [], levels: {}, levelTitles: {} }
  if (!Array.isArray(value.findings)) return NO_REPORT
  const findings = value.findings as unknown[]
  if (!findings.every(isFinding)) return { problem: 'one of its findings is not complete' }
  const name = nameOf(value, file)
  const { coverage } = value
  const levels = (Array.isArray(value.levels) ? (value.levels as unknown[]) : []).flatMap((level) =>
    isRecord(level) && typeof level.id === 'string' && typeof level.features === 'number'
      ? [{ id: level.id, features: level.features, title: typeof level.title === 'string' ? level.title : level.id }]
      : [],
  )
  const features = readFeatures(value.features)
  return {
    name,
    ...(typeof value.date === 'string' && { date: value.date }),
    findings: findings.map((finding) => ({ ...shared(finding, texts), severity: severityIn(finding), report: name })),
    ...(hasFileCounts(coverage) && { coverage: withPercent(coverage) }),
    levels: Object.fromEntries(levels.map(({ id, features: count }) => [id, count])),
    levelTitles: Object.fromEntries(levels.map(({ id, title }) => [id, title])),
    ...(features && { features }),
  }
}

/** The finding, with texts that others share kept once in memory. */
function shared(finding: Finding, texts: Map<string, string>): Finding {
  const own = { ...finding } as Record<string, unknown>
  for (const [key, text] of Object.entries(own)) {
    if (typeof text !== 'string') continue
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    else own[key] = known
  }
  return own as unknown as Finding
}

/** One matrix may serve many repositories, so the project's name isn't enough. */
function nameOf({ repository, project }: Record<string, unknown>, file: string): string {
  return [repository, project].find((name) => typeof name === 'string') ?? file
}

const withPercent = ({ files, mapped, ignored }: FileCounts) => ({
  files,
  mapped,
  ignored,
  percent: coveragePercent({ files, mapped, ignored }),
})

/** The code's own, unless the report says the milder one that some findings of the code have. */
function severityIn({ code, severity }: Finding): Finding['severity'] {
  return severity === milderSeverityOf(code) ? severity : severityOf(code)
}

function isFinding(value: unknown): value is Finding {
  if (!isRecord(value)) return false
  const texts = [value.code, value.message, value.fix, value.file].every((one) => typeof one === 'string')
  const numbers = [value.line, value.column].every((one) => Number.isSafeInteger(one))
  return texts && numbers && FINDING_CODES.includes(value.code as FindingCode)
}

export function mergeReports(reports: readonly ReportSummary[]): MergedReport {
  const sorted = [...reports].sort((a, b) => compareText(a.name, b.name))
  const findings = sorted.flatMap((report) => report.findings)
  const covered = sorted.flatMap(({ coverage }) => coverage ?? [])
  const sum = (key: keyof FileCounts) => covered.reduce((total, one) => total + one[key], 0)
  const levels: Record<string, number> = {}
  for (const report of sorted)
    for (const [id, features] of Object.entries(report.levels)) levels[id] = (levels[id] ?? 0) + features
  return {
    reports: sorted,
    findings,
    counts: countSeverities(findings),
    ...(covered.length > 0 && {
      coverage: withPercent({ files: sum('files'), mapped: sum('mapped'), ignored: sum('ignored') }),
    }),
    levels,
  }
}

/**
 * What several repositories are told in the same words, as with one central matrix, is one group. Errors come first, then
 * warnings; of each, what most repositories have.
 */
export function groupSameFindings(findings: readonly MergedFinding[]): MergedFinding[][] {
  const groups = groupBy(findings, ({ code, severity, message, fix }) => `${code} ${severity} ${message}\n${fix}`)
  return [...groups.values()].sort(
    ([a, ...others], [b, ...more]) =>
      SEVERITIES.indexOf(a!.severity) - SEVERITIES.indexOf(b!.severity) || more.length - others.length,
  )
}
