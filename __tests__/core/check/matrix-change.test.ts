import { describe, expect, test } from '@jest/globals'
import { touchesFile } from '../../../src/core/check/matrix-change.ts'
import { diffMatrices, isEmptyDiff } from '../../../src/core/matrix/diff.ts'
import type { MatrixDiff } from '../../../src/core/matrix/diff.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'

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

test('a rename of the matrix file touches it at both its paths', () => {
  expect(touchesFile([{ path: 'm2', previousPath: 'm' }], 'm')).toBe(true)
  expect(touchesFile([{ path: 'm' }], 'm')).toBe(true)
  expect(touchesFile([{ path: 'dir/m' }], 'm')).toBe(false)
})
