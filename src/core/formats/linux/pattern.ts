// What the patterns of a Linux MAINTAINERS file mean, as patterns of a matrix. Source: scripts/get_maintainer.pl.
import { expandBraces } from '../../patterns/pattern.ts'
import { isPlainGlob, tokensOf, translateRegex, type Converted } from '../foreign-regex.ts'

export interface PatternRules {
  /** Every folder of the tree; undefined if there is no tree. */
  folders: ReadonlySet<string> | undefined
  /** Whether the script reads ** as anything at all, which scripts since 2025 do. */
  deepStars: boolean
}

/** A pattern of F: or X:. */
export function convertFilePattern(source: string, { folders, deepStars }: PatternRules): Converted {
  const deep = deepStars && source.includes('**')
  const written = deep ? source : source.replace(/\*+/g, '*')
  // The script asks after its conversion, so that a folder with a dot in its name is never found.
  const isFolder = !written.endsWith('/') && (folders?.has(perlOf(written)) ?? false)
  const pattern = isFolder ? `${written}/` : written
  if (pattern === '') return { problem: 'it is empty' }
  if (/^(?:\.?\/|\.\.)|\/\/|\s$/.test(pattern)) return { problem: 'it matches no path' }
  if (!isPlainGlob(pattern) || deep) return convertRegex(pattern, deep)
  if (!pattern.endsWith('/')) return { pattern: pattern.endsWith('*') ? pattern : `${pattern}*` }
  if (/\?[*?]|\*\?/.test(pattern)) return convertRegex(pattern, false)
  return { pattern: crossing(pattern) }
}

/** At most this many patterns are made from one with braces, and from so many braces and commas. */
const MAX_ALTERNATIVES = 100

/** With braces, as Xen's script reads them, unless a file has them in its name: one pattern for each alternative. */
export function convertAlternatives(
  source: string,
  rules: PatternRules,
  isThere: (pattern: string) => boolean | undefined,
): Converted[] {
  const whole = convertFilePattern(source, rules)
  if (!/\{[^{},]*,[^{}]*\}/.test(source) || ('pattern' in whole && isThere(whole.pattern))) return [whole]
  if (source.match(/[{,]/g)!.length > MAX_ALTERNATIVES) return [whole]
  const alternatives = expandBraces(source, MAX_ALTERNATIVES + 1)
  if (alternatives.length > MAX_ALTERNATIVES) return [whole]
  return alternatives.map((one) => convertFilePattern(one, rules))
}

/** Whether a pattern has characters that its author may have meant differently. */
export function isOdd(source: string): boolean {
  return /[{}|()+^$\\#,;\s]/.test(source)
}

/** In a pattern that ends in / the script's * crosses folders, and its ? may be a slash between two names. */
function crossing(pattern: string): string {
  const parts = pattern.slice(0, -1).split('/')
  return `${parts
    .map((part, index) => {
      const last = index === parts.length - 1
      if (part === '*') return last ? '*' : '*/**'
      const inner = part.replace(/(?<=.)\*(?=.)/g, '*{,/**/*}').replace(/(?<=.)\?(?=.)/g, '{?,/}')
      return `${inner.startsWith('*') ? '**/' : ''}${inner}${inner.endsWith('*') && !last ? '/**' : ''}`
    })
    .join('/')}/`
}

/** The script's own expression. A doubled star is as good as one. */
function perlOf(pattern: string): string {
  return pattern.replace(/\./g, '\\.').replace(/\*+/g, '.*').replace(/\?/g, '.')
}

/** What no glob can express: the script's own expression, with its rule that the number of slashes is the same. */
function convertRegex(pattern: string, deep: boolean): Converted {
  const made = translateRegex(perlOf(pattern), { dialect: 'perl' })
  if ('problem' in made) return made
  const count = pattern.split('/').length - 1
  const anchored = deep || pattern.endsWith('/') ? '^' : `^(?=[^/]*(?:/[^/]*){${count}}$)`
  const [first, ...others] = alternatives(made.source)
  const body = others.length > 0 ? `(?:${[first, ...others.map((one) => `.*(?:${one})`)].join('|')})` : first!
  return { pattern: `re:${anchored}${body}` }
}

/** The expression's alternatives outside of any group. Only the first is anchored by a ^ before them all. */
function alternatives(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const token of tokensOf(source)) {
    if (token === '(') depth++
    else if (token === ')') depth--
    if (token === '|' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${token}`)
  }
  return parts
}

/** A regular expression of N:, searched in the whole path. */
export function convertNamePattern(source: string): Converted {
  const made = translateRegex(source, { dialect: 'perl', extended: true })
  if ('problem' in made) return made
  if (made.source === '') return { problem: 'it is empty' }
  return { pattern: /^[\w-]+$/.test(made.source) ? `**/*${made.source}*{,/**}` : `re:${made.source}` }
}
