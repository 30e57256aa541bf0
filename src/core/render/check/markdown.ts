// The check report as Markdown: the pull request's comment and the job's step summary, one model rendered twice.
import type { CheckReport, ReportFeature } from '../../check/report.ts'
import { flaggedFeatures } from '../../check/report.ts'
import { isEmptyDiff } from '../../matrix/diff.ts'
import { buildCards, cardBlocks, emptiedBlock, groups, LARGE_GROUP, welcomeBlocks } from './cards.ts'
import { commentMarker, footer, markdownPen } from '../context.ts'
import type { RenderContext } from '../context.ts'
import { mdCode, mdLink, mdText } from '../escape.ts'
import { fitInto, fitsComment, fitsSummary } from '../fit.ts'
import type { Room } from '../fit.ts'
import { fold } from '../lists.ts'
import { matrixChangeBlocks } from './matrix-change.ts'
import { featureTable, fileBlocks, filesTitle, levelMeanings, quietLine } from './tables.ts'
import { headline, OUTCOME_WORDS, reasonSentences, welcomeFeatures } from '../words.ts'
import { count } from '../../text/words.ts'

export { COMMENT_MARKER, commentMarker, sameComment } from '../context.ts'
export type { RenderContext } from '../context.ts'

export type CommentMode = 'always' | 'flagged' | 'never'

/**
 * Whether a comment has anything to say. `always`: a feature is touched, the matrix changes, or the verdict is above pass;
 * `flagged`: only the latter two.
 */
export function shouldComment(report: CheckReport, mode: CommentMode): boolean {
  if (mode === 'never') return false
  if (report.matrixChange !== null || report.verdict !== 'pass') return true
  return mode === 'always' && report.features.length > 0
}

/** The comment, at most 65,536 characters: all, else the tables without files, else counts with a link to the summary. */
export function renderComment(report: CheckReport, context: RenderContext): string {
  const marked = (text: string) => `${commentMarker(context)}\n${text}`
  return fitInto(
    (room) => marked(renderReport({ report, context, room, whole: false })),
    () => marked(renderCounts(report, context)),
    fitsComment,
  )
}

/** The step summary: the whole report, at most 1 MiB. */
export function renderSummary(report: CheckReport, context: RenderContext): string {
  return fitInto(
    (room) => renderReport({ report, context, room, whole: true }),
    () => renderCounts(report, context),
    fitsSummary,
  )
}

/** What an earlier comment shrinks to when nothing is left to say. */
export function renderNothing(context: RenderContext): string {
  return `${commentMarker(context)}\n**Support matrix:** nothing to do. What was said here no longer applies.\n`
}

interface Scene {
  report: CheckReport
  context: RenderContext
  room: Room
  /** The summary: nothing is left to another page. */
  whole: boolean
}

function renderReport(scene: Scene): string {
  const { report, context, room, whole } = scene
  const flagged = flaggedFeatures(report)
  const welcome = welcomeFeatures(report)
  const fine = report.features.filter((feature) => !flagged.includes(feature) && !welcome.includes(feature))
  const large = groups(report)
    .filter((group) => group.length > LARGE_GROUP)
    .flat()
  const blocks = [
    `### Support matrix: ${headline(report)}`,
    ...(whole ? decidedBy(report) : []),
    ...previewBlock(report, context),
    ...cardBlocks(buildCards(scene), report, context),
    ...welcomeBlocks(welcome, scene),
    ...emptiedBlock(scene),
    ...matrixChangeBlocks(report, context, room),
    ...(large.length > 0
      ? [fold(`Level and maintainers of these ${large.length} features`, [featureTable(large, scene)], whole)]
      : []),
    ...(fine.length > 0 ? [fold(fineTitle(fine, report), [featureTable(fine, scene)], whole)] : []),
    ...filesFold(scene),
    ...(whole && report.features.length > 0 ? ['#### What the levels mean', levelMeanings(report)] : []),
    footer(context, report.files, whole),
  ]
  return `${blocks.join('\n\n')}\n`
}

function fineTitle(fine: readonly ReportFeature[], report: CheckReport): string {
  const isAll = flaggedFeatures(report).length === 0
  return `${isAll ? 'Touched' : 'Also touched, nothing to do'}: ${quietLine(fine, report)}`
}

function filesFold({ report, context, room, whole }: Scene): string[] {
  if (room.files > 0) {
    const blocks = fileBlocks(report, room)
    return blocks.length > 0 ? [fold(filesTitle(report), blocks, whole)] : []
  }
  const page = context.summaryUrl ?? context.runUrl
  const where = whole || page === undefined ? 'the JSON report' : mdLink('the full report', page)
  return [`The files of each feature are too many to show here: they are in ${where}.`]
}

function previewBlock(report: CheckReport, { baseRef, matrixPath }: RenderContext): string[] {
  if (!report.preview) return []
  const base = baseRef === undefined ? 'The base commit' : mdCode(baseRef)
  const told = flaggedFeatures(report).length > 0 ? 'it would be told this:' : 'there would be nothing to do.'
  return [
    `${base} has no ${mdCode(matrixPath)} yet, so nothing is judged. With the one that this pull request adds, ${told}`,
  ]
}

/** The summary's first line: the verdict, and which feature or rule decided it. */
function decidedBy(report: CheckReport): string[] {
  const { verdict, verdictWithoutOverride, override, preview, problems, unmappedOutcome } = report
  const said = `Verdict: **${verdict}**${override ? `, without the override ${verdictWithoutOverride}` : ''}.`
  if (preview || problems.length > 0 || verdictWithoutOverride === 'pass') return [said]
  const strictest = groups(report)[0]?.[0]
  if (strictest?.outcome !== verdictWithoutOverride)
    return [`${said} Decided by files without a feature (${mdCode('unmapped')}: ${unmappedOutcome}).`]
  const { title, outcome } = report.levels.get(strictest.level)!
  const told = `${mdText(title)} says ${outcome[strictest.change]} to ${KINDS[strictest.change]}.`
  const others = reasonSentences(strictest.because, report, markdownPen({}))
  return [`${said} Decided by **${mdText(strictest.name)}**: ${[told, ...others].join(' ')}`]
}

const KINDS = { add: 'new files', edit: 'edits', remove: 'removals' }

/** When nothing else fits: how many of what, and where the rest is. No foreign text, so it fits. */
function renderCounts(report: CheckReport, context: RenderContext): string {
  const outcomes = (['fail', 'warn', 'notice', 'pass'] as const).flatMap((outcome) => {
    const features = report.features.filter((feature) => feature.outcome === outcome).length
    return features > 0 ? [`- ${OUTCOME_WORDS[outcome]}: ${count(features, 'feature')}`] : []
  })
  const diff = report.matrixChange?.diff
  const lines = [
    ...outcomes,
    ...(report.unmapped.length > 0 ? [`- Without a feature: ${count(report.unmapped.length, 'file')}`] : []),
    ...(diff && !isEmptyDiff(diff) ? ['- The matrix changes'] : []),
  ]
  const page = context.summaryUrl ?? context.runUrl
  const rest = `${page === undefined ? 'The JSON report' : mdLink('The full report', page)} has the names, which are too many to show here.`
  return `${[`### Support matrix: ${headline(report)}`, lines.join('\n'), rest, footer(context, report.files)].join('\n\n')}\n`
}
