// Lists that GitHub gives in pages: all pages at once where their number is known.
import { GitHubError } from '../engine/errors.ts'
import { ask } from './client.ts'
import type { Doing } from './client.ts'

/** The largest page GitHub gives. Source: its REST description, `per_page`. */
export const PAGE_SIZE = 100

/**
 * More pages than any list of a pull request has: comments end at 2,500, events have been seen to fill 350. A list that goes on says
 * nothing that can be believed.
 */
const MOST_PAGES = 400

export type PageOf<T> = (page: number) => Promise<{ data: T[]; headers: { link?: string | undefined } }>

/**
 * All entries. `expected` is how many there should be, as far as known; further pages are asked for where a page says
 * there is one. Throws `GitHubError` where an answer is no list, or the list has no end.
 */
export async function listPages<T>(doing: Doing, expected: number, page: PageOf<T>): Promise<T[]> {
  const read = async (number: number) => {
    const { data, headers } = await ask(doing, () => page(number))
    if (!Array.isArray(data)) throw new GitHubError(`can't ${doing.what}: GitHub's answer is not a list; run it again`)
    if (data.some((entry) => typeof entry !== 'object' || entry === null))
      throw new GitHubError(`can't ${doing.what}: an entry of GitHub's answer is broken; run it again`)
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
