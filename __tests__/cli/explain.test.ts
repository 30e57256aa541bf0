import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    ['one a line', [], 'a b\nb\r\n\nb', ['a b', 'b', 'b']],
    ['NUL between them', ['-z'], 'a\nb\0c\r\0', ['a\nb', 'c\r']],
    ['as git quotes them', [], '\uFEFF"d\\303\\274ne/a\\tb"\r\n"half\n', ['düne/a\tb', '"half']],
    ['none', [], '', []],
    ['none but empty lines', [], '\n\r\n\n', []],
  ])('paths from standard input: %s', async (_, args, stdin, expected) => {
    const { code, stdout } = await explain(['--format', 'json', ...args], stdin)
    expect([code, paths(stdout)]).toEqual([0, expected])
  })

  test('an empty path is wrong use', async () => {
    for (const [args, stdin] of [
      [[''], ''],
      [['-z'], 'a\0\0b\0'],
    ] as const) {
      const { code, stderr } = await explain([...args], stdin)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/path:[12]: "" is empty/)])
    }
  })

  test('paths in UTF-16 are refused with their cause', async () => {
    const { code, stderr } = await explain([], 'src/x\n'.replaceAll(/[^]/g, '$&\0'))
    expect([code, stderr]).toEqual([2, 'support-matrix: standard input is UTF-16 text; save it as UTF-8\n'])
  })

  test('a path that only looks like a pattern is said to', async () => {
    const { code, stdout, stderr } = await explain(['sr\u200bc/x'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('belongs to no feature')])
    expect(stderr).toContain(
      'looks like src/ of Src, but is spelled with other characters, so the pattern does not match: write "sr\\u200bc/" in place of "src/"',
    )
  })

  test('a path that looks like an option follows --', async () => {
    expect(paths((await explain(['--format', 'json', '--', '-z', '--help'])).stdout)).toEqual(['-z', '--help'])
  })

  test.each(['text', 'markdown'])('as %s it names features and patterns', async (format) => {
    const { code, stdout } = await explain(['--format', format, 'a.go', 'no/where'])
    expect(code).toBe(0)
    for (const part of ['a.go', 'Src', 'no/where']) expect(stdout).toContain(part)
  })

  test('as text it ends with what to do next', async () => {
    expect((await explain(['a.go', 'no/where'])).stdout).toMatch(
      /\n\nNext: add what belongs to no feature to the paths of one in matrix\.yaml, or to unmapped\.ignore\.\n$/,
    )
    expect((await explain(['a.go'])).stdout).toMatch(/\n\nNext: `support-matrix explain --advice PATH` /)
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
    ['.GIT/x', '".GIT/x" is inside .git, which no commit contains'],
    [
      'https://github.com/o/r/blob/main/old/a%20b?plain=1#L3',
      '"https://github.com/o/r/blob/main/old/a%20b?plain=1#L3" is an address; write "old/a b"',
    ],
    [
      'https://gitlab.com/o/r/-/blob/main/old/a',
      '"https://gitlab.com/o/r/-/blob/main/old/a" is an address; write "old/a"',
    ],
    ['https://example.org/old/a', '"https://example.org/old/a" is an address; write it from the repository\'s root'],
  ])('%s is refused', async (path, says) => {
    const { code, stdout, stderr } = await explain(['ok', path])
    expect([code, stdout, stderr]).toEqual([2, '', `support-matrix: path:2: ${says}\n`])
  })
})

test.each([
  ['that patterns lie in', 'src/deep', 'src/deep/*.c', {}, true],
  ['on disk', 'src', 'src/', { 'src/a': 'a\n' }, true],
  ['on disk, which a pattern for files matches', 'src', '**', { 'src/a': 'a\n' }, true],
  ['in the index, seen from a folder below', 'src', 'src/', { 'src/a': 'a\n', 'sub/b': 'b\n' }, true],
  ['by its name only', 'src', 'src/', { src: 'a\n' }, false],
  ['by no name', 'srcs', 'src/', { 'src/a': 'a\n' }, false],
] as const)('a folder %s is the path of no change', async (where, path, pattern, files, isSaid) => {
  const repo = createGitRepository()
  const feature = `{name: Src, level: supported, paths: ["${pattern}"]}`
  repo.commit({ 'matrix.yaml': `version: 1\ncategories: [{name: A, features: [${feature}]}]\n`, ...files })
  const below = where.endsWith('below') ? { cwd: join(repo.folder, 'sub') } : { cwd: repo.folder }
  const { code, stderr } = await runCli(['explain', path], below)
  repo.remove()
  const note = `Note: ${path} names a folder, which is the path of no change; name a file in it.\n`
  expect([code, stderr]).toEqual([0, isSaid ? note : ''])
})

