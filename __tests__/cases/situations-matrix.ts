// Pull requests that edit the matrix, matrices with faults, and a matrix that stands in another repository.
import { mergeGroupEvent, pullRequestEvent } from '../e2e/event.ts'
import { commit, createRepository, entry, openPullRequest } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import { MATRIX } from '../fakes/sample.ts'
import type { Situation, World } from './situation.ts'
import { FAIL, NOTICE, PASS, WARN, world } from './situation.ts'

const edited = (from: string | RegExp, to: string, more: Edits = {}): World =>
  world({ edits: { 'matrix.yaml': MATRIX.replace(from, to), ...more } })

const CATCH = `  - name: Everything
    features: [{name: Rest, level: best-effort, maintainers: ["@bob"], paths: ["README.md"]}]
`
const TRACER = / {6}- name: Tracer[^]*?paths: .*\n/

/** The organisation's matrix, in a repository of its own. */
function elsewhere(edits: Edits, hidden = false): World {
  const made = world({ before: { 'matrix.yaml': 'not: a matrix\n' }, edits })
  const central = createRepository(made.github, 'acme/policy')
  commit(made.github, central, { files: { 'org/matrix.yaml': MATRIX } })
  commit(made.github, central, { branch: 'v2', from: central.branches.get('main')!, files: {} })
  if (hidden) made.github.token.sees = ['acme/widgets']
  return made
}

const big = (bytes: number): string => MATRIX + `# ${'x'.repeat(98)}\n`.repeat(Math.ceil(bytes / 101))

/** The base branch has deleted the matrix since the pull request's branch started. */
function deletedSince(edits: Edits): World {
  const made = world({ edits })
  made.pullRequest.base.sha = commit(made.github, made.repository, { files: { 'matrix.yaml': null } })
  return { ...made, event: pullRequestEvent(made) }
}

/** The pull request below adds the matrix, this one edits it or something else. */
function abovePreview(edits: Edits): World {
  const made = world({ before: { 'matrix.yaml': null }, edits: { 'matrix.yaml': MATRIX } })
  const { github, repository, pullRequest } = made
  commit(github, repository, { branch: 'second', from: pullRequest.head.sha, files: edits })
  const stack = { base: { ref: 'main', sha: pullRequest.base.sha }, size: 2, position: 2 }
  const upper = openPullRequest(github, repository, { number: 2, branch: 'second', base: 'topic', stack })
  return { ...made, pullRequest: upper, event: pullRequestEvent({ github, repository, pullRequest: upper }) }
}

const EDITED = { 'matrix.yaml': `${MATRIX}# More\n` }

