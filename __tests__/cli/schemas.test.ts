// What the commands print, held against the schemas that schema/ has for it; and what editors are told of a matrix.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { GitRepository } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { runCli } from '../e2e/run-cli.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
const validators = new Map(
  ['matrix', 'export', 'check', 'judged-again', 'explain', 'diff', 'lint', 'audit', 'audit-merge'].map((name) => [
    name,
    ajv.compile(JSON.parse(read(`schema/${name}.schema.json`)) as object),
  ]),
)
/** What is wrong with the value; empty where nothing is. */
function problems(name: string, value: unknown): string[] {
  const validate = validators.get(name)!
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

describe('the schema of a matrix', () => {
  test.each(['matrix.yaml', '.github/matrix.yaml'])('accepts %s', (path) => {
    expect(problems('matrix', parse(read(path)))).toEqual([])
  })

  const small = { version: 1, categories: [{ name: 'A', features: [{ name: 'x', level: 'supported' }] }] }
  test.each<[string, object, string]>([
    ['a misspelt key of the file', { ...small, categorys: [] }, ' must NOT have additional properties'],
    ['another version', { ...small, version: 2 }, '/version must be equal to constant'],
    [
      'a misspelt outcome',
      { ...small, unmapped: { add: 'stop' } },
      '/unmapped/add must be equal to one of the allowed values',
    ],
    [
      'a misspelt key of a feature',
      { version: 1, categories: [{ name: 'A', features: [{ name: 'x', level: 'supported', path: [] }] }] },
      '/categories/0/features/0 must NOT have additional properties',
    ],
  ])('refuses %s', (_, value, problem) => {
    expect(problems('matrix', small)).toEqual([])
    expect(problems('matrix', value)).toContain(problem)
  })

  test('describes every key', () => {
    const missing: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties')
          for (const [name, one] of Object.entries(value as Record<string, { description?: string }>))
            if (!one.description && !/advice$/.test(path)) missing.push(`${path}/${name}`)
        visit(value, `${path}/${key}`)
      }
    }
    visit(JSON.parse(read('schema/matrix.schema.json')), '')
    expect(missing).toEqual([])
  })
})

describe('the output of', () => {
  let repo: GitRepository
  beforeAll(() => {
    repo = createGitRepository()
    const matrix = `version: 1
project: P
levels: {frozen: {title: F, meaning: m, outcome: fail}}
override: {}
teams: {"@o/t": {planned: true}}
categories:
- name: A
  features:
  - {name: Gone, level: obsolete, tentative: true, paths: [gone/], maintainers: ["@o/t"], content: [vhost]}
  - {name: Held, level: frozen, paths: [held/, dead/], sunset: {deprecated: 2020-01-01, removal: 2020-01-01}, allow: {dead-pattern: soon}}
`
    repo.commit({
      'matrix.yaml': matrix,
      'gone/a': 'a\n',
      'held/a': 'a\n'.repeat(30),
      'lost/a': 'a\n',
      'lost/b': 'b\n',
    })
    repo.commit({ 'gone/a': null, 'gone-now': 'vhost\n', 'held/a': null, 'held/b': 'a\n'.repeat(30), other: 'x' })
    repo.commit({
      'matrix.yaml': matrix.replace('Gone', 'Renamed').replace('frozen,', 'deprecated,'),
      'lost/c': 'vhost\n',
    })
    repo.git('checkout', '--quiet', '-b', 'faulty')
    repo.commit({ 'matrix.yaml': 'version: 2\n' })
    repo.git('checkout', '--quiet', 'main')
  })
  afterAll(() => repo.remove())

  test.each<[string, string[]]>([
    ['check', ['check', '--base', 'HEAD~2', '--fail-on', 'obsolete,frozen']],
    ['check', ['check', '--base', 'main', '--head', 'faulty']],
    ['check', ['check', '--base', 'main']],
    ['explain', ['explain', 'gone/a', 'nowhere']],
    ['explain', ['explain', '--advice', 'held/a', 'nowhere']],
    ['diff', ['diff', 'HEAD~1', 'HEAD']],
    ['lint', ['lint']],
    ['audit', ['audit', '--today', '2026-11-03']],
    ['export', ['export', 'json']],
  ])('%s: %j', async (name, args) => {
    const { stdout, stderr } = await runCli(
      [...args, '--format', 'json'].slice(0, args[0] === 'export' ? 2 : undefined),
      {
        cwd: repo.folder,
      },
    )
    expect(stderr).toBe('')
    const value = JSON.parse(stdout) as object
    expect(problems(name, value)).toEqual([])
    expect(problems(name, { ...value, more: 1 })).not.toEqual([])
  })

  test('the action’s report of many pull requests', async () => {
    const { stdout } = await runCli(['check', '--base', 'HEAD~1', '--format', 'json'], { cwd: repo.folder })
    const report = JSON.parse(stdout) as object
    expect(problems('judged-again', [{ pullRequest: 12, ...report }])).toEqual([])
    expect(problems('judged-again', [report])).not.toEqual([])
    expect(problems('judged-again', { pullRequest: 12, ...report })).not.toEqual([])
  })

  test('audit --merge', async () => {
    const run = async (...args: string[]) => (await runCli([...args, '--format', 'json'], { cwd: repo.folder })).stdout
    writeFileSync(join(repo.folder, 'one.json'), await run('audit', '--today', '2026-11-03'))
    writeFileSync(join(repo.folder, 'two.json'), await run('lint'))
    writeFileSync(join(repo.folder, 'lost.json'), '{"version":1,"repository":"acme/lost","failed":"it is gone"}')
    const value = JSON.parse(await run('audit', '--merge', 'one.json', 'two.json', 'lost.json')) as {
      reports: object[]
    }
    expect(value.reports).toHaveLength(3)
    expect(problems('audit-merge', value)).toEqual([])
    expect(problems('audit-merge', { ...value, more: 1 })).not.toEqual([])
  })
})
