// One file at one commit, through symbolic links inside the repository.
import { posix } from 'node:path'
import { followLinks, trailOf, type Followed, type Standing } from '../core/paths/follow-links.ts'
import { isRecord } from '../core/text/is-record.ts'
import { parentFolder } from '../core/text/parent-folder.ts'
import { GitHubError, UsageError } from '../engine/errors.ts'
import { believe, believeList, isName, isSha, isText, senseless } from './believe.ts'
import { RAW_LIMIT, ask, isStatus, type Connection } from './client.ts'
import { readTree, type TreeNode } from './trees.ts'
import { unlessMissing } from './failures.ts'
import { getOrMake } from '../core/text/remembered.ts'

export interface FileAt {
  path: string
  /** A commit, branch or tag. */
  ref: string
}

/**
 * The file's bytes, cut off just above the size that a matrix may have; undefined if the commit's tree has no such file. Throws
 * `GitHubError`, and `UsageError` if the path is a folder.
 */
export async function findFile(connection: Connection, { path, ref }: FileAt): Promise<Uint8Array | undefined> {
  const bytes = await readRaw(connection, { path, ref })
  if (bytes) return bytes
  // If nothing is found, a folder may be a link, a replica may lag, or the token may lack access. The tree tells.
  const { file } = await followFrom(connection, { path, ref })
  if (file === undefined) return undefined
  const again = await readRaw(connection, { path: file, ref })
  if (again) return again
  throw new GitHubError(
    `can't read ${path}: GitHub has ${file} in the tree of ${ref}, but does not find it; run it again`,
  )
}

/**
 * Only the raw media type gives files over 1 MB. GitHub follows a link to a file itself. If it can't, for example because a
 * folder is a link, it finds nothing or describes the link.
 */
async function readRaw({ client, repository }: Connection, { path, ref }: FileAt): Promise<Uint8Array | undefined> {
  const what = `read ${path}`
  const reading = ask({ what, permission: 'contents: read' }, () =>
    client.rest.repos.getContent({ ...repository, path, ref, mediaType: { format: 'raw' } }),
  )
  const answer = await unlessMissing(reading)
  if (!answer) return undefined
  const { data, headers } = answer
  const status: number = answer.status
  if (status !== 200) throw senseless(what, `its status is ${status}`)
  const type = String(headers['content-type'])
  if (/^text\/html/.test(type)) throw senseless(what, 'it is a web page')
  if (!/^application\/json/.test(type)) return (data as unknown as Uint8Array | undefined) ?? new Uint8Array()
  const found = typeOf(data)
  if (found === 'symlink') return undefined
  if (found === undefined) throw senseless(what, 'it is not the file')
  throw new UsageError(`${path} is a ${found}, not a file, at ${ref}: name the matrix file in the input \`matrix\``)
}

/** What GitHub describes in place of a file; undefined if it can't be that. */
function typeOf(data: unknown): 'symlink' | 'folder' | 'submodule' | undefined {
  try {
    const described: unknown = JSON.parse(Buffer.from(data as Uint8Array).toString())
    if (Array.isArray(described)) return described.length > 0 ? 'folder' : undefined
    const type = isRecord(described) ? described.type : undefined
    return type === 'symlink' || type === 'submodule' ? type : undefined
  } catch {
    return undefined
  }
}

/**
 * Follows the path folder by folder, with one request for each; `sha` is the hash of the file it leads to. Throws `GitHubError`
 * if the commit doesn't exist either.
 */
async function followFrom(connection: Connection, { path, ref }: FileAt): Promise<Followed & { sha?: string }> {
  const { owner, repo } = connection.repository
  const folders = new Map<string, Promise<Map<string, TreeNode>>>()
  const read = async (sha: string) => {
    const { entries, truncated } = await readTree(connection, sha, false)
    if (truncated) throw new GitHubError(`can't read ${path}: a folder on the way has too many files`)
    return new Map(entries.map((entry) => [entry.path, entry]))
  }
  const open = (folder: string, sha: string) => getOrMake(folders, folder, () => read(sha))
  await open('', ref).catch((error: unknown) => {
    if (!isStatus(error, 404)) throw error
    throw new GitHubError(
      `can't read ${path}: ${owner}/${repo} has no ${ref}, as far as the token can see; it may be gone, or the job needs the permission \`contents: read\``,
      { cause: error, status: 404 },
    )
  })
  const find = async (at: string) => (await folders.get(parentFolder(at)))?.get(posix.basename(at))
  const followed = await followLinks(path, async (at): Promise<Standing | undefined> => {
    const entry = await find(at)
    if (entry?.type === 'tree') await open(at, entry.sha)
    if (entry?.mode === '120000')
      return { kind: 'link', target: await readLink(connection, { path: at, sha: entry.sha }) }
    return entry && { kind: KINDS[entry.type] }
  })
  const file = followed.file === undefined ? undefined : await find(followed.file)
  return { ...followed, ...(file && { sha: file.sha }) }
}

