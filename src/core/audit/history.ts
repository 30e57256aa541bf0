// Commits with every file under its present path: renames are followed.
import type { Commit, CommitFile } from './repository.ts'

export interface FollowedCommit extends Omit<Commit, 'files'> {
  files: FollowedFile[]
}

export interface FollowedFile extends CommitFile {
  /** The path the file has today, or had last. */
  present: string
}

export interface Followed {
  /** The commits since the day that was asked about, newest first. */
  recent: FollowedCommit[]
  /** Each former path, and the present path of the file that had it last. */
  moves: Map<string, string>
  /** The day of each path's last change, by present path. */
  lastChange: Map<string, string>
  /** Paths that were deleted, with the commit that deleted them. */
  removed: Map<string, Pick<Commit, 'date' | 'sha'>>
}

/**
 * Takes commits newest first, as git lists them. A path that was left and later taken by another file means that other file in
 * newer commits, and the one that left in older ones.
 */
export function followRenames(commits: readonly Commit[], since: string): Followed {
  const present = new Map<string, string>()
  const followed: Followed = { recent: [], moves: new Map(), lastChange: new Map(), removed: new Map() }
  for (const commit of commits) {
    const { date, files } = commit
    const presentPaths = files.map(({ path }) => present.get(path) ?? path)
    for (const path of presentPaths) if (!followed.lastChange.has(path)) followed.lastChange.set(path, date)
    // In older commits the path of a new file means another file, if any.
    for (const { status, path } of files) {
      if (status === 'added' || status === 'renamed') present.delete(path)
      if (status === 'removed' && !followed.removed.has(path)) followed.removed.set(path, commit)
    }
    files.forEach(({ status, previousPath }, index) => {
      if (status !== 'renamed' || previousPath === undefined) return
      present.set(previousPath, presentPaths[index]!)
      if (!followed.moves.has(previousPath)) followed.moves.set(previousPath, presentPaths[index]!)
    })
    if (date >= since)
      followed.recent.push({
        ...commit,
        files: files.map((file, index) => ({ ...file, present: presentPaths[index]! })),
      })
  }
  return followed
}

/** Bots change many files without knowing them. */
export function isPerson({ author }: Pick<Commit, 'author'>): boolean {
  return (
    !/\[bot\]/i.test(author.name) && !/\[bot\]@/i.test(author.email) && !/^(?:dependabot|renovate)\b/i.test(author.name)
  )
}

/** A key for each author: commits with the same address or the same name are one person's, as in `git shortlog`. */
export function createAuthorKeys(): (commit: Pick<Commit, 'author'>) => string {
  const keys = new Map<string, string>()
  return ({ author }) => {
    const [address, name] = [`<${author.email.toLowerCase()}>`, author.name.toLowerCase()]
    const key = keys.get(address) ?? keys.get(name) ?? address
    keys.set(address, key).set(name, key)
    return key
  }
}
