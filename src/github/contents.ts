// One file at one commit.
import { UsageError } from '../engine/errors.ts'
import { ask, isStatus } from './client.ts'
import type { Client, Repository } from './client.ts'

export interface FileAt {
  path: string
  /** A commit, branch or tag. */
  ref: string
}

/**
 * The file's bytes, cut off just above what a matrix may have; undefined where there is no such file. The raw media type
 * is the only one that gives files of over 1 MB. Throws `GitHubError`, and `UsageError` where the path is a folder.
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

/** Paths of what stands directly in the folder, at most 1,000; none where there is no such folder. */
export async function listFolder(client: Client, repository: Repository, at: FileAt): Promise<string[]> {
  return (await readFolder(client, repository, at)).map(({ path }) => path)
}

async function readFolder(
  client: Client,
  repository: Repository,
  { path, ref }: FileAt,
): Promise<{ path: string; type: string }[]> {
  try {
    const { data } = await ask({ what: `list ${path}`, permission: 'contents: read' }, () =>
      client.rest.repos.getContent({ ...repository, path, ref }),
    )
    return Array.isArray(data) ? data : []
  } catch (error) {
    if (isStatus(error, 404)) return []
    throw error
  }
}
