// examples/touched-tests.yml, run as its event would: which of its jobs a pull request starts.
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Edits } from '../fakes/build.ts'
import { createSample, MATRIX } from '../fakes/sample.ts'
import { buildEvent, runExample } from './run-example.ts'
import { holds, readWorkflow, SHELL_TOOLS } from './workflow.ts'

const workflow = readWorkflow('examples/touched-tests.yml')

/** What the step makes of the report, as its outputs. */
function choose(report: unknown): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'support-matrix-choose-'))
  try {
    const [REPORT, GITHUB_OUTPUT] = [join(folder, 'report.json'), join(folder, 'output')]
    writeFileSync(REPORT, JSON.stringify(report))
    writeFileSync(GITHUB_OUTPUT, '')
    const step = workflow.jobs.touched!.steps.find(({ id }) => id === 'choose')!
    const run = spawnSync('bash', ['--norc', '-e', '-c', step.run!], {
      env: { PATH: [SHELL_TOOLS, process.env.PATH].join(delimiter), JOBS: step.env!.JOBS!, REPORT, GITHUB_OUTPUT },
    })
    expect([run.status, run.stderr.toString()]).toEqual([0, ''])
    const lines = readFileSync(GITHUB_OUTPUT, 'utf8').trimEnd().split('\n')
    return Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The names of the jobs that run after the first one with this result. */
function started(touched: { result: string; outputs: Record<string, string> }): string[] {
  return Object.values(workflow.jobs)
    .filter((job) => job.needs === 'touched')
    .filter((job) => holds(job.if!.replace('!cancelled()', 'true'), { needs: { touched } }))
    .map((job) => job.name!)
}

const withChecks = (checks: Record<string, string>) =>
  Object.entries(checks).reduce(
    (text, [name, list]) => text.replace(`name: ${name}\n`, `name: ${name}\n        checks: ${list}\n`),
    MATRIX,
  )
const BEFORE: Edits = {
  'matrix.yaml': withChecks({ Engine: '["unit tests"]', 'Old Engine': '["tests (*)"]', Probe: '["[u]nit*"]' }),
}
const edit = (path: string) => ({ [path]: 'export const changed = 1\n' })
const ALL = ['unit tests', 'tests (arm64)']

describe('the jobs that run', () => {
  test.each<[string, Edits, string[]]>([
    ['those of the touched feature', edit('src/engine/start.ts'), ['unit tests']],
    ['by a glob', edit('src/old/start.ts'), ['tests (arm64)']],
    ['of two features both', { ...edit('src/old/start.ts'), ...edit('src/engine/stop.ts') }, ALL],
    ['none for files that need no feature', edit('docs/guide.md'), []],
    ['all, where a feature names no checks', edit('tools/tracer/trace.ts'), ALL],
    ['all, where a file has no feature', { ...edit('src/engine/start.ts'), 'new/a': 'x\n' }, ALL],
    ['all, where a glob has more than *', edit('tools/probe/probe.ts'), ALL],
    ['all, where the matrix changes', { 'matrix.yaml': `${BEFORE['matrix.yaml'] as string}# more\n` }, ALL],
  ])('%s', async (_, edits, jobs) => {
    const sample = createSample({ before: BEFORE, edits })
    const run = await runExample(workflow, buildEvent('pull_request', sample), sample)
    expect(run!.code).toBe(0)
    const outputs = choose(run!.report)
    expect(started({ result: 'success', outputs })).toEqual(jobs)
    expect(JSON.parse(outputs.jobs!)).toEqual(jobs)
  })

  test('all, where the list of files is incomplete', () => {
    const report = {
      complete: false,
      problems: [],
      unmapped: [],
      contentNotChecked: [],
      matrixChange: null,
      features: [],
    }
    expect(started({ result: 'success', outputs: choose(report) })).toEqual(ALL)
    expect(started({ result: 'success', outputs: choose({ ...report, complete: true }) })).toEqual([])
  })

  test('all, where nothing could be chosen', () => {
    expect(started({ result: 'failure', outputs: {} })).toEqual(ALL)
  })

  test('have the names that the step chooses from', () => {
    const { env } = workflow.jobs.touched!.steps.find(({ id }) => id === 'choose')!
    expect(JSON.parse(env!.JOBS!)).toEqual(ALL)
    for (const { name, if: condition, needs } of Object.values(workflow.jobs))
      if (needs) expect(condition).toContain(`, '${name!}')`)
  })
})
