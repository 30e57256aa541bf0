// One file at one commit, and what its symbolic links lead to.
import { posix } from 'node:path'
import { GitHubError, UsageError } from '../engine/errors.ts'
import { ask, isStatus } from './client.ts'
import type { Client, Repository } from './client.ts'

export interface FileAt {
  path: string
  /** A commit, branch or tag. */
  ref: string
}

/**
 * The file's bytes, cut off just above what a matrix may have; undefined where there is no such file. The raw media type
 * is the only one that gives files of over 1 MB. GitHub follows symbolic links inside the repository. Throws `GitHubError`,
 * and `UsageError` where the path is a folder.
 */
export async function findFile(
  client: Client,
  repository: Repository,
  { path, ref }: FileAt,
): Promise<Uint8Array | undefined> {
  try {
    const { data, headers } = await ask({ what: `read ${path}`, permission: 'contents: read' }, () =>
      client.rest.repos.getContent({ ...repository, path, ref, mediaType: { format: 'raw' } }),
    )
    // A link that GitHub can't follow inside the repository: there is no file behind it.
    if (/^application\/json/.test(String(headers['content-type'])) && isLink(data)) return undefined
    if (/^application\/json/.test(String(headers['content-type'])))
      throw new UsageError(`${path} is not a file at ${ref}: name the matrix file in the input \`matrix\``)
    return (data as unknown as Uint8Array | undefined) ?? new Uint8Array()
  } catch (error) {
    if (isStatus(error, 404)) return undefined
    throw error
  }
}

/** As `listFolder`, without folders. */
export async function listFilesIn(client: Client, repository: Repository, { path, ref }: FileAt): Promise<string[]> {
  return (await readFolder(client, repository, { path, ref }))
    .filter(({ type }) => type !== 'dir')
    .map((one) => one.path)
}

function isLink(data: unknown): boolean {
  try {
    return (JSON.parse(Buffer.from(data as Uint8Array).toString()) as { type?: unknown } | null)?.type === 'symlink'
  } catch {
    return false
  }
}

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40

/**
 * The path of the file that `findFile` reads, through symbolic links inside the repository; undefined where there is none.
 * One request where it is no link: the folder's list says what each entry is. Throws `GitHubError`.
 */
export async function findTarget(
  client: Client,
  repository: Repository,
  { path, ref }: FileAt,
): Promise<string | undefined> {
  let target = path
  for (let links = 0; links <= MOST_LINKS; links++) {
    const entries = await readFolder(client, repository, { path: parentOf(target), ref })
    const entry = entries.find((one) => one.path === target)
    if (entry?.type !== 'symlink') return entry?.type === 'file' ? target : undefined
    const link = await readLink(client, repository, entry)
    target = posix.join(posix.dirname(target), link)
    if (link.startsWith('/') || target === '..' || target.startsWith('../')) return undefined
  }
  return undefined
}

const parentOf = (path: string) => (path.includes('/') ? posix.dirname(path) : '')

/** The text of a link is its blob. */
async function readLink(
  client: Client,
  repository: Repository,
  { path, sha }: { path: string; sha: string },
): Promise<string> {
  const what = `read the symbolic link ${path}`
  const { data } = await ask({ what, permission: 'contents: read' }, () =>
    client.rest.git.getBlob({ ...repository, file_sha: sha }),
  )
  if (typeof data?.content !== 'string' || data.encoding !== 'base64')
    throw new GitHubError(`can't ${what}: GitHub's answer makes no sense; run it again`)
  return Buffer.from(data.content, 'base64').toString()
}

/** Paths of what stands directly in the folder, at most 1,000; none where there is no such folder. */
export async function listFolder(client: Client, repository: Repository, at: FileAt): Promise<string[]> {
  return (await readFolder(client, repository, at)).map(({ path }) => path)
}

async function readFolder(
  client: Client,
  repository: Repository,
  { path, ref }: FileAt,
): Promise<{ path: string; type: string; sha: string }[]> {
  try {
    const { data } = await ask({ what: `list ${path === '' ? 'the root' : path}`, permission: 'contents: read' }, () =>
      client.rest.repos.getContent({ ...repository, path, ref }),
    )
    return Array.isArray(data) ? data : []
  } catch (error) {
    if (isStatus(error, 404)) return []
    throw error
  }
}
