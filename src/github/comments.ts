// Our one comment on a pull request: found by its marker and its author, written once or left alone.
import { GitHubError } from '../engine/errors.ts'
import { ask, isStatus } from './client.ts'
import type { Client, Repository } from './client.ts'
import { listPages } from './pages.ts'

export interface Comment {
  id: number
  body: string
  author: string
  url: string
}

export interface CommentTarget extends Repository {
  /** The pull request's number. */
  number: number
}

/** What the workflow's own token writes as. */
const ACTIONS_BOT = 'github-actions[bot]'
const WRITE = { what: 'write the comment', permission: 'pull-requests: write' }

/** All comments, oldest first. `expected` is how many there are, as far as known. */
export async function listComments(
  client: Client,
  { number, ...repository }: CommentTarget,
  expected: number,
): Promise<Comment[]> {
  const doing = { what: 'list the comments', permission: 'pull-requests: read' }
  const entries = await listPages(doing, expected, (page) =>
    client.rest.issues.listComments({ ...repository, issue_number: number, per_page: 100, page }),
  )
  return entries.map(({ id, body, user, html_url }) => ({
    id,
    body: body ?? '',
    author: user?.login ?? '',
    url: html_url,
  }))
}

/**
 * Ours, oldest first: those that begin with the marker and that we wrote. Anybody can paste a marker, so where a marked
 * comment is by another author than the workflow's own bot, GitHub is asked who we are.
 */
export async function findOurComments(
  client: Client,
  comments: readonly Comment[],
  marker: string,
): Promise<Comment[]> {
  const marked = comments.filter((comment) => comment.body.startsWith(marker))
  const byBot = marked.filter((comment) => comment.author === ACTIONS_BOT)
  if (byBot.length === marked.length) return byBot
  const us = await findViewer(client)
  return us === undefined ? byBot : marked.filter((comment) => comment.author === us)
}

/** Who the token writes as; undefined where GitHub doesn't say. */
export async function findViewer(client: Client): Promise<string | undefined> {
  try {
    const answer = await ask({ what: 'ask who we are', permission: 'metadata: read' }, () =>
      client.graphql<{ viewer?: { login?: string } }>('query { viewer { login } }'),
    )
    return answer.viewer?.login
  } catch (error) {
    if (error instanceof GitHubError) return undefined
    throw error
  }
}

export interface Publication {
  client: Client
  target: CommentTarget
  marker: string
  /** Ours, oldest first. */
  ours: readonly Comment[]
  /** What it should say. Missing: nothing, so nothing is created. */
  body: string | undefined
  /** What it should say where there is nothing to say but an earlier comment stands. */
  rest: string
  same: (before: string, now: string) => boolean
}

/**
 * Leaves exactly one comment of ours: the oldest, with this text; without one it is created, and its twin looked for,
 * since another run may have done the same. Returns the comment's address, undefined where there is none.
 */
export async function publishComment({
  client,
  target,
  marker,
  ours,
  body,
  rest,
  same,
}: Publication): Promise<string | undefined> {
  const [first, ...extra] = ours
  if (!first) return body === undefined ? undefined : createComment({ client, target, marker, body, same })
  const text = body ?? rest
  const [comment] = await Promise.all([
    same(first.body, text) ? first : updateComment(client, target, first.id, text),
    ...extra.map((comment) => deleteComment(client, target, comment.id)),
  ])
  return comment?.url ?? first.url
}

async function createComment({
  client,
  target,
  marker,
  body,
  same,
}: Pick<Publication, 'client' | 'target' | 'marker' | 'same'> & { body: string }): Promise<string> {
  const { number, ...repository } = target
  // Never tried again blindly: the comment may stand though its answer was lost.
  const once = () =>
    ask(WRITE, () =>
      client.rest.issues.createComment({ ...repository, issue_number: number, body, request: { retries: 0 } }),
    )
  let lost: unknown
  try {
    await once()
  } catch (error) {
    if (!(error instanceof GitHubError) || (error.status !== undefined && error.status < 500)) throw error
    lost = error
  }
  let ours = await findOurs({ client, target, marker })
  if (lost && ours.length === 0) {
    await once()
    ours = await findOurs({ client, target, marker })
  }
  const url = await publishComment({ client, target, marker, ours, body, rest: body, same })
  if (url === undefined)
    throw new GitHubError(`can't ${WRITE.what}: it was written, but is not in the list of comments`)
  return url
}

const findOurs = async ({ client, target, marker }: Pick<Publication, 'client' | 'target' | 'marker'>) =>
  findOurComments(client, await listComments(client, target, 0), marker)

async function updateComment(
  client: Client,
  { owner, repo }: CommentTarget,
  id: number,
  body: string,
): Promise<Comment | undefined> {
  const { data } = await ask(WRITE, () => client.rest.issues.updateComment({ owner, repo, comment_id: id, body }))
  return { id, body, author: '', url: data.html_url }
}

/** A twin that is already gone is as good as removed. */
async function deleteComment(client: Client, { owner, repo }: CommentTarget, id: number): Promise<undefined> {
  try {
    await ask(WRITE, () => client.rest.issues.deleteComment({ owner, repo, comment_id: id }))
  } catch (error) {
    if (!isStatus(error, 404)) throw error
  }
}
