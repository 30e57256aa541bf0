// Which columns of a support table hold what, found by their headings.
import type { Table } from 'mdast'
import { shownText } from './cells.ts'

export const ROLES = ['feature', 'level', 'maintainers', 'notes', 'category'] as const
export type Role = (typeof ROLES)[number]

/** Headings named by hand, compared without case; a role without a name is found. */
export type ColumnNames = Partial<Record<Role, string>>

export type Columns = { feature: number; level: number } & Partial<Record<Role, number>>

/** In the order in which they are tried. */
const HEADINGS: Record<Role, readonly RegExp[]> = {
  level: [
    /^(?:support|maintenance)?\W*(?:level|state|status|tier)s?$/i,
    /\b(?:level|state|status|tier|stability|maturity)\b/i,
    /\bsupport(?:ed)?\b/i,
  ],
  maintainers: [/\bmaintainer/i, /\b(?:owner|team|contact|responsible|lead)s?\b/i],
  notes: [/\b(?:note|comment|remark)s?\b/i, /\b(?:description|detail)s?\b/i],
  feature: [/\bfeatures?\b/i, /\b(?:component|module|package|name|item|platform|area|subsystem|project)s?\b/i],
  category: [/^(?:category|group|section|area|class)$/i],
}
const SEARCH_ORDER = ['level', 'maintainers', 'notes', 'feature', 'category'] as const

/** Undefined where the table has no column of levels, or none beside it for the features. */
export function findColumns(table: Table, names: ColumnNames): Columns | undefined {
  const headings = (table.children[0]?.children ?? []).map(shownText)
  const found: Partial<Record<Role, number>> = {}
  const free = (index: number) => !Object.values(found).includes(index)
  for (const role of ROLES) {
    const index = headings.findIndex((heading) => heading.toLowerCase() === names[role]?.toLowerCase())
    if (names[role] !== undefined && index >= 0) found[role] = index
  }
  for (const role of SEARCH_ORDER) {
    if (names[role] !== undefined) continue
    for (const pattern of HEADINGS[role]) {
      const index = headings.findIndex((heading, at) => free(at) && pattern.test(heading))
      if (index < 0) continue
      found[role] = index
      break
    }
  }
  const { level } = found
  const feature = found.feature ?? (names.feature === undefined ? headings.findIndex((_, index) => free(index)) : -1)
  return level === undefined || feature < 0 ? undefined : { ...found, level, feature }
}
