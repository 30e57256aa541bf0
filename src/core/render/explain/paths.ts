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
import { remembered } from '../../text/remembered.ts'

export interface Explanation {
  path: string
  /** Paths that belong to the same features by the same patterns may share one list. */
  hits: readonly Hit[]
}

/**
 * A block for each path, in order: the path, then a line for each of its features, or several lines each if the terminal is
 * too narrow.
 */
export const renderExplain = (matrix: Matrix, explanations: readonly Explanation[], view?: TextView): string =>
  explainRenderer(matrix, view)(explanations)

/** The same for many pieces of one list: what is said of a feature is made once. */
export function explainRenderer(
  matrix: Matrix,
  view: TextView = PLAIN_VIEW,
): (explanations: readonly Explanation[]) => string {
  const cellsOf = remembered((feature: Feature) => [
    `${terminalText(feature.name)} (${terminalText(feature.category)})`,
    terminalText(levelTitle(feature, matrix.levels)),
    namesOf(matrix, feature, plainPen(view.paint)),
  ])
  const linesOf = (hits: readonly Hit[]) => {
    const rows = hits.map(({ feature, pattern }) => [...cellsOf(feature), terminalText(pattern)])
    return (rows.length > 0 ? renderRows(rows, view.width) : ['  belongs to no feature']).join('\n')
  }
  return (explanations) => {
    const blockOf = remembered(linesOf)
    return explanations.map(({ path, hits }) => `${view.paint.bold(terminalText(path))}\n${blockOf(hits)}\n`).join('')
  }
}

/** The entries of a JSON list, one a line, without what stands around them. */
export function renderExplainJson(explanations: readonly Explanation[]): string {
  const featuresOf = remembered((hits: readonly Hit[]) => JSON.stringify(hits.map(hitJson)))
  return explanations
    .map(({ path, hits }) => `{"path":${JSON.stringify(path)},"features":${featuresOf(hits)}}`)
    .join(',\n')
}

/** The same as a Markdown table. */
export function renderExplainMarkdown(
  matrix: Matrix,
  explanations: readonly Explanation[],
  context: Pick<RenderContext, 'server'>,
): string {
  const pen = markdownPen(context)
  const cellsOf = remembered((feature: Feature) => [
    `**${mdText(feature.name)}**<br>${mdText(feature.category)}`,
    mdText(levelTitle(feature, matrix.levels)),
    namesOf(matrix, feature, pen),
  ])
  const tables = explanations.map(({ path, hits }) => {
    const rows = hits.map(({ feature, pattern }) => [...cellsOf(feature), mdCellCode(pattern)])
    const table = markdownTable(['Feature', 'Support level', 'Maintainers', 'By pattern'], rows)
    return `**${mdCode(path)}**\n\n${rows.length > 0 ? table : 'Belongs to no feature.'}\n`
  })
  return tables.join('\n')
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
