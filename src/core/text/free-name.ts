// Names that are each given once, by a number behind those that are taken.

/** Remembers what was given, and where counting stopped: as many equal names take no more time than different ones. */
export function freeNames(numbered: (name: string, count: number) => string): (name: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (name) => {
    let free = name
    let count = counts.get(name) ?? 2
    while (taken.has(free)) free = numbered(name, count++)
    counts.set(name, count)
    taken.add(free)
    return free
  }
}
