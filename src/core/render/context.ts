// What a check report lacks: where it is shown, from which commits it came, and who our comment's marker says we are.
import { mdCellCode, mdCode, mdLink, mdText, visible } from './escape.ts'
import { renderNote } from '../text/notes.ts'
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
  /** The workflow run. */
  runUrl?: string
  /** The page that shows the step summary; the run's where it is missing. */
  summaryUrl?: string
  pullRequest?: { number: number; author: string }
  /** Tells apart the comments of two workflows on one pull request, such as the matrix's path where it isn't the usual one. */
  marker?: string
}

/** The first line of every comment of ours without a marker of its own. */
export const COMMENT_MARKER = '<!-- support-matrix:v1 -->'

/** The first line of the comment; hidden. No marker is the beginning of another. */
export function commentMarker(context: Pick<RenderContext, 'marker'>): string {
  if (context.marker === undefined) return COMMENT_MARKER
  const id = encodeURIComponent(visible(context.marker)).replace(/[-!~*'()]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `<!-- support-matrix:v1 ${id} -->`
}

/** How texts look in Markdown; tables need code of their own. */
export function markdownPen(context: Pick<RenderContext, 'server'>, isTable = false): Pen {
  const code = isTable ? mdCellCode : mdCode
  return {
    text: mdText,
    code,
    strong: (rendered) => `**${rendered}**`,
    link: mdLink,
    maintainer: (name) => linkMaintainer(name, context.server),
    note: (markdown) => renderNote(markdown, { text: mdText, code }),
  }
}

function linkMaintainer(name: string, server: string | undefined): string {
  const url = server === undefined ? undefined : profileUrl(name, server)
  return url === undefined ? mdText(name) : mdLink(name, url)
}

/** The one line in which links to the run and hashes stand: it alone may differ between two comments that say the same. */
export function footer(context: RenderContext, files: number, isSummary = false): string {
  const { server, repository, matrixRepository = repository, baseRef, baseSha, matrixPath, runUrl } = context
  const page = isSummary ? undefined : (context.summaryUrl ?? runUrl)
  const path = matrixPath.split('/').map(encodeURIComponent).join('/')
  const linked = server !== undefined && matrixRepository !== undefined && baseSha !== undefined
  const matrix = linked
    ? mdLink(matrixPath, `${server}/${matrixRepository}/blob/${baseSha}/${path}`)
    : mdCode(matrixPath)
  const elsewhere = context.matrixRepository === undefined || linked ? '' : ` in ${mdCode(context.matrixRepository)}`
  const parts = [
    `Support matrix: ${matrix}${elsewhere}`,
    ...(baseRef !== undefined ? [` of ${mdCode(baseRef)}`] : []),
    ...(baseSha !== undefined ? [` at ${mdCode(baseSha.slice(0, 7))}`] : []),
    `, ${files} changed ${files === 1 ? 'file' : 'files'}`,
    ...(context.headSha !== undefined ? [` up to ${mdCode(context.headSha.slice(0, 7))}`] : []),
    ...(page !== undefined ? [` · ${mdLink('full report', page)}`] : []),
  ]
  return `<sub>${parts.join('')}</sub>`
}

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
