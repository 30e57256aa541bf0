// Marks that stand for yes, no and partly in tables of support: symbols, boxes and shortcodes. What is in none of these lists
// has no meaning here: a mark is never read as its opposite, and never guessed. Circles are for yes here and for no there.

export type MarkMeaning = 'yes' | 'no' | 'partly'

/** Without variation selectors. ❎, ☒ and ⭕ are left out: they are used for yes as often as for no. */
const SYMBOLS: Record<MarkMeaning, string> = {
  yes: '✅ ✔ ✓ ☑ 🗹 🟢 🟩 💚 👍 🆗',
  no: '❌ ✖ ✗ ✘ ✕ × ╳ 🗙 ☐ 🔴 🟥 ⛔ 🚫 🛑 👎',
  partly: '⚠ 🚧 🟡 🟨 🟠 🟧 🔶 🧪 ⚗ 🔬 🏗',
}
const SHORTCODES: Record<MarkMeaning, string> = {
  yes:
    'white_check_mark heavy_check_mark check check_mark ballot_box_with_check green_circle large_green_circle ' +
    'green_square large_green_square green_heart +1 thumbsup ok tick',
  no:
    'x heavy_multiplication_x cross_mark red_circle large_red_circle red_square large_red_square no_entry ' +
    'no_entry_sign stop_sign octagonal_sign -1 thumbsdown',
  partly:
    'warning construction yellow_circle large_yellow_circle yellow_square large_yellow_square orange_circle ' +
    'large_orange_circle orange_square large_orange_square large_orange_diamond test_tube alembic microscope ' +
    'building_construction',
}
const MEANINGS = ['yes', 'no', 'partly'] as const
const byMark = (lists: Record<MarkMeaning, string>) =>
  new Map(MEANINGS.flatMap((meaning) => lists[meaning].split(' ').map((mark) => [mark, meaning] as const)))
const [BY_SYMBOL, BY_SHORTCODE] = [byMark(SYMBOLS), byMark(SHORTCODES)]

const MARK =
  /:[a-z0-9_+-]{1,60}:|\[[ xX✓✔]?\]|(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[✓✗✘✕×╳☐☑☒🗹🗙●○◯◉◎◐◑◒◓◔◕⚪⚫])(?:\p{Emoji_Modifier}|\uFE0F|\uFE0E|\u200D\p{Extended_Pictographic})*/gu

export interface MarkedText {
  /** As written. */
  marks: string[]
  /** What else is there. */
  words: string
}

/** Marks apart from words. */
export function splitMarks(text: string): MarkedText {
  const marks = text.match(MARK) ?? []
  return { marks, words: text.replace(MARK, ' ').replace(/\s+/g, ' ').trim() }
}

const shortcodeOf = (mark: string): string | undefined => /^:(.+):$/.exec(mark)?.[1]

/** Undefined for a mark that has no meaning of its own. */
export function meaningOfMark(mark: string): MarkMeaning | undefined {
  if (/^\[.?\]$/u.test(mark)) return /[xX✓✔]/.test(mark) ? 'yes' : 'no'
  const shortcode = shortcodeOf(mark)
  if (shortcode !== undefined) return BY_SHORTCODE.get(shortcode)
  return BY_SYMBOL.get(mark.replace(/[\uFE0E\uFE0F]|(?<=.)\p{Emoji_Modifier}/gu, ''))
}

/** An id for a level that a mark stands for: a shortcode's name, or the symbol's place in Unicode. */
export function idOfMark(mark: string): string {
  const shortcode = shortcodeOf(mark)
  if (shortcode !== undefined) return shortcode.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'mark'
  return `mark-${mark
    .replace(/[\uFE0E\uFE0F]/g, '')
    .codePointAt(0)!
    .toString(16)}`
}
