// What the check would say about each kind of change to a path.
import type { CheckReport } from '../../check/report.ts'
import { CHANGE_KINDS, type ChangeKind, type Matrix } from '../../matrix/model.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { adviceOfLevels, whomToAsk } from '../check/advice.ts'
import { explainJson } from '../check/json.ts'
import { markdownPen, type RenderContext } from '../context.ts'
import { outcomeColours, plainPen } from '../plain-pen.ts'
import { adviceOf, welcomeFeatures, type Pen } from '../words.ts'
import { PLAIN_VIEW, wrapped, type TextView } from '../wrap.ts'
import { renderExplain, renderExplainMarkdown, type Explanation } from './paths.ts'

export interface AdvisedPath extends Explanation {
  reports: Record<ChangeKind, CheckReport>
}

const KINDS: Record<ChangeKind, string> = { add: 'new file', edit: 'edit', remove: 'removal' }

/** The features of each path, then a line for each kind of change. */
export function renderAdvice(matrix: Matrix, paths: readonly AdvisedPath[], view: TextView = PLAIN_VIEW): string {
  const { paint, width } = view
  const pen = plainPen(paint)
  const colour = outcomeColours(paint)
  return paths
    .map((path) => {
      const lines = CHANGE_KINDS.map((kind) => {
        const { verdict } = path.reports[kind]
        const told = sentencesOf(path.reports[kind], pen).join(' ')
        const outcome = colour[verdict](verdict.padEnd('notice'.length))
        return wrapped(`${KINDS[kind].padEnd('new file'.length)}  ${outcome}  ${told}`, { indent: 2, hang: 4, width })
      })
      return `${renderExplain(matrix, [path], view)}${lines.map((line) => `${line}\n`).join('')}`
    })
    .join('')
}

/** The same as Markdown tables. */
export function renderAdviceMarkdown(
  matrix: Matrix,
  paths: readonly AdvisedPath[],
  context: Pick<RenderContext, 'server'>,
): string {
  const pen = markdownPen(context, true)
  return paths
    .map((path) => {
      const rows = CHANGE_KINDS.map((kind) => {
        const report = path.reports[kind]
        return [KINDS[kind], report.verdict, sentencesOf(report, pen).join(' ')]
      })
      return `${renderExplainMarkdown(matrix, [path], context)}\n${markdownTable(['Change', 'Outcome', 'What the check would say'], rows)}\n`
    })
    .join('\n')
}

/** An entry of explain's JSON, with the outcome and advice for each kind of change. */
export function adviceJson({ path, hits, reports }: AdvisedPath): object {
  const pen = plainPen()
  const advice = CHANGE_KINDS.map((kind) => {
    const { verdict } = reports[kind]
    return [kind, { outcome: verdict, text: sentencesOf(reports[kind], pen) }]
  })
  return { ...explainJson(path, hits), advice: Object.fromEntries(advice) as object }
}

function sentencesOf(report: CheckReport, pen: Pen): string[] {
  const levels = adviceOfLevels(report, pen).map(({ level, text }) => `${level}: ${text}`)
  const welcomes = welcomeFeatures(report).map(({ level, change }) =>
    pen.text(adviceOf(report.levels.get(level)!, change)),
  )
  const unmapped = report.unmappedOutcome === 'pass' ? [] : ['No feature covers it.']
  const whom = whomToAsk(report, pen)
  return [...new Set([...levels, ...unmapped, ...welcomes, ...(whom === undefined ? [] : [whom])])]
}
