// Why GitHub refuses a request, and what to do about it: only what its message and headers say.
import { count } from '../core/text/words.ts'

/** The longest wait for a rate limit, in seconds. */
export const WAIT_SECONDS = 60

export interface Refusal {
  status: number | undefined
  message: string
  headers: Record<string, string | undefined>
}

export const isLimit = ({ status, message, headers }: Refusal): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      /rate limit|abuse detection/i.test(message) ||
      (headers['x-ratelimit-remaining'] === '0' && !hasOtherReason(message))))

/** The last request that a limit allows may be refused for another reason. */
const hasOtherReason = (message: string): boolean =>
  isAboutToken(message) || /\bSAML\b|IP allow list|\blocked\b|\barchived\b/i.test(message)

/**
 * Seconds until a limit is over: what the answer says; otherwise until the reset if no requests are left; otherwise a minute.
 * The reset belongs to the primary limit; a secondary one is over long before. Source: "Rate limits for the REST API".
 */
export function limitSeconds(headers: Record<string, string | undefined>): number {
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers
  const seconds = after || (remaining === '0' ? (Number(reset) || NaN) - Date.now() / 1000 : undefined)
  return Number.isFinite(Number(seconds ?? NaN)) ? Number(seconds) : WAIT_SECONDS
}

/** The end of a sentence that says what could not be done. */
export function reasonOf({ permission, ...refusal }: Refusal & { permission: string }): string {
  const { status, message, headers } = refusal
  if (status === undefined || status < 400)
    return `no usable answer from GitHub (${oneLine(message)}); run it again, and check the network and the proxy if it keeps failing`
  if (isLimit(refusal)) return `GitHub's rate limit is reached (${status}); run it again ${whenOf(headers)}`
  if (status === 401) return 'GitHub rejected the token (401); check the input `token`, and that it has not expired'
  if (status === 403) return `GitHub refused it (403: ${oneLine(message)})${adviceOn(message, permission)}`
  if (status === 404 && /^Not Found\b/.test(message))
    return `GitHub found nothing there (404); it may have been removed, or the job needs the permission \`${permission}\``
  if (status === 410) return 'it is gone, or switched off for the repository (410)'
  if (status >= 500) return `GitHub failed (${status}); run it again later`
  return `GitHub refused it (${status}: ${oneLine(message)})`
}

/** Whether GitHub's words mean that the job's token lacks a permission. For a locked conversation or an archive it uses others. */
export const isAboutToken = (message: string): boolean =>
  /not accessible by integration|must have|not have .*permission/i.test(message)

/** What to do about a refusal; empty unless GitHub's words are known to be about a permission. */
function adviceOn(message: string, permission: string): string {
  if (/\bSAML\b/i.test(message)) return "; authorize the token for the organization's single sign-on"
  if (/IP allow list/i.test(message)) return "; use a runner whose address is on the organization's list"
  if (/not accessible by personal access token/i.test(message))
    return `; the token needs the permission \`${permission}\``
  if (isAboutToken(message) || /requires authentication/i.test(message))
    return `; the job needs the permission \`${permission}\``
  return ''
}

function whenOf(headers: Record<string, string | undefined>): string {
  const after = headers['retry-after']
  if (after !== undefined && /^[1-9]\d{0,5}$/.test(after)) return `in ${count(Number(after), 'second')}`
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0') return 'in a few minutes'
  return reset > 0 && reset < 1e11 ? `after ${new Date(reset * 1000).toISOString().slice(0, 16)}Z` : 'in a few minutes'
}

/** The message as it came, but shortened: a proxy's error page can be long. */
function oneLine(message: string): string {
  const line = message
    .replace(/^request to \S+ failed, reason: */, '')
    .replace(/ - https:\/\/docs\.github\.com\S*$/, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line || 'no reason given'
}
