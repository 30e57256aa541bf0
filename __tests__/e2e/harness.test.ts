// The harness itself: it reads what the runner would read, and starts an action as the runner does.
import { afterEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub } from '../fakes/github.ts'
import { createSample } from '../fakes/sample.ts'
import { TOKEN } from '../fakes/build.ts'
import { parseCommands, parseFileCommands } from './commands.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent, workflowRunEvent } from './event.ts'
import { createGitRepository } from './git-repo.ts'
import { runAction } from './run-action.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

describe('workflow commands are found where the runner finds them', () => {
  test.each<[string, string, object[]]>([
    [
      'plain',
      '::warning file=a,line=2::text',
      [{ name: 'warning', properties: { file: 'a', line: '2' }, data: 'text' }],
    ],
    ['after blanks', ' \t::error::x', [{ name: 'error', data: 'x' }]],
    ['not in the middle of a line', 'see ::error::x', []],
    [
      'the old form anywhere',
      'a ##[set-output name=evil]yes',
      [{ name: 'set-output', properties: { name: 'evil' }, data: 'yes' }],
    ],
    ['after a lone carriage return', 'x\r::error::y', [{ name: 'error', data: 'y' }]],
    ['in capitals', '::ADD-MASK::x', [{ name: 'add-mask' }]],
    ['unescaped', '::error title=a%3Ab%2Cc%25::d%0Ae%25', [{ properties: { title: 'a:b,c%' }, data: 'd\ne%' }]],
    ['an unknown command is text', '::hello::x', []],
    [
      'nothing between stop-commands and its token',
      '::stop-commands::tok\n::error::a\n::tok::\n::error::b',
      [{ name: 'stop-commands' }, { data: 'b' }],
    ],
  ])('%s', (_, output, expected) => {
    expect(parseCommands(output)).toMatchObject(expected)
    expect(parseCommands(output)).toHaveLength(expected.length)
  })
})

describe('output files', () => {
  test('both forms, with several lines and an equals sign', () => {
    const text = 'a=1\nb<<END\nx=1\ny<<z\nEND\nc=<<d\n'
    expect(parseFileCommands(text)).toEqual({ a: '1', b: 'x=1\ny<<z', c: '<<d' })
  })

  test.each(['text alone', 'a<<END\nnever ended', '<<END\nx\nEND', 'a<<\nx'])('%s is refused', (text) => {
    expect(() => parseFileCommands(text)).toThrow(/^Invalid/)
  })
})

/** An action that says what it was given. */
const PROBE = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
const { env } = process
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
const report = env.RUNNER_TEMP + '/report.json'
writeFileSync(report, JSON.stringify({ env, number: event.number, cwd: process.cwd() }))
appendFileSync(env.GITHUB_OUTPUT, 'verdict=warn\\nreport=' + report + '\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary')
console.error('::warning::careful')
process.exitCode = 1
`

test('an action gets the runner’s environment, defaults included, and no GITHUB_TOKEN', async () => {
  const root = mkdtempSync(join(tmpdir(), 'support-matrix-probe-'))
  cleanups.push(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'dist'))
  const token = "token: {default: '${{ github.token }}'}"
  writeFileSync(
    join(root, 'action.yml'),
    `inputs: {${token}, fail-on: {}, comment: {default: always}, label: {default: false}}`,
  )
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'dist/index.js'), PROBE)
  const sample = createSample()
  const github = await startGitHub(sample.github)
  cleanups.push(github.close)
  const event = pullRequestEvent(sampleSource(sample))
  const run = await runAction({ github, event, root, inputs: { comment: 'never' } })
  expect(run).toMatchObject({
    code: 1,
    summary: '# Summary',
    outputs: { verdict: 'warn' },
    annotations: [{ data: 'careful' }],
  })
  const { env, number, cwd } = run.report as { env: Record<string, string>; number: number; cwd: string }
  expect(number).toBe(1)
  expect(env).toMatchObject({
    ...{ INPUT_TOKEN: TOKEN, 'INPUT_FAIL-ON': '', INPUT_COMMENT: 'never', INPUT_LABEL: 'false' },
    ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/widgets', GITHUB_API_URL: github.url },
    ...{ GITHUB_REF: 'refs/pull/1/merge', GITHUB_WORKSPACE: cwd },
  })
  expect(Object.keys(env)).not.toContain('GITHUB_TOKEN')
  await expect(runAction({ github, event, root, inputs: { colour: 'red' } })).rejects.toThrow('no input colour')
})

function sampleSource(sample: ReturnType<typeof createSample>): Parameters<typeof pullRequestEvent>[0] {
  return { github: sample.github, repository: sample.repository, pullRequest: sample.pullRequest }
}

test('events carry what GitHub sends with them', () => {
  const source = sampleSource(createSample({ fork: true }))
  const { base, head } = source.pullRequest
  expect(pullRequestEvent(source, { target: true })).toMatchObject({
    name: 'pull_request_target',
    sha: base.sha,
    ref: 'refs/heads/main',
    payload: {
      number: 1,
      pull_request: { changed_files: 1, comments: 0, head: { sha: head.sha, repo: { full_name: 'mallory/widgets' } } },
    },
  })
  expect(mergeGroupEvent(source, { head: head.sha, base: base.sha }).payload).toMatchObject({
    merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base.sha}`, base_sha: base.sha },
  })
  expect(pushEvent(source, { branch: 'new', after: head.sha }).payload).toMatchObject({
    created: true,
    before: '0'.repeat(40),
  })
  expect(workflowRunEvent(source).payload).toMatchObject({
    workflow_run: { pull_requests: [], head_sha: head.sha, head_repository: { owner: { login: 'mallory' } } },
  })
  expect(scheduleEvent(source).payload).not.toHaveProperty('repository')
})

test('a git repository is made with commits, links and deletions', () => {
  const repository = createGitRepository()
  cleanups.push(repository.remove)
  repository.commit({ 'a/b.txt': 'one\n', link: { link: 'a/b.txt' }, run: { executable: '#!/bin/sh\n' } })
  const sha = repository.commit({ 'a/b.txt': null, c: 'two\n' })
  expect(repository.git('ls-tree', '-r', '--format=%(objectmode) %(path)', sha)).toBe(
    '100644 c\n120000 link\n100755 run',
  )
})
