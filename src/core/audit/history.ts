// Renames are followed, so that every file of a commit has its present path; and who wrote a commit.
import type { Commit } from './repository.ts'

export interface Followed {
  /** Each former path, and the present path of the file that had it last. */
  moves: Map<string, string>
  /** The day of each path's last change, by present path. */
  lastChange: Map<string, string>
  /** Paths that were deleted, with the commit that deleted them; the latest first. */
  removed: Map<string, Pick<Commit, 'date' | 'sha'>>
}

/**
 * Follows renames: `follow` takes commits newest first, as git lists them, and returns the path that each file of the commit has
 * today, or had last. A path that was left and later taken by another file means that other file in newer commits, and the one that
 * left in older ones.
 */
export function createFollower(): { follow: (commit: Commit) => string[]; followed: Followed } {
  const present = new Map<string, string>()
  const followed: Followed = { moves: new Map(), lastChange: new Map(), removed: new Map() }
  const { moves, lastChange, removed } = followed
  const follow = (commit: Commit) => {
    const { date, files } = commit
    const paths = files.map(({ path }) => present.get(path) ?? path)
    for (const path of paths) if (!lastChange.has(path)) lastChange.set(path, date)
    // In older commits the path of a new file means another file, if any.
    for (const { status, path } of files) {
      if (status === 'added' || status === 'renamed') present.delete(path)
      if (status === 'removed' && !removed.has(path)) removed.set(path, commit)
    }
    files.forEach(({ status, previousPath }, index) => {
      if (status !== 'renamed' || previousPath === undefined) return
      present.set(previousPath, paths[index]!)
      if (!moves.has(previousPath)) moves.set(previousPath, paths[index]!)
    })
    return paths
  }
  return { follow, followed }
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
