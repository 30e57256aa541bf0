// Which texts can be paths of files in a commit: from the root, with /, without `.`, `..` and empty parts.
import { decodeUri } from '../text/decode-uri.ts'

/** Why no commit can have a file at the path, and the path that is meant where that can be told; undefined if one can. */
function findPathFault(path: string): { problem: string; meant?: string } | undefined {
  if (path === '') return { problem: 'is empty' }
  if (path.includes('\0')) return { problem: 'contains a NUL character' }
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return { problem: `is absolute; ${FROM_ROOT}` }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return findAddressFault(path)
  if (!/(?:^|\/)(?:[./]|$)/.test(path)) return undefined // no part is empty, or starts with a dot
  const parts = path.split('/')
  if (parts.some((part) => /^\.git$/i.test(part))) return { problem: 'is inside .git, which no commit contains' }
  if (!parts.some((part) => part === '' || part === '.' || part === '..')) return undefined
  const meant = normalize(parts)
  if (meant === undefined) return { problem: `leads out of the repository; ${FROM_ROOT}` }
  if (/(?:^|\/)$/.test(path)) return { problem: 'names a folder; name a file in it' }
  return { problem: "is not a path from the repository's root", meant }
}

const FROM_ROOT = "write it from the repository's root"

/** A page of GitHub or GitLab that shows a file names it after the branch, tag or commit. */
function findAddressFault(address: string): { problem: string; meant?: string } {
  const [, shown] = /\/(?:blob|blame|edit|raw|tree)\/[^/]+\/([^?#]*[^?#/])/.exec(address) ?? []
  return shown === undefined
    ? { problem: `is an address; ${FROM_ROOT}` }
    : { problem: 'is an address', meant: decodeUri(shown) }
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
