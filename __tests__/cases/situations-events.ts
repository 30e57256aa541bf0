// Which events are judged, against which commits, and where a comment is written.
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent, workflowRunEvent } from '../e2e/event.ts'
import type { Edits } from '../fakes/build.ts'
import { commit, openPullRequest } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, NOTICE, PASS, WARN, override, world } from './situation.ts'

const ACTIONS = [
  ...['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled', 'ready_for_review', 'converted_to_draft'],
  ...['assigned', 'milestoned', 'auto_merge_enabled', 'enqueued'],
]

/** The sample with a merge group that holds its pull request. */
function queued(options: Parameters<typeof world>[0], number?: number): World {
  const made = world(options)
  const { head, base } = made.pullRequest
  return {
    ...made,
    event: mergeGroupEvent(made, { head: head.sha, base: base.sha, ...(number !== undefined && { number }) }),
  }
}

function pushed(edits: Edits, before = true): World {
  const made = world({ edits })
  const { head, base } = made.pullRequest
  const branch = before ? 'main' : 'topic'
  return { ...made, event: pushEvent(made, { branch, ...(before && { before: base.sha }), after: head.sha }) }
}

function dispatched(): World {
  const made = world({ edits: WARN })
  return { ...made, event: dispatchEvent(made) }
}

function ran(options: Parameters<typeof world>[0], run: Parameters<typeof workflowRunEvent>[1] = {}): World {
  const made = world({ fork: true, ...options })
  return { ...made, event: workflowRunEvent(made, run) }
}

/** `release` has a matrix of its own, where the engine is obsolete; the pull request goes there now. */
function rebased(stale: boolean): World {
  const made = world({ edits: { 'src/engine/new.ts': 'export const added = 1\n' } })
  const { github, repository, pullRequest } = made
  const files = { 'matrix.yaml': MATRIX.replace('level: supported', 'level: obsolete') }
  const sha = commit(github, repository, { branch: 'release', from: pullRequest.base.sha, files })
  const change = (): void => void (pullRequest.base = { ...pullRequest.base, ref: 'release', sha })
  const extra = { changes: { base: { ref: { from: 'main' }, sha: { from: pullRequest.base.sha } } } }
  if (!stale) change()
  const event = pullRequestEvent(made, { action: 'edited', extra })
  change()
  return { ...made, event }
}

