// All files of a commit, and what differs between two commits. Used where GitHub's own lists of changes end.
import { groupBy } from '../core/text/group-by.ts'
import type { Change } from '../core/change/change.ts'
import { compareText } from '../core/text/compare.ts'
import { GitHubError } from '../engine/errors.ts'
import { believe, believeList, isFlag, isList, isPath, isSha, senseless, type Fields } from './believe.ts'
import { ask, type Connection } from './client.ts'

export interface TreeEntry {
  path: string
  /** The blob's or commit's hash; equal content has the same one. */
  sha: string
  mode: string
}

/** If GitHub cuts a tree, it is read folder by folder, with at most this many requests for both trees together. */
const TREE_REQUESTS = 200

const READ = { what: 'read the file tree', permission: 'contents: read' }

const NO_FILES = `can't ${READ.what}: GitHub's answer is a tree without files; run it again`

export type TreeNode = TreeEntry & { type: 'blob' | 'tree' | 'commit' }

interface Tree {
  truncated: boolean
  entries: TreeNode[]
}

/** The tree with this hash, or the tree of a commit, branch or tag. Throws `GitHubError`. */
export async function readTree({ client, repository }: Connection, of: string, recursive: boolean): Promise<Tree> {
  const { data } = await ask({ ...READ, what: `${READ.what} of ${of}` }, () =>
    client.rest.git.getTree({ ...repository, tree_sha: of, ...(recursive && { recursive: '1' }) }),
  )
  believe(data, { truncated: isFlag, tree: isList }, READ.what)
  believeList(data.tree, ENTRY, READ.what)
  // Names that aren't UTF-8 may look alike.
  const paths = data.tree.map(({ path }) => path).filter((path) => !path.includes('\uFFFD'))
  if (new Set(paths).size < paths.length) throw senseless(READ.what, 'one path is in it twice')
  return {
    truncated: data.truncated,
    entries: data.tree.map(({ path, sha, mode, type }) => ({ path, sha, mode, type: type as TreeNode['type'] })),
  }
}

const ENTRY: Fields = {
  path: isPath,
  sha: isSha,
  mode: (mode) => typeof mode === 'string' && /^[0-7]{6}$/.test(mode),
  type: (type) => type === 'blob' || type === 'tree' || type === 'commit',
}

/** Every file of the commit; undefined if the tree is so large that GitHub cuts it. */
export async function listTree(connection: Connection, commit: string): Promise<TreeEntry[] | undefined> {
  const tree = await readTree(connection, commit, true)
  return tree.truncated ? undefined : tree.entries.filter((entry) => entry.type !== 'tree')
}

/**
 * Every file of the commit, read folder by folder if the tree is too large for one answer. Throws `GitHubError` if that takes
 * more than `TREE_REQUESTS` requests.
 */
export async function listWholeTree(connection: Connection, commit: string): Promise<TreeEntry[]> {
  let left = TREE_REQUESTS
  const read = (sha: string, recursive: boolean) => {
    if (left-- > 0) return readTree(connection, sha, recursive)
    throw new GitHubError(
      `can't ${READ.what}: it is too large to be read through the API; check the repository out and audit from there`,
    )
  }
  const walk = async (folder: string, sha: string): Promise<TreeEntry[]> => {
    const whole = await read(sha, true)
    const { entries, truncated } = whole.truncated ? await read(sha, false) : whole
    if (truncated)
      throw new GitHubError(
        `can't ${READ.what}: the folder ${folder || '/'} is too large for the API; check the repository out and audit from there`,
      )
    const prefix = folder === '' ? '' : `${folder}/`
    const files = entries
      .filter((entry) => entry.type !== 'tree')
      .map((entry) => ({ ...entry, path: prefix + entry.path }))
    const folders = whole.truncated ? entries.filter((entry) => entry.type === 'tree') : []
    return [...files, ...(await Promise.all(folders.map((entry) => walk(prefix + entry.path, entry.sha)))).flat()]
  }
  return walk('', commit)
}

export interface TreeComparison {
  changes: Change[]
  /** False if the requests ran out before every folder that differs was read. */
  complete: boolean
  requests: number
  /** Every path of the base; missing if its tree was not read completely. */
  basePaths?: ReadonlySet<string>
}

