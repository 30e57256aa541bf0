// Lists and folds in Markdown. Items are already rendered; items left out are counted.
import { htmlText } from './escape.ts'

/** At most `limit` items, then how many more there are. */
export function listUpTo<Item = string>(
  items: readonly Item[],
  limit: number,
  show: (item: Item) => string = String,
): string[] {
  const shown = items.slice(0, limit).map(show)
  return items.length <= limit ? shown : [...shown, `… and ${items.length - limit} more`]
}

export function list<Item = string>(items: readonly Item[], limit: number, show?: (item: Item) => string): string {
  return listUpTo(items, limit, show)
    .map((item) => `- ${item}`)
    .join('\n')
}

/** A fold with a plain-text title; closed unless told otherwise. */
export function fold(title: string, blocks: readonly string[], open = false): string {
  return [`<details${open ? ' open' : ''}><summary>${htmlText(title)}</summary>`, ...blocks, '</details>'].join('\n\n')
}

export function foldedList(title: string, items: readonly string[], limit: number): string {
  return fold(title, [list(items, limit)])
}
