// Judges pull requests again by today's matrix, and updates their comments. The verdict never fails such a run, because the
// pull requests' own checks have not run again. If a pull request can't be judged, the run fails and names it.
import * as core from '@actions/core'
import { logText } from '../core/render/escape.ts'
import { listUnsettled, renderJudgedAgain, type Judged, type JudgedAgain } from '../core/render/check/judged-again.ts'
import { renderSummary } from '../core/render/check/markdown.ts'
import { check } from '../engine/check.ts'
import { EXIT, FaultyMatrixError, GitHubError, UsageError, exitCodeOf, messageOf } from '../engine/errors.ts'
import type { MatrixPlace } from '../engine/ports.ts'
import { renderWithinLimit } from '../engine/time-limit.ts'
import { createBranchTips, type BranchTips } from '../github/branch-tips.ts'
import { paceWrites, watchBudget } from '../github/request-budget.ts'
import { listOpenPullRequests } from '../github/pull-request.ts'
import { openPullRequest } from '../github/pull-request-source.ts'
import { publishReport } from './comment.ts'
import type { Run } from './environment.ts'
import { publishExtras } from './labels-and-reviewers.ts'
import { endWith, writeAgainOutputs, writeEach, writeSummary } from './outputs.ts'
import { contextOf } from './render-context.ts'
import { atBase, readElsewhere } from './source.ts'

export interface AgainRun extends Run {
  which: number | 'open'
}

/** How many pull requests are judged at once. Each reads three lists, which keeps us below the client's limit. */
const AT_ONCE = 10
/** How many requests a pull request takes, including the write and a look at what it wrote. */
const REQUESTS = 5

/**
 * Returns the exit code. Throws what stops a run before the first pull request is judged, and what stops the only one.
 */
export async function judgeAgain(run: AgainRun): Promise<number> {
  const { inputs, connection, which } = run
  const budget = watchBudget(connection.client)
  paceWrites(connection.client)
  const elsewhere = inputs.matrix.kind === 'elsewhere' ? readElsewhere(connection, inputs.matrix) : undefined
  const shared: Shared = { tips: createBranchTips(connection), ...(elsewhere && { elsewhere }) }
  if (which !== 'open') return judgeOnly(run, which, shared)

  const numbers = await listOpenPullRequests(connection)
  const done: JudgedAgain[] = []
  while (done.length < numbers.length) {
    const affordable = Math.max(1, Math.floor((budget() ?? Infinity) / REQUESTS))
    const wave = numbers.slice(done.length, done.length + Math.min(AT_ONCE, affordable))
    for (const one of await Promise.all(wave.map((number) => judgeOrSay(run, number, shared)))) done.push(one)
    core.info(`${done.length} of ${numbers.length} open pull requests`)
    const limit = done.find(({ kind }) => kind === 'left-out')
    if (limit?.kind !== 'left-out') continue
    const { because } = limit
    const rest = numbers.slice(done.length)
    for (const number of rest) done.push({ kind: 'left-out', number, because })
  }
  return reportAll(run, done)
}

interface Shared {
  tips: BranchTips
  elsewhere?: MatrixPlace
}

/** Throws the errors that stop it. Asking for a closed pull request is a `UsageError`. */
async function judgeOnly(run: AgainRun, number: number, shared: Shared): Promise<number> {
  const one = await judgeOne(run, number, shared)
  if (one.kind !== 'judged') throw new UsageError(`${one.because}; name an open pull request in \`pull-request\``)
  const { report, context, missing } = one
  const unwritten = await writeEach(
    () => writeAgainOutputs([one], run.environment.temp),
    () => writeSummary(renderWithinLimit(() => renderSummary(report, context))),
  )
  if (missing !== undefined) core.warning(logText(`the comment is not up to date: ${missing}`))
  core.info(`verdict: ${report.verdict}`)
  return endWith(isComputed(one) ? EXIT.fine : EXIT.policy, unwritten)
}

async function judgeOrSay(run: AgainRun, number: number, shared: Shared): Promise<JudgedAgain> {
  try {
    return await judgeOne(run, number, shared)
  } catch (error) {
    if (error instanceof GitHubError && error.isLimit) return { kind: 'left-out', number, because: error.message }
    return { kind: 'failed', number, because: reasonOf(error), code: exitCodeOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof FaultyMatrixError) {
    const [first] = error.findings
    const where = first ? `, the first at ${first.file}:${first.line}:${first.column}: ${first.message}` : ''
    return `${error.message}${where}`
  }
  return messageOf(error)
}

async function judgeOne(run: AgainRun, number: number, { tips, elsewhere }: Shared): Promise<JudgedAgain> {
  const { inputs, environment, connection } = run
  const { label, requestReviews, comment: mode } = inputs
  const withComments = mode !== 'never'
  const source = await openPullRequest(connection, { number, withComments, tips })
  if ('stop' in source) return { kind: 'gone', number, because: source.stop }
  if (!source.pull.open) return { kind: 'gone', number, because: `pull request ${number} is closed: nothing to judge` }
  const place = elsewhere ?? atBase(connection, inputs.matrix.path, source)
  const checked = await check(source, { matrix: place, failOn: inputs.failOn })
  if ('stop' in checked) return { kind: 'gone', number, because: `${checked.stop}, whose own check judges it` }

  const { report } = checked
  const context = { ...contextOf(inputs, environment, source), isAgain: true }
  const published = await publishReport(connection, source, { ...environment, report, context, mode })
  const extras = report.preview ? [] : await publishExtras({ connection, ...source, ...checked, label, requestReviews })
  for (const problem of extras) core.warning(logText(`pull request ${number}: ${problem}`))
  return {
    ...{ kind: 'judged', number, report, context },
    ...('problem' in published && { missing: published.error.message }),
  }
}

/** A faulty new matrix only concerns its own pull request. Something that couldn't be read concerns the run. */
const isComputed = ({ report }: Judged) =>
  report.problems.every(({ code }) => code === 'matrix-faulty' || code === 'matrix-deleted')

/** The runner keeps ten annotations per level; this leaves room for others. */
const SAID = 8

async function reportAll(run: AgainRun, all: readonly JudgedAgain[]): Promise<number> {
  const { server, repository, temp } = run.environment
  const judged = all.filter((one) => one.kind === 'judged')
  const where = { server, repository: `${repository.owner}/${repository.repo}` }
  const unwritten = await writeEach(
    () => writeAgainOutputs(judged, temp),
    () => writeSummary(renderWithinLimit(() => renderJudgedAgain(all, where))),
  )
  for (const { numbers, text, severity } of listUnsettled(all).slice(0, SAID))
    core[severity](logText(`${text}: ${numbers.join(', ')}`))
  const codes = all.map((one) => {
    if (one.kind === 'judged') return isComputed(one) ? EXIT.fine : EXIT.policy
    if (one.kind === 'left-out') return EXIT.outside
    return one.kind === 'failed' ? one.code : EXIT.fine
  })
  return endWith(
    codes.reduce<number>((most, code) => Math.max(most, code), EXIT.fine),
    unwritten,
  )
}
