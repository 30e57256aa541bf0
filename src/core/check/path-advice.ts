// What the check would say about a change to one path: each kind of change, as if it were the only one.
import type { Change } from '../change/change.ts'
import type { ChangeKind } from '../matrix/model.ts'
import { mapChanges } from '../paths/map-changes.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { buildReport } from './build-report.ts'
import { judge } from './judge.ts'
import type { CheckReport } from './report.ts'

/** The lines aren't known, so `content` patterns match nothing. */
const CHANGES: Record<ChangeKind, Omit<Change, 'path'>> = {
  add: { status: 'added', additions: 1, deletions: 0, lines: [] },
  edit: { status: 'modified', additions: 1, deletions: 1, lines: [] },
  remove: { status: 'removed', additions: 0, deletions: 1, lines: [] },
}

/** The reports that three pull requests would get, if each did only one thing to this path. */
export function advise(map: FeatureMap, path: string, submodule = false): Record<ChangeKind, CheckReport> {
  return {
    add: reportOf(map, { path, submodule, ...CHANGES.add }),
    edit: reportOf(map, { path, submodule, ...CHANGES.edit }),
    remove: reportOf(map, { path, submodule, ...CHANGES.remove }),
  }
}

function reportOf(map: FeatureMap, change: Change): CheckReport {
  const { matrix } = map
  const mapping = mapChanges(map, { changes: [change], complete: true })
  const failOn: string[] = []
  return buildReport({ matrix, mapping, judgement: judge(matrix, mapping, { failOn }), failOn })
}
