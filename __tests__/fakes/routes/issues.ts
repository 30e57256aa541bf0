// The endpoints of issues: comments, labels and events, for pull requests too.
import { listCommits } from '../objects.ts'
import { commentShape, commitShape, eventShape, issueShape, labelShape, userShape } from '../shapes.ts'
import { addComment, setLabel, tick } from '../build.ts'
import type { Comment, Issue, PullRequest } from '../state.ts'
import type { Context, Reply, Route } from './route.ts'
import { notFound, ok, page, read, Refusal, write } from './route.ts'

const all = '/repos/{owner}/{repo}/issues'
const one = `${all}/{issue_number}`
const oneComment = `${all}/comments/{comment_id}`
const reading = read('issues', 'pull-requests')
const writing = write('issues', 'pull-requests')

export const issueRoutes: Route[] = [
  {
    method: 'GET',
    template: `${one}/comments`,
    needs: reading,
    answer: (context) => {
      const issue = findIssue(context)
      const since = context.query.get('since') ?? ''
      const own = context.repository.comments.filter((each) => each.issue === issue.number && each.updatedAt >= since)
      own.sort((a, b) => a.id - b.id)
      return page(
        context,
        `${one}/comments`,
        own.map((each) => commentShape(context, each)),
      )
    },
  },
  { method: 'POST', template: `${one}/comments`, needs: writing, answer: createComment },
  {
    method: 'GET',
    template: oneComment,
    needs: reading,
    answer: (context) => ok(commentShape(context, findComment(context))),
  },
  {
    method: 'PATCH',
    template: oneComment,
    needs: writing,
    answer: (context) => {
      const comment = findComment(context)
      comment.body = bodyOf(context)
      comment.updatedAt = tick(context.state)
      return ok(commentShape(context, comment))
    },
  },
  {
    method: 'DELETE',
    template: oneComment,
    needs: writing,
    answer: (context) => {
      const { repository } = context
      repository.comments.splice(repository.comments.indexOf(findComment(context)), 1)
      return { status: 204 }
    },
  },
  {
    method: 'GET',
    template: `${one}/events`,
    needs: reading,
    answer: (context) => {
      const { number } = findIssue(context)
      const own = context.repository.events.filter(({ issue }) => issue === number)
      return page(
        context,
        `${one}/events`,
        own.map((each) => eventShape(context, each)),
      )
    },
  },
  { method: 'GET', template: `${one}/timeline`, needs: reading, answer: answerTimeline },
  {
    method: 'GET',
    template: `${one}/labels`,
    needs: reading,
    answer: (context) => page(context, `${one}/labels`, findIssue(context).labels.map(labelShape)),
  },
  {
    method: 'POST',
    template: `${one}/labels`,
    needs: writing,
    answer: (context) => {
      const issue = findIssue(context)
      for (const label of context.body.labels as string[]) {
        if (issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())) continue
        // Source: seen in actions/labeler's issues; not in the reference.
        if (issue.labels.length >= 100) throw new Refusal(422, 'Issues cannot have more than 100 labels')
        setLabel(context.state, context.repository, { issue: issue.number, label, actor: context.state.token.login })
      }
      return ok(issue.labels.map(labelShape))
    },
  },
  {
    method: 'DELETE',
    template: `${one}/labels/{name}`,
    needs: writing,
    answer: ({ state, repository, params, ...context }) => {
      const issue = findIssue({ state, repository, params, ...context })
      const label = issue.labels.find((name) => name.toLowerCase() === params.name!.toLowerCase())
      if (label === undefined) throw new Refusal(404, 'Label does not exist')
      setLabel(state, repository, { issue: issue.number, label, actor: state.token.login, event: 'unlabeled' })
      return ok(issue.labels.map(labelShape))
    },
  },
  { method: 'GET', template: all, needs: read('issues'), answer: listIssues },
  { method: 'POST', template: all, needs: write('issues'), answer: createIssue },
  { method: 'GET', template: one, needs: reading, answer: (context) => ok(issueShape(context, findIssue(context))) },
  {
    method: 'PATCH',
    template: one,
    needs: writing,
    answer: (context) => {
      const issue = findIssue(context)
      const { title, body, state } = context.body as Partial<Pick<Issue, 'title' | 'body' | 'state'>>
      Object.assign(issue, title !== undefined && { title }, body !== undefined && { body }, state && { state })
      return ok(issueShape(context, issue))
    },
  },
]

