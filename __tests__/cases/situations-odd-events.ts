// Events as GitHub hardly sends them: nothing in them softens a verdict, ends green unjudged, or is called a bug of ours.
import { mergeGroupEvent, pushEvent, workflowRunEvent } from '../e2e/event.ts'
import type { RunEvent } from '../e2e/event.ts'
import { MATRIX } from '../fakes/sample.ts'
import type { Expectation, Situation, World } from './situation.ts'
import { FAIL, override, world } from './situation.ts'

type Parts = Record<string, unknown>

const GONE = '9'.repeat(40)
const NONE = '0'.repeat(40)
const JUDGED: Expectation = { code: 1, verdict: 'fail', writes: 0 }
const UNUSABLE: Expectation = { code: 2, verdict: null, requests: 0, annotations: [/error .*payload has no/] }

/** The event of a change that fails, with some parts in place of its own. */
function odd(make: (made: World) => RunEvent, name: string | undefined, parts: (made: World) => Parts): World {
  const made = override(world({ edits: FAIL, fork: name === 'workflow_run' }))
  const event = make(made)
  const payload = event.payload
  if (name === undefined) Object.assign(payload, parts(made))
  else Object.assign(payload[name] as Parts, parts(made))
  return { ...made, event }
}

const group = (what: string, parts: Parts | ((made: World) => Parts), expect: Expectation): Situation => ({
  name: `odd merge_group: ${what}`,
  arrange: () =>
    odd(
      (made) => mergeGroupEvent(made, { head: made.pullRequest.head.sha, base: made.pullRequest.base.sha }),
      'merge_group',
      typeof parts === 'function' ? parts : () => parts,
    ),
  expect,
})

const push = (what: string, parts: Parts | ((made: World) => Parts), expect: Expectation): Situation => ({
  name: `odd push: ${what}`,
  arrange: () =>
    odd(
      (made) =>
        pushEvent(made, { branch: 'topic', before: made.pullRequest.base.sha, after: made.pullRequest.head.sha }),
      undefined,
      typeof parts === 'function' ? parts : () => parts,
    ),
  expect,
})

const run = (what: string, parts: Parts, expect: Expectation): Situation => ({
  name: `odd workflow_run: ${what}`,
  arrange: () =>
    odd(
      (made) => workflowRunEvent(made),
      'workflow_run',
      () => parts,
    ),
  expect,
})

const QUEUE = 'refs/heads/gh-readonly-queue'

export const ODD_EVENTS: readonly Situation[] = [
  group(
    'of a branch with slashes: the override holds',
    { head_ref: `${QUEUE}/release/2.x/pr-1-${GONE}`, base_ref: 'refs/heads/release/2.x' },
    { code: 0, verdict: 'warn' },
  ),
  ...[
    ['a branch that is no queue', `refs/heads/mine/pr-1-${GONE}`],
    ['a tag', `refs/tags/gh-readonly-queue/main/pr-1-${GONE}`],
    ['the queue of another branch', `${QUEUE}/other/pr-1-${GONE}`],
    ['pull request 0', `${QUEUE}/main/pr-0-${GONE}`],
    ['a number that is none', `${QUEUE}/main/pr-${'9'.repeat(30)}-${GONE}`],
    ['no pull request', `${QUEUE}/main`],
  ].map(([what, head_ref]) => group(`its head is of ${what}: no override`, { head_ref }, JUDGED)),
  ...['head_ref', 'base_sha', 'head_sha'].map((part) => group(`${part} is null`, { [part]: null }, UNUSABLE)),
  group('its base is a branch’s name', { base_sha: 'main' }, UNUSABLE),
  group('its head is a branch’s name', { head_sha: 'topic' }, UNUSABLE),
  group('its head is its base: nothing changes', ({ pullRequest }) => ({ head_sha: pullRequest.base.sha }), {
    code: 0,
    verdict: 'pass',
    report: { features: [] },
  }),
  group(
    'its base comes after its head',
    ({ pullRequest: { base, head } }) => ({ base_sha: head.sha, head_sha: base.sha }),
    { code: 3, verdict: null, annotations: [/error .*the head does not come after the base/] },
  ),
  ...['base_sha', 'head_sha'].map((part) =>
    group(
      `${part} is gone`,
      { [part]: GONE },
      { code: 3, verdict: null, annotations: [new RegExp(`error .*${GONE}`)] },
    ),
  ),
  push('deleted, but there is a commit after it', { deleted: true }, JUDGED),
  push('created, with a forced flag', { before: NONE, created: true, forced: true }, JUDGED),
  push('of a tag', { before: NONE, ref: 'refs/tags/v1' }, JUDGED),
  ...[{ before: '' }, { before: null }, { after: 'topic' }, { before: 'main' }, { before: '0' }].map((parts) =>
    push(JSON.stringify(parts), parts, UNUSABLE),
  ),
  push('the default branch’s name is a number', { before: NONE, repository: { default_branch: 7 } }, UNUSABLE),
  ...[
    { head_repository: {} },
    { head_repository: { owner: null } },
    { head_branch: 7 },
    { head_sha: 'topic' },
    { event: null },
  ].map((parts) => run(JSON.stringify(parts), parts, UNUSABLE)),
  run(
    'of a branch of the same name elsewhere',
    { head_repository: { owner: { login: 'acme' } } },
    {
      code: 0,
      verdict: null,
      writes: 0,
    },
  ),
  {
    name: 'odd merge_group: GitHub can’t compare the two commits, but has their trees',
    arrange: () => {
      const made = world({ edits: { ...FAIL, 'matrix.yaml': MATRIX.replace('obsolete', 'supported') } })
      return {
        ...made,
        event: mergeGroupEvent(made, { head: made.pullRequest.head.sha, base: made.pullRequest.base.sha }),
      }
    },
    fake: { faults: [{ kind: 'status', status: 422, path: /\/compare\// }] },
    expect: JUDGED,
  },
]
