// What the engine needs from outside: where changes come from, and what a repository holds. GitHub and git implement these.
import type { Commit, GitHubFacts, History } from '../core/audit/repository.ts'
import type { WorkflowFile } from '../core/audit/own-jobs.ts'
import type { Change } from '../core/change/change.ts'
import type { GitHubAuthor, OverrideRecord, Point } from '../core/check/report.ts'
import type { Override } from '../core/matrix/model.ts'

export type { Point }

/** The two ends of a change: the base's matrix judges what the head holds. */
export type Side = 'base' | 'head'

/** There is nothing to judge. `red` is for a head that has moved on: its own run judges it. */
export interface Stop {
  stop: string
  red: boolean
}

export interface FoundChanges {
  changes: Change[]
  /** Why files are missing from the list; left out if it is whole. */
  lacking?: string
}

/** Changes that are still to be read from a text, which takes time in proportion to its length. Throws where it has faults. */
export interface UnreadChanges {
  read: () => Change[]
}

/** Changes between two points. Whoever opens one may ask for everything at once; the methods wait for what they return. */
export interface ChangeSource {
  /** Null if the source has no commits, such as a list of changes. */
  base: Point | null
  head: Point | null
  /** The head is the index; without a base, nothing has been committed yet. */
  staged?: boolean
  /** Who opened the pull request; missing if there is none. */
  author?: GitHubAuthor
  /** `lines` says whether the changed lines are needed. */
  findChanges: (want: { lines: boolean }) => Promise<FoundChanges | UnreadChanges | Stop>
  /** The file's bytes at that end; undefined if there is no such file. `path` is from the repository's root. */
  findFile: (side: Side, path: string) => Promise<Uint8Array | undefined>
  /** Paths at the base that lead to the file: the symbolic links on the way, and the file itself. Missing: not known. */
  findTrail?: (path: string) => Promise<readonly string[]>
  /** Every file's path at that end; undefined if they can't be listed. */
  listPaths: (side: Side) => Promise<readonly string[] | undefined>
  /**
   * What is directly in the folder at that end, perhaps not all of it; folders have a slash at their end. Undefined where
   * nobody can tell. Missing if `listPaths` costs no more.
   */
  listFolder?: (side: Side, folder: string) => Promise<readonly string[] | undefined>
  /** Where the head's own changes start; missing if that is the base, or not known. */
  findMergeBase?: () => Promise<string>
  /** The override that is set; missing if the source knows no labels. */
  findOverride?: (rule: Override) => Promise<OverrideRecord | undefined>
}

/** A matrix that is read as it is, whatever the changes do: a file on disk, or of another repository. */
export interface GivenMatrix {
  kind: 'given'
  /** The name that findings carry. */
  name: string
  /** Throws `UsageError` if there is no such file. */
  read: () => Promise<Uint8Array>
}

/** The matrix that judges. */
export type MatrixPlace =
  | GivenMatrix
  /**
   * A file of the repository, as it is at the base; what the head makes of it is shown. `missing` says that neither has it.
   * `notAdded` says that the head alone has it without adding it, as where the base's branch has deleted it; left out if that
   * can't be. `untracked` reads a file that is in no commit yet: it becomes a preview if neither end has one.
   */
  | {
      kind: 'at-base'
      path: string
      missing: string
      notAdded?: string
      untracked?: () => Promise<Uint8Array | undefined>
    }

/** What is asked of GitHub about a repository. */
export interface FactsQuestion {
  /** `@org/team`, each once. */
  teams: string[]
  /** Those of the teams whose people are counted. */
  counted: string[]
  /** Teams that are still to be created. */
  planned: string[]
  /** `@user`, each once. */
  users: string[]
  /** The default branch where missing. */
  branch?: string
  /** Names of the jobs that run this action. */
  own: string[]
}

/** Gets commits in the order of the history, some at a time, while others are still being read. */
export type TakeCommits = (commits: readonly Commit[]) => void

/** A repository at one commit, or as it lies on disk. */
export interface RepositorySource {
  /** Sorted. */
  listPaths: () => Promise<string[]>
  /** The lines of these files, as far as they are known. */
  countLines: (paths: readonly string[]) => Promise<Map<string, number>>
  /** The commits, or why there are none, as the end of "not checked: …". If they have no lines, those that were taken don't count. */
  readHistory: (take: TakeCommits) => Promise<History | string>
  /** Files directly in .github/workflows; those that can't be read are left out. */
  readWorkflows: () => Promise<WorkflowFile[]>
  /** Missing if GitHub is not to be asked. */
  findFacts?: (question: FactsQuestion) => Promise<GitHubFacts>
}

/** Lets work go on that nobody awaits yet, and perhaps never will: its error only shows where it is awaited. */
export function started<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}
