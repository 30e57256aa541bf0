import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createFollower } from '../../src/core/audit/history.ts'
import type { Commit } from '../../src/core/audit/repository.ts'
import { findRepository } from '../../src/git/files.ts'
import { startHistory } from '../../src/git/history.ts'
import { createLogParser } from '../../src/git/log-parser.ts'
import { openRepository } from '../../src/git/repository-source.ts'
import { createGitRepository } from '../e2e/git-repo.ts'

const repository = createGitRepository()
const repo = repository.folder
const folder = mkdtempSync(join(tmpdir(), 'history-'))
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

function readHistory(root: string, since: string, take = (_: readonly Commit[]) => {}) {
  return startHistory(root, { since, stopping: new AbortController() })(take)
}
const open = (root: string) => openRepository(root, () => Promise.resolve('not asked for'))

async function listFiles(root: string): Promise<{ path: string; lines?: number }[]> {
  const source = open(root)
  const paths = await source.listPaths()
  const counted = await source.countLines(paths)
  return paths.map((path) => ({ path, ...(counted.has(path) && { lines: counted.get(path)! }) }))
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`).join('')
const ODD = 'odd/tab\tquote"new\nline é \x01.txt'

function clone(name: string, ...options: string[]): string {
  repository.git('clone', '--quiet', ...options, `file://${repo}`, join(folder, name))
  return join(folder, name)
}

beforeAll(() => {
  const on = (day: string) => ({ date: `${day}T12:00:00Z` })
  const { commit, git } = repository
  commit({ 'old/a.txt': lines(10), binary: Buffer.from([0, 1, 2]), link: { link: 'old/a.txt' } }, on('2024-01-01'))
  commit({ [ODD]: lines(2) }, on('2026-01-01'))
  commit({ 'old/a.txt': null, 'new/a.txt': `${lines(10)}one more\n` }, on('2026-02-01'))
  git('checkout', '-qb', 'side')
  commit({ 'side.txt': lines(3) }, on('2026-03-01'))
  git('checkout', '-q', 'main')
  commit({ 'new/a.txt': lines(9), binary: null }, on('2026-03-02'))
  git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
  git('config', 'uploadpack.allowFilter', 'true')
})

