// What a pull request changes: one type, whether it came from GitHub, git or a file.

export const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'] as const
/** The words of GitHub's API; `changed` is a change of type or mode. */
export type Status = (typeof STATUSES)[number]

export interface Change {
  status: Status
  /** From the repository's root, with /; a removed file's old path. */
  path: string
  /** Renamed and copied files: where they came from. */
  previousPath?: string
  /** Lines; missing if unknown. Binary files have 0 and 0. */
  additions?: number
  deletions?: number
  /** Added and removed lines without their sign, where they are at hand. */
  lines?: string[]
  /** Whether it is a submodule, where that is known: git lists it as one path. */
  submodule?: boolean
  /** Hunks, from which `changedLines` takes the lines when they are asked for; missing if unknown. */
  patch?: string
}

export interface ChangeSet {
  changes: Change[]
  /** False if the list is known to be incomplete. */
  complete: boolean
}

/** A line that isn't recognized. */
export interface ChangeFault {
  /** 1-based; with `-z` the number of the NUL-terminated field. */
  line: number
  message: string
}
