// What state a pull request may be in when a run looks at it: superseded, closed, a draft, first of its kind.
import { pullRequestEvent } from '../e2e/event.ts'
import { commit, entry, setLabel } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, NOTICE, PASS, WARN, override, world } from './situation.ts'

/** The head moves on after the event was sent. */
function superseded(): World {
  const made = world({ edits: PASS })
  const sha = commit(made.github, made.repository, { branch: 'topic', files: NOTICE })
  made.pullRequest.head.sha = sha
  return made
}

const NO_MATRIX = { before: { 'matrix.yaml': null } }
/** A matrix whose feature has a label of its own. */
const LABELLED = {
  'matrix.yaml': MATRIX.replace('paths: ["tools/probe/**"]', 'labels: [area/probe]\n        paths: ["tools/probe/**"]'),
}

export const PULL_REQUESTS: readonly Situation[] = [
  {
    name: 'a superseded head is red, says so in one line, and writes nothing',
    arrange: superseded,
    expect: { code: 'red', verdict: null, comments: 0, writes: 0, annotations: [/error .*superseded by [0-9a-f]{40}/] },
  },
  {
    name: 'the head moves on while the files are read: superseded',
    arrange: () => world({ edits: PASS }),
    fake: {
      latency: 5,
      faults: [
        {
          kind: 'change-state',
          path: /pulls\/1\/files/,
          times: 1,
          change: (github) => {
            const repository = github.repositories.get('acme/widgets')!
            const sha = commit(github, repository, { branch: 'topic', files: { 'src/engine/more.ts': 'export {}\n' } })
            repository.pullRequests.get(1)!.head.sha = sha
          },
        },
      ],
    },
    expect: { code: 'red', verdict: null, comments: 0, writes: 0, annotations: [/superseded by/] },
  },
  {
    name: 'closed: judged like an open one, nothing written',
    arrange: () => {
      const made = world({ edits: FAIL }, { action: 'closed' })
      made.pullRequest.state = 'closed'
      return { ...made, event: pullRequestEvent(made, { action: 'closed' }) }
    },
    expect: { code: 1, verdict: 'fail', comments: 0, writes: 0 },
  },
  {
    name: 'closed after the event was sent: judged, nothing written',
    arrange: () => {
      const made = world({ edits: FAIL })
      made.pullRequest.state = 'closed'
      return made
    },
    inputs: { label: 'true', 'request-reviews': 'true' },
    expect: { code: 1, verdict: 'fail', comments: 0, writes: 0 },
  },
  {
    name: 'merged: green, nothing judged, nothing written',
    arrange: () => {
      const made = world({ edits: FAIL }, { action: 'closed' })
      Object.assign(made.pullRequest, { state: 'closed', merged: true })
      return { ...made, event: pullRequestEvent(made, { action: 'closed' }) }
    },
    expect: { code: 0, verdict: null, comments: 0, writes: 0 },
  },
  {
    name: 'red: the log says what, what to do, and where the comment is',
    arrange: () => world({ edits: FAIL }),
    expect: {
      code: 1,
      verdict: 'fail',
      comments: 1,
      log: [/Old Engine: Obsolete/, /To unblock: take/, /Comment: https?:/],
    },
  },
  {
    name: 'a draft is judged alike',
    arrange: () => world({ edits: FAIL, draft: true }),
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'a draft: nobody is asked for review',
    arrange: () => world({ edits: NOTICE, draft: true }),
    inputs: { 'request-reviews': 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1, writes: 1 },
  },
  {
    name: 'request-reviews asks the maintainers, but no planned team and not the author',
    arrange: () => {
      const made = world({ edits: { ...NOTICE, ...PASS } })
      made.github.token.permissions.members = 'read'
      made.github.teams.set('acme', [{ slug: 'engine', repositories: { 'acme/widgets': 'push' } }])
      return made
    },
    inputs: { 'request-reviews': 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1 },
    check: ({ pullRequest }) => {
      const asked = [pullRequest.requestedReviewers, pullRequest.requestedTeams]
      if (JSON.stringify(asked) !== '[["bob"],["engine"]]') throw new Error(`asked: ${JSON.stringify(asked)}`)
    },
  },
  {
    name: 'request-reviews that GitHub refuses is a warning, the verdict stays, and the others are asked',
    arrange: () => world({ edits: { ...NOTICE, ...PASS } }),
    inputs: { 'request-reviews': 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1, annotations: [/warning .*review/i] },
    check: ({ pullRequest }) => {
      if (!pullRequest.requestedReviewers.includes('bob')) throw new Error('bob was not asked')
    },
  },
  {
    name: 'request-reviews: the author maintains the feature',
    arrange: () => world({ edits: NOTICE, user: 'bob' }),
    inputs: { 'request-reviews': 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1, writes: 1 },
  },
  {
    name: 'label sets the matrix’s labels',
    arrange: () => world({ before: LABELLED, edits: NOTICE }),
    inputs: { label: 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1, writes: 2 },
    check: ({ pullRequest }) => {
      if (pullRequest.labels.join() !== 'area/probe') throw new Error(`labels: ${pullRequest.labels.join()}`)
    },
  },
  {
    name: 'label that is there already is not set again',
    arrange: () => world({ before: LABELLED, edits: NOTICE, labels: ['Area/Probe'] }),
    inputs: { label: 'true' },
    expect: { code: 0, verdict: 'notice', comments: 1, writes: 1 },
  },
  ...[
    ['label', /issues\/1\/labels/, /warning .*can't set the label area\/probe/],
    ['request-reviews', /requested_reviewers/, /warning .*can't ask bob for review/],
  ].map(([input, path, warning]): Situation => ({
    name: `${input as string}: what is asked for is asked for once, though the answer is lost`,
    arrange: () => world({ before: LABELLED, edits: NOTICE }),
    inputs: { [input as string]: 'true' },
    fake: { faults: [{ kind: 'drop-answer', method: 'POST', path: path as RegExp }] },
    expect: { code: 0, verdict: 'notice', comments: 1, writes: 2, annotations: [warning as RegExp] },
  })),
  {
    name: 'a matrix’s labels are not set without being asked for',
    arrange: () => world({ before: LABELLED, edits: NOTICE }),
    expect: { code: 0, verdict: 'notice', comments: 1, writes: 1 },
  },
  {
    name: 're-run: a label set since the event overrides',
    arrange: () => override(world({ edits: FAIL })),
    expect: { code: 0, verdict: 'warn', comments: 1, comment: [/carol/] },
  },
  {
    name: 're-run: a label taken away since the event overrides no more',
    arrange: () => {
      const made = world({ edits: FAIL })
      const label = { issue: 1, label: 'support-matrix/override', actor: 'carol' }
      setLabel(made.github, made.repository, label)
      const event = pullRequestEvent(made)
      setLabel(made.github, made.repository, { ...label, event: 'unlabeled' })
      return { ...made, event }
    },
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 're-run: no longer a draft, so reviews are asked for',
    arrange: () => {
      const made = world({ edits: NOTICE, draft: true })
      made.pullRequest.draft = false
      return made
    },
    inputs: { 'request-reviews': 'true' },
    expect: { code: 0, verdict: 'notice' },
    check: ({ pullRequest }) => {
      if (!pullRequest.requestedReviewers.includes('bob')) throw new Error('bob was not asked')
    },
  },
  {
    name: 'the first pull request that adds the matrix passes with a preview',
    arrange: () => world({ ...NO_MATRIX, edits: { 'matrix.yaml': MATRIX, ...FAIL } }),
    expect: { code: 0, verdict: 'pass', comments: 1, comment: [/preview/i, /Old Engine/], report: { preview: true } },
  },
  {
    name: 'the first pull request adds a matrix with faults: red, with their place',
    arrange: () =>
      world({ ...NO_MATRIX, edits: { 'matrix.yaml': MATRIX.replace('level: supported', 'level: suported') } }),
    expect: { code: 'red', annotations: [/error matrix\.yaml: .*suported.*supported/] },
  },
  {
    name: 'a base without a matrix is red, and says which path, commit and permission, and how to limit the workflow',
    arrange: () => world({ ...NO_MATRIX, edits: PASS }),
    expect: {
      code: 'red',
      verdict: null,
      comments: 0,
      annotations: [/error .*matrix\.yaml.*[0-9a-f]{40}.*contents: read.*branches:/],
    },
  },
  {
    name: 'a misspelt matrix path is red',
    arrange: () => world({ edits: PASS }),
    inputs: { matrix: 'matrx.yaml' },
    expect: { code: 'red', verdict: null, comments: 0, annotations: [/error .*matrx\.yaml/] },
  },
  {
    name: 'a matrix at another path is read there',
    arrange: () => world({ before: { 'matrix.yaml': null, '.github/support/matrix.yaml': MATRIX }, edits: FAIL }),
    inputs: { matrix: '.github/support/matrix.yaml' },
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'a matrix path that is a folder is red',
    arrange: () => world({ edits: PASS }),
    inputs: { matrix: 'src' },
    expect: { code: 'red', verdict: null, comments: 0, annotations: [/error .*src/] },
  },
  {
    name: 'a matrix path that is a submodule is red',
    arrange: () => world({ before: { vendor: entry('1'.repeat(40), { mode: '160000' }) }, edits: PASS }),
    inputs: { matrix: 'vendor' },
    expect: { code: 'red', verdict: null, comments: 0 },
  },
  {
    name: 'a matrix that is a symlink is followed',
    arrange: () => {
      const link = entry('config/matrix.yaml', { mode: '120000' })
      return world({ before: { 'matrix.yaml': link, 'config/matrix.yaml': MATRIX }, edits: FAIL })
    },
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  ...(
    [
      ['broken', 'version: 1\n', { verdict: 'fail', change: { status: 'faulty' } }],
      ['deleted', null, { verdict: 'fail', change: { status: 'deleted' } }],
      ['edited', MATRIX.replace('Widgets', 'Gadgets'), { verdict: 'pass', change: { status: 'edited' } }],
    ] as const
  ).map(([how, after, { verdict, change }]): Situation => ({
    name: `a file that the matrix links to is ${how}: the matrix is`,
    arrange: () => {
      const link = entry('config/matrix.yaml', { mode: '120000' })
      return world({
        before: { 'matrix.yaml': link, 'config/matrix.yaml': MATRIX },
        edits: { 'config/matrix.yaml': after },
      })
    },
    expect: { code: verdict === 'fail' ? 1 : 0, verdict, report: { matrixChange: change } },
  })),
  {
    name: 'a file that a faulty matrix links to is repaired: warn',
    arrange: () => {
      const link = entry('config/matrix.yaml', { mode: '120000' })
      return world({
        before: { 'matrix.yaml': link, 'config/matrix.yaml': 'version: 1\n' },
        edits: { 'config/matrix.yaml': MATRIX },
      })
    },
    expect: { code: 0, verdict: 'warn' },
  },
  {
    name: 'a matrix that is a symlink out of the repository is red',
    arrange: () => world({ before: { 'matrix.yaml': entry('../../etc/passwd', { mode: '120000' }) }, edits: FAIL }),
    expect: { code: 'red', verdict: null, comments: 0 },
  },
  {
    name: 'a pull request without a single file passes and says nothing',
    arrange: () => world({ edits: {} }),
    expect: { code: 0, verdict: 'pass', comments: 0, writes: 0 },
  },
  {
    name: 'the last file of a feature is deleted: its row should go too',
    arrange: () => world({ edits: { 'src/old/start.ts': null } }),
    expect: { code: 0, verdict: 'pass', comments: 1, comment: [/row/i, /Old Engine/] },
  },
  {
    name: 'a file moved out of an obsolete feature is a removal there',
    arrange: () => world({ edits: { 'src/old/start.ts': null, 'src/engine/begin.ts': 'export const start = 0\n' } }),
    expect: {
      code: 0,
      verdict: 'pass',
      report: {
        features: [
          { id: 'runtime/engine', change: 'add' },
          { id: 'runtime/old-engine', change: 'remove' },
        ],
      },
    },
  },
  {
    name: 'outputs tell features, levels, teams and unmapped files',
    arrange: () => world({ edits: { ...PASS, ...WARN, ...NOTICE, 'new.txt': 'x\n', 'docs/new.md': 'x\n' } }),
    expect: {
      code: 0,
      verdict: 'warn',
      outputs: {
        features: '["runtime/engine","tools/tracer","tools/probe"]',
        flagged: '["tools/tracer","tools/probe"]',
        levels: /^\{(?=.*"supported":1)(?=.*"not-maintained":1)(?=.*"experimental":1)[^0]*\}$/,
        teams: '["@acme/engine","@bob"]',
        unmapped: '1',
        report: /\.json$/,
        'comment-url': /^https:\/\/github\.com\/acme\/widgets\/pull\/1#issuecomment-\d+$/,
      },
      annotations: [/^warning tools\/tracer\/trace\.ts: /, /^notice tools\/probe\/probe\.ts: /, /^notice new\.txt: /],
    },
  },
  {
    name: 'annotations can be switched off',
    arrange: () => world({ edits: { ...WARN, ...NOTICE } }),
    inputs: { annotations: 'false' },
    expect: { code: 0, verdict: 'warn', never: [/::warning/, /::notice/] },
  },
  {
    name: 'an input of a wrong value is wrong use and names what is allowed',
    arrange: () => world({ edits: PASS }),
    inputs: { comment: 'sometimes', 'warn-only': 'maybe' },
    expect: {
      code: 2,
      verdict: null,
      comments: 0,
      requests: 0,
      annotations: [/sometimes.*always, flagged, never.*maybe.*true, false/],
    },
  },
  {
    name: 'without a token it is wrong use',
    arrange: () => world({ edits: PASS }),
    inputs: { token: ' ' },
    expect: { code: 2, verdict: null, requests: 0, annotations: [/error .*token/] },
  },
  {
    name: 'a token that can’t be one is wrong use, and is not shown',
    arrange: () => world({ edits: PASS }),
    inputs: { token: 'secret-one\nsecret-two' },
    expect: {
      code: 2,
      verdict: null,
      requests: 0,
      annotations: [/error .*`token` has a line break/],
      never: [/secret-/],
    },
  },
  {
    name: 'an address of the API that is none is wrong use',
    arrange: () => world({ edits: PASS }),
    env: { GITHUB_API_URL: 'nowhere' },
    expect: { code: 2, verdict: null, requests: 0, annotations: [/error .*GITHUB_API_URL is not an address/] },
  },
  ...['acme', 'acme/', '/widgets', 'acme/widgets/x'].map((name): Situation => ({
    name: `${name} as the repository’s name is wrong use`,
    arrange: () => world({ edits: PASS }),
    env: { GITHUB_REPOSITORY: name },
    expect: {
      code: 2,
      verdict: null,
      requests: 0,
      annotations: [/error .*GITHUB_REPOSITORY is ".*", not owner\/name/],
    },
  })),
  {
    name: 'warn-only keeps the verdict and the job green',
    arrange: () => world({ edits: FAIL }),
    inputs: { 'warn-only': 'true' },
    expect: { code: 0, verdict: 'fail', comments: 1, outputs: { verdict: 'fail' } },
  },
  {
    name: 'fail-on makes an edit fail',
    arrange: () => world({ edits: NOTICE }),
    inputs: { 'fail-on': 'experimental, deprecated' },
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/Probe/] },
  },
  {
    name: 'fail-on leaves a removal alone',
    arrange: () => world({ edits: { 'tools/probe/probe.ts': null } }),
    inputs: { 'fail-on': 'experimental' },
    expect: { code: 0, verdict: 'pass' },
  },
  {
    name: 'fail-on with an unknown level is wrong use and says what is near',
    arrange: () => world({ edits: NOTICE }),
    inputs: { 'fail-on': 'experimentl' },
    expect: { code: 2, verdict: null, comments: 0, annotations: [/error .*experimentl.*experimental/] },
  },
]
