// The one comment: found by marker and author, written once, left alone where nothing changes, and refused without harm.
import { pullRequestEvent, workflowRunEvent } from '../e2e/event.ts'
import { addComment, commit } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import type { Comment } from '../fakes/state.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, NOTICE, PASS, WARN, world } from './situation.ts'

/** The comment of the first run. */
function firstOf({ repository }: World): Comment {
  const comment = repository.comments.find(({ user }) => user.endsWith('[bot]'))
  if (!comment) throw new Error('the first run wrote no comment')
  return comment
}

/** Our comment stands twice. */
function withTwin(made: World): World {
  const { issue, user, body } = firstOf(made)
  addComment(made.github, made.repository, { issue, user, body })
  return { ...made, event: pullRequestEvent(made) }
}

/** A new head with other files; undefined content keeps them as they are. */
function moveOn(made: World, files: Edits = {}): World {
  const { github, repository, pullRequest } = made
  pullRequest.head.sha = commit(github, repository, { branch: 'topic', files })
  return { ...made, event: pullRequestEvent(made) }
}

const must = (holds: boolean, text: string): void => {
  if (!holds) throw new Error(text)
}

const REFUSALS: [string, (made: World) => void, RegExp][] = [
  [
    'a token that may only read',
    (made) => (made.github.token.permissions['pull-requests'] = 'read'),
    /warning .*pull-requests: write/,
  ],
  ['a locked pull request', (made) => (made.pullRequest.locked = true), /warning .*(locked|comment)/i],
]

/** The token may write nothing. */
function reading(made: World): World {
  made.github.token.permissions = { contents: 'read', 'pull-requests': 'read', metadata: 'read' }
  return made
}

const many = (count: number): Edits =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`tools/tracer/${'long-name-'.repeat(15)}${index}.ts`, 'export {}\n']),
  )

/** A matrix of so many features that are all flagged. */
function wide(count: number): { before: Edits; edits: Edits } {
  const feature = (index: number): string =>
    `      - {name: "Feature ${index} ${'of many '.repeat(12)}", level: not-maintained, notes: "${'Please read this. '.repeat(20)}", paths: ["wide/${index}/**"]}\n`
  const list = Array.from({ length: count }, (_, index) => feature(index)).join('')
  const edits = Object.fromEntries(Array.from({ length: count }, (_, index) => [`wide/${index}/a.ts`, 'export {}\n']))
  return { before: { 'matrix.yaml': `${MATRIX}  - name: Wide\n    features:\n${list}` }, edits }
}

