// The files of the repository that a folder stands in, as git knows them.
import { dirname, resolve } from 'node:path'
import { splitFields } from '../git/nul-fields.ts'
import { runGit, tryGit } from '../git/git.ts'
import { readInput } from './files.ts'
import type { Io } from './io.ts'

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
  return { root, paths: [...new Set(splitFields(listed))] }
}

/**
 * The paths that `tree` lists, one a line (`-` is standard input), else those of the repository `repo`, else of the one the
 * file stands in. Undefined where there is none.
 */
export async function listPaths(
  io: Io,
  { beside, tree, repo }: { beside: string; tree?: string; repo?: string },
): Promise<string[] | undefined> {
  if (tree !== undefined) return (await readInput(io, tree)).toString().split(/\r?\n/).filter(Boolean)
  const folder = repo ?? (beside === '-' ? '.' : dirname(resolve(io.cwd, beside)))
  return (await listTracked(resolve(io.cwd, folder)))?.paths
}
