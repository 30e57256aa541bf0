// What every format of a list collects: changes with paths that a commit can have, and what is wrong with the other lines.
import type { Change, ChangeFault } from './change.ts'
import { describePathFault } from './repository-path.ts'

export interface Listing {
  changes: Change[]
  faults: ChangeFault[]
  /** `line` is 1-based, as in faults. */
  add: (change: Change, line: number) => void
  fault: (message: string, line: number) => void
}

export function startListing(): Listing {
  const changes: Change[] = []
  const faults: ChangeFault[] = []
  return {
    changes,
    faults,
    add: (change, line) => {
      const message = describePathFault(change.path) ?? describePathFault(change.previousPath)
      if (message === undefined) changes.push(change)
      else faults.push({ line, message })
    },
    fault: (message, line) => faults.push({ line, message }),
  }
}
