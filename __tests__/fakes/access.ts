// Who may do what: the token, its permissions, and the rate limit. Source: GitHub's REST documentation on permissions of
// GitHub Apps; a public repository is read without any.
import type { IncomingMessage } from 'node:http'
import { notFound, Refusal } from './routes/route.ts'
import type { Context, Reply, Route } from './routes/route.ts'
import type { GitHubState } from './state.ts'

/** What GitHub says before it looks at the path: to strangers, and to who asked too often. */
export function refuse({ token, rateLimit }: GitHubState, request: IncomingMessage): Reply | undefined {
  const say = (status: number, message: string): Reply => new Refusal(status, message).reply
  if (!request.headers['user-agent']) return say(403, 'Request forbidden by administrative rules.')
  const text = (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '')
  if (text === '') return say(401, 'Requires authentication')
  if (text !== token.text) return say(401, 'Bad credentials')
  rateLimit.used++
  return rateLimit.used > rateLimit.limit ? say(403, 'API rate limit exceeded for installation.') : undefined
}

/** Whether the token's permissions are enough for the route. */
export function mayCall({ state, repository }: Context, { needs }: Route): boolean {
  if (needs.access === 'read' && needs.always !== true && !repository.private) return true
  return needs.scopes.some((scope) => {
    const access = state.token.permissions[scope] ?? (scope === 'metadata' ? 'read' : 'none')
    return access === 'write' || access === needs.access
  })
}

/** Throws where the token may not do this, or must not know that the repository exists. */
export function checkAccess(context: Context, route: Route, exists: boolean): void {
  const { repository, state } = context
  const hidden = repository.private && state.token.sees?.includes(repository.fullName) === false
  if (!exists || hidden) throw notFound()
  if (!mayCall(context, route)) throw new Refusal(403, 'Resource not accessible by integration')
}
