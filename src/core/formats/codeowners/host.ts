// Three hosts read a file named CODEOWNERS, each by rules of its own. Tells them apart by place, else by syntax.
import { splitLines } from '../../text/lines.ts'

export type Dialect = 'github' | 'gitlab' | 'gitea'

/** `[Section]`, `^[Optional]`, `[Section][2] @owners`. Source: GitLab's documentation, "Code Owners syntax". */
export const SECTION = /^(\^?)\[([^\][]+)\](?:\[(\d+)\])?(?:\s(.*))?$/
/** What only a regular expression has: an anchor, an escaped dot, `.*` between slashes or before more, alternatives in brackets. */
const EXPRESSION = /^\^(?!\[)|\$$|\\\.|\/\.\*\/|\.\+|\([^()|]*\|[^()]*\)|\[\^/

/** `path` is where the file is in its repository. */
export function dialectOf(text: string, path = ''): Dialect {
  if (/(?:^|\/)\.github\//.test(path)) return 'github'
  if (/(?:^|\/)\.gitlab\//.test(path)) return 'gitlab'
  if (/(?:^|\/)\.(?:gitea|forgejo)\//.test(path)) return 'gitea'
  const lines = splitLines(text).map((line) => line.trim())
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (rules.some(isSection)) return 'gitlab'
  if (rules.some((line) => /\s@@\w/.test(line))) return 'gitlab'
  // An expression is of the whole path, and no path starts with a slash.
  if (rules.some((line) => line.startsWith('/'))) return 'github'
  return rules.some((line) => EXPRESSION.test(line.split(/\s/)[0]!)) ? 'gitea' : 'github'
}

/** A section's line has nothing after it but owners. */
function isSection(line: string): boolean {
  const [, , , , rest = ''] = SECTION.exec(line) ?? []
  return (
    SECTION.test(line) && rest.split(/\s+/).every((word) => word === '' || word.includes('@') || word.startsWith('#'))
  )
}
