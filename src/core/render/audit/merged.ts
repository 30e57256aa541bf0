// Several audits as one: JSON, text and Markdown.
import type { MergedReport, ReportSummary } from '../../audit/merge.ts'
import { countSeverities } from '../../audit/report.ts'
import type { Severities } from '../../audit/report.ts'
import { mdText, terminalText } from '../escape.ts'
import { fitInto, fitsSummary } from '../fit.ts'
import { fold, list } from '../lists.ts'
import { count } from '../../text/words.ts'
import { markdownTable } from '../../text/table.ts'

/** A value for JSON.stringify. */
export function mergedJson({ reports, findings, counts, coverage, levels }: MergedReport): object {
  return {
    version: 1,
    reports: reports.map((report) => ({
      name: report.name,
      ...(report.failed !== undefined && { failed: report.failed }),
      ...(report.date !== undefined && { date: report.date }),
      counts: countSeverities(report.findings),
      ...(report.coverage && { coverage: report.coverage }),
      levels: report.levels,
    })),
    counts,
    ...(coverage && { coverage }),
    levels,
    findings,
  }
}

/** Repositories that could not be audited. */
const listFailed = (reports: readonly ReportSummary[]) =>
  reports.flatMap(({ name, failed }) => (failed === undefined ? [] : [{ name, failed }]))

export function renderMergedText({ reports, findings, counts, coverage }: MergedReport): string {
  const rows = [...reports.map(rowOf), { name: 'all', counts, coverage }]
  const width = rows.reduce((widest, { name }) => Math.max(widest, terminalText(name).length), 0)
  return [
    ...findings
      .filter(({ severity, known }) => severity === 'error' && !known)
      .map(
        ({ report, code, message, fix }) =>
          `${terminalText(report)}: error ${code}: ${terminalText(message)}\n  ${terminalText(fix)}`,
      ),
    ...listFailed(reports).map(({ name, failed }) => `${terminalText(name)}: not audited: ${terminalText(failed)}`),
    ...rows.map(({ name, counts: severities, coverage: files }) =>
      [terminalText(name).padEnd(width), countsText(severities), files ? `${files.percent} % of files mapped` : '']
        .join('  ')
        .trimEnd(),
    ),
    '',
  ].join('\n')
}

export function renderMergedMarkdown({ reports, findings, counts, coverage }: MergedReport): string {
  const rows = [...reports.map(rowOf), { name: 'All', counts, coverage }].map(
    ({ name, counts: { error, warning, note }, coverage: files }) => [
      ...[mdText(name), error, warning, note],
      files ? `${files.percent} % of ${files.files - files.ignored}` : '',
    ],
  )
  const grave = findings.filter(({ severity, known }) => severity !== 'note' && !known)
  const items = grave.map(
    ({ report, code, message, fix }) => `**${mdText(report)}** ${code}: ${mdText(message)}. ${mdText(fix)}`,
  )
  const failed = listFailed(reports).map((one) => `**${mdText(one.name)}**: ${mdText(one.failed)}`)
  const head = [
    '### Support matrix audit',
    ...(failed.length > 0
      ? [`**Not audited: ${count(failed.length, 'repository', 'repositories')}**`, list(failed, 100)]
      : []),
    markdownTable(['Repository', 'Errors', 'Warnings', 'Notes', 'Files mapped'], rows),
  ]
  return fitInto(
    (room) =>
      `${[...head, ...(items.length > 0 ? [fold(`Errors and warnings: ${items.length}`, [list(items, room.items)])] : [])].join('\n\n')}\n`,
    () => `${head.join('\n\n')}\n`,
    fitsSummary,
  )
}

const rowOf = ({ name, findings, coverage }: ReportSummary) => ({ name, counts: countSeverities(findings), coverage })
const countsText = ({ error, warning, note }: Severities) =>
  [count(error, 'error'), count(warning, 'warning'), count(note, 'note')].join(', ')
