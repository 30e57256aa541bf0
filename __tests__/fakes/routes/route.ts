// What an endpoint of the fake is: a template as GitHub's description writes it, who may call it, and what it answers.
import { diffTrees, findMergeBase } from '../objects.ts'
import type { Access, ChangedFile, GitHubState, PullRequest, RepositoryState } from '../state.ts'

export interface Reply {
  status: number
  /** An object is sent as JSON, a Buffer as it is; undefined sends no body. */
  body?: unknown
  headers?: Record<string, string>
}

export interface Context {
  state: GitHubState
  /** The repository in the path; an empty one for paths without. */
  repository: RepositoryState
  params: Record<string, string>
  query: URLSearchParams
  body: Record<string, unknown>
  accept: string
  /** The API's and the website's addresses, without a slash at the end. */
  url: string
  html: string
  filesOf: (pullRequest: PullRequest) => readonly ChangedFile[]
}

export interface Route {
  method: string
  template: string
  /** One of these is enough; reading a public repository needs none, except where `always` is set. */
  needs: { scopes: string[]; access: Access; always?: boolean }
  answer: (context: Context) => Reply
}

export const read = (...scopes: string[]): Route['needs'] => ({ scopes, access: 'read' })
export const write = (...scopes: string[]): Route['needs'] => ({ scopes, access: 'write' })

export function ok(body: unknown, status = 200): Reply {
  return { status, body }
}

/** An error as GitHub words it; to be thrown. */
export class Refusal extends Error {
  readonly reply: Reply
  constructor(status: number, message: string, errors?: unknown) {
    super(message)
    const documentation_url = 'https://docs.github.com/rest'
    const body = { message, ...(errors !== undefined && { errors }), documentation_url, status: String(status) }
    this.reply = { status, body }
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

/** One page of a list, with the Link header GitHub sends: by the repository's id, other parameters kept. */
export function page(context: Context, template: string, all: readonly unknown[], key?: string): Reply {
  const perPage = Math.min(100, Math.max(1, Number(context.query.get('per_page') ?? 30) || 30))
  const number = Math.max(1, Number(context.query.get('page') ?? 1) || 1)
  const items = all.slice((number - 1) * perPage, number * perPage)
  return {
    status: 200,
    body: key === undefined ? items : { [key]: items },
    ...links(context, template, all.length, perPage, number),
  }
}

export function links(
  context: Context,
  template: string,
  total: number,
  perPage: number,
  number: number,
): Pick<Reply, 'headers'> {
  const last = Math.max(1, Math.ceil(total / perPage))
  const path = template
    .replace('/repos/{owner}/{repo}', `/repositories/${context.repository.id}`)
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(context.params[name]!))
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(context.query)
    query.set('page', String(to))
    return `<${context.url}${path}?${query.toString()}>; rel="${rel}"`
  }
  const parts = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  return parts.length > 0 ? { headers: { link: parts.join(', ') } } : {}
}

export function findPullRequest({ repository, params }: Context): PullRequest {
  const found = repository.pullRequests.get(Number(params.pull_number ?? params.issue_number))
  if (!found) throw notFound()
  if (found.deleted) throw new Refusal(410, 'This issue was deleted')
  return found
}

/** The files of a pull request: as stated, or merge base to head; in a stack its own base's, not the stack's. */
export function listFiles(repository: RepositoryState, pullRequest: PullRequest): readonly ChangedFile[] {
  if (pullRequest.files) return pullRequest.files
  const mergeBase = findMergeBase(repository, pullRequest.base.sha, pullRequest.head.sha)
  const before = mergeBase === undefined ? new Map() : repository.commits.get(mergeBase)!.tree
  return diffTrees(before, repository.commits.get(pullRequest.head.sha)!.tree)
}
