// Builds a report the way a check does, from the text of a matrix and a list of changes.
import type { Change } from '../../src/core/change/change.ts'
import { judge } from '../../src/core/check/judge.ts'
import { buildReport } from '../../src/core/check/build-report.ts'
import type { ReportParts } from '../../src/core/check/build-report.ts'
import type { CheckReport } from '../../src/core/check/report.ts'
import type { Matrix } from '../../src/core/matrix/model.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { mapChanges } from '../../src/core/paths/map-changes.ts'
import { compileMatrix } from '../../src/core/paths/feature-map.ts'

/** The matrix of a text that has no faults. */
export function matrixOf(text: string): Matrix {
  const parsed = parseMatrix(text, 'matrix.yaml')
  if (!parsed.value) throw new Error(JSON.stringify(parsed.findings, null, 2))
  return parsed.value
}

/** `+ path` is added, `- path` removed, `~ path` edited, `< path` loses lines, `old > new` renamed. */
export function changeOf(line: string): Change {
  const [from, to] = line.split(' > ')
  if (to !== undefined) return { status: 'renamed', path: to, previousPath: from!, lines: [] }
  const path = line.slice(2)
  if (line.startsWith('+')) return { status: 'added', path, additions: 1, deletions: 0, lines: [] }
  if (line.startsWith('-')) return { status: 'removed', path, additions: 0, deletions: 1, lines: [] }
  return { status: 'modified', path, additions: line.startsWith('<') ? 0 : 1, deletions: 1, lines: [] }
}

export interface Situation extends Partial<Omit<ReportParts, 'matrix' | 'mapping' | 'judgement'>> {
  matrix: Matrix
  changes: readonly (string | Change)[]
  complete?: boolean
}

/** What every golden report compares. */
export const ENDS = {
  base: { ref: 'main', sha: '7c6ba40d1a3e8f5b2c9d0e7f6a5b4c3d2e1f0a9b' },
  head: { ref: 'new-tides', sha: 'e1b9c0ffee5d4c3b2a1908f7e6d5c4b3a2918070' },
}

export function reportOf({ matrix, changes, complete = true, failOn = [], ...parts }: Situation): CheckReport {
  const all = changes.map((change) => (typeof change === 'string' ? changeOf(change) : change))
  const mapping = mapChanges(compileMatrix(matrix), { changes: all, complete })
  const judgement = judge(matrix, mapping, { failOn, matrixChange: parts.matrixChange ?? null })
  return buildReport({ matrix, mapping, judgement, failOn, ...ENDS, ...parts })
}