/** What head changes compared with base, both commits or trees. Takes two requests, or a few more for each folder that differs. */
export async function compareTrees(
  connection: Connection,
  { base, head }: { base: string; head: string },
): Promise<TreeComparison> {
  const budget = { left: TREE_REQUESTS - 2 }
  const [before, after] = await Promise.all([readTree(connection, base, true), readTree(connection, head, true)])
  for (const { entries } of [before, after]) if (entries.length === 0) throw new GitHubError(NO_FILES)
  if (!before.truncated && !after.truncated)
    return {
      ...{ changes: diffEntries(before.entries, after.entries), complete: true, requests: 2 },
      basePaths: new Set(before.entries.map(({ path }) => path)),
    }
  const differing = { before: [] as TreeNode[], after: [] as TreeNode[], complete: true }
  const read = async (sha: string | undefined, recursive: boolean): Promise<Tree> => {
    if (sha === undefined) return { truncated: false, entries: [] }
    if (budget.left <= 0) {
      differing.complete = false
      return { truncated: false, entries: [] }
    }
    budget.left--
    const tree = await readTree(connection, sha, recursive)
    // git keeps no empty folders.
    if (tree.entries.length === 0) throw new GitHubError(NO_FILES)
    return tree
  }
  /** Reads the folder's own entries, then each subfolder that differs: as a whole, or level by level if it is too large. */
  const walk = async (folder: string, old: string | undefined, now: string | undefined): Promise<void> => {
    const [left, right] = await Promise.all([read(old, false), read(now, false)])
    if (left.truncated || right.truncated) differing.complete = false
    const mine = new Map(left.entries.map((entry) => [entry.path, entry]))
    const theirs = new Map(right.entries.map((entry) => [entry.path, entry]))
    const names = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
      (name) => mine.get(name)?.sha !== theirs.get(name)?.sha || mine.get(name)?.mode !== theirs.get(name)?.mode,
    )
    await Promise.all(
      names.map(async (name) => {
        const pair = [mine.get(name), theirs.get(name)] as const
        const path = folder === '' ? name : `${folder}/${name}`
        if (pair[0]) differing.before.push({ ...pair[0], path })
        if (pair[1]) differing.after.push({ ...pair[1], path })
        const [was, is] = pair.map((entry) => (entry?.type === 'tree' ? entry.sha : undefined))
        if (was === undefined && is === undefined) return
        const [from, to] = await Promise.all([read(was, true), read(is, true)])
        if (from.truncated || to.truncated) return walk(path, was, is)
        for (const entry of from.entries) differing.before.push({ ...entry, path: `${path}/${entry.path}` })
        for (const entry of to.entries) differing.after.push({ ...entry, path: `${path}/${entry.path}` })
      }),
    )
  }
  await walk('', base, head)
  return {
    changes: diffEntries(differing.before, differing.after),
    complete: differing.complete,
    requests: TREE_REQUESTS - budget.left,
  }
}

/** The files alone, sorted by path. Renames are equal blobs, paired in the order of their paths. Lines are unknown. */
function diffEntries(before: readonly TreeNode[], after: readonly TreeNode[]): Change[] {
  const files = (entries: readonly TreeNode[]) =>
    new Map(entries.filter((entry) => entry.type !== 'tree').map((entry) => [entry.path, entry]))
  const old = files(before)
  const now = files(after)
  const changes: Change[] = []
  const byPath = (a: TreeEntry, b: TreeEntry) => compareText(a.path, b.path)
  const gone = groupBy([...old.values()].filter(({ path }) => !now.has(path)).sort(byPath), ({ sha }) => sha)
  for (const entry of [...now.values()].sort(byPath)) {
    const was = old.get(entry.path)
    if (was?.sha === entry.sha && was.mode === entry.mode) continue
    if (was)
      changes.push({
        status: was.sha === entry.sha || was.mode.slice(0, 2) !== entry.mode.slice(0, 2) ? 'changed' : 'modified',
        path: entry.path,
        ...submodule(entry),
      })
    else {
      const from = gone.get(entry.sha)?.shift()
      changes.push(
        from
          ? { status: 'renamed', path: entry.path, previousPath: from.path, ...submodule(entry) }
          : { status: 'added', path: entry.path, ...submodule(entry) },
      )
    }
  }
  for (const entries of gone.values())
    for (const entry of entries) changes.push({ status: 'removed', path: entry.path, ...submodule(entry) })
  return changes.sort((a, b) => compareText(a.path, b.path))
}

const submodule = ({ mode }: TreeEntry) => (mode === '160000' ? { submodule: true } : {})
