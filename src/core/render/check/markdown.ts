// The check report as Markdown: the pull request's comment and the job's step summary, one model rendered twice.
import type { CheckReport } from '../../check/report.ts'
import type { Outcome } from '../../matrix/model.ts'
import { isEmptyDiff } from '../../matrix/diff.ts'
import { commentMarker, markdownPen } from '../context.ts'
import type { RenderContext } from '../context.ts'
import { mdCode, mdLink, mdText } from '../escape.ts'
import { fitInto, fitsComment, fitsSummary } from '../fit.ts'
import type { Room } from '../fit.ts'
import { fold, foldedList, list, listUpTo } from '../lists.ts'
import { adviceOf, contactOf, KIND_WORDS, welcomeFeatures } from '../words.ts'
import { count } from '../../text/words.ts'
import { adviceOfLevels, ownLine, remedyFor, whomToAsk } from './advice.ts'
import { entriesOf } from './entries.ts'
import { emptiedLine, fileBlocks, foldTitle, levelMeanings, maintainerBlocks } from './folds.ts'
import { footer } from './footer.ts'
import { blocks, headline } from './headline.ts'
import { matrixChangeLines, moveLines } from './matrix-change.ts'
import { overrideSentence, problemText } from './problems.ts'
import { featureTable, ROWS_IN_SIGHT } from './table.ts'

export { COMMENT_MARKER, commentMarker, sameComment } from '../context.ts'
export type { RenderContext } from '../context.ts'

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
  return `${commentMarker(context)}\n**Support matrix:** nothing to do. What was said here no longer applies.${againBlock(
    context,
  )
    .map((text) => ` ${text}`)
    .join('')}\n`
}

interface Scene {
  report: CheckReport
  context: RenderContext
  room: Room
  /** The summary: nothing is folded or left to another page. */
  whole: boolean
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

/** What no comment of a check's own run needs to say. */
const againBlock = ({ isAgain = false }: RenderContext): string[] => (isAgain ? [AGAIN] : [])

const AGAIN =
  'Judged again by the matrix of today. The check itself has not run again, so its result may be older: run it again, or push.'

function previewBlock(report: CheckReport, { baseRef, matrixPath }: RenderContext): string[] {
  if (!report.preview) return []
  const base = baseRef === undefined ? 'The base commit' : mdCode(baseRef)
  const told = report.features.some(({ outcome }) => outcome !== 'pass')
    ? 'this pull request would be told this:'
    : 'there would be nothing to do.'
  return [`${base} has no ${mdCode(matrixPath)} yet, so nothing is judged. With the one added here, ${told}`]
}

interface Told {
  outcome: Outcome
  text: string
}

/** What the author is told: the strictest in an alert, what else there is below it, a line each. */
function toldBlocks({ report, context, room }: Scene): string[] {
  const pen = markdownPen(context)
  const problems = report.problems.map((problem): Told => {
    const { lead, details } = problemText(problem, report, context, pen)
    return {
      outcome: 'fail',
      text: [lead, ...listUpTo(details, room.items).map((line) => `- ${line}`)].join('\n'),
    }
  })
  const override: Told[] = report.override ? [{ outcome: 'warn', text: overrideSentence(report.override, pen) }] : []
  const advice = adviceOfLevels(report, pen).map(({ outcome, level, text }) => ({
    outcome,
    text: `**${level}:** ${text}`,
  }))
  const told = [...problems, ...override, ...advice.slice(0, ADVICE_IN_SIGHT), ...unmappedText(report, context)]
  const remedy = remedyFor(report, context, pen)
  const whom = whomToAsk(report, pen)
  // The way out may have named them already.
  const isNamed = report.contact && remedy?.includes(contactOf(report.contact, pen))
  const ending = [
    ...(remedy === undefined ? [] : [`**To unblock:** ${remedy}`]),
    ...(whom === undefined || isNamed ? [] : [whom]),
  ]
  const [first, ...rest] = told
  const alert = !first || report.preview ? undefined : ALERTS[first.outcome]
  const others = [
    ...(alert ? rest : told).map(({ text }) => text),
    ...[ownLine(report, pen) ?? []].flat(),
    ...welcomeLines(report),
    ...emptiedLine({ report, context, room }),
  ]
  if (!alert) return [...together(others), ...(ending.length > 0 ? [ending.join('\n')] : [])]
  return [quote([`[!${alert}]\n${first!.text}`, ...ending].join('\n\n')), ...together(others)]
}

/** Advice for more levels than this is folded: the mildest, since the strictest comes first. */
const ADVICE_IN_SIGHT = 3

const ALERTS: Partial<Record<Outcome, string>> = { fail: 'CAUTION', warn: 'WARNING' }

/** One line as a paragraph, several as a list. */
const together = (lines: readonly string[]) =>
  lines.length < 2 ? lines : [lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`).join('\n')]

const quote = (markdown: string) => markdown.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** Files without a feature, where they decide: what is wrong, in a line. The fold has them. */
function unmappedText(report: CheckReport, context: RenderContext): Told[] {
  const { unmappedOutcome: outcome, toMap, mappedByHead, features } = report
  if (outcome === 'pass') return []
  const matrix = mdCode(context.matrixPath)
  if (toMap.length === 0) {
    const text = `The new ${matrix} maps ${mappedByHead.length === 1 ? 'the new file' : `the ${mappedByHead.length} new files`}.`
    return outcome === 'fail' ? [{ outcome, text }] : []
  }
  const isSeen = outcome === 'fail' || features.every((feature) => feature.outcome === 'pass')
  return isSeen
    ? [
        {
          outcome,
          text: `No feature in ${matrix} covers ${toMap.length === 1 ? 'it' : 'them'} yet${outcome === 'fail' ? '' : '; maintainers can settle that'}.`,
        },
      ]
    : []
}

/** Thanks, and whatever else a level says to a change that passes: a line for each level. */
function welcomeLines(report: CheckReport): string[] {
  if (report.author?.isBot) return []
  const said = welcomeFeatures(report).map(({ level, change }) => adviceOf(report.levels.get(level)!, change))
  return [...new Set(said)].map(mdText)
}

/** Lines of a changed matrix that are in sight; the rest is folded. */
const CHANGES_IN_SIGHT = 12

function matrixChangeBlocks({ report, context, room, whole }: Scene): string[] {
  const change = report.matrixChange
  if (!change || change.status === 'deleted' || change.status === 'faulty') return []
  const pen = markdownPen(context)
  const scope = change.changedFilesOnly ? ' of this pull request' : ''
  const paths = (files: readonly string[]) => listUpTo(files, room.items, mdCode).join(', ')
  const moves = moveLines(change, (move) => paths(move.paths), pen)
  const moving = change.changesFeature.reduce((sum, move) => sum + move.paths.length, 0)
  const files = [
    { files: change.becomesUnmapped, what: 'will belong to no feature' },
    { files: change.becomesCovered, what: 'will belong to a feature' },
  ]
    .filter(({ files }) => files.length > 0)
    .map(({ files, what }) =>
      foldedList(`${count(files.length, 'file')}${scope} ${what}`, files.map(mdCode), room.items),
    )
  if (moves.length > 0)
    files.push(foldedList(`${count(moving, 'file')}${scope} will belong to other features`, moves, room.items))
  // A preview has said what a new matrix is for.
  if (change.status === 'added') return files
  const lines = change.diff ? matrixChangeLines(change.diff, pen) : []
  const shown = whole || lines.length <= CHANGES_IN_SIGHT + 1 ? lines : lines.slice(0, CHANGES_IN_SIGHT)
  const rest = lines.slice(shown.length)
  const base = context.baseRef === undefined ? 'the base commit' : mdCode(context.baseRef)
  const judge = `${base} still judges this pull request.`
  return [
    `#### What changes in ${mdCode(change.file)}`,
    lines.length > 0 ? `This counts after the merge; ${judge}` : `Only layout or comments; ${judge}`,
    ...(shown.length > 0 ? [list(shown, room.items)] : []),
    ...(rest.length > 0 ? [foldedList(`and ${rest.length} more`, rest, room.items)] : []),
    ...files,
  ]
}