describe('--advice', () => {
  let repo: GitRepository
  beforeAll(() => {
    repo = createGitRepository()
    repo.commit({
      'matrix.yaml': `version: 1
contact: {text: "#dev"}
unmapped: {add: warn, ignore: ["*.md"]}
categories:
- name: A
  features:
  - {name: Old, level: obsolete, paths: [old/], sunset: {replacement: a/new}}
  - {name: New, level: supported, maintainers: ["@u"], paths: [new/]}
  - {name: Fixed, level: supported, accepts: removals, maintainers: ["@u"], paths: [fixed/]}
`,
      'old/a': 'a\n',
    })
  })
  afterAll(() => repo.remove())
  const advice = (...args: string[]) => runCli(['explain', '--advice', ...args], { cwd: repo.folder })

  interface Advised {
    path: string
    features: { id: string; pattern: string }[]
    advice: Record<'add' | 'edit' | 'remove', { outcome: string; text: string[] }>
  }

  test.each<[string, number, string]>([
    ['old/b', 1, 'fail warn pass'],
    ['fixed/b', 1, 'fail warn pass'],
    ['new/b', 0, 'pass pass pass'],
    ['nowhere/b', 0, 'warn pass pass'],
    ['ignored.md', 0, 'pass pass pass'],
  ])('%s: exit code %i, add, edit and remove are %s', async (path, code, outcomes) => {
    const { stdout, ...run } = await advice(path, '--format', 'json')
    expect([run.code, run.stderr]).toEqual([code, ''])
    const [{ advice: told }] = JSON.parse(stdout) as [Advised]
    expect([told.add, told.edit, told.remove].map(({ outcome }) => outcome).join(' ')).toBe(outcomes)
  })

  test('in the words of the check, beside what explain says', async () => {
    const { stdout } = await advice('old/b', 'nowhere/b')
    expect(stdout.split('\n')).toEqual([
      'old/b',
      '  Old (A)  Obsolete  nobody  old/',
      '  new file  fail    Obsolete: This will be removed, so it takes no new files. Removals and security fixes are welcome. New work goes to New. Questions? Ask #dev.',
      '  edit      warn    Obsolete: Removing code, or fixing a security bug? Go ahead. Anything else will be removed with the rest. New work goes to New. Questions? Ask #dev.',
      '  removal   pass    Removals are welcome here.',
      'nowhere/b',
      '  belongs to no feature',
      '  new file  warn    No feature covers it. Questions? Ask #dev.',
      '  edit      pass',
      '  removal   pass',
      '',
    ])
    const markdown = (await advice('old/b', '--format', 'markdown')).stdout
    expect(markdown).toContain('\n| new file | fail | Obsolete: This will be removed')
    expect((await advice('old/b', '--maintainer', '@u')).code).toBe(2)
  })

  test('for files of too many features it is refused, and without it they are explained', async () => {
    const features = Array.from({ length: 1000 }, (_, i) => `  - {name: f${i}, level: supported, paths: [${i % 2}/]}\n`)
    repo.write({ 'wide.yaml': `version: 1\ncategories:\n- name: A\n  features:\n${features.join('')}` })
    const stdin = Array.from({ length: 401 }, (_, i) => `${i % 2}/${i}\n`).join('')
    const wide = (...args: string[]) =>
      runCli(['explain', '--matrix', 'wide.yaml', '--format', 'json', ...args], { cwd: repo.folder, stdin })
    const [advised, explained] = await Promise.all([wide('--advice'), wide()])
    repo.write({ 'wide.yaml': null })
    expect([advised.code, advised.stdout, advised.stderr]).toEqual([
      2,
      '',
      'support-matrix: the files belong to more than 200000 features in sum, 0/400 alone to 500; narrow the patterns that so many features share, or ask about fewer paths at once\n',
    ])
    expect([explained.code, paths(explained.stdout).length]).toEqual([0, 401])
  })

  test.each<[string, object | string, number, string]>([
    ['a new file that would fail', { file_path: 'old/b' }, 2, 'takes no new files'],
    ['an edit there: advice alone', { file_path: 'old/a' }, 0, 'fixing a security bug'],
    ['a new file that is fine', { file_path: 'new/b' }, 0, ''],
    ['a file outside of the repository', { file_path: '/elsewhere/old/b' }, 0, ''],
  ])('the hook of docs/cli.md: %s', (_, tool, code, said) => {
    const [, script] = /```sh\n(#!\/bin\/sh\n# Before an agent[^]*?)```/.exec(
      readFileSync(join(ROOT, 'docs/cli.md'), 'utf8'),
    )!
    const bin = join(repo.folder, '.git/bin')
    mkdirSync(bin, { recursive: true })
    const command = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`
    writeFileSync(join(bin, 'support-matrix'), command, { mode: 0o755 })
    const hook = spawnSync('sh', ['-c', script!], {
      cwd: repo.folder,
      input: JSON.stringify({ tool_name: 'Write', tool_input: tool }),
      env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` },
    })
    expect([hook.status, hook.stdout.toString()]).toEqual([code, ''])
    if (said === '') expect(hook.stderr.toString()).toBe('')
    else expect(hook.stderr.toString()).toContain(said)
  })
})

