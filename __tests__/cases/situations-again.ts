// Pull requests judged again by hand or by the clock: which matrix judges, what their comments say, and who is left out.
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../e2e/event.ts'
import { addComment, commit, createRepository, openPullRequest } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import { COMMENT_MARKER } from '../../src/core/render/context.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, NOTICE, OVERRIDE, PASS, WARN, override, world } from './situation.ts'

/** Since the pull requests were opened, main says that the tracer is obsolete and the engine experimental. */
const TODAY = MATRIX.replace('level: not-maintained', 'level: obsolete').replace(
  'level: supported',
  'level: experimental',
)

/** Pull request 1, and a matrix on main that is newer than its base. */
function moved(edits: Edits, options: Parameters<typeof world>[0] = {}, matrix: string | null = TODAY): World {
  const made = world({ edits, ...options })
  commit(made.github, made.repository, { files: { 'matrix.yaml': matrix } })
  return { ...made, event: dispatchEvent(made) }
}

/** Adds a pull request that is open. */
function add(made: World, number: number, edits: Edits, options: { base?: string; fork?: boolean } = {}): World {
  const { github, repository, pullRequest } = made
  const { base = 'main', fork = false } = options
  const head = fork ? createRepository(github, `mallory${number}/widgets`, { forkOf: repository }) : repository
  const branch = `topic-${number}`
  commit(github, head, { branch, from: pullRequest.base.sha, files: edits })
  openPullRequest(github, repository, { number, branch, base, head, user: fork ? 'mallory' : 'alice' })
  return made
}

/** Four of them: one fails by now, one comes from a fork, one goes to another branch, one is not touched by anything new. */
function four(): World {
  const made = moved({ 'tools/tracer/new.ts': 'export {}\n' })
  const { github, repository, pullRequest } = made
  const release = MATRIX.replace('level: experimental', 'level: deprecated')
  commit(github, repository, { branch: 'release', from: pullRequest.base.sha, files: { 'matrix.yaml': release } })
  add(made, 2, PASS, { fork: true })
  add(made, 3, NOTICE, { base: 'release' })
  return { ...add(made, 4, { 'docs/new.md': 'New\n' }), event: scheduleEvent(made) }
}

const commentOn = ({ repository }: World, issue: number): string =>
  repository.comments.find((comment) => comment.issue === issue)?.body ?? '(there is none)'

