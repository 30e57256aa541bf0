// The files of a local repository as git knows them: those of the index, or of HEAD where nothing has been checked out.
import { compareText } from '../core/text/compare.ts'
import { GitError, UsageError } from '../engine/errors.ts'
import { isSubmodule, plainPath } from '../core/paths/submodule.ts'
import { readFields, readPaths } from './nul-fields.ts'
import { isLackOfClone, readLine } from './git.ts'
import { resolveCommit } from './resolve-commit.ts'

/** The top folder of the work tree that the folder stands in; undefined where it stands in none. Throws `GitError`. */
export async function findTop(folder: string): Promise<string | undefined> {
  return (await askPlace(folder, '--show-toplevel')) || undefined
}

/** Whether the folder is in a repository, bare or not. Throws `GitError`. */
export async function isRepository(folder: string): Promise<boolean> {
  return (await askPlace(folder, '--git-dir')) !== undefined
}

/** Undefined if there is no repository, or no work tree. Throws `GitError` if git fails for another reason, such as a broken configuration. */
async function askPlace(folder: string, question: string): Promise<string | undefined> {
  try {
    return await readLine(['rev-parse', question], { repo: folder })
  } catch (error) {
    // Without "(or any of the parent directories)" something names a repository that isn't one.
    if (error instanceof GitError && /not a git repository \(|must be run in a work tree/.test(error.message))
      return undefined
    throw error
  }
}

/** Like `findTop`, but finds bare repositories too. Throws `UsageError` outside of a repository. */
export async function findRepository(folder: string): Promise<string> {
  const top = (await findTop(folder)) ?? ((await isBare(folder)) ? folder : undefined)
  if (top === undefined) throw new UsageError(await describeNoTree(folder))
  return top
}

/** What to say of a folder that is in no work tree. Throws `GitError`. */
export async function describeNoTree(folder: string): Promise<string> {
  return (await isRepository(folder))
    ? `${folder} is in a git repository, but it is a bare one or its .git folder, without checked-out files; name a checkout with --repo`
    : `${folder} is not in a git repository; name one with --repo`
}

const isBare = async (folder: string) => (await askPlace(folder, '--is-bare-repository')) === 'true'

/** Sorted, from the root; symbolic links and submodules are files too, and a submodule's ends with a slash. */
export async function listPaths(repo: string): Promise<string[]> {
  const index = await readPaths(['ls-files', '-z', '--stage'], { repo })
  const isIndexed = index.length > 0 || (await resolveCommit(repo, 'HEAD')) === undefined
  const paths = isIndexed ? index : await readPaths(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], { repo })
  return [...new Set(paths)].sort(compareText) // an unmerged path stands in the index several times
}

/** The paths of the repository that the folder stands in, as git has them; undefined where it stands in none. */
export async function listTracked(folder: string): Promise<string[] | undefined> {
  const top = await findTop(folder)
  return top === undefined ? undefined : (await listPaths(top)).map(plainPath)
}

/** Where a folder stands in its repository, and what git lists there. */
export interface Place {
  /** From the root to the folder, with a slash at the end; empty at the root. */
  prefix: string
  files: ReadonlySet<string>
  submodules: ReadonlySet<string>
}

/** Undefined where the folder is in no repository with a work tree. Throws `GitError`. */
export async function findPlace(folder: string): Promise<Place | undefined> {
  const [prefix, top] = await Promise.all([askPlace(folder, '--show-prefix'), findTop(folder)])
  if (top === undefined) return undefined
  const paths = await listPaths(top)
  return {
    prefix: prefix ?? '',
    files: new Set(paths.map(plainPath)),
    submodules: new Set(paths.filter(isSubmodule).map(plainPath)),
  }
}

/** The tree without files, which every git knows. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** More names than this are not put on git's command line: then it counts all files. */
const MOST_CHARACTERS = 100_000

/**
 * The lines of these files of HEAD, perhaps of others too; of binary ones 0. Empty where git can't tell: no commit yet, or a
 * partial clone without their contents. Throws `GitError`.
 */
export async function countLines(repo: string, paths: readonly string[]): Promise<Map<string, number>> {
  const head = paths.length === 0 ? undefined : await resolveCommit(repo, 'HEAD')
  if (head === undefined) return new Map()
  const isShort = paths.reduce((sum, path) => sum + path.length, 0) <= MOST_CHARACTERS
  // A name that isn't UTF-8 can't be written there.
  const only = isShort && paths.every((path) => !/\p{Surrogate}/u.test(path)) ? paths : []
  const args = [
    '--literal-pathspecs',
    'diff-tree',
    '-r',
    '-z',
    '--numstat',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    ...[head.length === EMPTY_TREE.sha1.length ? EMPTY_TREE.sha1 : EMPTY_TREE.sha256, head, '--'],
  ]
  const counted = await readFields([...args, ...only], { repo }).catch(async (error: unknown) => {
    if (await isLackOfClone(error, repo)) return []
    throw error
  })
  const lines = new Map<string, number>()
  for (const entry of counted) {
    const [added, , path] = entry.split('\t', 3)
    if (path !== undefined)
      lines.set(entry.slice(entry.indexOf('\t', entry.indexOf('\t') + 1) + 1), added === '-' ? 0 : Number(added))
  }
  return lines
}