describe('history', () => {
  test('has every commit but merges, newest first, with lines and renames in the year', async () => {
    const history = await readHistory(repo, '2025-06-01')
    if (typeof history === 'string') throw new Error(history)
    expect(history).toMatchObject({ lines: true })
    expect(history.commits.map(({ date }) => date).sort()).toEqual([
      '2024-01-01',
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-03-02',
    ])
    const on = (day: string) => history.commits.find(({ date }) => date === day)!
    expect(on('2026-03-01').files).toEqual([{ path: 'side.txt', status: 'added', added: 3, deleted: 0 }])
    expect(on('2026-03-02').files).toEqual([
      { path: 'binary', status: 'removed' },
      { path: 'new/a.txt', status: 'modified', added: 0, deleted: 2 },
    ])
    expect(on('2026-02-01').files).toEqual([
      { path: 'new/a.txt', previousPath: 'old/a.txt', status: 'renamed', added: 1, deleted: 0 },
    ])
    expect(on('2026-01-01')).toMatchObject({
      author: { name: 'Alice', email: 'alice@example.org' },
      files: [{ path: ODD, status: 'added', added: 2, deleted: 0 }],
    })
  })

  test('before the year has names without lines', async () => {
    const history = await readHistory(repo, '2026-02-15')
    if (typeof history === 'string') throw new Error(history)
    const older = history.commits.find(({ date }) => date === '2026-01-01')!
    expect(older.files).toEqual([{ path: ODD, status: 'added' }])
  })

  test.each(['2025-06-01', '2027-01-01', '2020-01-01'])(
    'since %s is given in its order while it is read',
    async (since) => {
      const taken: Commit[] = []
      const history = await readHistory(repo, since, (commits) => taken.push(...commits))
      expect(history).toMatchObject({ commits: taken })
      expect(taken).toHaveLength(5)
    },
  )

  test('is given whole, though nobody takes it before it has been read', async () => {
    const taken: Commit[] = []
    const take = startHistory(repo, { since: '2025-06-01', stopping: new AbortController() })
    await delay(1000)
    await take((commits) => taken.push(...commits))
    expect(taken).toHaveLength(5)
  })

  test('fails with what fails to take it', async () => {
    const failing = readHistory(repo, '2025-06-01', () => {
      throw new Error('too slow')
    })
    await expect(failing).rejects.toThrow('too slow')
  })

  test('is the same from a folder below the root', async () => {
    repository.git('config', 'diff.relative', 'true')
    expect(await readHistory(join(repo, 'new'), '2025-06-01')).toEqual(await readHistory(repo, '2025-06-01'))
  })

  test('of a shallow clone is none, and says so', async () => {
    expect(await readHistory(clone('shallow', '--depth=1'), '2025-06-01')).toBe('this is a shallow clone')
  })

  test('ends early where nobody wants it any more', async () => {
    const stopping = new AbortController()
    const reading = startHistory(repo, { since: '2025-06-01', stopping })(() => {})
    stopping.abort()
    await expect(reading).rejects.toThrow('git failed: The operation was aborted')
  })

  test('without a commit is none', async () => {
    const empty = createGitRepository()
    expect(await readHistory(empty.folder, '2025-06-01')).toBe('there is no commit yet')
    expect(await listFiles(empty.folder)).toEqual([])
    empty.remove()
  })

  test('of a clone without file contents has no lines, and fetches nothing', async () => {
    const history = await readHistory(clone('partial', '--no-checkout', '--filter=blob:none'), '2025-06-01')
    if (typeof history === 'string') throw new Error(history)
    expect([history.lines, history.commits.length]).toEqual([false, 5])
  })

  test('of a clone without trees is none, and says so', async () => {
    for (const filter of ['tree:0', 'tree:1'])
      expect(await readHistory(clone(filter, `--filter=${filter}`), '2025-06-01')).toBe(
        'this is a partial clone, which lacks the file names of older commits',
      )
  })

  test.each([
    ['--raw', '--no-abbrev', '--numstat', '-M'],
    ['--name-status', '-M100%'],
  ])('reads the same from output of %s in pieces of any size', (...args) => {
    const log = ['log', '--no-merges', '--topo-order', '-z', '--date=short', '--format=%x01%H%x00%cd%x00%aN%x00%aE']
    const output = execFileSync('git', [...log, ...args], { cwd: repo })
    const parse = (size: number) => {
      const commits: Commit[] = []
      const parser = createLogParser((commit) => commits.push(commit))
      for (let at = 0; at < output.length; at += size) parser.push(output.subarray(at, at + size))
      parser.end()
      return commits
    }
    expect(parse(output.length)).toHaveLength(5)
    for (const size of [1, 2, 3, 7, 64]) expect(parse(size)).toEqual(parse(output.length))
  })

  test('loses no move and no last change with the edits that a later commit repeats', () => {
    const name = fc.constantFrom('a', 'b', 'c')
    const file = fc.tuple(fc.constantFrom('A', 'D', 'M', 'M', 'R100'), name, name)
    const history = fc.array(fc.uniqueArray(file, { selector: ([, to]) => to, minLength: 1 }), { maxLength: 8 })
    fc.assert(
      fc.property(history, (commits) => {
        const log = commits.map((files, index) =>
          [
            ...[`\x01${index}`, `2026-01-${30 - index}`, 'Alice', 'alice@example.org'],
            ...files.flatMap(([status, to, from]) => (status === 'R100' ? [status, from, to] : [status, to])),
          ].map((field) => `${field}\0`),
        )
        const follow = (since: string) => {
          const { follow: add, followed } = createFollower()
          const parser = createLogParser(add, since)
          parser.push(Buffer.from(log.flat().join('')))
          parser.end()
          const { moves, lastChange, removed } = followed
          return { moves, lastChange, removed: [...removed].map(([path, { sha }]) => [path, sha]) }
        }
        expect(follow('2026-01-30')).toEqual(follow(''))
      }),
      { numRuns: 500 },
    )
  })

  test('runs nothing that the repository configures', async () => {
    const trap = join(folder, 'trapped')
    const hostile = clone('hostile')
    const program = `touch ${trap} #`
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.trap.command',
      'diff.trap.textconv',
      'core.pager',
      'gpg.program',
      'core.sshCommand',
      'filter.trap.clean',
      'filter.trap.smudge',
    ])
      repository.git('-C', hostile, 'config', key, program)
    repository.git('-C', hostile, 'config', 'log.showSignature', 'true')
    writeFileSync(join(hostile, '.git/info/attributes'), '* diff=trap filter=trap\n')
    expect(await readHistory(hostile, '2025-06-01')).toMatchObject({ lines: true })
    expect((await listFiles(hostile)).length).toBeGreaterThan(0)
    expect(existsSync(trap)).toBe(false)
  })
})

describe('files', () => {
  test('are those of the index, from any folder of the repository, links too, with the lines of text', async () => {
    const top = await findRepository(join(repo, 'new'))
    expect(await listFiles(top)).toEqual([
      { path: 'link', lines: 1 },
      { path: 'new/a.txt', lines: 9 },
      { path: ODD, lines: 2 },
      { path: 'side.txt', lines: 3 },
    ])
  })

  test('have their lines counted where these are asked for', async () => {
    const counted = await open(repo).countLines(['side.txt', ODD, 'none'])
    expect([...counted]).toEqual([
      [ODD, 2],
      ['side.txt', 3],
    ])
    const many = Array.from({ length: 30_000 }, (_, index) => `none/${index}`)
    expect((await open(repo).countLines([...many, 'side.txt'])).get('side.txt')).toBe(3)
    expect((await open(repo).countLines([])).size).toBe(0)
  })

  test.each([
    ['a bare repository', '--bare'],
    ['a clone without a checkout', '--no-checkout'],
  ])('of %s are those of its HEAD', async (_, option) => {
    const top = await findRepository(clone(`files${option}`, option))
    expect((await listFiles(top)).map(({ path }) => path)).toEqual(['link', 'new/a.txt', ODD, 'side.txt'])
  })

  test('of no repository are an error that names the folder', async () => {
    await expect(findRepository(folder)).rejects.toThrow(`${folder} is not in a git repository`)
  })
})