export const COMMENTS: readonly Situation[] = [
  {
    name: 'comment: an unchanged text is not written again, though commits and run differ',
    arrange: () => world({ edits: WARN }),
    env: () => ({ GITHUB_RUN_ID: String(Math.floor(Math.random() * 1e9)) }),
    then: (made) => moveOn(made),
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      writes: 0,
      requests: 5,
      roundTrips: 1,
      outputs: { 'comment-url': /issuecomment-\d+$/ },
    },
  },
  {
    name: 'comment: the footer links the published page',
    arrange: () => world({ edits: WARN }),
    inputs: { page: 'https://example.org/support/' },
    expect: {
      code: 0,
      verdict: 'warn',
      comments: 1,
      comment: [/<sub>.* · \[all features\]\(https:\/\/example\.org\/support\/\) · .*<\/sub>/],
    },
  },
  {
    name: 'comment: an address of the page that is none is a fault',
    arrange: () => world({ edits: PASS }),
    inputs: { page: 'widgets.example' },
    expect: { code: 2, comments: 0, log: [/`page` is "widgets\.example"; allowed: an http or https address/] },
  },
  {
    name: 'comment: a changed text is edited in place, in two round trips',
    arrange: () => world({ edits: WARN }),
    then: (made) => moveOn(made, NOTICE),
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Probe/], writes: 1, roundTrips: 2 },
  },
  {
    name: 'comment: nothing left to say shrinks it to one line',
    arrange: () => world({ edits: WARN }),
    then: (made) => moveOn(made, { 'tools/tracer/trace.ts': 'export const trace = 3\n', 'docs/x.md': 'x\n' }),
    expect: {
      code: 0,
      verdict: 'pass',
      comments: 1,
      comment: [/^(<!--.*-->\n)?[^\n]*\n?$/],
      never: [/Tracer/],
      writes: 1,
    },
  },
  {
    name: 'comment: the one line is not written again either',
    arrange: () => world({ edits: WARN }),
    then: [
      (made) => moveOn(made, { 'tools/tracer/trace.ts': 'export const trace = 3\n' }),
      (made) => moveOn(made, { 'docs/x.md': 'x\n' }),
    ],
    expect: { code: 0, verdict: 'pass', comments: 1, writes: 0 },
  },
  {
    name: 'comment: a marker pasted by somebody else is never touched',
    arrange: () => world({ edits: WARN }),
    then: (made) => {
      const first = firstOf(made)
      first.user = 'mallory'
      first.body += '\nHello from Mallory'
      return undefined
    },
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Tracer/] },
    check: ({ repository }) => {
      const theirs = repository.comments.filter(({ user }) => user === 'mallory')
      must(theirs.length === 1 && theirs[0]!.body.endsWith('Hello from Mallory'), 'Mallory’s comment was touched')
    },
  },
  {
    name: 'comment: a marker quoted within a comment of ours is no marker',
    arrange: () => world({ edits: WARN }),
    then: (made) => {
      const first = firstOf(made)
      first.body = `Another workflow speaks.\n\n> ${first.body.split('\n')[0]!}`
      return undefined
    },
    expect: { code: 0, verdict: 'warn', comments: 2 },
    check: ({ repository }) =>
      must(repository.comments[0]!.body.startsWith('Another'), 'the other comment was touched'),
  },
  {
    name: 'comment: ours is on the second page',
    arrange: () => world({ edits: WARN }),
    then: (made) => {
      const { github, repository } = made
      const [ours] = repository.comments.splice(0)
      for (let number = 0; number < 150; number++)
        addComment(github, repository, { issue: 1, user: 'bob', body: `${number}` })
      repository.comments.push({ ...ours!, id: github.nextId++, body: `${ours!.body.split('\n')[0]!}\nold` })
      return { ...made, event: pullRequestEvent(made) }
    },
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Tracer/], writes: 1, roundTrips: 2 },
  },
  {
    name: 'comment: ours is on a page the event did not know of',
    arrange: () => world({ edits: WARN }),
    then: (made) => {
      const { github, repository } = made
      const [ours] = repository.comments.splice(0)
      const event = pullRequestEvent(made)
      for (let number = 0; number < 250; number++)
        addComment(github, repository, { issue: 1, user: 'bob', body: `${number}` })
      repository.comments.push({ ...ours!, id: github.nextId++ })
      return { ...made, event }
    },
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 0 },
  },
  {
    name: 'comment: of two of ours the oldest is kept',
    arrange: () => world({ edits: WARN }),
    then: (made) => {
      const { issue, user, body } = firstOf(made)
      addComment(made.github, made.repository, { issue, user, body })
      addComment(made.github, made.repository, { issue, user, body: `${body.split('\n')[0]!}\nold` })
      made.repository.comments[0]!.body = `${body.split('\n')[0]!}\nolder`
      made.pullRequest.body = String(made.repository.comments[0]!.id)
      return { ...made, event: pullRequestEvent(made) }
    },
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Tracer/], writes: 3 },
    check: ({ repository, pullRequest }) =>
      must(repository.comments[0]!.id === Number(pullRequest.body), 'another than the oldest was kept'),
  },
  {
    name: 'comment: of two of ours the extra one is removed though the text is the same',
    arrange: () => world({ edits: WARN }),
    then: withTwin,
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 1 },
  },
  {
    name: 'comment: the extra one is gone before it can be removed',
    arrange: () => world({ edits: WARN }),
    then: withTwin,
    fake: { faults: [{ kind: 'status', status: 404, method: 'DELETE', path: /comments/ }] },
    expect: { code: 0, verdict: 'warn', never: [/::warning (?!file=)/] },
  },
  {
    name: 'comment: an App that is not the workflow’s own bot finds its own',
    arrange: () => {
      const made = world({ edits: WARN })
      made.github.token.login = 'matrix-app[bot]'
      return made
    },
    then: (made) => moveOn(made, NOTICE),
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Probe/], writes: 1 },
  },
  {
    name: 'comment: always, and a feature is touched',
    arrange: () => world({ edits: PASS }),
    expect: { code: 0, verdict: 'pass', comments: 1, comment: [/Engine/] },
  },
  {
    name: 'comment: always, but no feature is touched and nothing is flagged',
    arrange: () => world({ edits: { 'docs/guide.md': 'Read me twice.\n' } }),
    expect: { code: 0, verdict: 'pass', comments: 0, writes: 0 },
  },
  {
    name: 'comment: always, and an unmapped file is a notice',
    arrange: () => world({ edits: { 'new.txt': 'x\n' } }),
    expect: { code: 0, verdict: 'notice', comments: 1, comment: [/new\.txt/] },
  },
  {
    name: 'comment: flagged, and all is supported',
    arrange: () => world({ edits: PASS }),
    inputs: { comment: 'flagged' },
    expect: { code: 0, verdict: 'pass', comments: 0, writes: 0 },
  },
  {
    name: 'comment: flagged, and something is',
    arrange: () => world({ edits: NOTICE }),
    inputs: { comment: 'flagged' },
    expect: { code: 0, verdict: 'notice', comments: 1 },
  },
  {
    name: 'comment: never asks for none and writes none',
    arrange: () => world({ edits: FAIL }),
    inputs: { comment: 'never' },
    expect: { code: 1, verdict: 'fail', comments: 0, writes: 0, requests: 5, summary: [/Old Engine/] },
    check: (_, { fake }) =>
      must(!fake.requests.some(({ path }) => path.includes('/comments')), 'comments were asked for'),
  },
  ...REFUSALS.map(([who, refuse, warning]): Situation => ({
    name: `comment refused: ${who}: a warning, the verdict stays`,
    arrange: () => {
      const made = world({ edits: WARN })
      refuse(made)
      return { ...made, event: pullRequestEvent(made) }
    },
    expect: { code: 0, verdict: 'warn', comments: 0, annotations: [warning], summary: [/Tracer/] },
  })),
  ...[403, 404, 410, 422].map((status): Situation => ({
    name: `comment refused: ${status}: a warning, the verdict stays`,
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [{ kind: 'status', status, method: 'POST', path: /issues\/1\/comments/ }] },
    expect: { code: 1, verdict: 'fail', comments: 0, annotations: [/warning /], summary: [/Old Engine/] },
  })),
  {
    name: 'comment refused: editing: a warning, the verdict stays',
    arrange: () => world({ edits: WARN }),
    then: (made) => moveOn(made, NOTICE),
    fake: { faults: [{ kind: 'status', status: 403, method: 'PATCH', path: /comments/ }] },
    expect: { code: 0, verdict: 'warn', comments: 1, annotations: [/warning (?!tools)/] },
  },
  {
    name: 'comment refused: a fork’s read-only token: a notice names the recipe',
    arrange: () => reading(world({ edits: FAIL, fork: true })),
    expect: {
      code: 1,
      verdict: 'fail',
      comments: 0,
      annotations: [/notice .*fork/i],
      summary: [/Old Engine/],
      never: [/::warning/],
    },
  },
  ...(
    [
      ['pull_request_target', (made: World) => pullRequestEvent(made, { target: true })],
      ['workflow_run', (made: World) => workflowRunEvent(made)],
    ] as const
  ).map(([event, eventOf]): Situation => ({
    name: `comment refused: a fork on ${event}, whose token could write: a warning names the permission`,
    arrange: () => {
      const made = reading(world({ edits: WARN, fork: true }))
      return { ...made, event: eventOf(made) }
    },
    expect: { code: 0, comments: 0, annotations: [/warning .*pull-requests: write/], never: [/comes from a fork/] },
  })),
  {
    name: 'comment refused: Dependabot’s read-only token: a notice names the recipe',
    arrange: () => reading(world({ edits: NOTICE, user: 'dependabot[bot]' })),
    expect: {
      code: 0,
      verdict: 'notice',
      comments: 0,
      annotations: [/notice .*Dependabot.*Forks/],
      never: [/::warning/],
    },
  },
  {
    name: 'comment refused: somebody pushed to Dependabot’s branch: a notice names the permission and the recipe',
    arrange: () => reading(world({ edits: NOTICE, user: 'dependabot[bot]' }, { actor: 'carol' })),
    expect: {
      code: 0,
      comments: 0,
      annotations: [/notice .*Dependabot .*pushed to it.*pull-requests: write.*Forks/],
      never: [/::warning/],
    },
  },
  {
    name: 'comment refused: Dependabot started the run on somebody’s pull request: a notice names the recipe',
    arrange: () => reading(world({ edits: NOTICE }, { actor: 'dependabot[bot]' })),
    expect: {
      code: 0,
      comments: 0,
      annotations: [/notice .*Dependabot started this run.*Forks/],
      never: [/::warning/],
    },
  },
  {
    name: 'comment refused: a repository that has been renamed since the event is no fork',
    arrange: () => {
      const made = reading(world({ edits: WARN }))
      made.github.repositories.set('acme/gadgets', made.repository)
      made.repository.fullName = made.pullRequest.base.repo = made.pullRequest.head.repo = 'acme/gadgets'
      return made
    },
    expect: { code: 0, comments: 0, annotations: [/warning .*pull-requests: write/], never: [/comes from a fork/] },
  },
  {
    name: 'comment refused: a personal token, on a fork too: what the token needs, not the job',
    arrange: () => world({ edits: WARN, fork: true }),
    fake: {
      faults: [
        {
          ...{ kind: 'status', status: 403, method: 'POST', path: /comments/ },
          body: { message: 'Resource not accessible by personal access token' },
        },
      ],
    },
    expect: {
      ...{ code: 0, comments: 0, annotations: [/warning .*the token needs the permission `pull-requests: write`/] },
      never: [/comes from a fork/],
    },
  },
  ...[
    ['a locked conversation', 'Unable to create comment because issue is locked.'],
    ['an archived repository', 'Repository was archived so is read-only.'],
  ].map(([why, message]): Situation => ({
    name: `comment refused: ${why!}, on a fork too: the reason alone`,
    arrange: () => world({ edits: WARN, fork: true }),
    fake: { faults: [{ kind: 'status', status: 403, method: 'POST', path: /comments/, body: { message } }] },
    expect: {
      ...{ code: 0, verdict: 'warn', comments: 0, annotations: [new RegExp(`warning .*${message!}`)] },
      never: [/pull-requests: write/, /comes from a fork/],
    },
  })),
  {
    name: 'comment: the list can’t be read: a warning, the verdict stays, none is written blindly',
    arrange: () => world({ edits: WARN }),
    fake: {
      faults: [
        {
          kind: 'status',
          status: 403,
          method: 'GET',
          path: /issues\/1\/comments/,
          body: { message: 'Resource not accessible by integration' },
        },
      ],
    },
    expect: { code: 0, verdict: 'warn', comments: 0, annotations: [/warning (?!tools)/], writes: 0 },
  },
  {
    name: 'comment: created, but the answer is lost: one stands',
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ kind: 'drop-answer', method: 'POST', path: /comments/, times: 1 }] },
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 1, outputs: { 'comment-url': /issuecomment/ } },
  },
  {
    name: 'comment: not created for a fault of GitHub’s, then created once',
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ kind: 'status', status: 502, method: 'POST', path: /comments/, times: 1 }] },
    expect: { code: 0, verdict: 'warn', comments: 1, outputs: { 'comment-url': /issuecomment/ } },
  },
  ...(
    [
      ['its answer is lost', { kind: 'drop-answer' }, 1],
      ['GitHub failed, which is known by reading it', { kind: 'status', status: 502 }, 2],
    ] as const
  ).map(([what, fault, writes]): Situation => ({
    name: `comment: edited once, though ${what}`,
    arrange: () => world({ edits: WARN }),
    then: (made) => moveOn(made, NOTICE),
    fake: { faults: [{ ...fault, method: 'PATCH', path: /comments/, times: 1 }] },
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Probe/], writes, never: [/could not be written/] },
  })),
  {
    name: 'comment: an edit that fails for good is a warning',
    arrange: () => world({ edits: WARN }),
    then: (made) => moveOn(made, NOTICE),
    fake: { faults: [{ kind: 'drop', method: 'PATCH', path: /comments/ }] },
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 2, annotations: [/warning .*could not be written/] },
  },
  {
    name: 'comment: an extra one is removed once, though the answer is lost',
    arrange: () => world({ edits: WARN }),
    then: withTwin,
    fake: { faults: [{ kind: 'drop-answer', method: 'DELETE', path: /comments/, times: 1 }] },
    expect: { code: 0, verdict: 'warn', comments: 1, writes: 1, never: [/could not be written/] },
  },
  {
    name: 'comment: a fault that stays is a warning',
    arrange: () => world({ edits: WARN }),
    fake: { faults: [{ kind: 'status', status: 502, method: 'POST', path: /comments/ }] },
    expect: { code: 0, verdict: 'warn', comments: 0, annotations: [/warning (?!tools)/] },
  },
  {
    name: 'comment: two matrices, two comments',
    arrange: () => world({ before: { 'other.yaml': MATRIX.replace('Widgets', 'Others') }, edits: WARN }),
    then: (made) => {
      firstOf(made).body = firstOf(made).body.replace(/^<!--.*-->/, '<!-- support-matrix -->')
      return undefined
    },
    inputs: { matrix: 'other.yaml' },
    expect: { code: 0, verdict: 'warn', comments: 2 },
  },
  {
    name: 'comment: too long for GitHub: it degrades, links the run, and the summary has all',
    arrange: () => world(wide(400)),
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/actions\/runs\/4711/], summary: [/Feature 399/] },
    check: ({ repository }) => must(repository.comments[0]!.body.length <= 65_536, 'the comment is too long'),
  },
  {
    name: 'comment: a thousand files of one feature fit',
    arrange: () => world({ edits: many(1000) }),
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/Tracer/, /1,?000/] },
    check: ({ repository }) => must(repository.comments[0]!.body.length <= 65_536, 'the comment is too long'),
  },
]
