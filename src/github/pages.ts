// Paginated lists. If the number of pages is known, they are all requested at once.
import { GitHubError } from '../engine/errors.ts'
import { believeList, type Fields } from './believe.ts'
import { ask, type Doing } from './client.ts'

/** The largest page that GitHub offers. Source: its REST description, `per_page`. */
export const PAGE_SIZE = 100

/**
 * More pages than any list of a pull request has: comments end at 2,500, and events have been seen to fill 350 pages. A longer
 * list can't be trusted.
 */
const MOST_PAGES = 400

/** What is listed, and the fields that each entry must have. */
export interface Listing extends Doing {
  entry: Fields
}

/** Which page a request is for, as GitHub takes it. */
export interface Page {
  page: number
  per_page: number
}

export type PageOf<T> = (page: Page) => Promise<{ data: T[]; headers: { link?: string | undefined } }>

/**
 * All entries. `expected` is how many there should be, as far as known; further pages are requested if a page says that
 * there are any. Throws `GitHubError` if an answer isn't a list, or the list never ends.
 */
export async function listPages<T>(doing: Listing, expected: number, page: PageOf<T>): Promise<T[]> {
  const read = async (number: number) => {
    const { data, headers } = await ask(doing, () => page({ per_page: PAGE_SIZE, page: number }))
    believeList(data, doing.entry, doing.what)
    return { data, more: /rel="next"/.test(headers.link ?? '') }
  }
  const known = Math.min(MOST_PAGES, Math.max(1, Math.ceil(expected / PAGE_SIZE)))
  const pages = await Promise.all(Array.from({ length: known }, (_, index) => read(index + 1)))
  while (pages.at(-1)!.more) {
    if (pages.length >= MOST_PAGES)
      throw new GitHubError(`can't ${doing.what}: GitHub's list goes on after ${MOST_PAGES} pages; run it again`)
    pages.push(await read(pages.length + 1))
  }
  return pages.flatMap((one) => one.data)
}
