// Where an entry belongs in a sorted list.

/** The index of the first entry that is not before this one; the list's length where all are. */
export function firstFrom<Entry extends string | number>(sorted: readonly Entry[], entry: Entry): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < entry) low = middle + 1
    else high = middle
  }
  return low
}
