// What an audit prints and writes: its report, or several earlier reports as one.
import { resolve } from 'node:path'
import { mergeReports, parseReport, type ReportSummary } from '../core/audit/merge.ts'
import { judgeFindings, type AuditReport } from '../core/audit/report.ts'
import { auditJson } from '../core/render/audit/json.ts'
import { mergedJson, renderMergedMarkdown, renderMergedText } from '../core/render/audit/merged.ts'
import { renderAuditSummary } from '../core/render/audit/summary.ts'
import { renderAuditText } from '../core/render/audit/text.ts'
import { auditPageData } from '../core/page/data.ts'
import { organisationPageData } from '../core/page/organisation.ts'
import { pagePieces } from '../core/page/page.ts'
import { audit } from '../engine/audit.ts'
import { EXIT, FaultyMatrixError, UsageError } from '../engine/errors.ts'
import { started, type RepositorySource } from '../engine/ports.ts'
import { renderWithinLimit, textWithinLimit } from '../engine/time-limit.ts'
import { findOrigin } from '../git/remote.ts'
import { openRepository } from '../git/repository-source.ts'
import { readPageTemplate } from '../page-template.ts'
import { writeWhole } from '../write-file.ts'
import type { AskGitHub, AuditOptions } from './audit.ts'
import { findMatrix, findServer } from './discovery.ts'
import { readText } from './files.ts'
import { textView, type Io } from './io.ts'
import { jsonTextPieces } from './json-text.ts'
import { withProgress } from './progress.ts'
import { renderForTools, renderLint } from './lint.ts'

/** A repository that is being audited. */
export interface Audited {
  /** Its top folder. */
  repo: string
  readHistory: RepositorySource['readHistory']
  /** `YYYY-MM-DD`. */
  today: string
  /** Missing if GitHub is not to be asked. */
  askGitHub?: AskGitHub
}

/** Returns the exit code, as `auditCommand`. */
export async function reportAudit(audited: Audited, options: AuditOptions, io: Io): Promise<number> {
  const { repo, today } = audited
  const { baseline, required, format, release, strict = false } = options
  const source = openWatched(audited, io)
  const matrix = await findMatrix(io, options)
  const origin = started(findOrigin(repo))
  const links = started(Promise.all([findServer(io, { ...options, origin }), origin]))
  try {
    const report = await audit(source, {
      matrix: { kind: 'given', ...matrix },
      today,
      ...(release !== undefined && { release }),
      ...(options.reviewMonths !== undefined && { reviewMonths: Number(options.reviewMonths) }),
      ...(required !== undefined && { required: await readText(io, required) }),
      ...(baseline !== undefined && { baseline: { name: baseline, text: await readText(io, baseline) } }),
    })
    const [server, origin] = await links
    const repository = origin?.path
    if (options.html !== undefined)
      await writePage(options.html, { of: 'page', make: () => auditPageData(report, server) }, io)
    await io.writeOut(renderWithinLimit(() => render(report, { ...options, server, repository }, io)))
    return judgeFindings(report.findings, { strict })
  } catch (error) {
    if (!(error instanceof FaultyMatrixError)) throw error
    await io.writeOut(renderLint({ findings: error.findings, allowed: [] }, { file: matrix.name, format, io }))
    return EXIT.usage
  }
}

/** The repository, saying what is being waited for. */
function openWatched({ repo, readHistory, askGitHub }: Audited, io: Io): RepositorySource {
  const source = openRepository(repo, readHistory)
  return {
    ...source,
    listPaths: () => withProgress(io, 'Listing files', { work: source.listPaths() }),
    countLines: (paths) => withProgress(io, 'Counting lines', { work: source.countLines(paths) }),
    ...(askGitHub && {
      findFacts: (question) => withProgress(io, 'Asking GitHub', { work: askGitHub(repo, question) }),
    }),
  }
}

async function writePage(
  name: string,
  { of, make }: { of: 'page' | 'organisation'; make: () => Parameters<typeof pagePieces>[1] },
  io: Io,
): Promise<void> {
  const template = await readPageTemplate(of)
  const data = renderWithinLimit(make)
  await writeWhole(resolve(io.cwd, name), pagePieces(template, data), name)
}

function render(
  report: AuditReport,
  { format, all = false, server, repository }: AuditOptions & { server: string; repository: string | undefined },
  io: Io,
): Iterable<string> {
  switch (format) {
    case 'text':
      return [renderAuditText(report, textView(io, all))]
    case 'json':
      return jsonTextPieces(auditJson(report, { repository }), 2)
    case 'markdown':
      return [renderAuditSummary(report, { matrixPath: report.matrix.file, server })]
    default:
      return renderForTools(report, format)
  }
}

/** Prints and writes several reports as one; returns the exit code. */
export async function mergeCommand(
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
  if (html !== undefined) await writePage(html, { of: 'organisation', make: () => organisationPageData(merged) }, io)
  if (format === 'json') await io.writeOut(jsonTextPieces(mergedJson(merged), 2))
  else io.stdout(format === 'markdown' ? renderMergedMarkdown(merged) : renderMergedText(merged, textView(io, all)))
  if (merged.reports.some(({ failed }) => failed !== undefined)) return EXIT.policy
  return judgeFindings(merged.findings, { strict })
}
