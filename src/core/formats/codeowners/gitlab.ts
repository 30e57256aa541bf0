// GitLab's CODEOWNERS: sections are independent of each other; within one, the last match wins. Source: GitLab's
// documentation, "Code Owners syntax and error handling".
import { splitLines } from '../../text/lines.ts'
import { MAINTAINER } from '../../maintainer.ts'
import type { Remark } from '../import-result.ts'
import { SECTION } from './host.ts'
import { partGlob, readComment, type OwnerRule, type OwnersLine } from './github.ts'
import { getOrMake } from '../../text/remembered.ts'

export interface Section {
  /** The line of its first heading. */
  line: number
  /** Undefined for the rules above the first section. */
  name: string | undefined
  optional: boolean
  approvals: number | undefined
  lines: OwnersLine[]
  /** Globs that it leaves out. */
  exclude: string[]
  /** Roles that a rule asks for, by its line. */
  roles: Map<number, string[]>
}

/** Sections with the same name, ignoring case, are one. */
export function readGitlabFile(text: string): { sections: Section[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const sections = new Map<string, Section>()
  let defaults: Owners = { owners: [], roles: [] }
  const open = (name: string | undefined, line: number): Section =>
    getOrMake(sections, name?.toLowerCase() ?? '', () => ({
      ...{ line, name, optional: false, approvals: undefined, lines: [], exclude: [] },
      roles: new Map(),
    }))
  let section = open(undefined, 1)
  splitLines(text).forEach((source, index) => {
    const [line, words] = [index + 1, source.trim()]
    const head = SECTION.exec(words)
    if (words === '') section.lines.push({ kind: 'blank' })
    else if (words.startsWith('#')) section.lines.push(readComment(words, line))
    else if (head) {
      const [, optional = '', name = '', approvals, owners = ''] = head
      section = open(name.trim(), line)
      section.optional ||= optional !== ''
      if (approvals !== undefined) section.approvals = Number(approvals)
      const { words: named, comment } = wordsOf(owners)
      defaults = readOwners(named, (said) => remarks.push({ line, message: `[${name.trim()}]: ${said}` }))
      if (comment !== '') section.lines.push({ kind: 'comment', line, text: comment, isFrame: true })
    } else readRule(words, { line, section, defaults, remarks })
  })
  for (const { line, name, lines } of sections.values())
    if (name !== undefined && !lines.some(({ kind }) => kind === 'rule'))
      remarks.push({ line, message: `[${name}]: the section has no rules: not carried over` })
  return { sections: [...sections.values()], remarks }
}

/** Cut at blanks that no backslash escapes; a comment at the end is kept apart. */
function wordsOf(text: string): { words: string[]; comment: string } {
  const all = text.match(/(?:\\.|[^\s\\]|\\$)+/gs) ?? []
  const at = all.findIndex((word) => word.startsWith('#'))
  if (at < 0) return { words: all, comment: '' }
  return {
    words: all.slice(0, at),
    comment: all
      .slice(at)
      .join(' ')
      .replace(/^#+\s*/, ''),
  }
}

function readRule(
  text: string,
  { line, section, defaults, remarks }: { line: number; section: Section; defaults: Owners; remarks: Remark[] },
): void {
  const { words, comment } = wordsOf(text)
  const [pattern = '', ...named] = words
  const glob = gitlabGlob(pattern.replace(/^!/, ''))
  if (glob === undefined) {
    remarks.push({ line, message: `${pattern}: not carried over: it matches no path` })
    return
  }
  if (pattern.startsWith('!')) {
    section.exclude.push(glob)
    return
  }
  const own = named.length > 0 && readOwners(named, (said) => remarks.push({ line, message: `${pattern}: ${said}` }))
  const { owners, roles } = own || defaults
  if (roles.length > 0) section.roles.set(line, roles)
  const rule: OwnerRule = {
    line,
    pattern: pattern.replace(/\\(?=\s)/g, ''),
    glob,
    below: false,
    owners,
    ...(comment && { comment }),
  }
  section.lines.push({ kind: 'rule', rule })
}

interface Owners {
  owners: string[]
  roles: string[]
}

/** `say` is told of each word that is neither. */
function readOwners(words: readonly string[], say: (odd: string) => void): Owners {
  const isRole = (word: string) => word.startsWith('@@')
  for (const word of words)
    if (!isRole(word) && !MAINTAINER.test(word))
      say(`${JSON.stringify(word)} is not a @user, @group or address: not carried over`)
  return {
    owners: words.filter((word) => !isRole(word) && MAINTAINER.test(word)),
    roles: words.filter(isRole).map((word) => word.slice(2)),
  }
}

/** As Ruby's File.fnmatch, which knows classes and no braces. Undefined if no path of a repository can match. */
function gitlabGlob(pattern: string): string | undefined {
  if (pattern === '*') return '**'
  const text = pattern.replace(/^\\#/, '#')
  const parts = (text.startsWith('/') ? text.slice(1) : `**/${text}`).split('/')
  const isFolder = parts.length > 1 && parts.at(-1) === ''
  if (isFolder) parts.pop()
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return undefined
  return `${parts.map((part) => partGlob(part, { classes: true })).join('/')}${isFolder && parts.at(-1) !== '**' ? '/' : ''}`
}
