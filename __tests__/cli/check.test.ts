// The built command line and real git, as a person uses them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WRONG_USE } from '../cases/cli.ts'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { runCli } from '../e2e/run-cli.ts'

const MATRIX = `version: 1
categories:
- name: Alpha
  features:
  - {name: New, level: supported, maintainers: ["@o/alpha"], paths: [new/]}
  - {name: Old, level: obsolete, paths: [old/]}
  - {name: Going, level: deprecated, paths: [going/]}
`
const FAULTY = 'version: 2\nprojekt: x\ncategories: []\n'

let repo: GitRepository
const cli = (args: string[], options: { stdin?: string; env?: Record<string, string> } = {}) =>
  runCli(args, { cwd: repo.folder, ...options })
interface Json {
  verdict: string
  preview: boolean
  features: { id: string; change: string; emptied: boolean; files: { path: string }[] }[]
  matrixChange: { status: string; becomesUnmapped: string[]; diff: { levels: { id: string }[] } } | null
}
const json = (text: string) => JSON.parse(text) as Json

beforeAll(() => {
  repo = createGitRepository()
  repo.commit({ 'new/a': '1\n', 'old/a': '1\n', 'going/a': '1\n', 'm.yaml': MATRIX, 'faulty.yaml': FAULTY })
  repo.git('tag', 'no-matrix')
  repo.commit({ 'matrix.yaml': MATRIX, 'ok.txt': 'M\tnew/a\n', 'bad.txt': 'M\ta\nwhat\n' })
  repo.git('checkout', '--quiet', '-b', 'work')
  repo.commit({ 'old/b': '2\n', 'new/a': '2\n' })
  repo.git('checkout', '--quiet', 'main')
  repo.commit({ 'going/later': 'on main, and no change of the branch\n' })
  repo.git('checkout', '--quiet', 'work')
})
afterAll(() => repo.remove())

