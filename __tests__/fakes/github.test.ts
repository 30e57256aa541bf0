// The fake itself: what it answers is what GitHub's description says, and its faults and limits are the real ones.
import { afterEach, describe, expect, test } from '@jest/globals'
import { request as plainRequest } from 'node:http'
import type { FakeGitHub, FakeOptions } from './github.ts'
import { countRoundTrips, ENDPOINTS, startGitHub } from './github.ts'
import { startProxy } from './proxy.ts'
import { createSample } from './sample.ts'
import type { Sample } from './sample.ts'
import type { Edits } from './build.ts'
import { addComment, commit, entry, setLabel, TOKEN } from './build.ts'

const running: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()))
})

async function start(sample: Sample, options: FakeOptions = {}): Promise<FakeGitHub> {
  const fake = await startGitHub(sample.github, options)
  running.push(fake)
  return fake
}

interface Answer<T> {
  status: number
  json: T
  text: string
  headers: Headers
}

async function ask<T = unknown>(
  fake: FakeGitHub,
  call: string,
  options: { body?: object; accept?: string } = {},
): Promise<Answer<T>> {
  const [method, path] = call.split(' ') as [string, string]
  const { body, accept = 'application/vnd.github+json' } = options
  const headers = { authorization: `token ${TOKEN}`, accept, 'user-agent': 'test' }
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  const response = await fetch(path.startsWith('http') ? path : fake.url + path, init)
  const text = await response.text()
  const json: unknown =
    /json/.test(response.headers.get('content-type') ?? '') && text !== '' ? tryJson(text) : undefined
  return { status: response.status, json: json as T, text, headers: response.headers }
}

interface Comparison {
  status: string
  ahead_by: number
  behind_by: number
  files: unknown[]
}

interface Tree {
  truncated: boolean
  tree: { path: string; sha: string }[]
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The sample with something behind every endpoint. */
function createFullSample(): Sample {
  const sample = createSample({ edits: { 'src/engine/new.ts': 'one\ntwo\n', 'tools/tracer/trace.ts': null } })
  const { github, repository } = sample
  github.token.permissions = {
    checks: 'read',
    contents: 'read',
    'pull-requests': 'write',
    issues: 'write',
    members: 'read',
    administration: 'read',
  }
  github.goneUsers = ['gone']
  github.teams.set('acme', [{ slug: 'engine', repositories: { 'acme/widgets': 'push' }, members: ['ann'] }])
  addComment(github, repository, { issue: 1, user: 'bob', body: 'Hello' })
  setLabel(github, repository, { issue: 1, label: 'area/engine', actor: 'bob' })
  repository.rules.set('main', [{ context: 'Support matrix', integration_id: 15368 }])
  repository.protection.set('main', ['build'])
  commit(github, repository, { files: { '.github/CODEOWNERS': '* @nobody\n' } })
  repository.codeownersErrors.push({
    line: 1,
    column: 3,
    kind: 'Unknown owner',
    message: 'no',
    path: '.github/CODEOWNERS',
  })
  return sample
}

const CALLS: Record<string, { path: (sample: Sample) => string; body?: object; status?: number }> = {
  'GET /repos/{owner}/{repo}': { path: () => '' },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': { path: () => '/pulls/1' },
  'GET /repos/{owner}/{repo}/pulls': { path: () => '/pulls?state=open&head=acme:topic' },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': { path: () => '/pulls/1/files?per_page=100&page=1' },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': { path: () => '/pulls/1/commits' },
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': {
    path: () => '/pulls/1/requested_reviewers',
    body: { reviewers: ['bob'], team_reviewers: ['engine'] },
    status: 201,
  },
  'GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks': {
    path: () => '/branches/main/protection/required_status_checks',
  },
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': { path: () => '/rules/branches/main' },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': { path: () => '/commits/main/check-runs' },
  'GET /repos/{owner}/{repo}/contents/{path}': { path: () => '/contents/matrix.yaml?ref=main' },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { path: () => '/git/trees/main?recursive=1' },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    path: (sample) => `/git/commits/${sample.pullRequest.head.sha}`,
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': { path: () => `/git/blobs/${entry('# Widgets\n').sha}` },
  'GET /repos/{owner}/{repo}/activity': { path: () => '/activity?ref=refs/heads/topic&per_page=100' },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': { path: () => '/git/ref/heads/main' },
  'GET /repos/{owner}/{repo}/commits/{ref}': { path: () => '/commits/main' },
  'GET /repos/{owner}/{repo}/compare/{basehead}': { path: () => '/compare/main...topic' },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': { path: () => '/issues/1/comments?per_page=100' },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    path: () => '/issues/1/comments',
    body: { body: 'x' },
    status: 201,
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    path: (sample) => `/issues/comments/${sample.repository.comments[0]!.id}`,
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    path: (sample) => `/issues/comments/${sample.repository.comments[0]!.id}`,
    body: { body: 'y' },
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    path: (sample) => `/issues/comments/${sample.repository.comments[0]!.id}`,
    status: 204,
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': { path: () => '/issues/1/events' },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': { path: () => '/issues/1/timeline' },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': { path: () => '/issues/1/labels' },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    path: () => '/issues/1/labels',
    body: { labels: ['a'] },
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': { path: () => '/issues/1/labels/area%2Fengine' },
  'GET /repos/{owner}/{repo}/issues': { path: () => '/issues?state=all' },
  'POST /repos/{owner}/{repo}/issues': {
    path: () => '/issues',
    body: { title: 'T', body: 'B', labels: ['a'] },
    status: 201,
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}': { path: () => '/issues/1' },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': { path: () => '/issues/1', body: { state: 'closed' } },
  'GET /repos/{owner}/{repo}/teams': { path: () => '/teams' },
  'GET /repos/{owner}/{repo}/codeowners/errors': { path: () => '/codeowners/errors' },
}

