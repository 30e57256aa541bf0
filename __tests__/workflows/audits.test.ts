// The audit of an organisation, its shell steps run as a runner does: repositories listed, audited in batches, reports merged, one issue.
import { afterEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createGitRepository } from '../e2e/git-repo.ts'
import type { Files } from '../e2e/git-repo.ts'
import { ROOT } from '../e2e/run-action.ts'
import { parseFileCommands } from '../e2e/commands.ts'
import { readWorkflow, resolve, SHELL_TOOLS } from './workflow.ts'

const cleanups: (() => unknown)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

const workflow = readWorkflow('examples/organisation-audit.yml')

/** One matrix for all: the old module is overdue, whoever has it. */
const CENTRAL = `version: 1
project: Acme
categories:
  - name: Modules
    features:
      - {name: New, level: supported, maintainers: ["@acme/new"], paths: [src/]}
      - {name: Old, level: obsolete, paths: [old/], sunset: {deprecated: 2020-01-01, removal: 2020-06-01}}
`

/** A machine of its own: a folder with this project as `support-matrix/`, and `gh` answering from its folder `gh`. */
function newMachine(api: Record<string, unknown[]> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'support-matrix-org-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['bin', 'gh', 'gh/repositories', 'central']) mkdirSync(join(folder, name))
  symlinkSync(ROOT, join(folder, 'support-matrix'))
  cpSync(join(ROOT, '__tests__/workflows/fake-gh.mjs'), join(folder, 'bin/gh'))
  chmodSync(join(folder, 'bin/gh'), 0o755)
  writeFileSync(join(folder, 'bin/package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'gh/api.json'), JSON.stringify(api))
  writeFileSync(join(folder, 'central/matrix.yaml'), CENTRAL)
  return folder
}

/** Runs the job's shell steps until one fails; returns the outputs and which step failed. */
function runJob(job: string, folder: string, contexts: Parameters<typeof resolve>[1] = {}) {
  const summary = join(folder, 'summary.md')
  const outputs: Record<string, Record<string, string>> = {}
  const known = {
    github: {
      token: 't',
      repository: 'acme/.github',
      repository_owner: 'acme',
      server_url: 'https://github.com',
      run_id: '1',
    },
    vars: {},
    ...contexts,
  }
  for (const step of workflow.jobs[job]!.steps) {
    if (step.run === undefined) continue
    const steps = Object.fromEntries(['app', 'list', 'merge'].map((id) => [id, { outputs: outputs[id] ?? {} }]))
    const env = Object.entries(step.env ?? {}).map(
      ([name, text]) => [name, resolve(text, { ...known, steps })] as const,
    )
    const output = join(folder, 'output')
    writeFileSync(output, '')
    // Source: GitHub's workflow syntax, `shell`: pipefail only where bash is named.
    const flags = workflow.defaults?.run?.shell === 'bash' ? ['-eo', 'pipefail'] : ['-e']
    try {
      execFileSync('bash', ['--noprofile', '--norc', ...flags, '-c', step.run], {
        cwd: folder,
        stdio: 'pipe',
        env: {
          ...{
            PATH: [join(folder, 'bin'), SHELL_TOOLS, dirname(process.execPath), process.env.PATH].join(delimiter),
            HOME: folder,
          },
          ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, FAKE_GH: join(folder, 'gh'), CI: 'true' },
          ...Object.fromEntries(env),
        },
      })
    } catch (error) {
      const { stderr } = error as { stderr: Buffer }
      return { outputs, failed: step.name, stderr: stderr.toString() }
    }
    outputs[step.id ?? ''] = parseFileCommands(readFileSync(output, 'utf8'))
  }
  return { outputs }
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const repository = (name: string, more: object = {}) => {
  return { full_name: `acme/${name}`, fork: false, archived: false, disabled: false, size: 1, ...more }
}

const asked = (folder: string): { verb: string; number?: number; body?: string }[] => {
  const log = join(folder, 'gh/log.jsonl')
  return existsSync(log)
    ? read(log)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { verb: string })
    : []
}

test('3,000 repositories are listed, without forks and the like, in at most 256 batches', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `service-with-a-long-name-${index}`)
  const pages = Array.from({ length: 30 }, (_, page) =>
    names.slice(page * 100, page * 100 + 100).map((name) => repository(name)),
  )
  const others = [{ fork: true }, { archived: true }, { disabled: true }, { size: 0 }].map((more, index) =>
    repository(`no-${index}`, more),
  )
  const folder = newMachine({ 'orgs/acme/repos': [...pages, others] })
  const { outputs, failed } = runJob('list', folder)
  expect(failed).toBeUndefined()
  const batches = JSON.parse(outputs.list!.batches!) as string[]
  expect(batches.length).toBeLessThanOrEqual(256)
  expect(batches.flatMap((batch) => batch.split(' ')).sort()).toEqual(names.map((name) => `acme/${name}`).sort())
  expect(read(folder, 'repositories.txt').trim().split('\n')).toHaveLength(3000)
})

