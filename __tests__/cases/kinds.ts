// What changes amount to for the feature whose paths are `in/**`: add, edit, remove, or untouched.
import type { Change } from '../../src/core/change/change.ts'

type Row = [name: string, changes: Change[], kind: 'add' | 'edit' | 'remove' | undefined]

const added: Change = { status: 'added', path: 'in/new', additions: 3, deletions: 0 }
const removed: Change = { status: 'removed', path: 'in/old', additions: 0, deletions: 3 }
const edited: Change = { status: 'modified', path: 'in/x', additions: 1, deletions: 1 }
const less: Change = { status: 'modified', path: 'in/less', additions: 0, deletions: 4 }
const outside: Change = { status: 'modified', path: 'out/x', additions: 1, deletions: 1 }
const moved = (previousPath: string, path: string, additions = 0): Change => ({
  status: 'renamed',
  ...{ path, previousPath, additions, deletions: 0 },
})

export const KINDS: Row[] = [
  ['added', [added], 'add'],
  ['copied from outside', [{ status: 'copied', path: 'in/x', previousPath: 'out/x' }], 'add'],
  ['copied inside', [{ status: 'copied', path: 'in/y', previousPath: 'in/x' }], 'add'],
  ['copied out of it: nothing of it changes', [{ status: 'copied', path: 'out/y', previousPath: 'in/x' }], undefined],
  ['renamed into it', [moved('out/x', 'in/x')], 'add'],
  ['renamed into it with edits', [moved('out/x', 'in/x', 2)], 'add'],
  ['renamed inside', [moved('in/x', 'in/y')], 'edit'],
  ['renamed out of it', [moved('in/x', 'out/x')], 'remove'],
  ['renamed out of it with edits', [moved('in/x', 'out/x', 9)], 'remove'],
  ['removed', [removed], 'remove'],
  ['only deleted lines', [less], 'remove'],
  ['edited', [edited], 'edit'],
  ['only added lines in an old file', [{ ...edited, deletions: 0 }], 'edit'],
  ['lines unknown', [{ status: 'modified', path: 'in/x' }], 'edit'],
  ['additions unknown', [{ status: 'modified', path: 'in/x', deletions: 5 }], 'edit'],
  ['binary or mode only', [{ status: 'modified', path: 'in/x', additions: 0, deletions: 0 }], 'edit'],
  ['type changed', [{ status: 'changed', path: 'in/x' }], 'edit'],
  ['unchanged', [{ status: 'unchanged', path: 'in/x' }], undefined],
  ['elsewhere', [outside], undefined],
  ['one added, the rest removed', [removed, removed, added], 'add'],
  ['one edited, the rest removed', [removed, edited, less], 'edit'],
  ['all removed in one way or another', [removed, less, moved('in/x', 'out/x', 1)], 'remove'],
  ['removed here, added elsewhere', [removed, { ...added, path: 'out/new' }], 'remove'],
  ['removed and unchanged', [removed, { status: 'unchanged', path: 'in/x' }], 'remove'],
]
