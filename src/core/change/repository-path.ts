// Which texts can be paths of files in a commit: from the root, with /, without `.`, `..` and empty parts.

/** Why no commit can have a file at the path, and the path that is meant where that can be told; undefined if one can. */
function findPathFault(path: string): { problem: string; meant?: string } | undefined {
  if (path === '') return { problem: 'is empty' }
  if (path.includes('\0')) return { problem: 'contains a NUL character' }
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path))
    return { problem: "is absolute; write it from the repository's root" }
  if (!/(?:^|\/)(?:[./]|$)/.test(path)) return undefined // no part is empty, or starts with a dot
  const parts = path.split('/')
  if (parts.includes('.git')) return { problem: 'is inside .git, which no commit contains' }
  if (!parts.some((part) => part === '' || part === '.' || part === '..')) return undefined
  const meant = normalize(parts)
  if (meant === undefined) return { problem: "leads out of the repository; write it from the repository's root" }
  if (/(?:^|\/)$/.test(path)) return { problem: 'names a folder; name a file in it' }
  return { problem: "is not a path from the repository's root", meant }
}

/** The same as one sentence. */
export function describePathFault(path: string | undefined): string | undefined {
  const fault = path === undefined ? undefined : findPathFault(path)
  return fault && `${quoted(path!)} ${fault.problem}${fault.meant ? `; write ${quoted(fault.meant)}` : ''}`
}

/** Undefined if it leads out. */
function normalize(parts: readonly string[]): string | undefined {
  const kept: string[] = []
  for (const part of parts) {
    if (part === '..' && kept.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') kept.push(part)
  }
  return kept.join('/')
}

/** Longer ones are nobody's path, and need not be read to their end. */
const LONGEST_SHOWN = 300

const quoted = (path: string) =>
  path.length > LONGEST_SHOWN ? `${JSON.stringify(path.slice(0, LONGEST_SHOWN))}…` : JSON.stringify(path)
