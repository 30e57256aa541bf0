// A range of commits in a local repository: which commits, what they change, and files at one of them.
import type { Change } from '../core/change/change.ts'
import { STATUS_LETTERS } from '../core/change/name-status.ts'
import { GitError, UsageError } from '../engine/errors.ts'
import { SUBMODULE_MODE, readPaths, splitFields } from './nul-fields.ts'
import { isRepository } from './files.ts'
import { askGit, readHash, readLine, runGit, senseless, tryGit } from './git.ts'
import { resolveCommit } from './resolve-commit.ts'

export interface Range {
  /** The commit whose matrix judges: what the base names, by default the merge base. */
  base: string
  /** What named it. */
  baseRef: string
  /** Where the two lines of history part; what the changes are counted from. */
  mergeBase: string
  head: string
}

/** Full names, because a tag comes before a branch of the same name. */
const DEFAULT_BASES = [
  ['refs/remotes/origin/HEAD', 'origin/HEAD'],
  ['refs/heads/main', 'main'],
  ['refs/heads/master', 'master'],
  ['refs/remotes/origin/main', 'origin/main'],
  ['refs/remotes/origin/master', 'origin/master'],
] as const

/** What names the two commits, where that is said. */
export interface Refs {
  base?: string | undefined
  head?: string | undefined
}

/** Throws `UsageError` where a ref names no commit, or no base is given and none can be found. */
export async function findRange(repo: string, refs: Refs): Promise<Range> {
  const head = await findCommit(repo, refs.head ?? 'HEAD')
  if (refs.base !== undefined) {
    const base = await findCommit(repo, refs.base)
    return { base, baseRef: refs.base, mergeBase: await findMergeBase(repo, base, head), head }
  }
  for (const [ref, name] of DEFAULT_BASES) {
    const commit = await resolveCommit(repo, ref)
    if (commit === undefined) continue
    const mergeBase = await findMergeBase(repo, commit, head)
    return { base: mergeBase, baseRef: name, mergeBase, head }
  }
  throw new UsageError(
    'no base to compare with: neither origin/HEAD nor a branch main or master exists; name one with --base',
  )
}

/** The upstream of a local branch, if it has commits that the local one lacks: it may be what is meant. */
export async function findBehind(repo: string, branch: string): Promise<{ ref: string; commits: number } | undefined> {
  const format = '--format=%(refname)%00%(upstream:short)%00%(upstream:track,nobracket)'
  const refs = ['refs/heads/', 'refs/remotes/origin/'].map((folder) => folder + branch)
  const listed = await runGit(['for-each-ref', format, ...refs], { repo })
  const found = listed
    .toString()
    .split('\n')
    .map((line) => line.split('\0'))
  const local = found.find(([name]) => name === refs[0])
  if (!local) return undefined
  const [, upstream, track = ''] = local
  if (upstream) {
    const commits = Number(/\bbehind (\d+)/.exec(track)?.[1] ?? 0)
    return commits > 0 ? { ref: upstream, commits } : undefined
  }
  if (!found.some(([name]) => name === refs[1])) return undefined
  const commits = Number(await readLine(['rev-list', '--count', `${refs[0]!}..${refs[1]!}`], { repo }))
  return commits > 0 ? { ref: `origin/${branch}`, commits } : undefined
}

async function findCommit(repo: string, ref: string): Promise<string> {
  if (!(await isRepository(repo)))
    throw new UsageError(`${repo} is not a git repository; name one with --repo, or give the changes with --changes`)
  const commit = await resolveCommit(repo, ref)
  if (commit !== undefined) return commit
  throw new UsageError(`${JSON.stringify(ref)} is not a commit in ${repo}${await adviseOnShallow(repo)}`)
}

/** What to do if a commit isn't found in a shallow clone, as the end of a sentence; empty in others. */
export async function adviseOnShallow(repo: string): Promise<string> {
  const shallow = await tryGit(['rev-parse', '--is-shallow-repository'], { repo })
  if (shallow?.toString().trim() !== 'true') return ''
  return '; this is a shallow clone, which lacks older commits: git fetch --unshallow gets them'
}

async function findMergeBase(repo: string, base: string, head: string): Promise<string> {
  try {
    return await readHash(['merge-base', base, head], { repo })
  } catch (error) {
    // Where git can't read a commit on the way, it says so.
    if (!(error instanceof GitError && error.exitCode === 1 && /exit code 1$/.test(error.message))) throw error
    throw new GitError('the two commits have no common history here; in a shallow clone, fetch more of it')
  }
}

/** Whether there are uncommitted changes. Throws `GitError` where git can't tell. */
export async function hasUncommittedWork(repo: string): Promise<boolean> {
  // Filters are programs named by the repository's configuration, and submodules have their own configuration.
  const filters = ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process|required)$']
  const named = await askGit(filters, { repo })
  const off = (named?.toString() ?? '').split('\0').filter(Boolean)
  const args = ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=all']
  const config = off.map((name) => `${name}=${name.endsWith('.required') ? 'false' : ''}`)
  const status = await runGit(args, { repo, config }).catch((error: unknown) => {
    if (error instanceof GitError && error.message.includes('must be run in a work tree')) return ''
    throw error
  })
  return status.length > 0
}

