// A local repository as the source of an audit.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { started, type RepositorySource } from '../engine/ports.ts'
import { countLines, listPaths } from './files.ts'
import { findLack, readHistory, type OnCommits } from './history.ts'

/** The repository whose top folder this is. `onCommits` is told how many commits of its history have been read, of how many. */
export function openRepository(repo: string, onCommits?: OnCommits): RepositorySource {
  const listing = started(listPaths(repo))
  const lack = started(findLack(repo))
  return {
    listPaths: () => listing,
    countLines: (paths) => countLines(repo, paths),
    readHistory: async (since, signal) => (await lack) ?? readHistory(repo, { since, signal, onCommits }),
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
