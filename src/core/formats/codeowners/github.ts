// The lines of GitHub's CODEOWNERS and what their patterns mean, as globs. Knows no matrix.
import { splitLines } from '../../text/lines.ts'
import { trimAll, trimLeft, trimRight } from '../../text/trim.ts'
import { escapeGlob } from '../escape-glob.ts'

export interface OwnerRule {
  line: number
  /** As written, without the backslashes before blanks. */
  pattern: string
  /** The glob (or `re:` expression) that matches the same paths; with `below`, everything under what it matches too. */
  glob: string
  below: boolean
  owners: string[]
  /** A comment after the rule. */
  comment?: string
}

export interface CommentLine {
  kind: 'comment'
  line: number
  /** Without the # before it. */
  text: string
  /** Nothing but a line of punctuation, as it frames a heading. */
  isFrame: boolean
}

export type OwnersLine =
  | { kind: 'rule'; rule: OwnerRule }
  | CommentLine
  | { kind: 'blank' }
  | { kind: 'invalid'; line: number; problem: string }

/** `@user`, `@org/team` or an e-mail address. Source: GitHub's documentation, "About code owners". */
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@<>]+@[^\s@<>]+)$/

/** Every line in order. Lines that GitHub skips are `invalid`. */
export function readOwnersFile(text: string): OwnersLine[] {
  return splitLines(text).map((line, index) => readLine(line, index + 1))
}

function readLine(source: string, line: number): OwnersLine {
  const text = source.trim()
  if (text === '') return { kind: 'blank' }
  if (text.startsWith('#')) return readComment(text, line)
  const invalid = (problem: string): OwnersLine => ({
    kind: 'invalid',
    line,
    problem: `skipped, as GitHub does: ${problem}`,
  })

  const hash = text.indexOf('#')
  const comment = hash < 0 ? '' : text.slice(hash + 1).trim()
  const [pattern = '', ...owners] = (hash < 0 ? text : text.slice(0, hash)).match(/(?:\\.|[^\s\\]|\\$)+/gs) ?? []
  if (hash > 0 && text[hash - 1] === '\\') return invalid('# cannot be escaped')
  if (pattern.startsWith('!')) return invalid('! does not work here')
  if (/(?<!\\)[[\]]/.test(pattern)) return invalid('[ ] does not work here')
  if (pattern.includes('***')) return invalid('three asterisks in a row')
  const odd = owners.find((owner) => !OWNER.test(owner))
  if (odd !== undefined) return invalid(`${JSON.stringify(odd)} is not a @user, @org/team or e-mail address`)
  const meaning = patternMeaning(pattern)
  if (!meaning) return invalid('the pattern matches no path')
  const rule = { line, pattern: pattern.replace(/\\(?=\s)/g, ''), ...meaning, owners, ...(comment && { comment }) }
  return { kind: 'rule', rule }
}

/** Of a line that starts with #; punctuation around a heading is left out. */
export function readComment(text: string, line: number): CommentLine {
  const plain = trimRight(text.replace(/^#+\s*/, ''), /[\s#]/)
  const isFrame = text.length > 2 && trimLeft(text, FRAME) === '' && /[-=*~_+#]/.test(text.slice(1))
  const isBetween = (inside: string) => /^[-=*~#]{2}/.test(inside) && /[-=*~#]{2}$/.test(inside)
  const isDecorated = !isFrame && (isBetween(text.slice(1).trim()) || isBetween(plain))
  const words = isDecorated ? trimAll(plain, FRAME) : plain
  return { kind: 'comment', line, text: isFrame ? '' : words, isFrame: isFrame || isDecorated }
}

/** What frames of headings are made of. */
const FRAME = /[-=*~_+#\s]/

/** Undefined if no path of a repository can match. Source: GitHub's documentation; gitignore(5) for what it refers to. */
function patternMeaning(pattern: string): { glob: string; below: boolean } | undefined {
  const parts = pattern.split('/')
  const folder = parts.length > 1 && parts.at(-1) === ''
  if (folder) parts.pop()
  if (parts[0] === '' && parts.length > 1) parts.shift()
  else if (parts.length === 1 && parts[0] !== '**') parts.unshift('**')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return undefined
  const last = parts.at(-1)!
  if (parts.length === 2 && parts[0] === '**' && last === '*' && !folder && !pattern.includes('/'))
    return { glob: '**', below: false }
  const globs = parts.map((part) => partGlob(part))
  if (globs.includes('')) return undefined
  const glob = globs.join('/')
  if (folder && last !== '**') return { glob: `${glob}/`, below: false }
  return { glob, below: last !== '*' && last !== '**' }
}

/** One name of a pattern as a glob, in which everything but stars, question marks and, with `classes`, classes is text. */
export function partGlob(part: string, { classes = false } = {}): string {
  if (part === '**') return part
  const write = (token: string) => {
    if (token.startsWith('\\')) return escapeGlob(token.slice(1))
    if (token.startsWith('*')) return '*'
    return token === '?' || token.length > 1 ? token : escapeGlob(token)
  }
  return classes
    ? part.replace(/\\.?|\*+|\?|\[[^\][]+\]|[^\\*?]/gs, write)
    : part.replace(/\\.?|\*+|\?|[^\\*?]/gs, write)
}
