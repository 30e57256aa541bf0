// Regular expressions of Perl and Python as JavaScript ones with the flag u. What can't be said there is refused, not guessed.

import { MAX_LENGTH } from '../patterns/check-pattern.ts'

export type Dialect = 'perl' | 'python'

/** The same expression for JavaScript, or why there is none. */
export type Translated = { source: string } | { problem: string }

const POSIX: Record<string, string> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\s',
  blank: ' \\t',
  xdigit: '0-9A-Fa-f',
  word: '\\w',
}

/** Escapes that mean the same in all three. */
const SHARED_ESCAPE = /^[dDsSwWbBnrtfv0-9]$/
/** What must be escaped in JavaScript outside of a class to stand for itself. */
const SYNTAX = /^[\^$\\.*+?()[\]{}|/]$/

/** A pattern for a matrix, or why there is none. */
export type Converted = { pattern: string } | { problem: string }

/** Text that stands for itself both in an expression and in a glob; * and ? mean the same where a script translates them. */
const PLAIN = /^[\w./*?,@:=~%& "'#;<>!-]*$/
/** A class of letters, digits and ranges of them. */
const CLASS = /\[[A-Za-z0-9_]+(?:-[A-Za-z0-9]\w*)?\]/g

/** Whether a script that makes an expression of this glob reads it as minimatch does. */
export function isPlainGlob(glob: string): boolean {
  return PLAIN.test(glob.replace(CLASS, ''))
}

/** The expression's escapes, classes and single characters, in order. */
export function tokensOf(source: string): string[] {
  return source.match(/\\.|\[(?:\\.|[^\]\\])*\]?|./gs) ?? []
}

/** With `extended` (Perl's /x) blanks and comments in the expression count for nothing. */
export function translateRegex(
  source: string,
  { dialect, extended = false }: { dialect: Dialect; extended?: boolean },
): Translated {
  if (source.length > MAX_LENGTH) return { problem: `it has more than ${MAX_LENGTH} characters` }
  let out = ''
  /** Its last characters: to ask a long text for its end whenever it has grown takes a time that grows with its square. */
  let end = ''
  const add = (made: string) => {
    out += made
    end = (end + made).slice(-3)
  }
  for (let index = 0; index < source.length; index++) {
    const character = source[index]!
    const rest = source.slice(index)
    if (extended && /\s/.test(character)) continue
    if (extended && character === '#') {
      const next = source.indexOf('\n', index)
      if (next < 0) break
      index = next
    } else if (character === '\\') {
      const escaped = translateEscape(source[++index], dialect)
      if (typeof escaped !== 'string') return escaped
      add(escaped)
    } else if (character === '[') {
      const made = translateClass(source, index)
      if ('problem' in made) return made
      add(made.source)
      index = made.end
    } else if (rest.startsWith('(?')) {
      const group = /^\(\?(?::|=|!|<=|<!)/.exec(rest)?.[0]
      const name = /^\(\?P?<([A-Za-z_]\w*)>/.exec(rest)
      const comment = /^\(\?#[^)]*\)/.exec(rest)?.[0]
      if (group) add(group)
      else if (name) add(`(?<${name[1]!}>`)
      else if (!comment) return { problem: `${rest.slice(0, 4)} has no equivalent in JavaScript` }
      index += (group ?? name?.[0] ?? comment)!.length - 1
    } else if (character === '{' && !/^\{\d+(?:,\d*)?\}/.test(rest)) {
      const upTo = /^\{,(\d+)\}/.exec(rest)
      add(upTo && dialect === 'python' ? `{0,${upTo[1]!}}` : '\\{')
      if (upTo && dialect === 'python') index += upTo[0].length - 1
    } else if (character === '{') {
      const counted = /^\{[^}]*\}/.exec(rest)![0]
      add(counted)
      index += counted.length - 1
    } else if (character === '}' || character === ']') add(`\\${character}`)
    else if (character === '+' && /(?<!\\)[+*?}]$/.test(end)) {
      if (!isPlainPossessive(end, source[index + 1]))
        return { problem: 'a possessive quantifier has no equivalent in JavaScript' }
    } else add(character)
  }
  try {
    new RegExp(out, 'u')
  } catch (error) {
    return { problem: (error as Error).message.replace(/^.*: /, '').toLowerCase() }
  }
  return { source: out }
}

/** A quantifier that never gives back (`c++`) is an ordinary one where one letter is repeated and another follows. */
function isPlainPossessive(before: string, next: string | undefined): boolean {
  const letter = /(?:^|[^\\])([\w-])[+*?]$/.exec(before)?.[1]
  return letter !== undefined && (next === undefined || (/[\w/-]/.test(next) && next !== letter))
}

function translateEscape(character: string | undefined, dialect: Dialect): string | { problem: string } {
  if (character === undefined) return { problem: 'it ends with a backslash' }
  if (SHARED_ESCAPE.test(character) || SYNTAX.test(character)) return `\\${character}`
  if (character === 'A') return '^'
  if (character === 'z' || character === 'Z') return '$'
  if (character === 'h' && dialect === 'perl') return '[ \\t]'
  if (/[A-Za-z]/.test(character)) return { problem: `\\${character} has no equivalent in JavaScript` }
  return character
}

function translateClass(source: string, start: number): { source: string; end: number } | { problem: string } {
  let index = start + 1
  let out = '['
  if (source[index] === '^') {
    out += '^'
    index++
  }
  for (let first = true; index < source.length; index++, first = false) {
    const character = source[index]!
    const posix = /^\[:(\^?)(\w+):\]/.exec(source.slice(index))
    if (character === ']' && !first) return { source: `${out}]`, end: index }
    if (posix) {
      const members = posix[1] === '' ? POSIX[posix[2]!] : undefined
      if (members === undefined) return { problem: `${posix[0]} has no equivalent in JavaScript` }
      out += members
      index += posix[0].length - 1
    } else if (character === '\\') {
      const escaped = source[++index] ?? ''
      if (/[A-Za-z]/.test(escaped) && !/[dDsSwWbnrtfv]/.test(escaped))
        return { problem: `\\${escaped} has no equivalent in JavaScript` }
      out += /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(escaped) ? `\\${escaped}` : escaped
    } else if (character === ']' || character === '[') out += `\\${character}`
    // A hyphen beside a class or at an edge stands for itself; JavaScript wants it escaped there.
    else if (character === '-' && (/\\[dDsSwW]$/.test(out.slice(-2)) || /^-\\[dDsSwW]/.test(source.slice(index))))
      out += '\\-'
    else out += character
  }
  return { problem: 'a class is never closed' }
}
