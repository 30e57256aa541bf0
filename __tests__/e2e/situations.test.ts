// Every situation of the tables, against the committed dist, a few at a time.
import { afterAll, expect, test } from '@jest/globals'
import { SITUATIONS } from '../cases/situations.ts'
import type { Situation, World } from '../cases/situation.ts'
import { countRoundTrips, startGitHub } from '../fakes/github.ts'
import type { FakeGitHub } from '../fakes/github.ts'
import { startProxy } from '../fakes/proxy.ts'
import type { FakeProxy } from '../fakes/proxy.ts'
import { deadLinks, logFaults, pageFaults } from './harmless.ts'
import { runAction } from './run-action.ts'
import type { ActionRun } from './run-action.ts'

interface Tried {
  world: World
  fake: FakeGitHub
  proxy: FakeProxy
  run: ActionRun
}

async function tryOut(situation: Situation): Promise<Tried> {
  let world = situation.arrange()
  for (const change of [situation.then ?? []].flat()) {
    await runOnce({ ...situation, fake: {} }, world)
    world = change(world) ?? world
  }
  return runOnce(situation, world)
}

async function runOnce(situation: Situation, world: World): Promise<Tried> {
  const { inputs = {}, env = {} } = situation
  // Without latency answers come before the next request is sent, and every request looks like a round trip of its own.
  const latency = situation.expect.roundTrips === undefined ? 0 : 2500
  const fake = await startGitHub(world.github, { latency, ...situation.fake })
  const proxy = await startProxy(fake.port)
  try {
    const variables = typeof env === 'function' ? env(fake, proxy) : env
    const run = await runAction({ github: fake, event: world.event, inputs, env: variables })
    return { world, fake, proxy, run }
  } finally {
    await Promise.all([fake.close(), proxy.close()])
  }
}

/** Everything wrong, as text; several faults of one row are seen at once. */
function faultsOf({ expect: expected, unchecked }: Situation, { world, fake, run }: Tried): string[] {
  const { code, verdict, comments, comment, summary, log, annotations, never, outputs, report } = expected
  const faults: string[] = []
  const must = (holds: boolean, text: string): void => {
    if (!holds) faults.push(text)
  }
  const ours = world.repository.comments.filter((each) => each.user === world.github.token.login)
  const printed = `${run.stdout}\n${run.stderr}`
  const notes = run.annotations.map(
    ({ name, properties, data }) => `${name} ${properties.file ?? ''}: ${properties.title ?? ''}: ${data}`,
  )
  const allMatch = (kind: string, patterns: RegExp[] | undefined, text: string): void => {
    for (const each of patterns ?? []) must(each.test(text), `${kind} lacks ${String(each)}: ${text.slice(0, 1500)}`)
  }
  must(
    code === 'red' ? run.code !== 0 && run.code !== undefined : run.code === code,
    `exit code ${run.code}, not ${code}`,
  )
  if (verdict !== undefined)
    must(run.outputs.verdict === (verdict ?? undefined), `verdict ${run.outputs.verdict}, not ${verdict}`)
  if (comments !== undefined) must(ours.length === comments, `${ours.length} comments of ours, not ${comments}`)
  allMatch('the comment', comment, ours[0]?.body ?? '(there is none)')
  allMatch('the summary', summary, run.summary)
  allMatch('the log', log, printed)
  for (const each of annotations ?? [])
    must(
      notes.some((note) => each.test(note)),
      `no annotation is ${String(each)}: ${notes.join(' | ').slice(0, 1500)}`,
    )
  const everything = [printed, run.summary, ...ours.map(({ body }) => body), JSON.stringify(run.outputs)].join('\n')
  for (const each of never ?? [])
    must(!each.test(everything), `${String(each)} is said: ${each.exec(everything)?.[0] ?? ''}`)
  for (const [name, value] of Object.entries(outputs ?? {})) {
    const seen = run.outputs[name] ?? '(not set)'
    must(
      typeof value === 'string' ? seen === value : value.test(seen),
      `output ${name} is ${seen}, not ${String(value)}`,
    )
  }
  if (report) must(isPart(report, run.report), `the report is ${text(run.report)}, lacks ${JSON.stringify(report)}`)
  const writes = fake.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
  const asked = (list: typeof fake.requests): string => list.map(({ method, path }) => `${method} ${path}`).join(' ')
  if (expected.writes !== undefined)
    must(writes.length === expected.writes, `${writes.length} writes, not ${expected.writes}: ${asked(writes)}`)
  if (expected.requests !== undefined)
    must(
      fake.requests.length <= expected.requests,
      `${fake.requests.length} requests, more than ${expected.requests}: ${asked(fake.requests)}`,
    )
  if (expected.roundTrips !== undefined)
    must(
      countRoundTrips(fake.requests) <= expected.roundTrips,
      `${countRoundTrips(fake.requests)} round trips, more than ${expected.roundTrips}: ${asked(fake.requests)}`,
    )
  if (expected.seconds !== undefined) must(run.milliseconds <= expected.seconds * 1000, `${run.milliseconds} ms`)
  // What holds in every situation.
  if (unchecked !== true)
    must(fake.violations.length === 0, `against GitHub's description: ${fake.violations.join('; ').slice(0, 1500)}`)
  must(!everything.includes(world.github.token.text), 'the token is shown')
  must(!/this is a bug|UnhandledPromise|\n\s+at .*\.js:\d/.test(printed), `a crash: ${printed.slice(0, 1500)}`)
  must(run.code === 0 || notes.some((note) => note.startsWith('error ')), 'red without an error that says why')
  must(run.summary.trim() !== '', 'no summary')
  const isOne = run.report !== undefined && !Array.isArray(run.report)
  must(!isOne || run.markdown?.trim() === run.summary.trim(), 'output markdown names no copy of the summary')
  must(Buffer.byteLength(run.summary) <= 1024 * 1024, 'a summary of more than 1 MiB')
  faults.push(...logFaults(printed, run.commands))
  const hosts = [new URL(fake.html).host, 'github.com', 'example.org']
  faults.push(...pageFaults(run.summary, hosts).map((fault) => `summary: ${fault}`))
  for (const { body } of ours) faults.push(...pageFaults(body, hosts).map((fault) => `comment: ${fault}`))
  for (const page of [run.summary, ...ours.map(({ body }) => body)])
    faults.push(...deadLinks(page, fake.html, world.github).map((url) => `a dead link: ${url}`))
  return faults
}

function text(value: unknown): string {
  return value === undefined ? '(there is none)' : JSON.stringify(value).slice(0, 1500)
}

function isPart(part: unknown, whole: unknown): boolean {
  try {
    expect(whole).toMatchObject(part as object)
    return true
  } catch {
    return false
  }
}

let tried = 0
test.concurrent.each(SITUATIONS.map((situation) => [situation.name, situation] as const))(
  '%s',
  async (_, situation) => {
    const seen = await tryOut(situation)
    tried++
    expect(faultsOf(situation, seen)).toEqual([])
    situation.check?.(seen.world, seen)
  },
  300_000,
)

test('no two situations have one name', () => {
  const names = SITUATIONS.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

afterAll(() => {
  process.stdout.write(`${tried} situations tried\n`)
})
