// The head of a comparison: what is compared, and how many changes of which kind.
import { count } from '../../text/words.ts'
import type { ChangeSection } from './sections.ts'

export interface DiffNames {
  /** What the two matrices were called by who asked for them. */
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

/** Sections whose features are counted by themselves. */
const COUNTED: ReadonlySet<string> = new Set(['Lowered', 'Removed', 'Raised', 'Added'])

/** `2 lowered, 1 added, 12 other changes.` */
export function tally(sections: readonly ChangeSection[]): string {
  const others = sections.filter(({ title }) => !COUNTED.has(title)).reduce((sum, section) => sum + sizeOf(section), 0)
  const counted = sections
    .filter(({ title }) => COUNTED.has(title))
    .map((section) => `${sizeOf(section)} ${section.title.toLowerCase()}`)
  const rest = count(others, counted.length > 0 ? 'other change' : 'change')
  return `${[...counted, ...(others > 0 ? [rest] : [])].join(', ')}.`
}

/** How many changes a section has. */
export const sizeOf = ({ rows }: ChangeSection): number => rows.reduce((sum, { names }) => sum + names.length, 0)
