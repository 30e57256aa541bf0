// Where commands find the matrix and the server of links, whatever folder they are called in.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiUrlOf } from '../../src/cli/github.ts'
import { runCommandLine } from '../../src/cli/run.ts'
import { FROM_A_SUBFOLDER } from '../cases/cli.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { keepIo } from '../fakes/io.ts'

const MATRIX = `version: 1
categories:
- name: Fruit
  features:
  - {name: Plum, level: supported, maintainers: ["@grove/plum"], paths: [plum/]}
`
let repo: GitRepository
let none: string
beforeAll(() => {
  repo = createGitRepository()
  repo.commit({ 'matrix.yaml': MATRIX, 'plum/deep/x': '1\n', 'fig/x': '1\n' })
  repo.commit({ 'plum/deep/x': '2\n' })
  none = realpathSync(mkdtempSync(join(tmpdir(), 'support-matrix-none-')))
})
afterAll(() => {
  repo.remove()
  rmSync(none, { recursive: true })
})

async function run(
  args: string[],
  { cwd = repo.folder, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
) {
  const kept = keepIo(cwd, { stdin: 'M\tplum/x\n', env })
  const code = await runCommandLine(args, kept.io)
  return { code, out: kept.out(), err: kept.err() }
}

test('a matrix that is committed and not checked out, or a link to nothing, is not simply missing', async () => {
  const other = createGitRepository()
  other.commit({ 'matrix.yaml': MATRIX, 'plum/x': '1\n' })
  other.git('sparse-checkout', 'set', '--no-cone', 'plum')
  const sparse = await run(['lint'], { cwd: other.folder })
  other.git('restore', '--ignore-skip-worktree-bits', 'matrix.yaml')
  const restored = await run(['lint'], { cwd: other.folder })
  other.write({ 'matrix.yaml': { link: 'nowhere.yaml' } })
  const dangling = await run(['lint'], { cwd: other.folder })
  other.remove()
  expect([sparse.code, sparse.err]).toEqual([2, expect.stringContaining('matrix.yaml is committed, but not in the')])
  expect(restored.code).toBe(0)
  expect([dangling.code, dangling.err]).toEqual([
    2,
    expect.stringContaining('is a symbolic link that leads to no file'),
  ])
})

describe("the root's matrix.yaml, from any folder", () => {
  test.each(FROM_A_SUBFOLDER)('%j', async (...args) => {
    const atRoot = await run(args)
    expect([atRoot.code, atRoot.out === '']).toEqual([0, false])
    expect(await run(args, { cwd: join(repo.folder, 'plum/deep') })).toEqual(atRoot)
    expect(await run([...args, '--repo', join(repo.folder, 'plum')], { cwd: none })).toEqual(atRoot)
  })

  test('a file that --matrix names is looked for in this folder, then in the root', async () => {
    const cwd = join(repo.folder, 'plum')
    repo.write({
      '.github/matrix.yaml': MATRIX.replace('Plum', 'Other'),
      'plum/near.yaml': MATRIX.replace('Plum', 'Near'),
    })
    expect((await run(['explain', 'plum/x', '--matrix', '.github/matrix.yaml'], { cwd })).out).toContain('Other')
    expect((await run(['explain', 'plum/x', '--matrix', 'near.yaml'], { cwd })).out).toContain('Near')
    const missing = await run(['lint', '--matrix', 'nowhere.yaml'], { cwd })
    expect([missing.code, missing.err]).toEqual([2, 'support-matrix: nowhere.yaml does not exist\n'])
    repo.write({ '.github/matrix.yaml': null, 'plum/near.yaml': null })
  })

  test('where it is missing, the message names the folder and what to do', async () => {
    const outside = await run(['lint'], { cwd: none })
    expect([outside.code, outside.err]).toEqual([
      2,
      `support-matrix: there is no matrix.yaml in ${none}, which is in no checkout of a git repository: name yours with --matrix FILE, or write a first one with \`support-matrix init\`\n`,
    ])
    const other = createGitRepository()
    other.commit({ '.github/matrix.yaml': MATRIX, 'a/x': '1\n' })
    const cwd = join(other.folder, 'a')
    const says = `.github/matrix.yaml exists, name it with --matrix .github/matrix.yaml\n`
    for (const args of [['explain', 'x'], ['audit'], ['check'], ['export', 'json'], ['check', '--changes', '-']]) {
      const { code, err } = await run(args, { cwd })
      expect([args, code, err.endsWith(says)]).toEqual([args, 2, true])
    }
    expect((await run(['explain', 'x', '--matrix', '.github/matrix.yaml'], { cwd })).code).toBe(0)
    other.remove()
  })

  test('a folder that --repo names must exist', async () => {
    mkdirSync(join(none, 'folder'))
    writeFileSync(join(none, 'file'), '')
    expect((await run(['lint', '--repo', 'nowhere'], { cwd: none })).err).toBe(
      'support-matrix: --repo nowhere does not exist\n',
    )
    expect((await run(['lint', '--repo', 'file'], { cwd: none })).err).toBe(
      'support-matrix: --repo file is not a folder\n',
    )
  })
})

describe('the server of links', () => {
  const env = { GITHUB_SERVER_URL: 'https://git.grove.example' }
  const link = (server: string) => `${server}/orgs/grove/teams/plum`
  test.each([
    ['export', 'markdown'],
    ['explain', 'plum/x', '--format', 'markdown'],
    ['check', '--base', 'HEAD~1', '--format', 'markdown'],
  ])('%s %s: --server, else the environment, else the remote, else github.com', async (...args) => {
    expect((await run(args)).out).toContain(link('https://github.com'))
    repo.git('remote', 'add', 'origin', 'git@code.grove.example:fruit/plums.git')
    const byRemote = await run(args)
    const byEnvironment = await run(args, { env })
    const named = await run([...args, '--server', 'https://ghe.example/'], { env })
    repo.git('remote', 'remove', 'origin')
    expect(byRemote.out).toContain(link('https://code.grove.example'))
    expect(byEnvironment.out).toContain(link('https://git.grove.example'))
    expect(named.out).toContain(link('https://ghe.example'))
  })

  test.each(['ghe.example', 'ftp://ghe.example', 'https://me:secret@ghe.example', 'https://ghe.example/?a=b'])(
    '--server %j is refused',
    async (server) => {
      const { code, err } = await run(['export', 'markdown', '--server', server])
      expect([code, err]).toEqual([
        2,
        `support-matrix: --server ${JSON.stringify(server)} is not a server's address; write it as https://git.example.org\n`,
      ])
    },
  )

  test.each([
    ['https://github.com', 'https://api.github.com'],
    ['https://grove.ghe.com', 'https://api.grove.ghe.com'],
    ['https://git.grove.example:8443', 'https://git.grove.example:8443/api/v3'],
  ])('the API of %s is at %s', (server, api) => expect(apiUrlOf(server)).toBe(api))
})
