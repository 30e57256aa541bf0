// The files of a local repository as git knows them: those of the index, or of HEAD where there is no work tree.
import type { RepositoryFile } from '../core/audit/repository.ts'
import { compareText } from '../core/finding.ts'
import { UsageError } from '../errors.ts'
import { runGit, tryGit } from './git.ts'

/** The top folder of the repository that the folder stands in; a bare repository's own folder. Throws `UsageError`. */
export async function findRepository(folder: string): Promise<string> {
  const bare = await tryGit(['rev-parse', '--is-bare-repository'], { repo: folder })
  if (!bare) throw new UsageError(`${folder} is not in a git repository; name one with --repo`)
  if (bare.toString().trim() === 'true') return folder
  const top = await runGit(['rev-parse', '--show-toplevel'], { repo: folder })
  return top.toString().replace(/\n$/, '')
}

/** Sorted by path, from the root; symbolic links and submodules are files too. With the lines of text files, where known. */
export async function listFiles(repo: string): Promise<RepositoryFile[]> {
  const [paths, lines] = await Promise.all([listPaths(repo), countLines(repo)])
  return paths.map((path) => {
    const count = lines.get(path)
    return { path, ...(count !== undefined && { lines: count }) }
  })
}

async function listPaths(repo: string): Promise<string[]> {
  const bare = (await runGit(['rev-parse', '--is-bare-repository'], { repo })).toString().trim() === 'true'
  const args = bare ? ['ls-tree', '-r', '-z', '--name-only', 'HEAD'] : ['ls-files', '-z', '--cached']
  const paths = (await runGit(args, { repo })).toString().split('\0').slice(0, -1)
  return [...new Set(paths)].sort(compareText) // an unmerged path stands in the index several times
}

/** Of HEAD's files. Empty where git can't tell: no commit yet, or a partial clone without their contents. */
async function countLines(repo: string): Promise<Map<string, number>> {
  const empty = await tryGit(['hash-object', '-t', 'tree', '--stdin'], { repo })
  const args = ['diff-tree', '-r', '-z', '--numstat', '--no-renames', '--no-ext-diff', '--no-textconv']
  const output = empty && (await tryGit([...args, empty.toString().trim(), 'HEAD'], { repo }))
  const lines = new Map<string, number>()
  for (const entry of output?.toString().split('\0') ?? []) {
    const [added, , path] = entry.split('\t', 3)
    if (path !== undefined && added !== '-')
      lines.set(entry.slice(entry.indexOf('\t', entry.indexOf('\t') + 1) + 1), Number(added))
  }
  return lines
}
