// Sets labels and requests reviews if the inputs ask for it. Best effort: a failure is reported, and doesn't change the verdict.
import { chooseLabels, chooseReviewers } from '../core/check/labels-and-reviewers.ts'
import type { CheckReport } from '../core/check/report.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { GitHubError } from '../engine/errors.ts'
import type { Connection } from '../github/client.ts'
import { publishLabels } from '../github/labels.ts'
import { listAsked, publishReviewRequest } from '../github/reviews.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { orFailure } from '../github/failures.ts'

export interface ExtrasParts {
  connection: Connection
  pull: PullRequest
  matrix: Matrix
  report: CheckReport
  label: boolean
  requestReviews: boolean
}

/** Returns what failed, one sentence each. */
export async function publishExtras(parts: ExtrasParts): Promise<string[]> {
  const done = await Promise.all([
    parts.label ? said(setLabels(parts)) : [],
    parts.requestReviews && !parts.pull.draft ? said(askForReview(parts)) : [],
  ])
  return done.flat()
}

async function said(work: Promise<string[]>): Promise<string[]> {
  const done = await orFailure(work)
  return done instanceof GitHubError ? [done.message] : done
}

async function setLabels({ connection, pull, matrix, report }: ExtrasParts): Promise<string[]> {
  const labels = chooseLabels(matrix, report, pull.labels)
  const failed = await publishLabels(connection, { number: pull.number, ...labels })
  return failed.map(({ message }) => message)
}

async function askForReview({ connection, pull, report }: ExtrasParts): Promise<string[]> {
  const asked = await listAsked(connection, pull.number)
  const { users, teams, foreign, left } = chooseReviewers(report, {
    owner: connection.repository.owner,
    author: pull.author,
    asked,
  })
  const faults = await publishReviewRequest(connection, { number: pull.number, users, teams })
  return [
    ...faults.map(({ message }) => message),
    ...(foreign.length > 0
      ? [`teams of another organisation can't be asked for review here: ${foreign.join(', ')}`]
      : []),
    ...(left.length > 0
      ? [`only ${users.length + teams.length} maintainers were asked for review; not asked: ${left.join(', ')}`]
      : []),
  ]
}
