// The three forms from real git: whatever the options, all of them say the same as --name-status -z.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseChanges } from '../../../src/core/change/parse.ts'
import { createGitRepository } from '../../e2e/git-repo.ts'
import type { GitRepository } from '../../e2e/git-repo.ts'

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `line ${from + i}\n`).join('')
/** Names as hostile as git lets them be; without NUL and / anything goes. */
const NAMES = [
  'a b',
  'tab\there',
  'q"uote',
  'new\nline',
  'é',
  'back\\slash',
  'd b/c b/x',
  'a b b',
  '{"status":"M"}',
  'b/a/x',
  '-flag',
  "it's",
]

let repo: GitRepository
beforeAll(() => {
  repo = createGitRepository()
  repo.commit({
    ...Object.fromEntries(NAMES.map((name, index) => [name, lines(index * 100, index * 100 + 20)])),
    'moved as it is': lines(2000, 2040),
    'moved with edits': lines(3000, 3040),
    'copied from': lines(4000, 4040),
    'binary edited': Buffer.from([0, 1, 2]),
    'binary removed': Buffer.from([0, 7, 7, 7]),
    mode: 'echo\n',
    'mode and edit': lines(5000, 5020),
    'becomes a link': 'text',
    'becomes a file': { link: 'nowhere' },
    'link elsewhere': { link: 'here' },
    'empty removed': '',
    hunks: '-- a\n++ b\nc\n',
    'no end of line': 'x',
    crlf: 'a\r\nb\r\n',
    'only less': lines(6000, 6009),
    removed: lines(7000, 7020),
  })
  repo.commit({
    ...Object.fromEntries(NAMES.map((name, index) => [name, lines(index * 100, index * 100 + 21)])),
    'moved as it is': null,
    'now\there': lines(2000, 2040),
    'moved with edits': null,
    'edited and moved': `${lines(3000, 3038)}other\n`,
    'copied from': lines(4000, 4041),
    'copied to': `${lines(4000, 4039)}other\n`,
    'binary edited': Buffer.from([0, 1, 3]),
    'binary new': Buffer.from([0, 9, 9, 9, 1]),
    'binary removed': null,
    mode: { executable: 'echo\n' },
    'mode and edit': { executable: lines(5000, 5021) },
    'becomes a link': { link: 'text' },
    'becomes a file': 'nowhere else',
    'link elsewhere': { link: 'there' },
    'empty removed': null,
    hunks: '+++ b\n-- a2\nc\n--- q\n',
    'no end of line': 'y',
    crlf: 'a\r\nc\r\n',
    'only less': lines(6000, 6003),
    removed: null,
    'only here': 'z'.repeat(90),
  })
})
afterAll(() => repo.remove())

const changesOf = (text: string) => {
  const { value, faults } = parseChanges(text)
  expect(faults).toEqual([])
  return value!.changes
}
const diff = (...options: string[]) =>
  `${repo.git('-c', 'core.quotePath=true', 'diff', ...options, 'HEAD~1', 'HEAD')}\n`
const keys = (text: string) =>
  changesOf(text)
    .map(({ status, path, previousPath }) => JSON.stringify([path, status, previousPath]))
    .sort()

describe.each([['-M'], ['-M', '-C', '-C'], ['--no-renames']])('git diff %s %s %s', (...found) => {
  const renames = found.filter(Boolean)
  test.each([
    [['--name-status']],
    [['-p']],
    [['--unified=0']],
    [['--binary']],
    [['--no-prefix']],
    [['--no-prefix', '--unified=0', '--full-index']],
    [['--src-prefix=i/', '--dst-prefix=w/']],
    [['-B', '-D', '--function-context']],
  ])('%j', (options) => {
    const expected = keys(diff('--name-status', '-z', ...renames))
    expect(expected.length).toBeGreaterThan(25)
    expect(keys(diff(...options, ...renames))).toEqual(expected)
  })
})

describe('the numbers of lines', () => {
  test('are those of --numstat, and binary files have 0', () => {
    const numbers = new Map(
      changesOf(diff('-M')).map(({ path, additions, deletions }) => [path, [additions, deletions]]),
    )
    for (const [path, expected] of [
      ['only less', [0, 6]],
      ['edited and moved', [1, 2]],
      ['now\there', [0, 0]],
      ['binary edited', [0, 0]],
      ['mode', [0, 0]],
      ['hunks', [3, 2]],
      ['removed', [0, 21]],
    ] as const)
      expect([path, numbers.get(path)]).toEqual([path, expected])
  })

  test('the lines are those of both sides, unknown where binary', () => {
    const all = new Map(changesOf(diff('-M')).map(({ path, lines: changed }) => [path, changed]))
    expect(all.get('hunks')).toEqual(['-- a', '++ b', '+++ b', '-- a2', '--- q'])
  })
})
