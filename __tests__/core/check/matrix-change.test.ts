import { describe, expect, test } from '@jest/globals'
import { findEmptied, needsTree, suggestFor, touchesFile } from '../../../src/core/check/matrix-change.ts'
import { diffMatrices, isEmptyDiff } from '../../../src/core/matrix/diff.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { mapChanges } from '../../../src/core/paths/map-changes.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { changeOf } from '../../golden/report.ts'

const features = (...rows: object[]) =>
  rows.map((row, index) => ({ name: `f${index}`, id: `c/f${index}`, level: 'supported', ...row }))
const text = (rows: object[], more: object = {}) =>
  JSON.stringify({ version: 1, ...more, categories: [{ name: 'C', features: rows }] })
const parse = (source: string) => parseMatrix(source, 'm').value!
const before = { paths: ['a/'], maintainers: ['@u', '@o/t'] }

type Expected = [features: [id: string, changes: string, keys: string][], keys?: Record<string, [unknown, unknown]>]
const f0 = (changes: string, keys: string): Expected => [[['c/f0', changes, keys]]]
const now = (more: object) => text(features({ ...before, ...more }))

const ROWS: [name: string, now: string, expected: Expected][] = [
  ['nothing', now({}), [[]]],
  ['another order and repeats of maintainers', now({ maintainers: ['@o/t', '@u', '@u'] }), [[]]],
  ['added', text(features(before, { paths: [] })), [[['c/f1', 'added', '']]]],
  ['removed', text([]), f0('removed', '')],
  ['renamed', now({ name: 'new' }), f0('renamed', 'name')],
  [
    'another id is another feature',
    now({ id: 'c/other' }),
    [
      [
        ['c/other', 'added', ''],
        ['c/f0', 'removed', ''],
      ],
    ],
  ],
  ['lowered, and under review', now({ level: 'obsolete', tentative: true }), f0('lowered edited', 'level tentative')],
  ['under review alone', now({ tentative: true }), f0('edited', 'tentative')],
  ['maintainers', now({ maintainers: ['@new', '@u'] }), f0('people', 'maintainers')],
  [
    'once a maintainer, and seeking one',
    now({ emeritus: ['@e'], 'seeking-maintainers': true }),
    f0('people', 'emeritus seeking-maintainers'),
  ],
  ['sunset', now({ sunset: { removal: '3.0' } }), f0('sunset', 'sunset')],
  ['what contributors may bring', now({ accepts: 'fixes' }), f0('edited', 'accepts')],
  ['paths', now({ exclude: ['a/x'] }), f0('edited', 'exclude')],
  [
    'words and evidence',
    now({ notes: 'n', warning: 'w', labels: ['l'], docs: ['d'] }),
    f0('edited', 'notes warning docs labels'),
  ],
  [
    'another category',
    JSON.stringify({ version: 1, categories: [{ name: 'D', features: features(before) }] }),
    f0('moved', 'category'),
  ],
  [
    'the rules of the file',
    text(features(before), {
      match: 'last',
      override: {},
      unmapped: { add: 'fail', ignore: ['x'] },
      levels: { supported: { outcome: 'warn' } },
    }),
    [
      [],
      {
        match: ['all', 'last'],
        'levels.supported.outcome.add': ['pass', 'warn'],
        'levels.supported.outcome.edit': ['pass', 'warn'],
        'levels.supported.outcome.remove': ['pass', 'warn'],
        'unmapped.add': ['notice', 'fail'],
        'unmapped.ignore': [undefined, ['x']],
        'override.label': [undefined, 'support-matrix/override'],
      },
    ],
  ],
  [
    'whom to ask, teams, bots',
    text(features(before), {
      volunteer: 'https://reef.example/join',
      contact: { text: '#reef' },
      bots: ['renovate'],
      teams: { '@o/T.x': { planned: true } },
    }),
    [
      [],
      {
        volunteer: [undefined, 'https://reef.example/join'],
        'contact.text': [undefined, '#reef'],
        bots: [undefined, ['renovate']],
        'teams.@o/T.x.planned': [undefined, true],
      },
    ],
  ],
  [
    'words of a category',
    JSON.stringify({ version: 1, categories: [{ name: 'C', notes: 'n', features: features(before) }] }),
    [[], { 'categories.C.notes': [undefined, 'n'] }],
  ],
]

