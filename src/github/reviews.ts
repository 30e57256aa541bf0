// Asks maintainers for a review, each at most once per pull request.
import { listing } from '../core/text/words.ts'
import type { GitHubError } from '../engine/errors.ts'
import { ask, type Connection } from './client.ts'
import { allOrEach } from './failures.ts'
import { ISSUE_EVENT } from './issue-events.ts'
import { listPages } from './pages.ts'

/** Everybody who has ever been asked, in lower case: users as `@user`, teams of the repository's organisation as `@slug`. */
export async function listAsked({ client, repository }: Connection, number: number): Promise<Set<string>> {
  const doing = { what: 'list who has been asked for review', permission: 'pull-requests: read', entry: ISSUE_EVENT }
  const events = await listPages(doing, 0, (page) =>
    client.rest.issues.listEvents({ ...repository, issue_number: number, ...page }),
  )
  const asked = new Set<string>()
  for (const event of events) {
    if (event.event !== 'review_requested') continue
    const { requested_reviewer: user, requested_team: team } = event as {
      requested_reviewer?: { login?: string }
      requested_team?: { slug?: string }
    }
    if (user?.login) asked.add(`@${user.login.toLowerCase()}`)
    if (team?.slug) asked.add(`@${repository.owner.toLowerCase()}/${team.slug.toLowerCase()}`)
  }
  return asked
}

export interface ReviewRequest {
  number: number
  /** Without the @. */
  users: string[]
  /** Slugs, without the organisation. */
  teams: string[]
}

/** Asks users and teams separately, because a token that can ask users often can't ask teams. Returns what failed. */
export async function publishReviewRequest(
  { client, repository }: Connection,
  { number, users, teams }: ReviewRequest,
): Promise<GitHubError[]> {
  const target = { ...repository, pull_number: number }
  const asking = (what: string, work: () => Promise<unknown>) => ask({ what, permission: 'pull-requests: write' }, work)
  const failed = await Promise.all([
    allOrEach(users, (reviewers) =>
      asking(`ask ${listing(reviewers)} for review`, () =>
        client.rest.pulls.requestReviewers({ ...target, reviewers }),
      ),
    ),
    allOrEach(teams, (team_reviewers) =>
      asking(
        `ask ${listing(team_reviewers)} for review, which takes a GitHub App's token with the permission \`members: read\` (the workflow's own can't)`,
        () => client.rest.pulls.requestReviewers({ ...target, team_reviewers }),
      ),
    ),
  ])
  return failed.flat()
}
