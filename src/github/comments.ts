// Our one comment on a pull request: found by its marker and its author, written once or left alone.
import { setTimeout as sleep } from 'node:timers/promises'
import { GitHubError } from '../engine/errors.ts'
import { believe, isAddress, isCount, isName, isText, orNone, type Fields } from './believe.ts'
import { ask, type Client, type Repository } from './client.ts'
import { listPages } from './pages.ts'
import { orFailure, orNothing, unlessMissing } from './failures.ts'

export interface Comment {
  id: number
  body: string
  author: string
  /** Whether an app wrote it, not a person. */
  byApp: boolean
  url: string
}

export interface CommentTarget extends Repository {
  /** The pull request's number. */
  number: number
}

/** The author of everything that the workflow's own token writes. */
const ACTIONS_BOT = 'github-actions[bot]'
/** The most comments that a pull request can have. Source: GitHub refuses the next one. */
const MAX_COMMENTS = 2500

const COMMENT: Fields = {
  id: isCount,
  body: orNone(isText),
  'user.login': orNone(isName),
  'user.type': orNone(isName),
  html_url: isAddress,
}

const LIST = { what: 'list the comments', permission: 'pull-requests: read', entry: COMMENT }
const WRITE = { what: 'write the comment', permission: 'pull-requests: write' }

/** All comments, oldest first. `expected` is how many there should be, as far as known. */
export async function listComments(
  client: Client,
  { number, ...repository }: CommentTarget,
  expected: number,
): Promise<Comment[]> {
  const entries = await listPages(LIST, Math.min(expected, MAX_COMMENTS), (page) =>
    client.rest.issues.listComments({ ...repository, issue_number: number, ...page }),
  )
  return entries.map(toComment)
}

type Api = Awaited<ReturnType<Client['rest']['issues']['createComment']>>['data']

const toComment = ({ id, body, user, html_url }: Api): Comment => ({
  ...{ id, body: body ?? '', url: html_url },
  ...{ author: user?.login ?? '', byApp: user?.type === 'Bot' },
})

/**
 * Our comments, oldest first: those that begin with the marker and that we wrote. Anybody can paste a marker, so if a marked
 * comment isn't by the workflow's own bot, GitHub is asked who we are. If it doesn't say, as with an app's token, comments by
 * apps are taken for ours.
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
  return marked.filter((comment) => (us === undefined ? comment.byApp : comment.author === us))
}

/** Who the token writes as; undefined if GitHub doesn't say. */
export const findViewer = (client: Client): Promise<string | undefined> => orNothing(readViewer(client))

async function readViewer(client: Client): Promise<string> {
  const doing = { what: 'find out whose token this is', permission: 'metadata: read' }
  // Not with Octokit's own `graphql`, which fails with messages of its own. On GitHub Enterprise Server, GraphQL is next to v3.
  const url = `${client.request.endpoint.DEFAULTS.baseUrl.replace(/\/v3$/, '')}/graphql`
  const answer = await ask(doing, () => client.request({ method: 'POST', url, query: 'query { viewer { login } }' }))
  const data: unknown = answer.data
  believe(data, { 'data.viewer.login': isName }, doing.what)
  return (data as { data: { viewer: { login: string } } }).data.viewer.login
}

export interface Publication {
  client: Client
  target: CommentTarget
  marker: string
  /** Ours, oldest first. */
  ours: readonly Comment[]
  /** How many comments the list lacks by GitHub's own count: ours may be one of them. */
  unlisted: number
  /** What it should say; missing if there is nothing to say, so none is created. */
  body: string | undefined
  /** What an existing comment should say if there is nothing left to say. */
  rest: string
  same: (before: string, now: string) => boolean
}

/**
 * Leaves exactly one comment of ours, the oldest, with this text. If there is none, creates it and looks for a duplicate, because
 * another run may have created one at the same time. Returns the comment's address, or undefined if there is none.
 */
export async function publishComment(publication: Publication): Promise<string | undefined> {
  const { ours, body, rest, unlisted } = publication
  const [first] = ours
  if (!first) {
    if (body === undefined) return undefined
    if (unlisted <= 0) return createComment(publication, body)
    throw new GitHubError(
      `can't ${LIST.what}: by GitHub's count, ${unlisted} of them ${unlisted === 1 ? 'is' : 'are'} missing; run it again`,
    )
  }
  const text = body ?? rest
  const failed = await orFailure(settle(publication, ours, text))
  if (failed instanceof GitHubError) {
    if (!mayHaveWorked(failed)) throw failed
    const left = await lookForTwins(publication, undefined)
    if (left.length === 0) throw failed
    await settle(publication, left, text)
  }
  return first.url
}

/** The oldest gets the text if it says anything else, and all others are removed. */
async function settle(
  { client, target, same }: Publication,
  [first, ...extra]: readonly Comment[],
  text: string,
): Promise<void> {
  await Promise.all([
    first && !same(first.body, text) ? updateComment(client, target, first.id, text) : undefined,
    ...extra.map((comment) => deleteComment(client, target, comment.id)),
  ])
}

/** A write whose answer is lost, or a failure of the server's. Only what is read afterwards tells. */
const mayHaveWorked = ({ status }: GitHubError) => status === undefined || status >= 500

async function createComment(publication: Publication, body: string): Promise<string> {
  const { client, target } = publication
  const { number, ...repository } = target
  const once = async (): Promise<Comment> => {
    const { data } = await ask(WRITE, () =>
      client.rest.issues.createComment({ ...repository, issue_number: number, body }),
    )
    believe(data, COMMENT, WRITE.what)
    return { ...toComment(data), body }
  }
  const answer = await orFailure(once())
  const failed = answer instanceof GitHubError ? answer : undefined
  if (failed && !mayHaveWorked(failed)) throw failed
  let made = answer instanceof GitHubError ? undefined : answer
  let ours = await lookForTwins(publication, made)
  // Not if the answer was lost: then the comment may exist, though the list doesn't show it yet.
  if (failed?.status !== undefined && ours.length === 0) {
    made = await once()
    ours = await lookForTwins(publication, made)
  }
  const [oldest] = ours
  if (!oldest) throw failed!
  await settle(publication, ours, body)
  return oldest.url
}

/** How often the list is read, a second apart, because it may lag behind what was just written. */
const LOOKS = 3

/** Our comments in the list, oldest first, and the one just created, even if the list doesn't show it yet. */
async function lookForTwins({ client, target, marker }: Publication, made: Comment | undefined): Promise<Comment[]> {
  const find = async () => {
    const marked = (await listComments(client, target, 0)).filter((comment) => comment.body.startsWith(marker))
    return made ? marked.filter(({ author }) => author === made.author) : findOurComments(client, marked, marker)
  }
  const isThere = (ours: readonly Comment[]) => (made ? ours.some(({ id }) => id === made.id) : ours.length > 0)
  let ours = await find()
  for (let look = 1; look < LOOKS && !isThere(ours); look++) {
    await sleep(1000)
    ours = await find()
  }
  return made && !isThere(ours) ? [...ours, made] : ours
}

async function updateComment(client: Client, { owner, repo }: CommentTarget, id: number, body: string): Promise<void> {
  await ask(WRITE, () => client.rest.issues.updateComment({ owner, repo, comment_id: id, body }))
}

/** A duplicate that is already gone counts as removed. */
async function deleteComment(client: Client, { owner, repo }: CommentTarget, id: number): Promise<void> {
  await unlessMissing(ask(WRITE, () => client.rest.issues.deleteComment({ owner, repo, comment_id: id })))
}
