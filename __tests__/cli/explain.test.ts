import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { runCli } from '../e2e/run-cli.ts'

let folder: GitRepository
beforeAll(() => {
  folder = createGitRepository()
  folder.write({
    'matrix.yaml': `version: 1
categories:
- name: A
  features:
  - {name: Arch, level: supported, cross-cutting: true, maintainers: ["@o/arch"], paths: ["**/*amd64*"]}
  - {name: Src, level: deprecated, tentative: true, maintainers: ["@O/Core", "@u"], paths: ["*.go", src/]}
`,
  })
})
afterAll(() => folder.remove())
const explain = (args: string[], stdin = '') => runCli(['explain', ...args], { cwd: folder.folder, stdin })
const paths = (text: string) => (JSON.parse(text) as { path: string }[]).map(({ path }) => path)

describe('explain', () => {
  test('one entry for each path, home features first, in the shape of the contract', async () => {
    const { code, stdout, stderr } = await explain(['--format', 'json', 'src/x_amd64', 'no/where', 'src/x_amd64'])
    expect([code, stderr]).toEqual([0, ''])
    const both = [
      {
        id: 'a/src',
        category: 'A',
        name: 'Src',
        level: 'deprecated',
        tentative: true,
        maintainers: ['@O/Core', '@u'],
        pattern: 'src/',
      },
      {
        id: 'a/arch',
        category: 'A',
        name: 'Arch',
        level: 'supported',
        tentative: false,
        maintainers: ['@o/arch'],
        pattern: '**/*amd64*',
      },
    ]
    expect(JSON.parse(stdout)).toEqual([
      { path: 'src/x_amd64', features: both },
      { path: 'no/where', features: [] },
      { path: 'src/x_amd64', features: both },
    ])
  })

  test.each([
    ['one a line', [], 'a b\nb\r\n\nb', ['a b', 'b', '', 'b']],
    ['NUL between them', ['-z'], 'a\nb\0c\r\0', ['a\nb', 'c\r']],
    ['none', [], '', []],
  ])('paths from standard input: %s', async (_, args, stdin, expected) => {
    const { code, stdout } = await explain(['--format', 'json', ...args], stdin)
    expect([code, paths(stdout)]).toEqual([0, expected])
  })

  test('a path that looks like an option follows --', async () => {
    expect(paths((await explain(['--format', 'json', '--', '-z', '--help'])).stdout)).toEqual(['-z', '--help'])
  })

  test.each(['text', 'markdown'])('as %s it names features and patterns', async (format) => {
    const { code, stdout } = await explain(['--format', format, 'a.go', 'no/where'])
    expect(code).toBe(0)
    for (const part of ['a.go', 'Src', 'no/where']) expect(stdout).toContain(part)
  })

  test("a team's features, whatever the case", async () => {
    const { code, stdout } = await explain(['--maintainer', '@o/core', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ id: 'a/src' })])
    expect((await explain(['--maintainer', '@u'])).stdout).toContain('Src')
  })

  test('a pipe takes all of it, and may take less', async () => {
    const stdin = Array.from({ length: 5000 }, (_, index) => `src/${index}`).join('\n')
    const { code, stdout } = await explain(['--format', 'json'], stdin)
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(64 * 1024)
    expect(paths(stdout)).toHaveLength(5000)
    const cli = join(ROOT, 'dist/cli.js')
    const head = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" explain | head -n 1`], {
      cwd: folder.folder,
      input: stdin,
    })
    expect(head.stderr.toString()).toBe('')
    expect(head.stdout.toString()).toMatch(/^.*\n$/)
  })

  test('colour only where somebody looks', async () => {
    expect((await explain(['src/a'])).stdout).not.toContain('\u001b')
  })
})

describe('paths as people have them', () => {
  test.each([
    ['./old/a', '"./old/a" is not a path from the repository\'s root; write "old/a"'],
    ['old//a', '"old//a" is not a path from the repository\'s root; write "old/a"'],
    ['/home/me/old/a', '"/home/me/old/a" is absolute; write it from the repository\'s root'],
    ['old/', '"old/" names a folder; name a file in it'],
  ])('%s is refused', async (path, says) => {
    const { code, stdout, stderr } = await explain(['ok', path])
    expect([code, stdout, stderr]).toEqual([2, '', `support-matrix: path:2: ${says}\n`])
  })
})
