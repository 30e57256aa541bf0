import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseChanges } from '../../src/core/change/parse.ts'
import { diffRange, findFileAt, findRange, listFilesAt, listRawChanges } from '../../src/git/range.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'

let repo: GitRepository
let first: string
const text = (from: number) => Array.from({ length: 30 }, (_, index) => `line ${from + index}\n`).join('')

beforeAll(() => {
  repo = createGitRepository()
  first = repo.commit({
    'a b': text(0),
    'd/é\t"': text(100),
    less: text(200),
    bin: Buffer.from([0, 1]),
    mode: 'x\n',
    link: { link: 'a' },
  })
  repo.commit({
    ...{ 'a b': null, 'moved\nhere': text(0), 'd/é\t"': null, 'd/edited "': `${text(100)}more\n` },
    ...{
      less: text(200).slice(0, 90),
      bin: Buffer.from([0, 2]),
      mode: { executable: 'x\n' },
      link: 'no link',
      new: 'n\n',
    },
  })
})
afterAll(() => repo.remove())

describe('what a range changes', () => {
  const EXPECTED = [
    ['bin', 'modified', undefined, 0, 0],
    ['d/edited "', 'renamed', 'd/é\t"', 1, 0],
    ['less', 'modified', undefined, 0, 20],
    ['link', 'changed', undefined],
    ['mode', 'modified', undefined, 0, 0],
    ['moved\nhere', 'renamed', 'a b', 0, 0],
    ['new', 'added', undefined, 1, 0],
  ]
  test.each([false, true])('says the same with lines or without (%j)', async (lines) => {
    const range = await findRange(repo.folder, { base: first })
    const changes = lines
      ? parseChanges(await diffRange(repo.folder, range)).value!.changes
      : await listRawChanges(repo.folder, range)
    const found = changes
      .map(({ path, status, previousPath, additions, deletions }) => [path, status, previousPath, additions, deletions])
      .sort()
    expect(found.map((row, index) => row.slice(0, EXPECTED[index]!.length))).toEqual(EXPECTED)
    expect(changes.some((change) => change.lines !== undefined)).toBe(lines)
  })
})

test('files at a commit: all of them, or one', async () => {
  expect((await listFilesAt(repo.folder, first)).sort()).toEqual(
    ['a b', 'bin', 'd/é\t"', 'less', 'link', 'mode'].sort(),
  )
  expect((await findFileAt(repo.folder, first, 'mode'))?.toString()).toBe('x\n')
  expect(await findFileAt(repo.folder, first, 'nowhere')).toBeUndefined()
  expect(await findFileAt(repo.folder, first, 'd')).toBeUndefined()
})

test('a range counts from where two lines of history part, its base is what was named', async () => {
  repo.git('checkout', '--quiet', '-b', 'side', first)
  const side = repo.commit({ side: 's' })
  const main = repo.git('rev-parse', 'main')
  expect(await findRange(repo.folder, { base: 'main', head: 'side' })).toEqual({
    base: main,
    mergeBase: first,
    head: side,
  })
  expect(await findRange(repo.folder, {})).toEqual({ base: first, mergeBase: first, head: side })
})
