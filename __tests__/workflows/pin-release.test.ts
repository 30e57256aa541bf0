// Our own action is named in one way everywhere; after a release the script names its commit, tried on a copy of the files.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../e2e/run-action.ts'

const SCRIPT = join(ROOT, 'scripts/pin-release.mjs')
let folder = ''

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
    .toString()
    .trim()

function run(argument: string, cwd = folder): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, argument], { cwd, encoding: 'utf8' })
  return { code: status, said: stderr }
}

/** Every line that names the action, and how. */
function pins(): string[] {
  const files = [
    ...readdirSync(join(folder, 'examples'))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => `examples/${name}`),
    'README.md',
    'docs/checks.md',
    'src/core/init/workflow.ts',
  ]
  return files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/uses: support-matrix\/support-matrix@(.*)|^ +ref: (.*)/gm)]
      .map(([, uses, ref]) => uses ?? ref!)
      .filter((pin) => !pin.startsWith('<')),
  )
}

function release(version: string): string {
  git('commit', '--quiet', '--allow-empty', '-m', version)
  git('tag', '-a', version, '-m', version)
  return git('rev-parse', 'HEAD')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'support-matrix-pin-'))
  for (const name of ['examples', 'docs', 'README.md', 'src/core/init/workflow.ts'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  git('init', '--quiet')
  git('add', '.')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the project itself names its action in one way', () => {
  expect(run('--check', ROOT)).toMatchObject({ code: 0 })
})

test('each release moves all of them to its commit', () => {
  const places = pins().length
  expect(places).toBeGreaterThan(10)
  for (const version of ['v1.0.0', 'v1.0.1', 'v2.0.0']) {
    const commit = release(version)
    expect(run(version)).toEqual({ code: 0, said: '' })
    expect(pins()).toEqual(Array.from({ length: places }, () => `${commit} # ${version}`))
    expect(run('--check')).toEqual({ code: 0, said: '' })
  }
})

test('one that was left behind, or names another commit than its tag, is found', () => {
  const commit = release('v1.0.0')
  run('v1.0.0')
  const file = join(folder, 'examples/push.yml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(`${commit} # v1.0.0`, 'v1'))
  expect(run('--check')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/2 ways[^]*v1: examples\/push\.yml/) as unknown as string,
  })
  writeFileSync(file, text)
  git('tag', '--delete', 'v1.0.0')
  release('v1.0.0')
  expect(run('--check')).toMatchObject({ code: 1, said: expect.stringContaining('v1.0.0 is not') as unknown as string })
})

test.each([
  ['v9.9.9', 'there is no tag v9.9.9'],
  ['1.0.0', 'name a release'],
  ['main', 'name a release'],
])('%s is refused', (argument, said) => {
  expect(run(argument)).toMatchObject({ code: 1, said: expect.stringContaining(said) as unknown as string })
})
