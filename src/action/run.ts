// One run of the action, and the only place where errors fail the job.
import * as core from '@actions/core'
import {
  renderAnnotations,
  renderCommands,
  renderFindingAnnotations,
  renderProblems,
} from '../core/render/annotations.ts'
import { logText, mdText } from '../core/render/escape.ts'
import { renderFaultsMarkdown, renderFindingsText } from '../core/render/findings.ts'
import { blocks } from '../core/render/check/headline.ts'
import { renderSummary } from '../core/render/check/markdown.ts'
import { renderText } from '../core/render/check/text.ts'
import type { CheckReport } from '../core/check/report.ts'
import { check } from '../engine/check.ts'
import { EXIT, FaultyMatrixError, exitCodeOf, isKnownError, messageOf } from '../engine/errors.ts'
import { renderWithinLimit } from '../engine/time-limit.ts'
import { publishReport } from './comment.ts'
import { contextOf } from './render-context.ts'
import { publishExtras } from './labels-and-reviewers.ts'
import { connect, readEnvironment, type Run } from './environment.ts'
import { readInputs } from './inputs.ts'
import { judgeAgain } from './judge-again.ts'
import { endWith, publishSummary, setOutput, writeCheckOutputs, writeEach, writeSummary } from './outputs.ts'
import { atBase, openSource, readElsewhere, type CheckTrigger } from './source.ts'
import { readTrigger, refuseIdle } from './trigger.ts'
import { dateOf } from '../core/text/dates.ts'
import type { RenderContext } from '../core/render/context.ts'

/** Runs the action and returns the exit code. Never throws. */
export async function runAction(): Promise<number> {
  try {
    const inputs = readInputs()
    const environment = await readEnvironment()
    const trigger = readTrigger(environment.event, environment.payload, inputs)
    refuseIdle(trigger.kind, inputs)
    if (trigger.kind === 'nothing') return await finish(`nothing to check: ${trigger.because}`, EXIT.fine)
    const run = { inputs, environment, connection: connect(inputs.token, environment) }
    if (trigger.kind === 'audit') {
      // Loaded only here, because a check doesn't need it.
      const { runAudit } = await import('./audit.ts')
      return await runAudit({ ...run, today: dateOf(new Date()) })
    }
    if (trigger.kind === 'judge-again') return await judgeAgain({ ...run, which: trigger.which })
    return await runCheck(run, trigger)
  } catch (error) {
    return await reportError(error)
  }
}

async function finish(line: string, code: number): Promise<number> {
  if (code === EXIT.fine) core.notice(logText(line))
  else core.error(logText(line))
  await writeSummary(`Support matrix: ${mdText(line)}\n`)
  return code
}

async function runCheck({ inputs, environment, connection }: Run, trigger: CheckTrigger): Promise<number> {
  const isPullRequest = trigger.kind === 'pull-request' || trigger.kind === 'workflow-run'
  const { matrix } = inputs
  const elsewhere = matrix.kind === 'elsewhere' ? readElsewhere(connection, matrix) : undefined
  const comments = isPullRequest && inputs.comment !== 'never'
  const source = await openSource(connection, { trigger, matrix, comments })
  if ('stop' in source) return finish(source.stop, source.red ? EXIT.policy : EXIT.fine)
  const place = elsewhere ?? atBase(connection, matrix.path, source)
  const checked = await check(source, { matrix: place, failOn: inputs.failOn })
  if ('stop' in checked) return finish(checked.stop, checked.red ? EXIT.policy : EXIT.fine)

  const { report } = checked
  const context = contextOf(inputs, environment, source)
  const annotations = () => renderCommands(inputs.annotations ? renderAnnotations(report) : renderProblems(report))
  process.stdout.write(renderWithinLimit(annotations))
  // The summary is rendered while the comment is being written.
  const [published, reporting] = await Promise.all([
    publishReport(connection, source, { ...environment, report, context, mode: inputs.comment }),
    writeEach(
      () => writeCheckOutputs(report, environment.temp),
      () =>
        publishSummary(
          renderWithinLimit(() => renderSummary(report, context)),
          environment.temp,
        ),
    ),
  ])
  if ('problem' in published) (published.expected ? core.notice : core.warning)(logText(published.problem))
  const url = 'url' in published ? published.url : undefined
  const linking = await writeEach(() => {
    if (url !== undefined) setOutput('comment-url', url)
  })
  if ('pull' in source && source.pull.open && !report.preview) {
    const { label, requestReviews } = inputs
    for (const problem of await publishExtras({ connection, ...source, ...checked, label, requestReviews }))
      core.warning(logText(problem))
  }
  // A check that could not be computed or a faulty new matrix stays red whatever only warns.
  const isRed = blocks(report, { warnOnly: inputs.warnOnly || trigger.kind === 'workflow-run' })
  const code = isRed ? EXIT.policy : EXIT.fine
  if (code === EXIT.fine) core.info(`verdict: ${report.verdict}`)
  else sayWhy(report, context, url)
  return endWith(code, [...reporting, ...linking])
}

/** For people who open a failed check's log: the whole report as text, and a link to the comment. */
function sayWhy(report: CheckReport, context: RenderContext, comment: string | undefined): void {
  const text = renderWithinLimit(() => renderText(report, context))
  for (const line of text.trimEnd().split('\n')) core.info(logText(line))
  if (comment !== undefined) core.info(`Comment: ${logText(comment)}`)
  core.info(`verdict: ${report.verdict}`)
}

/** Each fault and what to do about it, for the summary. */
function describeFaults({ findings, wayOut }: FaultyMatrixError): string {
  const listed = renderWithinLimit(() => renderFaultsMarkdown(findings))
  return `\n${listed}\n${wayOut === undefined ? '' : `\n${mdText(wayOut)}\n`}`
}

/** Reports in log and summary what stopped the run. Returns the exit code. */
export async function reportError(error: unknown): Promise<number> {
  if (error instanceof FaultyMatrixError) {
    process.stdout.write(renderCommands(renderFindingAnnotations(error.findings)))
    process.stdout.write(renderFindingsText(error.findings).split('\n').map(logText).join('\n'))
    if (error.wayOut !== undefined) core.info(logText(error.wayOut))
    // Every fault already has an annotation, and the runner shows at most ten.
  } else core.error(logText(messageOf(error)))
  if (!isKnownError(error) && error instanceof Error)
    process.stdout.write(`${(error.stack ?? '').split('\n').map(logText).join('\n')}\n`)
  const message = error instanceof Error ? error.message : String(error)
  const faults = error instanceof FaultyMatrixError ? describeFaults(error) : ''
  await writeSummary(
    `Support matrix could not judge this: ${message.split('\n').map(mdText).join('<br>')}\n${faults}`,
  ).catch(() => undefined)
  return exitCodeOf(error)
}
