// audit: lint, and what the repository says about the matrix. Or, with --merge, several earlier reports as one.
import { resolve } from 'node:path'
import { freshFindings } from '../core/audit/baseline.ts'
import { mergeReports, parseReport, type ReportSummary } from '../core/audit/merge.ts'
import { judgeFindings, type AuditReport } from '../core/audit/report.ts'
import type { GitHubFacts } from '../core/audit/repository.ts'
import { parseVersion } from '../core/text/versions.ts'
import { renderCommands, renderFindingAnnotations } from '../core/render/annotations.ts'
import { auditJson } from '../core/render/audit/json.ts'
import { mergedJson, renderMergedMarkdown, renderMergedText } from '../core/render/audit/merged.ts'
import { renderAuditSummary } from '../core/render/audit/summary.ts'
import { renderAuditText } from '../core/render/audit/text.ts'
import { auditPageData } from '../core/page/data.ts'
import { organisationPageData } from '../core/page/organisation.ts'
import { renderPage } from '../core/page/page.ts'
import { findingQuality } from '../core/render/gitlab.ts'
import { sarifLog } from '../core/render/audit/sarif.ts'
import { audit } from '../engine/audit.ts'
import { EXIT, FaultyMatrixError, UsageError } from '../engine/errors.ts'
import { started, type FactsQuestion, type RepositorySource } from '../engine/ports.ts'
import { renderWithinLimit, textWithinLimit } from '../engine/time-limit.ts'
import { findRepository } from '../git/files.ts'
import { findOrigin } from '../git/remote.ts'
import type { OnCommits } from '../git/history.ts'
import { openRepository } from '../git/repository-source.ts'
import { readPageTemplate } from '../page-template.ts'
import { writeWhole } from '../write-file.ts'
import { findMatrix, findServer } from './discovery.ts'
import { readText } from './files.ts'
import type { FORMATS } from './formats.ts'
import { textView, type Io } from './io.ts'
import { jsonText } from './json-text.ts'
import { namesOfGiven } from './options.ts'
import { drawsBars, withProgress } from './progress.ts'
import { renderLint } from './lint.ts'
import { dateOf, isDate } from '../core/text/dates.ts'

/** The formats that mean something with `merge`. */
const MERGE_FORMATS: readonly AuditOptions['format'][] = ['text', 'json', 'markdown']

export interface AuditOptions {
  /** From the current folder; by default the repository's matrix.yaml. */
  matrix?: string
  repo?: string
  server?: string
  github?: boolean
  baseline?: string
  /** A file of required checks' names, `-` for standard input. */
  required?: string
  /** Where to write the page. */
  html?: string
  merge?: string[]
  /** `YYYY-MM-DD`. */
  today?: string
  release?: string
  /** A whole number from 1. */
  reviewMonths?: string
  strict?: boolean
  /** Whether no list is cut. */
  all?: boolean
  format: (typeof FORMATS)[number]
}

/** Asks GitHub about the repository in the folder. */
export type AskGitHub = (repo: string, question: FactsQuestion) => Promise<GitHubFacts>

/** Exit code 2 for a faulty matrix, 1 for errors (`strict`: warnings too) that no baseline has. Throws the classes of `errors.ts`. */
export async function auditCommand(options: AuditOptions, io: Io, askGitHub: AskGitHub): Promise<number> {
  checkOptions(options)
  if (options.merge) return mergeCommand(options.merge, options, io)
  const repo = await findRepository(resolve(io.cwd, options.repo ?? '.'))
  const { baseline, required, format, release, strict = false } = options
  const source = openWatched(repo, io, options.github ? askGitHub : undefined)
  const matrix = await findMatrix(io, options)
  const links = started(Promise.all([findServer(io, options), findOrigin(repo)]))
  try {
    const report = await audit(source, {
      matrix: { kind: 'given', ...matrix },
      today: options.today ?? dateOf(io.now()),
      ...(release !== undefined && { release }),
      ...(options.reviewMonths !== undefined && { reviewMonths: Number(options.reviewMonths) }),
      ...(required !== undefined && { required: await readText(io, required) }),
      ...(baseline !== undefined && { baseline: { name: baseline, text: await readText(io, baseline) } }),
    })
    const [server, origin] = await links
    const repository = origin?.path
    if (options.html !== undefined) await writePage(options.html, { report, server }, io)
    io.stdout(renderWithinLimit(() => render(report, { ...options, server, repository }, io)))
    return judgeFindings(report.findings, { strict })
  } catch (error) {
    if (!(error instanceof FaultyMatrixError)) throw error
    io.stdout(renderLint({ findings: error.findings, allowed: [] }, { file: matrix.name, format, io }))
    return EXIT.usage
  }
}

