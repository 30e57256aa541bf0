// Which commit a name means.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { GitError } from '../engine/errors.ts'
import { askGit, readLine, senseless } from './git.ts'

/**
 * The SHA of the commit that a branch, tag or text names; undefined where nothing has that name. Throws `GitError` where the
 * commit of a name, or the file that says which it is, can't be read.
 */
export async function resolveCommit(repo: string, ref: string): Promise<string | undefined> {
  const commit = await findHash(repo, `${ref}^{commit}`)
  // After a colon comes a path, and that is not a commit.
  if (commit !== undefined || ref.includes(':')) return commit
  const hash = await findHash(repo, ref)
  if (hash === undefined) await refuseBrokenName(repo, ref)
  // git repeats a whole hash, whether it has such an object or not.
  if (hash === undefined || hash === ref) return undefined
  if (!(await askGit(['cat-file', '-e', hash], { repo })))
    throw new GitError(`${JSON.stringify(ref)} is ${hash}, but that object is missing here; git fsck tells more`)
  // A tag can be of something else.
  if (ref === 'HEAD') throw senseless(['rev-parse'])
  return undefined
}

/** What git says of a text that can't name anything here, with the exit code of a failure. */
const NAMES_NOTHING = /exit code 128$|no upstream|no such branch|does not point to a branch|only has|outside repository/

async function findHash(repo: string, text: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', text]
  try {
    const found = await askGit(args, { repo })
    if (found === undefined) return undefined
    const [, not, hash] = /^(\^?)((?:[0-9a-f]{40}|[0-9a-f]{64}))\n$/.exec(found.toString()) ?? []
    if (hash === undefined) throw senseless(args)
    return not === '' ? hash : undefined
  } catch (error) {
    if (error instanceof GitError && NAMES_NOTHING.test(error.message)) return undefined
    throw error
  }
}

/** Of a branch or tag whose file is there and can't be read git says the same as of one that nobody made. Throws `GitError`. */
async function refuseBrokenName(repo: string, ref: string): Promise<void> {
  if (!/^[^\s\\^~:?*[-][^\s\\^~:?*[]*$/.test(ref) || ref.includes('..')) return
  const kinds = ref === 'HEAD' || ref.startsWith('refs/') ? [''] : ['refs/heads/', 'refs/tags/', 'refs/remotes/']
  for (const kind of kinds) {
    // HEAD and its like lead to another file, which is made with the first commit.
    const lead = await readName(repo, kind + ref)
    const name = lead?.startsWith('ref: ') ? lead.slice('ref: '.length).trim() : kind + ref
    const text = name === kind + ref ? lead : await readName(repo, name)
    if (text !== undefined && !text.startsWith('ref: '))
      throw new GitError(`${name} is in this repository, but git can't tell which commit it names; git fsck tells more`)
  }
}

/** What the file of a branch, a tag or HEAD says; undefined if there is none. */
async function readName(repo: string, name: string): Promise<string | undefined> {
  const file = await readLine(['rev-parse', '--git-path', name], { repo })
  return readFile(resolve(repo, file), 'utf8').catch(() => undefined)
}
