// The order of levels, from most to least supported: what "raised" and "lowered" mean. No outcome depends on it.
import { append } from '../text/group-by.ts'
import type { Level } from './model.ts'

/** From most to least supported. */
const BUILT_IN_ORDER = ['supported', 'best-effort', 'experimental', 'not-maintained', 'deprecated', 'obsolete']

/**
 * Each level follows the one that its `after` names, several of one level in the order given; new levels that name none come
 * last. `lost` are those whose `after` leads nowhere: in a circle, or to a level that doesn't exist.
 */
export function orderLevels(levels: readonly Pick<Level, 'id' | 'after'>[]): { order: string[]; lost: string[] } {
  const followers = new Map<string, string[]>()
  for (const { id, after } of levels) if (after !== undefined) append(followers, after, id)
  const free = levels.filter(({ after }) => after === undefined).map(({ id }) => id)
  const builtIn = BUILT_IN_ORDER.filter((id) => free.includes(id))
  const order: string[] = []
  const open = [...builtIn, ...free.filter((id) => !builtIn.includes(id))].reverse()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    order.push(id)
    for (const next of (followers.get(id) ?? []).toReversed()) open.push(next)
  }
  const placed = new Set(order)
  return { order, lost: levels.map(({ id }) => id).filter((id) => !placed.has(id)) }
}

/** Whether a move from one level to another raises or lowers the feature; undefined if the level stays, or one isn't in the order. */
export function directionOf(order: readonly string[], from: string, to: string): 'raised' | 'lowered' | undefined {
  const [old, now] = [order.indexOf(from), order.indexOf(to)]
  if (old === now || old < 0 || now < 0) return undefined
  return now < old ? 'raised' : 'lowered'
}
