// git's -z output: fields that end with NUL, and names as bytes. Different names stay different.
import { decodeName } from '../core/change/name-bytes.ts'
import { runGit, senseless, type GitOptions } from './git.ts'

/** The fields of an output, without their NUL. */
export const splitFields = (output: Buffer): string[] => decodeName(output).split('\0').slice(0, -1)

/** What git answers, as fields. Throws `GitError`, also for an answer that is cut off. */
export async function readFields(args: string[], options: GitOptions): Promise<string[]> {
  const output = await runGit(args, options)
  if (output.length > 0 && output.at(-1) !== 0) throw senseless(args)
  return splitFields(output)
}

export const SUBMODULE_MODE = '160000'

/** The paths of `ls-tree -z` and `ls-files -z --stage`: `mode … TAB path`. A submodule's ends with a slash. Throws `GitError`. */
export async function readPaths(args: string[], options: GitOptions): Promise<string[]> {
  return (await readFields(args, options)).map((entry) => {
    const path = entry.slice(entry.indexOf('\t') + 1)
    if (!/^\d{6} /.test(entry) || path === '') throw senseless(args)
    return entry.startsWith(SUBMODULE_MODE) ? `${path}/` : path
  })
}
