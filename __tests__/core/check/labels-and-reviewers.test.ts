// Labels and reviewers, chosen from a report.
import { describe, expect, test } from '@jest/globals'
import { chooseLabels, chooseReviewers } from '../../../src/core/check/labels-and-reviewers.ts'
import { judge } from '../../../src/core/check/judge.ts'
import { buildReport } from '../../../src/core/check/build-report.ts'
import type { CheckReport } from '../../../src/core/check/report.ts'
import type { Matrix } from '../../../src/core/matrix/model.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { mapChanges } from '../../../src/core/paths/map-changes.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'

const MATRIX = `version: 1
override: {label: override-me}
levels: {obsolete: {labels: [going-away]}}
teams: {"@acme/later": {planned: true}}
categories:
  - name: C
    features:
      - {name: A, level: supported, maintainers: ["@acme/a", "@Acme/A", "@acme/later", "a@example.org", "@tidy[bot]"], labels: [area/a], paths: [a/]}
      - {name: B, level: obsolete, maintainers: ["@bea", "@other/team", "@acme/a"], labels: [area/b, override-me], paths: [b/]}
      - {name: Many, level: supported, paths: [many/], maintainers: [${Array.from({ length: 12 }, (_, index) => `"@user${index}"`).join(', ')}]}
`

function reportOf(...paths: string[]): { matrix: Matrix; report: CheckReport } {
  const matrix = parseMatrix(MATRIX, 'matrix.yaml').value!
  const mapping = mapChanges(compileMatrix(matrix), {
    changes: paths.map((path) => ({ path, status: 'modified' })),
    complete: true,
  })
  const failOn: string[] = []
  return { matrix, report: buildReport({ matrix, mapping, judgement: judge(matrix, mapping, { failOn }), failOn }) }
}

describe('labels', () => {
  test.each<[string, string[], string[], { add: string[]; remove: string[] }]>([
    ["a feature's own", ['a/x'], [], { add: ['area/a'], remove: [] }],
    ["its level's too, but never that of override", ['b/x'], [], { add: ['area/b', 'going-away'], remove: [] }],
    ['what is there stays, in any case', ['a/x'], ['Area/A'], { add: [], remove: [] }],
    [
      'what we manage and nothing asks for goes',
      ['a/x'],
      ['area/b', 'going-away'],
      { add: ['area/a'], remove: ['area/b', 'going-away'] },
    ],
    ["others' labels and the override stay", ['c/x'], ['bug', 'override-me'], { add: [], remove: [] }],
  ])('%s', (_, paths, present, expected) => {
    const { matrix, report } = reportOf(...paths)
    expect(chooseLabels(matrix, report, present)).toEqual(expected)
  })
})

describe('reviewers', () => {
  const nobody = { owner: 'acme', author: 'zoe', asked: new Set<string>() }
  test.each<[string, string[], typeof nobody, object]>([
    [
      'planned teams, addresses and bots are left out',
      ['a/x'],
      nobody,
      { users: [], teams: ['a'], foreign: [], left: [] },
    ],
    [
      'flagged features first, each once in any case',
      ['a/x', 'b/x'],
      nobody,
      { users: ['bea'], teams: ['a'], foreign: ['@other/team'], left: [] },
    ],
    [
      'never the author',
      ['b/x'],
      { ...nobody, author: 'Bea' },
      { users: [], teams: ['a'], foreign: ['@other/team'], left: [] },
    ],
    [
      'nobody twice',
      ['b/x'],
      { ...nobody, asked: new Set(['@acme/a', '@bea']) },
      { users: [], teams: [], foreign: ['@other/team'], left: [] },
    ],
    [
      'at most ten',
      ['many/x'],
      nobody,
      {
        users: Array.from({ length: 10 }, (_, index) => `user${index}`),
        teams: [],
        foreign: [],
        left: ['@user10', '@user11'],
      },
    ],
  ])('%s', (_, paths, who, expected) => {
    expect(chooseReviewers(reportOf(...paths).report, who)).toEqual(expected)
  })
})
