// Lint and audit in the terminal: findings as a compiler prints them, then the figures. Known ones of a baseline are counted.
import { coveragePercent, percentOf } from '../../audit/coverage.ts'
import { countSeverities } from '../../audit/report.ts'
import type { AuditReport, LintReport } from '../../audit/report.ts'
import { terminalText } from '../escape.ts'
import { renderFindingsText } from '../findings.ts'
import { NO_PAINT } from '../plain.ts'
import type { Paint } from '../plain.ts'
import { count } from '../../text/words.ts'

/** Ends with a line break; the last line sums up. `file` is the matrix. */
export function renderLintText(report: LintReport, file: string, paint: Paint = NO_PAINT): string {
  return `${findingsBlock(report, paint)}${terminalText(file)}: ${totals(report)}\n`
}

export function renderAuditText(report: AuditReport, paint: Paint = NO_PAINT): string {
  const { matrix, coverage, baseline } = report
  const { files, mapped, ignored, unmapped, folders, changedLines } = coverage
  const open = files - ignored
  return [
    findingsBlock(report, paint) + paint.bold(`${terminalText(matrix.file)}: ${totals(report)}`),
    `${count(matrix.features.length, 'feature')}; ${mapped} of ${count(open, 'file')} mapped (${coveragePercent(coverage)} %)${
      ignored > 0 ? `, ${ignored} more need no feature` : ''
    }`,
    changedLines
      ? `${changedLines.mapped} of ${count(changedLines.changed, 'line')} changed in the last 12 months mapped (${percentOf(changedLines.mapped, changedLines.changed)} %)`
      : 'share of changed lines and activity: not checked',
    ...(unmapped.length > 0 ? ['', paint.bold('Unmapped files'), ...folderLines(folders, unmapped.length)] : []),
    ...removableLines(report, paint),
    ...(baseline
      ? ['', `${count(baseline.gone, 'finding')} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone`]
      : []),
    '',
  ].join('\n')
}

function findingsBlock({ findings }: LintReport, paint: Paint): string {
  const shown = findings.filter(({ known }) => !known)
  return shown.length > 0 ? `${renderFindingsText(shown, paint)}\n` : ''
}

/** `1 error, 2 warnings and so on`, and what is not shown above. */
export function totals({ findings, allowed }: LintReport): string {
  const fresh = findings.filter(({ known }) => !known)
  const { error, warning, note } = countSeverities(fresh)
  const known = findings.length - fresh.length
  const parts = [
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(note > 0 ? [count(note, 'note')] : []),
    ...(fresh.length === 0 ? [known > 0 ? 'nothing new' : 'no findings'] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(allowed.length > 0 ? [`${allowed.length} allowed`] : []),
  ]
  return parts.join(', ')
}

function folderLines(folders: AuditReport['coverage']['folders'], all: number): string[] {
  const width = String(all).length
  return folders.map(
    ({ path, files, suggest }) =>
      `  ${String(files).padStart(width)}  ${terminalText(path)}${suggest === null ? '' : `  (${terminalText(suggest)}?)`}`,
  )
}

function removableLines({ removable }: AuditReport, paint: Paint): string[] {
  if (removable.length === 0) return []
  return [
    '',
    paint.bold('To remove, easiest first'),
    ...removable.map(({ feature, files, together, shared, namedBy }) => {
      const ties = [
        ...(together.files > 0 ? [`${together.files} together with others that go`] : []),
        ...(shared.length > 0
          ? [`shared with ${count(shared.length, 'feature')} that ${shared.length === 1 ? 'stays' : 'stay'}`]
          : []),
        ...(namedBy.length > 0 ? [`named in ${count(namedBy.length, 'place')}`] : []),
      ]
      return `  ${terminalText(feature.name)}: ${[count(files.length, 'file'), ...ties].join(', ')}`
    }),
  ]
}
