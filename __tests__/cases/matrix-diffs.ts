// One change of a row or of the file at a time, and the line in which `diff` tells it. `x` is a feature of category A.
export interface DiffRow {
  name: string
  /** Keys of the row and of the file, before and after; a side without a row has no such feature. */
  was: { row?: Record<string, unknown>; file?: Record<string, unknown>; category?: string }
  now: { row?: Record<string, unknown>; file?: Record<string, unknown>; category?: string }
  changes: string[]
  lines: string[]
}

const TEAM = ['@o/t']
const GOLD = { title: 'Gold', meaning: 'm', outcome: 'pass' }

export const DIFF_ROWS: DiffRow[] = [
  {
    name: 'raised',
    was: { row: { level: 'deprecated' } },
    now: { row: { level: 'supported' } },
    changes: ['raised'],
    lines: ['Raised from Deprecated to Supported: x'],
  },
  {
    name: 'lowered',
    was: { row: { level: 'supported' } },
    now: { row: { level: 'obsolete' } },
    changes: ['lowered'],
    lines: ['Lowered from Supported to Obsolete: x'],
  },
  {
    name: 'from a level that is gone to one that is new: in no order, and told all the same',
    was: { row: { level: 'gold' }, file: { levels: { gold: GOLD } } },
    now: { row: { level: 'red' }, file: { levels: { red: { ...GOLD, title: 'Red' } } } },
    changes: ['edited'],
    lines: ['Moved from Gold to Red: x', 'New level: Red', 'Level removed: Gold'],
  },
  {
    name: 'added',
    was: {},
    now: { row: { level: 'experimental' } },
    changes: ['added'],
    lines: ['Added as Experimental: x'],
  },
  {
    name: 'removed',
    was: { row: { level: 'obsolete' } },
    now: {},
    changes: ['removed'],
    lines: ['Removed (was Obsolete): x'],
  },
  {
    name: 'renamed: the same id, another name',
    was: { row: { id: 'a/x', name: 'old name' } },
    now: { row: { id: 'a/x' } },
    changes: ['renamed'],
    lines: ['Renamed: old name is now x'],
  },
  {
    name: 'moved: the same id, another category',
    was: { row: { id: 'a/x' } },
    now: { row: { id: 'a/x' }, category: 'B' },
    changes: ['moved'],
    lines: ['Moved to B: x'],
  },
  {
    name: 'maintainers come and go',
    was: { row: { maintainers: ['@o/s', '@u'] } },
    now: { row: { maintainers: ['@u', ...TEAM] } },
    changes: ['people'],
    lines: ['Maintainers of x: @o/t added, @o/s removed'],
  },
  {
    name: 'names in another case, in another order or twice are the same people',
    was: { row: { maintainers: ['@o/s', '@u'], notes: 'old' }, file: { teams: { '@o/s': { planned: true } } } },
    now: { row: { maintainers: ['@U', '@O/S', '@u'], notes: 'new' }, file: { teams: { '@O/S': { planned: true } } } },
    changes: ['edited'],
    lines: ['Note on x: new (before: old)'],
  },
  {
    name: 'one of them in another case is not told as a newcomer',
    was: { row: { maintainers: ['@o/s'] } },
    now: { row: { maintainers: ['@O/S', '@new'] } },
    changes: ['people'],
    lines: ['Maintainers of x: @new added'],
  },
  {
    name: 'a replacement is told by its name, one that is dropped by what it was',
    was: { row: { sunset: { replacement: 'the new one', removal: '5.0' } } },
    now: { row: { id: 'a/x', sunset: { replacement: 'a/x' } } },
    changes: ['sunset'],
    lines: ['Removal of x: dropped (was 5.0)', 'Replacement of x: from the new one to x'],
  },
  {
    name: 'a sunset that is put off, and a replacement that is named',
    was: { row: { sunset: { removal: '5.0' } } },
    now: { row: { sunset: { removal: '6.0', replacement: 'y' } } },
    changes: ['sunset'],
    lines: ['Removal of x: from 5.0 to 6.0', 'Replacement of x: now y'],
  },
  {
    name: 'several at once: each told once',
    was: { row: { level: 'supported', maintainers: TEAM } },
    now: { row: { level: 'deprecated', notes: 'slow', tentative: true } },
    changes: ['lowered', 'people', 'edited'],
    lines: [
      'Lowered from Supported to Deprecated: x',
      'Now under review: x',
      'Maintainers of x: @o/t removed',
      'Note on x: slow',
    ],
  },
  {
    name: 'keys without a line of their own',
    was: { row: { docs: ['a.md'], paths: ['a/'] } },
    now: { row: { docs: [], paths: ['b/'], reviewed: '2026-01-02' } },
    changes: ['edited'],
    lines: ['Paths of x', 'reviewed, docs of x'],
  },
  {
    name: 'order and repeats of maintainers are no change',
    was: { row: { maintainers: ['@u', '@o/t'] } },
    now: { row: { maintainers: ['@o/t', '@u', '@u'] } },
    changes: [],
    lines: [],
  },
]
