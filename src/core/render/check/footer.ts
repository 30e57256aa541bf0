// The last line of comment and summary: which matrix was used, what was compared, and where to find the full report.
import type { CheckReport } from '../../check/report.ts'
import { matrixUrl, type RenderContext } from '../context.ts'
import { mdCode, mdLink } from '../escape.ts'
import { describeEnds } from './compared-commits.ts'

/** The only line with hashes and links to the run, so only it may differ between comments that say the same. */
export function footer(context: RenderContext, report: CheckReport, isSummary = false): string {
  const { matrixRepository, baseRef, baseSha, headSha, matrixPath, pageUrl } = context
  const page = isSummary ? undefined : context.runUrl
  const url = matrixUrl(context, report.preview)
  const [ref, sha] = report.preview ? [undefined, headSha] : [baseRef, baseSha]
  const ends = describeEnds(report, mdCode)
  const parts = [
    url === undefined ? mdCode(matrixPath) : mdLink(matrixPath, url),
    ...(matrixRepository === undefined || url !== undefined ? [] : [` in ${mdCode(matrixRepository)}`]),
    ...(ref !== undefined && (isSummary || sha === undefined) ? [` of ${mdCode(ref)}`] : []),
    ...(sha !== undefined ? [` at ${mdCode(sha.slice(0, 7))}`] : []),
    ...(isSummary ? [`, ${report.files} changed ${report.files === 1 ? 'file' : 'files'}`] : []),
    ...(ends === '' ? [] : [` · ${ends}`]),
    ...(pageUrl !== undefined ? [` · ${mdLink('all features', pageUrl)}`] : []),
    ...(page !== undefined ? [` · ${mdLink('full report', page)}`] : []),
  ]
  return `<sub>${parts.join('')}</sub>`
}
