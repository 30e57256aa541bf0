// Audit mode: the matrix and the repository, from the checkout where there is one (then with history), else through the API.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { parseBaseline } from '../core/audit/baseline.ts'
import type { BaselineFinding } from '../core/audit/baseline.ts'
import { findGateJobs } from '../core/audit/gate.ts'
import { yearBefore } from '../core/text/dates.ts'
import { judgeFindings } from '../core/audit/report.ts'
import type { AuditReport } from '../core/audit/report.ts'
import type { Repository } from '../core/audit/repository.ts'
import { findCheckedTeams } from '../core/audit/rules/team.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import { renderCommands, renderFindingAnnotations } from '../core/render/annotations.ts'
import { renderAuditIssue, renderAuditSummary } from '../core/render/audit/summary.ts'
import { logText } from '../core/render/escape.ts'
import { sameComment } from '../core/render/check/markdown.ts'
import type { RenderContext } from '../core/render/check/markdown.ts'
import { auditPageData } from '../core/page/data.ts'
import { renderPage } from '../core/page/page.ts'
import { EXIT, FaultyMatrixError, GitHubError, UsageError } from '../engine/errors.ts'
import { findFile, listFolder } from '../github/contents.ts'
import type { Client } from '../github/client.ts'
import { findGitHubFacts } from '../github/facts.ts'
import { publishIssue } from '../github/issue.ts'
import { listWholeTree } from '../github/trees.ts'
import { listFiles } from '../git/files.ts'
import { readHistory } from '../git/history.ts'
import { findFileAt } from '../git/range.ts'
import { auditWithinLimit } from '../engine/limited-audit.ts'
import { readPageTemplate } from '../page-template.ts'
import type { Environment } from './environment.ts'
import type { Inputs } from './inputs.ts'
import { writeAuditOutputs, writeSummary } from './outputs.ts'

export interface AuditRun {
  inputs: Inputs
  environment: Environment
  client: Client
  /** `YYYY-MM-DD`. */
  today: string
}

/** Returns the exit code. Throws what stops a run, as check mode does. */
export async function audit(run: AuditRun): Promise<number> {
  const { inputs, environment } = run
  const baseline = inputs.baseline ? await readBaseline(resolve(environment.workspace, inputs.baseline)) : undefined
  const checkout = existsSync(join(environment.workspace, '.git')) ? environment.workspace : undefined
  const matrix = await findMatrix(run, checkout)
  const repository = await readRepository(run, matrix, checkout)
  const report = auditWithinLimit({ matrix, repository, today: run.today, ...(baseline && { baseline }) })

  const {
    server,
    repository: { owner, repo },
    runUrl,
    temp,
  } = environment
  const context: RenderContext = {
    server,
    repository: `${owner}/${repo}`,
    matrixPath: matrix.file,
    baseSha: environment.sha,
    runUrl,
  }
  const fresh = report.findings.filter(({ known }) => !known)
  if (inputs.annotations) process.stdout.write(renderCommands(renderFindingAnnotations(fresh)))
  const page = renderPage(await readPageTemplate(), auditPageData(report, server))
  await Promise.all([
    writeAuditOutputs(report, { folder: temp, page }),
    writeSummary(renderAuditSummary(report, context)),
  ])
  if (inputs.issue) await keepIssue(run, report, context)
  return inputs.warnOnly ? EXIT.fine : judgeFindings(report.findings, { strict: false })
}

async function readBaseline(path: string): Promise<BaselineFinding[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`the baseline ${path} can't be read`, { cause: error })
  })
  const baseline = parseBaseline(text)
  if ('problem' in baseline)
    throw new UsageError(`the baseline ${path} is no report to compare with: ${baseline.problem}`)
  return baseline
}

async function findMatrix(
  { inputs: { matrix }, environment, client }: AuditRun,
  checkout: string | undefined,
): Promise<Matrix> {
  const { repository, sha } = environment
  const bytes =
    matrix.kind === 'elsewhere'
      ? await findFile(client, { owner: matrix.owner, repo: matrix.repo }, { path: matrix.path, ref: matrix.ref })
      : checkout
        ? await findFileAt(checkout, 'HEAD', matrix.path)
        : await findFile(client, repository, { path: matrix.path, ref: sha })
  if (!bytes)
    throw new UsageError(
      `there is no ${matrix.path} in ${matrix.kind === 'elsewhere' ? `${matrix.owner}/${matrix.repo} at ${matrix.ref}` : `${repository.owner}/${repository.repo} at ${sha}`}: check the input \`matrix\`, and that the job has the permission \`contents: read\``,
    )
  const { value, findings } = parseMatrix(bytes, matrix.path)
  if (!value) throw new FaultyMatrixError(findings)
  return value
}

async function readRepository(
  { environment, client, today }: AuditRun,
  matrix: Matrix,
  checkout: string | undefined,
): Promise<Repository> {
  const { repository, sha } = environment
  const teams = findCheckedTeams(matrix)
  const facts = readWorkflows(client, environment).then((files) =>
    findGitHubFacts(client, repository, { teams, own: findGateJobs(files) }),
  )
  if (checkout) {
    const [files, history, github] = await Promise.all([
      listFiles(checkout),
      readHistory(checkout, yearBefore(today)),
      facts,
    ])
    return { files, history, github }
  }
  const [entries, github] = await Promise.all([listWholeTree(client, repository, sha), facts])
  const history = 'the repository is not checked out; use actions/checkout with fetch-depth 0 before this step'
  return { files: entries.map(({ path }) => ({ path })).sort((a, b) => (a.path < b.path ? -1 : 1)), history, github }
}

/** What can't be read names no job; that is not what the audit is about. */
async function readWorkflows(
  client: Client,
  { repository, sha }: Environment,
): Promise<{ path: string; text: string }[]> {
  try {
    const paths = (await listFolder(client, repository, { path: '.github/workflows', ref: sha })).filter((path) =>
      /\.ya?ml$/.test(path),
    )
    const files = await Promise.all(
      paths.map(async (path) => ({ path, bytes: await findFile(client, repository, { path, ref: sha }) })),
    )
    return files.flatMap(({ path, bytes }) => (bytes ? [{ path, text: Buffer.from(bytes).toString() }] : []))
  } catch (error) {
    if (error instanceof GitHubError) return []
    throw error
  }
}

const ISSUE_MARKER = '<!-- support-matrix:audit:v1 -->'

/** Open while there are errors or warnings that no baseline has. */
async function keepIssue(
  { client, environment }: AuditRun,
  report: AuditReport,
  context: RenderContext,
): Promise<void> {
  const open = report.findings.some(({ severity, known }) => severity !== 'note' && !known)
  try {
    await publishIssue(client, environment.repository, {
      title: 'Support matrix: findings of the audit',
      body: `${ISSUE_MARKER}\n${renderAuditIssue(report, context)}`,
      marker: ISSUE_MARKER,
      open,
      same: sameComment,
    })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    core.warning(logText(`the issue is not up to date, the result is not changed by that: ${error.message}`))
  }
}
