// What the fake GitHub knows, as plain values a test can read and change at any time, and the few functions that build
// them. Holds no HTTP and no response shapes.
import { createHash } from 'node:crypto'

export type Mode = '100644' | '100755' | '120000' | '160000'

export interface Entry {
  /** A file's bytes; a symlink's target; a submodule's commit. */
  content: Buffer
  mode: Mode
  sha: string
  /** Bytes; may be larger than the content where a test needs a file of 200 MB. */
  size: number
}

export interface Commit {
  sha: string
  tree: ReadonlyMap<string, Entry>
  parents: string[]
  message: string
  author: string
  /** ISO 8601. */
  date: string
}

/** An entry of a pull request's file list where a test states it by hand. */
export interface ChangedFile {
  filename: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  sha: string
  additions: number
  deletions: number
  patch?: string
  previous_filename?: string
}

export interface PullRequest {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  draft: boolean
  locked: boolean
  /** Answers 410, as GitHub does for a deleted issue. */
  deleted: boolean
  user: string
  base: { ref: string; sha: string; repo: string }
  /** `repo` is null once the fork is deleted. */
  head: { ref: string; sha: string; repo: string | null; owner: string }
  labels: string[]
  createdAt: string
  /** The list of files; missing: computed from the two trees. */
  files?: ChangedFile[]
  /** The number GitHub claims; missing: the length of the list. */
  changedFiles?: number
  stack?: { base: { ref: string; sha: string }; size: number; position: number }
  requestedReviewers: string[]
  requestedTeams: string[]
}

export interface Comment {
  id: number
  issue: number
  user: string
  body: string
  createdAt: string
  updatedAt: string
}

export interface IssueEvent {
  id: number
  issue: number
  event: 'labeled' | 'unlabeled'
  label: string
  actor: string
  createdAt: string
}

export interface Issue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  user: string
  labels: string[]
  createdAt: string
}

export interface Team {
  slug: string
  /** Full names of repositories it has access to, with its permission there. */
  repositories: Record<string, 'pull' | 'triage' | 'push' | 'maintain' | 'admin'>
}

export interface CodeownersError {
  line: number
  column: number
  kind: string
  message: string
  path: string
  source?: string
  suggestion?: string
}

export interface RequiredCheck {
  context: string
  integration_id?: number
}

export interface RepositoryState {
  id: number
  fullName: string
  private: boolean
  defaultBranch: string
  hasIssues: boolean
  /** Branch to commit. */
  branches: Map<string, string>
  /** Shared by all repositories of a fork network. */
  commits: Map<string, Commit>
  pullRequests: Map<number, PullRequest>
  issues: Map<number, Issue>
  comments: Comment[]
  events: IssueEvent[]
  codeownersErrors: CodeownersError[]
  /** Branch to the checks its rulesets require. */
  rules: Map<string, RequiredCheck[]>
  /** Branch to the checks its classic protection requires. */
  protection: Map<string, string[]>
}

export type Access = 'none' | 'read' | 'write'

export interface Token {
  text: string
  login: string
  /** A scope not named is `none`, as in a workflow's `permissions:`; public repositories can be read all the same. */
  permissions: Record<string, Access>
  /** The only private repositories it sees; missing: all. */
  sees?: string[]
}

export interface GitHubState {
  repositories: Map<string, RepositoryState>
  /** Organisation to its teams. */
  teams: Map<string, Team[]>
  token: Token
  rateLimit: { limit: number; used: number }
  /** GitHub's own limits, which a test may lower. */
  limits: { treeEntries: number; treeBytes: number; pullFiles: number; compareFiles: number; commentCharacters: number }
  /** The next id or number to give, and the minutes passed on the fake's clock. */
  nextId: number
  minutes: number
}

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyzAB'
export const OURSELVES = 'github-actions[bot]'

/** An empty GitHub with a token that may read contents and write to pull requests. */
export function createGitHub(): GitHubState {
  return {
    repositories: new Map(),
    teams: new Map(),
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
    pullRequests: new Map(),
    issues: new Map(),
    comments: [],
    events: [],
    codeownersErrors: [],
    rules: new Map(),
    protection: new Map(),
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

/** Adds a commit on top of a branch (or of `from`) and moves the branch there. */
export function commit(
  github: GitHubState,
  repository: RepositoryState,
  options: { branch?: string; from?: string; files: Edits; message?: string; author?: string },
): string {
  const branch = options.branch ?? repository.defaultBranch
  const parent = options.from ?? repository.branches.get(branch)
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
  repository.branches.set(branch, sha)
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
