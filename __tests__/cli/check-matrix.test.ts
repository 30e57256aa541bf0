// Which matrix judges a range, and what the outputs say was compared: the built command line and real git.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { runCli } from '../e2e/run-cli.ts'

const matrix = (level: string) => `version: 1
categories: [{name: Sails, features: [{name: Jib, level: ${level}, paths: [jib/]}]}]
`

let repo: GitRepository
let outside: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'support-matrix-outside-'))
  writeFileSync(join(outside, 'ours.yaml'), matrix('experimental'))
  repo = createGitRepository()
  repo.commit({
    'matrix.yaml': matrix('deprecated'),
    'docs/levels.yaml': matrix('obsolete'),
    'docs/gone.yaml': matrix('obsolete'),
    'jib/a': '1\n',
    'docs/link.yaml': { link: 'levels.yaml' },
    'docs/lost.yaml': { link: 'nowhere.yaml' },
    'docs/away.yaml': { link: join(outside, 'ours.yaml') },
  })
  repo.git('checkout', '--quiet', '-b', 'reef')
  repo.commit({
    'matrix.yaml': matrix('experimental'),
    'docs/levels.yaml': matrix('supported'),
    'docs/first.yaml': matrix('obsolete'),
    'docs/gone.yaml': null,
    'jib/b': '2\n',
  })
  repo.write({ 'docs/mine.yaml': matrix('obsolete') })
})
afterAll(() => {
  repo.remove()
  rmSync(outside, { recursive: true })
})

interface Judged {
  matrix?: string
  from?: string
  /** A folder of the repository. */
  cwd?: string
  code: number
  verdict?: string
  preview?: boolean
  change?: string | null
  says?: string
}

const rows: Record<string, Judged> = {
  'the usual file, at the base': { code: 0, verdict: 'warn', change: 'edited' },
  'a link that leads nowhere': {
    matrix: 'docs/lost.yaml',
    code: 2,
    says: 'docs/lost.yaml is a symbolic link at the base commit, and leads to no file of the repository (docs/nowhere.yaml)',
  },
  'another file, at the base': { matrix: 'docs/levels.yaml', code: 1, verdict: 'fail', change: 'edited' },
  'named from a folder': { matrix: 'levels.yaml', cwd: 'docs', code: 1, verdict: 'fail', change: 'edited' },
  'named from the root in a folder': { matrix: 'docs/levels.yaml', cwd: 'jib', code: 1, verdict: 'fail' },
  'a file that the head deletes': { matrix: 'docs/gone.yaml', code: 1, verdict: 'fail', change: 'deleted' },
  'a link, whose target is the matrix': { matrix: 'docs/link.yaml', code: 1, verdict: 'fail', change: 'edited' },
  'a link that leads away': {
    matrix: 'docs/away.yaml',
    code: 2,
    says: 'docs/away.yaml is a symbolic link at the base commit, and leads to no file of the repository',
  },
  'a file that the head adds': { matrix: 'docs/first.yaml', code: 0, verdict: 'pass', preview: true, change: 'added' },
  'a file that no commit has': {
    ...{ matrix: 'docs/mine.yaml', code: 0, verdict: 'pass', preview: true, change: null },
    says: 'docs/mine.yaml is not committed yet',
  },
  'the disk, where that is asked for': {
    matrix: 'docs/levels.yaml',
    from: 'disk',
    code: 0,
    verdict: 'pass',
    change: null,
  },
  'a file outside of the repository': { matrix: 'OUTSIDE', code: 0, verdict: 'notice', preview: false, change: null },
  'no file anywhere': { matrix: 'docs/none.yaml', code: 2, says: 'there is no docs/none.yaml at the base commit' },
}