function must(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${String(pattern)} is not in ${text}`)
}

const AGAIN = /check itself has not run again/
const ONE = { 'pull-request': '1' }
const OPEN = { 'pull-request': 'open' }
const EMPTY = { features: '', flagged: '', levels: '', teams: '', unmapped: '', 'comment-url': '' }

const FAULTS: Situation[] = (
  [
    ['no number', { 'pull-request': '1.5' }, /pull-request.*"1\.5".*number, or open/],
    ['zero', { 'pull-request': '0' }, /pull-request.*"0"/],
    ['another word', { 'pull-request': 'all' }, /pull-request.*"all".*number, or open/],
    ['with mode: audit', { ...ONE, mode: 'audit' }, /pull-request.*mode: audit/],
    ['with base and head', { ...ONE, base: 'main', head: 'topic' }, /pull-request.*base.*head/],
  ] as const
).map(([how, inputs, said]) => ({
  name: `judged again: ${how} is wrong use`,
  arrange: () => moved(WARN),
  inputs,
  expect: { code: 2, verdict: null, requests: 0, annotations: [new RegExp(`error .*${said.source}`)] },
}))

const EVENTS: Situation[] = (
  [
    ['pull_request', (made: World) => pullRequestEvent(made)],
    ['pull_request_target', (made: World) => pullRequestEvent(made, { target: true })],
    ['push', (made: World) => pushEvent(made, { branch: 'topic', after: made.pullRequest.head.sha })],
    [
      'merge_group',
      (made: World) => mergeGroupEvent(made, { head: made.pullRequest.head.sha, base: made.pullRequest.base.sha }),
    ],
  ] as const
).map(([name, event]) => ({
  name: `judged again: the input on ${name} is wrong use`,
  arrange: () => {
    const made = world({ edits: WARN })
    return { ...made, event: event(made) }
  },
  inputs: OPEN,
  expect: { code: 2, verdict: null, requests: 0, annotations: [new RegExp(`error .*pull-request.*${name}`)] },
}))

export const AGAINS: readonly Situation[] = [
  ...FAULTS,
  ...EVENTS,
  {
    name: 'judged again: one by its number, by the matrix at the tip of its base branch; policy fails nothing',
    arrange: () => moved({ 'tools/tracer/new.ts': 'export {}\n' }),
    inputs: ONE,
    expect: {
      code: 0,
      verdict: 'fail',
      comments: 1,
      comment: [/Tracer/, /Obsolete/, AGAIN],
      summary: [/Tracer/, AGAIN],
      outputs: { ...EMPTY, report: /./ },
      // The pull request, its files and comments; the tip; the matrix; the comment and a look for its twin.
      requests: 8,
      roundTrips: 5,
    },
    check: (_, { fake }) => must(JSON.stringify(fake.requests), /git\/ref\/heads/),
  },
  {
    name: 'judged again: the report is an array',
    arrange: () => moved(WARN),
    inputs: { ...ONE, comment: 'never' },
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 0,
      writes: 0,
      report: [{ pullRequest: 1, version: 1, features: [{ id: 'tools/tracer', level: 'obsolete' }] }],
    },
  },
  {
    name: 'judged again: labels and reviewers follow the matrix of today',
    arrange: () => {
      const labelled = TODAY.replace(/(level: experimental\n)/, '$1        labels: [area/engine]\n')
      const made = moved({ ...NOTICE, ...PASS }, {}, labelled)
      made.github.token.permissions.members = 'read'
      made.github.teams.set('acme', [{ slug: 'engine', repositories: { 'acme/widgets': 'push' } }])
      return made
    },
    inputs: { ...ONE, label: 'true', 'request-reviews': 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1 },
    check: ({ pullRequest }) => {
      const { labels, requestedReviewers, requestedTeams } = pullRequest
      must(
        JSON.stringify([labels, requestedReviewers, requestedTeams]),
        /^\[\["area\/engine"\],\["bob"\],\["engine"\]\]$/,
      )
    },
  },
  {
    name: 'judged again: a comment that says so already is left alone',
    arrange: () => moved(WARN),
    inputs: ONE,
    then: [(made) => ({ ...made, event: dispatchEvent(made) })],
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 0 },
  },
  {
    name: 'judged again: nothing is left to say: the comment shrinks, and says what it knows of the check',
    arrange: () => {
      const made = moved({ 'docs/new.md': 'New\n' })
      addComment(made.github, made.repository, {
        ...{ issue: 1, user: 'github-actions[bot]' },
        body: `${COMMENT_MARKER}\nOnce there was a feature.`,
      })
      return made
    },
    inputs: ONE,
    expect: { code: 0, verdict: 'pass', comments: 1, writes: 1, comment: [/no longer applies/, AGAIN] },
  },
  {
    name: 'judged again: of a fork: the comment is written',
    arrange: () => moved(WARN, { fork: true }),
    inputs: ONE,
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Tracer/, AGAIN] },
  },
  {
    name: 'judged again: one that is closed is wrong use',
    arrange: () => {
      const made = moved(WARN)
      made.pullRequest.state = 'closed'
      return made
    },
    inputs: ONE,
    expect: { code: 2, verdict: null, comments: 0, writes: 0, annotations: [/error .*pull request 1 is closed.*open/] },
  },
  {
    name: 'judged again: one that is merged is wrong use',
    arrange: () => {
      const made = moved(WARN)
      Object.assign(made.pullRequest, { state: 'closed', merged: true })
      return made
    },
    inputs: ONE,
    expect: { code: 2, verdict: null, comments: 0, writes: 0, annotations: [/error .*pull request 1 is merged.*open/] },
  },
  {
    name: 'judged again: one that does not exist is red',
    arrange: () => moved(WARN),
    inputs: { 'pull-request': '9' },
    expect: { code: 3, verdict: null, writes: 0, annotations: [/error .*pull request.*404/] },
  },
  {
    name: 'judged again: the override holds',
    arrange: () => override(moved(FAIL)),
    inputs: ONE,
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/carol/, AGAIN] },
    check: ({ pullRequest }) => must(pullRequest.labels.join(), new RegExp(OVERRIDE)),
  },
  {
    name: 'judged again: the matrix of another repository',
    arrange: () => {
      const made = moved(WARN, {}, null)
      const central = createRepository(made.github, 'acme/.github')
      commit(made.github, central, { files: { 'matrix.yaml': TODAY } })
      return made
    },
    inputs: { ...ONE, matrix: 'acme/.github/matrix.yaml@main' },
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Obsolete/, AGAIN] },
  },
  {
    name: 'judged again: all open ones, each by the matrix of its own base branch',
    arrange: four,
    inputs: OPEN,
    expect: {
      code: 0,
      verdict: 'fail',
      comments: 3,
      outputs: EMPTY,
      summary: [/4 open pull requests judged again/, /1\]\(.*pull\/1\).*fail/],
      report: [{ pullRequest: 1 }, { pullRequest: 2 }, { pullRequest: 3 }, { pullRequest: 4 }],
      // The list; of each the pull request, its files and comments; two tips and two matrices; three comments and looks for twins.
      requests: 1 + 12 + 4 + 8,
    },
    check: (made) => {
      must(commentOn(made, 1), /has not run again[^]*Tracer.*Obsolete/)
      must(commentOn(made, 2), /has not run again[^]*Engine.*Experimental/)
      must(commentOn(made, 3), /has not run again[^]*Probe.*Deprecated/)
      must(commentOn(made, 4), /there is none/)
    },
  },
  {
    name: 'judged again: none is open',
    arrange: () => {
      const made = moved(WARN)
      made.pullRequest.state = 'closed'
      return made
    },
    inputs: OPEN,
    expect: { code: 0, verdict: null, comments: 0, writes: 0, requests: 1, report: [] },
  },
  {
    name: 'judged again: one of many can’t be judged: red, named, and all others are up to date',
    arrange: four,
    inputs: OPEN,
    fake: { faults: [{ kind: 'status', status: 422, path: /pulls\/3\/files/ }] },
    expect: {
      code: 3,
      verdict: 'fail',
      comments: 2,
      annotations: [/error .*not judged.*422.*: 3$/],
      summary: [/Not judged[^]*pull\/3/],
      report: [{ pullRequest: 1 }, { pullRequest: 2 }, { pullRequest: 4 }],
    },
  },
  {
    name: 'judged again: a matrix with faults on one base branch stops only its own',
    arrange: () => {
      const made = four()
      commit(made.github, made.repository, { branch: 'release', files: { 'matrix.yaml': 'version: 2\n' } })
      return made
    },
    inputs: OPEN,
    expect: { code: 2, verdict: 'fail', comments: 2, annotations: [/error .*not judged.*matrix\.yaml:\d+.*: 3$/] },
  },
  {
    name: 'judged again: a base branch that is gone stops only its own',
    arrange: () => {
      const made = four()
      made.repository.branches.delete('release')
      return made
    },
    inputs: OPEN,
    expect: { code: 3, verdict: 'fail', comments: 2, annotations: [/error .*not judged.*release.*404.*: 3$/] },
  },
  {
    name: 'judged again: those that the rate limit leaves out are named',
    arrange: () => {
      const made = four()
      made.github.rateLimit.used = 986
      return made
    },
    inputs: OPEN,
    expect: {
      code: 3,
      verdict: 'fail',
      annotations: [/error .*left out.*rate limit.*: .*4$/],
      summary: [/Left out.*rate limit[^]*pull\/4/],
      seconds: 60,
    },
    check: (made) => must(commentOn(made, 1), /Tracer.*Obsolete/),
  },
  {
    name: 'judged again: the rate limit comes when a comment is to be written: judged, and named',
    arrange: four,
    inputs: OPEN,
    fake: { faults: [{ kind: 'rate-limit', seconds: 3600, method: 'POST', path: /issues\/2\/comments/ }] },
    expect: {
      code: 0,
      verdict: 'fail',
      comments: 2,
      annotations: [/warning .*comment is not up to date.*rate limit.*: 2$/],
    },
  },
  {
    name: 'judged again: without the permission to comment a warning names it',
    arrange: () => {
      const made = moved(WARN)
      made.github.token.permissions['pull-requests'] = 'read'
      return made
    },
    inputs: ONE,
    expect: { code: 0, verdict: 'warn', comments: 0, annotations: [/warning .*pull-requests: write/] },
  },
  {
    name: 'judged again: a faulty matrix in one of many is its own matter',
    arrange: () => add(four(), 5, { 'matrix.yaml': 'version: 2\n' }),
    inputs: OPEN,
    expect: { code: 0, verdict: 'fail', comments: 4 },
    check: (made) => must(commentOn(made, 5), /fault/),
  },
]
