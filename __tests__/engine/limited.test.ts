import { expect, test } from '@jest/globals'
import { mapWithinLimit, matchWithinLimit } from '../../src/engine/limited.ts'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../src/core/paths/map.ts'

const slow = parseMatrix(
  `version: 1\ncategories: [{name: A, features: [{name: x, level: supported, paths: [a/, "re:^(a+)+$"]}]}]`,
  'm',
).value!
const changes = [{ status: 'added' as const, path: `${'a'.repeat(60)}!` }]

test('work in time gives its value', () => {
  expect(matchWithinLimit({ pattern: 'p' }, () => 7, 5)).toEqual({ value: 7 })
})

test('the problem names the pattern that was asked, and nothing is mapped', () => {
  const { mapping, problems } = mapWithinLimit(compileMatrix(slow), { changes, complete: true }, 0.05)
  expect(problems).toEqual([{ code: 'time-limit', pattern: 're:^(a+)+$', seconds: 0.05 }])
  expect(mapping).toEqual({ touched: [], unmapped: [], contentNotChecked: [], files: 1, complete: false })
})
