// Which features a path belongs to and why, for the terminal and as Markdown.
import { plannedMaintainers } from '../../matrix/model.ts'
import type { Feature, Matrix } from '../../matrix/model.ts'
import type { Hit } from '../../paths/map.ts'
import type { RenderContext } from '../context.ts'
import { markdownPen } from '../context.ts'
import { mdCellCode, mdCode, mdText, terminalText } from '../escape.ts'
import { NO_PAINT, plainPen } from '../plain.ts'
import type { Paint } from '../plain.ts'
import type { Pen } from '../words.ts'
import { levelTitle } from '../words.ts'
import { markdownTable } from '../../text/table.ts'

export interface Explanation {
  path: string
  hits: readonly Hit[]
}

/** A block for each path, in order: the path, then a line for each of its features. */
export function renderExplain(matrix: Matrix, explanations: readonly Explanation[], paint: Paint = NO_PAINT): string {
  const pen = plainPen(paint)
  return explanations
    .map(({ path, hits }) => {
      const rows = hits.map(({ feature, pattern }) => [
        `${terminalText(feature.name)} (${terminalText(feature.category)})`,
        terminalText(levelTitle(feature, matrix.levels)),
        namesOf(matrix, feature, pen),
        terminalText(pattern),
      ])
      const lines = rows.length > 0 ? alignColumns(rows) : ['belongs to no feature']
      return [paint.bold(terminalText(path)), ...lines.map((line) => `  ${line}`), ''].join('\n')
    })
    .join('')
}

/** The same as a Markdown table. */
export function renderExplainMarkdown(
  matrix: Matrix,
  explanations: readonly Explanation[],
  context: Pick<RenderContext, 'server'>,
): string {
  const pen = markdownPen(context)
  const tables = explanations.map(({ path, hits }) => {
    const rows = hits.map(({ feature, pattern }) => {
      const name = `**${mdText(feature.name)}**<br>${mdText(feature.category)}`
      const level = mdText(levelTitle(feature, matrix.levels))
      return [name, level, namesOf(matrix, feature, pen), mdCellCode(pattern)]
    })
    const table = markdownTable(['Feature', 'Support level', 'Maintainers', 'By pattern'], rows)
    return `**${mdCode(path)}**\n\n${rows.length > 0 ? table : 'Belongs to no feature.'}\n`
  })
  return tables.join('\n')
}

function namesOf(matrix: Matrix, feature: Feature, pen: Pen): string {
  const planned = new Set(plannedMaintainers(matrix, feature))
  const names = feature.maintainers.map((name) =>
    planned.has(name) ? `${pen.text(name)} (planned)` : pen.maintainer(name),
  )
  return names.join(', ') || 'nobody'
}

/** Cells padded to the widest of their column; the last column is left as it is. */
function alignColumns(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]!.length), 0))
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  '),
  )
}
