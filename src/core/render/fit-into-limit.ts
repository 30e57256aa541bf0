// Fits a text into somebody else's size limit by rendering it again with shorter lists. Markup is never cut.
import { utf8Length } from '../text/bytes.ts'

/** How much of the lists is shown. */
export interface Room {
  /** Files of one feature. */
  files: number
  /** Items of any other list, rows of a table. */
  items: number
}

/** More than any limit has room for, so that what can't fit is not made first. */
export const ALL = 50_000

/** From everything down to the table without files. If that doesn't fit either, only counts are left. */
const ROOMS: readonly Room[] = [
  { files: ALL, items: ALL },
  { files: 10, items: 200 },
  { files: 0, items: 1000 },
  { files: 0, items: 50 },
]

/**
 * The first rendering that fits, or else the counts.
 * @param render undefined where the text is known to be too long before it is made
 * @param fits whether a text is small enough
 */
export function fitInto(
  render: (room: Room) => string | undefined,
  counts: () => string,
  fits: (text: string) => boolean,
): string {
  for (const room of ROOMS) {
    const text = render(room)
    if (text !== undefined && fits(text)) return text
  }
  return counts()
}

/**
 * GitHub refuses a comment of more than 65,536 characters ("Body is too long"). UTF-16 units count at least as many as
 * code points; 536 are left to whoever adds a line.
 */
export const LONGEST_COMMENT = 65_000

/** Whether GitHub takes the text as a comment. */
export const fitsComment = (text: string): boolean => text.length <= LONGEST_COMMENT

/** The runner drops a step summary of more than 1 MiB (`AttachmentSizeLimit`); the rest is left to other texts of the step. */
export const fitsSummary = (text: string): boolean => utf8Length(text) <= 1_000_000