/** Every file's path at the commit; a submodule's ends with a slash. */
export async function listFilesAt(repo: string, commit: string): Promise<string[]> {
  return readPaths(['ls-tree', '-r', '-z', '--full-tree', commit], { repo })
}

const DIFF = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=none',
  '-M',
  '-l20000',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/**
 * Runs `git diff` where no work tree is: otherwise git would take the `.gitattributes` that lie there, so that a change could hide
 * its own lines, and the answer would depend on what is checked out.
 */
async function runDiff(repo: string, args: string[], onOutput?: (chunk: Buffer) => void): Promise<Buffer> {
  const folder = await readLine(['rev-parse', '--absolute-git-dir'], { repo })
  const where = [`--git-dir=${folder}`, `--work-tree=${folder}`]
  return runGit([...where, ...DIFF, ...args], { repo: folder, ...(onOutput && { onOutput }) })
}

type Diffed = Pick<Range, 'mergeBase' | 'head'>

/** What head changes since the merge base, without the changed lines. */
export async function listRawChanges(repo: string, { mergeBase, head }: Diffed): Promise<Change[]> {
  const output = await runDiff(repo, ['--raw', '--numstat', '-z', mergeBase, head])
  const changes = output.length === 0 || output.at(-1) === 0 ? parseRaw(splitFields(output)) : undefined
  if (!changes || (changes.length === 0 && (await differ(repo, [mergeBase, head])))) throw senseless(DIFF)
  return changes
}

/** Whether two commits have different trees: no answer of `git diff` is the same as no difference. */
async function differ(repo: string, commits: readonly string[]): Promise<boolean> {
  const trees = commits.map((commit) => readHash(['rev-parse', '--verify', `${commit}^{tree}`], { repo }))
  return new Set(await Promise.all(trees)).size > 1
}

/** The longest part of a diff that is searched, and the longest whole, in bytes: far above what people write. */
const MOST_OF_A_FILE = 16 * 1024 * 1024
const MOST_OF_ALL = 256 * 1024 * 1024

/** What head changes since the merge base as unified diffs, one a file; those that are too large are left out. */
export async function diffFiles(repo: string, { mergeBase, head }: Diffed): Promise<Buffer[]> {
  const files: Buffer[] = []
  let pieces: Buffer[] = []
  let [size, total] = [0, 0]
  const finish = () => {
    if (size > 0 && size <= MOST_OF_A_FILE && total + size <= MOST_OF_ALL) {
      files.push(Buffer.concat(pieces))
      total += size
    }
    ;[pieces, size] = [[], 0]
  }
  const take = (piece: Buffer) => {
    size += piece.length
    if (size <= MOST_OF_A_FILE) pieces.push(piece)
    else pieces = []
  }
  // Inside a hunk every line begins with a sign, so this is the beginning of a file.
  const start = Buffer.from('\ndiff --git ')
  let rest: Buffer = Buffer.alloc(0)
  const onOutput = (chunk: Buffer) => {
    let data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    for (let at = data.indexOf(start); at >= 0; at = data.indexOf(start)) {
      take(data.subarray(0, at + 1))
      finish()
      data = data.subarray(at + 1)
    }
    const kept = Math.min(data.length, start.length - 1)
    take(data.subarray(0, data.length - kept))
    rest = data.subarray(data.length - kept)
  }
  await runDiff(repo, ['--unified=0', mergeBase, head], onOutput)
  take(rest)
  finish()
  return files
}

const RAW = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/
const COUNTS = /^(\d+|-)\t(\d+|-)\t/

/**
 * The output of `git diff --raw --numstat -z`: first every file's status, then every file's numbers of lines. Undefined if it isn't
 * that, or not all of it.
 */
function parseRaw(fields: readonly string[]): Change[] | undefined {
  const changes = new Map<string, Change>()
  let [index, counted] = [0, 0]
  while (fields[index]?.startsWith(':')) {
    const [, before, after, letter] = RAW.exec(fields[index]!) ?? []
    if (letter === undefined) return undefined
    const status = STATUS_LETTERS[letter] ?? 'changed'
    // Of a change of type, either side is enough.
    const submodule = before === SUBMODULE_MODE || after === SUBMODULE_MODE
    const moved = status === 'renamed' || status === 'copied'
    const path = fields[index + (moved ? 2 : 1)]
    if (path === undefined) return undefined
    const previous = moved && { previousPath: fields[index + 1]! }
    changes.set(path, { status, path, ...previous, ...(submodule && { submodule }) })
    index += moved ? 3 : 2
  }
  while (index < fields.length) {
    const [head = '', added, deleted] = COUNTS.exec(fields[index]!) ?? []
    const name = fields[index]!.slice(head.length)
    const change = changes.get(name || fields[index + 2]!)
    if (head === '' || !change) return undefined
    // Binary files have - in place of numbers: no lines, as in GitHub's lists.
    Object.assign(change, { additions: Number(added) || 0, deletions: Number(deleted) || 0 })
    index += name ? 1 : 3
    counted++
  }
  return counted === changes.size ? [...changes.values()] : undefined
}
