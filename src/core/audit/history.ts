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
  commits: FollowedCommit[]
  /** Each former path to the present one of the file that had it last. */
  moves: Map<string, string>
  /** Each path's last change, by present path. */
  lastChange: Map<string, { date: string; sha: string }>
  /** Paths that were deleted, with the commit that did. */
  removed: Map<string, { date: string; sha: string }>
}

/**
 * Newest first, as git lists them. A path that was left and later taken by another file means that other file in newer
 * commits, and the one that left in older ones.
 */
export function followRenames(commits: readonly Commit[]): Followed {
  const present = new Map<string, string>()
  const followed: Followed = { commits: [], moves: new Map(), lastChange: new Map(), removed: new Map() }
  for (const commit of commits) {
    const { date, sha } = commit
    const files = commit.files.map((file) => ({ ...file, present: present.get(file.path) ?? file.path }))
    for (const file of files) {
      if (!followed.lastChange.has(file.present)) followed.lastChange.set(file.present, { date, sha })
      if (file.status === 'removed' && !followed.removed.has(file.path)) followed.removed.set(file.path, { date, sha })
    }
    // In older commits the path of a new file means another file, if any.
    for (const { status, path } of files) if (status === 'added' || status === 'renamed') present.delete(path)
    for (const { status, previousPath, present: now } of files) {
      if (status !== 'renamed' || previousPath === undefined) continue
      present.set(previousPath, now)
      if (!followed.moves.has(previousPath)) followed.moves.set(previousPath, now)
    }
    followed.commits.push({ ...commit, files })
  }
  return followed
}

/** Bots change many files without knowing them. */
export function isPerson({ author }: Pick<Commit, 'author'>): boolean {
  return (
    !/\[bot\]/i.test(author.name) && !/\[bot\]@/i.test(author.email) && !/^(?:dependabot|renovate)\b/i.test(author.name)
  )
}

/** A key for each author: whoever shares an address or a name is one person, as `git shortlog` counts people by name. */
export function createAuthorKeys(): (commit: Pick<Commit, 'author'>) => string {
  const keys = new Map<string, string>()
  return ({ author }) => {
    const [address, name] = [`<${author.email.toLowerCase()}>`, author.name.toLowerCase()]
    const key = keys.get(address) ?? keys.get(name) ?? address
    keys.set(address, key).set(name, key)
    return key
  }
}
