// Groups items by a key, and counts by one; keys in order of their first item (Map.groupBy needs a newer Node).

export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) append(groups, keyOf(item), item)
  return groups
}

/** Adds an item to the group of its key. */
export function append<Item, Key>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** Adds to the number of a key, which starts at 0. */
export function addTo<Key>(sums: Map<Key, number>, key: Key, number = 1): void {
  sums.set(key, (sums.get(key) ?? 0) + number)
}
