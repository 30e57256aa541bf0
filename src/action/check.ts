// Check mode: from what GitHub says to a report. Reads only; nothing is written before the report is whole.
import { failOnFaults } from '../core/check/policy.ts'
import { judge } from '../core/check/judge.ts'
import { compareMatrixFiles, findEmptied, mayEmpty, problemsOf, touchesFile } from '../core/check/matrix-change.ts'
import { buildReport } from '../core/check/report.ts'
import type { CheckReport, MatrixChange, OverrideRecord, Problem } from '../core/check/report.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import { compileMatrix } from '../core/paths/map.ts'
import type { FeatureMap } from '../core/paths/map.ts'
import { FaultyMatrixError, GitHubError, UsageError } from '../engine/errors.ts'
import { findFile } from '../github/contents.ts'
import { findOverride, hasLabel } from '../github/override.ts'
import { findPullRequest } from '../github/pull-request.ts'
import { listTree } from '../github/trees.ts'
import { mapWithinLimit, matchWithinLimit } from '../engine/limited.ts'
import type { Source, Subject } from './subject.ts'

export interface Checked {
  report: CheckReport
  /** The matrix that judged. */
  matrix: Matrix
}

/** The report of the subject. Throws what stops a run: a faulty or missing matrix, wrong levels, GitHub's errors. */
export async function checkSubject(source: Source, subject: Subject, failOn: readonly string[]): Promise<Checked> {
  const { changeSet } = subject
  const name = source.matrix.path
  const edited = source.matrix.kind === 'here' && touchesFile(changeSet.changes, name)
  const asked: FeatureMap['asked'] = { pattern: undefined }

  const base = subject.matrix
  if (base && !base.value) throw new FaultyMatrixError(base.findings)
  const head = edited ? await findFile(source.client, source.repository, { path: name, ref: subject.head }) : undefined
  const before = base?.value && compileMatrix(base.value, asked)
  const first = before ?? firstMatrix({ source, subject, head, asked })

  const { mapping, problems } = mapWithinLimit(first, changeSet)
  const paths = edited || mayEmpty(mapping) ? await listHeadPaths(source, subject.head) : undefined
  const change = edited
    ? compareWithinLimit({ name, before, head, paths, subject, asked })
    : { change: null, problems: [] }
  const emptied = matchWithinLimit(asked, () => (paths ? findEmptied(first, mapping, paths) : new Set<string>()))

  const faults = failOnFaults(first.matrix, failOn)
  if (faults.length > 0) throw new UsageError(faults.join('; '))
  const judgement = judge(first.matrix, mapping, { failOn })
  const override = judgement.verdict === 'fail' ? await findSetOverride(source, subject, first.matrix) : undefined
  const report = buildReport({
    ...{ matrix: first.matrix, mapping, judgement, failOn },
    problems: [...subject.problems, ...problems, ...change.problems],
    preview: !before,
    matrixChange: change.change,
    override: override ?? null,
    ...('value' in emptied && { emptied: emptied.value }),
  })
  return { report, matrix: first.matrix }
}

/** Where the base has no matrix: the new one, which judges nothing. Throws where there is none either, so that a misspelt path is never green. */
function firstMatrix({
  source,
  subject,
  head,
  asked,
}: {
  source: Source
  subject: Subject
  head: Uint8Array | undefined
  asked: FeatureMap['asked']
}): FeatureMap {
  const { matrix, repository } = source
  const parsed = head && parseMatrix(head, matrix.path)
  if (parsed?.value) return compileMatrix(parsed.value, asked)
  if (parsed) throw new FaultyMatrixError(parsed.findings)
  const place =
    matrix.kind === 'here'
      ? `${repository.owner}/${repository.repo} at the base commit ${subject.base}`
      : `${matrix.owner}/${matrix.repo} at ${matrix.ref}`
  throw new UsageError(
    `there is no ${matrix.path} in ${place}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\`${matrix.kind === 'elsewhere' ? ' there' : ''}; if this branch is not to be checked, limit the workflow with \`branches:\``,
  )
}

async function listHeadPaths(source: Source, head: string): Promise<string[] | undefined> {
  try {
    const entries = await listTree(source.client, source.repository, head)
    return entries?.map((entry) => entry.path)
  } catch (error) {
    // Only what is said beside the verdict depends on it.
    if (error instanceof GitHubError) return undefined
    throw error
  }
}

interface Comparison {
  name: string
  before: FeatureMap | undefined
  head: Uint8Array | undefined
  paths: string[] | undefined
  subject: Subject
  asked: FeatureMap['asked']
}

/** The new file's patterns are anybody's: they get the same time as the base's, and no say in the verdict but by being faulty. */
function compareWithinLimit({ name, before, head, paths, subject, asked }: Comparison): {
  change: MatrixChange | null
  problems: Problem[]
} {
  const changed = subject.changeSet.changes.filter((change) => change.status !== 'removed').map((change) => change.path)
  const compared = matchWithinLimit(asked, () =>
    compareMatrixFiles({ file: name, before, after: head, paths: paths ?? changed, changedFilesOnly: !paths, asked }),
  )
  if ('problem' in compared) return { change: null, problems: [compared.problem] }
  return { change: compared.value.change, problems: problemsOf(compared.value.change) }
}

async function findSetOverride(
  { client, repository }: Source,
  subject: Subject,
  matrix: Matrix,
): Promise<OverrideRecord | undefined> {
  const rule = matrix.override
  if (!rule) return undefined
  const pull =
    subject.pull ??
    (subject.number === undefined ? undefined : await findPullRequest(client, repository, subject.number))
  return pull && hasLabel(pull, rule.label) ? findOverride(client, repository, { rule, pull }) : undefined
}
