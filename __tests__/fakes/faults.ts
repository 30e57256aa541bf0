// What can go wrong between an action and GitHub: a list of faults, each for the requests it names.
import type { GitHubState } from './state.ts'

interface Where {
  /** Any method where missing. */
  method?: string
  /** Searched in path and query, as in `/repos/o/r/pulls/1/files?per_page=100&page=2`. */
  path: RegExp
  /** So many requests are hit, after leaving `skip` alone; missing: all. */
  times?: number
  skip?: number
}

/** `drop`, `hang` and `status` come instead of the answer; the others happen to an answer whose effect took place. */
export type Fault = Where &
  (
    | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
    | { kind: 'retry-after'; status: 403 | 429; seconds: number }
    | { kind: 'rate-limit'; seconds: number }
    | { kind: 'drop' }
    | { kind: 'hang' }
    | { kind: 'drop-answer' }
    | { kind: 'cut-body' }
    | { kind: 'short-body' }
    | { kind: 'empty-body' }
    | { kind: 'not-json'; body?: string }
    | { kind: 'slow'; milliseconds: number }
    | { kind: 'change-state'; change: (state: GitHubState) => void }
    | { kind: 'rewrite'; rewrite: (body: unknown) => unknown }
  )

export interface FaultList {
  /** The faults that hit this request. */
  take: (method: string, path: string) => Fault[]
}

export function createFaultList(faults: readonly Fault[]): FaultList {
  const seen = new Map<Fault, number>()
  return {
    take: (method, path) =>
      faults.filter((fault) => {
        if ((fault.method ?? method) !== method || !fault.path.test(path)) return false
        const count = seen.get(fault) ?? 0
        seen.set(fault, count + 1)
        const skip = fault.skip ?? 0
        return count >= skip && count < skip + (fault.times ?? Infinity)
      }),
  }
}

/** The answer of a fault that replaces GitHub's. Source of the texts: GitHub's REST documentation on rate limits. */
export function faultReply(
  fault: Fault,
): { status: number; body: unknown; headers: Record<string, string> } | undefined {
  const documentation_url = 'https://docs.github.com/rest'
  switch (fault.kind) {
    case 'status':
      return {
        status: fault.status,
        body: fault.body ?? { message: `Fault ${fault.status}`, documentation_url, status: String(fault.status) },
        headers: fault.headers ?? {},
      }
    case 'retry-after': {
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      return {
        status: fault.status,
        body: {
          message,
          documentation_url: `${documentation_url}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
        },
        headers: { 'retry-after': String(fault.seconds) },
      }
    }
    case 'rate-limit':
      return {
        status: 403,
        body: { message: 'API rate limit exceeded for installation.', documentation_url },
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + fault.seconds),
        },
      }
    default:
      return undefined
  }
}

/** Puts another value at a place of an answer (`head.sha`, `0.name`, `.` for the whole); undefined takes it away. */
export function rewriting(path: RegExp, place: string, value: unknown, onHit?: () => void): Fault {
  const keys = place === '.' ? [] : place.split('.')
  const rewrite = (body: unknown) => {
    onHit?.()
    return put(body, keys, value)
  }
  return { kind: 'rewrite', path, rewrite }
}

function put(body: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (Array.isArray(body))
    return body.map((one: unknown, index) => (index === Number(key) ? put(one, rest, value) : one))
  if (typeof body !== 'object' || body === null) return body
  return { ...body, [key]: put((body as Record<string, unknown>)[key], rest, value) }
}
