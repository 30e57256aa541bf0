// Audit mode of the committed action: by hand, on a schedule, with and without a checkout.
import { afterEach, expect, test } from '@jest/globals'
import { commit } from '../fakes/build.ts'
import { BASE_FILES, createSample } from '../fakes/sample.ts'
import type { Sample } from '../fakes/sample.ts'
import { startGitHub } from '../fakes/github.ts'
import type { FakeGitHub, FakeOptions } from '../fakes/github.ts'
import { dispatchEvent, scheduleEvent } from './event.ts'
import { createGitRepository } from './git-repo.ts'
import { runAction } from './run-action.ts'
import type { ActionRun } from './run-action.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

async function start(sample: Sample, options: FakeOptions = {}): Promise<FakeGitHub> {
  const github = await startGitHub(sample.github, options)
  cleanups.push(() => github.close())
  return github
}

/** A pattern that matches no file is a warning. */
const WARNED = {
  before: { 'matrix.yaml': (BASE_FILES['matrix.yaml'] as string).replace('"tools/tracer/**"', '"tools/traces/**"') },
}

const codesOf = ({ report }: ActionRun) => [
  ...new Set((report as { findings: { code: string }[] }).findings.map(({ code }) => code)),
]

test('without a checkout the tree is read through the API, and what needs history is not checked', async () => {
  const sample = createSample()
  const github = await start(sample)
  const run = await runAction({ github, event: dispatchEvent(sample) })
  expect(run.code).toBe(0)
  expect(codesOf(run)).toEqual(expect.arrayContaining(['not-checked', 'unmapped']))
  expect(codesOf(run)).not.toContain('inactive')
  expect(JSON.parse(run.outputs.findings!)).toEqual({ error: 0, warning: expect.any(Number), note: expect.any(Number) })
  expect(Number(run.outputs.coverage)).toBeGreaterThan(60)
  expect(run.html).toMatch(/^<!doctype html>/i)
  expect(run.markdown?.trim()).toBe(run.summary.trim())
  expect(run.sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Support Matrix' } } }] })
  expect(run.summary).toContain('mermaid')
  expect(github.violations).toEqual([])
})

test('with a checkout there is history, and an overdue sunset fails', async () => {
  const sample = createSample()
  const matrix = (BASE_FILES['matrix.yaml'] as string).replace('removal: "3.0"', 'removal: 2026-02-01')
  const repository = createGitRepository()
  cleanups.push(() => repository.remove())
  repository.commit({ ...(BASE_FILES as Record<string, string>), 'matrix.yaml': matrix })
  const github = await start(sample)
  const run = await runAction({ github, event: scheduleEvent(sample), workspace: repository.folder })
  expect(run.code).toBe(1)
  expect(codesOf(run)).toContain('sunset-overdue')
  expect(run.report).toMatchObject({ version: 1, coverage: { files: 8, mapped: expect.any(Number) } })
  expect(run.annotations.some(({ name, properties }) => name === 'error' && properties.file === 'matrix.yaml')).toBe(
    true,
  )
})

test('versions are compared with the release, and checks with the list of required ones', async () => {
  const sample = createSample()
  const paths = 'paths: ["src/old/**"]'
  const matrix = (BASE_FILES['matrix.yaml'] as string).replace(paths, `${paths}\n        checks: ["*trace*"]`)
  const repository = createGitRepository()
  cleanups.push(() => repository.remove())
  const files = { 'matrix.yaml': matrix, 'required.txt': 'CI / trace (src/x)\n' }
  repository.commit({ ...(BASE_FILES as Record<string, string>), ...files })
  const github = await start(sample)
  const audit = (inputs: Record<string, string>) =>
    runAction({ github, event: dispatchEvent(sample), workspace: repository.folder, inputs })
  const run = await audit({ release: '3.1', required: 'required.txt' })
  expect(run.code).toBe(1)
  expect(codesOf(run)).toEqual(expect.arrayContaining(['sunset-overdue', 'required-but-unsupported']))
  const missing = await audit({ required: 'nowhere.txt' })
  expect([missing.code, missing.stdout]).toEqual([2, expect.stringContaining('nowhere.txt')])
  expect((await audit({ baseline: 'nowhere.json' })).code).toBe(2)
  expect((await audit({ release: 'next' })).code).toBe(2)
})

test('one issue is kept, left alone where nothing changed, and closed when nothing is left', async () => {
  const sample = createSample(WARNED)
  sample.github.token.permissions.issues = 'write'
  const github = await start(sample)
  const inputs = { issue: 'true' }
  await runAction({ github, event: dispatchEvent(sample), inputs })
  const issues = () => [...sample.repository.issues.values()]
  expect(issues()).toMatchObject([{ state: 'open', title: expect.stringContaining('Support matrix') }])
  const writes = () =>
    github.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('graphql')).length
  const before = writes()
  await runAction({ github, event: dispatchEvent(sample), inputs })
  expect(writes()).toBe(before)
  const clean = `version: 1\ncategories: [{name: All, features: [{name: All, level: supported, maintainers: ["@acme/engine"], paths: ["**"]}]}]\n`
  commit(sample.github, sample.repository, { files: { 'matrix.yaml': clean } })
  await runAction({ github, event: dispatchEvent(sample), inputs })
  expect(issues()).toMatchObject([{ state: 'closed' }])
  expect(github.violations).toEqual([])
})

test('one issue is kept where GitHub does not say whose the token is', async () => {
  const sample = createSample(WARNED)
  sample.github.token.permissions.issues = 'write'
  sample.github.token.login = 'my-app[bot]'
  const github = await start(sample, { faults: [{ kind: 'status', status: 403, path: /graphql/ }] })
  for (let run = 0; run < 3; run++) await runAction({ github, event: dispatchEvent(sample), inputs: { issue: 'true' } })
  expect([...sample.repository.issues.values()]).toMatchObject([{ state: 'open', user: 'my-app[bot]' }])
})

test('an issue that may not be written changes nothing but a warning', async () => {
  const sample = createSample(WARNED)
  sample.github.token.permissions.issues = 'read'
  const github = await start(sample)
  const run = await runAction({ github, event: dispatchEvent(sample), inputs: { issue: 'true' } })
  expect(run.code).toBe(0)
  expect(run.annotations.map(({ data }) => data).join()).toContain('issues: write')
})

test('a missing matrix is red and says where it was looked for', async () => {
  const sample = createSample()
  const github = await start(sample)
  const run = await runAction({ github, event: dispatchEvent(sample), inputs: { matrix: 'matirx.yaml' } })
  expect(run.code).toBe(2)
  expect(run.stdout).toContain('matirx.yaml')
})
