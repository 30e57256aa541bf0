// check --staged, and the hooks of pre-commit that call it: the built command line, real git, and the real pre-commit where it is.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { GIT_ENVIRONMENT, createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { runCli } from '../e2e/run-cli.ts'

const MATRIX = `version: 1
categories:
- name: Trees
  features:
  - {name: Ash, level: supported, maintainers: ["@wood/ash"], paths: [ash/]}
  - {name: Elm, level: obsolete, paths: [elm/]}
`
let repo: GitRepository
beforeEach(() => {
  repo = createGitRepository()
})
afterEach(() => repo.remove())

interface Json {
  verdict: string
  preview: boolean
  features: { id: string; change: string; outcome: string }[]
  matrixChange: { status: string } | null
}
async function staged(args: string[] = [], cwd = repo.folder) {
  const { code, stdout, stderr } = await runCli(['check', '--staged', '--format', 'json', ...args], { cwd })
  const report = stdout === '' ? undefined : (JSON.parse(stdout) as Json)
  return {
    ...{ code, stderr, verdict: report?.verdict, preview: report?.preview },
    features: report?.features.map(({ id, change, outcome }) => `${id} ${change} ${outcome}`),
    matrix: report?.matrixChange?.status,
  }
}

describe('check --staged', () => {
  test('judges the index alone, by the matrix of HEAD, from any folder', async () => {
    repo.commit({ 'matrix.yaml': MATRIX, 'ash/a': '1\n', 'elm/a': '1\n' })
    expect(await staged()).toMatchObject({ code: 0, verdict: 'pass', features: [] })
    repo.write({ 'elm/new': 'x\n', 'matrix.yaml': MATRIX.replace('obsolete', 'supported') })
    expect(await staged()).toMatchObject({ code: 0, verdict: 'pass', features: [], stderr: '' })
    repo.git('add', 'elm/new')
    const seen = { code: 1, verdict: 'fail', features: ['trees/elm add fail'], preview: false }
    expect(await staged()).toMatchObject(seen)
    expect(await staged([], join(repo.folder, 'elm'))).toMatchObject(seen)
    expect(await staged(['--matrix', '../matrix.yaml'], join(repo.folder, 'elm'))).toMatchObject(seen)
    repo.git('add', 'matrix.yaml')
    expect(await staged()).toMatchObject({ ...seen, matrix: 'edited' })
  })

  test('before the first commit there is nothing to compare with, and the matrix is a preview', async () => {
    repo.write({ 'matrix.yaml': MATRIX, 'elm/a': 'x\n' })
    expect(await staged()).toMatchObject({ code: 2 })
    repo.git('add', '--all')
    expect(await staged()).toMatchObject({ code: 0, verdict: 'pass', preview: true, features: ['trees/elm add fail'] })
    for (const format of ['text', 'markdown', 'github']) {
      const { stdout } = await runCli(['check', '--staged', '--format', format], { cwd: repo.folder })
      expect(stdout.toLowerCase()).toContain('compared nothing with the index')
    }
    repo.git('commit', '--quiet', '--message', 'first')
    const { stdout } = await runCli(['check', '--staged'], { cwd: repo.folder })
    expect(stdout).toMatch(/Compared HEAD \([0-9a-f]{7}\) with the index/)
  })

  test('a matrix that only the index has is a preview; one that neither has is wrong use', async () => {
    repo.commit({ 'ash/a': '1\n' })
    const missing = await staged()
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringMatching(/^support-matrix: there is no matrix\.yaml in HEAD or the index: /),
    ])
    repo.write({ 'matrix.yaml': MATRIX })
    repo.git('add', '--all')
    expect(await staged()).toMatchObject({ code: 0, preview: true })
  })

  test('a faulty or deleted matrix in the index fails', async () => {
    repo.commit({ 'matrix.yaml': MATRIX })
    repo.write({ 'matrix.yaml': 'version: 3\n' })
    repo.git('add', '--all')
    expect(await staged(['--warn-only'])).toMatchObject({ code: 1, matrix: 'faulty' })
    repo.git('rm', '--quiet', '--force', 'matrix.yaml')
    expect(await staged()).toMatchObject({ code: 1, matrix: 'deleted' })
  })

  test('conflicts of a merge are wrong use, and so is no repository', async () => {
    repo.commit({ 'matrix.yaml': MATRIX, 'ash/a': '1\n' })
    repo.git('checkout', '--quiet', '-b', 'other')
    repo.commit({ 'ash/a': '2\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.commit({ 'ash/a': '3\n' })
    expect(() => repo.git('merge', 'other')).toThrow()
    const conflict = await staged()
    expect([conflict.code, conflict.stderr]).toEqual([2, expect.stringContaining('a merge left conflicts')])
    const nowhere = await staged([], '/')
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('/ is not in a git repository')])
  })
})

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
const withPreCommit = hasPreCommit ? test : test.skip
withPreCommit(
  'the real pre-commit stops a commit that adds to an obsolete feature, and a faulty matrix',
  () => {
    const hooks = createGitRepository()
    try {
      for (const path of ['.pre-commit-hooks.yaml', 'package.json', 'dist'])
        cpSync(join(ROOT, path), join(hooks.folder, path), { recursive: true })
      const rev = hooks.commit({})
      const config = `repos:\n- repo: ${hooks.folder}\n  rev: ${rev}\n  hooks: [{id: support-matrix}, {id: support-matrix-lint}]\n`
      repo.commit({ '.pre-commit-config.yaml': config, 'matrix.yaml': MATRIX, 'elm/a': '1\n' })
      const preCommit = () => {
        const { stdout, status } = spawnSync('pre-commit', ['run', '--color=never'], {
          ...{ cwd: repo.folder, encoding: 'utf8' },
          env: {
            PATH: process.env.PATH,
            HOME: hooks.folder,
            PRE_COMMIT_HOME: join(hooks.folder, 'cache'),
            ...GIT_ENVIRONMENT,
          },
        })
        return { status, stdout }
      }
      repo.write({ 'elm/a': '2\n' })
      repo.git('add', '--all')
      expect(preCommit()).toMatchObject({ status: 0 })
      repo.write({ 'elm/new': '1\n' })
      repo.git('add', '--all')
      const stopped = preCommit()
      expect(stopped.status).toBe(1)
      expect(stopped.stdout).toContain('fail    Elm: Obsolete')
      repo.write({ 'elm/new': null, 'matrix.yaml': 'version: 3\n' })
      repo.git('add', '--all')
      const faulty = preCommit()
      expect(faulty.status).toBe(1)
      expect(faulty.stdout).toContain('matrix.yaml:1:10: ')
    } finally {
      hooks.remove()
    }
  },
  120_000,
)
