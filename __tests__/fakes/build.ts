// Builds the fake's state: repositories, commits, pull requests, comments and labels, with a clock and ids of its own so
// that the same calls give the same values. Holds no HTTP and no response shapes.
import { createHash } from 'node:crypto'
import type { Comment, Commit, Entry, GitHubState, Mode, PullRequest, RepositoryState } from './state.ts'

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyzAB'
const OURSELVES = 'github-actions[bot]'

/** An empty GitHub with a token that may read contents and write to pull requests. */
export function createGitHub(): GitHubState {
  return {
    repositories: new Map(),
    teams: new Map(),
    goneUsers: [],
    token: {
      text: TOKEN,
      login: OURSELVES,
      permissions: { metadata: 'read', contents: 'read', 'pull-requests': 'write' },
    },
    rateLimit: { limit: 1000, used: 0 },
    // Sources: GitHub's REST reference for trees, pull request files, compare; the issue comment's own 422.
    limits: {
      treeEntries: 100_000,
      treeBytes: 7 * 1024 * 1024,
      pullFiles: 3000,
      compareFiles: 300,
      commentCharacters: 65_536,
    },
    nextId: 1000,
    minutes: 0,
  }
}

export function createRepository(
  github: GitHubState,
  fullName: string,
  options: { private?: boolean; defaultBranch?: string; forkOf?: RepositoryState } = {},
): RepositoryState {
  const repository: RepositoryState = {
    id: github.nextId++,
    fullName,
    private: options.private ?? true,
    defaultBranch: options.defaultBranch ?? 'main',
    hasIssues: true,
    branches: new Map(options.forkOf?.branches),
    commits: options.forkOf?.commits ?? new Map<string, Commit>(),
    pushes: [],
    pullRequests: new Map(),
    issues: new Map(),
    comments: [],
    events: [],
    codeownersErrors: [],
    rules: new Map(),
    protection: new Map(),
    checkRuns: new Map(),
  }
  github.repositories.set(fullName, repository)
  return repository
}

/** The next minute on the fake's clock. */
export function tick(github: GitHubState): string {
  return new Date(Date.UTC(2026, 10, 2, 9) + github.minutes++ * 60_000).toISOString().replace('.000Z', 'Z')
}

export function entry(content: string | Buffer, options: { mode?: Mode; size?: number } = {}): Entry {
  const bytes = Buffer.from(content as string)
  const mode = options.mode ?? '100644'
  const sha = mode === '160000' ? bytes.toString('utf8') : objectSha('blob', bytes)
  return { content: bytes, mode, sha, size: options.size ?? bytes.length }
}

export function objectSha(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Path to new content, an entry, or null to delete; everything else stays as in the parent. */
export type Edits = Record<string, string | Entry | null>

/** Adds a commit on top of a branch (or of `from`; null: of nothing) and moves the branch there. */
export function commit(
  github: GitHubState,
  repository: RepositoryState,
  options: { branch?: string; from?: string | null; files: Edits; message?: string; author?: string },
): string {
  const branch = options.branch ?? repository.defaultBranch
  const parent = (options.from === undefined ? repository.branches.get(branch) : options.from) ?? undefined
  const tree = new Map(parent === undefined ? [] : repository.commits.get(parent)!.tree)
  for (const [path, value] of Object.entries(options.files)) {
    if (value === null) tree.delete(path)
    else tree.set(path, typeof value === 'string' ? entry(value) : value)
  }
  const date = tick(github)
  const parents = parent === undefined ? [] : [parent]
  const { message = `Change ${branch}`, author = 'alice' } = options
  const sha = objectSha(
    'commit',
    Buffer.from(JSON.stringify([repository.fullName, date, parents, message, github.nextId++])),
  )
  repository.commits.set(sha, { sha, tree, parents, message, author, date })
  const before = repository.branches.get(branch) ?? '0'.repeat(40)
  repository.branches.set(branch, sha)
  repository.pushes.push({ id: github.nextId++, branch, before, after: sha, createdAt: date })
  return sha
}

/** Opens a pull request; where `head` is not given it is the branch of the same repository. */
export function openPullRequest(
  github: GitHubState,
  repository: RepositoryState,
  options: { number?: number; branch: string; base?: string; head?: RepositoryState } & Partial<
    Pick<PullRequest, 'title' | 'body' | 'user' | 'draft' | 'labels' | 'stack' | 'files' | 'changedFiles' | 'locked'>
  >,
): PullRequest {
  const { number = 1, branch, base = repository.defaultBranch, head = repository, ...rest } = options
  const pullRequest: PullRequest = {
    number,
    title: 'Change something',
    body: '',
    state: 'open',
    draft: false,
    locked: false,
    deleted: false,
    user: 'alice',
    base: { ref: base, sha: repository.branches.get(base)!, repo: repository.fullName },
    head: {
      ref: branch,
      sha: head.branches.get(branch)!,
      repo: head.fullName,
      owner: head.fullName.split('/')[0]!,
    },
    labels: [],
    createdAt: tick(github),
    requestedReviewers: [],
    requestedTeams: [],
    ...rest,
  }
  repository.pullRequests.set(number, pullRequest)
  return pullRequest
}

export function addComment(
  github: GitHubState,
  repository: RepositoryState,
  options: { issue: number; user: string; body: string },
): Comment {
  const createdAt = tick(github)
  const comment: Comment = { id: github.nextId++, ...options, createdAt, updatedAt: createdAt }
  repository.comments.push(comment)
  return comment
}

/** Sets or removes a label and records who did. */
export function setLabel(
  github: GitHubState,
  repository: RepositoryState,
  options: { issue: number; label: string; actor: string; event?: 'labeled' | 'unlabeled' },
): void {
  const { issue, label, actor, event = 'labeled' } = options
  const target = repository.pullRequests.get(issue) ?? repository.issues.get(issue)!
  target.labels = target.labels.filter((name) => name.toLowerCase() !== label.toLowerCase())
  if (event === 'labeled') target.labels.push(label)
  repository.events.push({ id: github.nextId++, issue, event, label, actor, createdAt: tick(github) })
}
