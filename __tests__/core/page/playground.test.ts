import { describe, expect, test } from '@jest/globals'
import { readPastedChanges } from '../../../src/page/playground/pasted-changes.ts'
import { tryMatrix } from '../../../src/page/playground/try-matrix.ts'

const MATRIX = `version: 1
categories:
- name: Engines
  features:
  - {name: Diesel, level: supported, maintainers: ["@ferry/engines"], paths: [engines/diesel/]}
  - {name: Steam, level: obsolete, tentative: true, paths: [engines/steam/, "**/*.coal"]}
`
const today = '2026-11-25'

describe('pasted changes', () => {
  test.each([
    [
      'paths alone',
      'a/b.c\n\n  d e.c \r\n',
      [
        { status: 'modified', path: 'a/b.c' },
        { status: 'modified', path: 'd e.c' },
      ],
    ],
    [
      'name-status',
      'A\ta.c\nD\tb.c\n',
      [
        { status: 'added', path: 'a.c' },
        { status: 'removed', path: 'b.c' },
      ],
    ],
    ['nothing', ' \n', []],
  ])('%s', (_, text, changes) => expect(readPastedChanges(text).value?.changes).toMatchObject(changes))

  test.each([
    ['a path out of the repository', 'a.c\n\n../b.c\n', 3],
    ['a broken line of name-status', 'M\ta.c\nwhat is this\n', 2],
    ['broken JSON', '{"status":"added","path":"a.c"}\n{"status":\n', 2],
  ])('%s is a fault at its line', (_, text, line) => {
    const { value, faults } = readPastedChanges(text)
    expect(value).toBeUndefined()
    expect(faults.map((fault) => fault.line)).toEqual([line])
  })
})

describe('a trial', () => {
  test('says what the check would, and why', () => {
    const { remarks, result } = tryMatrix({ matrix: MATRIX, changes: 'A\tengines/steam/a.coal\nM\tdocs/x\n', today })
    expect(remarks.map(({ where, line, severity }) => ({ where, line, severity }))).toContainEqual({
      ...{ where: 'matrix', line: 6, severity: 'note' },
    })
    expect(result).toMatchObject({
      verdict: 'warn',
      isWritten: true,
      paths: [
        {
          path: 'engines/steam/a.coal',
          features: [
            {
              ...{ name: 'Steam', category: 'Engines', level: 'Obsolete, under review', maintainers: [] },
              pattern: 'engines/steam/',
            },
          ],
        },
        { path: 'docs/x', isIgnored: false, features: [] },
      ],
    })
    expect(result!.comment).toContain('Steam')
    expect(result!.html).toContain('<h3>')
  })

  test('a rename is explained at both its paths', () => {
    const { result } = tryMatrix({ matrix: MATRIX, changes: 'R100\tengines/diesel/a\tb\n', today })
    expect(result!.paths.map(({ path, features }) => [path, features.length])).toEqual([
      ['engines/diesel/a', 1],
      ['b', 0],
    ])
  })

  test('a file that belongs by its changed lines says by which expression', () => {
    const matrix = MATRIX.replace('paths: [engines/diesel/]', "paths: [engines/diesel/], content: ['\\bvalve\\b']")
    const diff = '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+open the valve\n'
    const { result } = tryMatrix({ matrix, changes: `diff --git a/x.c b/x.c\n${diff}`, today })
    expect(result!.paths).toMatchObject([
      { path: 'x.c', features: [{ name: 'Diesel', pattern: 'content:\\bvalve\\b' }] },
    ])
  })

  test('faults of both texts come at once, with their lines, and nothing is judged', () => {
    const faulty = MATRIX.replace('obsolete', 'obsolet').replace('Steam,', 'Steam, levle: x,')
    const { remarks, result } = tryMatrix({ matrix: faulty, changes: '../x\n', today })
    expect(result).toBeUndefined()
    expect(remarks.map(({ where, line, severity }) => [where, line, severity])).toEqual([
      ['matrix', 6, 'error'],
      ['matrix', 6, 'error'],
      ['changes', 1, 'error'],
    ])
  })
})