function findIssue({ repository, params }: Context): Issue | PullRequest {
  const number = Number(params.issue_number)
  const found = repository.pullRequests.get(number) ?? repository.issues.get(number)
  if (!found) throw notFound()
  if ('deleted' in found && found.deleted) throw new Refusal(410, 'This issue was deleted')
  return found
}

function findComment({ repository, params }: Context): Comment {
  const found = repository.comments.find(({ id }) => id === Number(params.comment_id))
  if (!found) throw notFound()
  return found
}

function bodyOf({ state, body }: Context): string {
  const text = typeof body.body === 'string' ? body.body : ''
  const refuse = (message: string): Refusal =>
    new Refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }])
  if (text.trim() === '') throw refuse('Body cannot be blank')
  const limit = state.limits.commentCharacters
  if (Array.from(text).length > limit) throw refuse(`Body is too long (maximum is ${limit} characters)`)
  return text
}

function createComment(context: Context): Reply {
  const { state, repository } = context
  const issue = findIssue(context)
  if ('locked' in issue && issue.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.')
  const comment = addComment(state, repository, { issue: issue.number, user: state.token.login, body: bodyOf(context) })
  return ok(commentShape(context, comment), 201)
}

function answerTimeline(context: Context): Reply {
  const { repository } = context
  const issue = findIssue(context)
  const items = [
    ...repository.events
      .filter((each) => each.issue === issue.number)
      .map((each) => ({ at: each.createdAt, shape: eventShape(context, each) })),
    ...repository.comments
      .filter((each) => each.issue === issue.number)
      .map((each) => ({
        at: each.createdAt,
        shape: { ...commentShape(context, each), event: 'commented', actor: userShape(each.user) },
      })),
    ...('head' in issue ? listCommits(repository, issue.base.sha, issue.head.sha) : []).map((each) => {
      const { sha, url, html_url, node_id, commit, parents } = commitShape(context, each) as Record<string, object>
      const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
      return {
        at: each.date,
        shape: { sha, url, html_url, node_id, parents, ...commit, verification, event: 'committed' },
      }
    }),
  ]
  items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return page(
    context,
    `${one}/timeline`,
    items.map(({ shape }) => shape),
  )
}

function listIssues(context: Context): Reply {
  const { repository, query } = context
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const found = [...repository.issues.values(), ...repository.pullRequests.values()].filter(
    (each) =>
      (state === 'all' || each.state === state) &&
      (query.get('creator') ?? each.user) === each.user &&
      labels.every((label) => each.labels.includes(label)),
  )
  found.sort((a, b) => (query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number))
  return page(
    context,
    all,
    found.map((each) => issueShape(context, each)),
  )
}

function createIssue(context: Context): Reply {
  const { state, repository, body } = context
  if (!repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.')
  const number = 1 + Math.max(0, ...repository.issues.keys(), ...repository.pullRequests.keys())
  const labels = ((body.labels ?? []) as (string | { name: string })[]).map((each) =>
    typeof each === 'string' ? each : each.name,
  )
  const issue: Issue = {
    ...{
      number,
      title: String(body.title),
      body: typeof body.body === 'string' ? body.body : '',
      state: 'open',
      labels,
    },
    ...{ user: state.token.login, createdAt: tick(state) },
  }
  repository.issues.set(number, issue)
  return ok(issueShape(context, issue), 201)
}
