// What the check would say about a change to one path: each kind of change, as if it were the only one.
import type { Change } from '../change/change.ts'
import type { ChangeKind, Feature, Matrix } from '../matrix/model.ts'
import type { Hit } from '../paths/feature-map.ts'
import { buildReport } from './build-report.ts'
import { judge } from './judge.ts'
import type { CheckReport } from './report.ts'

export interface AdvisedPath {
  path: string
  hits: readonly Hit[]
  /** Whether a changed file at this path needs no feature. */
  isIgnored: boolean
}

/** The lines aren't known, so `content` patterns match nothing. */
const CHANGES: Record<ChangeKind, Omit<Change, 'path'>> = {
  add: { status: 'added', additions: 1, deletions: 0, lines: [] },
  edit: { status: 'modified', additions: 1, deletions: 1, lines: [] },
  remove: { status: 'removed', additions: 0, deletions: 1, lines: [] },
}

/** The report that a pull request would get if it did only one thing to a path. */
export function createAdviser(matrix: Matrix): (path: AdvisedPath, kind: ChangeKind) => CheckReport {
  const places = new Map(matrix.features.map((feature, index) => [feature, index]))
  const inFileOrder = (a: { feature: Feature }, b: { feature: Feature }) =>
    places.get(a.feature)! - places.get(b.feature)!
  return ({ path, hits, isIgnored }, kind) => {
    const touch = { change: { path, ...CHANGES[kind] }, here: true, before: false }
    const touched = [...hits].sort(inFileOrder).map(({ feature, pattern }) => {
      return { feature, kind, kindByPath: kind, files: [{ ...touch, byPath: touch, pattern }] }
    })
    const isOpen = hits.length === 0 && !isIgnored
    const mapping = {
      touched,
      unmapped: isOpen ? [{ path, kind }] : [],
      ...(isOpen && { unmappedKind: kind }),
      contentNotChecked: [],
      files: 1,
      complete: true,
    }
    const failOn: string[] = []
    return buildReport({ matrix, mapping, judgement: judge(matrix, mapping, { failOn }), failOn })
  }
}