/** Flagged entries in sight; what is fine too while the table is short, else folded. */
function tableBlocks({ report, context, room, whole }: Scene): string[] {
  const entries = entriesOf(report)
  const flagged = entries.filter(({ outcome }) => outcome !== 'pass')
  const fine = entries.slice(flagged.length)
  const table = (rows: typeof entries) => featureTable(rows, { report, context, limit: room.items })
  if (entries.length === 0) return []
  if (whole || entries.length <= ROWS_IN_SIGHT) return [table(entries)]
  const features = fine.reduce((sum, entry) => sum + entry.features.length, 0)
  const also = flagged.length > 0 ? `${count(features, 'more feature')}, nothing to do` : count(features, 'feature')
  return [...(flagged.length > 0 ? [table(flagged)] : []), ...(fine.length > 0 ? [fold(also, [table(fine)])] : [])]
}

function foldBlocks(scene: Scene): string[] {
  const { report, context, room, whole } = scene
  const isAllFine = report.verdict === 'pass' && report.matrixChange === null && report.contentNotChecked.length === 0
  if (!whole && isAllFine && report.features.every(({ outcome }) => outcome === 'pass')) return []
  if (room.files === 0) {
    const page = context.summaryUrl ?? context.runUrl
    const where = whole || page === undefined ? 'the JSON report' : mdLink('the full report', page)
    return [`The files are too many to show here: they are in ${where}.`, ...maintainerBlocks(scene)]
  }
  const more = adviceOfLevels(report, markdownPen(context)).slice(ADVICE_IN_SIGHT)
  const advice = more.length > 0 ? [list(more, room.items, ({ level, text }) => `**${level}:** ${text}`)] : []
  const blocks = [...maintainerBlocks(scene), ...advice, ...fileBlocks(scene)]
  return blocks.length > 0 ? [fold(foldTitle(report), blocks, whole)] : []
}

/** The summary's first line: the verdict, and which feature or rule decided it. */
function decidedBy(report: CheckReport): string[] {
  const { verdict, verdictWithoutOverride, override, preview, problems, unmappedOutcome } = report
  const said = `Verdict: **${verdict}**${override ? `, without the override ${verdictWithoutOverride}` : ''}.`
  if (preview || problems.length > 0 || verdictWithoutOverride === 'pass') return [said]
  const strictest = report.features.find(({ outcome }) => outcome === verdictWithoutOverride)
  if (!strictest) return [`${said} Decided by files without a feature (${mdCode('unmapped')}: ${unmappedOutcome}).`]
  const { title, outcome } = report.levels.get(strictest.level)!
  const rules = strictest.because.flatMap((reason) =>
    reason.rule === 'level' ? [] : [`${mdCode(reason.rule)} makes it ${reason.outcome}.`],
  )
  const told = `${mdText(title)} says ${outcome[strictest.change]} to ${KIND_WORDS[strictest.change]}.`
  return [`${said} Decided by **${mdText(strictest.name)}**: ${[told, ...rules].join(' ')}`]
}

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
  const isRed = blocks(report, context) ? 'this blocks' : 'nothing blocks'
  return `${[`### Support matrix: ${isRed}`, lines.join('\n'), rest, footer(context, report)].join('\n\n')}\n`
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  fail: 'Changes needed',
  warn: 'Please check',
  notice: 'Good to know',
  pass: 'Nothing to do',
}
