// The package as npm makes it: packed, installed into an empty folder without a network, and every command run from there.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GIT_ENVIRONMENT, createGitRepository } from './git-repo.ts'
import type { GitRepository } from './git-repo.ts'
import { ROOT } from './run-action.ts'

let folder: string
let repo: GitRepository
let packed: { filename: string; unpackedSize: number; files: { path: string; mode: number }[] }

const env = () => ({
  ...{ PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', npm_config_update_notifier: 'false' },
  ...GIT_ENVIRONMENT,
})
const npm = (args: string[], cwd: string) => execFileSync('npm', args, { cwd, env: env(), encoding: 'utf8' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'support-matrix-package-'))
  mkdirSync(join(folder, 'empty'))
  ;[packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], ROOT)) as [typeof packed]
  // The prefix keeps npm from installing into a folder above that has a package.json.
  const empty = join(folder, 'empty')
  npm(['install', '--offline', '--no-audit', '--no-fund', '--prefix', empty, join(folder, packed.filename)], empty)
  repo = createGitRepository()
  repo.commit({ CODEOWNERS: 'pulp/ @mill/pulp\n', 'pulp/a': '1\n', 'press/a': '1\n' })
}, 120_000)
afterAll(() => {
  repo.remove()
  rmSync(folder, { recursive: true, force: true })
})

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(folder, 'empty/node_modules/.bin/support-matrix'), args, {
    ...{ cwd: repo.folder, env: env(), encoding: 'utf8', input: 'A\tpulp/b\n' },
  })
  return { code: status, stdout, stderr }
}

test('what a command needs is in it, and no more: below 2 MB, nothing to install with it', () => {
  expect(packed.unpackedSize).toBeLessThan(2_000_000)
  const paths = packed.files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', 'dist/cli.js', 'dist/licenses.txt', 'schema/matrix.schema.json']),
  )
  expect(
    paths.filter((path) => !/^(?:dist|schema)\/|^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path)),
  ).toEqual([])
  expect(paths.filter((path) => path.startsWith('dist/index'))).toEqual([])
  expect(packed.files.find(({ path }) => path === 'dist/cli.js')!.mode & 0o111).toBe(0o111)
  const installed = join(folder, 'empty/node_modules/support-matrix')
  const { dependencies, version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies?: object
    version: string
  }
  expect(dependencies).toBeUndefined()
  expect(run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('every command runs from there', () => {
  expect(run('init').code).toBe(0)
  repo.git('add', '--all')
  expect(run('check', '--staged')).toMatchObject({ code: 0 })
  repo.commit({})
  expect(run('lint')).toMatchObject({ code: 0, stderr: '' })
  expect(run('audit', '--html', 'page.html', '--format', 'json')).toMatchObject({ code: 0 })
  expect(readFileSync(join(repo.folder, 'page.html'), 'utf8')).toContain('pulp')
  expect(run('explain', 'pulp/a').stdout).toContain('@mill/pulp')
  expect(run('check', '--changes', '-')).toMatchObject({ code: 0 })
  for (const format of ['markdown', 'html', 'json', 'codeowners', 'badge'])
    expect({ format, code: run('export', format, '--write', `made/${format}`).code }).toEqual({ format, code: 0 })
  expect(statSync(join(repo.folder, 'made/html')).size).toBeGreaterThan(10_000)
  expect(run('import', 'codeowners').stdout).toContain('@mill/pulp')
  expect(run('help', 'check').stdout).toContain('--staged')
  expect(run('completion', 'bash').stdout).toContain('complete -F')
})
