// A repository at one commit on GitHub, as a source for audits.
import { compareText } from '../core/text/compare.ts'
import { GitHubError } from '../engine/errors.ts'
import type { RepositorySource } from '../engine/ports.ts'
import type { Connection } from './change-source.ts'
import { findFile, listFolder } from './contents.ts'
import { listWholeTree } from './trees.ts'
import { orFailure } from './failures.ts'

/** Reads with the workflow's token. It offers no lines and no history: those need a checkout. */
export function openRepositoryAt({ client, repository }: Connection, ref: string): RepositorySource {
  return {
    listPaths: async () => (await listWholeTree(client, repository, ref)).map(({ path }) => path).sort(compareText),
    countLines: () => Promise.resolve(new Map()),
    readHistory: () =>
      Promise.resolve('the repository is not checked out; use actions/checkout with fetch-depth 0 before this step'),
    readWorkflows: async () => {
      const read = await orFailure(readWorkflows({ client, repository }, ref))
      // A workflow that can't be read names no jobs; the audit isn't about that.
      return read instanceof GitHubError ? [] : read
    },
  }
}

async function readWorkflows(
  { client, repository }: Connection,
  ref: string,
): Promise<{ path: string; text: string }[]> {
  const paths = await listFolder(client, repository, { path: '.github/workflows', ref })
  const files = await Promise.all(
    paths
      .filter((path) => /\.ya?ml$/.test(path))
      .map(async (path) => ({ path, bytes: await findFile(client, repository, { path, ref }) })),
  )
  return files.flatMap(({ path, bytes }) => (bytes ? [{ path, text: Buffer.from(bytes).toString() }] : []))
}
