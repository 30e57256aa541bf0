// Labels and review requests of the committed action.
import { afterEach, expect, test } from '@jest/globals'
import { MATRIX, createSample } from '../fakes/sample.ts'
import { startGitHub } from '../fakes/github.ts'
import type { Fault } from '../fakes/faults.ts'
import type { FakeGitHub } from '../fakes/github.ts'
import { pullRequestEvent } from './event.ts'
import { runAction } from './run-action.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const LABELLED = MATRIX.replace('level: supported\n', 'level: supported\n        labels: [area/engine]\n')

async function run(
  inputs: Record<string, string>,
  options: Parameters<typeof createSample>[0] = {},
  faults: readonly Fault[] = [],
) {
  const sample = createSample({ before: { 'matrix.yaml': LABELLED }, ...options })
  const github = await startGitHub(sample.github, { faults })
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

test('one value that GitHub refuses does not take the good ones with it, and is named', async () => {
  const matrix = MATRIX.replace(
    'level: obsolete\n',
    'level: obsolete\n        labels: [good, bad]\n        maintainers: ["@bob", "@gone"]\n',
  )
  const refuse = (path: RegExp, message: string): Fault[] =>
    // Both at once, and each alone in its own order.
    [0, 2].map((skip) => ({
      ...{ kind: 'status', status: 422, method: 'POST', path, skip, times: 1, body: { message } },
    }))
  const { code, annotations, pullRequest } = await run(
    { label: 'true', 'request-reviews': 'true' },
    { before: { 'matrix.yaml': matrix }, edits: { 'src/old/start.ts': 'x\n' } },
    [...refuse(/issues\/1\/labels/, 'Validation Failed'), ...refuse(/requested_reviewers/, 'Not a collaborator')],
  )
  expect(code).toBe(0)
  expect([pullRequest.labels, pullRequest.requestedReviewers]).toEqual([['good'], ['bob']])
  const said = annotations.map(({ data }) => data).join('\n')
  expect(said).toContain("can't set the label bad: GitHub refused it (422: Validation Failed)")
  expect(said).toContain("can't ask gone for review: GitHub refused it (422: Not a collaborator)")
})

test('if GitHub refuses all of them, it is said once', async () => {
  const matrix = MATRIX.replace('level: supported\n', 'level: supported\n        labels: [one, two]\n')
  const faults: Fault[] = [{ kind: 'status', status: 422, method: 'POST', path: /issues\/1\/labels/ }]
  const { annotations } = await run({ label: 'true' }, { before: { 'matrix.yaml': matrix } }, faults)
  const said = annotations.map(({ data }) => data).filter((text) => text.includes('label'))
  expect(said).toEqual(["can't set the labels one and two: GitHub refused it (422: Fault 422)"])
})
