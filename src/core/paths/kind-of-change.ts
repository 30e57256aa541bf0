// What all changes to one feature amount to: add, edit or remove.
import type { ChangeKind } from '../matrix/model.ts'
import type { Change } from '../change/change.ts'

export interface Touch {
  change: Change
  /** Whether the file's present path (a removed file's old one) is in the feature. */
  here: boolean
  /** Whether its previous path is. */
  before: boolean
}

/**
 * `add` if a file of the feature is new (added, copied, renamed from outside it), else `remove` if every change only takes
 * away (deleted, renamed out of it, or only deleted lines), else `edit`.
 */
export function kindOf(touches: readonly Touch[]): ChangeKind {
  const kinds = touches.map(kindOfTouch)
  return kinds.includes('add') ? 'add' : kinds.every((kind) => kind === 'remove') ? 'remove' : 'edit'
}

export function kindOfTouch({ change, here, before }: Touch): ChangeKind {
  switch (change.status) {
    case 'added':
    case 'copied':
      return 'add'
    case 'removed':
      return 'remove'
    case 'renamed':
      return !here ? 'remove' : before ? 'edit' : 'add'
    case 'modified':
      return change.additions === 0 && (change.deletions ?? 0) > 0 ? 'remove' : 'edit'
    case 'changed':
    case 'unchanged':
      return 'edit'
  }
}