const KINDS = { blob: 'file', tree: 'folder', commit: 'submodule' } as const

/** A link's target is the text of its blob. */
async function readLink(
  { client, repository }: Connection,
  { path, sha }: { path: string; sha: string },
): Promise<string> {
  const what = `read the symbolic link ${path}`
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.git.getBlob({ ...repository, file_sha: sha }),
  )
  believe(data, { sha: (value) => value === sha, content: isText, encoding: (value) => value === 'base64' }, what)
  return Buffer.from(data.content, 'base64').toString()
}

/**
 * The paths that lead to the file that `findFile` reads: the links on the way, and the file itself. Takes one request if it
 * isn't a link, because the folder's list says what each entry is. Throws `GitHubError`, also if `read` gives other bytes than
 * the list names.
 */
export async function findTrail(
  connection: Connection,
  { path, ref }: FileAt,
  read: () => Promise<Uint8Array | undefined>,
): Promise<string[]> {
  const listed = await readFolder(connection, { path: parentFolder(path), ref })
  const entry = listed?.find((one) => one.path === path)
  // So is a submodule, by GitHub's list.
  const isFile = entry?.type === 'file'
  const bytes = await read().catch(orNoFile)
  if (isFile && (await isContent(bytes, entry.sha))) return [path]
  if (listed && !entry && listed.length < MOST_LISTED) return []
  const followed = await followFrom(connection, { path, ref })
  const isOther = followed.links.length > 0 || followed.lost !== undefined
  const isRight = followed.sha === undefined ? !isFile || isOther : await isContent(bytes, followed.sha)
  if (!isRight) throw senseless(`read ${path}`, "it is not what the folder's list names")
  return trailOf(followed)
}

/** Of what is no file there are no bytes. */
function orNoFile(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error
}

/** Whether git gives these bytes this hash. Taken for granted of a file so large that only a part was read. */
async function isContent(bytes: Uint8Array | undefined, hash: string): Promise<boolean> {
  if (!bytes) return false
  if (bytes.length >= RAW_LIMIT) return true
  // Loaded later by every check that writes a report.
  const { createHash } = await import('node:crypto')
  const made = createHash(hash.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
  return made.digest('hex') === hash
}

/** A folder's list is cut here without notice. Source: GitHub's REST description, "Get repository content". */
const MOST_LISTED = 1000

/**
 * Paths of everything directly in the folder, at most 1,000; folders end with a slash. Empty if nothing is there, undefined if
 * it isn't a folder. Throws `GitHubError`.
 */
export async function listEntries(connection: Connection, at: FileAt): Promise<string[] | undefined> {
  const listed = await askFolder(connection, at)
  if (listed === 'missing') return []
  return listed === 'other' ? undefined : listed.map(({ path, type }) => (type === 'dir' ? `${path}/` : path))
}

/** Paths of everything directly in the folder, at most 1,000; empty if there is no such folder. */
export async function listFolder(connection: Connection, at: FileAt): Promise<string[]> {
  return ((await readFolder(connection, at)) ?? []).map(({ path }) => path)
}

/** Undefined if there is no such folder. */
async function readFolder(connection: Connection, at: FileAt): Promise<Entry[] | undefined> {
  const listed = await askFolder(connection, at)
  return typeof listed === 'string' ? undefined : listed
}

interface Entry {
  path: string
  type: string
  sha: string
}

async function askFolder(
  { client, repository }: Connection,
  { path, ref }: FileAt,
): Promise<Entry[] | 'missing' | 'other'> {
  const what = `list ${path === '' ? 'the root' : path}`
  const listing = ask({ what, permission: 'contents: read' }, () =>
    client.rest.repos.getContent({ ...repository, path, ref }),
  )
  const answer = await unlessMissing(listing)
  if (!answer) return 'missing'
  const { data } = answer
  // GitHub describes a file, a link or a submodule instead of listing it.
  if (isRecord(data) && data.type !== undefined) return 'other'
  believeList(data, { path: isName, type: isName, sha: isSha }, what)
  return data
}
