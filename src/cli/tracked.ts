// The files of the repository that a folder stands in, as git knows them.
import { runGit, tryGit } from '../git/git.ts'

export interface Tracked {
  /** The repository's top folder. */
  root: string
  /** Paths from there, in git's order. */
  paths: string[]
}

/** Undefined where the folder is in no repository with a work tree. Throws `GitError`. */
export async function listTracked(folder: string): Promise<Tracked | undefined> {
  const top = await tryGit(['rev-parse', '--show-toplevel'], { repo: folder })
  if (!top) return undefined
  const root = top.toString().replace(/\n$/, '')
  const listed = await runGit(['ls-files', '-z'], { repo: root })
  return { root, paths: [...new Set(listed.toString().split('\0').filter(Boolean))] }
}
