// Which commit a name means.
import { GitError } from '../engine/errors.ts'
import { askGit } from './git.ts'

/**
 * The SHA of the commit that a branch, tag or text names; undefined where nothing has that name. Throws `GitError` where the
 * commit of a name can't be read.
 */
export async function resolveCommit(repo: string, ref: string): Promise<string | undefined> {
  const commit = await findHash(repo, `${ref}^{commit}`)
  // After a colon comes a path, and that is not a commit.
  if (commit !== undefined || ref.includes(':')) return commit
  const hash = await findHash(repo, ref)
  // git repeats a whole hash, whether it has such an object or not.
  if (hash === undefined || hash === ref || (await askGit(['cat-file', '-e', hash], { repo }))) return undefined
  throw new GitError(`${JSON.stringify(ref)} is ${hash}, but that object is missing here; git fsck tells more`)
}

/** What git says of a text that can't name anything here, with the exit code of a failure. */
const NAMES_NOTHING = /exit code 128$|no upstream|no such branch|does not point to a branch|only has|outside repository/

async function findHash(repo: string, text: string): Promise<string | undefined> {
  try {
    const found = await askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', text], { repo })
    const hash = found?.toString().trim()
    return hash !== undefined && /^[0-9a-f]+$/.test(hash) ? hash : undefined
  } catch (error) {
    if (error instanceof GitError && NAMES_NOTHING.test(error.message)) return undefined
    throw error
  }
}
