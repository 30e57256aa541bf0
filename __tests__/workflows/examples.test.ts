// Each example does what it says when its event comes, with no permission but those it names.
import { describe, expect, test } from '@jest/globals'
import { commit, createRepository } from '../fakes/build.ts'
import { createSample, MATRIX } from '../fakes/sample.ts'
import type { Sample } from '../fakes/sample.ts'
import { buildEvent, runExample } from './run-example.ts'
import { findOurStep, isOurs, readWorkflow, readWorkflows, stepsOf } from './workflow.ts'

const ADDS_TO_OBSOLETE = { edits: { 'src/old/more.ts': 'export const more = 1\n' } }

/** acme's one matrix, in a public repository; none in the repository itself. */
function central(options: Parameters<typeof createSample>[0]): Sample {
  const sample = createSample({ ...options, before: { 'matrix.yaml': null } })
  const repository = createRepository(sample.github, 'acme/.github', { private: false })
  commit(sample.github, repository, { files: { 'matrix.yaml': MATRIX } })
  return sample
}

const inDotGithub = (options: Parameters<typeof createSample>[0]): Sample =>
  createSample({ ...options, before: { 'matrix.yaml': null, '.github/matrix.yaml': MATRIX } })

/** With a label for what is touched, and a team to ask. */
function labelled(options: Parameters<typeof createSample>[0]): Sample {
  const labelledMatrix = MATRIX.replace(
    'level: obsolete',
    'level: obsolete\n        maintainers: ["@acme/old"]\n        labels: [area/old]',
  )
  const sample = createSample({ ...options, before: { 'matrix.yaml': labelledMatrix } })
  sample.github.teams.set('acme', [{ slug: 'old', repositories: { 'acme/widgets': 'push' } }])
  return sample
}

interface Row {
  file: string
  event: string
  fork?: boolean
  sample?: (options: Parameters<typeof createSample>[0]) => Sample
  /** The exit code; undefined where the job is skipped. */
  code: number | undefined
  /** How many comments there are afterwards. */
  comments: number
  /** Judged again, together with all that are open: outputs are of many. */
  again?: boolean
  /** Part of a notice. */
  notice?: string
}

const rows: Row[] = [
  { file: 'examples/check.yml', event: 'pull_request', code: 1, comments: 1 },
  {
    file: 'examples/check.yml',
    event: 'pull_request',
    fork: true,
    code: 1,
    comments: 0,
    notice: 'docs/checks.md, "Forks"',
  },
  { file: 'examples/check.yml', event: 'merge_group', code: 1, comments: 0 },
  { file: 'examples/check-target.yml', event: 'pull_request_target', code: 1, comments: 1 },
  { file: 'examples/check-target.yml', event: 'pull_request_target', fork: true, code: 1, comments: 1 },
  { file: 'examples/check-target.yml', event: 'merge_group', code: 1, comments: 0 },
  { file: 'examples/comment-forks.yml', event: 'workflow_run', fork: true, code: 0, comments: 1 },
  { file: 'examples/comment-forks.yml', event: 'workflow_run', code: undefined, comments: 0 },
  { file: 'examples/labels-and-reviews.yml', event: 'pull_request_target', sample: labelled, code: 0, comments: 0 },
  {
    file: 'examples/labels-and-reviews.yml',
    event: 'pull_request_target',
    fork: true,
    sample: labelled,
    code: 0,
    comments: 0,
  },
  { file: 'examples/touched-tests.yml', event: 'pull_request', code: 0, comments: 0 },
  { file: 'examples/push.yml', event: 'push', code: 1, comments: 0 },
  { file: 'examples/judge-again.yml', event: 'workflow_dispatch', again: true, code: 0, comments: 1 },
  { file: 'examples/judge-again.yml', event: 'workflow_dispatch', again: true, fork: true, code: 0, comments: 1 },
  { file: 'examples/judge-again.yml', event: 'schedule', again: true, code: 0, comments: 1 },
  { file: 'examples/organisation.yml', event: 'pull_request', sample: central, code: 1, comments: 1 },
  { file: 'examples/organisation.yml', event: 'merge_group', sample: central, code: 1, comments: 0 },
  { file: 'examples/required-workflow.yml', event: 'pull_request', sample: central, code: 1, comments: 1 },
  { file: 'examples/required-workflow.yml', event: 'merge_group', sample: central, code: 1, comments: 0 },
  { file: '.github/workflows/support-matrix.yml', event: 'pull_request', sample: inDotGithub, code: 1, comments: 1 },
  { file: '.github/workflows/support-matrix.yml', event: 'merge_group', sample: inDotGithub, code: 1, comments: 0 },
]

