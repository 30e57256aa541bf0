// A GitHub for tests: a local HTTP server that answers from a plain state, keeps a log of requests, applies faults, and
// compares everything said with GitHub's own OpenAPI description. Serves no files and knows no action.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkAccess, mayCall, refuse } from './access.ts'
import { createFaultList, faultReply } from './faults.ts'
import type { Fault } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import { requestFaults, responseFaults } from './openapi.ts'
import { contentRoutes } from './routes/contents.ts'
import { gitRoutes } from './routes/git.ts'
import { issueRoutes } from './routes/issues.ts'
import { pullRoutes } from './routes/pulls.ts'
import { listFiles, notFound, Refusal } from './routes/route.ts'
import type { Context, Reply, Route } from './routes/route.ts'
import { teamRoutes } from './routes/teams.ts'
import { createGitHub, createRepository } from './build.ts'
import type { ChangedFile, GitHubState, PullRequest } from './state.ts'

export interface LoggedRequest {
  method: string
  /** Path and query without the API's prefix; `/repositories/ID` reads as `/repos/OWNER/NAME`. */
  path: string
  /** The parsed body, where one was sent. */
  body?: unknown
  /** Milliseconds since the server started; `finished` once the answer is sent or broken off. */
  at: number
  finished?: number
  status?: number
}

export interface FakeGitHub {
  state: GitHubState
  /** The API's address, without a slash at the end. */
  url: string
  graphqlUrl: string
  /** The website's address. */
  html: string
  port: number
  requests: LoggedRequest[]
  /** What was said against GitHub's description, by the client or by this fake. */
  violations: string[]
  close: () => Promise<void>
}

export interface FakeOptions {
  faults?: readonly Fault[]
  /** Milliseconds each answer takes at least. */
  latency?: number
  /** `/api/v3` makes it a GitHub Enterprise Server. */
  prefix?: '' | '/api/v3'
  /** The website's address in responses. */
  html?: string
  /** False: nothing is compared with the description. */
  validate?: boolean
  /** Answers to reads whose path it matches are made once and kept: for measuring, where they never change. */
  kept?: RegExp
  /** Answers to what only other actions ask: for measuring them. */
  answer?: (method: string, path: string, text: string) => Reply | undefined
}

interface CompiledRoute extends Route {
  pattern: RegExp
  names: string[]
}

