// A list of features, for example all those of one maintainer, for the terminal and as Markdown.
import type { Feature, Matrix } from '../../matrix/model.ts'
import { mdText, terminalText } from '../escape.ts'
import { NO_PAINT, type Paint } from '../plain-pen.ts'
import { levelTitle } from '../words.ts'
import { markdownTable } from '../../text/markdown-table.ts'

/** A line for each feature: its level, name, category and id. */
export function renderFeatures(matrix: Matrix, features: readonly Feature[], paint: Paint = NO_PAINT): string {
  const titles = features.map((feature) => terminalText(levelTitle(feature, matrix.levels)))
  const width = titles.reduce((widest, title) => Math.max(widest, title.length), 0)
  return features
    .map(
      ({ name, category, id }, index) =>
        `${paint.bold(titles[index]!.padEnd(width))}  ${terminalText(name)} (${terminalText(category)})  ${paint.dim(id)}\n`,
    )
    .join('')
}

export function renderFeaturesMarkdown(matrix: Matrix, features: readonly Feature[]): string {
  const rows = features.map((feature) =>
    [feature.name, feature.category, levelTitle(feature, matrix.levels)].map((text) => mdText(text)),
  )
  return `${markdownTable(['Feature', 'Category', 'Support level'], rows)}\n`
}