const title = ({ file, event, fork = false }: Row) => `${file} on ${event}${fork ? ' from a fork' : ''}`

describe('a file added to an obsolete feature', () => {
  test.each(rows.map((row) => [title(row), row] as const))('%s', async (_, row) => {
    const { file, event, fork = false, sample: build = createSample, code, comments, notice, again = false } = row
    const sample = build({ ...ADDS_TO_OBSOLETE, fork })
    const run = await runExample(readWorkflow(file), buildEvent(event, sample), sample)
    expect(run?.code).toBe(code)
    expect(sample.repository.comments).toHaveLength(comments)
    if (!run) return
    expect(run.outputs.verdict).toBe('fail')
    expect(run.outputs.flagged).toBe(again ? '' : '["runtime/old-engine"]')
    expect(run.summary).toContain(again ? 'obsolete area' : 'Old Engine')
    for (const body of run.comments) expect(body).toContain('Old Engine')
    const said = run.annotations.filter(({ name }) => name !== 'error').map(({ data }) => data)
    expect(said).toEqual(notice === undefined ? [] : [expect.stringContaining(notice)])
  })
})

test.each([false, true])('labels are set and teams asked; from a fork: %s', async (fork) => {
  const sample = labelled({ ...ADDS_TO_OBSOLETE, fork })
  await runExample(readWorkflow('examples/labels-and-reviews.yml'), buildEvent('pull_request_target', sample), sample)
  expect(sample.pullRequest).toMatchObject({ labels: ['area/old'], requestedTeams: ['old'] })
})

/** The events that audit, and so need a repository on disk. */
const AUDITS = ['workflow_dispatch', 'schedule']

test('every event that checks, of every workflow that runs the action, is tried above', () => {
  const all = [...readWorkflows('examples'), ...readWorkflows('.github/workflows')]
  const pairs = all
    .filter((workflow) => stepsOf(workflow).some((step) => isOurs(step) && step.with?.mode !== 'audit'))
    .flatMap(({ file, on }) => Object.keys(on).map((event) => [file, event] as const))
    .filter(([file, event]) => !AUDITS.includes(event) || readWorkflow(file).text.includes(' pull-request: ${{'))
    .map(([file, event]) => `${file} on ${event}`)
  expect(new Set(rows.map((row) => title({ ...row, fork: false })))).toEqual(new Set(pairs))
})

describe('no permission is more than an example needs', () => {
  test.each([
    ['examples/check.yml', 'pull_request', 'contents'],
    ['examples/check.yml', 'pull_request', 'pull-requests'],
    ['examples/push.yml', 'push', 'contents'],
  ])('%s on %s without %s', async (file, event, scope) => {
    const sample = createSample(ADDS_TO_OBSOLETE)
    const workflow = readWorkflow(file)
    const { job } = findOurStep(workflow)
    const { [scope]: named, ...others } = job.permissions!
    job.permissions = named === 'write' ? { ...others, [scope]: 'read' } : others
    const run = await runExample(workflow, buildEvent(event, sample), sample)
    const said = run!.annotations.map(({ data }) => data).join('\n')
    expect(said).toContain(`\`${scope}: ${named!}\``)
  })
})
