// The one issue that an audit keeps up to date: found by its marker and its author.
import { isCount, isName, isText, orNone, type Fields } from './believe.ts'
import { ask, type Connection } from './client.ts'
import { findViewer } from './comments.ts'
import { listPages } from './pages.ts'

const ISSUE: Fields = {
  number: isCount,
  state: isName,
  body: orNone(isText),
  'user.login': orNone(isName),
  'user.type': orNone(isName),
}

const WRITE = { what: 'write the issue', permission: 'issues: write' }

export interface AuditIssue {
  title: string
  /** Begins with the marker. */
  body: string
  marker: string
  /** Whether there is anything to do. If not, an open issue is closed. */
  open: boolean
  same: (before: string, now: string) => boolean
}

/** Creates, updates, closes or reopens it, or leaves it alone if its text is the same. Throws `GitHubError`. */
export async function publishIssue({ client, repository }: Connection, issue: AuditIssue): Promise<void> {
  const { title, body, marker, open, same } = issue
  const creator = await findViewer(client)
  const doing = { what: "list the audit's issues", permission: 'issues: read', entry: ISSUE }
  const issues = await listPages(doing, 0, (page) =>
    client.rest.issues.listForRepo({
      ...repository,
      state: 'all',
      ...(creator !== undefined && { creator }),
      sort: 'created',
      direction: 'asc',
      ...page,
    }),
  )
  // If GitHub doesn't say who we are, as with an app's token, an issue by an app is taken for ours.
  const isOurs = (user: (typeof issues)[number]['user']) =>
    creator === undefined ? user?.type === 'Bot' : user?.login === creator
  const found = issues.find((one) => one.body?.startsWith(marker) && isOurs(one.user) && !one.pull_request)
  const state = open ? ('open' as const) : ('closed' as const)
  if (!found) {
    if (open) await ask(WRITE, () => client.rest.issues.create({ ...repository, title, body }))
    return
  }
  if (found.state === state && same(found.body ?? '', body)) return
  await ask(WRITE, () =>
    client.rest.issues.update({
      ...repository,
      issue_number: found.number,
      body,
      state,
      ...(!open && { state_reason: 'completed' as const }),
    }),
  )
}
