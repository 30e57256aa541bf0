// Cells about an end: dates, quarters and versions as the matrix has them. Anything else stays in the notes.
import { isDue } from '../../text/due-date.ts'

const QUARTER = /^(\d{4})[- ]?Q([1-4])$/i
const QUARTER_FIRST = /^Q([1-4])[-/ ]?(\d{4})$/i
const VERSION = /^(?:version |release |v\.? ?)?(\d+(?:\.\d+)*(?:[-+][\w.]+|(?:a|b|rc|alpha|beta)\d*)?)$/i
const YEAR = /^(?:19|20)\d\d$/

/** `2026-12-31`, `2026-Q4`, or a version without its v; undefined for what is none of them. */
export function readWhen(text: string): string | undefined {
  const word = text.trim().replace(/^(?:in|since|from)\s+/i, '')
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return isDue(word) ? word : undefined
  const quarter = QUARTER.exec(word)
  if (quarter) return `${quarter[1]!}-Q${quarter[2]!}`
  const first = QUARTER_FIRST.exec(word)
  if (first) return `${first[2]!}-Q${first[1]!}`
  const version = YEAR.test(word) ? undefined : VERSION.exec(word)?.[1]
  return version !== undefined && isDue(version) ? version : undefined
}
