import { describe, expect, test } from '@jest/globals'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { suggestRows } from '../../../src/core/paths/suggest-row.ts'
import { matrixOf } from '../../golden/report.ts'

const map = compileMatrix(
  matrixOf(`version: 1
categories:
  - name: Birds
    features:
      - {name: Heron, level: supported, paths: [src/heron/, docs/heron.md]}
      - {name: Ibis, level: supported, paths: ["src/ibis/**"]}
  - name: Rest
    features:
      - {name: Docs, level: supported, paths: ["docs/guides/*.md"]}
      - {name: Linux, level: supported, cross-cutting: true, paths: ["**/*linux*"]}
`),
)
const TREE = [
  'README.md',
  'src/heron/a.ts',
  'src/ibis/a.ts',
  'docs/guides/a.md',
  'docs/guides/b.md',
  'docs/guides/raw/x.txt',
  'lib/a_linux.c',
  'lib/b.c',
]
const feature = (id: string, name: string, category: string) => ({ id, name, category })

describe('where new files probably belong', () => {
  test.each<[name: string, files: string[], expected: unknown[]]>([
    [
      'a folder whose siblings have rows gets one of its own',
      ['src/plover/a.ts', 'src/plover/deep/b.ts'],
      [{ kind: 'row', category: 'Birds', name: 'plover', pattern: 'src/plover/' }],
    ],
    [
      'a file beside those of one feature goes to it',
      ['docs/guides/c.txt'],
      [{ kind: 'pattern', feature: feature('rest/docs', 'Docs', 'Rest'), pattern: 'docs/guides/c.txt' }],
    ],
    [
      'so does a folder',
      ['docs/guides/new/c.txt'],
      [{ kind: 'pattern', feature: feature('rest/docs', 'Docs', 'Rest'), pattern: 'docs/guides/new/' }],
    ],
    [
      'a name that begins like a sibling is still a folder of its own',
      ['src/ibis-old/y.ts'],
      [{ kind: 'row', category: 'Birds', name: 'ibis-old', pattern: 'src/ibis-old/' }],
    ],
    ['a platform owns no neighbours', ['lib/c.c'], []],
    ['at the root everything is a guess', ['NEW.md', 'new/a.ts'], []],
    ['a name that a pattern would read otherwise is left out', ['src/[slug]/a.ts'], []],
    ['nothing uncovered, nothing to say', [], []],
  ])('%s', (_, files, expected) => {
    expect(suggestRows(map, files, [...TREE, ...files])).toEqual(expected)
  })

  test('ten lines at most', () => {
    const files = Array.from({ length: 30 }, (_, index) => `src/bird-${index}/a.ts`)
    expect(suggestRows(map, files, [...TREE, ...files]).length).toBeLessThanOrEqual(10)
  })
})
