// The data of an organisation's merged page. Levels and people are referred to by index, so that thousands of repositories fit
// on one page.
import { groupSameFindings, type MergedReport, type ReportSummary } from '../audit/merge.ts'
import { meaningOf } from '../audit/rules/registry.ts'
import { countSeverities } from '../audit/report.ts'
import { SEVERITIES, type FindingCode, type Severity } from '../finding.ts'
import { maintainerKey } from '../maintainer.ts'
import { BUILT_IN_LEVELS } from '../matrix/levels.ts'
import { groupBy } from '../text/group-by.ts'
import { getOrMake } from '../text/remembered.ts'

export interface OrganisationData {
  /** The built-in ones first. */
  levels: { id: string; title: string; meaning: string }[]
  /** Maintainers as first written. */
  people: string[]
  /** By name. */
  repositories: OrganisationRepository[]
  codes: { code: FindingCode; severity: Severity; meaning: string; findings: number; repositories: number }[]
  /** Errors, then warnings, each with all repositories that have it. Notes are only counted. */
  findings: [repositories: number[], code: number, message: string, fix: string][]
  /** How many different errors and warnings didn't fit on the page. */
  leftOut: number
  /** Missing if no report has it. */
  coverage?: { percent: number; mapped: number; of: number }
}

export interface OrganisationRepository extends Pick<ReportSummary, 'name' | 'failed' | 'date'> {
  /** Percent of files mapped. */
  percent?: number
  counts: [errors: number, warnings: number, notes: number]
  /** Number of features at each level (index into `levels`). */
  levels: [level: number, features: number][]
  /** In file order. Missing if the report doesn't list them. */
  features?: OrganisationFeature[]
}

export type OrganisationFeature = [
  name: string,
  level: number,
  tentative: 0 | 1,
  /** Indexes into `people`; `-1 - index` for planned teams. */
  people: number[],
]

/** With more, the page would open slowly. The reports have all of them. */
const MAX_FINDINGS = 10_000

/** `most` is the number of findings shown in full. */
export function organisationPageData(merged: MergedReport, most = MAX_FINDINGS): OrganisationData {
  const levels = listLevels(merged.reports)
  const levelIndex = new Map(levels.map(({ id }, index) => [id, index]))
  const people = new Map<string, { name: string; index: number }>()
  const personIndex = (name: string) =>
    getOrMake(people, maintainerKey(name), () => ({ name, index: people.size })).index
  const repositories = merged.reports.map((report): OrganisationRepository => {
    const { error, warning, note } = countSeverities(report.findings)
    return {
      name: report.name,
      ...(report.failed !== undefined && { failed: report.failed }),
      ...(report.date !== undefined && { date: report.date }),
      ...(report.coverage && { percent: report.coverage.percent }),
      counts: [error, warning, note],
      levels: Object.entries(report.levels).map(([id, features]) => [levelIndex.get(id)!, features]),
      ...(report.features && {
        features: report.features.map(({ name, level, tentative, maintainers, planned }): OrganisationFeature => {
          const absent = new Set(planned)
          const indexes = maintainers.map((one) => (absent.has(one) ? -1 - personIndex(one) : personIndex(one)))
          return [name, levelIndex.get(level)!, tentative ? 1 : 0, indexes]
        }),
      }),
    }
  })
  const { coverage } = merged
  return {
    ...{ levels, people: [...people.values()].map(({ name }) => name), repositories },
    ...describeFindings(merged, most),
    ...(coverage && {
      coverage: { percent: coverage.percent, mapped: coverage.mapped, of: coverage.files - coverage.ignored },
    }),
  }
}

function listLevels(reports: readonly ReportSummary[]): OrganisationData['levels'] {
  const used = new Map<string, string>()
  for (const { levels, levelTitles, features = [] } of reports) {
    for (const id of [...Object.keys(levels), ...features.map(({ level }) => level)])
      if (!used.has(id)) used.set(id, levelTitles[id] ?? id)
  }
  const builtIn = BUILT_IN_LEVELS.filter(({ id }) => used.has(id))
  return [
    ...builtIn.map(({ id, title, meaning }) => ({ id, title: used.get(id) === id ? title : used.get(id)!, meaning })),
    ...[...used]
      .filter(([id]) => !builtIn.some((level) => level.id === id))
      .map(([id, title]) => ({ id, title, meaning: '' })),
  ]
}

function describeFindings(
  { reports, findings }: MergedReport,
  most: number,
): Pick<OrganisationData, 'codes' | 'findings' | 'leftOut'> {
  const codes = [...groupBy(findings, ({ code }) => code)]
    .map(([code, among]) => {
      const repositories = new Set(among.map(({ report }) => report)).size
      return { code, severity: among[0]!.severity, meaning: meaningOf(code), findings: among.length, repositories }
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.repositories - a.repositories)
  const codeIndex = new Map(codes.map(({ code }, index) => [code, index]))
  const repositoryIndex = new Map(reports.map(({ name }, index) => [name, index]))
  const grave = groupSameFindings(findings.filter(({ severity }) => severity !== 'note'))
  const shown = grave.slice(0, most).map((same): OrganisationData['findings'][number] => {
    const { code, message, fix } = same[0]!
    const among = new Set(same.map(({ report }) => repositoryIndex.get(report)!))
    return [[...among], codeIndex.get(code)!, message, fix]
  })
  return { codes, findings: shown, leftOut: grave.length - shown.length }
}