/** The repository, saying what is being waited for. */
function openWatched(repo: string, io: Io, askGitHub: AskGitHub | undefined): RepositorySource {
  let share: number | undefined
  const onCommits: OnCommits = (read, all) => (share = all === 0 ? 1 : Math.min(1, read / all))
  const source = openRepository(repo, drawsBars(io) ? onCommits : undefined)
  return {
    ...source,
    listPaths: () => withProgress(io, 'Listing files', { work: source.listPaths() }),
    countLines: (paths) => withProgress(io, 'Counting lines', { work: source.countLines(paths) }),
    readHistory: (since, signal) =>
      withProgress(io, 'Reading the history', { work: source.readHistory(since, signal), done: () => share }),
    ...(askGitHub && {
      findFacts: (question) => withProgress(io, 'Asking GitHub', { work: askGitHub(repo, question) }),
    }),
  }
}

function checkOptions({ merge, format, today, release, reviewMonths, ...others }: AuditOptions): void {
  if (today !== undefined && !isDate(today))
    throw new UsageError(`--today ${JSON.stringify(today)} is not a date; write it as YYYY-MM-DD`)
  if (release !== undefined && !parseVersion(release))
    throw new UsageError(`--release ${JSON.stringify(release)} is not a version; write it as 5.0 or 5.0.1`)
  if (reviewMonths !== undefined && !/^[1-9]\d{0,3}$/.test(reviewMonths))
    throw new UsageError(
      `--review-months ${JSON.stringify(reviewMonths)} is not a number of months; write a whole number, as 6`,
    )
  if (['matrix', 'baseline', 'required'].filter((name) => others[name as 'matrix'] === '-').length > 1)
    throw new UsageError('only one file can be -, standard input')
  if (!merge) return
  const clash = namesOfGiven(others, ['matrix', 'repo', 'github', 'baseline', 'required'])
  if (clash !== '') throw new UsageError(`--merge only reads reports and can't be combined with ${clash}`)
  if (!MERGE_FORMATS.includes(format))
    throw new UsageError(`--format ${format} is not supported by --merge; use one of ${MERGE_FORMATS.join(', ')}`)
}

async function writePage(
  name: string,
  { report, server }: { report: AuditReport; server: string },
  io: Io,
): Promise<void> {
  const template = await readPageTemplate()
  const page = renderWithinLimit(() => renderPage(template, auditPageData(report, server)))
  await writeWhole(resolve(io.cwd, name), page, name)
}

function render(
  report: AuditReport,
  { format, all = false, server, repository }: AuditOptions & { server: string; repository: string | undefined },
  io: Io,
): string {
  switch (format) {
    case 'text':
      return renderAuditText(report, textView(io, all))
    case 'json':
      return jsonText(auditJson(report, { repository }))
    case 'markdown':
      return renderAuditSummary(report, { matrixPath: report.matrix.file, server })
    case 'github':
      return renderCommands(renderFindingAnnotations(freshFindings(report.findings)))
    case 'sarif':
      return jsonText(sarifLog(report))
    case 'gitlab':
      return jsonText(findingQuality(report.findings))
  }
}

async function mergeCommand(
  names: readonly string[],
  { format, html, strict = false, all = false }: AuditOptions,
  io: Io,
): Promise<number> {
  const reports: ReportSummary[] = []
  const problems = []
  const texts = new Map<string, string>()
  for (const name of names) {
    const text = await readText(io, name)
    const report = textWithinLimit(`reading ${name}`, () => parseReport(text, name, texts))
    if ('problem' in report) problems.push(`${name} is not a report: ${report.problem}`)
    else reports.push(report)
  }
  if (problems.length > 0) throw new UsageError(`${problems.join('\n')}\nMake reports with audit --format json`)
  if (reports.length === 0) throw new UsageError('--merge needs the JSON reports to merge')
  const merged = textWithinLimit('merging the reports', () => mergeReports(reports))
  if (html !== undefined) {
    const template = await readPageTemplate('organisation')
    const page = renderWithinLimit(() => renderPage(template, organisationPageData(merged)))
    await writeWhole(resolve(io.cwd, html), page, html)
  }
  if (format === 'json') io.stdout(jsonText(mergedJson(merged)))
  else io.stdout(format === 'markdown' ? renderMergedMarkdown(merged) : renderMergedText(merged, textView(io, all)))
  if (merged.reports.some(({ failed }) => failed !== undefined)) return EXIT.policy
  return judgeFindings(merged.findings, { strict })
}
