// What an audit knows of a repository besides its matrix: plain values that adapters fill in. Nothing here is read or asked.
import type { Status } from '../change/change.ts'

/** A commit that isn't a merge, as git lists it. */
export interface Commit {
  sha: string
  /** The committer's date, `YYYY-MM-DD` in UTC: when it came into this history. */
  date: string
  author: Author
  files: CommitFile[]
}

export interface Author {
  name: string
  /** Tells people of one name apart; never printed. */
  email: string
}

export interface CommitFile {
  /** As of this commit. */
  path: string
  status: Status
  /** Where a renamed file came from. */
  previousPath?: string
  /** Lines; missing where unknown, and for binary files. */
  added?: number
  deleted?: number
}

export interface History {
  /** Newest first, no commit before its children. */
  commits: Commit[]
  /** Whether the commits of the day asked for, and later ones, have their lines. */
  lines: boolean
}

export interface Repository {
  /** Paths from the root; a submodule's ends with `/`. */
  files: readonly string[]
  /** The lines of files, as far as they are known. */
  linesOf?: ReadonlyMap<string, number>
  /** Or why there is none, as the end of "not checked: …". */
  history: History | string
  github?: GitHubFacts
}

/** What GitHub knows; `reason` says why something is unknown. */
export interface GitHubFacts {
  teams: { name: string; state: 'ok' | 'missing' | 'no-write' | 'unknown'; reason?: string }[]
  /** Of the teams whose people are counted, with the members of nested teams. */
  members: ({ team: string } & ({ logins: string[] } | { unknown: string }))[]
  /** Planned teams that exist by now. Those that can't be looked up are left out: nothing is expected of them. */
  existing: string[]
  /** Maintainers that are users and that GitHub doesn't have. */
  missingUsers: string[]
  codeownersErrors: CodeownersError[] | { unknown: string }
  requiredChecks: RequiredChecks | { unknown: string }
}

export interface CodeownersError {
  path: string
  line: number
  column: number
  kind: string
  message: string
  suggestion?: string
}

export interface RequiredChecks {
  branch: string
  /** Names of the checks that the branch's rules require. */
  required: string[]
  /** Names of the checks that ran on recent pull requests; empty where none ran, which says nothing of any check. */
  reported: string[]
  /** Names of the jobs that run this action. */
  own: string[]
}
