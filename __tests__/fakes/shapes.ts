// The state as GitHub's response objects: the fields an action reads, everything else as the OpenAPI description has it.
import type { Context } from './routes/route.ts'
import { fill } from './openapi.ts'
import { listCommits, listFolders } from './objects.ts'
import type {
  ChangedFile,
  Comment,
  Commit,
  Issue,
  IssueEvent,
  PullRequest,
  Push,
  RepositoryState,
  Team,
} from './state.ts'

type Shape = Record<string, unknown>

/** A number that stays the same for a name. */
function idOf(name: string): number {
  return Array.from(name).reduce((hash, character) => (hash * 31 + character.codePointAt(0)!) % 1_000_000_007, 7)
}

export function userShape(login: string): Shape {
  return fill('simple-user', {
    id: idOf(login),
    login,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    html_url: `https://github.com/${login.endsWith('[bot]') ? `apps/${login.slice(0, -5)}` : login}`,
    url: `https://api.github.com/users/${encodeURIComponent(login)}`,
  })
}

export function repositoryShape({ url, html }: Context, repository: RepositoryState, schema = 'repository'): Shape {
  const [owner, name] = repository.fullName.split('/') as [string, string]
  return fill(schema, {
    id: repository.id,
    name,
    full_name: repository.fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: { ...userShape(owner), type: 'Organization' },
    html_url: `${html}/${repository.fullName}`,
    url: `${url}/repos/${repository.fullName}`,
    default_branch: repository.defaultBranch,
    has_issues: repository.hasIssues,
  })
}

export function labelShape(name: string): Shape {
  return {
    id: idOf(name),
    node_id: 'LA_1',
    url: 'https://api.github.com/',
    name,
    color: 'ededed',
    default: false,
    description: '',
  }
}

function linkShapes(api: string, web: string): Shape {
  const link = (path: string): Shape => ({ href: `${api}${path}` })
  return {
    self: link(''),
    html: { href: web },
    issue: link(''),
    comments: link('/comments'),
    review_comments: link('/comments'),
    review_comment: link('/comments{/number}'),
    commits: link('/commits'),
    statuses: link('/statuses'),
  }
}

export function pullRequestShape(context: Context, pullRequest: PullRequest, schema = 'pull-request'): Shape {
  const { state, repository, url, html } = context
  const api = `${url}/repos/${repository.fullName}/pulls/${pullRequest.number}`
  const web = `${html}/${repository.fullName}/pull/${pullRequest.number}`
  const { base, head } = pullRequest
  const headRepository = head.repo === null ? undefined : state.repositories.get(head.repo)
  const shape = fill(schema, {
    number: pullRequest.number,
    id: 5_000_000 + pullRequest.number,
    url: api,
    html_url: web,
    issue_url: `${url}/repos/${repository.fullName}/issues/${pullRequest.number}`,
    title: pullRequest.title,
    body: pullRequest.body === '' ? null : pullRequest.body,
    state: pullRequest.state,
    draft: pullRequest.draft,
    merged: pullRequest.merged ?? false,
    merged_at: pullRequest.merged ? '2026-11-02T09:30:00Z' : null,
    locked: pullRequest.locked,
    user: userShape(pullRequest.user),
    labels: pullRequest.labels.map(labelShape),
    base: {
      label: `${base.repo.split('/')[0]!}:${base.ref}`,
      ref: base.ref,
      sha: base.sha,
      user: userShape(base.repo.split('/')[0]!),
      repo: repositoryShape(context, repository),
    },
    head: {
      label: `${head.owner}:${head.ref}`,
      ref: head.ref,
      sha: head.sha,
      user: userShape(head.owner),
      repo: headRepository ? repositoryShape(context, headRepository) : null,
    },
    requested_reviewers: pullRequest.requestedReviewers.map(userShape),
    _links: linkShapes(api, web),
    ...(pullRequest.stack && { stack: pullRequest.stack }),
  })
  if (schema !== 'pull-request') return shape
  const files = context.filesOf(pullRequest)
  return {
    ...shape,
    commits: listCommits(repository, base.sha, head.sha).length,
    comments: repository.comments.filter((comment) => comment.issue === pullRequest.number).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: pullRequest.changedFiles ?? files.length,
  }
}

