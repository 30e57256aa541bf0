// Lists and folds in Markdown. Items come rendered; what is left out is said and counted.
import { htmlText } from './escape.ts'

/** At most `limit` items, then how many are missing. */
export function listUpTo(items: readonly string[], limit: number): string[] {
  return items.length <= limit ? [...items] : [...items.slice(0, limit), `… and ${items.length - limit} more`]
}

export function list(items: readonly string[], limit: number): string {
  return listUpTo(items, limit)
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
