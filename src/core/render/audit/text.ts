// Lint and audit in the terminal: the result in one line, the findings grouped by code, lists, and what to do next. Findings in
// the baseline are only counted.
import { freshFindings } from '../../audit/baseline.ts'
import { coveragePercent, percentOf } from '../../audit/coverage.ts'
import { countSeverities, type AuditReport, type LintReport } from '../../audit/report.ts'
import { isFault } from '../../finding.ts'
import { count } from '../../text/words.ts'
import { terminalText } from '../escape.ts'
import { plainPen } from '../plain-pen.ts'
import { PLAIN_VIEW, nextStep, wrapped, type TextView } from '../wrap.ts'
import { renderFindingGroups } from './finding-groups.ts'
import { firstSteps } from './steps.ts'

/** How many entries of a list are shown without --all. */
const SHOWN = 3

/** Ends with a line break. `file` is the matrix. */
export function renderLintText(report: LintReport, file: string, view: TextView = PLAIN_VIEW): string {
  return blocks([
    view.paint.bold(`${terminalText(file)}: ${totals(report)}`),
    ...renderFindingGroups(freshFindings(report.findings), view),
    nextStep(
      report.findings.some(isFault)
        ? 'correct the faults above, then run `support-matrix lint` again'
        : report.findings.some(({ severity }) => severity === 'error')
          ? 'settle the errors above, then run `support-matrix lint` again'
          : '`support-matrix audit` compares the matrix with the files and the history of its repository',
      view,
    ),
  ])
}

/** Ends with a line break. */
export function renderAuditText(report: AuditReport, view: TextView = PLAIN_VIEW): string {
  const { matrix, coverage, baseline } = report
  const { files, mapped, caught, ignored, changedLines } = coverage
  const open = files - ignored
  const line = (text: string) => wrapped(text, { hang: 2, width: view.width })
  return blocks([
    [
      view.paint.bold(
        line(`${terminalText(matrix.file)}: ${totals(report)}; ${coveragePercent(coverage)} % of files mapped`),
      ),
      line(
        `${count(matrix.features.length, 'feature')}; ${mapped} of ${count(open, 'file')} mapped${
          caught > 0 ? `, ${caught} more by a catch-all only` : ''
        }${ignored > 0 ? `, ${ignored} more need no feature` : ''}`,
      ),
      line(
        changedLines
          ? `${changedLines.mapped} of ${count(changedLines.changed, 'line')} changed in the last 12 months mapped (${percentOf(changedLines.mapped, changedLines.changed)} %)`
          : 'share of changed lines and activity: not checked',
      ),
      ...(baseline
        ? [`${count(baseline.gone, 'finding')} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone`]
        : []),
    ].join('\n'),
    // The lists below say more about these.
    ...renderFindingGroups(
      freshFindings(report.findings).filter(
        ({ code }) => code !== 'unmapped' && code !== 'removable' && code !== 'review-due',
      ),
      view,
    ),
    reviewBlock(report, view),
    proposalBlock(report, view),
    folderBlock(report, view),
    removableBlock(report, view),
    stepsBlock(report, view),
  ])
}

export const blocks = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`

/** `1 error, 2 warnings`, then how many are in the baseline or allowed. */
export function totals({ findings, allowed }: LintReport): string {
  const shown = freshFindings(findings)
  const { error, warning, note } = countSeverities(shown)
  const known = findings.length - shown.length
  const parts = [
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(note > 0 ? [count(note, 'note')] : []),
    ...(shown.length === 0 ? [known > 0 ? 'nothing new' : 'no findings'] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(allowed.length > 0 ? [`${allowed.length} allowed`] : []),
  ]
  return parts.join(', ')
}

/** A heading and its lines: at most `most` without --all, then how many more there are. */
export function listBlock(
  heading: string,
  lines: readonly string[],
  { paint, width, all = false, most = SHOWN }: TextView & { most?: number },
): string {
  if (lines.length === 0) return ''
  const shown = all ? lines : lines.slice(0, most)
  const left = lines.length - shown.length
  return [
    paint.bold(heading),
    ...shown.map((line) => wrapped(line, { indent: 2, hang: 4, width })),
    ...(left > 0 ? [paint.dim(`  and ${left} more (--all shows them)`)] : []),
  ].join('\n')
}

function proposalBlock({ proposals }: AuditReport, view: TextView): string {
  const lines = proposals.map(
    ({ feature, checks, from }) =>
      `${terminalText(feature.id)}: checks: [${checks.map((name) => terminalText(JSON.stringify(name))).join(', ')}] (from ${from.map((path) => terminalText(path.slice(path.lastIndexOf('/') + 1))).join(', ')})`,
  )
  return listBlock('Checks that perhaps test a feature, by its workflows; look before you paste', lines, view)
}

function reviewBlock({ review }: AuditReport, view: TextView): string {
  if (!review) return ''
  const lines = review.calls.map(
    ({ who, features }) =>
      `${who === undefined ? 'nobody' : terminalText(who)}: ${features
        .map(({ name, reviewed }) => `${terminalText(name)} (${reviewed!})`)
        .join(', ')}`,
  )
  const undated = `${count(review.undated, 'feature')} without a review date`
  return listBlock(
    `Not reviewed for ${count(review.months, 'month')}, by maintainer${review.undated > 0 ? `; ${undated}` : ''}`,
    lines.length > 0 ? lines : review.undated > 0 ? ['nobody has to be asked'] : [],
    view,
  )
}

function folderBlock({ coverage: { folders, unmapped } }: AuditReport, view: TextView): string {
  const lines = folders.map(
    ({ path, files, suggest }) =>
      `${terminalText(path)}: ${count(files, 'file')}${suggest === null ? '' : `, perhaps of ${terminalText(suggest)}`}`,
  )
  return listBlock(`${count(unmapped.length, 'file')} without a feature, by folder`, lines, view)
}

function removableBlock({ removable }: AuditReport, view: TextView): string {
  const lines = removable.map(({ feature, files, together, shared, namedBy }) => {
    const ties = [
      ...(together.files > 0 ? [`${together.files} together with others that go`] : []),
      ...(shared.length > 0
        ? [`shared with ${count(shared.length, 'feature')} that ${shared.length === 1 ? 'stays' : 'stay'}`]
        : []),
      ...(namedBy.length > 0 ? [`named in ${count(namedBy.length, 'place')}`] : []),
    ]
    return `${terminalText(feature.name)}: ${[count(files.length, 'file'), ...ties].join(', ')}`
  })
  return listBlock(`${count(removable.length, 'feature')} to remove, easiest first`, lines, view)
}

function stepsBlock(report: AuditReport, view: TextView): string {
  const steps = firstSteps(report, plainPen())
  return steps.length > 0
    ? listBlock('Next', steps, { ...view, all: true })
    : nextStep('nothing to do; run `support-matrix audit` again when the code or the matrix changes', view)
}
