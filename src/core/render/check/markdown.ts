// The check report as Markdown, rendered twice from one model: as the pull request's comment and as the job's step summary.
import type { CheckReport } from '../../check/report.ts'
import type { Outcome } from '../../matrix/model.ts'
import { isEmptyDiff } from '../../matrix/diff.ts'
import { commentMarker, markdownPen, type RenderContext } from '../context.ts'
import { mdCode, mdLink } from '../escape.ts'
import { ALL, LONGEST_COMMENT, fitInto, fitsComment, fitsSummary } from '../fit-into-limit.ts'
import { fold, list } from '../folded-list.ts'
import { count } from '../../text/words.ts'
import { adviceOfLevels } from './advice.ts'
import { entriesOf, fileSets } from './feature-rows.ts'
import { fileBlocks, foldTitle, levelMeanings, maintainerBlocks } from './folded-sections.ts'
import { footer } from './footer.ts'
import { blocks, headline } from './headline.ts'
import { matrixChangeBlocks } from './matrix-change.ts'
import { featureTable, ROWS_IN_SIGHT } from './table.ts'
import { ADVICE_IN_SIGHT, decidedBy, toldBlocks } from './alert.ts'
import type { Scene } from './scene.ts'

export type CommentMode = 'always' | 'flagged' | 'never'

/**
 * Whether a comment has anything to say. `always`: a feature is touched, the matrix changes, or the verdict is above pass;
 * `flagged`: only the latter two. A bot is told only what makes the check fail.
 */
export function shouldComment(report: CheckReport, mode: CommentMode): boolean {
  if (mode === 'never') return false
  if (report.author?.isBot) return report.verdict === 'fail'
  if (report.matrixChange !== null || report.verdict !== 'pass') return true
  return mode === 'always' && report.features.length > 0
}

/**
 * The comment, at most 65,536 characters: everything if it fits, otherwise tables without files, otherwise counts and a
 * link to the summary.
 */
export function renderComment(report: CheckReport, context: RenderContext): string {
  const marked = (text: string) => `${commentMarker(context)}\n${text}`
  return fitInto(
    (room) =>
      room.files === ALL && hasTooManyFiles(report)
        ? undefined
        : marked(renderReport({ report, context, room, whole: false })),
    () => marked(renderCounts(report, context)),
    fitsComment,
  )
}

/** Whether the paths that a comment lists are longer than it may be. */
function hasTooManyFiles(report: CheckReport): boolean {
  if (isAllFine(report)) return false
  let length = 0
  for (const { byPattern } of fileSets(report))
    for (const files of byPattern.values()) for (const { path } of files) length += path.length
  return length > LONGEST_COMMENT
}

/** The step summary: the whole report, at most 1 MiB. */
export function renderSummary(report: CheckReport, context: RenderContext): string {
  return fitInto(
    (room) => renderReport({ report, context, room, whole: true }),
    () => renderCounts(report, context),
    fitsSummary,
  )
}

/** What an earlier comment shrinks to when there is nothing left to say. */
export function renderNothing(context: RenderContext): string {
  return `${commentMarker(context)}\n**Support matrix:** nothing to do. What was said here no longer applies.${againBlock(
    context,
  )
    .map((text) => ` ${text}`)
    .join('')}\n`
}

function renderReport(scene: Scene): string {
  const { report, context, whole } = scene
  const blocks = [
    title(report, context),
    ...(whole ? decidedBy(report) : []),
    ...againBlock(context),
    ...previewBlock(report, context),
    ...toldBlocks(scene),
    ...matrixChangeBlocks(scene),
    ...tableBlocks(scene),
    ...foldBlocks(scene),
    ...(whole && report.features.length > 0 ? ['#### What the levels mean', levelMeanings(report)] : []),
    footer(context, report, whole),
  ]
  return `${blocks.join('\n\n')}\n`
}

const title = (report: CheckReport, context: RenderContext) =>
  `### Support matrix: ${headline(report, context, markdownPen(context))}`

/** Only needed where the check itself has not run again. */
const againBlock = ({ isAgain = false }: RenderContext): string[] => (isAgain ? [AGAIN] : [])

const AGAIN =
  "Judged again by today's matrix. The check itself has not run again, so its result may be outdated: re-run it, or push."

function previewBlock(report: CheckReport, { baseRef, matrixPath }: RenderContext): string[] {
  if (!report.preview) return []
  const base = baseRef === undefined ? 'The base commit' : mdCode(baseRef)
  const told = report.features.some(({ outcome }) => outcome !== 'pass')
    ? 'this pull request would be told this:'
    : 'there would be nothing to do.'
  if (report.baseFaults.length > 0) {
    const faults = count(report.baseFaults.length, 'fault')
    return [
      `${mdCode(matrixPath)} at the base has ${faults}, so nothing is judged. With the one repaired here, ${told}`,
    ]
  }
  return [`${base} has no ${mdCode(matrixPath)} yet, so nothing is judged. With the one added here, ${told}`]
}

/** Flagged rows stay visible; rows that are fine do too if the table is short, otherwise they are folded. */
function tableBlocks(scene: Scene): string[] {
  const entries = entriesOf(scene.report)
  const flagged = entries.filter(({ outcome }) => outcome !== 'pass')
  const fine = entries.slice(flagged.length)
  const table = (rows: typeof entries) => featureTable(rows, scene)
  if (entries.length === 0) return []
  if (scene.whole || entries.length <= ROWS_IN_SIGHT) return [table(entries)]
  const features = fine.reduce((sum, entry) => sum + entry.features.length, 0)
  const also = flagged.length > 0 ? `${count(features, 'more feature')}, nothing to do` : count(features, 'feature')
  return [...(flagged.length > 0 ? [table(flagged)] : []), ...(fine.length > 0 ? [fold(also, [table(fine)])] : [])]
}

/** Then a comment names no files. */
function isAllFine({ verdict, matrixChange, contentNotChecked, features }: CheckReport): boolean {
  if (verdict !== 'pass' || matrixChange !== null || contentNotChecked.length > 0) return false
  return features.every(({ outcome }) => outcome === 'pass')
}

function foldBlocks(scene: Scene): string[] {
  const { report, context, room, whole } = scene
  if (!whole && isAllFine(report)) return []
  if (room.files === 0) {
    const page = context.runUrl
    const where = whole || page === undefined ? 'the JSON report' : mdLink('the full report', page)
    return [`There are too many files to show here. They are in ${where}.`, ...maintainerBlocks(scene)]
  }
  const more = adviceOfLevels(report, markdownPen(context)).slice(ADVICE_IN_SIGHT)
  const advice = more.length > 0 ? [list(more, room.items, ({ level, text }) => `**${level}:** ${text}`)] : []
  const blocks = [...maintainerBlocks(scene), ...advice, ...fileBlocks(scene)]
  return blocks.length > 0 ? [fold(foldTitle(report), blocks, whole)] : []
}

/** If nothing else fits: counts, and where the rest is. It has no foreign text, so it always fits. */
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
    ...(report.levelChanges.length > 0 ? [`- Flagged changes of the matrix: ${report.levelChanges.length}`] : []),
  ]
  const page = context.runUrl
  const rest = `${page === undefined ? 'The JSON report' : mdLink('The full report', page)} has the names, which are too many to show here.`
  const isRed = blocks(report, context) ? 'this blocks' : 'nothing blocks'
  return `${[`### Support matrix: ${isRed}`, lines.join('\n'), rest, footer(context, report)].join('\n\n')}\n`
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  fail: 'Changes needed',
  warn: 'Please check',
  notice: 'Good to know',
  pass: 'Nothing to do',
}
