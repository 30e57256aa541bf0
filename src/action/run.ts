// One run of the action, and the one place where its errors become a red job.
import * as core from '@actions/core'
import {
  renderAnnotations,
  renderCommands,
  renderFindingAnnotations,
  renderProblems,
} from '../core/render/annotations.ts'
import { logText } from '../core/render/escape.ts'
import { renderFindingsText } from '../core/render/findings.ts'
import { renderSummary } from '../core/render/check/markdown.ts'
import type { RenderContext } from '../core/render/check/markdown.ts'
import type { CheckReport } from '../core/check/report.ts'
import { EXIT, FaultyMatrixError, exitCodeOf, isKnownError } from '../engine/errors.ts'
import { checkSubject } from './check.ts'
import { publishReport } from './comment.ts'
import { publishExtras } from './extras.ts'
import { connect, readEnvironment } from './environment.ts'
import type { Environment } from './environment.ts'
import { readInputs } from './inputs.ts'
import type { Inputs } from './inputs.ts'
import { setOutput, writeCheckOutputs, writeSummary } from './outputs.ts'
import { findSubject } from './subject.ts'
import type { CheckTrigger, Source, Subject } from './subject.ts'
import { readTrigger } from './trigger.ts'
import { dateOf } from '../core/text/dates.ts'

/** Runs the action and returns the exit code. Never throws. */
export async function runAction(): Promise<number> {
  try {
    const inputs = readInputs()
    const environment = await readEnvironment()
    const trigger = readTrigger(environment.event, environment.payload, inputs)
    if (trigger.kind === 'nothing') return await finish(`nothing to check: ${trigger.because}`, EXIT.fine)
    if (trigger.kind === 'audit') {
      // Loaded only here: a check needs nothing of it.
      const { audit } = await import('./audit.ts')
      const client = await connect(inputs.token, environment.apiUrl)
      return await audit({ inputs, environment, client, today: dateOf(new Date()) })
    }
    return await check({ inputs, environment, trigger })
  } catch (error) {
    return await reportError(error)
  }
}

async function finish(line: string, code: number): Promise<number> {
  if (code === EXIT.fine) core.notice(logText(line))
  else core.error(logText(line))
  await writeSummary(`Support matrix: ${logText(line)}\n`)
  return code
}

async function check({
  inputs,
  environment,
  trigger,
}: {
  inputs: Inputs
  environment: Environment
  trigger: CheckTrigger
}): Promise<number> {
  const { repository } = environment
  const isPullRequest = trigger.kind === 'pull-request' || trigger.kind === 'workflow-run'
  const client = await connect(inputs.token, environment.apiUrl)
  const source: Source = {
    client,
    repository,
    matrix: inputs.matrix,
    withComment: isPullRequest && inputs.comment !== 'never',
  }
  const subject = await findSubject(source, trigger)
  if ('stop' in subject) return finish(subject.stop, subject.red ? EXIT.policy : EXIT.fine)

  const { report, matrix } = await checkSubject(source, subject, inputs.failOn)
  const context = contextOf(inputs, environment, subject)
  process.stdout.write(renderCommands(inputs.annotations ? renderAnnotations(report) : renderProblems(report)))
  const write = async () => {
    await writeCheckOutputs(report, environment.temp)
    await writeSummary(renderSummary(report, context))
  }
  // The summary is rendered while the comment is on its way.
  const [published] = await Promise.all([
    publishReport(source, subject, { report, context, mode: inputs.comment }),
    write(),
  ])
  if ('problem' in published) (published.expected ? core.notice : core.warning)(logText(published.problem))
  else if (published.url !== undefined) setOutput('comment-url', published.url)
  if (subject.pull && isPullRequest && !report.preview) {
    const { label, requestReviews } = inputs
    for (const problem of await publishExtras({ source, pull: subject.pull, matrix, report, label, requestReviews }))
      core.warning(logText(problem))
  }
  core.info(`verdict: ${report.verdict}`)
  return exitCode(report, inputs.warnOnly || trigger.kind === 'workflow-run')
}

/** `warn-only` is about policy: what could not be computed, and a faulty new matrix, stay red. */
function exitCode(report: CheckReport, policyNeverFails: boolean): number {
  const fails = report.problems.length > 0 || (report.verdict === 'fail' && !policyNeverFails)
  return fails ? EXIT.policy : EXIT.fine
}

function contextOf(
  { matrix }: Inputs,
  { server, repository, runUrl }: Environment,
  { pull, base, baseRef, head }: Subject,
): RenderContext {
  const elsewhere = matrix.kind === 'elsewhere'
  const isUsual = !elsewhere && matrix.path === 'matrix.yaml'
  return {
    server,
    repository: `${repository.owner}/${repository.repo}`,
    matrixPath: matrix.path,
    ...(elsewhere
      ? { matrixRepository: `${matrix.owner}/${matrix.repo}`, baseRef: matrix.ref }
      : { baseRef, baseSha: base }),
    headSha: head,
    runUrl,
    ...(pull && { pullRequest: { number: pull.number, author: pull.author } }),
    ...(!isUsual && { marker: elsewhere ? `${matrix.owner}/${matrix.repo}/${matrix.path}` : matrix.path }),
  }
}

/** What stopped the run, in log and summary; returns the exit code. */
export async function reportError(error: unknown): Promise<number> {
  const known = isKnownError(error)
  if (error instanceof FaultyMatrixError) {
    process.stdout.write(renderCommands(renderFindingAnnotations(error.findings)))
    process.stdout.write(renderFindingsText(error.findings).split('\n').map(logText).join('\n'))
  }
  const message = error instanceof Error ? error.message : String(error)
  // Every fault is an annotation already, and the runner shows no more than ten.
  if (!(error instanceof FaultyMatrixError))
    core.error(logText(known ? message : `this is a bug in support-matrix, please report it: ${message}`))
  if (!known && error instanceof Error)
    process.stdout.write(`${(error.stack ?? '').split('\n').map(logText).join('\n')}\n`)
  await writeSummary(`Support matrix could not judge this: ${logText(message)}\n`).catch(() => undefined)
  return exitCodeOf(error)
}
