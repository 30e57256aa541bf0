// The head of a comparison: what is compared, and how many changes there are of each kind.
import { count, listing } from '../../text/words.ts'
import type { ChangeSection } from './sections.ts'

export interface DiffNames {
  /** The two matrices, as named by whoever asked for them. */
  old: string
  new: string
  /** Of the release, such as `5.0`. */
  title?: string | undefined
}

/** Not escaped. */
export function diffHeading({ old, new: now, title }: DiffNames): string {
  const what = 'Support levels: what changes'
  return title === undefined ? `${what} from ${old} to ${now}` : `${what} in ${title}`
}

/** Sections that are counted separately. */
const COUNTED: ReadonlySet<string> = new Set(['Lowered', 'Removed', 'Raised', 'Added'])

/** `2 features lowered`, `1 added`, `12 other changes`; empty where nothing changes. */
export function tallyParts(sections: readonly ChangeSection[]): string[] {
  const isCounted = ({ title }: ChangeSection) => COUNTED.has(title)
  const others = sections.filter((section) => !isCounted(section)).reduce((sum, section) => sum + sizeOf(section), 0)
  const counted = sections.filter(isCounted).map((section, index) => {
    const size = sizeOf(section)
    return `${index === 0 ? count(size, 'feature') : size} ${section.title.toLowerCase()}`
  })
  return [...counted, ...(others > 0 ? [count(others, counted.length > 0 ? 'other change' : 'change')] : [])]
}

/** `2 features lowered, 1 added and 12 other changes.` */
export const tally = (sections: readonly ChangeSection[]): string => `${listing(tallyParts(sections))}.`

/** How many changes a section has. */
export const sizeOf = ({ rows }: ChangeSection): number => rows.reduce((sum, { names }) => sum + names.length, 0)
