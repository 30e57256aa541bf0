// One row of a comparison: features that change alike, as a line of text or as the cells of a table.
import { listUpTo } from '../folded-list.ts'

export interface ChangeRow {
  /** What stands before and after the names in a line. */
  before: string
  after: string
  /** Features, or the key of a rule; rendered, at least one. */
  names: string[]
  /** The same for a table, without the names. */
  cells: string[]
}

/** A row as a line; names beyond the limit are counted. */
export function changeLine({ before, names, after }: ChangeRow, limit = Infinity): string {
  return `${before === '' ? '' : `${before} `}${listUpTo(names, limit).join(', ')}${after}`
}
