import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/core/change/change.ts'
import { judge } from '../../../src/core/check/judge.ts'
import { failOnFaults } from '../../../src/core/check/fail-on-levels.ts'
import { buildReport } from '../../../src/core/check/build-report.ts'
import type { ReportParts } from '../../../src/core/check/build-report.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { mapChanges } from '../../../src/core/paths/map-changes.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { checkJson } from '../../../src/core/render/check/json.ts'
import { diffMatrices } from '../../../src/core/matrix/diff.ts'
import { DEFAULT_TABLE, JUDGE_ROWS, LEVEL_CHANGE_ROWS } from '../../cases/judge.ts'

const STATUS = { add: 'added', edit: 'modified', remove: 'removed' } as const
function toChange(text: string): Change {
  const [, kind, path, line] = /^(add|edit|remove) (\S+)(?: with (.*))?$/.exec(text)!
  return { status: STATUS[kind as 'add'], path: path!, lines: line === undefined ? [] : [line] }
}

type Decided = Partial<Pick<ReportParts, 'override' | 'problems' | 'preview'>>
type Options = { matrix?: Record<string, unknown>; failOn?: string[] } & Decided

function check(feature: object, changes: string[], options: Options = {}) {
  const { matrix: { heir, ...more } = {}, failOn = [], ...parts } = options
  const others = heir === true ? [{ name: 'heir', level: 'supported', paths: ['heir/'] }] : []
  const text = JSON.stringify({
    version: 1,
    ...more,
    categories: [{ name: 'C', features: [{ name: 'f', paths: ['in/'], ...feature }, ...others] }],
  })
  const { value: matrix, findings } = parseMatrix(text, 'm')
  expect(findings).toEqual([])
  const mapping = mapChanges(compileMatrix(matrix!), { changes: changes.map(toChange), complete: true })
  const judgement = judge(matrix!, mapping, { failOn })
  return { judgement, report: buildReport({ matrix: matrix!, mapping, judgement, failOn, ...parts }) }
}

describe('judge', () => {
  const table = Object.entries(DEFAULT_TABLE).flatMap(([level, outcomes]) =>
    (['add', 'edit', 'remove'] as const).map((kind, index) => [level, kind, outcomes[index]!] as const),
  )
  test.each(table)('%s, %s: %s', (level, kind, outcome) => {
    const { judgement } = check({ level }, [`${kind} in/x`])
    expect([judgement.features[0]!.outcome, judgement.verdict]).toEqual([outcome, outcome])
  })

  test.each(JUDGE_ROWS)('$name', ({ feature, changes, outcome, because, verdict, ...options }) => {
    const { judgement } = check(feature, changes, options)
    const judged = judgement.features[0]!
    expect(judged.outcome).toBe(outcome)
    expect(judged.because.map((reason) => `${reason.rule} ${reason.outcome}`)).toEqual(because)
    expect(judgement.verdict).toBe(verdict)
  })

  test('no change is a pass', () => expect(check({ level: 'obsolete' }, []).judgement.verdict).toBe('pass'))
})

describe('a change of the matrix itself', () => {
  const side = (row: object | undefined, file: object = {}) => {
    const features = row ? [{ name: 'f', paths: ['in/'], ...row }] : []
    const { value, findings } = parseMatrix(
      JSON.stringify({ version: 1, ...file, categories: [{ name: 'C', features }] }),
      'm',
    )
    expect(findings).toEqual([])
    return value!
  }
  test.each(LEVEL_CHANGE_ROWS)('$name', ({ rules, files: [old, now] = [{}, {}], filesLeft = 0, ...row }) => {
    const before = side(row.was, { ...(rules && { 'level-changes': rules }), ...old })
    const diff = diffMatrices(before, side(row.now, now))
    const leftBehind = filesLeft > 0 ? [{ id: 'c/f', files: filesLeft }] : []
    const mapping = mapChanges(compileMatrix(before), { changes: [], complete: true })
    const { levelChanges, verdict } = judge(before, mapping, { failOn: [], matrixChange: { diff, leftBehind } })
    const said = levelChanges.map(({ change, missing, files, outcome }) => {
      const left = files > 0 ? `, ${files} files left` : ''
      return `${change} lacks ${missing.join(', ') || 'nothing'}${left}: ${outcome}`
    })
    expect(said).toEqual(row.flagged === undefined ? [] : [row.flagged])
    expect(verdict).toBe(row.verdict)
  })
})

