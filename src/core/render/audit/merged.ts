// Several audits as one: JSON, text and Markdown.
import { groupSameFindings, type MergedFinding, type MergedReport, type ReportSummary } from '../../audit/merge.ts'
import { countSeverities, type Severities } from '../../audit/report.ts'
import { mdText, terminalText } from '../escape.ts'
import { fitInto, fitsSummary } from '../fit-into-limit.ts'
import { fold, list } from '../folded-list.ts'
import { count, listing } from '../../text/words.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { PLAIN_VIEW, nextStep, wrapped, type TextView } from '../wrap.ts'
import { blocks, listBlock } from './text.ts'

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

/** How many repositories and errors are shown without --all. */
const SHOWN = 20

/** Ends with a line break. The repositories with the most errors, then warnings, come first. */
export function renderMergedText(
  { reports, findings, counts, coverage }: MergedReport,
  view: TextView = PLAIN_VIEW,
): string {
  const failed = listFailed(reports)
  const rows = reports
    .filter((report) => report.failed === undefined)
    .map(rowOf)
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning)
  const width = rows.reduce((widest, { name }) => Math.max(widest, terminalText(name).length), 0)
  const errors = groupSameFindings(findings.filter(({ severity, known }) => severity === 'error' && !known))
  const mapped = coverage ? `; ${coverage.percent} % of files mapped` : ''
  const next =
    failed.length > 0
      ? 'audit the repositories named above again'
      : errors.length > 0
        ? 'settle the errors above, then audit their repositories again'
        : '`--html FILE` writes a page of all repositories, features and findings'
  return blocks([
    wrapped(view.paint.bold(`${count(reports.length, 'repository', 'repositories')}: ${countsText(counts)}${mapped}`), {
      hang: 2,
      width: view.width,
    }),
    listBlock(
      'Not audited',
      failed.map((one) => `${terminalText(one.name)}: ${terminalText(one.failed)}`),
      { ...view, most: SHOWN },
    ),
    listBlock(
      'Errors',
      errors.map((same) => {
        const { code, message, fix } = same[0]!
        return `${terminalText(reportsOf(same))}: ${code}: ${terminalText(message)}. ${terminalText(fix)}`
      }),
      { ...view, most: SHOWN },
    ),
    listBlock(
      'Repositories, those with the most findings first',
      rows.map(({ name, counts: own, coverage: files }) => {
        const cells = [
          terminalText(name).padEnd(width),
          countsText(own),
          files ? `${files.percent} % of files mapped` : '',
        ]
        return cells.join('  ').trimEnd()
      }),
      { ...view, most: SHOWN },
    ),
    nextStep(next, view),
  ])
}

export function renderMergedMarkdown({ reports, findings, counts, coverage }: MergedReport): string {
  const rows = [...reports.map(rowOf), { name: 'All', counts, coverage }].map(
    ({ name, counts: { error, warning, note }, coverage: files }) => [
      ...[mdText(name), error, warning, note],
      files ? `${files.percent} % of ${files.files - files.ignored}` : '',
    ],
  )
  const grave = findings.filter(({ severity, known }) => severity !== 'note' && !known)
  const items = groupSameFindings(grave).map((same) => {
    const { code, message, fix } = same[0]!
    return `**${mdText(reportsOf(same))}** ${code}: ${mdText(message)}. ${mdText(fix)}`
  })
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
      `${[...head, ...(items.length > 0 ? [fold(`Errors and warnings: ${grave.length}`, [list(items, room.items)])] : [])].join('\n\n')}\n`,
    () => `${head.join('\n\n')}\n`,
    fitsSummary,
  )
}

/** The repositories with this finding; if there are many, only the first are named. */
function reportsOf(same: readonly MergedFinding[]): string {
  const names = [...new Set(same.map(({ report }) => report))]
  return listing(names, names.length > 4 ? 3 : 4)
}

const rowOf = ({ name, findings, coverage }: ReportSummary) => ({ name, counts: countSeverities(findings), coverage })
const countsText = ({ error, warning, note }: Severities) =>
  [count(error, 'error'), count(warning, 'warning'), count(note, 'note')].join(', ')