export function fileShape({ url, html, repository }: Context, file: ChangedFile, headSha: string): Shape {
  const path = encodeURIComponent(file.filename)
  return {
    ...file,
    changes: file.additions + file.deletions,
    blob_url: `${html}/${repository.fullName}/blob/${headSha}/${path}`,
    raw_url: `${html}/${repository.fullName}/raw/${headSha}/${path}`,
    contents_url: `${url}/repos/${repository.fullName}/contents/${path}?ref=${headSha}`,
  }
}

const person = ({ author, date }: Commit): Shape => ({ name: author, email: `${author}@example.org`, date })
const parentShapes = (api: string, { parents }: Commit): Shape[] =>
  parents.map((sha) => ({ sha, url: `${api}/${sha}`, html_url: 'https://github.com/' }))

export function commitShape({ url, html, repository }: Context, commit: Commit): Shape {
  const api = `${url}/repos/${repository.fullName}/commits`
  return fill('commit', {
    sha: commit.sha,
    url: `${api}/${commit.sha}`,
    html_url: `${html}/${repository.fullName}/commit/${commit.sha}`,
    comments_url: `${api}/${commit.sha}/comments`,
    commit: {
      url: `${url}/repos/${repository.fullName}/git/commits/${commit.sha}`,
      author: person(commit),
      committer: person(commit),
      message: commit.message,
      comment_count: 0,
      tree: { sha: listFolders(commit.tree).root, url: 'https://api.github.com/' },
    },
    author: userShape(commit.author),
    committer: userShape(commit.author),
    parents: parentShapes(api, commit),
  })
}

export function gitCommitShape({ url, repository }: Context, commit: Commit): Shape {
  const api = `${url}/repos/${repository.fullName}/git/commits`
  return fill('git-commit', {
    sha: commit.sha,
    url: `${api}/${commit.sha}`,
    author: person(commit),
    committer: person(commit),
    message: commit.message,
    tree: { sha: listFolders(commit.tree).root, url: 'https://api.github.com/' },
    parents: parentShapes(api, commit),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  })
}

export function commentShape({ url, html, repository }: Context, comment: Comment): Shape {
  return fill('issue-comment', {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/repos/${repository.fullName}/issues/comments/${comment.id}`,
    html_url: `${html}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/repos/${repository.fullName}/issues/${comment.issue}`,
    user: userShape(comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  })
}

/** An issue, or a pull request as the issues endpoints show it. */
export function issueShape({ url, html, repository }: Context, issue: Issue | PullRequest): Shape {
  const isPull = 'head' in issue
  const web = `${html}/${repository.fullName}/${isPull ? 'pull' : 'issues'}/${issue.number}`
  return fill('issue', {
    id: 6_000_000 + issue.number,
    number: issue.number,
    url: `${url}/repos/${repository.fullName}/issues/${issue.number}`,
    html_url: web,
    repository_url: `${url}/repos/${repository.fullName}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: isPull && issue.locked,
    user: userShape(issue.user),
    labels: issue.labels.map(labelShape),
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    ...(isPull && { pull_request: { url: web, html_url: web, diff_url: `${web}.diff`, patch_url: `${web}.patch` } }),
  })
}

export function eventShape({ url, repository }: Context, event: IssueEvent): Shape {
  return fill('labeled-issue-event', {
    id: event.id,
    node_id: `LE_${event.id}`,
    url: `${url}/repos/${repository.fullName}/issues/events/${event.id}`,
    actor: userShape(event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: null,
    label: { name: event.label, color: 'ededed' },
  })
}

export function pushShape({ repository }: Context, push: Push): Shape {
  const { id, branch, before, after, createdAt } = push
  const parents = repository.commits.get(after)?.parents ?? []
  const isForced = !/^0+$/.test(before) && !parents.includes(before)
  return fill('activity', {
    ...{ id, node_id: `PSH_${id}`, before, after, ref: `refs/heads/${branch}`, timestamp: createdAt },
    activity_type: isForced ? 'force_push' : /^0+$/.test(before) ? 'branch_creation' : 'push',
    actor: userShape(repository.commits.get(after)?.author ?? 'alice'),
  })
}

export function teamShape({ url, html }: Context, org: string, team: Team, schema = 'team'): Shape {
  return fill(schema, {
    id: idOf(`${org}/${team.slug}`),
    slug: team.slug,
    name: team.slug,
    description: null,
    permission: 'push',
    privacy: 'closed',
    url: `${url}/organizations/1/team/${idOf(team.slug)}`,
    html_url: `${html}/orgs/${org}/teams/${team.slug}`,
    parent: null,
  })
}
