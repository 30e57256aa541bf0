import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/core/change/change.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { mapChanges } from '../../../src/core/paths/map-changes.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { KINDS } from '../../cases/kinds.ts'

function mapping(features: Record<string, object>, changes: Change[], more: object = {}) {
  const rows = Object.entries(features).map(([name, keys]) => ({ name, level: 'supported', ...keys }))
  const text = JSON.stringify({ version: 1, ...more, categories: [{ name: 'C', features: rows }] })
  const { value, findings } = parseMatrix(text, 'm')
  expect(findings).toEqual([])
  return mapChanges(compileMatrix(value!), { changes, complete: true })
}
const edit = (path: string, ...lines: string[]): Change => ({
  status: 'modified',
  path,
  additions: 1,
  deletions: 1,
  lines,
})

describe('kinds of change', () => {
  test.each(KINDS)('%s', (_, changes, kind) => {
    expect(mapping({ in: { paths: ['in/'] } }, changes).touched.map((one) => one.kind)).toEqual(kind ? [kind] : [])
  })

  test('are told for each feature: one file can be taken from one and added to another', () => {
    const { touched } = mapping({ a: { paths: ['a/'] }, b: { paths: ['b/'] }, both: { paths: ['**'] } }, [
      { status: 'renamed', path: 'b/x', previousPath: 'a/x' },
    ])
    expect(touched.map(({ feature, kind, files }) => [feature.name, kind, files[0]!.pattern])).toEqual([
      ['a', 'remove', 'a/'],
      ['b', 'add', 'b/'],
      ['both', 'edit', '**'],
    ])
  })
})

test.each<[string, Parameters<typeof mapping>[0], unknown]>([
  ["its folder's pattern", { in: { paths: ['lib/mod/'] } }, ['lib/mod/', []]],
  ['its own name', { in: { paths: ['lib/mod'] } }, ['lib/mod', []]],
  ['a folder above', { in: { paths: ['lib/**'] } }, ['lib/**', []]],
  ['a glob for folders', { in: { paths: ['lib/*/'] } }, ['lib/*/', []]],
  ['what is inside it', { in: { paths: ['lib/mod/*.c'] } }, [undefined, ['lib/mod']]],
  ['nothing that is excluded', { in: { paths: ['lib/**'], exclude: ['lib/mod/'] } }, [undefined, ['lib/mod']]],
])('a submodule belongs to %s', (_, features, expected) => {
  const { touched, unmapped } = mapping(features, [{ status: 'modified', path: 'lib/mod', submodule: true }])
  expect([touched[0]?.files[0]?.pattern, unmapped.map(({ path }) => path)]).toEqual(expected)
})

describe('unmapped files', () => {
  const kindOf = (...changes: Change[]) => {
    const { unmapped, unmappedKind } = mapping({ in: { paths: ['in/'] } }, changes, { unmapped: { ignore: ['docs/'] } })
    return [unmapped.map(({ path }) => path), unmappedKind]
  }
  test.each<[string, Change[], unknown]>([
    ['none', [{ status: 'added', path: 'in/x' }], [[], undefined]],
    ['ignored', [{ status: 'added', path: 'docs/x' }], [[], undefined]],
    ['new', [{ status: 'added', path: 'x' }], [['x'], 'add']],
    ['edited, in the order of their paths', [edit('z'), edit('a')], [['a', 'z'], 'edit']],
    ['removed', [{ status: 'removed', path: 'x' }], [['x'], 'remove']],
    ['moved to where nothing covers it', [{ status: 'renamed', path: 'x', previousPath: 'in/x' }], [['x'], 'add']],
    ['moved from where nothing covered it', [{ status: 'renamed', path: 'in/x', previousPath: 'x' }], [[], undefined]],
    ['moved about unmapped', [{ status: 'renamed', path: 'y', previousPath: 'x' }], [['y'], 'edit']],
    ['unchanged', [{ status: 'unchanged', path: 'x' }], [[], undefined]],
  ])('%s', (_, changes, expected) => expect(kindOf(...changes)).toEqual(expected))
})

describe('content', () => {
  const features = { virtio: { paths: ['virtio/'], content: ['\\bvhost\\b', 'x+y'], exclude: ['docs/'] } }

  test('adds files by a changed line, and says by which expression', () => {
    const { touched, unmapped } = mapping(features, [
      edit('a', 'no', 'xxy'),
      edit('virtio/b', 'vhost'),
      edit('docs/c', 'vhost'),
      edit('d', 'vhosts'),
    ])
    expect(touched[0]!.files.map(({ change, pattern }) => [change.path, pattern])).toEqual([
      ['a', 'content:x+y'],
      ['virtio/b', 'virtio/'],
    ])
    expect(unmapped.map(({ path }) => path)).toEqual(['d', 'docs/c'])
  })

  test('is not guessed where lines are unknown', () => {
    const { touched, contentNotChecked } = mapping(features, [
      { status: 'added', path: 'z.bin', additions: 0, deletions: 0 },
      { status: 'modified', path: 'a' },
      { status: 'modified', path: 'virtio/known' },
      { status: 'modified', path: 'docs/excluded' },
      { status: 'unchanged', path: 'same' },
    ])
    expect(touched[0]!.files.map(({ change }) => change.path)).toEqual(['virtio/known'])
    expect(contentNotChecked).toEqual(['a', 'z.bin'])
  })

  test('keeps a file that is moved out of the paths but still says it', () => {
    const change: Change = { ...edit('elsewhere/b', 'vhost'), status: 'renamed', previousPath: 'virtio/b' }
    const { touched, unmapped } = mapping(features, [change])
    expect(touched.map(({ kind, kindByPath }) => [kind, kindByPath])).toEqual([['edit', 'remove']])
    expect(unmapped).toEqual([])
  })
})
