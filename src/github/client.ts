// The client every request to GitHub goes through: time limits, retries, whole answers, and errors that say what to do.
import { setTimeout as sleep } from 'node:timers/promises'
import { Octokit } from '@octokit/rest'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { GitHubError } from '../engine/errors.ts'
import { nodeFetch } from './fetch.ts'
import { stayInside } from './redirects.ts'
import { WAIT_SECONDS, isLimit, limitSeconds, reasonOf } from './refusals.ts'

/** One attempt at a request, its body included, may take this long. */
const ATTEMPT_SECONDS = 15
/** How often a request is retried: after 1 and 4 seconds, or later if a rate limit has to end first. */
const RETRIES = 2
/**
 * How many requests run at once: enough to read the longest list in one go. GitHub allows a hundred at a time for everything
 * that uses one token. Source: "Rate limits for the REST API", secondary rate limits.
 */
const CONCURRENT = 40

export interface ClientOptions {
  token: string
  /** Without a slash at the end: https://api.github.com, https://HOST/api/v3, https://api.SUBDOMAIN.ghe.com. */
  apiUrl: string
  /** Takes so many milliseconds, unless a test doesn't want to wait. */
  wait?: (milliseconds: number) => Promise<void>
}

export type Client = Octokit

export interface Repository {
  owner: string
  repo: string
}

/** The client, and the repository it is used for. */
export interface Connection {
  client: Client
  repository: Repository
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

export function createClient({ token, apiUrl, wait = sleep }: ClientOptions): Client {
  const Client = Octokit.plugin(wholeAnswers, (octokit) => patience(octokit, wait))
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'support-matrix',
    log: quiet,
    request: { fetch: stayInside(apiUrl, shortRefusals(nodeFetch)) },
  })
}

interface AnswerError extends Error {
  status: number
  response?: { headers: Record<string, string | undefined>; data: unknown }
  request?: unknown
}

/**
 * Reads every answer to its end, as the type it claims to be. Octokit alone would turn an unreadable body into an empty text,
 * which looks like "nothing".
 */
function wholeAnswers(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    const signal = AbortSignal.timeout(ATTEMPT_SECONDS * 1000)
    options.request = Object.assign(options.request ?? {}, {
      ...{ parseSuccessResponseBody: false, signal },
    })
    try {
      const response = await request(options)
      if (response.data)
        (response as { data: unknown }).data = await readBody(
          response.data as AsyncIterable<Uint8Array>,
          options.mediaType?.format === 'raw',
        )
      return response
    } catch (error) {
      const known = error as Partial<AnswerError> & Error
      if (signal.aborted && known.response === undefined)
        throw Object.assign(new Error(`no whole answer within ${ATTEMPT_SECONDS} seconds`, { cause: error }), {
          status: 500,
          request: options,
        })
      if (known.status === undefined)
        throw Object.assign(new Error(`the answer broke off: ${known.message}`, { cause: error }), {
          status: 500,
          request: options,
        })
      throw error
    }
  })
}

/** Whether the request changes anything. GraphQL only answers questions here. */
export const isWrite = ({ method, url }: { method: string; url: string }): boolean =>
  method !== 'GET' && !url.endsWith('/graphql')

/**
 * Limits concurrent requests, and retries if that can help: always after a rate limit, and after other failures unless the
 * request writes, because it may have taken effect.
 */
function patience(octokit: Pick<Octokit, 'hook'>, wait: Required<ClientOptions>['wait']): void {
  const limit = pLimit(CONCURRENT)
  octokit.hook.wrap('request', (request, options) => {
    const once = isWrite(options)
    return limit(() =>
      pRetry(async () => request(options), {
        ...{ retries: RETRIES, minTimeout: 1000, factor: 4 },
        shouldRetry: ({ error }) => {
          const pause = pauseBefore(error)
          return once ? pause !== undefined && pause > 0 : pause !== undefined
        },
        onFailedAttempt: ({ error, retriesLeft }) =>
          retriesLeft > 0 ? wait(1000 * (pauseBefore(error) ?? 0)) : undefined,
      }),
    )
  })
}

/** Seconds until a rate limit is over, 0 for server and network errors; undefined if a retry can't help. */
function pauseBefore(error: Partial<AnswerError> & Error): number | undefined {
  const { status = 500, message, response } = error
  if (status === 408 || status >= 500) return 0
  if (!isLimit({ status, message, headers: response?.headers ?? {} })) return undefined
  const known = Math.max(1, limitSeconds(response?.headers ?? {}))
  return known <= WAIT_SECONDS ? known : undefined
}

/** Far more than any answer we ask for has: the longest, a tree, has 7 MB. */
const BODY_LIMIT = 64 * 1024 * 1024

/** No more than this is kept of a raw file: one byte more than a matrix may have, so that a larger one is noticed. */
export const RAW_LIMIT = 4 * 1024 * 1024 + 1

async function readBody(body: AsyncIterable<Uint8Array>, raw: boolean): Promise<unknown> {
  if (!raw) {
    const decoder = new TextDecoder()
    let text = ''
    let size = 0
    for await (const chunk of body) {
      size += chunk.byteLength
      // 413: a retry would get the same answer.
      if (size > BODY_LIMIT) throw Object.assign(new Error('the answer is too large'), { status: 413 })
      text += decoder.decode(chunk, { stream: true })
    }
    text += decoder.decode()
    return text === '' ? undefined : JSON.parse(text)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= RAW_LIMIT) break
  }
  return Buffer.concat(chunks).subarray(0, RAW_LIMIT)
}

/** Octokit reads what comes with a failure by itself, to its end: here it ends where a raw file would. */
function shortRefusals(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (url, options) => {
    const response = await fetch(url, options)
    if (response.ok) return response
    const read = async () => (await readBody((response.body ?? []) as AsyncIterable<Uint8Array>, true)) as Buffer
    return Object.assign(response, { text: async () => (await read()).toString(), arrayBuffer: read })
  }
}

export interface Doing {
  /** What the request does, worded to follow "can't": `read the pull request`. */
  what: string
  /** The permission it needs, as a workflow writes it: `pull-requests: read`. */
  permission: string
}

/** Runs requests; a failure becomes a `GitHubError` that says in one sentence what failed and what to do. */
export async function ask<T>({ what, permission }: Doing, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GitHubError) throw error
    const { status, message = '', response } = error as Partial<AnswerError>
    if (status === undefined && !(error instanceof SyntaxError)) throw error
    const known = response ? status : undefined
    const refusal = { status: known, message, headers: response?.headers ?? {} }
    throw new GitHubError(`can't ${what}: ${reasonOf({ ...refusal, permission })}`, {
      ...{ cause: error, isLimit: isLimit(refusal) },
      ...(known !== undefined && { status: known }),
    })
  }
}

export function isStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof GitHubError && error.status !== undefined && statuses.includes(error.status)
}