describe('wrong use', () => {
  test.each(WRONG_USE)('%j', async (args, says) => {
    const { code, stdout, stderr } = await cli(args)
    expect(stderr).toContain(says)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})

describe('check of a range', () => {
  test('by default from the merge base with main to HEAD', async () => {
    const { code, stdout, stderr } = await cli(['check', '--format', 'json'])
    expect([code, stderr]).toEqual([1, ''])
    const report = json(stdout)
    expect(report.verdict).toBe('fail')
    expect(report.features.map(({ id, change }) => `${id} ${change}`)).toEqual(['alpha/new edit', 'alpha/old add'])
    expect(report.matrixChange).toBeNull()
  })

  test('between two refs, from another folder, and told that policy only warns', async () => {
    const args = ['check', '--repo', repo.folder, '--base', 'main', '--head', 'work', '--warn-only', '--format', 'json']
    const { code, stdout } = await runCli(args, { cwd: '/' })
    expect([code, json(stdout).verdict]).toEqual([0, 'fail'])
  })

  test('of the repository that --repo names, whatever a hook of another says', async () => {
    const other = createGitRepository()
    other.commit({ 'matrix.yaml': MATRIX })
    const env = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_INDEX_FILE: join(other.folder, '.git/index'),
      GIT_PREFIX: 'x/',
    }
    const { code, stdout } = await cli(['check', '--repo', repo.folder, '--format', 'json'], { env })
    const without = await cli(['check', '--base', 'HEAD', '--format', 'json'], { env })
    other.remove()
    expect([code, json(stdout).features.map(({ id }) => id)]).toEqual([1, ['alpha/new', 'alpha/old']])
    expect([without.code, json(without.stdout).features]).toEqual([0, []])
  })

  test('says that uncommitted work is not looked at', async () => {
    repo.write({ 'new/a': 'not committed\n' })
    const { stderr } = await cli(['check', '--base', 'work'])
    repo.git('checkout', '--quiet', '--', 'new/a')
    expect(stderr).toBe('Note: uncommitted work is ignored; commit it to have it judged.\n')
  })

  test.each([
    ['text', /^fail {4}[^]*\nNext: settle what fails, /m],
    ['markdown', /^<!-- support-matrix/],
    ['github', /^::(?:error|warning) /m],
  ])('as %s', async (format, like) => {
    const { code, stdout, stderr } = await cli(['check', '--format', format])
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(like)
  })

  test('a base without a matrix is a preview where the head has one, else wrong use', async () => {
    const { code, stdout } = await cli(['check', '--base', 'no-matrix', '--format', 'json'])
    expect([code, json(stdout).verdict, json(stdout).preview]).toEqual([0, 'pass', true])
    const none = await cli(['check', '--base', 'no-matrix', '--head', 'no-matrix'])
    expect([none.code, none.stdout]).toEqual([2, ''])
    expect(none.stderr).toContain('there is no matrix.yaml at the base commit')
  })

  test.each([
    ['edited', MATRIX.replace('new/', 'other/').replace('supported', 'experimental'), 1, 'edited'],
    ['faulty', FAULTY, 1, 'faulty'],
    ['deleted', null, 1, 'deleted'],
  ])('the matrix is %s in the range', async (name, text, code, status) => {
    repo.git('checkout', '--quiet', '-b', name, 'work')
    repo.commit({ 'matrix.yaml': text })
    const done = await cli(['check', '--format', 'json', '--warn-only'])
    repo.git('checkout', '--quiet', 'work')
    const { matrixChange, verdict } = json(done.stdout)
    expect([done.code, verdict, matrixChange!.status]).toEqual([status === 'edited' ? 0 : code, 'fail', status])
    if (status === 'edited') {
      expect(matrixChange!.becomesUnmapped).toContain('new/a')
      expect(matrixChange!.diff.levels.map(({ id }) => id)).toEqual(['alpha/new'])
    }
  })

  test('tells which features lose their last file', async () => {
    repo.git('checkout', '--quiet', '-b', 'gone', 'main')
    repo.commit({ 'old/a': null, 'going/a': null })
    const { stdout, code } = await cli(['check', '--base', 'main', '--format', 'json'])
    repo.git('checkout', '--quiet', 'work')
    expect(code).toBe(0)
    expect(json(stdout).features.map(({ id, emptied }) => [id, emptied])).toEqual([
      ['alpha/old', true],
      ['alpha/going', false],
    ])
  })

  test('no history in common, and no base at all', async () => {
    repo.git('checkout', '--quiet', '--orphan', 'alone')
    repo.commit({ x: 'x' })
    const { code, stderr } = await cli(['check', '--base', 'main'])
    repo.git('checkout', '--quiet', 'work')
    expect(code).toBe(3)
    expect(stderr).toContain('no common history')
    const other = createGitRepository()
    other.commit({ 'matrix.yaml': MATRIX })
    other.git('branch', '--quiet', '--move', 'trunk')
    const without = await runCli(['check'], { cwd: other.folder })
    other.remove()
    expect(without.code).toBe(2)
    expect(without.stderr).toContain('no base to compare with')
  })

  test("nothing that a repository's settings name is run", async () => {
    const other = createGitRepository()
    other.commit({
      'matrix.yaml': MATRIX.replace('new/]', 'new/], content: [x]'),
      '.gitattributes': '* filter=f diff=d\n',
      a: 'x\n',
    })
    other.commit({ a: 'y\n' })
    const mark = join(other.folder, 'ran')
    const command = `touch ${mark}; cat`
    for (const name of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'diff.external',
      'diff.d.command',
      'diff.d.textconv',
      'filter.f.clean',
      'filter.f.smudge',
      'filter.f.process',
      'interactive.diffFilter',
    ])
      other.git('config', name, command)
    other.git('config', 'filter.f.required', 'true')
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.relative', 'true'],
      ['diff.submodule', 'log'],
      ['color.ui', 'always'],
      ['diff.renames', 'false'],
    ] as const)
      other.git('config', name, value)
    other.write({ a: 'uncommitted\n' })
    const { code, stderr } = await runCli(['check', '--base', 'HEAD~1'], { cwd: other.folder })
    const ran = existsSync(mark)
    other.remove()
    expect([code, ran]).toEqual([0, false])
    expect(stderr).toContain('uncommitted work')
  })
})