describe('every endpoint answers as the OpenAPI description says', () => {
  test.each(Object.entries(CALLS))('%s', async (name, { path, body, status = 200 }) => {
    const sample = createFullSample()
    const fake = await start(sample)
    const answer = await ask(fake, `${name.split(' ')[0]!} /repos/acme/widgets${path(sample)}`, body ? { body } : {})
    expect({
      status: answer.status,
      violations: fake.violations,
      text: answer.status === status ? '' : answer.text,
    }).toEqual({
      status,
      violations: [],
      text: '',
    })
  })

  test('the endpoints of an organisation', async () => {
    const fake = await start(createFullSample())
    expect((await ask(fake, 'GET /orgs/acme/teams/engine')).json).toMatchObject({ slug: 'engine' })
    expect((await ask(fake, 'GET /orgs/acme/teams/engine/repos/acme/widgets')).status).toBe(204)
    expect((await ask(fake, 'GET /orgs/acme/teams/engine/repos/acme/other')).status).toBe(404)
    expect((await ask(fake, 'GET /orgs/acme/teams/nobody')).status).toBe(404)
    expect((await ask(fake, 'GET /orgs/acme/teams/engine/members')).json).toMatchObject([{ login: 'ann' }])
    expect((await ask(fake, 'GET /users/ann')).json).toMatchObject({ login: 'ann' })
    expect((await ask(fake, 'GET /users/gone')).status).toBe(404)
    expect(fake.violations).toEqual([])
  })

  test('none is left out above', () => {
    const covered = new Set([
      ...Object.keys(CALLS),
      'GET /orgs/{org}/teams/{team_slug}',
      'GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}',
      'GET /orgs/{org}/teams/{team_slug}/members',
      'GET /users/{username}',
    ])
    expect(ENDPOINTS.filter((name) => !covered.has(name))).toEqual([])
  })
})

describe('requests are compared with the description', () => {
  test.each([
    ['an unknown query parameter', 'GET /repos/acme/widgets/pulls?colour=red', undefined, /colour is unknown/],
    ['a wrong value', 'GET /repos/acme/widgets/pulls?state=ajar', undefined, /state .*allowed values/],
    ['an unknown key', 'POST /repos/acme/widgets/issues/1/comments', { body: 'x', text: 'y' }, /key text is unknown/],
    ['a missing key', 'POST /repos/acme/widgets/issues/1/comments', {}, /required property 'body'/],
    ['an unknown path', 'GET /repos/acme/widgets/wishes', undefined, /no such endpoint/],
  ])('%s', async (_, call, body, expected) => {
    const fake = await start(createFullSample())
    await ask(fake, call, body ? { body } : {})
    expect(fake.violations.join('\n')).toMatch(expected)
  })
})

