// What an event asks for. Pure: the event's name, its payload and the inputs in, one of a few tasks out.
import { isRecord } from '../core/text/is-record.ts'
import { listing } from '../core/text/words.ts'
import { UsageError } from '../engine/errors.ts'
import { findWrong, isName, isSha, isText, orNone, type Fields } from '../github/believe.ts'
import { parsePullRequest, type PullRequest, type RunHead } from '../github/pull-request.ts'
import type { Inputs } from './inputs.ts'

export type Trigger =
  /** `seen` is the payload's pull request: outdated in a re-run, so it only tells early what to request. */
  | { kind: 'pull-request'; seen: PullRequest }
  | { kind: 'workflow-run'; head: RunHead }
  | { kind: 'merge-group'; base: string; head: string; number?: number }
  /** `fallback` is the branch to compare with if `before` is gone; missing on a push to the default branch itself. */
  | { kind: 'push'; before: string; after: string; fallback?: string }
  /** Two refs: what is new since they diverged. A new branch is judged by the matrix that it started from. */
  | { kind: 'refs'; base: string; head: string; isNewBranch: boolean }
  /** One pull request by its number, or all open ones, by today's matrix. */
  | { kind: 'judge-again'; which: number | 'open' }
  | { kind: 'audit' }
  | { kind: 'nothing'; because: string }

type Payload = Record<string, unknown>

const EVENTS = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'workflow_run',
  'workflow_dispatch',
  'schedule',
]

/** Throws `UsageError` if the action can't do what the event or the inputs ask for. */
export function readTrigger(
  event: string,
  payload: Payload,
  inputs: Pick<Inputs, 'mode' | 'base' | 'head' | 'pullRequest'>,
): Trigger {
  if (!EVENTS.includes(event))
    throw new UsageError(
      `the event ${JSON.stringify(event)} has nothing to check; use the action on ${EVENTS.join(', ')}`,
    )
  const carriesNone = event === 'workflow_dispatch' || event === 'schedule'
  if (!carriesNone && inputs.mode !== 'audit' && (inputs.base || inputs.head))
    throw new UsageError(`\`base\` and \`head\` are for events that don't provide them; leave them out on ${event}`)
  if (inputs.pullRequest !== undefined) {
    if (!carriesNone)
      throw new UsageError(`\`pull-request\` is for workflow_dispatch and schedule; leave it out on ${event}`)
    if (inputs.mode === 'audit' || inputs.base || inputs.head)
      throw new UsageError(
        '`pull-request` judges pull requests by their own changes; leave out `mode: audit`, `base` and `head`',
      )
    return { kind: 'judge-again', which: inputs.pullRequest }
  }
  if (inputs.mode === 'audit' || (carriesNone && inputs.mode === 'auto')) {
    if (inputs.base || inputs.head)
      throw new UsageError('`base` and `head` need `mode: check`: an audit reads one commit; set it, or leave them out')
    return { kind: 'audit' }
  }
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return { kind: 'pull-request', seen: readPullRequest(payload) }
    case 'merge_group':
      return readMergeGroup(
        partOf(payload, 'merge_group', {
          base_sha: isSha,
          head_sha: isSha,
          head_ref: isText,
          base_ref: orNone(isText),
        }) as MergeGroup,
      )
    case 'push':
      return readPush(payload)
    case 'workflow_run':
      return readWorkflowRun(partOf(payload, 'workflow_run', WORKFLOW_RUN) as WorkflowRun)
    default:
      if (!inputs.base || !inputs.head)
        throw new UsageError(`\`mode: check\` on ${event} needs both \`base\` and \`head\``)
      return { kind: 'refs', base: inputs.base, head: inputs.head, isNewBranch: false }
  }
}

