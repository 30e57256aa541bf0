// What is staged for the next commit: the index as a tree, read like any commit.
import { UsageError } from '../engine/errors.ts'
import { readHash, runGit } from './git.ts'
import { resolveCommit } from './resolve-commit.ts'

export interface Staged {
  /** The commit that the next one follows; undefined before the first. */
  head: string | undefined
  /** The tree that a commit would have now. */
  index: string
  /** The tree without files, in the repository's hash algorithm. */
  nothing: string
}

/** Writes the tree of the index, as `git commit` would. Throws `UsageError` where a merge left conflicts. */
export async function findStaged(repo: string): Promise<Staged> {
  const unmerged = await runGit(['ls-files', '--unmerged', '-z'], { repo })
  if (unmerged.length > 0)
    throw new UsageError('a merge left conflicts in the index: resolve them and stage the files, then run this again')
  const [head, index, nothing] = await Promise.all([
    resolveCommit(repo, 'HEAD'),
    readHash(['write-tree'], { repo }),
    readHash(['hash-object', '-t', 'tree', '--stdin'], { repo }),
  ])
  return { head, index, nothing }
}
