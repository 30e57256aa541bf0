// What GitHub may say that can't be true, or lead away: none of it makes a check green that would be red.
import { addComment, commit, entry as file } from '../fakes/build.ts'
import type { Edits } from '../fakes/build.ts'
import { rewriting } from '../fakes/faults.ts'
import type { Fault } from '../fakes/faults.ts'
import { MATRIX } from '../fakes/sample.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../e2e/event.ts'
import type { Expectation, Situation, World } from './situation.ts'
import { FAIL, OVERRIDE, PASS, WARN, override, world } from './situation.ts'

const PULL = /\/pulls\/1$/
const FILES = /\/pulls\/1\/files/
const answer = (path: RegExp, body: unknown, times?: number): Fault => ({
  ...{ kind: 'status', status: 200, path, body },
  ...(times !== undefined && { times }),
})
const RED: Expectation = {
  code: 3,
  verdict: null,
  comments: 0,
  annotations: [/error .*run it again/],
  never: [/is a bug/],
}

/** The answer for the pull request, with these keys in place of its own. */
const pull = ({ pullRequest: { base, head } }: World, other: Record<string, unknown>) => ({
  ...{ number: 1, state: 'open', draft: false, labels: [], comments: 0, user: { login: 'alice' } },
  ...{
    changed_files: 1,
    base: { ...base, repo: { full_name: base.repo } },
    head: { ...head, repo: { full_name: head.repo } },
  },
  ...other,
})

