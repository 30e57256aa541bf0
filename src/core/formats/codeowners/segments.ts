// Globs of * ? and ** as lists of path parts, with the set operations that exporting to CODEOWNERS needs. Braces, classes and
// other signs are gone before a glob gets here. `**` stands for any number of parts, none too, and is never the last one:
// everything below a folder ends in `**`, `*`.

export type Segments = readonly string[]

/** The classes worth writing out; larger ones make too many globs. */
const LARGEST_CLASS = 8

/** A glob without braces as segments, a class in it written out; undefined where CODEOWNERS has no sign for it. */
export function toSegments(glob: string): Segments[] | undefined {
  const expanded = expandClasses(glob)
  if (!expanded || expanded.some((one) => /[[\]\\#\0]|[?*+@!]\(/.test(one))) return undefined
  return expanded.map((one) => {
    const parts = one.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**')
    return parts.at(-1) === '**'
      ? [...parts, '*']
      : parts.map((part) => (part === '**' ? part : part.replace(/\*+/g, '*')))
  })
}

function expandClasses(glob: string): string[] | undefined {
  const plain = glob.replace(/\\([(){}!+@,|-])/g, '$1')
  const found = /\[([^[\]!^][^[\]]*)\]/.exec(plain)
  if (!found) return [plain]
  const members = Array.from(found[1]!)
  if (members.length > LARGEST_CLASS || /[^\]]-[^[]/.test(found[1]!.replace(/^-|-$/g, ''))) return undefined
  const made = members.map((member) =>
    expandClasses(`${plain.slice(0, found.index)}${member}${plain.slice(found.index + found[0].length)}`),
  )
  return made.every((one) => one !== undefined) ? made.flat() : undefined
}

/** Whether every path of the inner glob is one of the outer. Sound; a "no" may be a "don't know". */
export function coversSegments(outer: Segments, inner: Segments, i = 0, j = 0): boolean {
  if (i === outer.length) return j === inner.length
  if (outer[i] === '**') {
    for (let next = j; next <= inner.length; next++) if (coversSegments(outer, inner, i + 1, next)) return true
    return false
  }
  const part = inner[j]
  return (
    part !== undefined && part !== '**' && coversPart(outer[i]!, part) && coversSegments(outer, inner, i + 1, j + 1)
  )
}

export const isWild = (part: string): boolean => part.includes('*') || part.includes('?')

/** Whether they part among the plain names at their start, so that no path has both. */
export function areApart(a: Segments, b: Segments): boolean {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const [left, right] = [a[index]!, b[index]!]
    if (isWild(left) || isWild(right)) return false
    if (left !== right) return true
  }
  return false
}

/** The same inside one part: the inner * is covered by a * alone, the inner ? by * or ?. */
function coversPart(outer: string, inner: string): boolean {
  if (outer === inner || outer === '*') return true
  if (!outer.includes('*')) return outer.includes('?') && coversSigns(outer, inner)
  const text = longestText(outer)
  return inner.includes(text) && coversSigns(outer, inner)
}

const texts = new Map<string, string>()

/** The longest run of plain characters in a part. */
function longestText(part: string): string {
  let text = texts.get(part)
  if (text === undefined) {
    text = part.split(/[*?]+/).reduce((longest, one) => (one.length > longest.length ? one : longest), '')
    texts.set(part, text)
  }
  return text
}

function coversSigns(outer: string, inner: string, i = 0, j = 0): boolean {
  for (; i < outer.length && outer[i] !== '*'; i++, j++)
    if (j >= inner.length || inner[j] === '*' || (outer[i] !== '?' && outer[i] !== inner[j])) return false
  if (i === outer.length) return j === inner.length
  for (let next = j; next <= inner.length; next++) if (coversSigns(outer, inner, i + 1, next)) return true
  return false
}

/** Globs that together match the paths which both match. */
export function intersectSegments(a: Segments, b: Segments): Segments[] {
  if (disjoint(a[0], b[0]) || disjoint(a.at(-1), b.at(-1))) return []
  const found = new Map<string, Segments>()
  const walk = (i: number, j: number, made: string[]): void => {
    const [left, right] = [a[i], b[j]]
    if (left === undefined && right === undefined) found.set(made.join('/'), made)
    else if (left === '**' && right === '**') {
      const next = made.at(-1) === '**' ? made : [...made, '**']
      walk(i + 1, j, next)
      walk(i, j + 1, next)
    } else if (left === '**') {
      walk(i + 1, j, made)
      if (right !== undefined) walk(i, j + 1, [...made, right])
    } else if (right === '**') {
      walk(i, j + 1, made)
      if (left !== undefined) walk(i + 1, j, [...made, left])
    } else if (left !== undefined && right !== undefined)
      for (const part of intersectParts(left, right)) walk(i + 1, j + 1, [...made, part])
  }
  walk(0, 0, [])
  return maximal([...found.values()], coversSegments)
}

function disjoint(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === '**' || b === '**') return false
  return intersectParts(a, b).length === 0
}

const parts = new Map<string, string[]>()

function intersectParts(a: string, b: string): string[] {
  if (a === b || b === '*') return [a]
  if (a === '*') return [b]
  if (!/[*?]/.test(a)) return coversPart(b, a) ? [a] : []
  if (!/[*?]/.test(b)) return coversPart(a, b) ? [b] : []
  const key = `${a}/${b}`
  let made = parts.get(key)
  if (!made) parts.set(key, (made = intersectWild(a, b)))
  return made
}

function intersectWild(a: string, b: string): string[] {
  const found = new Set<string>()
  const walk = (i: number, j: number, made: string): void => {
    const [left, right] = [a[i], b[j]]
    if (left === undefined && right === undefined) found.add(made)
    else if (left === '*' && right === '*') {
      const next = made.endsWith('*') ? made : `${made}*`
      walk(i + 1, j, next)
      walk(i, j + 1, next)
    } else if (left === '*') {
      walk(i + 1, j, made)
      if (right !== undefined) walk(i, j + 1, made + right)
    } else if (right === '*') {
      walk(i, j + 1, made)
      if (left !== undefined) walk(i + 1, j, made + left)
    } else if (left !== undefined && right !== undefined && (left === right || left === '?' || right === '?'))
      walk(i + 1, j + 1, made + (left === '?' ? right : left))
  }
  walk(0, 0, '')
  return maximal([...found], (outer, inner) => coversPart(outer, inner))
}

/** Without those that another covers. */
function maximal<T>(list: T[], covers: (outer: T, inner: T) => boolean): T[] {
  return list.filter(
    (one, index) =>
      !list.some((other, at) => at !== index && covers(other, one) && (at < index || !covers(one, other))),
  )
}
