import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseChanges } from '../../src/core/change/parse.ts'
import { findFileAt } from '../../src/git/file-at.ts'
import { diffFiles, findRange, listFilesAt, listRawChanges } from '../../src/git/range.ts'
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
      ? parseChanges(Buffer.concat(await diffFiles(repo.folder, range))).value!.changes
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
  await expect(findFileAt(repo.folder, first, 'd')).rejects.toThrow(/^d is a folder, not a file, at [0-9a-f]{10}/)
})

test('a range counts from where two lines of history part, its base is what was named', async () => {
  repo.git('checkout', '--quiet', '-b', 'side', first)
  const side = repo.commit({ side: 's' })
  const main = repo.git('rev-parse', 'main')
  expect(await findRange(repo.folder, { base: 'main', head: 'side' })).toEqual({
    base: main,
    baseRef: 'main',
    mergeBase: first,
    head: side,
  })
  expect(await findRange(repo.folder, {})).toEqual({ base: first, baseRef: 'main', mergeBase: first, head: side })
})

test('names that are not UTF-8 stay two, with lines or without', async () => {
  const latin = createGitRepository()
  const name = (byte: number) => Buffer.concat([Buffer.from('caf'), Buffer.from([byte])])
  const blob = latin.git('hash-object', '-w', '-t', 'blob', '/dev/null')
  const tree = (byte: number) =>
    execFileSync('git', ['mktree', '-z'], {
      cwd: latin.folder,
      input: Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), name(byte), Buffer.from('\0')]),
    })
      .toString()
      .trim()
  const base = latin.git('commit-tree', '-m', 'x', tree(0xe8))
  const head = latin.git('commit-tree', '-m', 'x', '-p', base, tree(0xe9))
  const range = await findRange(latin.folder, { base, head })
  const changes = await listRawChanges(latin.folder, range)
  const files = await listFilesAt(latin.folder, head)
  latin.remove()
  expect(changes).toMatchObject([{ status: 'renamed', path: 'caf\udce9', previousPath: 'caf\udce8' }])
  expect(files).toEqual(['caf\udce9'])
})

test('contents that a partial clone lacks are no missing file', async () => {
  const partial = createGitRepository()
  const commit = partial.commit({
    'm.yaml': 'gone\n',
    'link.yaml': { link: 'm.yaml' },
    'out.yaml': { link: '../m.yaml' },
  })
  expect((await findFileAt(partial.folder, commit, 'link.yaml'))?.toString()).toBe('gone\n')
  expect(await findFileAt(partial.folder, commit, 'out.yaml')).toBeUndefined()
  const hash = partial.git('rev-parse', 'HEAD:m.yaml')
  rmSync(join(partial.folder, '.git/objects', hash.slice(0, 2), hash.slice(2)), { force: true })
  await expect(findFileAt(partial.folder, commit, 'm.yaml')).rejects.toThrow(/^m\.yaml at .* can't be read: .*git fsck/)
  partial.git('config', 'remote.origin.promisor', 'true')
  await expect(findFileAt(partial.folder, commit, 'm.yaml')).rejects.toThrow(
    /^m\.yaml at .* is not in this partial clone/,
  )
  expect(await findFileAt(partial.folder, commit, 'other.yaml')).toBeUndefined()
  partial.remove()
})