/** Parameters that may hold slashes. */
const LONG = new Set(['path', 'ref', 'basehead', 'branch', 'name', 'tree_sha'])
const routes: CompiledRoute[] = [...pullRoutes, ...contentRoutes, ...gitRoutes, ...issueRoutes, ...teamRoutes].map(
  (route) => {
    const names = [...route.template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
    const source = route.template.replace(/\{(\w+)\}/g, (_, name: string) => (LONG.has(name) ? '(.+)' : '([^/]+)'))
    return { ...route, names, pattern: new RegExp(`^${source.replace('/contents/(.+)', '/contents/?(.*)')}$`) }
  },
)

/** Every endpoint there is, as `GET /repos/{owner}/{repo}`. */
export const ENDPOINTS: readonly string[] = routes.map(({ method, template }) => `${method} ${template}`)

/** Starts the fake on 127.0.0.1 and a free port. */
export async function startGitHub(state: GitHubState, options: FakeOptions = {}): Promise<FakeGitHub> {
  const { faults = [], latency = 0, prefix = '', html = 'https://github.com', validate = true, kept, answer } = options
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const sockets = new Set<Socket>()
  const list = createFaultList(faults)
  const started = performance.now()
  const ready = new Map<string, Reply>()
  const computed = new WeakMap<PullRequest, { key: string; files: readonly ChangedFile[] }>()

  const respond = (request: IncomingMessage, path: string, text: string): Reply => {
    const [pathname, search = ''] = splitOnce(path, '?')
    const refused = refuse(state, request)
    if (refused) return refused
    const query = new URLSearchParams(search)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    for (const route of routes) {
      const match = route.method === request.method ? route.pattern.exec(pathname) : null
      if (!match) continue
      const params = Object.fromEntries(route.names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)]))
      const call = { method: route.method, template: route.template, query, body }
      const found = (kind: string, list: string[]): void =>
        void violations.push(...list.map((fault) => `${kind} ${route.method} ${path}: ${fault}`))
      if (validate) found('request', requestFaults(call))
      const repository = state.repositories.get(`${params.owner ?? ''}/${params.repo ?? ''}`)
      const context: Context = {
        ...{ state, params, query, html, body: (body ?? {}) as Record<string, unknown>, url },
        repository: repository ?? createRepository(createGitHub(), 'none/none'),
        accept: request.headers.accept ?? '',
        filesOf: (pullRequest) => {
          const key = `${pullRequest.base.sha} ${pullRequest.head.sha}`
          const known = computed.get(pullRequest)
          if (known?.key === key && !pullRequest.files) return known.files
          const files = listFiles(context.repository, pullRequest)
          computed.set(pullRequest, { key, files })
          return files
        },
      }
      if (params.repo !== undefined) checkAccess(context, route, repository !== undefined)
      else if (!mayCall(context, route)) throw new Refusal(403, 'Resource not accessible by integration')
      const reply = route.answer(context)
      if (validate && !Buffer.isBuffer(reply.body)) found('response', responseFaults(call, reply.status, reply.body))
      return reply
    }
    violations.push(`request ${request.method ?? ''} ${path}: the fake has no such endpoint`)
    throw notFound()
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET'
    const raw = request.url ?? '/'
    const path =
      raw === '/api/graphql'
        ? '/graphql'
        : rewriteIds(state, raw.startsWith(`${prefix}/`) ? raw.slice(prefix.length) : raw)
    const entry: LoggedRequest = { method, path, at: performance.now() - started }
    requests.push(entry)
    response.on('close', () => (entry.finished ??= performance.now() - started))
    const text = await readText(request)
    if (text !== '') entry.body = JSON.parse(text)
    const hit = list.take(method, path)
    for (const fault of hit) if (fault.kind === 'change-state') fault.change(state)
    const pause = latency + hit.reduce((sum, fault) => sum + (fault.kind === 'slow' ? fault.milliseconds : 0), 0)
    if (pause > 0) await sleep(pause)
    if (hit.some(({ kind }) => kind === 'hang')) return
    if (hit.some(({ kind }) => kind === 'drop')) {
      request.socket.destroy()
      return
    }
    const replaced =
      hit.map(faultReply).find((reply) => reply !== undefined) ?? ready.get(path) ?? answer?.(method, path, text)
    const reply =
      replaced ?? settle(() => (path === '/graphql' ? answerGraphql(state, text) : respond(request, path, text)))
    if (!replaced && method === 'GET' && kept?.test(path))
      ready.set(path, { ...reply, body: Buffer.from(JSON.stringify(reply.body)) })
    entry.status = reply.status
    send({ request, response, reply, hit, state })
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the fake itself failed at ${request.url ?? ''}: ${(error as Error).stack ?? ''}`)
      response.writeHead(500).end(violations.at(-1))
    })
  })
  // On a busy machine more time than Node's five seconds may lie between two requests of a run.
  server.keepAliveTimeout = 60_000
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}${prefix}`
  const graphqlUrl = `http://127.0.0.1:${port}${prefix === '' ? '/graphql' : '/api/graphql'}`
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { state, url, graphqlUrl, html, port, requests, violations, close }
}

/** How many requests had to wait for an earlier one's answer, at least: the length of the longest chain. */
export function countRoundTrips(requests: readonly LoggedRequest[]): number {
  let count = 0
  let last = -Infinity
  const finished = requests.filter((each) => each.finished !== undefined).sort((a, b) => a.finished! - b.finished!)
  for (const each of finished) {
    if (each.at < last) continue
    count++
    last = each.finished!
  }
  return count
}

function settle(answer: () => Reply): Reply {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return error.reply
    throw error
  }
}

function send(parts: {
  request: IncomingMessage
  response: ServerResponse
  reply: Reply
  hit: readonly Fault[]
  state: GitHubState
}): void {
  const { request, response, reply, hit, state } = parts
  const { limit, used } = state.rateLimit
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': `FAKE:${state.nextId++}`,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...reply.headers,
  }
  const broken = hit.find(({ kind }) => /body|not-json|drop-answer/.test(kind))
  if (broken?.kind === 'drop-answer') return void request.socket.destroy()
  const rewritten = hit.reduce((body, fault) => (fault.kind === 'rewrite' ? fault.rewrite(body) : body), reply.body)
  let bytes = Buffer.isBuffer(rewritten)
    ? rewritten
    : Buffer.from(rewritten === undefined ? '' : JSON.stringify(rewritten))
  if (broken?.kind === 'not-json') bytes = Buffer.from(broken.body ?? '<html><body>Unicorn!</body></html>')
  if (broken?.kind === 'empty-body') bytes = Buffer.alloc(0)
  if (broken?.kind === 'short-body') bytes = bytes.subarray(0, Math.floor(bytes.length / 2))
  if (reply.status !== 204) headers['content-length'] = String(bytes.length)
  response.writeHead(reply.status, headers)
  if (broken?.kind === 'cut-body') {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy())
    return
  }
  response.end(reply.status === 204 ? undefined : bytes)
}

function rewriteIds(state: GitHubState, path: string): string {
  return path.replace(/^\/repositories\/(\d+)(?=\/|\?|$)/, (whole, id: string) => {
    const repository = [...state.repositories.values()].find((each) => each.id === Number(id))
    return repository ? `/repos/${repository.fullName}` : whole
  })
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
