// A repository at one commit on GitHub, as a source for audits.
import { compareText } from '../core/text/compare.ts'
import type { RepositorySource } from '../engine/ports.ts'
import type { Connection } from './client.ts'
import { findFile, listFolder } from './contents.ts'
import { listWholeTree } from './trees.ts'
import { orNothing } from './failures.ts'

/** Reads with the workflow's token. It offers no lines and no history: those need a checkout. */
export function openRepositoryAt(connection: Connection, ref: string): RepositorySource {
  return {
    listPaths: async () => (await listWholeTree(connection, ref)).map(({ path }) => path).sort(compareText),
    countLines: () => Promise.resolve(new Map()),
    readHistory: () =>
      Promise.resolve('the repository is not checked out; use actions/checkout with fetch-depth 0 before this step'),
    // A workflow that can't be read names no jobs; the audit isn't about that.
    readWorkflows: async () => (await orNothing(readWorkflows(connection, ref))) ?? [],
  }
}

async function readWorkflows(connection: Connection, ref: string): Promise<{ path: string; text: string }[]> {
  const paths = await listFolder(connection, { path: '.github/workflows', ref })
  const files = await Promise.all(
    paths
      .filter((path) => /\.ya?ml$/.test(path))
      .map(async (path) => ({ path, bytes: await findFile(connection, { path, ref }) })),
  )
  return files.flatMap(({ path, bytes }) => (bytes ? [{ path, text: Buffer.from(bytes).toString() }] : []))
}
