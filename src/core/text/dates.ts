// Days as `YYYY-MM-DD`: what one looks like, and counting with them. Reads no clock.

/** The form of a day. It can't tell how long a month is; `isDate` can. */
export const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Whether the text is a day of the calendar. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && dateOf(new Date(time)) === text
}

/** The day in UTC. */
export function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** Twelve months before. The last day of a longer month becomes the first of the next. */
export function yearBefore(today: string): string {
  return monthsBefore(today, 12)
}

/** That many months before. A day that the month doesn't have becomes one of the next. */
export function monthsBefore(today: string, months: number): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  return dateOf(new Date(Date.UTC(year, month - 1 - months, day)))
}
