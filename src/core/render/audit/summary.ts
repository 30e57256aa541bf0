// An audit as Markdown: the job's step summary, the issue that is kept up to date, and the terminal's --format markdown.
import { coveragePercent, percentOf } from '../../audit/coverage.ts'
import { countLevels, countTentative, type LevelFigures } from '../../audit/level-totals.ts'
import type { AuditReport, LintReport } from '../../audit/report.ts'
import type { AllowedFinding } from '../../audit/allow.ts'
import { freshFindings, type ReportFinding } from '../../audit/baseline.ts'
import { SEVERITIES, type Severity } from '../../finding.ts'
import { BUILT_IN_LEVELS } from '../../matrix/levels.ts'
import { firstSteps } from './steps.ts'
import { totals } from './text.ts'
import { foldedTables } from './summary-tables.ts'
import { encodePath, markdownPen, type RenderContext } from '../context.ts'
import { mdCode, mdLink, mdText } from '../escape.ts'
import { ALL, fitInto, fitsComment, fitsSummary, type Room } from '../fit-into-limit.ts'
import { fold, list } from '../folded-list.ts'
import { groupBy } from '../../text/group-by.ts'
import { markdownTable } from '../../text/markdown-table.ts'

/** The step summary: the whole report, at most 1 MiB. */
export function renderAuditSummary(report: AuditReport, context: RenderContext): string {
  return renderWhatFits(report, context, fitsSummary)
}

/** The body of an issue, at most 65,536 characters: the whole report, or as much of it as fits. */
export function renderAuditIssue(report: AuditReport, context: RenderContext): string {
  return renderWhatFits(report, context, fitsComment)
}

function renderWhatFits(report: AuditReport, context: RenderContext, fits: (text: string) => boolean): string {
  return fitFindings(
    report,
    (room) => renderAudit(report, context, room),
    () => renderFigures(report, context),
    fits,
  )
}

/** More findings take more than 1 MiB, since none is told in fewer than 40 characters. */
const MOST_FINDINGS = 25_000

/** As `fitInto`. Making a text that can't fit would take longer than all the rest of a large report. */
function fitFindings(
  { findings }: LintReport,
  render: (room: Room) => string,
  counts: () => string,
  fits: (text: string) => boolean,
): string {
  const mayFit = (room: Room) => room.items < ALL || findings.length <= MOST_FINDINGS
  return fitInto((room) => (mayFit(room) ? render(room) : undefined), counts, fits)
}

/** Lint's findings as Markdown. */
export function renderLintMarkdown(report: LintReport, context: RenderContext): string {
  return fitFindings(
    report,
    (room) =>
      join([
        `### Support matrix: ${totals(report)}`,
        ...severityBlocks(report, context, room),
        ...allowedBlock(report, context, room),
      ]),
    () => join([`### Support matrix: ${totals(report)}`]),
    fitsSummary,
  )
}

const join = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`

function renderAudit(report: AuditReport, context: RenderContext, room: Room): string {
  const steps = firstSteps(report, markdownPen(context))
  return join([
    ...figureBlocks(report),
    ...(steps.length > 0 ? ['#### What to do first', steps.map((step) => `1. ${step}`).join('\n')] : []),
    ...levelBlocks(countLevels(report.matrix, report.survey), countTentative(report.matrix)),
    ...severityBlocks(report, context, room),
    ...foldedTables(report, room),
    ...allowedBlock(report, context, room),
  ])
}

function renderFigures(report: AuditReport, context: RenderContext): string {
  const more = context.runUrl
  return join([...figureBlocks(report), ...(more === undefined ? [] : [mdLink('The full report', more)])])
}

function figureBlocks(report: AuditReport): string[] {
  const { matrix, coverage, baseline } = report
  const { files, mapped, caught, ignored, changedLines } = coverage
  const rows = [
    ['Features', String(matrix.features.length)],
    [
      'Files mapped',
      `${coveragePercent(coverage)} % (${mapped} of ${files - ignored}${caught > 0 ? `; ${caught} more by a catch-all only` : ''}${ignored > 0 ? `; ${ignored} more need no feature` : ''})`,
    ],
    [
      'Lines changed in 12 months that are mapped',
      changedLines
        ? `${percentOf(changedLines.mapped, changedLines.changed)} % (${changedLines.mapped} of ${changedLines.changed})`
        : 'not checked',
    ],
    ...(baseline ? [['Findings gone since the baseline', String(baseline.gone)]] : []),
  ]
  const of = matrix.project === undefined ? '' : ` of ${mdText(matrix.project)}`
  return [`### Support matrix audit${of}: ${totals(report)}`, markdownTable(['', ''], rows)]
}

