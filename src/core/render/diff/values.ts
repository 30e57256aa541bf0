// Puts the old and the new value of a key in words.

/** `from 3.0 to 9.0`, `now 9.0`, `dropped (was 3.0)`. */
export function fromTo(was: unknown, now: unknown, show: (text: string) => string): string {
  const text = (value: unknown) => show(typeof value === 'string' ? value || 'nothing' : JSON.stringify(value))
  if (was === undefined) return `now ${text(now)}`
  return now === undefined ? `dropped (was ${text(was)})` : `from ${text(was)} to ${text(now)}`
}

/** Which entries of a list are new and which are gone; `without` gives those that the other list lacks. */
export function joinsAndLeaves(
  was: readonly string[],
  now: readonly string[],
  { show, without = entriesWithout }: { show: (text: string) => string; without?: typeof entriesWithout },
): string {
  const [joins, leaves] = [without(now, was).map(show), without(was, now).map(show)]
  return [
    ...(joins.length > 0 ? [`${joins.join(', ')} added`] : []),
    ...(leaves.length > 0 ? [`${leaves.join(', ')} removed`] : []),
    ...(joins.length + leaves.length === 0 ? ['in another order'] : []),
  ].join(', ')
}

function entriesWithout(list: readonly string[], other: readonly string[]): string[] {
  const gone = new Set(other)
  return [...new Set(list)].filter((one) => !gone.has(one))
}
