// Audit mode: reads the matrix and the repository from a checkout, with history, or through the API if there is none.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { freshFindings } from '../core/audit/baseline.ts'
import { judgeFindings, type AuditReport } from '../core/audit/report.ts'
import { yearBefore } from '../core/text/dates.ts'
import { renderCommands, renderFindingAnnotations } from '../core/render/annotations.ts'
import { renderAuditIssue, renderAuditSummary } from '../core/render/audit/summary.ts'
import { logText } from '../core/render/escape.ts'
import { sameComment, type RenderContext } from '../core/render/context.ts'
import { auditPageData } from '../core/page/data.ts'
import { pagePieces } from '../core/page/page.ts'
import { audit } from '../engine/audit.ts'
import { EXIT, GitHubError, UsageError } from '../engine/errors.ts'
import { decodeGiven } from '../engine/given-text.ts'
import type { GivenMatrix, RepositorySource } from '../engine/ports.ts'
import { renderWithinLimit } from '../engine/time-limit.ts'
import { findFile } from '../github/contents.ts'
import { findGitHubFacts } from '../github/facts.ts'
import { publishIssue } from '../github/issue.ts'
import { openRepositoryAt } from '../github/repository-source.ts'
import { findFileAt } from '../git/file-at.ts'
import { startHistory } from '../git/history.ts'
import { openRepository } from '../git/repository-source.ts'
import { readPageTemplate } from '../page-template.ts'
import { writeAuditOutputs } from './audit-outputs.ts'
import type { Run } from './environment.ts'
import { endWith, publishSummary, writeEach } from './outputs.ts'
import { orFailure } from '../github/failures.ts'

export interface AuditRun extends Run {
  /** `YYYY-MM-DD`. */
  today: string
}

/** The action lists a row for review when its `reviewed` date is this many months old. */
const REVIEW_MONTHS = 6

/** Returns the exit code. Throws the errors that stop a run, as check mode does. */
export async function runAudit(run: AuditRun): Promise<number> {
  const { inputs, environment, today } = run
  const [baseline, required] = await Promise.all([
    readWorkspaceFile(run, 'baseline'),
    readWorkspaceFile(run, 'required'),
  ])
  const checkout = existsSync(join(environment.workspace, '.git')) ? environment.workspace : undefined
  const stopping = new AbortController()
  const report = await audit(openSource(run, checkout, stopping), {
    matrix: findMatrix(run, checkout),
    today,
    reviewMonths: REVIEW_MONTHS,
    ...(inputs.release !== '' && { release: inputs.release }),
    ...(required && { required: required.text }),
    ...(baseline && { baseline }),
  }).finally(() => stopping.abort())

  const {
    server,
    repository: { owner, repo },
    runUrl,
    temp,
  } = environment
  const context: RenderContext = {
    server,
    repository: `${owner}/${repo}`,
    matrixPath: report.matrix.file,
    baseSha: environment.sha,
    runUrl,
  }
  const fresh = freshFindings(report.findings)
  const template = await readPageTemplate()
  const { annotations, data, summary } = renderWithinLimit(() => ({
    annotations: inputs.annotations ? renderCommands(renderFindingAnnotations(fresh)) : '',
    data: auditPageData(report, server),
    summary: renderAuditSummary(report, context),
  }))
  process.stdout.write(annotations)
  const unwritten = await writeEach(
    () => writeAuditOutputs(report, { folder: temp, page: pagePieces(template, data), repository: `${owner}/${repo}` }),
    () => publishSummary(summary, temp),
  )
  if (inputs.issue) await keepIssue(run, report, context)
  return endWith(inputs.warnOnly ? EXIT.fine : judgeFindings(report.findings, { strict: false }), unwritten)
}

/** The file that the input names; undefined if it names none. Throws `UsageError` if there is no such file. */
async function readWorkspaceFile(
  { inputs, environment }: AuditRun,
  input: 'baseline' | 'required',
): Promise<{ name: string; text: string } | undefined> {
  if (inputs[input] === '') return undefined
  const path = resolve(environment.workspace, inputs[input])
  const name = input === 'baseline' ? `the baseline ${path}` : `the list of required checks ${path}`
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${name} can't be read: create it in an earlier step, or leave out \`${input}\``, {
      cause: error,
    })
  })
  return { name, text: decodeGiven(bytes, name) }
}

/** The checkout if there is one, otherwise GitHub. Teams and checks come from GitHub either way. */
function openSource(
  { connection, environment, today }: AuditRun,
  checkout: string | undefined,
  stopping: AbortController,
): RepositorySource {
  const files =
    checkout === undefined
      ? openRepositoryAt(connection, environment.sha)
      : openRepository(checkout, startHistory(checkout, { since: yearBefore(today), stopping }))
  return { ...files, findFacts: (question) => findGitHubFacts(connection, question) }
}

function findMatrix({ inputs, environment, connection }: AuditRun, checkout: string | undefined): GivenMatrix {
  const { matrix } = inputs
  const { path } = matrix
  const [{ owner, repo }, ref] =
    matrix.kind === 'elsewhere' ? [matrix, matrix.ref] : [connection.repository, environment.sha]
  const from = { ...connection, repository: { owner, repo } }
  const isCheckedOut = matrix.kind === 'here' && checkout !== undefined
  const read = async () => {
    const bytes = await (isCheckedOut ? findFileAt(checkout, 'HEAD', path) : findFile(from, { path, ref }))
    if (bytes) return bytes
    throw new UsageError(
      `there is no ${path} in ${owner}/${repo} at ${ref}: check the input \`matrix\`, and that the job has the permission \`contents: read\``,
    )
  }
  return { kind: 'given', name: path, read }
}

const ISSUE_MARKER = '<!-- support-matrix:audit:v1 -->'

/** Open as long as there are errors or warnings that aren't in the baseline. */
async function keepIssue({ connection }: AuditRun, report: AuditReport, context: RenderContext): Promise<void> {
  const open = report.findings.some(({ severity, known }) => severity !== 'note' && !known)
  const work = publishIssue(connection, {
    title: 'Support matrix: findings of the audit',
    body: `${ISSUE_MARKER}\n${renderWithinLimit(() => renderAuditIssue(report, context))}`,
    marker: ISSUE_MARKER,
    open,
    same: sameComment,
  })
  const done = await orFailure(work)
  if (done instanceof GitHubError)
    core.warning(logText(`the issue could not be updated, which does not change the result: ${done.message}`))
}