describe('diffMatrices', () => {
  test.each(ROWS)('%s', (_, now, [features, keys = {}]) => {
    const diff = diffMatrices(parse(text([{ ...before, name: 'f0', id: 'c/f0', level: 'supported' }])), parse(now))
    expect(diff.features.map(({ id, changes, keys }) => [id, changes.join(' '), keys.join(' ')])).toEqual(features)
    expect(Object.fromEntries(diff.matrix.map(({ key, before, after }) => [key, [before, after]]))).toEqual(keys)
    expect(isEmptyDiff(diff)).toBe(features.length + Object.keys(keys).length === 0)
  })

  test.each([
    ['supported', 'obsolete', 'lowered'],
    ['experimental', 'supported', 'raised'],
    ['experimental', 'not-maintained', 'lowered'],
    ['beta', 'supported', 'raised'],
    ['supported', 'beta', 'lowered'],
  ])('from %s to %s is %s, whichever file has the level', (from, to, word) => {
    const levels = { beta: { title: 'B', meaning: 'm', outcome: 'pass' } }
    const file = (level: string) => parse(text(features({ ...before, level }), level === 'beta' ? { levels } : {}))
    expect(diffMatrices(file(from), file(to)).features[0]!.changes).toEqual([word])
  })
})

test('a rename of the matrix file touches it at both its paths', () => {
  expect(touchesFile([{ path: 'm2', previousPath: 'm' }], 'm')).toBe(true)
  expect(touchesFile([{ path: 'm' }], 'm')).toBe(true)
  expect(touchesFile([{ path: 'dir/m' }], 'm')).toBe(false)
})

describe('features that lose their last file', () => {
  const row = (paths: string[], more = {}) => text(features({ paths, ...more }))
  test.each<
    [name: string, row: string, changes: string[], head: string[] | undefined, after: string | undefined, ids: string[]]
  >([
    ['the last file is removed', row(['kelp/']), ['- kelp/a'], ['x'], undefined, ['c/f0']],
    ['another file stays', row(['kelp/']), ['- kelp/a'], ['kelp/b'], undefined, []],
    ['only lines go', row(['kelp/']), ['< kelp/a'], ['x'], undefined, []],
    ['the tree was not read', row(['kelp/']), ['- kelp/a'], undefined, undefined, []],
    ['the folder moves away', row(['kelp/']), ['kelp/a > reef/a'], ['reef/a'], undefined, ['c/f0']],
    ['it moves, and the new matrix follows', row(['kelp/']), ['kelp/a > reef/a'], ['reef/a'], row(['reef/']), []],
    ['the row goes as well', row(['kelp/']), ['- kelp/a'], ['x'], text([]), []],
    [
      'the new matrix keeps the row as it is',
      row(['kelp/']),
      ['- kelp/a'],
      ['x'],
      row(['kelp/'], { notes: 'n' }),
      ['c/f0'],
    ],
    ['the new row maps nothing on purpose', row(['kelp/']), ['- kelp/a'], ['x'], row([]), []],
    [
      'what belongs by its lines has no last file',
      row(['kelp/'], { content: ['k'] }),
      ['- kelp/a'],
      ['x'],
      undefined,
      [],
    ],
  ])('%s', (_, before, changes, headPaths, after, ids) => {
    const map = compileMatrix(parse(before))
    const mapping = mapChanges(map, { changes: changes.map(changeOf), complete: true })
    const now = after === undefined ? undefined : compileMatrix(parse(after))
    expect([...findEmptied({ map, mapping, headPaths, after: now })]).toEqual(ids)
  })

  test('the tree is needed only where files go, or new ones have no feature', () => {
    const matrix = parse(row(['kelp/']))
    const needs = (change: string) =>
      needsTree(matrix, mapChanges(compileMatrix(matrix), { changes: [changeOf(change)], complete: true }))
    expect(['< kelp/a', '+ kelp/a', '~ other', '- kelp/a', '+ other'].map(needs)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })

  test('new files are suggested a place by the matrix that counts after the merge', () => {
    const before = compileMatrix(parse(row(['kelp/a'])))
    const mapping = mapChanges(before, { changes: [changeOf('+ kelp/b')], complete: true })
    const parts = { map: before, mapping, headPaths: ['kelp/a', 'kelp/b'] }
    expect(suggestFor(parts)).toEqual([expect.objectContaining({ kind: 'pattern', pattern: 'kelp/b' })])
    expect(suggestFor({ ...parts, after: compileMatrix(parse(row(['kelp/']))) })).toEqual([])
    expect(suggestFor({ ...parts, headPaths: undefined })).toEqual([])
  })
})