describe('the verdict', () => {
  const override = { label: 'l', setBy: 'alice', setAt: '2026-01-01T00:00:00Z', isAuthor: false }
  const failing = ['add in/x']
  test.each<[string, string[], Decided, string, string]>([
    ['fails', failing, {}, 'fail', 'fail'],
    ['an override makes it warn', failing, { override }, 'warn', 'fail'],
    ['an override of nothing is none', ['edit in/x'], { override }, 'warn', 'warn'],
    [
      'no override softens a faulty matrix',
      failing,
      { override, problems: [{ code: 'matrix-faulty' }] },
      'fail',
      'fail',
    ],
    ['nor a deleted one', [], { override, problems: [{ code: 'matrix-deleted' }] }, 'fail', 'fail'],
    ['nor a list that is incomplete', [], { problems: [{ code: 'incomplete', detail: 'd' }] }, 'fail', 'fail'],
    [
      'nor matching that was stopped',
      [],
      { problems: [{ code: 'time-limit', pattern: 'p', seconds: 1 }] },
      'fail',
      'fail',
    ],
    ['a preview passes', failing, { preview: true }, 'pass', 'pass'],
    ['but not with a fault', [], { preview: true, problems: [{ code: 'matrix-faulty' }] }, 'fail', 'fail'],
  ])('%s', (_, changes, parts, verdict, without) => {
    const { report } = check({ level: 'obsolete' }, changes, parts)
    expect([report.verdict, report.verdictWithoutOverride]).toEqual([verdict, without])
    expect(report.override !== null).toBe(parts.override !== undefined && changes === failing)
    expect(report.features.map(({ outcome }) => outcome)).toEqual(
      check({ level: 'obsolete' }, changes).report.features.map(({ outcome }) => outcome),
    )
  })
})

test('fail-on names levels that exist', () => {
  const { value } = parseMatrix(
    'version: 1\nlevels: {frozen: {title: F, meaning: m, outcome: warn}}\ncategories: []',
    'm',
  )
  expect(failOnFaults(value!, ['frozen', 'obsolete'])).toEqual([])
  expect(failOnFaults(value!, ['obsolet', 'zzz'])).toEqual([
    'fail-on names "obsolet", which is not a level; allowed: supported, best-effort, not-maintained, experimental, deprecated, obsolete, frozen; did you mean obsolete?',
    'fail-on names "zzz", which is not a level; allowed: supported, best-effort, not-maintained, experimental, deprecated, obsolete, frozen',
  ])
})

test('the JSON has the shape of the contract', () => {
  const teams = { '@o/new': { planned: true } }
  const { report } = check(
    { level: 'obsolete', maintainers: ['@o/new', '@o/t', '@o/new'] },
    ['remove in/z', 'add in/a', 'add out/b'],
    { matrix: { teams } },
  )
  expect(checkJson(report)).toEqual({
    ...{ version: 1, base: null, head: null, baseBehind: null, baseFaults: [], verdict: 'fail', complete: true },
    features: [
      {
        ...{ id: 'c/f', category: 'C', name: 'f', level: 'obsolete', tentative: false, change: 'add', outcome: 'fail' },
        ...{ maintainers: ['@o/new', '@o/t', '@o/new'], planned: ['@o/new', '@o/new'], checks: [] },
        files: [
          { path: 'in/a', status: 'added', pattern: 'in/' },
          { path: 'in/z', status: 'removed', pattern: 'in/' },
        ],
        because: [{ rule: 'level', level: 'obsolete', kind: 'add', outcome: 'fail' }],
        emptied: false,
      },
    ],
    unmapped: ['out/b'],
    ...{
      unmappedOutcome: 'notice',
      levelChanges: [],
      lookAlikes: [],
      contentNotChecked: [],
      problems: [],
      override: null,
      preview: false,
      toMap: ['out/b'],
      mappedByHead: [],
      suggestions: [],
      matrixChange: null,
    },
  })
})
