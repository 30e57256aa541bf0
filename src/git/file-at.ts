// One file at one commit. If git can't read it, that is never taken for "there is no such file": the commit's tree says what exists.
import { followLinks, trailOf, type Standing } from '../core/paths/follow-links.ts'
import { GitError, UsageError } from '../engine/errors.ts'
import { readFields } from './nul-fields.ts'
import { isLackOfClone, runGit, senseless } from './git.ts'

/**
 * The file's bytes at the commit, through symbolic links inside the repository; undefined where its tree has no such file.
 * `path` is from the repository's root. Throws `GitError` where git doesn't have the tree or the contents, as in a partial clone,
 * and `UsageError` if the path is a folder or a submodule.
 */
export async function findFileAt(repo: string, commit: string, path: string): Promise<Buffer | undefined> {
  const entry = await findEntry(repo, commit, path)
  if (entry && isPlainFile(entry)) return readBlob(repo, { commit, path, hash: entry.hash })
  if (entry && entry.type !== 'blob')
    throw new UsageError(
      `${path} is a ${kindOf(entry)}, not a file, at ${commit.slice(0, 10)}: name the matrix file with --matrix`,
    )
  const { file } = await followLinks(path, (at) => findStanding(repo, commit, at))
  const target = file === undefined ? undefined : await findEntry(repo, commit, file)
  return target && readBlob(repo, { commit, path: file!, hash: target.hash })
}

/** The paths of what leads to the file that `findFileAt` reads: the links on the way, and the file itself. */
export async function findTrailAt(repo: string, commit: string, path: string): Promise<string[]> {
  const entry = await findEntry(repo, commit, path)
  if (entry && isPlainFile(entry)) return [path]
  return trailOf(await followLinks(path, (at) => findStanding(repo, commit, at)))
}

interface Entry {
  mode: string
  type: string
  hash: string
}

const LINK = '120000'
const kindOf = ({ type }: Entry) => (type === 'tree' ? 'folder' : type === 'commit' ? 'submodule' : 'file')
const isPlainFile = ({ mode, type }: Entry) => type === 'blob' && mode !== LINK

async function findEntry(repo: string, commit: string, path: string): Promise<Entry | undefined> {
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path]
  const [entry] = await readFields(args, { repo })
  if (entry === undefined) return undefined
  const [, mode, type, hash] = /^(\d{6}) ([a-z]+) ([0-9a-f]{40,64})\t/.exec(entry) ?? []
  if (mode === undefined || type === undefined || hash === undefined) throw senseless(args)
  return { mode, type, hash }
}

/** Whether HEAD has anything at this path from the root. */
export async function isCommitted(root: string, path: string): Promise<boolean> {
  return (await findEntry(root, 'HEAD', path)) !== undefined
}

async function findStanding(repo: string, commit: string, path: string): Promise<Standing | undefined> {
  // A link may say what no path can be.
  const entry = path.includes('\0') ? undefined : await findEntry(repo, commit, path)
  if (!entry) return undefined
  const { mode, hash } = entry
  if (mode === LINK) return { kind: 'link', target: (await readBlob(repo, { commit, path, hash })).toString() }
  return { kind: kindOf(entry) }
}

async function readBlob(
  repo: string,
  { commit, path, hash }: { commit: string; path: string; hash: string },
): Promise<Buffer> {
  const at = commit.slice(0, 10)
  const args = ['cat-file', 'blob', hash]
  try {
    const [contents, { createHash }] = await Promise.all([runGit(args, { repo }), import('node:crypto')])
    const made = createHash(hash.length === 40 ? 'sha1' : 'sha256')
    // Half a matrix can be one, and a milder one.
    if (made.update(`blob ${contents.length}\0`).update(contents).digest('hex') !== hash) throw senseless(args)
    return contents
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === undefined) throw error
    if (await isLackOfClone(error, repo))
      throw new GitError(`${path} at ${at} is not in this partial clone; fetch it with git show ${at}:${path}`)
    throw new GitError(`${path} at ${at} can't be read: ${error.message}; git fsck tells more`, { cause: error })
  }
}