test('a path inside a submodule is one that no change here has, and is said to be', async () => {
  const repo = createGitRepository()
  repo.write({
    'matrix.yaml': 'version: 1\ncategories: [{name: A, features: [{name: Gear, level: deprecated, paths: [gear/]}]}]\n',
    '.gitmodules': '',
  })
  repo.git('add', '--all')
  repo.git('update-index', '--add', '--cacheinfo', `160000,${'5'.repeat(40)},gear`)
  const { code, stdout, stderr } = await runCli(['explain', '--format', 'json', 'gear', 'gear/box/a', 'gears/a'], {
    cwd: repo.folder,
  })
  repo.remove()
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as { features: unknown[] }[]).map(({ features }) => features.length)).toEqual([1, 1, 0])
  expect(stderr).toBe('Note: gear is a submodule, and a change of it has that path alone, never gear/box/a.\n')
})

test.each(['', 'sub'])(
  'a path with something added to it names the one that is there, seen from the folder %j',
  async (folder) => {
    const repo = createGitRepository()
    const feature = '{name: Src, level: supported, paths: [src/]}'
    repo.commit({
      'matrix.yaml': `version: 1\ncategories: [{name: A, features: [${feature}]}]\n`,
      'src/a': '',
      'sub/b': '',
    })
    const paths = ['a/src/a', 'src/a:12', 'src/a:12:3', 'src/a#L3-L5', '"src/a"', ' src/a']
    const { code, stderr } = await runCli(['explain', ...paths, 'src/b:12'], { cwd: join(repo.folder, folder) })
    repo.remove()
    expect(stderr).toBe(paths.map((path) => `Note: there is no ${path}; did you mean src/a?\n`).join(''))
    expect(code).toBe(0)
  },
)

test('with --repo, notes are about that repository, from its root', async () => {
  const other = createGitRepository()
  other.commit({ 'matrix.yaml': 'version: 1\ncategories: []\n', 'src/deep/a': '1\n' })
  const repo = join(other.folder, 'src')
  const seen = await Promise.all(
    ['src/deep', 'deep/a'].map((path) => runCli(['explain', '--repo', repo, path], { cwd: '/' })),
  )
  other.remove()
  expect(seen.map(({ stderr }) => stderr)).toEqual([
    'Note: src/deep names a folder, which is the path of no change; name a file in it.\n',
    "Note: paths are from the repository's root: there is no deep/a; did you mean src/deep/a?\n",
  ])
})