/** Throws `UsageError` for inputs that have no effect in such a run, rather than ignore them. */
export function refuseIdle(kind: Trigger['kind'], inputs: Inputs): void {
  if (kind === 'nothing') return
  const isAudit = kind === 'audit'
  const { failOn, label, requestReviews, baseline, release, required, issue } = inputs
  const idle = isAudit
    ? { 'fail-on': failOn.length > 0, label, 'request-reviews': requestReviews }
    : { baseline: baseline !== '', release: release !== '', required: required !== '', issue }
  const names = Object.entries(idle).flatMap(([name, isSet]) => (isSet ? [`\`${name}\``] : []))
  if (names.length === 0) return
  const [verb, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them']
  throw new UsageError(
    isAudit
      ? `${listing(names)} ${verb} for checks, and this run is an audit; leave ${them} out`
      : `${listing(names)} ${verb} for audits, and this run is a check; leave ${them} out, or set \`mode: audit\``,
  )
}

function readPullRequest({ pull_request: value }: Payload): PullRequest {
  const parsed = parsePullRequest(value)
  if ('pull' in parsed) return parsed.pull
  throw new UsageError(`the event's payload has no usable pull_request (${parsed.wrong}); ${WHOSE_PAYLOAD}`)
}

const WHOSE_PAYLOAD = 'GITHUB_EVENT_PATH must name the file that the runner wrote'

/** Throws `UsageError` if a part of the payload isn't what its event always has, so that the runner can't have written it. */
function partOf(payload: Payload, part: string, fields: Fields): unknown {
  const found = payload[part]
  if (!isRecord(found)) throw new UsageError(`the event's payload has no ${part}; ${WHOSE_PAYLOAD}`)
  const wrong = findWrong(found, fields)
  if (wrong !== undefined)
    throw new UsageError(`the event's payload has no usable ${part} (${wrong}); ${WHOSE_PAYLOAD}`)
  return found
}

interface MergeGroup {
  base_sha: string
  head_sha: string
  head_ref: string
  base_ref?: string | null
}

/** The queue's own branch names the pull request. A branch that anybody made names none. */
function readMergeGroup({ base_sha, head_sha, head_ref, base_ref }: MergeGroup): Trigger {
  const [, branch, number] =
    /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(head_ref) ?? []
  const isOfBase = typeof base_ref !== 'string' || base_ref.replace(/^refs\/heads\//, '') === branch
  return {
    kind: 'merge-group',
    base: base_sha,
    head: head_sha,
    ...(number !== undefined && isOfBase && { number: Number(number) }),
  }
}

interface Push {
  before: string
  after: string
  ref?: string | null
  repository?: { default_branch?: string | null } | null
}

const PUSH: Fields = {
  before: isSha,
  after: isSha,
  ref: orNone(isText),
  'repository.default_branch': orNone(isName),
}

function readPush(payload: Payload): Trigger {
  const { before, after, ref, repository } = partOf({ push: payload }, 'push', PUSH) as Push
  const none = /^0+$/
  if (none.test(after)) return { kind: 'nothing', because: 'the branch is deleted' }
  const main = repository?.default_branch ?? undefined
  const fallback = ref === `refs/heads/${main}` ? undefined : main
  if (!none.test(before)) return { kind: 'push', before, after, ...(fallback !== undefined && { fallback }) }
  return { kind: 'refs', base: main ?? 'HEAD', head: after, isNewBranch: true }
}

interface WorkflowRun {
  event: string
  head_branch: string | null
  head_sha: string
  head_repository: { owner: { login: string } } | null
}

const WORKFLOW_RUN: Fields = {
  event: isText,
  head_sha: isSha,
  head_branch: orNone(isText),
  head_repository: orNone((repository) => findWrong(repository, { 'owner.login': isName }) === undefined),
}

/** Takes only the head's repository, branch and commit from the run. The pull request is looked up by them. */
function readWorkflowRun(run: WorkflowRun): Trigger {
  if (run.event !== 'pull_request' && run.event !== 'pull_request_target')
    return { kind: 'nothing', because: `the run was for ${JSON.stringify(run.event)}, not for a pull request` }
  if (!run.head_repository || !run.head_branch)
    return { kind: 'nothing', because: "the head's repository or branch is gone" }
  return {
    kind: 'workflow-run',
    head: { owner: run.head_repository.owner.login, branch: run.head_branch, sha: run.head_sha },
  }
}
