// A local repository as the source of an audit.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { started, type RepositorySource } from '../engine/ports.ts'
import { countLines, listPaths } from './files.ts'

/** The repository whose top folder this is, with the history that has been started. */
export function openRepository(repo: string, readHistory: RepositorySource['readHistory']): RepositorySource {
  const listing = started(listPaths(repo))
  return {
    listPaths: () => listing,
    countLines: (paths) => countLines(repo, paths),
    readHistory,
    readWorkflows: async () => {
      const paths = (await listing).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
      const files = await Promise.all(
        paths.map(async (path) => ({
          path,
          text: await readFile(join(repo, path), 'utf8').catch(() => undefined),
        })),
      )
      return files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
    },
  }
}
