// What the runner asks for and can't be written: the verdict stays, the log has it whole, and the run is red with one sentence.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { FAIL, PASS, world } from '../cases/situation.ts'
import { startGitHub } from '../fakes/github.ts'
import { dispatchEvent } from './event.ts'
import { ROOT, runAction } from './run-action.ts'

const folder = mkdtempSync(join(tmpdir(), 'support-matrix-unwritable-'))
writeFileSync(join(folder, 'file'), '')
writeFileSync(join(folder, 'event.json'), '{"action":"opened"}')
afterAll(() => rmSync(folder, { recursive: true }))

const OUTPUT = /^the output `verdict` can't be written: /
const SUMMARY = /^the step summary can't be written: /
const places = {
  'a full device': '/dev/full',
  'a folder': folder,
  'a file in a folder that is missing': join(folder, 'missing/file'),
  'a file below a file': join(folder, 'file/file'),
}
const rows = Object.entries(places).flatMap(([name, path]) => [
  { name: `outputs: ${name}`, env: { GITHUB_OUTPUT: path }, says: OUTPUT, outputs: false },
  { name: `step summary: ${name}`, env: { GITHUB_STEP_SUMMARY: path }, says: SUMMARY, outputs: true },
])

async function runWith(env: Record<string, string>, edits: typeof FAIL | typeof PASS, inputs?: Record<string, string>) {
  const made = world({ edits })
  const github = await startGitHub(made.github)
  try {
    const event = inputs ? dispatchEvent(made) : made.event
    const run = await runAction({ github, event, env, inputs: inputs ?? {} })
    return { ...run, comments: made.repository.comments.length }
  } finally {
    await github.close()
  }
}

const errorsOf = ({
  annotations,
}: {
  annotations: { name: string; properties: Record<string, string>; data: string }[]
}) =>
  annotations
    .filter(({ name, properties }) => name === 'error' && properties.file === undefined)
    .map(({ data }) => data)

test.each([
  ...rows,
  {
    name: 'reports: a file',
    env: { RUNNER_TEMP: join(folder, 'file') },
    says: /report\.json can't be written: its folder is a file$/,
    outputs: true,
  },
])('$name', async ({ env, says, outputs }) => {
  const run = await runWith(env, FAIL)
  expect(run.code).toBe(3)
  expect(errorsOf(run)[0]).toMatch(says)
  expect(run.outputs.verdict).toBe(outputs ? 'fail' : undefined)
  expect(run.comments).toBe(1)
  expect(run.stdout).toMatch(/^Verdict fail, 1 changed file/m)
  expect(`${run.stdout}${run.stderr}${run.summary}`).not.toMatch(/this is a bug|\n\s+at .*:\d|could not judge/)
})

test.each([
  ['a check that passes', PASS, undefined],
  ['an audit', PASS, {}],
  ['pull requests judged again', PASS, { 'pull-request': 'open' }],
] as const)('%s: outputs that others rely on are missing, so it is not green', async (_, edits, inputs) => {
  const run = await runWith({ GITHUB_OUTPUT: '/dev/full' }, edits, inputs)
  expect(run.code).toBe(3)
  expect(errorsOf(run).join('\n')).toMatch(/^the output `\w+` can't be written: there is no space left$/m)
  expect(run.summary).toMatch(/\S/)
})

test.each([
  ['a full device', '>/dev/full', 3, "support-matrix: standard output can't be written: there is no space left\n"],
  ['a reader that has gone', '| true; exit "${PIPESTATUS[0]}"', 2, ''],
])('the log: %s', (_, log, code, says) => {
  const { status, stderr } = spawnSync('bash', ['--norc', '-c', `"$NODE" "$ACTION" ${log}`], {
    encoding: 'utf8',
    env: {
      ...{ PATH: process.env.PATH, NODE: process.execPath, ACTION: join(ROOT, 'dist/index.js'), INPUT_TOKEN: 'x' },
      ...{
        GITHUB_EVENT_NAME: 'issues',
        GITHUB_REPOSITORY: 'acme/widgets',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
      },
    },
  })
  expect([status, stderr]).toEqual([code, says])
})
