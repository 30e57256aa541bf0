// The pairs of a map by name.
import { isScalar, type Pair, type YAMLMap } from 'yaml'

/** The first of each name. */
export function indexPairs({ items }: YAMLMap): Map<string, Pair> {
  return new Map(items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])))
}