const many = (count: number): Edits =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/engine/${index}.ts`, `${index}\n`]))

function lie(
  name: string,
  faults: (made: World) => Fault[],
  expect: Expectation = RED,
  edits: Edits = FAIL,
): Situation {
  const made = world({ edits })
  return { name: `not believed: ${name}`, arrange: () => made, fake: { faults: faults(made) }, unchecked: true, expect }
}

/** The token is an app's own. */
function byApp(made: World): World {
  made.github.token.login = 'my-app[bot]'
  return made
}

const entry = (path: string, ref: string) => ({
  ...{ sha: '1'.repeat(40), filename: path, status: 'modified', additions: 1, deletions: 1, changes: 2 },
  contents_url: `https://api.github.com/repos/o/r/contents/${path}?ref=${ref}`,
})
const tree = (body: Record<string, unknown>) => answer(/\/git\/trees\//, { sha: '1'.repeat(40), url: '', ...body })

interface TreeEntry {
  path: string
  sha: string
}

const LABELED = {
  event: 'labeled',
  label: { name: OVERRIDE },
  actor: { login: 'carol', type: 'User' },
  created_at: '2026-11-02T09:00:00Z',
}

export const LIES: readonly Situation[] = [
  ...[
    ['a pull request without a state', { state: undefined }],
    ['one whose state is null', { state: null }],
    ['one whose state is neither open nor closed', { state: 'OPEN' }],
    ['the answer for another number', { number: 7, state: 'closed', merged: true }],
    ['one that does not count its files', { changed_files: undefined }],
    ['labels that are none', { labels: [null] }],
  ].map(([name, other]) => lie(name as string, (made) => [answer(PULL, pull(made, other as Record<string, unknown>))])),
  lie('a list with an entry that is null', () => [answer(FILES, [null])]),
  ...[
    [
      'files that are all removed, so that none names a head',
      [{ ...entry('src/engine/stop.ts', ''), status: 'removed' }],
    ],
    ['files that name no head', [{ ...entry('src/engine/start.ts', ''), contents_url: null }]],
  ].map(([name, list]) =>
    lie(`a list of ${name as string}`, () => [answer(FILES, list)], { code: 1, verdict: 'fail', comments: 1 }),
  ),
  lie(
    'two names that GitHub shows alike for one',
    (made) => [
      rewriting(PULL, 'changed_files', 2),
      answer(FILES, [
        { ...entry('src/old/caf\uFFFD.c', made.pullRequest.head.sha), status: 'added' },
        { ...entry('src/old/caf\uFFFD.c', ''), status: 'removed' },
      ]),
    ],
    { code: 1, verdict: 'fail', comments: 1, requests: 9 },
  ),
  lie(
    'no changed files at all, as a pull request just opened says',
    () => [rewriting(PULL, 'changed_files', 0), answer(FILES, [])],
    { code: 1, verdict: 'fail', comments: 1 },
  ),
  ...['/src/old/new.ts', './src/engine/start.ts', '../start.ts'].map((path) =>
    lie(`a list with the path ${path}`, (made) => [answer(FILES, [entry(path, made.pullRequest.head.sha)])]),
  ),
  lie('one that is merged, but at no time', (made) => [answer(PULL, pull(made, { state: 'closed', merged: true }))]),
  lie('a matrix without contents, or a part of it', () => [
    { ...answer(/contents\/matrix\.yaml/, Buffer.from('version: 1\ncategories: []\n')), status: 206 } as Fault,
  ]),
  lie(
    'a page of removed files, which names no head, beside one that does',
    () => [
      answer(
        /files\?.*page=2/,
        Array.from({ length: 21 }, (_, index) => ({ ...entry(`src/engine/x${index}.ts`, ''), status: 'removed' })),
      ),
    ],
    { code: 1, verdict: 'fail', comments: 1 },
    { ...FAIL, ...many(120) },
  ),
  lie(
    'a list that says a file of it is unchanged',
    (made) => [answer(FILES, [{ ...entry('src/old/new.ts', made.pullRequest.head.sha), status: 'unchanged' }])],
    { code: 1, verdict: 'fail', comments: 1 },
  ),
  lie('a list of another head, once', () => [answer(FILES, [entry('src/engine/start.ts', '2'.repeat(40))], 1)], {
    code: 1,
    verdict: 'fail',
    comments: 1,
  }),
  lie('a list of another head, always', () => [answer(FILES, [entry('src/engine/start.ts', '2'.repeat(40))])], {
    code: 1,
    verdict: 'fail',
    comments: 1,
  }),
  ...[
    ['trees without files', { truncated: false, tree: [] }],
    ['trees that do not say whether they are whole', { tree: [] }],
    [
      'trees with a path that no commit has',
      { truncated: false, tree: [{ path: '/src/a', mode: '100644', type: 'blob', sha: '3'.repeat(40) }] },
    ],
    ['trees with an entry that is null', { truncated: false, tree: [null] }],
    [
      'trees that do not differ',
      { truncated: false, tree: [{ path: 'a', mode: '100644', type: 'blob', sha: '3'.repeat(40) }] },
    ],
  ].map(([name, body]) =>
    lie(name as string, () => [
      answer(FILES, [entry('src/engine/start.ts', '2'.repeat(40))]),
      tree(body as Record<string, unknown>),
    ]),
  ),
  {
    name: 'not believed: the tree of a rewritten branch with one path twice, and another not at all',
    arrange: () => {
      const made = world({ edits: FAIL })
      const { base, head } = made.pullRequest
      const before = commit(made.github, made.repository, { branch: 'other', from: base.sha, files: PASS })
      return { ...made, event: pushEvent(made, { branch: 'topic', before, after: head.sha }) }
    },
    fake: {
      faults: [
        {
          ...{ kind: 'rewrite', path: /\/git\/trees\// },
          rewrite: (body) => {
            const { tree: all, ...rest } = body as { tree: TreeEntry[] }
            return { ...rest, tree: all.map((one) => (one.path === 'src/old/new.ts' ? all[0] : one)) }
          },
        },
      ],
    },
    expect: { code: 3, verdict: null, writes: 0, annotations: [/error .*one path is in it twice\); run it again/] },
  },
  {
    name: 'not believed: trees of a merge group that lack the matrix just read',
    arrange: () => {
      const made = world({ edits: FAIL })
      const { head, base } = made.pullRequest
      return { ...made, event: mergeGroupEvent(made, { head: head.sha, base: base.sha }) }
    },
    fake: {
      faults: [tree({ truncated: false, tree: [{ path: 'a', mode: '100644', type: 'blob', sha: '3'.repeat(40) }] })],
    },
    unchecked: true,
    expect: { code: 3, verdict: null, writes: 0, annotations: [/error .*not in GitHub's tree of it; run it again/] },
  },
  {
    name: 'not believed: trees of a merge group that do not differ, though its comparison has files',
    arrange: () => {
      const made = world({ edits: FAIL })
      const { head, base } = made.pullRequest
      return { ...made, event: mergeGroupEvent(made, { head: head.sha, base: base.sha }) }
    },
    fake: {
      faults: [
        tree({ truncated: false, tree: [{ path: 'matrix.yaml', mode: '100644', type: 'blob', sha: '3'.repeat(40) }] }),
      ],
    },
    unchecked: true,
    expect: {
      code: 3,
      verdict: null,
      writes: 0,
      annotations: [/error .*GitHub says 1, but its trees differ in 0; run it again/],
    },
  },
  {
    name: 'not believed: trees of a merge group that differ in less than its comparison says',
    arrange: () => {
      const made = world({ edits: { ...FAIL, 'matrix.yaml': 'version: 1\ncategories: []\n' } })
      const { head, base } = made.pullRequest
      return { ...made, event: mergeGroupEvent(made, { head: head.sha, base: base.sha }) }
    },
    fake: {
      faults: [
        {
          ...{ kind: 'rewrite', path: /\/git\/trees\// },
          rewrite: (body) => {
            const { tree: all, ...rest } = body as { tree: { path: string }[] }
            return { ...rest, tree: all.filter(({ path }) => path === 'matrix.yaml') }
          },
        },
      ],
    },
    expect: {
      code: 3,
      verdict: null,
      writes: 0,
      annotations: [/error .*GitHub says 2, but its trees differ in 1; run/],
    },
  },
  ...(
    [
      [
        'another commit than the head',
        (all) => all.map((one) => (one.path === 'README.md' ? { ...one, sha: '4'.repeat(40) } : one)),
      ],
      ['a part of the head', (all) => all.slice(0, 3)],
    ] as [string, (all: TreeEntry[]) => TreeEntry[]][]
  ).map(([name, change]): Situation => {
    const made = world({ edits: FAIL })
    const { head, base } = made.pullRequest
    const without = (all: TreeEntry[]) => change(all.filter(({ path }) => path !== 'src/old/new.ts'))
    return {
      name: `not believed: the tree of ${name} of a merge group`,
      arrange: () => ({ ...made, event: mergeGroupEvent(made, { head: head.sha, base: base.sha }) }),
      fake: {
        faults: [
          {
            ...{ kind: 'rewrite', path: new RegExp(`git/trees/${head.sha}`) },
            rewrite: (body) => ({ ...(body as object), tree: without((body as { tree: TreeEntry[] }).tree) }),
          },
        ],
      },
      expect: {
        ...{ code: 3, verdict: null, writes: 0 },
        annotations: [/error .*comparison names src\/old\/new\.ts, which is the same in its two trees; run it again/],
      },
    }
  }),
  ...(
    [
      ['names one file twice', ([first]) => [first!, first!]],
      ['says a file of it is unchanged', (files) => files.map((file) => ({ ...file, status: 'unchanged' }))],
    ] as [string, (files: { filename: string; status: string }[]) => object[]][]
  ).map(([what, change]): Situation => ({
    name: `not believed: a comparison of a push that ${what}`,
    arrange: () => {
      const made = world({ edits: { ...FAIL, ...PASS } })
      const { head, base } = made.pullRequest
      return { ...made, event: pushEvent(made, { branch: 'topic', before: base.sha, after: head.sha }) }
    },
    fake: {
      faults: [
        {
          ...{ kind: 'rewrite', path: /\/compare\// },
          rewrite: (body) => {
            const { files, ...rest } = body as { files: { filename: string; status: string }[] }
            return { ...rest, files: change(files) }
          },
        },
      ],
    },
    unchecked: true,
    expect: { code: 1, verdict: 'fail', writes: 0 },
  })),
  {
    name: 'not believed: that the base has no matrix, said once, where its tree has it',
    arrange: () => world({ edits: { ...FAIL, 'matrix.yaml': 'version: 1\ncategories: []\n' } }),
    fake: { faults: [{ kind: 'status', status: 404, path: /contents\/matrix\.yaml/, times: 1 }] },
    expect: { code: 1, verdict: 'fail', comments: 1 },
  },
  {
    name: 'not believed: that the base never has the matrix which its tree has',
    arrange: () => world({ edits: { ...FAIL, 'matrix.yaml': 'version: 1\ncategories: []\n' } }),
    fake: { faults: [{ kind: 'status', status: 404, path: /contents\/matrix\.yaml/ }] },
    expect: {
      code: 3,
      verdict: null,
      comments: 0,
      annotations: [/in the tree of .* but does not find it; run it again/],
    },
  },
  {
    name: 'not believed: that the base has no tree',
    arrange: () => world({ edits: { ...FAIL, 'matrix.yaml': 'version: 1\ncategories: []\n' } }),
    fake: {
      faults: [
        { kind: 'status', status: 404, path: /contents\/matrix\.yaml/ },
        { kind: 'status', status: 404, path: /git\/trees/ },
      ],
    },
    expect: { code: 3, verdict: null, comments: 0, annotations: [/as far as the token can see/] },
  },
  ...[{ message: 'Not Found' }, { type: 'file', content: '', encoding: 'none' }, [], 'text'].map((body): Situation => ({
    name: `not believed: ${JSON.stringify(body)} in place of the matrix`,
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [answer(/contents\/matrix\.yaml/, body)] },
    unchecked: true,
    expect: { code: 3, verdict: null, comments: 0, annotations: [/error .*it is not the file\); run it again/] },
  })),
  ...[{ type: 'submodule' }, [{ type: 'file' }]].map((body): Situation => ({
    name: `not believed: at the base, ${JSON.stringify(body)} in place of the matrix`,
    arrange: () => world({ edits: { ...FAIL, 'matrix.yaml': MATRIX.replace('obsolete', 'supported') } }),
    fake: {
      faults: [answer(new RegExp(`contents/matrix\\.yaml\\?ref=${world({ edits: {} }).pullRequest.base.sha}`), body)],
    },
    unchecked: true,
    expect: { code: 3, verdict: null, comments: 0, annotations: [/not what the folder's list names\); run it again/] },
  })),
  ...[
    ['a part of the matrix', MATRIX.slice(0, MATRIX.indexOf('      - name: Old'))],
    ['a matrix of another commit', MATRIX.replace('obsolete', 'supported')],
  ].map(([what, text]): Situation => ({
    name: `not believed: ${what!}`,
    arrange: () => world({ edits: FAIL }),
    fake: {
      faults: [
        {
          ...{ kind: 'status', status: 200, path: /contents\/matrix\.yaml/, body: Buffer.from(text!) },
          headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
        },
      ],
    },
    unchecked: true,
    expect: { code: 3, verdict: null, comments: 0, annotations: [/not what the folder's list names\); run it again/] },
  })),
  ...(
    [
      [
        'at the head, the matrix of the base in place of a faulty one',
        () => world({ edits: { ...PASS, 'matrix.yaml': 'version: 2\n' } }),
        ({ pullRequest }) => pullRequest.head.sha,
        MATRIX,
      ],
      [
        'a milder matrix behind a link',
        () => world({ before: { 'matrix.yaml': file('m.yaml', { mode: '120000' }), 'm.yaml': MATRIX }, edits: FAIL }),
        ({ pullRequest }) => pullRequest.base.sha,
        MATRIX.replace('obsolete', 'supported'),
      ],
    ] as [string, () => World, (made: World) => string, string][]
  ).map(([what, arrange, commitOf, text]): Situation => {
    const made = arrange()
    return {
      name: `not believed: ${what}`,
      arrange: () => made,
      fake: {
        faults: [
          {
            ...{ kind: 'rewrite', path: new RegExp(`contents/matrix\\.yaml\\?ref=${commitOf(made)}`) },
            rewrite: () => Buffer.from(text),
          },
        ],
      },
      expect: {
        code: 3,
        verdict: null,
        comments: 0,
        annotations: [/not what the folder's list names\); run it again/],
      },
    }
  }),
  ...(
    [
      ['comes after its own commits', 'merge_base_commit.sha', (made) => made.pullRequest.head.sha],
      ['has no commits of its own', 'total_commits', () => 0],
    ] as [string, string, (made: World) => unknown][]
  ).map(([what, place, value]): Situation => {
    const made = world({ edits: { ...FAIL, 'matrix.yaml': MATRIX.replace('obsolete', 'supported') } })
    const event = pushEvent(made, { branch: 'topic', after: made.pullRequest.head.sha })
    return {
      name: `not believed: that a new branch ${what}`,
      arrange: () => ({ ...made, event }),
      fake: { faults: [rewriting(/\/compare\//, place, value(made))] },
      unchecked: true,
      expect: { code: 3, verdict: null, writes: 0, annotations: [/error .*commits came after\); run it again/] },
    }
  }),
  {
    name: 'not believed: a web page in place of the matrix',
    arrange: () => world({ edits: FAIL }),
    fake: {
      faults: [
        {
          ...{ kind: 'status', status: 200, path: /contents\/matrix\.yaml/, body: Buffer.from('<html>Sign in</html>') },
          headers: { 'content-type': 'text/html; charset=utf-8' },
        },
      ],
    },
    unchecked: true,
    expect: { code: 3, verdict: null, comments: 0, annotations: [/it is a web page\); run it again/] },
  },
  {
    name: 'not believed: a list of comments that has no end; the verdict stays',
    arrange: () => world({ edits: PASS }),
    fake: {
      faults: [
        {
          ...{ kind: 'status', status: 200, method: 'GET', path: /issues\/1\/comments/, body: [] },
          headers: { link: '<https://api.github.com/x?page=2>; rel="next"' },
        },
      ],
    },
    unchecked: true,
    expect: { code: 0, verdict: 'pass', annotations: [/warning .*goes on after 400 pages/] },
  },
  {
    name: 'a list of files that leads away from the API is red',
    arrange: () => world({ edits: FAIL }),
    fake: {
      faults: [{ kind: 'status', status: 302, path: FILES, headers: { location: 'http://127.0.0.1:9/x' }, body: {} }],
    },
    unchecked: true,
    expect: { code: 3, verdict: null, comments: 0, annotations: [/leads away from the API/] },
  },
  ...(
    [
      ['read once', 1, { comment: [/Tracer/], writes: 1 }],
      ['always', undefined, { writes: 0, annotations: [/warning .*by GitHub's count, 1 of them is missing; run it/] }],
    ] as [string, number | undefined, Partial<Expectation>][]
  ).map(([when, times, expect]): Situation => ({
    name: `a list of comments that lacks ours, which GitHub counts, ${when}: no second one`,
    arrange: () => {
      const made = world({ edits: WARN })
      addComment(made.github, made.repository, { issue: 1, user: 'bob', body: 'Hello' })
      const body = '<!-- support-matrix:v1 -->\nEarlier.\n'
      addComment(made.github, made.repository, { issue: 1, user: 'github-actions[bot]', body })
      return { ...made, event: pullRequestEvent(made) }
    },
    fake: {
      faults: [
        {
          ...{ kind: 'rewrite', method: 'GET', path: /issues\/1\/comments/ },
          ...(times !== undefined && { times }),
          rewrite: (body) => (body as unknown[]).slice(0, 1),
        },
      ],
    },
    expect: { code: 0, verdict: 'warn', comments: 1, ...expect },
  })),
  {
    name: 'a comment is created once though the list does not show it',
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [answer(/issues\/1\/comments\?/, [])] },
    expect: { code: 1, verdict: 'fail', comments: 1, writes: 1 },
  },
  ...(
    [
      ['makes no sense', { kind: 'rewrite', rewrite: () => ({}) }],
      ['is lost', { kind: 'drop-answer' }],
    ] as const
  ).map(([what, fault]): Situation => ({
    name: `a comment is created once though the answer ${what} and the list does not show it`,
    arrange: () => world({ edits: FAIL }),
    fake: {
      faults: [{ ...fault, method: 'POST', path: /issues\/1\/comments/ }, answer(/issues\/1\/comments\?/, [])],
    },
    expect: {
      code: 1,
      verdict: 'fail',
      comments: 1,
      writes: 1,
      annotations: [/warning .*comment could not be written/],
    },
  })),
  {
    name: 'a comment is created once though the list is late',
    arrange: () => world({ edits: FAIL }),
    fake: { faults: [answer(/issues\/1\/comments\?/, [], 2)] },
    expect: { code: 1, verdict: 'fail', comments: 1, writes: 1 },
  },
  ...[
    ['refuses', { kind: 'status', status: 403, path: /graphql/ } as const],
    ['answers without a name', answer(/graphql/, { data: { viewer: null } })],
    ['answers with something else', answer(/graphql/, { data: { viewer: { login: 7 } } })],
    ['answers with a page', { kind: 'not-json', path: /graphql/ } as const],
  ].flatMap(([what, fault]): Situation[] => [
    {
      name: `whose the token is, GitHub ${what as string}: a comment is created once`,
      arrange: () => byApp(world({ edits: FAIL })),
      fake: { faults: [fault as Fault] },
      unchecked: true,
      expect: { code: 1, verdict: 'fail', comments: 1, writes: 1 },
    },
    {
      name: `whose the token is, GitHub ${what as string}: the comment is found again`,
      arrange: () => byApp(world({ edits: FAIL })),
      then: (made) => made,
      fake: { faults: [fault as Fault] },
      unchecked: true,
      expect: { code: 1, verdict: 'fail', comments: 1, writes: 0 },
    },
  ]),
  {
    name: 'override: its last event took the label away, and comes first in the list',
    arrange: () => override(world({ edits: FAIL })),
    fake: {
      faults: [
        answer(/issues\/1\/events/, [{ ...LABELED, event: 'unlabeled', created_at: '2026-11-02T09:01:00Z' }, LABELED]),
      ],
    },
    unchecked: true,
    expect: { code: 1, verdict: 'fail', report: { override: null } },
  },
  ...(
    [
      ['took the label away', { event: 'unlabeled' }],
      ['is of a bot that is not listed', { actor: { login: 'helpful[bot]', type: 'Bot' } }],
    ] as const
  ).map(([what, other]): Situation => ({
    name: `override: of two events in one second, one ${what}`,
    arrange: () => override(world({ edits: FAIL })),
    fake: { faults: [answer(/issues\/1\/events/, [{ ...LABELED, ...other }, LABELED])] },
    unchecked: true,
    expect: { code: 1, verdict: 'fail', report: { override: null } },
  })),
  {
    name: 'override: its last event took the label away',
    arrange: () => {
      const made = override(world({ edits: FAIL }))
      return { ...made, event: pullRequestEvent(made) }
    },
    fake: {
      faults: [
        answer(/issues\/1\/events/, [
          {
            event: 'labeled',
            label: { name: OVERRIDE },
            actor: { login: 'carol', type: 'User' },
            created_at: '2026-11-02T09:00:00Z',
          },
          {
            event: 'unlabeled',
            label: { name: OVERRIDE },
            actor: { login: 'carol', type: 'User' },
            created_at: '2026-11-02T09:01:00Z',
          },
        ]),
      ],
    },
    unchecked: true,
    expect: { code: 1, verdict: 'fail', report: { override: null } },
  },
  ...[
    ['an organization', { login: 'acme', type: 'Organization' }],
    ['a mannequin', { login: 'ghost', type: 'Mannequin' }],
    ['nobody knows what', { login: 'carol' }],
    ['somebody without a name', { type: 'User' }],
    ['nobody', null],
  ].map(([name, actor]): Situation => ({
    name: `override: set by ${name as string}`,
    arrange: () => override(world({ edits: FAIL })),
    fake: {
      faults: [
        answer(/issues\/1\/events/, [
          { event: 'labeled', label: { name: OVERRIDE }, actor, created_at: '2026-11-02T09:00:00Z' },
        ]),
      ],
    },
    unchecked: true,
    expect: { code: 1, verdict: 'fail', report: { override: null } },
  })),
]
