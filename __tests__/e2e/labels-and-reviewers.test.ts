// Labels and review requests of the committed action.
import { afterEach, expect, test } from '@jest/globals'
import { MATRIX, createSample } from '../fakes/sample.ts'
import { startGitHub } from '../fakes/github.ts'
import type { FakeGitHub } from '../fakes/github.ts'
import { pullRequestEvent } from './event.ts'
import { runAction } from './run-action.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const LABELLED = MATRIX.replace('level: supported\n', 'level: supported\n        labels: [area/engine]\n')

async function run(inputs: Record<string, string>, options: Parameters<typeof createSample>[0] = {}) {
  const sample = createSample({ before: { 'matrix.yaml': LABELLED }, ...options })
  const github = await startGitHub(sample.github)
  open.push(github)
  const event = pullRequestEvent(sample)
  const result = await runAction({ github, event, inputs })
  expect(github.violations).toEqual([])
  return { ...result, ...sample, requests: github.requests }
}

test('nothing is set or asked unless an input says so', async () => {
  const { code, pullRequest } = await run({})
  expect(code).toBe(0)
  expect([pullRequest.labels, pullRequest.requestedTeams]).toEqual([[], []])
})

test('labels are set', async () => {
  const { code, pullRequest } = await run({ label: 'true' }, { labels: ['bug'] })
  expect(code).toBe(0)
  expect(pullRequest.labels).toEqual(['bug', 'area/engine'])
})

test('maintainers are asked, but not on a draft', async () => {
  const asked = await run({ 'request-reviews': 'true' }, { edits: { 'tools/probe/probe.ts': 'x' } })
  expect(asked.pullRequest.requestedReviewers).toEqual(['bob'])
  const draft = await run({ 'request-reviews': 'true' }, { edits: { 'tools/probe/probe.ts': 'x' }, draft: true })
  expect(draft.pullRequest.requestedReviewers).toEqual([])
})

test("what the workflow's own token can't do is said plainly, and the verdict stays", async () => {
  const { code, outputs, annotations, pullRequest } = await run({ 'request-reviews': 'true' })
  expect(pullRequest.requestedTeams).toEqual([])
  expect([code, outputs.verdict]).toEqual([0, 'pass'])
  expect(annotations.map(({ data }) => data).join()).toContain('members: read')
})
