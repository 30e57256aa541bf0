// Answers that make no sense, field by field: the real client over the local GitHub, in this process, since they are many.
import { describe, expect, test } from '@jest/globals'
import { publishReport } from '../../src/action/comment.ts'
import { publishExtras } from '../../src/action/labels-and-reviewers.ts'
import { atBase, openSource } from '../../src/action/source.ts'
import { readTrigger } from '../../src/action/trigger.ts'
import { renderSummary } from '../../src/core/render/check/markdown.ts'
import { check } from '../../src/engine/check.ts'
import { isKnownError } from '../../src/engine/errors.ts'
import { createClient } from '../../src/github/client.ts'
import { NONSENSE, SCENES } from '../cases/answers.ts'
import type { Answer, Scene } from '../cases/answers.ts'
import type { World } from '../cases/situation.ts'
import { TOKEN } from '../fakes/build.ts'
import { rewriting } from '../fakes/faults.ts'
import type { Fault } from '../fakes/faults.ts'
import { startGitHub } from '../fakes/github.ts'

const REPOSITORY = { owner: 'acme', repo: 'widgets' }
/** From mild to strict; nothing is stricter than a run that says it could not judge. */
const STRICTNESS = ['green', 'pass', 'notice', 'warn', 'fail', 'red']

/** What a run ends with, as the action would. Throws what is no known error: that would be called a bug. */
async function run({ github, event }: World, faults: readonly Fault[]): Promise<string> {
  const fake = await startGitHub(github, { faults, validate: false })
  try {
    const connection = { client: createClient({ token: TOKEN, apiUrl: fake.url }), repository: REPOSITORY }
    const matrix = { kind: 'here', path: 'matrix.yaml' } as const
    const trigger = readTrigger(event.name, event.payload, { mode: 'check', base: '', head: '' })
    if (
      !('kind' in trigger) ||
      trigger.kind === 'audit' ||
      trigger.kind === 'judge-again' ||
      trigger.kind === 'nothing'
    )
      throw new Error('the scene is no check')
    const source = await openSource(connection, { trigger, matrix, comments: true })
    if ('stop' in source) return source.red ? 'red' : 'green'
    const checked = await check(source, { matrix: atBase(connection, matrix.path, source), failOn: [] })
    if ('stop' in checked) return checked.red ? 'red' : 'green'
    const context = { server: 'https://github.com', repository: 'acme/widgets', matrixPath: matrix.path }
    await publishReport(connection, source, { ...checked, ...event, event: event.name, context, mode: 'always' })
    renderSummary(checked.report, { ...context, ...('pull' in source && { baseRef: source.pull.base.ref }) })
    if ('pull' in source) await publishExtras({ connection, ...source, ...checked, label: true, requestReviews: true })
    return checked.report.verdict
  } catch (error) {
    if (isKnownError(error)) return 'red'
    throw error
  } finally {
    await fake.close()
  }
}

async function tryField(
  scene: Scene,
  { path, method, field }: Answer & { field: string },
  strictly: string,
): Promise<string[]> {
  const milder = await Promise.all(
    NONSENSE.map(async ([name, value]) => {
      let hits = 0
      const fault = { ...rewriting(path, field, value, () => hits++), method: method ?? 'GET' }
      const ended = await run(scene.arrange(), [...(scene.faults ?? []), fault]).catch((error: unknown) =>
        String(error),
      )
      if (hits === 0) return `${name}: nobody asked`
      return STRICTNESS.indexOf(ended) >= STRICTNESS.indexOf(strictly) ? [] : `${name}: ${ended}, not ${strictly}`
    }),
  )
  return milder.flat()
}

describe.each(Object.entries(SCENES))('%s', (_, scene) => {
  const rows = scene.answers.flatMap((answer) =>
    answer.fields.split(' ').map((field) => [answer.path.source, field, answer] as const),
  )
  let strictly: Promise<string> | undefined
  test.each(rows)('%s: %s', async (__, field, answer) => {
    strictly ??= run(scene.arrange(), scene.faults ?? [])
    expect(await tryField(scene, { ...answer, field }, await strictly)).toEqual([])
  })
})
