// `init`: how much Markdown it reads. A repository may have thousands of pages, each of which takes milliseconds.
import { countMarks, describeIntricate } from '../formats/markdown/cells.ts'

/** These take four seconds. */
const MOST_MARKS = 100_000
/** What a page takes at the least, in the time of a mark. */
const PAGE = 20

/** Why a page is not read, to go on from "it"; else undefined, and it is counted with those before it. */
export type RefusePage = (text: string) => string | undefined

/** Refuses pages that are too intricate, and each that has more marks than those before it have left of `most`. */
export function limitPages(most = MOST_MARKS): RefusePage {
  let left = most
  return (text) => {
    const intricate = describeIntricate(text)
    if (intricate !== undefined) return intricate
    const marks = countMarks(text) + PAGE
    if (marks > left)
      return `has more than ${most} pieces of markup and text together with the pages read before it; import it by itself`
    left -= marks
    return undefined
  }
}