/** A chart that contains only our own words, and the same figures as a table for people who can't see it. Levels under review are counted apart. */
function levelBlocks(levels: readonly LevelFigures[], tentative: ReadonlyMap<string, number>): string[] {
  if (levels.length === 0) return []
  const settled = ({ id, features }: LevelFigures) => features - (tentative.get(id) ?? 0)
  const known = BUILT_IN_LEVELS.map(({ id, title }) => {
    const level = levels.find((one) => one.id === id)
    return { title, features: level ? settled(level) : 0 }
  })
  const others = levels.filter(({ id }) => !BUILT_IN_LEVELS.some((level) => level.id === id))
  const slices = [
    ...known,
    { title: 'Other levels', features: others.reduce((sum, level) => sum + settled(level), 0) },
    { title: 'Under review', features: [...tentative.values()].reduce((sum, count) => sum + count, 0) },
  ].filter(({ features }) => features > 0)
  return [
    '#### Features by level',
    ['```mermaid', 'pie showData', ...slices.map(({ title, features }) => `    "${title}" : ${features}`), '```'].join(
      '\n',
    ),
    markdownTable(
      ['Level', 'Features', 'of which with nobody to ask', 'Files'],
      levels.map(({ id, title, features, unmaintained, files }) => [
        mdText(title),
        `${features}${tentative.has(id) ? ` (${tentative.get(id)!} under review)` : ''}`,
        String(unmaintained),
        String(files),
      ]),
    ),
  ]
}

const TITLES: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', note: 'Notes' }

/** New findings by severity, with errors unfolded; findings in the baseline in their own fold. */
function severityBlocks({ findings }: LintReport, context: RenderContext, room: Room): string[] {
  const fresh = freshFindings(findings)
  const known = findings.filter((finding) => finding.known)
  const items = (ones: readonly ReportFinding[]) => list(ones, room.items, (one) => findingItem(one, context))
  const blocks = SEVERITIES.flatMap((severity) => {
    const ones = fresh.filter((finding) => finding.severity === severity)
    if (ones.length === 0) return []
    const groups = [...groupBy(ones, ({ code }) => code)].sort((a, b) => b[1].length - a[1].length)
    const folds = groups.map(([code, group]) => fold(`${code}: ${group.length}`, [items(group)], severity === 'error'))
    return [`#### ${TITLES[severity]}: ${ones.length}`, ...folds]
  })
  return [...blocks, ...(known.length > 0 ? [fold(`In the baseline: ${known.length}`, [items(known)])] : [])]
}

function findingItem({ message, fix, file, line }: ReportFinding, context: RenderContext): string {
  return `${place(file, line, context)} ${mdText(message)}. ${mdText(fix)}`
}

function place(file: string, line: number, { server, repository, baseSha }: RenderContext): string {
  const text = `${file}:${line}`
  if (server === undefined || repository === undefined || baseSha === undefined) return mdCode(text)
  return mdLink(text, `${server}/${repository}/blob/${baseSha}/${encodePath(file)}#L${line}`)
}

function allowedBlock({ allowed }: LintReport, context: RenderContext, room: Room): string[] {
  if (allowed.length === 0) return []
  const item = ({ code, file, line, message, reason }: AllowedFinding) =>
    `${place(file, line, context)} ${mdCode(code)}: ${mdText(message)}. Allowed: ${mdText(reason)}`
  return [fold(`Allowed: ${allowed.length}`, [list(allowed, room.items, item)])]
}
