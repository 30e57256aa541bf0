// A text that lists changes → ChangeSet. Recognizes which of the three formats it is; each format has its own file.
import { count } from '../text/words.ts'
import type { Change, ChangeFault, ChangeSet } from './change.ts'
import { parseJsonLines } from './json-lines.ts'
import type { Listing } from './listed-changes.ts'
import { decodeName } from './name-bytes.ts'
import { parseNameStatus } from './name-status.ts'
import { parseUnifiedDiff } from './unified-diff.ts'
import { findForeignBytes, findForeignInput, findForeignShape } from './unusable-input.ts'

export interface ParsedChanges {
  /** Missing if there is a fault. */
  value?: ChangeSet
  faults: ChangeFault[]
}

/**
 * A unified diff, `git diff --name-status` (also quoted, also with `-z`) or JSON lines. An empty text is no change. Never
 * throws. Every line that is not recognized is a fault; what is wrong with the whole input is one.
 */
export function parseChanges(input: string | Uint8Array): ParsedChanges {
  const foreign = typeof input === 'string' ? undefined : findForeignBytes(input)
  if (foreign) return { faults: [foreign] }
  const text = (typeof input === 'string' ? input : decodeName(input)).replace(/^\uFEFF/, '')
  if (text.trim() === '') return { value: { changes: [], complete: true }, faults: [] }
  const known = findForeignInput(text)
  if (known) return { faults: [known] }
  const form = formOf(text)
  const { changes, faults } = form(text)
  const shape = form === parseNameStatus && faults.length > 0 && changes.length === 0 && findForeignShape(text)
  if (faults.length > 0) return { faults: shape ? [shape] : faults }
  return { value: { changes: mergeTypeChanges(changes), complete: true }, faults: [] }
}

/** The first few faults as lines of a message, and how many more there are. */
export function describeFaults(faults: readonly ChangeFault[], file: string): string {
  const shown = faults.slice(0, MOST_SHOWN).map(({ line, message }) => `${file}:${line}: ${message}`)
  const more = faults.length - shown.length
  if (more > 0) shown.push(`and ${count(more, 'more line')} that can't be read`)
  return shown.join('\n')
}

const MOST_SHOWN = 5

type Form = (text: string) => Pick<Listing, 'changes' | 'faults'>

function formOf(text: string): Form {
  if (/^\s*\{/.test(text)) return parseJsonLines
  if (/^(?:diff |--- |Index: |Binary files )/m.test(text) && !text.includes('\0')) return parseUnifiedDiff
  return parseNameStatus
}

/** A file that becomes a symbolic link or the like is deleted and added in a diff; that is one change of its type. */
function mergeTypeChanges(changes: Change[]): Change[] {
  const removed = new Set(changes.filter((change) => change.status === 'removed').map((change) => change.path))
  const replaced = new Set(
    changes.filter((change) => change.status === 'added' && removed.has(change.path)).map((change) => change.path),
  )
  if (replaced.size === 0) return changes
  const submodules = new Set(changes.filter((change) => change.submodule).map((change) => change.path))
  return changes.flatMap((change): Change[] => {
    if (!replaced.has(change.path)) return [change]
    if (change.status === 'removed') return []
    if (change.status !== 'added') return [change]
    return [{ path: change.path, status: 'changed', ...(submodules.has(change.path) && { submodule: true }) }]
  })
}
