// The events that start a workflow: name, payload, commit and ref as a runner passes them on, built from the fake's state.
import type { Context } from '../fakes/routes/route.ts'
import { listFiles } from '../fakes/routes/route.ts'
import { pullRequestShape, repositoryShape, userShape } from '../fakes/shapes.ts'
import type { GitHubState, PullRequest, RepositoryState } from '../fakes/state.ts'

export interface RunEvent {
  name: string
  payload: Record<string, unknown>
  /** What stands in the payload's file, where it isn't the payload as JSON. */
  text?: string
  /** GITHUB_SHA and GITHUB_REF. */
  sha: string
  ref: string
  actor: string
}

export interface Source {
  github: GitHubState
  repository: RepositoryState
}

const NOWHERE = '0'.repeat(40)

function contextOf({ github: state, repository }: Source): Context {
  const body = {}
  const filesOf = (pullRequest: PullRequest): ReturnType<typeof listFiles> => listFiles(repository, pullRequest)
  const addresses = { url: 'https://api.github.com', html: 'https://github.com' }
  return { state, repository, params: {}, query: new URLSearchParams(), body, accept: '', ...addresses, filesOf }
}

function common(source: Source, actor: string): Record<string, unknown> {
  return { repository: repositoryShape(contextOf(source), source.repository), sender: userShape(actor) }
}

/** `pull_request` or, with `target`, `pull_request_target`. `extra` is for `changes`, `label` and the like. */
export function pullRequestEvent(
  source: Source & { pullRequest: PullRequest },
  options: { action?: string; target?: boolean; actor?: string; extra?: Record<string, unknown> } = {},
): RunEvent {
  const { pullRequest, repository } = source
  const { action = 'synchronize', target = false, actor = pullRequest.user, extra = {} } = options
  const shape = pullRequestShape(contextOf(source), pullRequest)
  const payload = { action, number: pullRequest.number, pull_request: shape, ...extra, ...common(source, actor) }
  return target
    ? { name: 'pull_request_target', payload, actor, ...defaultBranchOf(repository) }
    : {
        name: 'pull_request',
        payload,
        actor,
        sha: NOWHERE.replace(/0/g, 'e'),
        ref: `refs/pull/${pullRequest.number}/merge`,
      }
}

function defaultBranchOf(repository: RepositoryState): Pick<RunEvent, 'sha' | 'ref'> {
  return { sha: repository.branches.get(repository.defaultBranch)!, ref: `refs/heads/${repository.defaultBranch}` }
}

/** `merge_group`; the queue's branch names the last pull request in it. */
export function mergeGroupEvent(
  source: Source,
  options: { head: string; base: string; branch?: string; number?: number },
): RunEvent {
  const { head, base, branch = source.repository.defaultBranch, number = 1 } = options
  const ref = `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${base}`
  const group = { head_sha: head, head_ref: ref, base_sha: base, base_ref: `refs/heads/${branch}` }
  const actor = 'github-merge-queue[bot]'
  const payload = { action: 'checks_requested', merge_group: group, ...common(source, actor) }
  return { name: 'merge_group', payload, sha: head, ref, actor }
}

/** `push`; `before` missing is a new branch, `after` missing a deleted one. */
export function pushEvent(source: Source, options: { branch: string; before?: string; after?: string }): RunEvent {
  const { branch, before = NOWHERE, after = NOWHERE } = options
  const ref = `refs/heads/${branch}`
  const flags = { created: before === NOWHERE, deleted: after === NOWHERE, forced: false, base_ref: null, commits: [] }
  const payload = { ref, before, after, ...flags, ...common(source, 'alice') }
  return { name: 'push', payload, sha: after, ref, actor: 'alice' }
}

/** `workflow_run` after a run for the pull request; from a fork `pull_requests` is empty. */
export function workflowRunEvent(
  source: Source & { pullRequest: PullRequest },
  options: { headSha?: string; event?: string; conclusion?: string } = {},
): RunEvent {
  const { pullRequest, github, repository } = source
  const { headSha = pullRequest.head.sha, event = 'pull_request', conclusion = 'success' } = options
  const head = github.repositories.get(pullRequest.head.repo ?? '')
  const run = {
    ...{ id: 77, name: 'Support matrix', event, status: 'completed', conclusion, run_attempt: 1 },
    ...{ head_branch: pullRequest.head.ref, head_sha: headSha, pull_requests: [] },
    html_url: `https://github.com/${repository.fullName}/actions/runs/77`,
    head_repository: head ? repositoryShape(contextOf(source), head) : null,
    repository: repositoryShape(contextOf(source), repository),
    actor: userShape(pullRequest.user),
  }
  const payload = { action: 'completed', workflow_run: run, ...common(source, pullRequest.user) }
  return { name: 'workflow_run', payload, actor: pullRequest.user, ...defaultBranchOf(repository) }
}

export function dispatchEvent(source: Source): RunEvent {
  const { sha, ref } = defaultBranchOf(source.repository)
  const payload = { inputs: null, ref, workflow: '.github/workflows/audit.yml', ...common(source, 'alice') }
  return { name: 'workflow_dispatch', payload, sha, ref, actor: 'alice' }
}

/** `schedule`; its payload names no repository. */
export function scheduleEvent(source: Source): RunEvent {
  const payload = { schedule: '0 4 * * 1', workflow: '.github/workflows/audit.yml' }
  return { name: 'schedule', payload, actor: 'alice', ...defaultBranchOf(source.repository) }
}
