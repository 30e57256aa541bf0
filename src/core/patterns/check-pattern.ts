// What is wrong with a pattern, and how to correct it.
import { Minimatch, minimatch } from 'minimatch'
import { escapeControls, findControl, nameControl, splitAtControls } from '../text/control-characters.ts'
import { quote } from '../text/quote.ts'
import { GLOB_OPTIONS, REGEX, isRegex } from './pattern.ts'

/** Braces may expand one pattern to at most this many globs. More is a fault, because each is matched on its own. */
const MAX_ALTERNATIVES = 1000
/**
 * Up to these bounds the library expands every brace. Beyond, it leaves out globs without a word: at 4,000,000 characters, of which it
 * counts 26 for an escaped one, and at 20,000,000 steps, of which a brace with one name in it takes thousands.
 */
const MAX_WRITTEN_OUT = 1_000_000
const MAX_SIGNS = 100
/** A git path has at most 4,096 bytes, so no longer glob without braces can match. */
export const MAX_LENGTH = 16_384

/** Each level of nested braces and groups costs time, and nobody can read deeply nested ones. */
const MAX_NESTING = 10

/**
 * Names with dots, stars, a few letters in brackets, groups of names and single slashes: most patterns look like this, and nothing
 * can be wrong with them.
 */
const ORDINARY = /^\.?(?:[\w*-]|\[[\w-]+\])(?:[\w*?+@~,-]|\[[\w-]+\]|\((?:[\w-]+\|)*[\w-]+\)|[./](?![./]))*$/

export interface PatternProblem {
  message: string
  fix: string
}

/** Undefined if nothing is wrong with the pattern. Never throws. */
export function checkPattern(pattern: string): PatternProblem | undefined {
  return inspectPattern(pattern).problem
}

/**
 * The same, with what its braces cost: the length of the globs that were written out to find a problem and its fix, in characters, or
 * what many braces cost if they make little of it; 0 without braces. Never throws.
 */
export function inspectPattern(pattern: string): { problem?: PatternProblem; cost: number } {
  if (pattern.length <= MAX_LENGTH && ORDINARY.test(pattern)) return { cost: 0 }
  const tally = { cost: 0 }
  const problem = findProblem(pattern, tally)
  return { ...(problem && { problem: { message: problem.message, fix: problem.fix() } }), cost: tally.cost }
}

