// Runs a workflow's step as its event would: the job's condition, the step's inputs, the permissions the job names.
import { startGitHub } from '../fakes/github.ts'
import type { FakeGitHub } from '../fakes/github.ts'
import type { Sample } from '../fakes/sample.ts'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../e2e/event.ts'
import type { RunEvent } from '../e2e/event.ts'
import { runAction } from '../e2e/run-action.ts'
import type { ActionRun } from '../e2e/run-action.ts'
import { findOurStep, holds, resolve } from './workflow.ts'
import type { Permissions, Workflow } from './workflow.ts'

/** The event of this name for the sample's pull request, or for a push of its head to main. */
export function buildEvent(name: string, source: Sample): RunEvent {
  const { head, base } = source.pullRequest
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(source, { action: 'opened', target: name === 'pull_request_target' })
    case 'merge_group':
      return mergeGroupEvent(source, { head: head.sha, base: base.sha })
    case 'push':
      return pushEvent(source, { branch: 'main', before: base.sha, after: head.sha })
    case 'workflow_run':
      return workflowRunEvent(source)
    case 'workflow_dispatch':
      return dispatchEvent(source)
    case 'schedule':
      return scheduleEvent(source)
    default:
      throw new Error(`no event ${name} can be built here`)
  }
}

export interface ExampleRun extends ActionRun {
  /** Bodies of the pull request's comments. */
  comments: string[]
  requests: FakeGitHub['requests']
}

/** Undefined where the job's condition doesn't hold. Throws where the step has inputs that action.yml doesn't. */
export async function runExample(workflow: Workflow, event: RunEvent, sample: Sample): Promise<ExampleRun | undefined> {
  const { job, step } = findOurStep(workflow)
  const contexts = {
    github: { event: event.payload as never, event_name: event.name, ref: event.ref, repository: 'acme/widgets' },
    inputs: {},
    steps: { app: { outputs: { token: sample.github.token.text } } },
  }
  if (!holds(job.if, contexts)) return undefined
  const inputs = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, resolve(String(value), contexts)]),
  )
  const isFork = sample.pullRequest.head.repo !== 'acme/widgets'
  sample.github.token.permissions = {
    metadata: 'read',
    ...granted(inputs.token === undefined ? job.permissions! : appPermissions(workflow), event, isFork),
  }
  // A workflow's own token sees its own repository and what is public.
  sample.github.token.sees = ['acme/widgets']
  const github = await startGitHub(sample.github)
  try {
    const run = await runAction({ github, event, inputs })
    const { number } = sample.pullRequest
    const comments = sample.repository.comments.filter(({ issue }) => issue === number).map(({ body }) => body)
    return { ...run, comments, requests: github.requests }
  } finally {
    await github.close()
  }
}

/** A fork's `pull_request` gets a token that only reads, whatever the workflow names. */
function granted(permissions: Permissions, event: RunEvent, isFork: boolean): Permissions {
  if (!isFork || event.name !== 'pull_request') return permissions
  return Object.fromEntries(Object.keys(permissions).map((scope) => [scope, 'read' as const]))
}

/** What the step that makes a GitHub App's token asks for: `permission-contents: read` and the like. */
function appPermissions(workflow: Workflow): Permissions {
  const step = Object.values(workflow.jobs)
    .flatMap((job) => job.steps)
    .find(({ uses }) => uses?.startsWith('actions/create-github-app-token@'))
  return Object.fromEntries(
    Object.entries(step?.with ?? {})
      .filter(([name]) => name.startsWith('permission-'))
      .map(([name, access]) => [name.slice('permission-'.length), access as 'read' | 'write']),
  )
}
