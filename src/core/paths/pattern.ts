// One pattern → one matcher, or what is wrong with it. minimatch is the meaning of a glob; nothing here says otherwise.
import { Minimatch, minimatch } from 'minimatch'
import type { MinimatchOptions } from 'minimatch'

/** How globs are read, everywhere. Source: contract, section 1. */
export const GLOB_OPTIONS = {
  dot: true,
  nonegate: true,
  nocomment: true,
  matchBase: false,
  platform: 'linux',
} as const satisfies MinimatchOptions

/** Braces may make at most this many globs of one pattern; more is a fault, since each is matched on its own. */
export const MAX_ALTERNATIVES = 1000
/** A git path has at most 4,096 bytes, so no longer glob without braces can match. */
const MAX_LENGTH = 16_384

const REGEX = 're:'

export interface PatternProblem {
  message: string
  fix: string
}

export interface Matcher {
  source: string
  matches: (path: string) => boolean
  /**
   * What every matching path is like: for a glob one entry for each brace alternative, for a regular expression one.
   * An index asks only the matchers whose shape a path has.
   */
  shapes: Shape[]
}

/**
 * `exact`: only this path. `below`: every path under this folder (no end slash), and no other. `under`: some of the paths
 * under this folder, '' for the root; where known, `basename` is their last part, `ending` how it ends, and `includes` a
 * text that stands somewhere in the path.
 */
export type Shape =
  | { kind: 'exact'; path: string }
  | { kind: 'below'; folder: string }
  | { kind: 'under'; folder: string; basename?: string; ending?: string; includes?: string }

