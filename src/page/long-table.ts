// A table that may have very many rows: the first few are shown, and a button adds the rest in steps.
import { append, button, byId, grouped, refill } from './dom.ts'

const FIRST = 25
const STEP = 1000

/** Fills a table's body, and adds a button below it if there are more rows. */
export function showRows<Item>(
  ids: { rows: string; more: string },
  items: readonly Item[],
  row: (item: Item) => HTMLElement | HTMLElement[],
): void {
  const body = byId(ids.rows)
  let shown = Math.min(FIRST, items.length)
  refill(body, items.slice(0, shown).flatMap(row))
  const offer = () => {
    const missing = items.length - shown
    if (missing === 0) {
      refill(byId(ids.more))
      return
    }
    const step = Math.min(STEP, missing)
    const showMore = () => {
      const added = items.slice(shown, shown + step).flatMap(row)
      append(body, added)
      shown += step
      offer()
      added[0]!.querySelector<HTMLElement>('button, a')?.focus()
    }
    const label = `Show ${grouped(step)} more of ${grouped(items.length)}`
    refill(byId(ids.more), button({ class: 'chip' }, showMore, label))
  }
  offer()
}
