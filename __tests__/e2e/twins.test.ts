// Two runs started together on one pull request both find no comment: whatever they do, one comment is left.
import { expect, test } from '@jest/globals'
import { startGitHub } from '../fakes/github.ts'
import { createSample } from '../fakes/sample.ts'
import { pullRequestEvent } from './event.ts'
import { runAction } from './run-action.ts'

const PAIRS = 50

/** One pair against a GitHub of its own; the latency differs, so that the runs meet at different points. */
async function runPair(index: number): Promise<object> {
  const sample = createSample({ edits: { 'tools/tracer/trace.ts': 'export const trace = 30\n' } })
  const github = await startGitHub(sample.github, { latency: (index % 10) * 8 })
  try {
    const event = pullRequestEvent(sample)
    const runs = await Promise.all([runAction({ github, event }), runAction({ github, event })])
    return {
      comments: sample.repository.comments.length,
      codes: runs.map(({ code }) => code),
      urls: new Set(runs.map(({ outputs }) => outputs['comment-url'])).size,
      warnings: runs.flatMap(({ annotations }) => annotations.filter(({ properties }) => !properties.file)),
      violations: github.violations,
    }
  } finally {
    await github.close()
  }
}

test('fifty pairs, one comment each, the same one for both', async () => {
  const expected = { comments: 1, codes: [0, 0], urls: 1, warnings: [], violations: [] }
  const seen: object[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < PAIRS) seen.push(await runPair(next++))
  }
  await Promise.all([lane(), lane()])
  expect(seen).toEqual(Array.from({ length: PAIRS }, () => expected))
}, 600_000)