export const MATRICES: readonly Situation[] = [
  ...[FAIL, { ...FAIL, ...EDITED }].map((edits): Situation => ({
    name: `the base branch has deleted the matrix, which the pull request ${'matrix.yaml' in edits ? 'edits' : 'leaves alone'}: red, and says so`,
    arrange: () => deletedSince(edits),
    expect: {
      code: 2,
      verdict: null,
      comments: 0,
      annotations: [
        /error .*no matrix\.yaml in acme\/widgets at the base commit [0-9a-f]{40}, .*deleted on main.*restore it/,
      ],
      never: [/run it again/],
    },
  })),
  {
    name: 'the base branch has deleted the matrix, and so does the pull request: red, as without one',
    arrange: () => deletedSince({ 'matrix.yaml': null }),
    expect: { code: 2, verdict: null, annotations: [/error .*nothing can be judged.*contents: read.*branches:/] },
  },
  ...[FAIL, { ...FAIL, ...EDITED }].map((edits): Situation => ({
    name: `a pull request below in the stack adds the matrix, which this one ${'matrix.yaml' in edits ? 'edits' : 'leaves alone'}: red, and says so`,
    arrange: () => abovePreview(edits),
    expect: { code: 2, verdict: null, annotations: [/error .*below it in the stack does; merge that one first/] },
  })),
  {
    name: 'the base’s matrix is a folder, of which the pull request makes the file: a preview',
    arrange: () => {
      const readme = 'matrix.yaml/readme.md'
      const before = { 'matrix.yaml': null, [readme]: 'x\n' }
      return world({ before, edits: { [readme]: null, 'matrix.yaml': MATRIX } })
    },
    expect: { code: 0, verdict: 'pass', report: { preview: true } },
  },
  {
    name: 'the base’s matrix is a folder, which the pull request leaves alone: red, and says so',
    arrange: () => world({ before: { 'matrix.yaml': null, 'matrix.yaml/readme.md': 'x\n' }, edits: PASS }),
    expect: { code: 2, verdict: null, annotations: [/error .*matrix\.yaml is a folder, not a file, at [0-9a-f]{40}/] },
  },
  {
    name: 'a feature is added to the matrix, and files become covered',
    arrange: () => world({ edits: { 'matrix.yaml': MATRIX + CATCH } }),
    expect: {
      code: 0,
      verdict: 'pass',
      comments: 1,
      comment: [/Rest/, /added/i, /README\.md/],
      report: { matrixChange: { status: 'edited', becomesCovered: ['README.md'] } },
    },
  },
  {
    name: 'a feature is removed from the matrix, and files become unmapped',
    arrange: () => edited(TRACER, ''),
    expect: {
      code: 0,
      verdict: 'pass',
      comments: 1,
      comment: [/Tracer/, /removed/i, /tools\/tracer\/trace\.ts/],
      report: { matrixChange: { becomesUnmapped: ['tools/tracer/trace.ts'] } },
    },
  },
  {
    name: 'a feature is renamed: same id, other name',
    arrange: () => edited('- name: Tracer', '- name: Trace Forwarder\n        id: tools/tracer'),
    expect: { code: 0, verdict: 'pass', comments: 1, comment: [/Trace Forwarder/, /rename/i] },
  },
  {
    name: 'levels and maintainers move',
    arrange: () => edited('level: not-maintained', 'level: best-effort\n        maintainers: ["@acme/tracing"]'),
    expect: {
      code: 0,
      verdict: 'pass',
      comments: 1,
      comment: [/Tracer/, /Not maintained/i, /Best-effort/i, /acme\/tracing/],
    },
  },
  {
    name: 'only a comment of the matrix changes',
    arrange: () => edited('version: 1', 'version: 1 # the only one'),
    expect: {
      code: 0,
      verdict: 'pass',
      comments: 1,
      report: { matrixChange: { status: 'edited', becomesUnmapped: [], becomesCovered: [] } },
    },
  },
  {
    name: 'comment: flagged shows a changed matrix',
    arrange: () => edited('level: supported', 'level: best-effort'),
    inputs: { comment: 'flagged' },
    expect: { code: 0, verdict: 'pass', comments: 1 },
  },
  {
    name: 'the verdict is the base’s: a pull request can’t raise the level it is judged by',
    arrange: () => edited('obsolete', 'supported', FAIL),
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/Old Engine/, /Obsolete/] },
  },
  {
    name: 'the new matrix has faults: fail, all of them with their place',
    arrange: () =>
      edited('level: supported', 'level: suported', { 'src/engine/start.ts': 'export const start = 10\n' }),
    expect: {
      code: 1,
      verdict: 'fail',
      comments: 1,
      comment: [/matrix\.yaml/, /suported/, /line 12\b/i],
      annotations: [/error matrix\.yaml: /],
      report: { problems: [{ code: 'matrix-faulty' }], matrixChange: { status: 'faulty' } },
    },
  },
  {
    name: 'the new matrix has faults: neither warn-only nor an override softens it',
    arrange: () => {
      const made = edited('level: supported', 'level: suported', FAIL)
      made.pullRequest.labels.push('support-matrix/override')
      made.repository.events.push({
        id: 1,
        issue: 1,
        event: 'labeled',
        label: 'support-matrix/override',
        actor: 'carol',
        createdAt: '2026-11-02T10:00:00Z',
      })
      return made
    },
    inputs: { 'warn-only': 'true' },
    expect: { code: 'red', verdict: 'fail' },
  },
  {
    name: 'the matrix is deleted: fail, warn-only or not',
    arrange: () => world({ edits: { 'matrix.yaml': null } }),
    inputs: { 'warn-only': 'true' },
    expect: {
      code: 'red',
      verdict: 'fail',
      comments: 1,
      comment: [/delete/i],
      report: { matrixChange: { status: 'deleted' } },
    },
  },
  {
    name: 'the matrix is moved elsewhere: it is gone from its path',
    arrange: () => world({ edits: { 'matrix.yaml': null, 'config/matrix.yaml': MATRIX } }),
    expect: { code: 'red', verdict: 'fail', comments: 1 },
  },
  {
    name: 'the matrix becomes a folder’s name: fail',
    arrange: () => world({ edits: { 'matrix.yaml': null, 'matrix.yaml/readme.md': 'x\n' } }),
    expect: { code: 'red' },
  },
  {
    name: 'the new matrix is empty: fail',
    arrange: () => world({ edits: { 'matrix.yaml': '' } }),
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'the new matrix is binary: fail',
    arrange: () => world({ edits: { 'matrix.yaml': entry(Buffer.from([0xff, 0xfe, 0, 1])) } }),
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'the new matrix is over 4 MiB: fail',
    arrange: () => world({ edits: { 'matrix.yaml': big(4.1 * 1024 * 1024) } }),
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/4 MiB|too.large/i] },
  },
  {
    name: 'the base’s matrix has faults: red, each with line and column, and what is near',
    arrange: () => {
      const broken = MATRIX.replace('level: obsolete', 'level: obsolet').replace(
        'maintainers: ["@acme/engine"]',
        'maintaners: []',
      )
      return world({ before: { 'matrix.yaml': broken }, edits: PASS })
    },
    expect: {
      code: 2,
      verdict: null,
      comments: 0,
      annotations: [/error matrix\.yaml: .*obsolet.*obsolete/, /error matrix\.yaml: .*maintaners.*maintainers/],
      log: [/matrix\.yaml:13:9/, /matrix\.yaml:16:16/],
      summary: [/matrix\.yaml:13:9.*maintaners/, /matrix\.yaml:16:16.*obsolet/, /nothing but this file/],
    },
  },
  {
    name: 'the base’s matrix has faults and the pull request repairs them alone: a warning, with a preview',
    arrange: () => world({ before: { 'matrix.yaml': 'version: 1\n' }, edits: { 'matrix.yaml': MATRIX } }),
    expect: {
      ...{ code: 0, verdict: 'warn', comments: 1, comment: [/faults of matrix\.yaml are repaired/, /at the base has/] },
      report: { preview: true, baseFaults: [{ code: 'bad-value' }], matrixChange: { status: 'edited' } },
    },
  },
  ...(
    [
      ['beside other changes', { 'matrix.yaml': MATRIX, ...PASS }],
      ['but not all of them', { 'matrix.yaml': 'version: 2\n' }],
      ['by deleting it', { 'matrix.yaml': null }],
    ] as [string, Edits][]
  ).map(([how, edits]): Situation => ({
    name: `the base’s matrix has faults and the pull request repairs them ${how}: red`,
    arrange: () => world({ before: { 'matrix.yaml': 'version: 1\n' }, edits }),
    expect: { code: 2, verdict: null, comments: 0, summary: [/nothing but this file/] },
  })),
  {
    name: 'the base’s matrix has faults and a merge group repairs them alone: green',
    arrange: () => {
      const made = world({ before: { 'matrix.yaml': 'version: 1\n' }, edits: { 'matrix.yaml': MATRIX } })
      const { head, base } = made.pullRequest
      return { ...made, event: mergeGroupEvent(made, { head: head.sha, base: base.sha }) }
    },
    expect: { code: 0, verdict: 'warn', writes: 0 },
  },
  {
    name: 'the base’s matrix has an alias: a fault',
    arrange: () =>
      world({ before: { 'matrix.yaml': MATRIX.replace('["@bob", "@acme/future"]', '&x ["@bob"]') }, edits: PASS }),
    expect: { code: 2, verdict: null },
  },
  {
    name: 'the base’s matrix is over 1 MB: read whole',
    arrange: () =>
      world({ before: { 'matrix.yaml': big(1.5 * 1024 * 1024) + CATCH }, edits: { 'README.md': '# Changed\n' } }),
    expect: { code: 0, verdict: 'notice', report: { features: [{ id: 'everything/rest' }] } },
  },
  {
    name: 'the base’s matrix is over 4 MiB: red, and says so',
    arrange: () => world({ before: { 'matrix.yaml': big(4.1 * 1024 * 1024) }, edits: PASS }),
    expect: { code: 2, verdict: null, annotations: [/error .*4 MiB/] },
  },
  {
    name: 'the base’s matrix is over 100 MB: red',
    arrange: () => world({ before: { 'matrix.yaml': entry('x', { size: 101 * 1024 * 1024 }) }, edits: PASS }),
    expect: { code: 'red', verdict: null },
  },
  {
    name: 'the base’s matrix with BOM and CRLF is read',
    arrange: () => world({ before: { 'matrix.yaml': `\ufeff${MATRIX.replaceAll('\n', '\r\n')}` }, edits: WARN }),
    expect: { code: 0, verdict: 'warn' },
  },
  {
    name: 'a matrix that names no override: the label does nothing',
    arrange: () => {
      const made = world({ before: { 'matrix.yaml': MATRIX.replace(/override: .*\n/, '') }, edits: FAIL })
      made.pullRequest.labels.push('support-matrix/override')
      return made
    },
    expect: { code: 1, verdict: 'fail' },
  },
  {
    name: 'a matrix of another repository',
    arrange: () => elsewhere(FAIL),
    inputs: { matrix: 'acme/policy/org/matrix.yaml@main' },
    expect: { code: 1, verdict: 'fail', comments: 1, comment: [/acme\/policy/] },
  },
  {
    name: 'a matrix of another repository at a tag or branch',
    arrange: () => elsewhere(NOTICE),
    inputs: { matrix: 'acme/policy/org/matrix.yaml@v2' },
    expect: { code: 0, verdict: 'notice' },
  },
  {
    name: 'a matrix of another repository: the own matrix.yaml is a file like any other',
    arrange: () => elsewhere({ 'matrix.yaml': 'still: no matrix\n', ...NOTICE }),
    inputs: { matrix: 'acme/policy/org/matrix.yaml@main' },
    expect: { code: 0, verdict: 'notice', report: { matrixChange: null } },
  },
  {
    name: 'a matrix of another repository that the token can’t see is red and names it',
    arrange: () => elsewhere(NOTICE, true),
    inputs: { matrix: 'acme/policy/org/matrix.yaml@main' },
    expect: { code: 'red', verdict: null, comments: 0, annotations: [/error .*org\/matrix\.yaml.*acme\/policy/] },
  },
  {
    name: 'a matrix of another repository at a ref that isn’t there is red',
    arrange: () => elsewhere(NOTICE),
    inputs: { matrix: 'acme/policy/org/matrix.yaml@v9' },
    expect: { code: 'red', verdict: null, annotations: [/error .*v9/] },
  },
  {
    name: 'content: a file belongs by its changed lines, and that only warns',
    arrange: () => {
      const text = MATRIX.replace(
        'paths: ["src/old/**"]',
        'paths: ["src/old/**"]\n        content: ["\\\\bold_engine\\\\b"]',
      )
      return world({ before: { 'matrix.yaml': text }, edits: { 'docs/new.md': 'see old_engine\n' } })
    },
    expect: {
      code: 0,
      verdict: 'warn',
      report: {
        features: [{ id: 'runtime/old-engine', outcome: 'warn', files: [{ pattern: 'content:\\bold_engine\\b' }] }],
      },
    },
  },
  {
    name: 'content: files whose lines are unknown are listed',
    arrange: () => {
      const text = MATRIX.replace('paths: ["src/old/**"]', 'paths: ["src/old/**"]\n        content: ["old_engine"]')
      return world({ before: { 'matrix.yaml': text }, edits: { 'src/engine/logo.png': entry(Buffer.from([0, 1, 2])) } })
    },
    expect: {
      code: 0,
      comments: 1,
      comment: [/src\/engine\/logo\.png/],
      report: { contentNotChecked: ['src/engine/logo.png'] },
    },
  },
]
