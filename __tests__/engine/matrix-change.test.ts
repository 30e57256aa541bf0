import { expect, test } from '@jest/globals'
import { parseMatrix } from '../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../src/core/paths/feature-map.ts'
import { compareMatrices } from '../../src/engine/matrix-change.ts'
import { shareLimit } from '../../src/engine/time-limit.ts'

const text = (row: object, more: object = {}) =>
  JSON.stringify({
    ...{ version: 1, ...more },
    categories: [{ name: 'C', features: [{ name: 'f', level: 'supported', ...row }] }],
  })
const before = compileMatrix(parseMatrix(text({ paths: ['a/'] }), 'm').value!)
const PATHS = ['z', 'a/x', 'b/y']
const changeSet = { changes: [{ status: 'added' as const, path: 'b/y' }], complete: true }

const compare = (after: string | undefined, more: Partial<Parameters<typeof compareMatrices>[0]> = {}) =>
  compareMatrices({
    ...{ file: 'm', before, paths: PATHS, changeSet, seconds: 10, match: shareLimit(more.seconds ?? 10) },
    after: after === undefined ? undefined : new TextEncoder().encode(after),
    ...more,
  })

test('files that lose and gain their features', () => {
  const { change, problems } = compare(text({ paths: ['b/'] }))
  expect(change).toMatchObject({ status: 'edited', becomesUnmapped: ['a/x'], becomesCovered: ['b/y'], faults: [] })
  expect(problems).toEqual([])
})

test('files that go from one feature to another, or to two', () => {
  const row = (name: string, paths: string[]) => ({ name, level: 'supported', paths })
  const after = {
    version: 1,
    categories: [{ name: 'C', features: [row('f', []), row('g', ['a/']), row('h', ['a/x'])] }],
  }
  expect(compare(JSON.stringify(after)).change?.changesFeature).toEqual([
    { from: ['c/f'], to: ['c/g', 'c/h'], paths: ['a/x'] },
  ])
})

test('where the paths can’t be listed, the changed files alone', () => {
  expect(compare(text({ paths: ['b/'] }), { paths: undefined }).change).toMatchObject({
    ...{ becomesUnmapped: [], becomesCovered: ['b/y'], changedFilesOnly: true },
  })
})

test('what is ignored needs no feature', () => {
  expect(compare(text({ paths: ['b/'] }, { unmapped: { ignore: ['a/'] } })).change?.becomesUnmapped).toEqual([])
})

test.each([
  ['deleted', undefined, { status: 'deleted', diff: null }, [{ code: 'matrix-deleted' }]],
  [
    'faulty',
    'version: 2',
    { status: 'faulty', diff: null, faults: [{ line: 1 }, { line: 1 }] },
    [{ code: 'matrix-faulty' }],
  ],
])('%s', (_, after, expected, problems) => {
  const compared = compare(after)
  expect(compared.change).toMatchObject(expected)
  expect(compared.problems).toEqual(problems)
})

test('added where the base has none', () => {
  expect(compare(text({ paths: ['a/'] }), { before: undefined }).change).toMatchObject({
    ...{ status: 'added', diff: null, becomesUnmapped: [] },
  })
})

test('a new pattern that takes too long is named', () => {
  const paths = [`${'a'.repeat(60)}!`]
  expect(compare(text({ paths: ['re:^(a+)+$'] }), { paths, seconds: 0.05 })).toEqual({
    change: null,
    problems: [{ code: 'time-limit', pattern: 're:^(a+)+$', seconds: 0.05, inHead: true }],
  })
})

test('a new matrix that takes too long to read is said to be the one', () => {
  expect(compare(text({ paths: ['b/'] }), { seconds: 1e-6 })).toMatchObject({
    problems: [{ code: 'time-limit', pattern: '', inHead: true }],
  })
})

test('an edit that moves no file asks no pattern', () => {
  const slow = { paths: ['re:^(a+)+$'] }
  const more = {
    before: compileMatrix(parseMatrix(text(slow), 'm').value!),
    ...{ paths: [`${'a'.repeat(60)}!`], seconds: 0.05 },
  }
  expect(compare(text({ ...slow, level: 'obsolete' }), more)).toMatchObject({
    change: { status: 'edited', diff: { features: [{ keys: ['level'] }] } },
    problems: [],
  })
})

test('more features in sum than can be compared are refused', () => {
  const features = Array.from({ length: 1100 }, (_, index) => ({
    name: `f${index}`,
    level: 'supported',
    paths: ['**'],
  }))
  const after = JSON.stringify({ version: 1, categories: [{ name: 'C', features }] })
  const paths = Array.from({ length: 1000 }, (_, index) => `d/${index}`)
  expect(() => compare(after, { paths })).toThrow(
    'the files belong to more than 1010000 features in sum, d/918 alone to 1100; narrow the patterns that so many features share',
  )
})
