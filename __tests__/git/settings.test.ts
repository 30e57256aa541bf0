// What the user or the environment sets for git changes no answer, and starts no program.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { runCli } from '../e2e/run-cli.ts'
import { MATRIX } from './mill.ts'

let repo: GitRepository
let mark: string
let expected: string
const answer = async (env: Record<string, string> = {}) => {
  const runs = [
    ['check', '--format', 'json'],
    ['audit', '--format', 'json', '--today', '2026-11-20'],
    ['diff', 'main', 'HEAD'],
  ]
  const seen = await Promise.all(runs.map((args) => runCli(args, { cwd: repo.folder, env })))
  return seen.map(({ code, stdout, stderr }) => `${code}\n${stdout}\n${stderr}`).join('\n')
}

beforeAll(async () => {
  repo = createGitRepository()
  repo.commit({ 'matrix.yaml': MATRIX, 'wheel/a': '1\n2\n3\n', 'dam/wall': 'stone\n' })
  repo.git('checkout', '--quiet', '-b', 'topic')
  repo.commit({
    'wheel/a': null,
    'dam/a': '1\n2\n3\n',
    'dam/wall': 'stone\nsluice\n',
    'WHEEL/b': 'x\n',
    'wheel/é': 'n\n',
  })
  mark = join(repo.folder, '.git/started')
  writeFileSync(join(repo.folder, '.git/program'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 })
  writeFileSync(join(repo.folder, '.git/binary'), '* binary\n')
  writeFileSync(join(repo.folder, '.git/names'), 'Bob <bob@example.org> <alice@example.org>\n')
  writeFileSync(join(repo.folder, '.git/order'), 'wheel/*\n')
  expected = await answer()
  expect(expected).toMatch(/"verdict": "fail"[^]*content:/)
})
afterAll(() => repo.remove())

const config = (name: string, value: string) => ({
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: name,
  GIT_CONFIG_VALUE_0: value,
})
const inside = (name: string) => join(repo.folder, '.git', name)

const rows: Record<string, () => Record<string, string>> = {
  GIT_ICASE_PATHSPECS: () => ({ GIT_ICASE_PATHSPECS: '1' }),
  GIT_LITERAL_PATHSPECS: () => ({ GIT_LITERAL_PATHSPECS: '1' }),
  GIT_GLOB_PATHSPECS: () => ({ GIT_GLOB_PATHSPECS: '1' }),
  GIT_NOGLOB_PATHSPECS: () => ({ GIT_NOGLOB_PATHSPECS: '1' }),
  GIT_EXTERNAL_DIFF: () => ({ GIT_EXTERNAL_DIFF: inside('program') }),
  GIT_PAGER: () => ({ GIT_PAGER: inside('program'), PAGER: inside('program') }),
  GIT_DIFF_OPTS: () => ({ GIT_DIFF_OPTS: '-u9' }),
  'diff.orderFile, missing': () => config('diff.orderFile', '/nowhere/order'),
  'diff.orderFile': () => config('diff.orderFile', inside('order')),
  'diff.renames': () => config('diff.renames', 'copies'),
  'diff.noprefix': () => config('diff.noprefix', 'true'),
  'diff.external': () => config('diff.external', inside('program')),
  'diff.relative': () => config('diff.relative', 'true'),
  'core.quotePath': () => config('core.quotePath', 'false'),
  'core.fsmonitor': () => config('core.fsmonitor', inside('program')),
  'core.attributesFile': () => config('core.attributesFile', inside('binary')),
  'core.bigFileThreshold': () => config('core.bigFileThreshold', '1'),
  'diff.algorithm': () => config('diff.algorithm', 'patience'),
  'diff.default.binary': () => config('diff.default.binary', 'true'),
  'core.pager': () => config('core.pager', inside('program')),
  'color.ui': () => config('color.ui', 'always'),
  'status.branch': () => config('status.branch', 'true'),
  'log.showSignature': () => config('log.showSignature', 'true'),
  'log.showRoot': () => config('log.showRoot', 'false'),
  'mailmap.file': () => config('mailmap.file', inside('names')),
  'i18n.logOutputEncoding': () => config('i18n.logOutputEncoding', 'UTF-16'),
}

test.each(Object.entries(rows))('%s', async (_, environment) => {
  expect(await answer(environment())).toBe(expected)
  expect(existsSync(mark)).toBe(false)
})

test('what is in place of commits and files in this repository alone is not read', async () => {
  const softer = join(repo.folder, '.git/softer')
  writeFileSync(softer, MATRIX.replace('obsolete', 'best-effort'))
  repo.git('replace', 'main:matrix.yaml', repo.git('hash-object', '-w', softer))
  const replaced = await answer()
  repo.git('replace', '--delete', 'main:matrix.yaml')
  mkdirSync(inside('info'), { recursive: true })
  writeFileSync(inside('info/grafts'), `${repo.git('rev-parse', 'topic')}\n`)
  const grafted = await answer()
  rmSync(inside('info/grafts'))
  expect([replaced, grafted]).toEqual([expected, expected])
})

test('attributes that the change brings, or that lie in the work tree, hide no lines', async () => {
  const judged = async () => {
    const { code, stdout } = await runCli(['check', '--format', 'json', '--fail-on', 'deprecated'], {
      cwd: repo.folder,
    })
    const { features } = JSON.parse(stdout) as { features: { id: string }[] }
    return [code, features.map(({ id }) => id)]
  }
  repo.git('checkout', '--quiet', '-b', 'hiding', 'main')
  repo.commit({ 'dam/wall': 'stone\nsluice\n', '.gitattributes': 'dam/* -diff\n' })
  const brought = await judged()
  repo.write({ '.gitattributes': '* binary\n' })
  const lying = await judged()
  repo.git('checkout', '--quiet', '--force', 'topic')
  expect([brought, lying]).toEqual([
    [1, ['mill/race']],
    [1, ['mill/race']],
  ])
})

test('the default base is the branch, though a tag has its name', async () => {
  repo.git('tag', 'main', 'topic')
  const seen = await answer()
  repo.git('tag', '--delete', 'main')
  expect(seen).toContain('"verdict": "fail"')
})
