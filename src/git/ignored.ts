// Whether git would ignore a file that is about to be written, and by which rule.
import { tryGit } from './git.ts'

export interface Ignored {
  path: string
  /** Where the rule stands, as git calls it: `.gitignore`, `.git/info/exclude`, or a file of the user's. */
  file: string
  /** 1-based. */
  line: number
  rule: string
  /** What .gitignore has to say below that for git to see the file. */
  add: string
}

/** Undefined where git takes the file, or knows it already. `path` is from the repository's root. */
export async function findIgnored(root: string, path: string): Promise<Ignored | undefined> {
  const parts = path.split('/')
  for (let length = 1; length <= parts.length; length++) {
    const place = `${parts.slice(0, length).join('/')}${length < parts.length ? '/' : ''}`
    // FILE:LINE:RULE, a tab, and the path.
    const said = (await tryGit(['check-ignore', '-v', '--', place], { repo: root }))?.toString() ?? ''
    const named = said.slice(0, Math.max(0, said.lastIndexOf('\t')))
    const found = /:(\d+):/.exec(named)
    if (!found) continue
    const [file, line, rule] = [named.slice(0, found.index), found[1], named.slice(found.index + found[0].length)]
    // A rule that begins with ! is why git does not ignore it.
    if (!rule.startsWith('!')) return { path, file, line: Number(line), rule, add: `!/${place}` }
  }
  return undefined
}
