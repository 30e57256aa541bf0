// Lists that GitHub gives in pages: all pages at once where their number is known.
import { GitHubError } from '../engine/errors.ts'
import { ask } from './client.ts'
import type { Doing } from './client.ts'

/** The largest page GitHub gives. Source: its REST description, `per_page`. */
const PAGE_SIZE = 100

export type PageOf<T> = (page: number) => Promise<{ data: T[]; headers: { link?: string | undefined } }>

/**
 * All entries. `expected` is how many there should be, as far as known; further pages are asked for where a page says
 * there is one. Throws `GitHubError` where an answer is no list.
 */
export async function listPages<T>(doing: Doing, expected: number, page: PageOf<T>): Promise<T[]> {
  const read = async (number: number) => {
    const { data, headers } = await ask(doing, () => page(number))
    if (!Array.isArray(data)) throw new GitHubError(`can't ${doing.what}: GitHub's answer is no list; run it again`)
    return { data, more: /rel="next"/.test(headers.link ?? '') }
  }
  const known = Math.max(1, Math.ceil(expected / PAGE_SIZE))
  const pages = await Promise.all(Array.from({ length: known }, (_, index) => read(index + 1)))
  while (pages.at(-1)!.more) pages.push(await read(pages.length + 1))
  return pages.flatMap((one) => one.data)
}
