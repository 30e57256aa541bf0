// What all paths that a pattern matches have in common, read from the pattern's literal parts. Never contradicts minimatch
// or the regular expression.

/**
 * `exact`: only this path. `below`: every path under this folder (without a slash at the end), and no other. `under`: some of
 * the paths under this folder, '' for the root. If known, `basename` is their last part, `ending` is how it ends, and
 * `includes` is a text that occurs somewhere in the path.
 */
export type Shape =
  | { kind: 'exact'; path: string }
  | { kind: 'below'; folder: string }
  | { kind: 'under'; folder: string; basename?: string; ending?: string; includes?: string }

/** Whether the path has the shape. For `under`, such a path may match but doesn't have to. */
export function contains(shape: Shape, path: string): boolean {
  if (shape.kind === 'exact') return path === shape.path
  const { folder } = shape
  if (folder !== '' && !(path.startsWith(folder) && path[folder.length] === '/')) return false
  const text = shape.kind === 'under' ? (shape.basename ?? shape.ending ?? shape.includes) : undefined
  return text === undefined || path.includes(text)
}

/** Whether the path is all that the shape says: no other path matches. */
export function fits(shape: Shape, path: string): boolean {
  if (!contains(shape, path)) return false
  if (shape.kind !== 'under') return true
  const { basename = '', ending = '', includes = '' } = shape
  return path.endsWith(basename) && path.endsWith(ending) && path.includes(includes)
}

/** Characters that have a special meaning in a part of a path. */
export const MAGIC = /[*?[\]{}()!+@|\\]/

/** The shape of a glob without braces. */
export function globShape(glob: string): Shape {
  const parts = glob.split('/')
  const magic = parts.findIndex((part) => part === '' || part === '.' || MAGIC.test(part))
  if (magic < 0) return { kind: 'exact', path: glob }
  const folder = parts.slice(0, magic).join('/')
  if (magic === parts.length - 1 && parts[magic] === '**' && folder !== '') return { kind: 'below', folder }
  const last = parts.at(-1)!
  if (!MAGIC.test(last) && last !== '' && last !== '.') return { kind: 'under', folder, basename: last }
  const ending = /^\*([^*?[\]{}()!+@|\\]+)$/.exec(last)?.[1]
  if (ending !== undefined) return { kind: 'under', folder, ending }
  return { kind: 'under', folder, ...longest(parts.slice(magic).flatMap(literals)) }
}

/** Texts that every match of the path part contains. */
function literals(part: string): string[] {
  if (/[\\{}]/.test(part)) return []
  const single = /[+@]\(([^()|]*)\)/g // a group whose only alternative is in every match
  const outside = withoutGroups(part.replace(CLASS, '*').replace(single, '*$1*'), '*')
  return NESTED.test(outside) ? [] : outside.split(/[*?+@!]+/)
}

const CLASS = /\[[^[\]]*\]/g
/** What is left of brackets that are understood in no other way. */
const NESTED = /[[\]()|]/

/** With a wildcard in place of every group, as deep as anybody nests them. */
function withoutGroups(text: string, wildcard: string): string {
  for (let left = 10; left > 0 && text.includes('('); left--) text = text.replace(/\([^()]*\)/g, wildcard)
  return text
}

/** The longest of the texts, if it says anything. */
function longest(texts: readonly string[]): { includes?: string } {
  const includes = texts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return includes.length > 1 ? { includes } : {}
}

/** The shape of a regular expression's matches. */
export function regexShape(source: string): Shape {
  return { kind: 'under', folder: regexFolder(source), ...longest(regexLiterals(source)) }
}

/** Texts that every match contains. */
function regexLiterals(source: string): string[] {
  if (/\\[^dwsbDWSB\W]/.test(source)) return []
  const outside = withoutGroups(source.replace(/\\./gsu, '.').replace(CLASS, '.'), '.')
  return NESTED.test(outside) ? [] : outside.split(/.(?:[*+?]|\{[^{}]*\})\??|[*.^$]/su)
}

/** The folder that it is anchored to: the literal text after ^, up to its last slash. */
function regexFolder(source: string): string {
  if (!source.startsWith('^') || /(?<!\\)\|/.test(source)) return ''
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
  return slash < 0 ? '' : literal.slice(0, slash)
}
