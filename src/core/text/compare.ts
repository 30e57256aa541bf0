// The one order of texts, the same on every machine.

/** By code unit, never by locale, so that the same input gives the same bytes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
