// When something is due, as a matrix says it: a date, a quarter or a version. Reads no clock.
import { isDate } from './dates.ts'

/** The form alone, for editors; `isDue` knows the calendar. A version has numbers with dots, perhaps a v and a pre-release. */
export const DUE =
  /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d{4}-Q[1-4]|[vV]?\d+(?:\.\d+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?)$/
export const DUE_WORDS = 'a date (2026-12-31), a quarter (2026-Q4), or a version in quotes ("5.0")'

/** Dates and quarters of other forms, never versions: 31.12.2026, 31/12/2026, Q4 2026. */
const OTHER_DATE = /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|[qQ][1-4].*|\d{4}[ /]?[qQ]\d.*)$/

export type DueKind = 'date' | 'quarter' | 'version'

/** Which of the three a text is. What begins as a date is one, or nothing. */
export function dueKind(text: string): DueKind | undefined {
  if (/^\d{4}-Q[1-4]$/.test(text)) return 'quarter'
  if (/^\d{4}-/.test(text)) return isDate(text) ? 'date' : undefined
  return DUE.test(text) && !OTHER_DATE.test(text) ? 'version' : undefined
}

export function isDue(text: string): boolean {
  return dueKind(text) !== undefined
}

/** Any other text will do too, unless it was meant to be a date or a quarter. */
export function isRemovalDue(text: string): boolean {
  return isDue(text) || !(/^\d{4}-/.test(text) || OTHER_DATE.test(text))
}

/** The last day of a date or a quarter; undefined for a version. */
export function lastDayOf(text: string): string | undefined {
  const kind = dueKind(text)
  if (kind === 'date') return text
  if (kind !== 'quarter') return undefined
  return `${text.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(text.at(-1)) - 1]!}`
}