describe('pages', () => {
  test('Link headers go by the repository id and lead to the end', async () => {
    const sample = createSample()
    for (let number = 0; number < 205; number++) {
      addComment(sample.github, sample.repository, { issue: 1, user: 'bob', body: `${number}` })
    }
    const fake = await start(sample)
    const bodies: string[] = []
    let next: string | undefined = '/repos/acme/widgets/issues/1/comments?per_page=100'
    while (next !== undefined) {
      const answer: Answer<unknown> = await ask(fake, `GET ${next}`)
      bodies.push(...(answer.json as { body: string }[]).map(({ body }) => body))
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
      if (next !== undefined) expect(next).toContain(`/repositories/${sample.repository.id}/issues/1/comments?`)
    }
    expect(bodies).toHaveLength(205)
    expect(fake.requests.map(({ path }) => path)).toContain('/repos/acme/widgets/issues/1/comments?per_page=100&page=3')
  })

  test('files stop at 3,000 while changed_files tells the truth', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3001 }, (_, index) => [`src/engine/${index}.ts`, `${index}\n`]),
    )
    const fake = await start(createSample({ edits: files }))
    expect((await ask<{ changed_files: number }>(fake, 'GET /repos/acme/widgets/pulls/1')).json.changed_files).toBe(
      3001,
    )
    expect((await ask(fake, 'GET /repos/acme/widgets/pulls/1/files?per_page=100&page=30')).json).toHaveLength(100)
    expect((await ask(fake, 'GET /repos/acme/widgets/pulls/1/files?per_page=100&page=31')).json).toHaveLength(0)
    expect((await ask<Comparison>(fake, 'GET /repos/acme/widgets/compare/main...topic')).json.files).toHaveLength(300)
  })
})

describe('contents', () => {
  const RAW = 'application/vnd.github.raw+json'
  const before: Edits = {
    'big.yaml': entry('x'.repeat(1024 * 1024 + 1)),
    'huge.bin': entry('x', { size: 101 * 1024 * 1024 }),
    'link.yaml': entry('docs/guide.md', { mode: '120000' }),
    'lost.yaml': entry('../../outside', { mode: '120000' }),
    module: entry('1'.repeat(40), { mode: '160000' }),
  }
  test.each([
    ['README.md', RAW, 200, '# Widgets\n'],
    ['link.yaml', RAW, 200, 'Read me.\n'],
    ['missing', RAW, 404, /"Not Found"/],
    ['README.md?ref=nowhere', RAW, 404, /No commit found for the ref nowhere/],
    ['huge.bin', RAW, 403, /too_large/],
    ['README.md', 'application/json', 200, /"content":"IyBXaWRnZXRzCg=="/],
    ['big.yaml', 'application/json', 200, /"content":"","encoding":"none"/],
    ['lost.yaml', 'application/json', 200, /"type":"symlink","target":/],
    ['module', 'application/json', 200, /"type":"submodule"/],
    ['src', 'application/json', 200, /"path":"src\/engine".*"type":"dir"/],
    ['src%2Fengine%2Fstart.ts', RAW, 200, 'export const start = 1\n'],
  ])('%s as %s', async (path, accept, status, text) => {
    const fake = await start(createSample({ before }))
    const answer = await ask(fake, `GET /repos/acme/widgets/contents/${path}`, { accept })
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(text)
    expect(fake.violations).toEqual([])
  })

  test('a file of more than a megabyte comes whole as raw', async () => {
    const fake = await start(createSample({ before }))
    expect((await ask(fake, 'GET /repos/acme/widgets/contents/big.yaml', { accept: RAW })).text).toHaveLength(
      1024 * 1024 + 1,
    )
  })
})