test.each(Object.entries(rows))('judged by %s', async (_, row) => {
  const { matrix: named, from, cwd = '', code, verdict, preview, change, says } = row
  const args = [
    ...['check', '--format', 'json'],
    ...(named === undefined ? [] : ['--matrix', named === 'OUTSIDE' ? join(outside, 'ours.yaml') : named]),
    ...(from === undefined ? [] : ['--matrix-from', from]),
  ]
  const done = await runCli(args, { cwd: join(repo.folder, cwd) })
  if (says !== undefined) expect(done.stderr).toContain(says)
  expect(done.code).toBe(code)
  if (verdict === undefined) return
  const report = JSON.parse(done.stdout) as {
    verdict: string
    preview: boolean
    matrixChange: { status: string } | null
  }
  expect(report.verdict).toBe(verdict)
  if (preview !== undefined) expect(report.preview).toBe(preview)
  if (change !== undefined) expect(report.matrixChange?.status ?? null).toBe(change)
})

describe('a matrix that the base has deleted since the branches parted', () => {
  let parted: GitRepository
  beforeEach(() => {
    parted = createGitRepository()
    parted.commit({ 'matrix.yaml': matrix('obsolete'), 'jib/a': '1\n' })
    parted.git('checkout', '--quiet', '-b', 'reef')
    parted.commit({ 'jib/b': '2\n' })
    parted.git('checkout', '--quiet', 'main')
    parted.commit({ 'matrix.yaml': null })
    parted.git('checkout', '--quiet', 'reef')
  })
  afterEach(() => parted.remove())
  const judge = (...args: string[]) => runCli(['check', '--base', 'main', ...args], { cwd: parted.folder })

  test.each([
    ['left alone', undefined],
    ['edited', matrix('supported')],
  ])('and the head has %s, judges nothing', async (_, edited) => {
    if (edited !== undefined) parted.commit({ 'matrix.yaml': edited })
    const { code, stdout, stderr } = await judge()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(
      `there is no matrix.yaml at the base commit ${parted.git('rev-parse', 'main')}, and these changes don't add it: `,
    )
  })

  test('is a preview where the head adds it again', async () => {
    parted.git('checkout', '--quiet', '-B', 'reef', 'main')
    parted.commit({ 'matrix.yaml': matrix('obsolete'), 'jib/b': '2\n' })
    const { code, stdout } = await judge('--format', 'json')
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { preview: true, verdict: 'pass' }])
  })
})

describe('what was compared', () => {
  const short = (ref: string) => repo.git('rev-parse', '--short=7', ref)

  test.each(['text', 'markdown', 'github'])('is said as %s', async (format) => {
    const { stdout } = await runCli(['check', '--format', format], { cwd: repo.folder })
    const said = stdout.replaceAll('`', '').toLowerCase()
    expect(said).toContain(`compared main (${short('main')}) with head (${short('reef')})`)
  })

  test('and in JSON', async () => {
    const args = ['check', '--base', 'main', '--head', 'reef', '--format', 'json']
    const { stdout } = await runCli(args, { cwd: repo.folder })
    expect(JSON.parse(stdout)).toMatchObject({
      base: { ref: 'main', sha: repo.git('rev-parse', 'main') },
      head: { ref: 'reef', sha: repo.git('rev-parse', 'reef') },
      baseBehind: null,
    })
  })

  test.each([
    ['with an upstream', true],
    ['without', false],
  ])('and that a local base is behind, %s', async (_, follows) => {
    const clone = createGitRepository()
    clone.git('remote', 'add', 'origin', repo.folder)
    clone.git('fetch', '--quiet', 'origin')
    clone.git('checkout', '--quiet', ...(follows ? [] : ['--no-track']), '-B', 'main', 'origin/main')
    clone.git('checkout', '--quiet', '--no-track', '-b', 'topic', 'origin/reef')
    clone.git('push', '--quiet', '.', 'origin/reef:refs/remotes/origin/main')
    const { stdout, stderr } = await runCli(['check'], { cwd: clone.folder })
    clone.remove()
    expect(stderr).toBe('Note: main is 1 commit behind origin/main; to compare with that, use --base origin/main.\n')
    expect(stdout).toMatch(/Compared main \([0-9a-f]{7}\), which is 1 commit behind origin\/main, with HEAD \(/)
  })
})