/** Undefined where the pattern is sound. */
export function checkPattern(pattern: string): PatternProblem | undefined {
  const shown = shorten(pattern)
  if (pattern.trim() === '' || pattern === REGEX)
    return { message: 'the pattern is empty', fix: 'Remove it, or write ** for every file.' }
  if (pattern.length > MAX_LENGTH)
    return {
      message: `the pattern has ${pattern.length} characters, allowed are ${MAX_LENGTH}`,
      fix: 'Split it into several patterns.',
    }
  if (pattern.startsWith(REGEX)) {
    try {
      new RegExp(pattern.slice(REGEX.length), 'u')
      return undefined
    } catch (error) {
      const reason = (error as Error).message.replace(/^Invalid regular expression: /, '').replace(/^.*: /, '')
      return {
        message: `${shown} is not a regular expression: ${reason.toLowerCase()}`,
        fix: 'Correct it by the rules of JavaScript regular expressions with the flag u (escape / never, - and { only where special).',
      }
    }
  }
  const separator = /\\(?![*?[\]{}()!+@,|\\ #-])/
  if (separator.test(pattern))
    return {
      message: `${shown} has \\ as separator; paths are written with /`,
      fix: suggest(pattern.replace(/\\/g, '/')),
    }
  const leading = /^(?:\.?\/)+/.exec(pattern)
  if (leading)
    return {
      message: `${shown} starts with ${leading[0]}; patterns start at the repository's root`,
      fix: suggest(pattern.slice(leading[0].length)),
    }
  if (/(?:^|[/{,])\.\.(?:[/},]|$)/.test(pattern))
    return {
      message: `${shown} has .. in it; a pattern can't leave the repository or go back`,
      fix: suggest(resolveDots(pattern)),
    }
  const open = unbalanced(pattern)
  if (open) {
    const fixed = `${pattern.slice(0, open.index)}\\${pattern.slice(open.index)}`
    return {
      message: `${shown} has an unbalanced ${open.character}`,
      fix: `Close it, or escape it if it belongs to a name: ${shorten(fixed)}`,
    }
  }
  if (!/[{([]/.test(pattern)) return undefined
  try {
    const alternatives = minimatch.braceExpand(pattern, { ...GLOB_OPTIONS, braceExpandMax: MAX_ALTERNATIVES + 1 })
    if (alternatives.length > MAX_ALTERNATIVES)
      return {
        message: `${shown} stands for more than ${MAX_ALTERNATIVES} globs`,
        fix: 'Use * in place of a brace, or a regular expression after re:.',
      }
    const outside = alternatives.find((one) => /^\.?\/|(?:^|\/)\.\.(?:\/|$)|^$/.test(one))
    if (outside !== undefined)
      return {
        message: `${shown} stands for ${outside === '' ? 'an empty glob' : shorten(outside)} too; patterns start at the repository's root`,
        fix: 'Write the alternatives as patterns of their own, without a leading / or ./ and without ...',
      }
    new Minimatch(pattern, GLOB_OPTIONS)
    return undefined
  } catch (error) {
    return { message: `${shown} can't be matched: ${(error as Error).message}`, fix: 'Split it into simpler patterns.' }
  }
}

const suggest = (corrected: string) => (corrected === '' ? 'Write ** for every file.' : `Write ${shorten(corrected)}`)

function shorten(pattern: string): string {
  const line = JSON.stringify(pattern)
  return line.length > 122 ? `${line.slice(0, 120)}…"` : line
}

function resolveDots(pattern: string): string {
  const parts: string[] = []
  for (const part of pattern.split('/')) {
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** The first of `{ [ (` that is never closed, or of `} )` that was never opened. Classes and groups end with their path part. */
function unbalanced(pattern: string): { index: number; character: string } | undefined {
  const braces: number[] = []
  let groups: number[] = []
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!
    if (character === '\\') index++
    else if (character === '{') braces.push(index)
    else if (character === '(') groups.push(index)
    else if (character === '}') {
      if (braces.pop() === undefined) return { index, character }
    } else if (character === ')') {
      if (groups.pop() === undefined) return { index, character }
    } else if (character === '[') {
      const end = classEnd(pattern, index)
      if (end === undefined) return { index, character }
      index = end
    } else if (character === '/' && groups.length > 0 && braces.length === 0)
      return { index: groups[0]!, character: '(' }
    if (character === ',' && braces.length > 0 && groups.length === 0) groups = []
  }
  const first = [...braces, ...groups].sort((a, b) => a - b)[0]
  return first === undefined ? undefined : { index: first, character: pattern[first]! }
}

function classEnd(pattern: string, start: number): number | undefined {
  let index = start + 1
  if (pattern[index] === '!' || pattern[index] === '^') index++
  for (let first = true; index < pattern.length; index++, first = false) {
    if (pattern[index] === ']' && !first) return index
    if (pattern[index] === '/') return undefined
    if (pattern[index] === '\\') index++
  }
  return undefined
}

/** The pattern has passed `checkPattern`. The expensive part is made when a path first asks for it. */
export function compilePattern(pattern: string): Matcher {
  if (pattern.startsWith(REGEX)) {
    const source = pattern.slice(REGEX.length)
    let regex: RegExp | undefined
    return {
      source: pattern,
      matches: (path) => (regex ??= new RegExp(source, 'u')).test(path),
      shapes: [regexShape(source)],
    }
  }
  const glob = completeGlob(pattern)
  const shapes = expandBraces(pattern).map(globShape)
  if (shapes.every((shape) => shape.kind !== 'under'))
    return { source: pattern, matches: (path) => shapes.some((shape) => contains(shape, path)), shapes }
  let matcher: Minimatch | undefined
  return { source: pattern, matches: (path) => (matcher ??= new Minimatch(glob, GLOB_OPTIONS)).match(path), shapes }
}

/** The globs without braces that a glob stands for, a trailing / completed. */
export function expandBraces(pattern: string): string[] {
  const glob = completeGlob(pattern)
  return glob.includes('{') ? minimatch.braceExpand(glob, GLOB_OPTIONS) : [glob]
}

const completeGlob = (pattern: string) => (pattern.endsWith('/') ? `${pattern}**` : pattern)

/** Whether the path has the shape; for `under` that is only a condition of a match. */
export function contains(shape: Shape, path: string): boolean {
  if (shape.kind === 'exact') return path === shape.path
  return (
    shape.folder === '' ||
    (path.startsWith(shape.folder) && path[shape.folder.length] === '/' && path.length > shape.folder.length + 1)
  )
}

/** Characters that make a path part anything but itself. */
const MAGIC = /[*?[\]{}()!+@|\\]/

function globShape(glob: string): Shape {
  const parts = glob.split('/')
  const magic = parts.findIndex((part) => part === '' || part === '.' || MAGIC.test(part))
  if (magic < 0) return { kind: 'exact', path: glob }
  const folder = parts.slice(0, magic).join('/')
  if (magic === parts.length - 1 && parts[magic] === '**' && folder !== '') return { kind: 'below', folder }
  const last = parts.at(-1)!
  if (!MAGIC.test(last) && last !== '' && last !== '.') return { kind: 'under', folder, basename: last }
  const ending = /^\*([^*?[\]{}()!+@|\\]+)$/.exec(last)?.[1]
  if (ending !== undefined) return { kind: 'under', folder, ending }
  const includes = parts
    .slice(magic)
    .flatMap(literals)
    .sort((a, b) => b.length - a.length)[0]
  return { kind: 'under', folder, ...(includes !== undefined && { includes }) }
}

/** Texts that every match of the path part contains; none where it has more than * and ?. */
function literals(part: string): string[] {
  return /[[\]{}()!+@|\\]/.test(part) ? [] : part.split(/[*?]+/).filter((text) => text.length > 1)
}

/** The folder a regular expression is anchored to: the literal text after ^, as far as its last slash. */
function regexShape(source: string): Shape {
  if (!source.startsWith('^') || /(?<!\\)\|/.test(source)) return { kind: 'under', folder: '' }
  let literal = ''
  let index = 1
  for (; index < source.length; index++) {
    let character = source[index]!
    if (character === '\\') {
      const next = source[index + 1]
      if (next === undefined || /[A-Za-z0-9]/.test(next)) break
      character = next
      index++
    } else if (/[.*+?()[\]{}|^$]/.test(character)) break
    if (/[*+?{]/.test(source[index + 1] ?? '')) break
    literal += character
  }
  const slash = literal.lastIndexOf('/')
  return { kind: 'under', folder: slash < 0 ? '' : literal.slice(0, slash) }
}
