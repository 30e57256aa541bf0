// What the report itself doesn't know: where it is shown, which commits it is about, and the marker of our comment.
import { mdCellCode, mdCode, mdLink, mdText, visible } from './escape.ts'
import { renderNote } from '../text/notes.ts'
import { remembered, rememberedWeakly } from '../text/remembered.ts'
import type { Pen } from './words.ts'
import { profileUrl } from '../maintainer.ts'

export interface RenderContext {
  /** Without a trailing slash: `https://github.com`. Missing: teams and users are not linked. */
  server?: string
  /** `owner/name`. */
  repository?: string
  baseRef?: string
  baseSha?: string
  headSha?: string
  matrixPath: string
  /** Where the matrix lives, if not in `repository`: another `owner/name`. */
  matrixRepository?: string
  /** The published page of the whole matrix. */
  pageUrl?: string
  /** The workflow run, whose page has the whole report. */
  runUrl?: string
  /** `owner/name` of the head branch's repository, where a newly added matrix is. */
  headRepository?: string
  /** Whether `baseRef` is a branch, so that the matrix can be edited there. */
  isBranch?: boolean
  /** Policy never makes this check red. */
  warnOnly?: boolean
  /** Judged again without a new run of the check, whose result may be outdated. */
  isAgain?: boolean
  /** Keeps the comments of two workflows on one pull request apart: for example the matrix's path, if it isn't the usual one. */
  marker?: string
}

/** The first line of our comments if the context has no marker. */
export const COMMENT_MARKER = '<!-- support-matrix:v1 -->'

/** The hidden first line of the comment. No marker is a prefix of another. */
export function commentMarker(context: Pick<RenderContext, 'marker'>): string {
  if (context.marker === undefined) return COMMENT_MARKER
  const id = encodeURIComponent(visible(context.marker)).replace(/[-!~*'()]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `<!-- support-matrix:v1 ${id} -->`
}

/** How texts look in Markdown. Code is written differently in tables. */
export function markdownPen(context: Pick<RenderContext, 'server'>, isTable = false): Pen {
  return (isTable ? tablePenOf : penOf)(context)
}

/** One pen for each context, so that what is written with it can be kept by it. */
const penWith = (code: Pen['code']) =>
  rememberedWeakly((context: Pick<RenderContext, 'server'>): Pen => ({
    text: mdText,
    code,
    strong: (rendered) => `**${rendered}**`,
    link: mdLink,
    maintainer: remembered((name: string) => linkMaintainer(name, context.server)),
    note: (markdown) => renderNote(markdown, { text: mdText, code }),
  }))
const penOf = penWith(mdCode)
const tablePenOf = penWith(mdCellCode)

function linkMaintainer(name: string, server: string | undefined): string {
  const url = server === undefined ? undefined : profileUrl(name, server)
  return url === undefined ? mdText(name) : mdLink(name, url)
}

/** The address of the matrix that was used; in a preview, of the head's. Undefined if there is nothing to link. */
export function matrixUrl(
  context: RenderContext,
  preview: boolean,
  view: 'blob' | 'edit' = 'blob',
): string | undefined {
  const { server, repository, matrixRepository, headRepository, baseRef, baseSha, headSha, matrixPath } = context
  const at = preview
    ? headSha
    : view === 'edit'
      ? context.isBranch
        ? baseRef
        : undefined
      : (baseSha ?? (matrixRepository && baseRef))
  const owner = preview ? headRepository : (matrixRepository ?? repository)
  if (server === undefined || owner === undefined || at === undefined || (preview && view === 'edit')) return undefined
  return `${server}/${owner}/${view}/${encodePath(at)}/${encodePath(matrixPath)}`
}

/** A path as part of an address. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Whether two comments say the same: the footer and links to a run don't count. */
export function sameComment(a: string, b: string): boolean {
  return withoutRun(a) === withoutRun(b)
}

function withoutRun(comment: string): string {
  return comment
    .replace(/\r\n/g, '\n')
    .replace(/^<sub>.*<\/sub>$/gm, '')
    .replace(/\]\([^()\s]*\/actions\/runs\/[^()\s]*\)/g, ']()')
    .trim()
}
