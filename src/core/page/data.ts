// The data of the HTML page: the matrix, and for an audit its findings and the map of folders. It contains no HTML.
import type { AuditReport } from '../audit/report.ts'
import type { ReportFinding, TrendPoint } from '../audit/baseline.ts'
import { coveragePercent, percentOf, type FileCounts } from '../audit/coverage.ts'
import { meaningOf } from '../audit/rules/registry.ts'
import type { FindingCode } from '../finding.ts'
import { isPlanned, type Feature, type Matrix, type Sunset } from '../matrix/model.ts'
import { buildFolders, type PageFolder } from './folders.ts'
import type { Survey } from '../audit/pattern-use.ts'
import { eachLater, type Later } from '../text/json-pieces.ts'
import { safeUrl } from '../text/safe-url.ts'
import { pageParts, type PagePart } from './note-parts.ts'
import { profileUrl } from '../maintainer.ts'

export interface PageData {
  project?: string
  volunteer?: string
  /** In the matrix's order. */
  levels: { id: string; title: string; meaning: string }[]
  categories: { name: string; notes: PagePart[] }[]
  /** In file order. */
  features: PageFeature[]
  /** Missing if the page isn't about a repository. */
  audit?: PageAudit
}

export interface PageFeature {
  id: string
  name: string
  /** Index into `categories`. */
  category: number
  /** Index into `levels`. */
  level: number
  tentative: boolean
  /** Missing if anything is welcome. */
  accepts?: 'fixes' | 'removals'
  seeking: boolean
  maintainers: { name: string; planned: boolean; url?: string }[]
  /** Former maintainers; missing if there are none. */
  emeritus?: { name: string; url?: string }[]
  notes: PagePart[]
  warning: PagePart[]
  sunset?: Sunset
  paths: string[]
  exclude: string[]
  content: string[]
  /** Missing if the page isn't about a repository. */
  files?: number
}

export interface PageAudit extends FileCounts {
  /** `YYYY-MM-DD`. */
  date: string
  percent: number
  /** Percent of the lines changed in twelve months that are mapped. Missing if not checked. */
  changedPercent?: number
  /** The share of mapped files in each report so far, this one last. Missing without an earlier report. */
  trend?: TrendPoint[]
  /** Whom to ask about rows that are due for review. Missing if none is. */
  rollCall?: { who?: string; features: number[] }[]
  findings: PageFinding[]
  /** How many findings the matrix allows. */
  allowed: number
  meanings: Partial<Record<FindingCode, string>>
  map: PageFolder
}

export interface PageFinding extends Pick<
  ReportFinding,
  'code' | 'severity' | 'message' | 'fix' | 'file' | 'line' | 'known'
> {
  /** Index into `features`. */
  feature?: number
}

/** A page's data as it is written: what there may be many of is made then. */
export interface WrittenPage extends Omit<PageData, 'features' | 'audit'> {
  features: Later<Feature, PageFeature>[]
  audit?: Omit<PageAudit, 'findings'> & { findings: Later<ReportFinding, PageFinding>[] }
}

/** The page of a matrix without an audit. `server` hosts the teams and users, without a slash at the end. */
export const matrixPageData = (matrix: Matrix, server?: string): WrittenPage => pageData(matrix, server)

function pageData(matrix: Matrix, server = 'https://github.com', filesOf?: Survey['filesOf']): WrittenPage {
  const levels = [...matrix.levels.values()]
  const levelIndex = new Map(levels.map(({ id }, index) => [id, index]))
  const categoryOf = new Map(
    matrix.categories.flatMap(({ features }, category) => features.map((feature) => [feature, category])),
  )
  return {
    ...(matrix.project !== undefined && { project: matrix.project }),
    ...(matrix.volunteer !== undefined && { volunteer: matrix.volunteer }),
    levels: levels.map(({ id, title, meaning }) => ({ id, title, meaning })),
    categories: matrix.categories.map(({ name, notes = '' }) => ({ name, notes: pageParts(notes) })),
    features: eachLater(matrix.features, (feature) => ({
      ...pageFeature(matrix, feature, server),
      category: categoryOf.get(feature)!,
      level: levelIndex.get(feature.level)!,
      ...(filesOf && { files: filesOf.get(feature)?.length ?? 0 }),
    })),
  }
}

/** The page of an audit. */
export function auditPageData(report: AuditReport, server?: string): WrittenPage {
  const { matrix, coverage, survey } = report
  const indexOf = new Map(matrix.features.map((feature, index) => [feature.id, index]))
  const { changedLines } = coverage
  return {
    ...pageData(matrix, server, survey.filesOf),
    audit: {
      date: report.today,
      percent: coveragePercent(coverage),
      files: coverage.files,
      mapped: coverage.mapped,
      ignored: coverage.ignored,
      ...(report.trend.length > 1 && { trend: report.trend }),
      ...(report.review &&
        report.review.calls.length > 0 && {
          rollCall: report.review.calls.map(({ who, features }) => ({
            ...(who !== undefined && { who }),
            features: features.map(({ id }) => indexOf.get(id)!),
          })),
        }),
      ...(changedLines && { changedPercent: percentOf(changedLines.mapped, changedLines.changed) }),
      findings: eachLater(report.findings, ({ code, severity, message, fix, file, line, feature, known }) => {
        const index = feature === undefined ? undefined : indexOf.get(feature)
        return {
          ...{ code, severity, message, fix, file, line },
          ...(known !== undefined && { known }),
          ...(index !== undefined && { feature: index }),
        }
      }),
      allowed: report.allowed.length,
      meanings: Object.fromEntries(
        [...new Set(report.findings.map(({ code }) => code))].map((code) => [code, meaningOf(code)]),
      ),
      map: buildFolders(report),
    },
  }
}

function pageFeature(matrix: Matrix, feature: Feature, server: string): Omit<PageFeature, 'category' | 'level'> {
  const { id, name, tentative, accepts, notes = '', warning = '', sunset, paths, exclude, content } = feature
  return {
    ...{ id, name, tentative, seeking: feature.seekingMaintainers },
    ...((accepts === 'fixes' || accepts === 'removals') && { accepts }),
    maintainers: feature.maintainers.map((maintainer) => {
      const planned = isPlanned(matrix, maintainer)
      const url = planned ? undefined : profileUrl(maintainer, server)
      return { name: maintainer, planned, ...(url !== undefined && { url }) }
    }),
    ...(feature.emeritus.length > 0 && { emeritus: feature.emeritus.map((name) => formerMaintainer(name, server)) }),
    notes: pageParts(notes),
    warning: pageParts(warning),
    ...(sunset && { sunset: withSafeTracking(sunset) }),
    ...{ paths, exclude, content },
  }
}

function formerMaintainer(name: string, server: string): { name: string; url?: string } {
  const url = profileUrl(name, server)
  return { name, ...(url !== undefined && { url }) }
}

function withSafeTracking({ tracking, ...sunset }: Sunset): Sunset {
  const url = tracking === undefined ? undefined : safeUrl(tracking)
  return { ...sunset, ...(url !== undefined && { tracking: url }) }
}