test('a list that breaks off, or has nothing in it, stops the run', () => {
  const broken = newMachine({ 'orgs/acme/repos': [[repository('a')], 'broken'] })
  expect(runJob('list', broken)).toMatchObject({ failed: 'List', stderr: expect.stringContaining('502') })
  const empty = newMachine({ 'orgs/acme/repos': [[]] })
  expect(runJob('list', empty).failed).toBe('List')
})

/** The reports of one batch; one repository is gone, and one has a broken history. */
function auditBatch(): string {
  const folder = newMachine()
  const repositories: Record<string, Files> = {
    'acme/widgets': { 'src/a.ts': '1\n', 'matrix.yaml': 'version: 0\n' },
    'acme/gadgets': { 'old/b.ts': '1\n', 'src/c.ts': '1\n' },
  }
  mkdirSync(join(folder, 'gh/repositories/acme'))
  for (const [name, files] of Object.entries(repositories)) {
    const git = createGitRepository()
    cleanups.push(git.remove)
    git.commit(files)
    symlinkSync(git.folder, join(folder, 'gh/repositories', name))
  }
  expect(runJob('audit', folder, { matrix: { batch: 'acme/widgets acme/gone acme/gadgets' } }).failed).toBeUndefined()
  return folder
}

test('a batch is audited by the central matrix; a repository that fails stops no other', () => {
  const folder = auditBatch()
  const report = (name: string) => JSON.parse(read(folder, 'reports', `acme--${name}.json`)) as object
  expect(report('widgets')).toMatchObject({
    repository: 'acme/widgets',
    project: 'Acme',
    coverage: { files: 2, mapped: 1 },
  })
  expect(report('gadgets')).toMatchObject({ repository: 'acme/gadgets', coverage: { files: 2, mapped: 2 } })
  expect(report('gone')).toEqual({
    version: 1,
    repository: 'acme/gone',
    failed: "fatal: repository 'acme/gone' not found",
  })
})

test('reports are merged, what is missing is named, and one issue is kept', () => {
  const folder = auditBatch()
  writeFileSync(join(folder, 'repositories.txt'), 'acme/gadgets\nacme/gone\nacme/lost\nacme/widgets\n')
  const issues = 'repos/acme/.github/issues'
  const answer = (list: object[]) => writeFileSync(join(folder, 'gh/api.json'), JSON.stringify({ [issues]: [list] }))
  answer([])
  const { failed } = runJob('merge', folder)
  expect(failed).toBe('Fail if there are errors')
  const merged = JSON.parse(read(folder, 'merged.json')) as { reports: object[]; findings: object[] }
  expect(merged.reports).toMatchObject([
    { name: 'acme/gadgets', counts: { error: 1 } },
    { name: 'acme/gone', failed: "fatal: repository 'acme/gone' not found" },
    { name: 'acme/lost', failed: 'its job ended before it was audited' },
    { name: 'acme/widgets' },
  ])
  expect(merged.findings).toContainEqual(expect.objectContaining({ code: 'sunset-overdue', report: 'acme/gadgets' }))
  expect(read(folder, 'merged.html')).toContain('its job ended before it was audited')
  expect(read(folder, 'summary.md')).toMatch(/Not audited: 2 repositories[^]*acme\/lost/)

  const [created, ...more] = asked(folder)
  expect(more).toEqual([])
  expect(created).toMatchObject({ verb: 'create' })
  expect(created!.body).toMatch(
    /^<!-- support-matrix:organisation:v1 -->[^]*actions\/runs\/1[^]*Not audited: 2[^]*`acme\/lost`[^]*With errors: /,
  )

  answer([
    { number: 3, body: 'Mine' },
    { number: 7, body: created!.body },
  ])
  runJob('merge', folder)
  expect(
    asked(folder)
      .slice(1)
      .map(({ verb, number }) => [verb, number]),
  ).toEqual([
    ['edit', 7],
    ['reopen', 7],
  ])
})

test('where all is fine the run is green and the issue is closed', () => {
  const folder = newMachine()
  mkdirSync(join(folder, 'reports'))
  writeFileSync(join(folder, 'repositories.txt'), 'acme/widgets\n')
  writeFileSync(join(folder, 'reports/acme--widgets.json'), '{"version":1,"repository":"acme/widgets","findings":[]}')
  const issue = { number: 7, body: '<!-- support-matrix:organisation:v1 -->\nOld' }
  writeFileSync(join(folder, 'gh/api.json'), JSON.stringify({ 'repos/acme/.github/issues': [[issue]] }))
  expect(runJob('merge', folder).failed).toBeUndefined()
  expect(asked(folder).map(({ verb }) => verb)).toEqual(['edit', 'close'])
})