describe('git', () => {
  test('a tree is listed whole, by folder, or cut off where it is too long', async () => {
    const sample = createSample()
    const fake = await start(sample)
    const whole = (await ask<Tree>(fake, 'GET /repos/acme/widgets/git/trees/main?recursive=1')).json
    expect(whole.truncated).toBe(false)
    expect(whole.tree.map((node) => node.path)).toContain('src/engine/start.ts')
    const folder = whole.tree.find((node) => node.path === 'src/engine')
    const part = (await ask<Tree>(fake, `GET /repos/acme/widgets/git/trees/${folder!.sha}`)).json
    expect(part.tree.map((node) => node.path)).toEqual(['start.ts', 'stop.ts'])
    sample.github.limits.treeEntries = 3
    const cut = (await ask<Tree>(fake, 'GET /repos/acme/widgets/git/trees/main?recursive=1')).json
    expect([cut.truncated, cut.tree.length]).toEqual([true, 3])
    expect(fake.violations).toEqual([])
  })

  test('a pull request is compared from the merge base, with renames, patches and binary files', async () => {
    const edits: Edits = {
      'src/engine/halt.ts': 'export const stop = 2\n',
      'src/engine/stop.ts': null,
      'src/engine/start.ts': 'export const start = 9\n',
      'logo.png': entry(Buffer.from([0, 1])),
      'README.md': null,
    }
    const sample = createSample({ edits })
    commit(sample.github, sample.repository, { files: { 'later.ts': 'on main only\n' } })
    const fake = await start(sample)
    const { json } = await ask(fake, 'GET /repos/acme/widgets/pulls/1/files')
    const short = (json as Record<string, unknown>[]).map((each) => [
      each.filename,
      each.status,
      each.patch ?? each.previous_filename,
    ])
    expect(short).toEqual([
      ['README.md', 'removed', '@@ -1,1 +0,0 @@\n-# Widgets'],
      ['logo.png', 'added', undefined],
      ['src/engine/halt.ts', 'renamed', 'src/engine/stop.ts'],
      ['src/engine/start.ts', 'modified', '@@ -1,1 +1,1 @@\n-export const start = 1\n+export const start = 9'],
    ])
    const comparison = (await ask<Comparison>(fake, 'GET /repos/acme/widgets/compare/main...topic')).json
    expect([comparison.status, comparison.ahead_by, comparison.behind_by]).toEqual(['diverged', 1, 1])
    expect(comparison.files).toHaveLength(4)
  })
})

