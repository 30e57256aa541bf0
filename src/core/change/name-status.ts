// `git diff --name-status`, with or without -z, → changes.
import type { Change, Status } from './change.ts'
import { startListing, type Listing } from './listed-changes.ts'
import { unquotePath } from './quoted-path.ts'
import { describePathFault } from './repository-path.ts'

export const STATUS_LETTERS: Record<string, Status> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}
const LETTER = /^([ADMRCT])\d{0,3}$/
const EXPECTED = 'expected a status letter (A, D, M, T, R100, C100) and its path, separated by tabs'
const UNMERGED = 'this file has a merge conflict; resolve it first'

export function parseNameStatus(text: string): Listing {
  return text.includes('\0') ? parseFields(text) : parseLines(text)
}

function parseLines(text: string): Listing {
  const listing = startListing()
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '')
    if (line === '') return
    const [word = '', ...quoted] = line.split('\t')
    const paths = quoted.map(unquotePath)
    const status = statusOf(word)
    const wanted = pathsAfter(status)
    // git quotes every name with a backslash, so this one is another tool's.
    const foreign = quoted.find((path) => path.includes('\\') && !path.startsWith('"'))
    if (status && foreign !== undefined) listing.fault(describeForeign(foreign), index + 1)
    else if (word === 'U') listing.fault(UNMERGED, index + 1)
    else if (!status || paths.length !== wanted || paths.some((path) => !path)) listing.fault(EXPECTED, index + 1)
    else listing.add(toChange(status, paths as string[]), index + 1)
  })
  return listing
}

function parseFields(text: string): Listing {
  const fields = text.split('\0')
  if (fields.at(-1)?.trim() === '') fields.pop()
  const listing = startListing()
  for (let index = 0; index < fields.length;) {
    const status = statusOf(fields[index]!)
    const count = pathsAfter(status)
    const paths = fields.slice(index + 1, index + 1 + count)
    // Fields have no line ends to go on from: after one that is not a status, what follows can't be trusted.
    if (!status || paths.length < count || paths.includes('')) {
      listing.fault(EXPECTED.replace('separated by tabs', 'each ended by NUL'), index + 1)
      return listing
    }
    listing.add(toChange(status, paths), index + 1)
    index += 1 + count
  }
  return listing
}

function describeForeign(path: string): string {
  const written = path.replaceAll('\\', '/')
  return describePathFault(written) ?? `${JSON.stringify(path)} is written with \\; write ${JSON.stringify(written)}`
}

const pathsAfter = (status: Status | undefined) => (status === 'renamed' || status === 'copied' ? 2 : 1)

/** By its letter, which may have a percentage of likeness behind it. */
export function statusOf(word: string): Status | undefined {
  const letter = LETTER.exec(word)?.[1]
  return letter === undefined ? undefined : STATUS_LETTERS[letter]
}

function toChange(status: Status, paths: string[]): Change {
  return paths.length === 2 ? { status, path: paths[1]!, previousPath: paths[0]! } : { status, path: paths[0]! }
}
