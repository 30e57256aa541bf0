// Globs as CODEOWNERS can say them: path parts of plain text, * and ?, and ** for any number of parts, none too. `**` is never
// the last part: everything below a folder ends in `**`, `*`. A path is a glob without wildcards.
import { expandBraces } from '../../patterns/pattern.ts'

export type Parts = readonly string[]

/** The globs that a pattern stands for; undefined where CODEOWNERS has no sign for it. */
export function toGlobs(pattern: string): Parts[] | undefined {
  if (pattern.startsWith('re:')) return undefined
  const short = pattern.replace(
    /(?<!\\)\[([^\]\\[,{}!^-][^\]\\[,{}-]{0,15}|-[^\]\\[,{}-]{0,15})\]/gu,
    (_, members: string) => (members.length > 1 ? `{${Array.from(members).join()}}` : members),
  )
  const globs = expandBraces(short)
  return globs.some((glob) => /\[|[?*+@!]\(/.test(glob.replace(/\\./gu, ''))) ? undefined : globs.map(toParts)
}

function toParts(glob: string): Parts {
  const parts = glob
    .replace(/\\(.)|[^*?/]/gsu, (sign, escaped?: string) => sayable(escaped ?? sign))
    .split('/')
    .map((part) => (/^\*\*$/.test(part) ? part : part.replace(/\*+/g, '*')))
    .filter((part, index, all) => part !== '' && part !== '.' && (part !== '**' || all[index - 1] !== '**'))
  return parts.at(-1) === '**' ? [...parts, '*'] : parts
}

/** Plain text as a pattern. GitHub can escape nothing but blanks, so ? stands for what would be read as a sign. */
const sayable = (text: string) => text.replace(/[#[\]\\*?\p{C}\p{Z}]/gu, (sign) => (sign === ' ' ? ' ' : '?'))

export const pathParts = (path: string): Parts => sayable(path).split('/')

export const isFolder = (parts: Parts): boolean => parts.at(-1) === '*' && parts.at(-2) === '**'

/** A glob as a pattern of CODEOWNERS. A name alone is meant at any depth; everything else starts at the root. */
export function writePattern(parts: Parts): string {
  if (parts.length === 2 && isFolder(parts)) return '*'
  const text = isFolder(parts) ? `${parts.slice(0, -2).join('/')}/` : parts.join('/')
  const escaped = text.replace(/ $/, '?').replaceAll(' ', '\\ ')
  if (!escaped.startsWith('**/')) return `/${escaped}`
  return /^\*\*\/(?!\*\/?$)[\w.*-]+\/?$/.test(escaped) ? escaped.slice(3) : escaped
}

interface Signs {
  /** Stands for any number of items. */
  any: string
  /** Whether a pattern's item stands for the target's; for a wildcard in the target only the same or a wider one does. */
  takes: (item: string, target: string) => boolean
  /** Of what both items match, what is like the target. */
  both: (one: string, other: string, target: string) => string
}
const LETTERS: Signs = {
  any: '*',
  takes: (item, target) => target !== '*' && (item === target || item === '?'),
  both: (one, other) => (one === '?' ? other : one),
}
const PARTS: Signs = {
  any: '**',
  takes: (item, target) => target !== '**' && compilePart(item)(target),
  both: (one, other, target) =>
    meet(
      [one, other].map((part) => lay(Array.from(part), Array.from(target), LETTERS)!),
      Array.from(target),
      LETTERS,
    ).join(''),
}

/** Tells whether everything that another part can be is matched by this one. */
export function compilePart(part: string): (other: string) => boolean {
  const texts = part.split(/[*?]/)
  if (texts.length === 1) return (other) => part === other
  if (part === `*${texts[1]!}*`) return (other) => other.includes(texts[1]!)
  const letters = Array.from(part)
  return (other) =>
    texts.every((text) => other.includes(text)) && lay(letters, Array.from(other), LETTERS) !== undefined
}

interface Laid {
  pattern: Parts
  /** For each item of the target the place in the pattern of what stands for it. */
  at: number[]
}

/** A pattern laid over what it matches; else undefined. Takes at most the product of both lengths. */
function lay(pattern: Parts, target: Parts, { any, takes }: Signs): Laid | undefined {
  const at: number[] = []
  let [next, wild, mark] = [0, -1, 0]
  for (let index = 0; index < target.length;) {
    if (pattern[next] === any) [wild, mark] = [next++, index]
    else if (next < pattern.length && takes(pattern[next]!, target[index]!)) at[index++] = next++
    else if (wild < 0) return undefined
    else {
      at[mark] = wild
      index = ++mark
      next = wild + 1
    }
  }
  return pattern.slice(next).every((item) => item === any) ? { pattern, at } : undefined
}

/** What all of them match, as one pattern: where that takes several, one that matches the target. */
function meet(laid: readonly Laid[], target: Parts, { any, both }: Signs): string[] {
  return [...target, '']
    .flatMap((item, index) => {
      const isOpen = laid.every(({ pattern, at }) =>
        pattern.slice(at[index - 1] ?? 0, (at[index] ?? pattern.length) + 1).includes(any),
      )
      const items = laid.map(({ pattern, at }) => pattern[at[index] ?? -1] ?? any).filter((one) => one !== any)
      return [
        ...(isOpen ? [any] : []),
        ...(items.length > 0 ? [items.reduce((one, other) => both(one, other, item))] : []),
      ]
    })
    .filter((item, index, all) => item !== any || all[index - 1] !== any)
}

/** A glob and how many parts of a path it matches: fewer than all where the path is below. */
export interface Held {
  parts: Parts
  depth: number
}

/** A glob for what is held by all of these, as the path is. */
export function intersect(held: readonly Held[], path: Parts): Parts {
  const laid = held.map(({ parts, depth }) => {
    const { at } = lay(parts, path.slice(0, depth), PARTS)!
    const below = path.slice(depth).map((_, index, rest) => parts.length + (index === rest.length - 1 ? 1 : 0))
    return { pattern: below.length > 0 ? [...parts, '**', '*'] : parts, at: [...at, ...below] }
  })
  return meet(laid, path, PARTS)
}
