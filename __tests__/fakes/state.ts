// What the fake GitHub knows: plain values a test can read and change at any time. Types only.

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
  merged?: boolean
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

export interface Push {
  id: number
  branch: string
  before: string
  after: string
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
  /** Logins; missing: nobody. */
  members?: string[]
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
  /** Oldest first. */
  pushes: Push[]
  pullRequests: Map<number, PullRequest>
  issues: Map<number, Issue>
  comments: Comment[]
  events: IssueEvent[]
  codeownersErrors: CodeownersError[]
  /** Branch to the checks its rulesets require. */
  rules: Map<string, RequiredCheck[]>
  /** Branch to the checks its classic protection requires. */
  protection: Map<string, string[]>
  /** Commit to the names of the checks that ran for it. */
  checkRuns: Map<string, string[]>
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
  /** Users that are asked for and don't exist; every other name is somebody's. */
  goneUsers: string[]
  token: Token
  rateLimit: { limit: number; used: number }
  /** GitHub's own limits, which a test may lower. */
  limits: { treeEntries: number; treeBytes: number; pullFiles: number; compareFiles: number; commentCharacters: number }
  /** The next id or number to give, and the minutes passed on the fake's clock. */
  nextId: number
  minutes: number
}
