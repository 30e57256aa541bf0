// A text that lists changes → ChangeSet. Recognises which of the three forms it is; each form has a file of its own.
import type { Change, ChangeFault, ChangeSet } from './change.ts'
import { parseJsonLines } from './json-lines.ts'
import { parseNameStatus } from './name-status.ts'
import { parseUnifiedDiff } from './unified-diff.ts'

export interface ParsedChanges {
  /** Missing where there is a fault. */
  value?: ChangeSet
  faults: ChangeFault[]
}

/**
 * A unified diff, `git diff --name-status` (also quoted, also with `-z`) or JSON lines. An empty text is no change. Never
 * throws; every line of no form is a fault.
 */
export function parseChanges(text: string): ParsedChanges {
  const body = text.replace(/^\uFEFF/, '')
  const parsed = body.trim() === '' ? { changes: [], faults: [] } : formOf(body)(body)
  if (parsed.faults.length > 0) return { faults: parsed.faults }
  return { value: { changes: mergeTypeChanges(parsed.changes), complete: true }, faults: [] }
}

type Form = (text: string) => { changes: Change[]; faults: ChangeFault[] }

function formOf(text: string): Form {
  if (/^\s*\{/.test(text)) return parseJsonLines
  if (/^(?:diff |--- |Index: )/m.test(text) && !text.includes('\0')) return parseUnifiedDiff
  return parseNameStatus
}

/** A file that becomes a symbolic link or the like is deleted and added in a diff; that is one change of its type. */
function mergeTypeChanges(changes: Change[]): Change[] {
  const removed = new Set(changes.filter((change) => change.status === 'removed').map((change) => change.path))
  const replaced = new Set(
    changes.filter((change) => change.status === 'added' && removed.has(change.path)).map((change) => change.path),
  )
  if (replaced.size === 0) return changes
  return changes.flatMap((change): Change[] => {
    if (!replaced.has(change.path)) return [change]
    return change.status === 'added'
      ? [{ path: change.path, status: 'changed' }]
      : change.status === 'removed'
        ? []
        : [change]
  })
}
