// Cells about an end: dates, quarters and versions as the matrix has them. Anything else stays in the notes.
import { isDue } from '../../text/due-date.ts'

const QUARTER = /^(\d{4})[- ]?Q([1-4])$/i
const QUARTER_FIRST = /^Q([1-4])[-/ ]?(\d{4})$/i
const VERSION = /^(?:version |release |v\.? ?)?(\d+(?:\.\d+)*(?:[-+][\w.]+|(?:a|b|rc|alpha|beta)\d*)?)$/i
const YEAR = /^(?:19|20)\d\d$/

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const MONTH_FIRST = new RegExp(`^(${MONTH})(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})$`, 'i')
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})$`, 'i')
/** A name before a version, and a mark behind it. */
const NAME = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2} (?=v\d|\d+[.-]\d)/u
const MARK = /(?:[*†‡]|\p{Extended_Pictographic}\uFE0F?)$/u

export interface When {
  /** `2026-12-31`, `2026-Q4`, or a version without its v. */
  value: string
  /** The text is nothing but that. */
  isWhole: boolean
}

/** Undefined for what is neither a day, a month (of which the last day counts), a quarter nor a version. */
export function readWhen(text: string): When | undefined {
  const word = text.trim()
  const plain = readPlain(word)
  if (plain) return plain
  let rest = /^\(([^()]*)\)$/.exec(word)?.[1] ?? word
  for (let less = withoutLast(rest); less !== undefined; less = withoutLast(rest)) rest = less.trimEnd()
  const value = readPlain(rest)?.value ?? readPlain(rest.replace(NAME, ''))?.value
  return value === undefined ? undefined : { value, isWhole: false }
}

/** Without the mark or the brackets at its end; undefined if there are none. Looks only at the end, since there may be very many. */
function withoutLast(text: string): string | undefined {
  if (!text.endsWith(')')) {
    const mark = MARK.exec(text.slice(-3))
    return mark ? text.slice(0, -mark[0].length) : undefined
  }
  const open = text.lastIndexOf('(')
  return open < 0 || text.indexOf(')', open) < text.length - 1 ? undefined : text.slice(0, open)
}

function readPlain(text: string): When | undefined {
  const word = text.trim().replace(/^(?:in|since|from)\s+/i, '')
  const whole = (value: string | undefined) =>
    value !== undefined && isDue(value) ? { value, isWhole: true } : undefined
  if (/^\d{4}(?:-\d\d-|\/\d\d\/)\d\d$/.test(word)) return whole(word.replaceAll('/', '-'))
  const [, numberedYear, numbered] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(word) ?? []
  if (numbered !== undefined) {
    const made = whole(dateOf(numberedYear!, MONTHS[Number(numbered) - 1]!, undefined))
    return made && { ...made, isWhole: false }
  }
  const quarter = QUARTER.exec(word)
  if (quarter) return whole(`${quarter[1]!}-Q${quarter[2]!}`)
  const first = QUARTER_FIRST.exec(word)
  if (first) return whole(`${first[2]!}-Q${first[1]!}`)
  const [, month, monthsDay, monthsYear] = MONTH_FIRST.exec(word) ?? []
  if (month !== undefined) {
    const made = whole(dateOf(monthsYear!, month, monthsDay))
    return made && { ...made, isWhole: monthsDay !== undefined }
  }
  const [, day, daysMonth, daysYear] = DAY_FIRST.exec(word) ?? []
  if (day !== undefined) return whole(dateOf(daysYear!, daysMonth!, day))
  return YEAR.test(word) ? undefined : whole(VERSION.exec(word)?.[1])
}

/** Without a day the last one of the month. */
function dateOf(year: string, month: string, day: string | undefined): string {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  return [year, number, day ?? last].map((part) => String(part).padStart(2, '0')).join('-')
}
