// A range of commits in a local repository: which commits, what they change, and files at one of them.
import type { Change } from '../core/change/change.ts'
import { STATUS_LETTERS } from '../core/change/name-status.ts'
import { GitError, UsageError } from '../engine/errors.ts'
import { runGit, tryGit } from './git.ts'

export interface Range {
  /** The commit whose matrix judges: what the base names, by default the merge base. */
  base: string
  /** Where the two lines of history part; what the changes are counted from. */
  mergeBase: string
  head: string
}

/** Throws `UsageError` where a ref names no commit, or no base is given and none can be found. */
export async function findRange(
  repo: string,
  refs: { base?: string | undefined; head?: string | undefined },
): Promise<Range> {
  const head = await findCommit(repo, refs.head ?? 'HEAD')
  if (refs.base !== undefined) {
    const base = await findCommit(repo, refs.base)
    return { base, mergeBase: await findMergeBase(repo, base, head), head }
  }
  for (const ref of ['origin/HEAD', 'main', 'master', 'origin/main', 'origin/master']) {
    const commit = await tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], { repo })
    if (!commit) continue
    const mergeBase = await findMergeBase(repo, commit.toString().trim(), head)
    return { base: mergeBase, mergeBase, head }
  }
  throw new UsageError(
    'no base to compare with: neither origin/HEAD nor a branch main or master exists; name one with --base',
  )
}

async function findCommit(repo: string, ref: string): Promise<string> {
  if (!(await tryGit(['rev-parse', '--git-dir'], { repo })))
    throw new UsageError(`${repo} is not a git repository; name one with --repo, or give the changes with --changes`)
  const commit = await tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], { repo })
  if (!commit) throw new UsageError(`${JSON.stringify(ref)} names no commit in ${repo}`)
  return commit.toString().trim()
}

async function findMergeBase(repo: string, base: string, head: string): Promise<string> {
  const commit = await tryGit(['merge-base', base, head], { repo })
  if (!commit) throw new GitError('the two commits have no common history here; in a shallow clone, fetch more of it')
  return commit.toString().trim()
}

/** Whether files are changed that no commit has. */
export async function hasUncommittedWork(repo: string): Promise<boolean> {
  // Filters are programs that the repository's configuration names, and submodules have a configuration of their own.
  const named = await tryGit(
    ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process|required)$'],
    {
      repo,
    },
  )
  const off = (named?.toString() ?? '').split('\0').filter(Boolean)
  const args = ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=all']
  const status = await tryGit(args, {
    repo,
    config: off.map((name) => `${name}=${name.endsWith('.required') ? 'false' : ''}`),
  })
  return status !== undefined && status.length > 0
}

/** The file's bytes at the commit; undefined where there is none. `path` is from the repository's root. */
export async function findFileAt(repo: string, commit: string, path: string): Promise<Buffer | undefined> {
  return tryGit(['cat-file', 'blob', `${commit}:${path}`], { repo })
}

/** Every file's path at the commit. */
export async function listFilesAt(repo: string, commit: string): Promise<string[]> {
  const out = await runGit(['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit], { repo })
  return out.toString().split('\0').slice(0, -1)
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

/** What head changes since the merge base, without the changed lines. */
export async function listRawChanges(repo: string, { mergeBase, head }: Range): Promise<Change[]> {
  const args = [...DIFF, '--raw', '--numstat', '-z', mergeBase, head]
  return parseRaw((await runGit(args, { repo })).toString())
}

/** What head changes since the merge base as a unified diff, which takes longer. */
export async function diffRange(repo: string, { mergeBase, head }: Range): Promise<string> {
  return (await runGit([...DIFF, '--unified=0', mergeBase, head], { repo })).toString()
}

/** The output of `git diff --raw --numstat -z`: first every file's status, then every file's numbers of lines. */
function parseRaw(text: string): Change[] {
  const fields = text.split('\0')
  const changes = new Map<string, Change>()
  let index = 0
  while (fields[index]?.startsWith(':')) {
    const status = STATUS_LETTERS[fields[index]!.split(' ')[4]![0]!] ?? 'changed'
    const moved = status === 'renamed' || status === 'copied'
    const path = fields[index + (moved ? 2 : 1)]!
    changes.set(path, { status, path, ...(moved && { previousPath: fields[index + 1]! }) })
    index += moved ? 3 : 2
  }
  while (index < fields.length - 1) {
    const [added, deleted, name] = fields[index]!.split('\t')
    const path = name || fields[index + 2]!
    const change = changes.get(path)
    // Binary files have - in place of numbers: no lines, as in GitHub's lists.
    if (change) Object.assign(change, { additions: Number(added) || 0, deletions: Number(deleted) || 0 })
    index += name ? 1 : 3
  }
  return [...changes.values()]
}