describe('check of a listing', () => {
  const listed = (args: string[], stdin: string) =>
    cli(['check', '--matrix', 'm.yaml', '--changes', '-', ...args], { stdin })

  test.each<[string, string[], string, number]>([
    ['nothing changes', [], '', 0],
    ['a pass', [], 'M\tnew/a\n', 0],
    ['a warning', [], 'M\told/a\n', 0],
    ['a warning, strictly', ['--strict'], 'M\told/a\n', 1],
    ['a notice, strictly', ['--strict'], 'A\tunmapped\n', 0],
    ['a failure', [], 'A\told/b\n', 1],
    ['a failure that only warns', ['--warn-only'], 'A\told/b\n', 0],
    ['a level that fails', ['--fail-on', 'supported,deprecated'], 'M\tnew/a\n', 1],
    ['a level that fails, named twice', ['--fail-on', 'obsolete', '--fail-on', 'supported'], 'M\tnew/a\n', 1],
    ['another level that fails', ['--fail-on', 'deprecated'], 'M\tnew/a\n', 0],
  ])('%s', async (_, args, stdin, expected) => {
    const { code, stderr } = await listed(args, stdin)
    expect([code, stderr]).toEqual([expected, ''])
  })

  test.each([
    ['list', 'M\tnew/a\n', 16],
    ['diff', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', 32],
  ])('a %s of more than it may have is refused, with what to do', async (_, part, most) => {
    const { code, stderr } = await listed([], part.repeat(Math.ceil((most * 1024 * 1024 + 1) / part.length)))
    expect(code).toBe(2)
    expect(stderr).toMatch(
      new RegExp(`standard input has \\d+ bytes, and at most ${most} MiB are read; .*--name-status`, 's'),
    )
  })

  test.each([
    ['list', 'M\ta\n'.repeat(500_001), 500_000],
    ['list with -z', 'M\0a\0'.repeat(500_001), 500_000],
    ['diff', '--- x\n+++ x\n@@ -1 +1 @@\n-a\n+b\n'.repeat(200_001), 1_000_000],
  ])('a %s of more lines than it may have is refused, with what to do', async (_, text, most) => {
    const { code, stderr } = await listed([], text)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      new RegExp(`standard input has \\d+ lines, and at most ${most} are read; .*--name-status`, 's'),
    )
  })

  test('files of too many features are refused, with what to do', async () => {
    const features = Array.from({ length: 1001 }, (_, i) => `  - {name: f${i}, level: supported, paths: ["**"]}\n`)
    repo.write({ 'wide.yaml': `version: 1\ncategories:\n- name: A\n  features:\n${features.join('')}` })
    const changes = (files: number) => Array.from({ length: files }, (_, i) => `M\tsrc/${i}\n`).join('')
    const check = (files: number) =>
      cli(['check', '--matrix', 'wide.yaml', '--changes', '-'], { stdin: changes(files) })
    const [some, many] = await Promise.all([check(10), check(1000)])
    repo.write({ 'wide.yaml': null })
    expect([some.code, some.stderr]).toEqual([0, ''])
    expect([many.code, many.stderr]).toEqual([
      2,
      'support-matrix: the files belong to more than 1000000 features in sum, src/999 alone to 1001; narrow the patterns that so many features share, or check fewer changes at once\n',
    ])
  })

  test('all three forms say the same', async () => {
    const range = ['-c', 'core.quotePath=true', 'diff', '-M', 'main...work']
    const forms = [
      repo.git(...range),
      repo.git(...range, '--name-status'),
      repo.git(...range, '--name-status', '-z'),
      '{"status":"added","path":"old/b"}\n{"status":"modified","path":"new/a"}',
    ]
    const answers = await Promise.all(forms.map((text) => listed(['--format', 'json'], `${text}\n`)))
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1)
    expect(json(answers[0]!.stdout).features).toHaveLength(2)
  })

  test('a pattern that takes for ever is stopped, and named', async () => {
    const text = 'version: 1\ncategories: [{name: A, features: [{name: x, level: supported, paths: ["re:^(a+)+$"]}]}]\n'
    repo.write({ 'slow.yaml': text })
    const args = ['check', '--matrix', 'slow.yaml', '--changes', '-', '--format', 'json']
    const { code, stdout, milliseconds } = await cli(args, { stdin: `A\t${'a'.repeat(60)}!\n` })
    repo.write({ 'slow.yaml': null })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ verdict: 'fail', complete: false, features: [] },
      problems: [{ code: 'time-limit', pattern: 're:^(a+)+$', seconds: 6 }],
    })
    expect(milliseconds).toBeLessThan(25_000)
  }, 60_000)
})

describe('the program itself', () => {
  test('--help and help are results, within the width of any terminal', async () => {
    const { code, stdout, stderr } = await cli(['check', '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('--changes <file>')
    expect(await cli(['help', 'check'])).toMatchObject({ code: 0, stdout, stderr: '' })
    const all = await cli(['help'])
    expect([all.code, all.stderr]).toEqual([0, ''])
    for (const name of ['check', 'explain', 'diff', 'lint', 'audit', 'import', 'export', 'init', 'completion'])
      expect(all.stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    expect(all.stdout).toContain('\nNext: ')
    expect(all.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test("--version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(await cli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

test('a submodule is one in every list of its changes, also where it becomes a file', async () => {
  const parent = createGitRepository()
  const pin = parent.commit({ 'matrix.yaml': MATRIX.replace('old/', 'gear/'), '.gitmodules': '' })
  const link = (sha: string) => parent.git('update-index', '--add', '--cacheinfo', `160000,${sha},gear`)
  link(pin)
  parent.git('commit', '--quiet', '--message', 'pin')
  link(parent.git('rev-parse', 'HEAD'))
  parent.git('commit', '--quiet', '--message', 'move')
  const moved = parent.git('rev-parse', 'HEAD')
  const listed = await runCli(['check', '--changes', '-'], {
    ...{ cwd: parent.folder, stdin: parent.git('diff', '--name-status', 'HEAD~1', 'HEAD') },
  })
  parent.git('rm', '--quiet', '--cached', 'gear')
  parent.commit({ gear: 'a file\n' })
  const typed = await runCli(['check', '--base', moved], { cwd: parent.folder })
  const diffed = await runCli(['check', '--changes', '-'], {
    ...{ cwd: parent.folder, stdin: `${parent.git('diff', moved, 'HEAD')}\n` },
  })
  parent.remove()
  for (const { stdout } of [listed, typed, diffed])
    expect(stdout).toMatch(/^warn {4}Old: Obsolete\n[^]*gear \(submodule\)/m)
})
