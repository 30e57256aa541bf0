// Who set the label that overrides a verdict, and what happened after: the record shown with a softened verdict.
import { accountKey } from '../core/maintainer.ts'
import type { OverrideRecord } from '../core/check/report.ts'
import type { Override } from '../core/matrix/model.ts'
import { isRecord } from '../core/text/is-record.ts'
import { isSha, isText, orNone, type Fields } from './believe.ts'
import type { Connection } from './client.ts'
import { ISSUE_EVENT } from './issue-events.ts'
import { listPages } from './pages.ts'
import type { PullRequest } from './pull-request.ts'
import { countPushedAfter, listPushes } from './pushes.ts'

/** GitHub cuts the list of a pull request's commits here. Source: its REST description, "List commits on a pull request". */
const MAX_COMMITS = 250

const COMMIT: Fields = {
  sha: isSha,
  commit: isRecord,
  'commit.committer': orNone(isRecord),
  'commit.committer.date': orNone(isText),
}

/**
 * The override in force: the label's last event set it, and a person or a bot that the matrix lists did that. Undefined if there
 * is none. The label must be on the pull request.
 */
export async function findOverride(
  { client, repository }: Connection,
  { rule, pull }: { rule: Override; pull: PullRequest },
): Promise<OverrideRecord | undefined> {
  const doing = { what: 'read who set the override label', permission: 'pull-requests: read', entry: ISSUE_EVENT }
  const listing = { what: "list the pull request's commits", permission: 'pull-requests: read', entry: COMMIT }
  const { repository: branchOf, ref } = pull.head
  const [events, commits, pushes] = await Promise.all([
    listPages(doing, 0, (page) => client.rest.issues.listEvents({ ...repository, issue_number: pull.number, ...page })),
    listPages(listing, 0, (page) =>
      client.rest.pulls.listCommits({ ...repository, pull_number: pull.number, ...page }),
    ),
    branchOf === undefined ? [] : listPushes(client, branchOf, ref),
  ])
  const label = rule.label.toLowerCase()
  const own = events.filter(
    (event) =>
      (event.event === 'labeled' || event.event === 'unlabeled') &&
      'label' in event &&
      isRecord(event.label) &&
      event.label.name?.toLowerCase() === label,
  )
  const latest = own.reduce((time, event) => Math.max(time, Date.parse(event.created_at)), -Infinity)
  // Times are in seconds. Of several events in one, nobody can tell which came last.
  const last = own.filter((event) => Date.parse(event.created_at) === latest)
  const setter = last.at(-1)?.actor
  if (!setter?.login || !last.every((event) => event.event === 'labeled' && mayOverride(event.actor, rule.bots)))
    return undefined
  // The dates are the author's. What follows a later commit came later too, whatever it says.
  const firstAfter = commits.findIndex(({ commit }) => !(Date.parse(commit.committer?.date ?? '') <= latest))
  const datedAfter = firstAfter < 0 ? 0 : commits.length - firstAfter
  return {
    label: rule.label,
    setBy: setter.login,
    setAt: last.at(-1)!.created_at,
    isAuthor: setter.login === pull.author,
    ...(commits.length < MAX_COMMITS && {
      commitsSince: Math.max(datedAfter, countPushedAfter(commits, pushes, latest)),
    }),
  }
}

/** No other kind of actor than a user is a person. */
function mayOverride(actor: { login?: string; type?: string } | null | undefined, bots: readonly string[]): boolean {
  if (!actor?.login) return false
  if (actor.type === 'User') return !actor.login.endsWith('[bot]')
  return actor.type === 'Bot' && bots.some((bot) => accountKey(bot) === accountKey(actor.login!))
}

export function hasLabel(pull: Pick<PullRequest, 'labels'>, label: string): boolean {
  return pull.labels.some((one) => one.toLowerCase() === label.toLowerCase())
}
