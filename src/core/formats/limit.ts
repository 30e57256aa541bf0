// How much an importer makes: a few megabytes of rules that all share long lists stand for gigabytes.
import { MAX_BYTES } from '../yaml/read-faultless.ts'
import type { Imported, Remark } from './import-result.ts'

/** Characters. What has more becomes no matrix, whatever is left out of it later. */
export const MOST_MADE = 4 * MAX_BYTES
/** What a remark counts for, however long it is. */
const REMARK = 16

/** How many characters a value takes in YAML at the least; counted only until they are more than `most`. */
export function leastSize(value: unknown, most = MOST_MADE): number {
  if (typeof value === 'string') return value.length + 1
  if (typeof value !== 'object' || value === null) return 1
  let size = Array.isArray(value) ? 0 : Object.keys(value).reduce((sum, key) => sum + key.length + 2, 0)
  for (const inner of Object.values(value)) {
    if (size > most) break
    size += leastSize(inner, most - size)
  }
  return size
}

export interface Limit {
  /** What `make` makes; nothing, and not asked, once that and its remarks have been too much. */
  take: <Made>(make: () => Made[]) => Made[]
  /** Whether something was left out, to spread into what is imported. */
  part: () => Pick<Imported, 'isPart'>
}

/** `remarks` are those that making adds to. */
export function startLimit(remarks: readonly Remark[]): Limit {
  let left = MOST_MADE
  return {
    take: (make) => {
      if (left < 0) return []
      const before = remarks.length
      const made = make()
      left -= leastSize(made) + REMARK * (remarks.length - before)
      return made
    },
    part: () => (left < 0 ? { isPart: true } : {}),
  }
}
