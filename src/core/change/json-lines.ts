// One JSON object per line → changes. Keys and statuses are named as ours or as in GitHub's API.
import { isRecord } from '../text/is-record.ts'
import { STATUSES, type Change, type Status } from './change.ts'
import { startListing, type Listing } from './listed-changes.ts'
import { STATUS_LETTERS, statusOf } from './name-status.ts'

export function parseJsonLines(text: string): Listing {
  const listing = startListing()
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const made = parseLine(line)
    if (typeof made === 'string') listing.fault(made, index + 1)
    else listing.add(made, index + 1)
  })
  return listing
}

/** The change, or what is wrong with the line. */
function parseLine(line: string): Change | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not a JSON object on one line'
  }
  return isRecord(value) ? toChange(value) : 'not a JSON object'
}

/** From an object of our JSON lines, which also is an entry of GitHub's list of files. A text says what is wrong. */
export function toChange(entry: Record<string, unknown>): Change | string {
  const path = entry.path ?? entry.filename
  const previousPath = entry.previous_path ?? entry.previous_filename
  const status = toStatus(entry.status)
  if (!status)
    return `status must be one of ${STATUSES.join(', ')}, or a letter of ${Object.keys(STATUS_LETTERS).join(' ')}`
  if (typeof path !== 'string' || path === '') return 'path must be text'
  if (previousPath !== undefined && previousPath !== null && (typeof previousPath !== 'string' || previousPath === ''))
    return 'previous_path must be text'
  if (status === 'renamed' && typeof previousPath !== 'string') return 'a renamed file needs its previous_path'
  const isCount = (lines: unknown) => Number.isInteger(lines) && (lines as number) >= 0
  if (![entry.additions ?? 0, entry.deletions ?? 0].every(isCount))
    return 'additions and deletions must be numbers of lines'
  return {
    status,
    path,
    ...(typeof previousPath === 'string' && (status === 'renamed' || status === 'copied') && { previousPath }),
    ...(typeof entry.additions === 'number' && { additions: entry.additions }),
    ...(typeof entry.deletions === 'number' && { deletions: entry.deletions }),
    ...(typeof entry.patch === 'string' && { patch: entry.patch }),
    ...(typeof entry.patch === 'string' && SUBMODULE.test(entry.patch) && { submodule: true }),
  }
}

/** All that git says of a submodule: which commit it was at, and is at. */
const SUBMODULE = /^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)){1,2}$/

function toStatus(word: unknown): Status | undefined {
  if (typeof word !== 'string') return undefined
  return STATUSES.find((status) => status === word) ?? statusOf(word)
}
