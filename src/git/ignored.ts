// Whether git would ignore a file that is about to be written, and by which rule.
import { tryGit } from './git.ts'

export interface Ignored {
  path: string
  /** Where the rule stands, as git calls it: `.gitignore`, `.git/info/exclude`, or a file of the user's. */
  file: string
  /** 1-based. */
  line: number
  rule: string
  /** The line to add below it for git to see the file. */
  add: string
}

/** Undefined if git doesn't ignore the file, or tracks it already. `path` is from the repository's root. */
export async function findIgnored(root: string, path: string): Promise<Ignored | undefined> {
  const rule = await ruleFor(root, [path])
  if (!rule) return undefined
  // A file in an ignored folder can't be re-included alone, even if git tracks other files there.
  const parts = path.split('/')
  for (let length = 1; length < parts.length; length++) {
    const folder = `${parts.slice(0, length).join('/')}/`
    if (await ruleFor(root, ['--no-index', folder])) return { path, ...rule, add: `!/${folder}` }
  }
  return { path, ...rule, add: `!/${path}` }
}

async function ruleFor(root: string, args: string[]): Promise<Pick<Ignored, 'file' | 'line' | 'rule'> | undefined> {
  // FILE:LINE:RULE, a tab, and the path.
  const said = (await tryGit(['check-ignore', '-v', ...args], { repo: root }))?.toString() ?? ''
  const named = said.slice(0, Math.max(0, said.lastIndexOf('\t')))
  const found = /:(\d+):/.exec(named)
  if (!found) return undefined
  const rule = named.slice(found.index + found[0].length)
  // A rule that begins with ! re-includes the file.
  return rule.startsWith('!') ? undefined : { file: named.slice(0, found.index), line: Number(found[1]), rule }
}