export const EVENTS: readonly Situation[] = [
  ...ACTIONS.map((action): Situation => ({
    name: `pull_request ${action}`,
    arrange: () => world({ edits: WARN }, { action }),
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Tracer/, /Not maintained/i], writes: 1 },
  })),
  {
    name: 'pull_request edited: the base branch changed',
    arrange: () => rebased(false),
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/Engine/, /Obsolete/] },
  },
  {
    name: 'pull_request re-run after its base branch changed: the live one counts',
    arrange: () => rebased(true),
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/Engine/, /Obsolete/] },
  },
  {
    name: 'pull_request_target of a fork writes the comment',
    arrange: () => world({ edits: FAIL, fork: true }, { target: true }),
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/Old Engine/] },
  },
  {
    name: 'pull_request in an ordinary case takes two round trips, and one to look for a twin',
    arrange: () => world({ edits: PASS }),
    expect: { code: 0, verdict: 'pass', comments: 1, requests: 7, roundTrips: 3 },
  },
  {
    name: 'merge_group passes without a comment',
    arrange: () => queued({ edits: WARN }),
    expect: { code: 0, verdict: 'warn', comments: 0, writes: 0, summary: [/Tracer/] },
  },
  {
    name: 'merge_group fails by the base commit’s matrix',
    arrange: () => queued({ edits: { ...FAIL, 'matrix.yaml': MATRIX.replace('obsolete', 'supported') } }),
    expect: { code: 1, verdict: 'fail', comments: 0, writes: 0 },
  },
  {
    name: 'merge_group heeds the override of its pull request',
    arrange: () => override(queued({ edits: FAIL })),
    expect: { code: 0, verdict: 'warn', comments: 0, writes: 0, summary: [/carol/] },
  },
  {
    name: 'merge_group of a pull request that is closed by now is judged all the same',
    arrange: () => {
      const made = queued({ edits: FAIL })
      made.pullRequest.state = 'closed'
      return made
    },
    expect: { code: 1, verdict: 'fail', writes: 0 },
  },
  {
    name: 'merge_group of more than 300 files sees them all',
    arrange: () => {
      const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`docs/${index}.md`, `${index}\n`]))
      return queued({ edits: { ...many, ...FAIL } })
    },
    expect: {
      code: 1,
      verdict: 'fail',
      requests: 7,
      report: { complete: true, features: [{ id: 'runtime/old-engine' }] },
    },
  },
  {
    name: 'push of flagged changes: no comment, the matrix of before',
    arrange: () => pushed({ ...FAIL, 'matrix.yaml': MATRIX.replace('obsolete', 'supported') }),
    expect: { code: 1, verdict: 'fail', writes: 0, summary: [/Old Engine/] },
  },
  {
    name: 'push that replaced a commit which is gone: judged as a new branch is',
    arrange: () => {
      const made = world({ edits: FAIL })
      const event = pushEvent(made, { branch: 'topic', before: '9'.repeat(40), after: made.pullRequest.head.sha })
      return { ...made, event }
    },
    expect: { code: 1, verdict: 'fail', writes: 0, report: { features: [{ id: 'runtime/old-engine' }] } },
  },
  {
    name: 'push to the default branch that replaced a commit which is gone: red, and names it',
    arrange: () => {
      const made = world({ edits: FAIL })
      const event = pushEvent(made, { branch: 'main', before: '9'.repeat(40), after: made.pullRequest.head.sha })
      return { ...made, event }
    },
    expect: { code: 3, verdict: null, annotations: [/error .*does not find the commit 9{40}/] },
  },
  ...(['topic', 'main'] as const).map((branch): Situation => ({
    name: `push to ${branch} that replaced a history with another one: from the old commit’s tree to the new one`,
    arrange: () => {
      const made = world({ edits: PASS })
      const { github, repository, pullRequest } = made
      const before = branch === 'main' ? pullRequest.base.sha : pullRequest.head.sha
      const files = { 'matrix.yaml': MATRIX, 'src/old/start.ts': 'export const start = 0\n', ...FAIL }
      const after = commit(github, repository, { branch: 'other', from: null, files })
      return { ...made, event: pushEvent(made, { branch, before, after }) }
    },
    expect: { code: 1, verdict: 'fail', writes: 0, report: { complete: true } },
  })),
  {
    name: 'push of a new branch with a history of its own: red, and says so and how to leave it out',
    arrange: () => {
      const made = world({ edits: FAIL })
      const files = { 'index.html': '<p>Hello</p>\n' }
      const after = commit(made.github, made.repository, { branch: 'pages', from: null, files })
      return { ...made, event: pushEvent(made, { branch: 'pages', after }) }
    },
    expect: {
      ...{ code: 3, verdict: null, never: [/may have been removed/] },
      annotations: [/error .*can't compare main with [0-9a-f]{40}: .*No common ancestor.*`branches:`/],
    },
  },
  {
    name: 'push whose commit is gone: red, and names it',
    arrange: () => {
      const made = world({ edits: FAIL })
      const { base } = made.pullRequest
      return { ...made, event: pushEvent(made, { branch: 'topic', before: base.sha, after: '9'.repeat(40) }) }
    },
    expect: { code: 3, verdict: null, annotations: [/error .*can't compare main with 9{40}: .*404/] },
  },
  {
    name: 'push of a new branch is compared with its merge base with the default branch',
    arrange: () => {
      const made = pushed(NOTICE, false)
      commit(made.github, made.repository, { files: FAIL, message: 'On main only' })
      return made
    },
    expect: { code: 0, verdict: 'notice', writes: 0, report: { features: [{ id: 'tools/probe' }] } },
  },
  {
    name: 'push that deletes a branch: nothing to check',
    arrange: () => {
      const made = world()
      return { ...made, event: pushEvent(made, { branch: 'topic', before: made.pullRequest.head.sha }) }
    },
    expect: { code: 0, verdict: null, writes: 0, requests: 0 },
  },
  {
    name: 'push that rewrites a branch: from the old commit to the new one',
    arrange: () => {
      const made = world({ edits: WARN })
      const { github, repository, pullRequest } = made
      const after = commit(github, repository, { branch: 'other', from: pullRequest.base.sha, files: NOTICE })
      return { ...made, event: pushEvent(made, { branch: 'topic', before: pullRequest.head.sha, after }) }
    },
    expect: { code: 0, verdict: 'warn', report: { features: [{ id: 'tools/tracer' }, { id: 'tools/probe' }] } },
  },
  {
    name: 'workflow_run comments on a fork’s pull request and never fails by policy',
    arrange: () => ran({ edits: FAIL }),
    expect: { code: 0, verdict: 'fail', comments: 1, comment: [/Old Engine/] },
  },
  {
    name: 'workflow_run after a failed run comments too',
    arrange: () => ran({ edits: WARN }, { conclusion: 'failure' }),
    expect: { code: 0, verdict: 'warn', comments: 1 },
  },
  {
    name: 'workflow_run of another head writes nothing',
    arrange: () => ran({ edits: FAIL }, { headSha: 'a'.repeat(40) }),
    expect: { code: 0, verdict: null, comments: 0, writes: 0 },
  },
  {
    name: 'workflow_run picks the pull request whose head is the run’s',
    arrange: () => {
      const made = world({ edits: WARN, fork: true })
      const { github, repository, pullRequest } = made
      commit(github, repository, { branch: 'release', from: pullRequest.base.sha, files: {} })
      const head = github.repositories.get('mallory/widgets')!
      const second = openPullRequest(github, repository, {
        number: 2,
        branch: 'topic',
        base: 'release',
        head,
        user: 'mallory',
      })
      const event = workflowRunEvent(made)
      second.head.sha = commit(github, head, { branch: 'topic', files: FAIL })
      return { ...made, event }
    },
    expect: { code: 0, verdict: 'warn', comments: 1 },
    check: ({ repository }) => {
      if (repository.comments.some(({ issue }) => issue === 2)) throw new Error('it wrote to pull request 2')
    },
  },
  {
    name: 'workflow_run of a push: nothing to check',
    arrange: () => ran({ edits: FAIL }, { event: 'push' }),
    expect: { code: 0, verdict: null, writes: 0 },
  },
  {
    name: 'workflow_run of a closed pull request writes nothing',
    arrange: () => {
      const made = ran({ edits: FAIL })
      made.pullRequest.state = 'closed'
      return made
    },
    expect: { code: 0, verdict: null, writes: 0 },
  },
  {
    name: 'workflow_run of a deleted fork writes nothing',
    arrange: () => {
      const made = world({ edits: FAIL, fork: true })
      made.pullRequest.head.repo = null
      return { ...made, event: workflowRunEvent(made) }
    },
    expect: { code: 0, verdict: null, writes: 0 },
  },
  {
    name: 'workflow_run that can’t be computed is red all the same',
    arrange: () => ran({ edits: WARN }),
    fake: { faults: [{ kind: 'status', status: 404, path: /contents/ }] },
    expect: { code: 'red', verdict: null, writes: 0 },
  },
  {
    name: 'workflow_dispatch in check mode compares base and head',
    arrange: dispatched,
    inputs: { mode: 'check', base: 'main', head: 'topic' },
    expect: {
      ...{ code: 0, verdict: 'warn', writes: 0 },
      report: {
        base: { ref: 'main', sha: dispatched().pullRequest.base.sha },
        head: { ref: 'topic', sha: dispatched().pullRequest.head.sha },
      },
    },
  },
  ...[{ base: 'main' }, { head: 'topic' }, { base: 'main', head: 'topic' }, { base: 'main', mode: 'audit' }].map(
    (inputs): Situation => ({
      name: `workflow_dispatch with ${Object.keys(inputs).join(' and ')} would audit: wrong use`,
      arrange: dispatched,
      inputs: { ...inputs },
      expect: { code: 2, verdict: null, annotations: [/error .*`base` and `head` need `mode: check`/] },
    }),
  ),
  ...(
    [
      [
        'pull_request',
        { baseline: 'old.json', release: '5.0' },
        /`baseline` and `release` are for audits.*`mode: audit`/,
      ],
      ['pull_request', { required: 'names.txt' }, /`required` is for audits/],
      ['workflow_dispatch', { issue: 'true', 'pull-request': '1' }, /`issue` is for audits/],
      ['workflow_dispatch', { 'fail-on': 'deprecated' }, /`fail-on` is for checks.*leave it out/],
      [
        'workflow_dispatch',
        { label: 'true', 'request-reviews': 'true' },
        /`label` and `request-reviews` are for checks/,
      ],
    ] as const
  ).map(([event, inputs, says]): Situation => ({
    name: `${event} with ${Object.keys(inputs).join(' and ')}, without effect there: wrong use`,
    arrange: () => (event === 'pull_request' ? world({ edits: PASS }) : dispatched()),
    inputs,
    expect: { code: 2, verdict: null, requests: 0, annotations: [new RegExp(`error .*${says.source}`)] },
  })),
  {
    name: 'workflow_dispatch in check mode without base and head is wrong use',
    arrange: dispatched,
    inputs: { mode: 'check' },
    expect: { code: 2, verdict: null, annotations: [/error .*base.*head/] },
  },
  {
    name: 'workflow_dispatch with a base that doesn’t exist is red',
    arrange: dispatched,
    inputs: { mode: 'check', base: 'nowhere', head: 'topic' },
    expect: { code: 'red', verdict: null },
  },
  {
    name: 'an event with nothing to check is red, not green',
    arrange: () => ({ ...world(), event: { ...world().event, name: 'issue_comment' } }),
    expect: { code: 2, verdict: null, annotations: [/error .*issue_comment/] },
  },
  {
    name: 'the head repository is deleted: judged, and the comment is written',
    arrange: () => {
      const made = world({ edits: WARN, fork: true })
      made.github.repositories.delete('mallory/widgets')
      made.pullRequest.head.repo = null
      return { ...made, event: pullRequestEvent(made) }
    },
    expect: { code: 0, verdict: 'warn', comments: 1 },
  },
  {
    name: 'a stack of pull requests is judged by the matrix of the stack’s base, with its own files',
    arrange: () => {
      const made = world({ edits: { ...NOTICE, 'matrix.yaml': MATRIX.replace('not-maintained', 'obsolete') } })
      const { github, repository, pullRequest } = made
      commit(github, repository, {
        branch: 'second',
        from: pullRequest.head.sha,
        files: { 'tools/tracer/new.ts': 'export {}\n' },
      })
      const stack = { base: { ref: 'main', sha: pullRequest.base.sha }, size: 2, position: 2 }
      const upper = openPullRequest(github, repository, { number: 2, branch: 'second', base: 'topic', stack })
      return { ...made, pullRequest: upper, event: pullRequestEvent({ github, repository, pullRequest: upper }) }
    },
    expect: { code: 0, verdict: 'warn', report: { features: [{ id: 'tools/tracer', level: 'not-maintained' }] } },
  },
  {
    name: 'a stacked pull request whose list of files is short is compared with its own base',
    arrange: () => {
      const made = world({ edits: NOTICE })
      const { github, repository, pullRequest } = made
      commit(github, repository, { branch: 'second', from: pullRequest.head.sha, files: WARN })
      const stack = { base: { ref: 'main', sha: pullRequest.base.sha }, size: 2, position: 2 }
      const upper = openPullRequest(github, repository, {
        number: 2,
        branch: 'second',
        base: 'topic',
        stack,
        files: [],
        changedFiles: 1,
      })
      return { ...made, pullRequest: upper, event: pullRequestEvent({ github, repository, pullRequest: upper }) }
    },
    expect: { code: 0, verdict: 'warn', report: { features: [{ id: 'tools/tracer' }] } },
  },
]
