// Globs of names, * and ** alone, matched without minimatch, whose matchers are large. They match the same paths.

const PLAIN_PART = /^(?:[^*?[\]{}()!+@|\\]|\*(?!\*))+$/

/** Whether the glob is one of these. */
export const isPlainGlob = (glob: string): boolean =>
  glob.split('/').every((part) => part === '**' || (PLAIN_PART.test(part) && part !== '.' && part !== '..'))

/** Whether a plain glob matches the path, which is a repository's; a submodule's ends with `/`. */
export function matchesPlainGlob(glob: string, path: string): boolean {
  if (glob === '**') return true
  const parts = glob.split('/')
  const names = path.split('/')
  const last = parts.length - 1
  if (parts[last] !== '**' && names.at(-1) === '') names.pop()
  let [at, next] = [0, 0]
  /** Where the latest ** is, and the first name behind all that it has taken. */
  let [any, taken] = [-1, 0]
  while (at < names.length) {
    const part = parts[next]
    if (part === '**') {
      if (next === last) return true
      any = next++
      taken = at
    } else if (part !== undefined && matchesName(part, names[at]!)) {
      at++
      next++
    } else if (any >= 0) {
      next = any + 1
      at = ++taken
    } else return false
  }
  while (next < last && parts[next] === '**') next++
  return next > last
}

function matchesName(part: string, name: string): boolean {
  const pieces = part.split('*')
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (pieces.length === 1) return part === name
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  const end = name.length - last.length
  let from = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, from)
    if (found < 0) return false
    from = found + piece.length
  }
  return from <= end && name !== ''
}
