// What git computes: tree objects, merge bases, and what changed between two trees. Knows commits only, no HTTP.
import type { ChangedFile, Commit, Entry, RepositoryState } from './state.ts'
import { objectSha } from './build.ts'

export interface TreeNode {
  path: string
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  size?: number
}

const trees = new WeakMap<ReadonlyMap<string, Entry>, Map<string, TreeNode[]>>()
const roots = new WeakMap<ReadonlyMap<string, Entry>, string>()

/** Every folder of a tree by its sha: its direct children, in git's order. */
export function listFolders(tree: ReadonlyMap<string, Entry>): { root: string; folders: Map<string, TreeNode[]> } {
  const known = trees.get(tree)
  if (known) return { root: roots.get(tree)!, folders: known }
  const children = new Map<string, TreeNode[]>([['', []]])
  const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const addFolder = (folder: string): TreeNode[] => {
    const existing = children.get(folder)
    if (existing) return existing
    const own: TreeNode[] = []
    children.set(folder, own)
    addFolder(folderOf(folder)).push({ path: nameOf(folder), mode: '040000', type: 'tree', sha: folder })
    return own
  }
  for (const [path, { mode, sha, size }] of tree) {
    const type = mode === '160000' ? 'commit' : 'blob'
    addFolder(folderOf(path)).push({ path: nameOf(path), mode, type, sha, ...(type === 'blob' && { size }) })
  }
  const folders = new Map<string, TreeNode[]>()
  const seal = (folder: string): string => {
    const nodes = children.get(folder)!.map((node) => (node.type === 'tree' ? { ...node, sha: seal(node.sha) } : node))
    nodes.sort((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))
    const sha = objectSha('tree', Buffer.from(nodes.map(({ mode, path, sha }) => `${mode} ${path}\0${sha}`).join('')))
    folders.set(sha, nodes)
    return sha
  }
  const root = seal('')
  trees.set(tree, folders)
  roots.set(tree, root)
  return { root, folders }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const sortKey = (node: TreeNode): string => (node.type === 'tree' ? `${node.path}/` : node.path)

/** The commit a full or short sha, a branch or `refs/heads/…` names. */
export function findCommit(repository: RepositoryState, ref: string): Commit | undefined {
  const name = ref.replace(/^refs\/heads\//, '').replace(/^heads\//, '')
  const sha = repository.branches.get(name) ?? ref
  const pull = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(ref)
  if (pull) return repository.commits.get(repository.pullRequests.get(Number(pull[1]))?.head.sha ?? '')
  const whole = repository.commits.get(sha)
  if (whole || !/^[0-9a-f]{7,39}$/.test(sha)) return whole
  return [...repository.commits.values()].find((commit) => commit.sha.startsWith(sha))
}

/** All ancestors of a commit, itself first, nearest first. */
function listAncestors(repository: RepositoryState, sha: string): string[] {
  const seen = new Set([sha])
  for (const each of seen) for (const parent of repository.commits.get(each)?.parents ?? []) seen.add(parent)
  return [...seen]
}

export function findMergeBase(repository: RepositoryState, a: string, b: string): string | undefined {
  const ofB = new Set(listAncestors(repository, b))
  return listAncestors(repository, a).find((sha) => ofB.has(sha))
}

/** The commits reachable from `head` and not from `base`, oldest first. */
export function listCommits(repository: RepositoryState, base: string, head: string): Commit[] {
  const known = new Set(listAncestors(repository, base))
  const own = listAncestors(repository, head).filter((sha) => !known.has(sha))
  return own.reverse().map((sha) => repository.commits.get(sha)!)
}

/** What changed between two trees; a deleted and an added file with equal content are a rename, sorted by path. */
export function diffTrees(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): ChangedFile[] {
  const gone = new Map<string, string[]>()
  for (const [path, { sha }] of before) if (!after.has(path)) gone.set(sha, [...(gone.get(sha) ?? []), path])
  const files: ChangedFile[] = []
  const renamed = new Set<string>()
  for (const [filename, entry] of after) {
    const old = before.get(filename)
    const from = old === undefined ? gone.get(entry.sha)?.shift() : undefined
    if (from !== undefined) {
      renamed.add(from)
      files.push({ filename, status: 'renamed', sha: entry.sha, additions: 0, deletions: 0, previous_filename: from })
    } else if (old === undefined)
      files.push({ filename, status: 'added', sha: entry.sha, ...diffText('', textOf(entry)) })
    else if (old.sha !== entry.sha) {
      files.push({ filename, status: 'modified', sha: entry.sha, ...diffText(textOf(old), textOf(entry)) })
    } else if (old.mode !== entry.mode) {
      files.push({ filename, status: 'changed', sha: entry.sha, additions: 0, deletions: 0 })
    }
  }
  for (const [filename, entry] of before) {
    if (after.has(filename) || renamed.has(filename)) continue
    files.push({ filename, status: 'removed', sha: entry.sha, ...diffText(textOf(entry), '') })
  }
  return files.sort((a, b) => Buffer.compare(Buffer.from(a.filename), Buffer.from(b.filename)))
}

/** A file's text, or undefined for a binary file or a submodule. */
function textOf(entry: Entry): string | undefined {
  return entry.mode === '160000' || entry.content.includes(0) ? undefined : entry.content.toString('utf8')
}

/** One hunk from the first to the last line that differs; no patch where either side is binary. */
function diffText(
  before: string | undefined,
  after: string | undefined,
): Pick<ChangedFile, 'additions' | 'deletions' | 'patch'> {
  if (before === undefined || after === undefined) return { additions: 0, deletions: 0 }
  const old = linesOf(before)
  const now = linesOf(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const removed = old.slice(start, old.length - end)
  const added = now.slice(start, now.length - end)
  if (removed.length + added.length === 0) return { additions: 0, deletions: 0 }
  const at = (count: number): string => `${count === 0 ? start : start + 1},${count}`
  const header = `@@ -${at(removed.length)} +${at(added.length)} @@`
  const patch = [header, ...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)].join('\n')
  return { additions: added.length, deletions: removed.length, patch }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
