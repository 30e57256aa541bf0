// Globs that CODEOWNERS can express: text (escaped as in a matrix), * and ?, and a double asterisk for any number of folders. Everything
// below a folder ends in a double asterisk and a single one.
import { escapeGlob } from '../escape-glob.ts'
import { expandBraces, isRegex } from '../../patterns/pattern.ts'

/** After a glob: everything below what it matches. */
export const BELOW = '/**/*'

export const isFolder = (glob: string): boolean => `/${glob}`.endsWith(BELOW)

/** Whether a line of CODEOWNERS takes what is below, too: `folder/*` takes files alone. */
export const takesBelow = (glob: string): boolean => !/(?:^|\/)\*$/.test(glob)

/** A pattern for what a glob matches as a line of CODEOWNERS. */
export const withBelow = (glob: string): string =>
  takesBelow(glob) ? `${glob}{,/**}` : isFolder(glob) ? glob.slice(0, -2) : glob

/** A character, perhaps escaped, or a wildcard. */
const SIGN = /\\.|\*\*\/|[^]/gsu
export const signsOf = (glob: string): string[] => glob.match(SIGN) ?? []
export const isWild = (sign: string): boolean => sign === '*' || sign === '**/'
export const plain = (sign: string): string => sign.replace(/^\\/, '')

/** The globs that a pattern stands for; undefined if CODEOWNERS can't express it. */
export function toGlobs(pattern: string): string[] | undefined {
  if (isRegex(pattern)) return undefined
  const short = pattern.replace(
    /(?<!\\)\[([^\]\\[,{}!^-][^\]\\[,{}-]{0,15}|-[^\]\\[,{}-]{0,15})\]/gu,
    (_, members: string) => (members.length > 1 ? `{${Array.from(members).join()}}` : members),
  )
  const globs = expandBraces(short)
  return globs.some((glob) => /\[|[?*+@!]\(/.test(glob.replace(/\\./gu, ''))) ? undefined : globs.map(normalize)
}

function normalize(glob: string): string {
  const parts = glob
    .replace(/\\.|[^*?/]/gsu, expressible)
    .split('/')
    .map((part) => (part === '**' ? part : part.replace(/\*+/g, '*')))
    .filter((part, at, all) => part !== '' && part !== '.' && (part !== '**' || all[at - 1] !== '**'))
  return [...parts, ...(parts.at(-1) === '**' ? ['*'] : [])].join('/')
}

/** GitHub can escape only blanks, so ? stands for any other character with a meaning of its own. */
export const expressible = (text: string): string =>
  text.replace(/\\?[#[\]*?\p{C}\p{Z}]|\\\\/gu, (sign) => (sign.endsWith(' ') ? ' ' : '?'))

/** A glob for a path alone. */
export const literal = (path: string): string => expressible(escapeGlob(path))

/** A glob as a pattern of CODEOWNERS. A name alone is meant at any depth; everything else starts at the root. */
export function writePattern(glob: string): string {
  if (glob === '**/*') return '*'
  const text = glob.endsWith(BELOW) ? glob.slice(0, 1 - BELOW.length) : glob
  const escaped = text.replace(/\\(.)/gsu, '$1').replace(/ $/, '?').replaceAll(' ', '\\ ')
  if (!escaped.startsWith('**/')) return `/${escaped}`
  return /^\*\*\/(?!\*\/?$)[\w.*-]+\/?$/.test(escaped) ? escaped.slice(3) : escaped
}

/** No file has this name: what matches it in place of a wildcard is likely to match whatever the wildcard does. */
export const ANY = '\uE000'.repeat(5)

/** The shortest path that a glob matches, and a long one: what matches both is likely to match all that it does. */
export function samplesOf(glob: string): string[] {
  const sample = (folders: string, name: string) =>
    glob
      .replace(/(?<![^/])\*(?![^/])/g, name || '\uE000')
      .replace(SIGN, (sign) => (sign === '**/' ? folders : sign === '*' ? name : plain(sign)))
  return [...new Set([sample('', ''), sample(`${ANY}/${ANY}/`, ANY)])]
}
