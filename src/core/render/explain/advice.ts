// What the check would say about each kind of change to a path.
import type { AdvisedPath } from '../../check/path-advice.ts'
import type { CheckReport } from '../../check/report.ts'
import { CHANGE_KINDS, type ChangeKind, type Matrix, type Outcome } from '../../matrix/model.ts'
import type { Hit } from '../../paths/feature-map.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { adviceOfLevels, whomToAsk } from '../check/advice.ts'
import { explainJson } from '../check/json.ts'
import { markdownPen, type RenderContext } from '../context.ts'
import { outcomeColours, plainPen } from '../plain-pen.ts'
import { adviceOf, welcomeFeatures, type Pen } from '../words.ts'
import { PLAIN_VIEW, wrapped, type TextView } from '../wrap.ts'
import { explainMarkdownRenderer, explainRenderer } from './paths.ts'

/** Makes the report that a pull request would get if it did only this to the path. */
export type Advise = (path: AdvisedPath, kind: ChangeKind) => CheckReport

const KINDS: Record<ChangeKind, string> = { add: 'new file', edit: 'edit', remove: 'removal' }

/** For each path in order: its features, then a line for each kind of change. */
export function adviceRenderer(
  matrix: Matrix,
  advise: Advise,
  view: TextView = PLAIN_VIEW,
): (path: AdvisedPath) => string {
  const { paint, width } = view
  const tell = createTeller(advise, plainPen(paint))
  const explain = explainRenderer(matrix, view)
  const colour = outcomeColours(paint)
  return (path) => {
    const lines = tell(path).map(({ kind, verdict, sentences }) => {
      const outcome = colour[verdict](verdict.padEnd('notice'.length))
      const said = `${KINDS[kind].padEnd('new file'.length)}  ${outcome}  ${sentences.join(' ')}`
      return `${wrapped(said, { indent: 2, hang: 4, width })}\n`
    })
    return explain(path) + lines.join('')
  }
}

/** The same as Markdown tables. */
export function adviceMarkdownRenderer(
  matrix: Matrix,
  advise: Advise,
  context: Pick<RenderContext, 'server'>,
): (path: AdvisedPath) => string {
  const tell = createTeller(advise, markdownPen(context, true))
  const explain = explainMarkdownRenderer(matrix, context)
  return (path) => {
    const rows = tell(path).map(({ kind, verdict, sentences }) => [KINDS[kind], verdict, sentences.join(' ')])
    return `${explain(path)}\n${markdownTable(['Change', 'Outcome', 'What the check would say'], rows)}\n`
  }
}

/** An entry of explain's JSON, with the outcome and advice for each kind of change. */
export function adviceJsonRenderer(advise: Advise): (path: AdvisedPath) => string {
  const tell = createTeller(advise, plainPen())
  return (path) => {
    const advice = tell(path).map(({ kind, verdict, sentences }) => [kind, { outcome: verdict, text: sentences }])
    return JSON.stringify({ ...explainJson(path.path, path.hits), advice: Object.fromEntries(advice) as object })
  }
}

interface Told {
  kind: ChangeKind
  verdict: Outcome
  sentences: string[]
}

/** Neighbours that belong to the same features are told the same. */
function createTeller(advise: Advise, pen: Pen): (path: AdvisedPath) => Told[] {
  const tell = (path: AdvisedPath) =>
    CHANGE_KINDS.map((kind) => {
      const report = advise(path, kind)
      return { kind, verdict: report.verdict, sentences: sentencesOf(report, pen) }
    })
  let last: { hits: readonly Hit[]; told: Told[] } | undefined
  return (path) => {
    if (path.hits.length === 0) return tell(path)
    if (last?.hits !== path.hits) last = { hits: path.hits, told: tell(path) }
    return last.told
  }
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
