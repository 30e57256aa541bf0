// Gives each name once: a name that is taken gets a number.

/** Remembers what it gave and where counting stopped, so that equal names take no longer than different ones. */
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