/** The fix is made on demand, because checking the corrected text calls this function again. */
function findProblem(pattern: string, tally: { cost: number }): { message: string; fix: () => string } | undefined {
  const shown = shorten(pattern)
  const problem = (message: string, fix: string | (() => string)) => ({
    message,
    fix: typeof fix === 'string' ? () => fix : fix,
  })
  if (pattern.trim() === '' || pattern === REGEX)
    return problem('the pattern is empty', 'Remove it, or write ** for every file.')
  if (pattern.length > MAX_LENGTH)
    return problem(
      `the pattern has ${pattern.length} characters; allowed: at most ${MAX_LENGTH}`,
      'Split it into several patterns.',
    )
  const control = findControl(pattern)
  if (control !== undefined)
    return problem(`${shown} has ${nameControl(control)} in it`, () => withoutControls(pattern, tally))
  if (isRegex(pattern)) return findRegexProblem(pattern)
  const corrected = () => {
    const text = correct(pattern)
    return text !== pattern && !findProblem(text, tally)
      ? `Write ${shorten(text)}.`
      : "Write it from the repository's root, with / between names and without ..."
  }
  if (replaceSeparators(pattern) !== pattern)
    return problem(`${shown} has \\ as separator; paths are written with /`, corrected)
  const leading = LEADING.exec(pattern)
  if (leading) return problem(`${shown} starts with ${leading[0]}; patterns start at the repository's root`, corrected)
  if (/(?:^|[/{,])\.\.(?:[/},]|$)/.test(pattern))
    return problem(`${shown} has .. in it; a pattern can't leave the repository or go back`, corrected)
  const open = unbalanced(pattern)
  if (open) {
    const fixed = `${pattern.slice(0, open.index)}\\${pattern.slice(open.index)}`
    return problem(
      `${shown} has an unbalanced ${open.character}`,
      `Close it, or escape it if it belongs to a name: ${shorten(fixed)}.`,
    )
  }
  if (!/[{([]/.test(pattern)) return undefined
  if (nestingOf(pattern) > MAX_NESTING)
    return problem(
      `${shown} nests braces and groups more than ${MAX_NESTING} deep`,
      'Split it into several patterns, or use a regular expression after re:.',
    )
  const signs = pattern.match(/[{\\]/g)?.length ?? 0
  if (signs > MAX_SIGNS && pattern.includes('{'))
    return problem(
      `${shown} has more than ${MAX_SIGNS} braces and backslashes`,
      'Split it into several patterns, or use a regular expression after re:.',
    )
  try {
    const alternatives = minimatch.braceExpand(pattern, { ...GLOB_OPTIONS, braceExpandMax: MAX_ALTERNATIVES + 1 })
    const length = alternatives.reduce((sum, one) => sum + one.length, 0)
    if (pattern.includes('{')) tally.cost += Math.max(length, signs * Math.max(alternatives.length, pattern.length))
    if (alternatives.length > MAX_ALTERNATIVES)
      return problem(
        `${shown} stands for more than ${MAX_ALTERNATIVES} globs`,
        'Use * instead of a brace, or a regular expression after re:.',
      )
    if (length > MAX_WRITTEN_OUT)
      return problem(
        `${shown} stands for globs of more than ${MAX_WRITTEN_OUT} characters`,
        'Use * instead of a brace, or a regular expression after re:.',
      )
    const outside = alternatives.find((one) => LEADING.test(one) || /(?:^|\/)\.\.(?:\/|$)/.test(one))
    if (outside !== undefined)
      return problem(
        `${shown} stands for ${shorten(outside)} too; patterns start at the repository's root`,
        'Write the alternatives as separate patterns, without a leading / or ./ and without ...',
      )
    if (/[[(]/.test(pattern)) new Minimatch(pattern, GLOB_OPTIONS)
    return undefined
  } catch (error) {
    return problem(`${shown} can't be matched: ${(error as Error).message}`, 'Split it into simpler patterns.')
  }
}

/** A regular expression can name the character, a glob can't. */
function withoutControls(pattern: string, tally: { cost: number }): string {
  if (isRegex(pattern)) return `Write ${shorten(escapeControls(pattern))}.`
  const parts = splitAtControls(pattern)
  if (findProblem(parts.join(''), tally)) return 'Remove it.'
  const whole = `Write ${shorten(parts.join(''))}`
  return parts.length === 1 ? `${whole}.` : `${whole}, or write each part as a separate pattern.`
}

function findRegexProblem(pattern: string) {
  try {
    new RegExp(pattern.slice(REGEX.length), 'u')
    return undefined
  } catch (error) {
    const reason = (error as Error).message.replace(/^.*: /s, '').toLowerCase()
    return {
      message: `${shorten(pattern)} is not a regular expression: ${reason}`,
      fix: () =>
        'Correct it: after re: comes a JavaScript regular expression with the flag u, where only special characters are escaped.',
    }
  }
}

/** A \ before one of these makes it a plain character. Before any other character it is taken for a Windows path separator. */
const ESCAPABLE = '*?[]{}()!+@,|\\ #-'
const LEADING = /^(?:\.?\/)+|^\.$/

const replaceSeparators = (pattern: string) =>
  pattern.replace(/\\(.?)/gsu, (whole, next: string) => (next !== '' && ESCAPABLE.includes(next) ? whole : `/${next}`))

function correct(pattern: string): string {
  const parts: string[] = []
  for (const part of replaceSeparators(pattern).replace(LEADING, '').split('/')) {
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/') || '**'
}

const shorten = (pattern: string) => quote(pattern, 120)

/** The first `{ [ (` that is never closed, or `} )` that was never opened. Classes and groups can't reach past a /. */
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

/** How deeply braces and groups are nested. Plain ones, in a class or after a \\, count too, but those are rare. */
function nestingOf(pattern: string): number {
  let depth = 0
  let deepest = 0
  for (const character of pattern) {
    if (character === '{' || character === '(') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ')') depth--
  }
  return deepest
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
