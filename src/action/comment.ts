// Publishes the comment. Best effort: a failure is reported, and doesn't change the verdict.
import { renderComment, renderNothing, shouldComment, type CommentMode } from '../core/render/check/markdown.ts'
import { commentMarker, sameComment, type RenderContext } from '../core/render/context.ts'
import type { CheckReport } from '../core/check/report.ts'
import { GitHubError } from '../engine/errors.ts'
import { findOurComments, listComments, publishComment, type Comment } from '../github/comments.ts'
import { orFailure } from '../github/failures.ts'
import type { Connection } from '../github/client.ts'
import { renderWithinLimit } from '../engine/time-limit.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { isAboutToken } from '../github/refusals.ts'
import type { Environment } from './environment.ts'
import type { ActionSource } from './source.ts'

export type Published =
  | { url: string | undefined }
  /** Why there is no comment. Expected if a fork's token is read-only. */
  | { problem: string; expected: boolean; error: GitHubError }

/** What a run may do follows from these. */
type RunStart = Pick<Environment, 'event' | 'actor'>

export async function publishReport(
  { client, repository }: Connection,
  source: ActionSource,
  { report, context, mode, ...run }: { report: CheckReport; context: RenderContext; mode: CommentMode } & RunStart,
): Promise<Published> {
  if (!('pull' in source) || !source.comments) return { url: undefined }
  const { pull } = source
  const target = { ...repository, number: pull.number }
  const comments = await source.comments
  const write = async (early: Comment[]) => {
    const marker = commentMarker(context)
    // The list may lag behind.
    const listed = early.length < pull.comments ? await listComments(client, target, pull.comments) : early
    return publishComment({
      client,
      target,
      marker,
      ours: await findOurComments(client, listed, marker),
      unlisted: pull.comments - listed.length,
      body: shouldComment(report, mode) ? renderWithinLimit(() => renderComment(report, context)) : undefined,
      rest: renderNothing(context),
      same: sameComment,
    })
  }
  const written = comments instanceof GitHubError ? comments : await orFailure(write(comments))
  return written instanceof GitHubError ? explain(written, pull, run) : { url: written }
}

/** Why the comment could not be written. */
function explain(error: GitHubError, pull: PullRequest, { event, actor }: RunStart): Published {
  const mayWriteNothing = event === 'pull_request' && error.status === 403 && isAboutToken(error.message)
  const who = mayWriteNothing ? whoseToken(pull, actor) : undefined
  if (who !== undefined)
    return {
      problem: `${who}, and GitHub gives such runs a token that can't write the comment: the summary has everything; for comments there see docs/checks.md, "Forks"`,
      expected: true,
      error,
    }
  const problem = `the comment could not be written, which does not change the verdict: ${error.message}`
  return { problem, expected: false, error }
}

/** Whose run gets a read-only token, whatever the job asks for; undefined if nobody's is known. */
function whoseToken({ isFork, author }: PullRequest, actor: string): string | undefined {
  if (isFork) return 'this pull request comes from a fork'
  const isDependabot = (name: string) => name.toLowerCase() === 'dependabot[bot]'
  if (isDependabot(actor)) return 'Dependabot started this run'
  if (!isDependabot(author)) return undefined
  return 'this pull request comes from Dependabot (if somebody else pushed to it, the job lacks the permission `pull-requests: write`)'
}
