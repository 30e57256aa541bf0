// Which features a path belongs to and why, for the terminal and as Markdown.
import { plannedMaintainers, type Feature, type Matrix } from '../../matrix/model.ts'
import type { Hit } from '../../paths/feature-map.ts'
import { markdownPen, type RenderContext } from '../context.ts'
import { mdCellCode, mdCode, mdText, terminalText } from '../escape.ts'
import { plainPen } from '../plain-pen.ts'
import { levelTitle, maintainersOf, type Pen } from '../words.ts'
import { markdownTable } from '../../text/markdown-table.ts'
import { hitJson } from '../check/json.ts'
import { PLAIN_VIEW, wrapped, type TextView } from '../wrap.ts'
import { remembered, rememberedLast } from '../../text/remembered.ts'

export interface Explanation {
  path: string
  /** Paths that belong to the same features by the same patterns may share one list. */
  hits: readonly Hit[]
}

/**
 * A path's block: the path, then a line for each of its features, or several lines each if the terminal is too narrow. What is
 * said of a feature is made once, and so are the lines of neighbours that share a list.
 */
export function explainRenderer(matrix: Matrix, view: TextView = PLAIN_VIEW): (explanation: Explanation) => string {
  const cellsOf = remembered((feature: Feature) => [
    `${terminalText(feature.name)} (${terminalText(feature.category)})`,
    terminalText(levelTitle(feature, matrix.levels)),
    namesOf(matrix, feature, plainPen(view.paint)),
  ])
  const linesOf = rememberedLast((hits: readonly Hit[]) => {
    const rows = hits.map(({ feature, pattern }) => [...cellsOf(feature), terminalText(pattern)])
    return (rows.length > 0 ? renderRows(rows, view.width) : ['  belongs to no feature']).join('\n')
  })
  return ({ path, hits }) => `${view.paint.bold(terminalText(path))}\n${linesOf(hits)}\n`
}

/** An entry of a JSON list, on one line. */
export function explainJsonRenderer(): (explanation: Explanation) => string {
  const featuresOf = rememberedLast((hits: readonly Hit[]) => JSON.stringify(hits.map(hitJson)))
  return ({ path, hits }) => `{"path":${JSON.stringify(path)},"features":${featuresOf(hits)}}`
}

/** The same as a Markdown table. */
export function explainMarkdownRenderer(
  matrix: Matrix,
  context: Pick<RenderContext, 'server'>,
): (explanation: Explanation) => string {
  const pen = markdownPen(context)
  const cellsOf = remembered((feature: Feature) => [
    `**${mdText(feature.name)}**<br>${mdText(feature.category)}`,
    mdText(levelTitle(feature, matrix.levels)),
    namesOf(matrix, feature, pen),
  ])
  const tableOf = rememberedLast((hits: readonly Hit[]) => {
    const rows = hits.map(({ feature, pattern }) => [...cellsOf(feature), mdCellCode(pattern)])
    return rows.length > 0
      ? markdownTable(['Feature', 'Support level', 'Maintainers', 'By pattern'], rows)
      : 'Belongs to no feature.'
  })
  return ({ path, hits }) => `**${mdCode(path)}**\n\n${tableOf(hits)}\n`
}

function namesOf(matrix: Matrix, feature: Feature, pen: Pen): string {
  return maintainersOf({ ...feature, planned: plannedMaintainers(matrix, feature) }, pen)
}

/** Cells padded to the width of their column, except the last. If that is too wide, each cell gets a line below the first. */
function renderRows(rows: readonly string[][], width: number | undefined): string[] {
  const widths = rows[0]!.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]!.length), 0))
  const aligned = rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  '),
  )
  if (width === undefined || aligned.every((line) => line.length + 2 <= width))
    return aligned.map((line) => `  ${line}`)
  return rows.flatMap(([feature, ...cells]) => [
    wrapped(feature!, { indent: 2, hang: 4, width }),
    ...cells.map((cell) => wrapped(cell, { indent: 4, hang: 6, width })),
  ])
}
