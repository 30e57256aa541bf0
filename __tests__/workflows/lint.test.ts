// The project's own workflows and those it hands out: valid by GitHub's own parser, pinned, and without the known traps.
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../e2e/run-action.ts'
import { isGate, isOurs, readWorkflows, stepsOf } from './workflow.ts'
import type { Workflow } from './workflow.ts'

const examples = readWorkflows('examples')
const own = readWorkflows('.github/workflows')
const all = [...examples, ...own].map((workflow) => [workflow.file, workflow] as const)
const gates = all.filter(([, { jobs }]) => Object.values(jobs).some(isGate))

/** What GitHub's parser says against the text. */
async function faultsOf(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value && context.errors.count === 0) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

test('the parser tells faults from workflows', async () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ github.sha + }}\n        colour: red\n'
  expect(await faultsOf('a.yml', text)).toHaveLength(2)
  expect(examples.length).toBeGreaterThan(5)
  expect(own.length).toBeGreaterThan(3)
  expect(gates.length).toBeGreaterThan(3)
})

describe.each(all)('%s', (file, workflow) => {
  test('is a valid workflow', async () => {
    expect(await faultsOf(file, workflow.text)).toEqual([])
  })

  test('names its permissions, job by job, and no more than a job needs', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined()
  })

  test('gives every job a time limit and a name', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(job.name).toMatch(/^[a-z]/)
    }
  })

  test('pins every action of others to a full commit, with its version beside it', () => {
    const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/
    for (const step of stepsOf(workflow)) {
      if (step.uses === undefined || isOurs(step)) continue
      expect(step.uses).toMatch(pinned)
      expect(workflow.text).toMatch(new RegExp(`${step.uses} # v\\d+\\.\\d+\\.\\d+\\n`))
    }
  })

  test('puts no expression into a shell', () => {
    for (const step of stepsOf(workflow)) expect(step.run ?? '').not.toContain('${{')
  })

  test('checks out nothing of a pull request where the token can write', () => {
    expect(workflow.text).not.toMatch(/head_ref|pull_request\.head|refs\/pull|workflow_run\.head_(sha|branch)/)
    const isPrivileged = 'pull_request_target' in workflow.on || 'workflow_run' in workflow.on
    const uses = stepsOf(workflow).map((step) => step.uses ?? '')
    if (isPrivileged) expect(uses.filter((name) => name.startsWith('actions/checkout@'))).toEqual([])
  })

  test('keeps no credentials in a checkout', () => {
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false)
  })

  test('has no job but the gate with the name of the gate', () => {
    for (const job of Object.values(workflow.jobs)) if (!isGate(job)) expect(job.name).not.toBe('support-matrix')
  })
})

describe.each(gates)('%s as a required check', (_, workflow) => {
  const [gate] = Object.values(workflow.jobs).filter(isGate)

  test('reports on every pull request and every merge queue entry', () => {
    const events = Object.keys(workflow.on)
    expect(events).toContain('merge_group')
    expect(events.filter((event) => event.startsWith('pull_request'))).toHaveLength(1)
    for (const settings of Object.values(workflow.on))
      expect(Object.keys(settings ?? {}).filter((key) => /^(paths|branches)/.test(key))).toEqual([])
  })

  test('runs again when base, labels or draft state change', () => {
    const types = (workflow.on.pull_request ?? workflow.on.pull_request_target)?.types
    expect(types).toEqual(['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'labeled', 'unlabeled'])
  })

  test('is never skipped or cancelled, and has one fixed name', () => {
    expect(gate).not.toHaveProperty('if')
    expect(gate).not.toHaveProperty('needs')
    expect(gate).not.toHaveProperty('strategy')
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false)
    expect(workflow.concurrency?.group).toMatch(/\$\{\{ github\.event\.pull_request\.number \|\| github\.ref \}\}$/)
    expect(workflow.jobs).toEqual({ 'support-matrix': gate })
  })
})

test('the comment for forks waits for the gate by its name', () => {
  const { on } = examples.find(({ file }) => file === 'examples/comment-forks.yml')!
  expect(on.workflow_run?.workflows).toEqual([nameOf('examples/check.yml')])
})

const nameOf = (file: string) => all.find(([name]) => name === file)?.[1].name

describe('actions-policy.json', () => {
  const policy = JSON.parse(readFileSync(join(ROOT, 'examples/actions-policy.json'), 'utf8')) as {
    conditions: { workflow_path: { include: string[] } }
    rules: { type: string; parameters: { allowed_events: string[] } }[]
  }
  const { include } = policy.conditions.workflow_path
  const targeted = examples.filter(({ on }) => 'pull_request_target' in on)

  /** Where the file's first comment says to copy it. */
  const placeOf = ({ text }: Workflow) => /\.github\/workflows\/[\w-]+\.yml/.exec(text.replace(/\n# /g, ' '))?.[0]

  test('names exactly the examples on pull_request_target, where they say to be copied to', () => {
    expect(targeted.map(placeOf).sort()).toEqual([...include].sort())
  })

  test('allows every event they have', () => {
    expect(policy.rules.map(({ type }) => type)).toEqual(['restrict_action_events'])
    const events = new Set(targeted.flatMap(({ on }) => Object.keys(on)))
    expect(policy.rules[0]!.parameters.allowed_events.sort()).toEqual([...events].sort())
  })
})
