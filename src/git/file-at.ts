// One file at one commit. That git can't give it is never taken for "there is no such file": the tree says what is there.
import { posix } from 'node:path'
import { GitError } from '../engine/errors.ts'
import { splitFields } from './nul-fields.ts'
import { runGit, tryGit } from './git.ts'

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40

/**
 * The file's bytes at the commit, through symbolic links inside the repository; undefined where its tree has no such file.
 * `path` is from the repository's root. Throws `GitError` where git doesn't have the tree or the contents, as in a partial clone.
 */
export async function findFileAt(repo: string, commit: string, path: string): Promise<Buffer | undefined> {
  return (await followTo(repo, commit, path))?.bytes
}

/** The path of the file that `findFileAt` reads. */
export async function findTargetAt(repo: string, commit: string, path: string): Promise<string | undefined> {
  return (await followTo(repo, commit, path))?.target
}

async function followTo(
  repo: string,
  commit: string,
  path: string,
): Promise<{ bytes: Buffer; target: string } | undefined> {
  let target: string | undefined = path
  for (let links = 0; links <= MOST_LINKS && target !== undefined; links++) {
    const [entry] = splitFields(
      await runGit(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', target], { repo }),
    )
    const [mode, type, hash] = entry?.slice(0, entry.indexOf('\t')).split(' ') ?? []
    if (type !== 'blob' || hash === undefined) return undefined
    const bytes = await tryGit(['cat-file', 'blob', hash], { repo })
    if (!bytes)
      throw new GitError(
        `${target} at ${commit.slice(0, 10)} is not in this partial clone; fetch it with git show ${commit.slice(0, 10)}:${target}`,
      )
    if (mode !== '120000') return { bytes, target }
    target = insideRepository(posix.join(posix.dirname(target), bytes.toString()), bytes.toString())
  }
  return undefined
}

const insideRepository = (path: string, link: string) =>
  link.startsWith('/') || path === '..' || path.startsWith('../') ? undefined : path
