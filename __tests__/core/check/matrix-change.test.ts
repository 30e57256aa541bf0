import { describe, expect, test } from '@jest/globals'
import { compareMatrixFiles, problemsOf, touchesFile } from '../../../src/core/check/matrix-change.ts'
import { diffMatrices, isEmptyDiff } from '../../../src/core/matrix/diff.ts'
import type { MatrixDiff } from '../../../src/core/matrix/diff.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/map.ts'

const features = (...rows: object[]) =>
  rows.map((row, index) => ({ name: `f${index}`, id: `c/f${index}`, level: 'supported', ...row }))
const text = (rows: object[], more: object = {}) =>
  JSON.stringify({ version: 1, ...more, categories: [{ name: 'C', features: rows }] })
const parse = (source: string) => parseMatrix(source, 'm').value!
const before = { paths: ['a/'], maintainers: ['@u', '@o/t'] }

const ROWS: [name: string, now: string, diff: Partial<Record<keyof MatrixDiff, unknown[]>>][] = [
  ['nothing', text(features(before)), {}],
  [
    'notes, labels and docs are no change of it',
    text(features({ ...before, notes: 'n', labels: ['l'], docs: ['d'] })),
    {},
  ],
  ['another order and repeats of maintainers', text(features({ ...before, maintainers: ['@o/t', '@u', '@u'] })), {}],
  ['added', text(features(before, { paths: [] })), { added: [{ id: 'c/f1', name: 'f1', category: 'C' }] }],
  ['removed', text([]), { removed: [{ id: 'c/f0', name: 'f0', category: 'C' }] }],
  [
    'renamed',
    text(features({ ...before, name: 'new' })),
    { renamed: [{ id: 'c/f0', name: 'new', category: 'C', from: 'f0' }] },
  ],
  [
    'another id is another feature',
    text(features({ ...before, id: 'c/other' })),
    { added: [expect.objectContaining({ id: 'c/other' })], removed: [expect.objectContaining({ id: 'c/f0' })] },
  ],
  [
    'level and review',
    text(features({ ...before, level: 'obsolete', tentative: true })),
    {
      levels: [
        expect.objectContaining({
          from: { level: 'supported', title: 'Supported', tentative: false },
          to: { level: 'obsolete', title: 'Obsolete', tentative: true },
        }),
      ],
    },
  ],
  [
    'maintainers',
    text(features({ ...before, maintainers: ['@new', '@u'] })),
    { maintainers: [expect.objectContaining({ added: ['@new'], removed: ['@o/t'] })] },
  ],
  ['paths', text(features({ ...before, exclude: ['a/x'] })), { paths: [{ id: 'c/f0', name: 'f0', category: 'C' }] }],
  [
    'rules',
    text(features(before), {
      match: 'last',
      override: {},
      unmapped: { add: 'fail' },
      levels: { supported: { outcome: 'warn' } },
    }),
    { rules: ['match', 'levels', 'unmapped', 'override'] },
  ],
]

describe('diffMatrices', () => {
  test.each(ROWS)('%s', (_, now, expected) => {
    const diff = diffMatrices(parse(text(features(before))), parse(now))
    const none = { added: [], removed: [], renamed: [], levels: [], maintainers: [], paths: [], rules: [] }
    expect(diff).toEqual({ ...none, ...expected })
    expect(isEmptyDiff(diff)).toBe(Object.keys(expected).length === 0)
  })
})

describe('compareMatrixFiles', () => {
  const compare = (after: string | undefined) =>
    compareMatrixFiles({
      ...{ file: 'm', paths: ['z', 'a/x', 'b/y'], changedFilesOnly: false, asked: { pattern: undefined } },
      before: compileMatrix(parse(text(features(before)))),
      after: after === undefined ? undefined : new TextEncoder().encode(after),
    })

  test('files that lose and gain their features', () => {
    const { change, matrix } = compare(text(features({ paths: ['b/'] })))
    expect(change).toMatchObject({ status: 'edited', becomesUnmapped: ['a/x'], becomesCovered: ['b/y'], faults: [] })
    expect(matrix?.features).toHaveLength(1)
    expect(problemsOf(change)).toEqual([])
  })

  test('what is ignored needs no feature', () => {
    expect(compare(text(features({ paths: ['b/'] }), { unmapped: { ignore: ['a/'] } })).change.becomesUnmapped).toEqual(
      [],
    )
  })

  test.each([
    ['deleted', undefined, { status: 'deleted', diff: null }, [{ code: 'matrix-deleted' }]],
    [
      'faulty',
      'version: 2',
      {
        status: 'faulty',
        diff: null,
        faults: [
          { file: 'm', line: 1 },
          { file: 'm', line: 1 },
        ],
      },
      [{ code: 'matrix-faulty' }],
    ],
  ])('%s', (_, after, expected, problems) => {
    const { change, matrix } = compare(after)
    expect(change).toMatchObject(expected)
    expect(matrix).toBeUndefined()
    expect(problemsOf(change)).toEqual(problems)
  })

  test('added where the base has none', () => {
    const { change } = compareMatrixFiles({
      ...{ file: 'm', before: undefined, paths: ['a/x'], changedFilesOnly: false, asked: { pattern: undefined } },
      after: new TextEncoder().encode(text(features(before))),
    })
    expect(change).toMatchObject({ status: 'added', diff: null, becomesUnmapped: [] })
  })
})

test('a rename of the matrix file touches it at both its paths', () => {
  expect(touchesFile([{ path: 'm2', previousPath: 'm' }], 'm')).toBe(true)
  expect(touchesFile([{ path: 'm' }], 'm')).toBe(true)
  expect(touchesFile([{ path: 'dir/m' }], 'm')).toBe(false)
})
