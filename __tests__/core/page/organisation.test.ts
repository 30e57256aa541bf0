import { describe, expect, test } from '@jest/globals'
import { mergeReports, parseReport } from '../../../src/core/audit/merge.ts'
import { organisationPageData } from '../../../src/core/page/organisation.ts'
import {
  buildIndex,
  findFeatures,
  findRepositories,
  listTeams,
  sortRepositories,
} from '../../../src/page/organisation/search.ts'
import type { SortKey } from '../../../src/page/organisation/search.ts'

const finding = (code: string, message: string) => ({
  ...{ code, severity: 'warning', message, fix: 'Mend it.', file: 'matrix.yaml', line: 1, column: 1 },
})
const feature = (name: string, level: string, maintainers: string[], planned: string[] = []) => ({
  ...{ id: `c/${name.toLowerCase()}`, category: 'C', name, level, tentative: name === 'Steam', maintainers, planned },
})
const report = (project: string, more: object) => {
  const parsed = parseReport(JSON.stringify({ version: 1, project, findings: [], ...more }), `${project}.json`)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}
const level = (id: string, title: string, features: number) => ({ id, title, features })
const merged = mergeReports([
  report('ferry', {
    date: '2026-11-25',
    findings: [finding('dead-pattern', 'one'), finding('sunset-overdue', 'two'), finding('tentative', 'three')],
    coverage: { files: 10, mapped: 5, ignored: 0 },
    levels: [level('frozen', 'Frozen', 1), level('supported', 'Supported', 1)],
    features: [feature('Diesel', 'supported', ['@o/engines', '@o/new'], ['@o/new']), feature('Steam', 'frozen', [])],
  }),
  report('barge', {
    findings: [finding('dead-pattern', 'four')],
    coverage: { files: 10, mapped: 9, ignored: 0 },
    levels: [level('obsolete', 'Obsolete', 2)],
    features: [feature('Poles', 'obsolete', ['@o/engines']), { name: 'no feature' }],
  }),
  report('canoe', { levels: [level('supported', 'Supported', 3)] }),
])
const data = organisationPageData(merged)
const index = buildIndex(data)
const find = (text: string, ...levels: string[]) => {
  const search = { text, levels: new Set(levels.map((id) => data.levels.findIndex((one) => one.id === id))) }
  const found = findFeatures(index, search)
  return {
    features: found.map(({ name }) => name),
    repositories: findRepositories(index, search, found).map((at) => data.repositories[at]!.name),
  }
}

describe('the data of the merged page', () => {
  test('levels are the built-in ones in their order, then those of projects', () =>
    expect(data.levels.map(({ id, title }) => [id, title])).toEqual([
      ['supported', 'Supported'],
      ['obsolete', 'Obsolete'],
      ['frozen', 'Frozen'],
    ]))

  test('repositories come by name, with figures, and features only where the report lists them', () =>
    expect(data.repositories).toEqual([
      {
        ...{ name: 'barge', percent: 90, counts: [0, 1, 0], levels: [[1, 2]] },
        features: [['Poles', 1, 0, [0]]],
      },
      {
        name: 'canoe',
        counts: [0, 0, 0],
        levels: [[0, 3]],
      },
      {
        ...{ name: 'ferry', date: '2026-11-25', percent: 50, counts: [1, 1, 1] },
        levels: [
          [2, 1],
          [0, 1],
        ],
        features: [
          ['Diesel', 0, 0, [0, -2]],
          ['Steam', 2, 1, []],
        ],
      },
    ]))

  test('findings are counted by kind; errors come before warnings, notes are left out', () => {
    expect(data.codes.map(({ code, findings, repositories }) => [code, findings, repositories])).toEqual([
      ['sunset-overdue', 1, 1],
      ['dead-pattern', 2, 2],
      ['tentative', 1, 1],
    ])
    expect(data.findings.map(([at, code, message]) => [at, code, message])).toEqual([
      [[2], 0, 'two'],
      [[0], 1, 'four'],
      [[2], 1, 'one'],
    ])
    expect(data.leftOut).toBe(0)
    expect(organisationPageData(merged, 1)).toMatchObject({ findings: [[[2], 0, 'two', 'Mend it.']], leftOut: 2 })
  })

  test('what several repositories are told in the same words is listed once', () => {
    const same = ['Barge', 'Canoe', 'Dory'].map((project) =>
      report(project, { findings: [finding('dead-pattern', 'central')] }),
    )
    const { codes, findings } = organisationPageData(mergeReports(same))
    expect(findings).toEqual([[[0, 1, 2], 0, 'central', 'Mend it.']])
    expect(codes[0]).toMatchObject({ findings: 3, repositories: 3 })
  })
})

describe('the search of the merged page', () => {
  test.each([
    ['nothing', find(''), ['Poles', 'Diesel', 'Steam'], ['barge', 'canoe', 'ferry']],
    ['a team', find('@O/Engines'), ['Poles', 'Diesel'], ['barge', 'ferry']],
    ['a team to be created', find('@o/new'), ['Diesel'], ['ferry']],
    ['a feature and its repository', find('steam ferry'), ['Steam'], ['ferry']],
    ['a repository without a list', find('canoe'), [], ['canoe']],
    ['a level', find('', 'obsolete', 'frozen'), ['Poles', 'Steam'], ['barge', 'ferry']],
    ['what nobody has', find('rocket'), [], []],
  ])('%s', (_, found, features, repositories) => expect(found).toEqual({ features, repositories }))

  test('maintainers are counted, those with most features first', () =>
    expect(listTeams(index.features)).toEqual([
      { name: '@o/engines', features: 2, repositories: 2 },
      { name: '@o/new', features: 1, repositories: 1 },
    ]))

  test.each([
    ['name', [0, 1, 2]],
    ['errors', [2, 0, 1]],
    ['percent', [2, 0, 1]],
    ['features', [1, 0, 2]],
    [1, [0, 1, 2]],
  ] as [SortKey, number[]][])('repositories by %s', (key, order) =>
    expect(sortRepositories(data.repositories, [0, 1, 2], key)).toEqual(order),
  )
})