describe('refusals', () => {
  test.each([
    [
      'no permission',
      { contents: 'read' as const },
      'GET /repos/acme/widgets/pulls/1',
      403,
      'Resource not accessible by integration',
    ],
    [
      'reading where writing is asked',
      { issues: 'read' as const },
      'POST /repos/acme/widgets/issues/1/comments',
      403,
      'Resource not accessible by integration',
    ],
    ['another repository', {}, 'GET /repos/acme/secret', 404, 'Not Found'],
    [
      'teams without the organisation',
      { contents: 'read' as const },
      'GET /orgs/acme/teams/engine',
      403,
      'Resource not accessible by integration',
    ],
  ])('%s', async (_, permissions, call, status, message) => {
    const sample = createSample()
    sample.github.token.permissions = permissions
    const fake = await start(sample)
    const answer = await ask(fake, call, call.startsWith('POST') ? { body: { body: 'x' } } : {})
    expect(answer).toMatchObject({ status, json: { message, status: String(status) } })
    expect(answer.headers.get('x-github-request-id')).toBeTruthy()
  })

  test('a public repository is read without any permission, but not written to', async () => {
    const sample = createSample()
    sample.repository.private = false
    sample.github.token.permissions = {}
    const fake = await start(sample)
    expect((await ask(fake, 'GET /repos/acme/widgets/pulls/1')).status).toBe(200)
    expect((await ask(fake, 'POST /repos/acme/widgets/issues/1/comments', { body: { body: 'x' } })).status).toBe(403)
  })

  test('a wrong token is 401, the request over the limit 403 with nothing remaining', async () => {
    const sample = createSample()
    sample.github.rateLimit.limit = 1
    const fake = await start(sample)
    expect((await ask(fake, 'GET /repos/acme/widgets')).headers.get('x-ratelimit-remaining')).toBe('0')
    const over = await ask(fake, 'GET /repos/acme/widgets')
    expect([over.status, over.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    sample.github.token.text = 'another'
    expect((await ask(fake, 'GET /repos/acme/widgets')).status).toBe(401)
  })

  test('comments: too long, locked, deleted', async () => {
    const sample = createSample()
    const fake = await start(sample)
    const post = async (body: string): Promise<number> =>
      (await ask(fake, 'POST /repos/acme/widgets/issues/1/comments', { body: { body } })).status
    expect(await post('ä'.repeat(65_536))).toBe(201)
    expect(await post('ä'.repeat(65_537))).toBe(422)
    sample.pullRequest.locked = true
    expect(await post('x')).toBe(403)
    sample.pullRequest.deleted = true
    expect(await post('x')).toBe(410)
  })
})

describe('faults', () => {
  const call = 'GET /repos/acme/widgets/pulls/1'
  test('come as often as told, after those to be left alone', async () => {
    const fake = await start(createSample(), {
      faults: [{ kind: 'status', status: 502, path: /pulls/, skip: 1, times: 1 }],
    })
    const seen = [await ask(fake, call), await ask(fake, call), await ask(fake, call)]
    expect(seen.map(({ status }) => status)).toEqual([200, 502, 200])
  })

  test('drop, cut-body and drop-answer break the connection; the last one after the effect', async () => {
    const sample = createSample()
    const fake = await start(sample, {
      faults: [
        { kind: 'drop', path: /pulls\/1$/ },
        { kind: 'cut-body', path: /files/ },
        { kind: 'drop-answer', method: 'POST', path: /comments/ },
      ],
    })
    await expect(ask(fake, call)).rejects.toThrow()
    await expect(ask(fake, `${call}/files`)).rejects.toThrow()
    await expect(ask(fake, 'POST /repos/acme/widgets/issues/1/comments', { body: { body: 'x' } })).rejects.toThrow()
    expect(sample.repository.comments).toHaveLength(1)
  })

  test('short-body, empty-body and not-json come with status 200', async () => {
    const fake = await start(createSample(), {
      faults: [
        { kind: 'short-body', path: /pulls\/1$/ },
        { kind: 'empty-body', path: /files/ },
        { kind: 'not-json', path: /commits/ },
      ],
    })
    const seen = [await ask(fake, call), await ask(fake, `${call}/files`), await ask(fake, `${call}/commits`)]
    expect(seen.map(({ status, json }) => [status, json])).toEqual(Array(3).fill([200, undefined]))
  })

  test('retry-after and rate-limit carry their headers, a hung request ends with the server', async () => {
    const fake = await start(createSample(), {
      faults: [
        { kind: 'retry-after', status: 429, seconds: 2, path: /pulls\/1$/ },
        { kind: 'rate-limit', seconds: 60, path: /files/ },
        { kind: 'hang', path: /commits/ },
      ],
    })
    expect((await ask(fake, call)).headers.get('retry-after')).toBe('2')
    expect((await ask(fake, `${call}/files`)).headers.get('x-ratelimit-remaining')).toBe('0')
    const hung = ask(fake, `${call}/commits`)
    await Promise.all([expect(hung).rejects.toThrow(), fake.close()])
  })

  test('change-state happens before the answer', async () => {
    const sample = createSample()
    const change = (): void => void (sample.pullRequest.title = 'Another')
    const fake = await start(sample, { faults: [{ kind: 'change-state', path: /pulls/, change }] })
    expect((await ask<{ title: string }>(fake, call)).json.title).toBe('Another')
  })
})

test('the log shows what overlapped', async () => {
  const fake = await start(createSample(), { latency: 40 })
  await Promise.all([ask(fake, 'GET /repos/acme/widgets'), ask(fake, 'GET /repos/acme/widgets/pulls/1')])
  await ask(fake, 'GET /repos/acme/widgets/pulls/1/files')
  expect(fake.requests).toHaveLength(3)
  expect(countRoundTrips(fake.requests)).toBe(2)
})

test('an Enterprise Server has its prefix, and GraphQL says who we are', async () => {
  const fake = await start(createSample(), { prefix: '/api/v3' })
  expect(fake.url).toMatch(/\/api\/v3$/)
  expect((await ask<{ full_name: string }>(fake, 'GET /repos/acme/widgets')).json.full_name).toBe('acme/widgets')
  const answer = await ask(fake, `POST ${fake.graphqlUrl}`, { body: { query: '{ viewer { login } }' } })
  expect(answer.json).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
})

test('the proxy tunnels every host to the fake', async () => {
  const fake = await start(createSample())
  const proxy = await startProxy(fake.port)
  running.push(proxy)
  const host = 'api.acme.ghe.com:80'
  const status = await new Promise((resolve, reject) => {
    const { port } = new URL(proxy.url)
    const tunnel = plainRequest({ port, host: '127.0.0.1', method: 'CONNECT', path: host })
    tunnel.on('connect', (_, socket) => {
      socket.on('data', (data: Buffer) => resolve(data.toString('utf8').split('\r\n')[0]))
      socket.write(
        `GET /repos/acme/widgets HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: t\r\nAuthorization: token ${TOKEN}\r\n\r\n`,
      )
    })
    tunnel.on('error', reject).end()
  })
  expect([status, proxy.hosts]).toEqual(['HTTP/1.1 200 OK', [host]])
})
