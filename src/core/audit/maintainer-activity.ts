// What happened in the last twelve months to everything that one team or person maintains, and to what nobody maintains.
import { distinctNames, maintainerKey } from '../maintainer.ts'
import type { Feature } from '../matrix/model.ts'
import { compareText } from '../text/compare.ts'
import { getOrMake } from '../text/remembered.ts'

export interface MaintainerActivity {
  /** In its first spelling; missing for features without maintainers. */
  maintainer?: string
  features: Feature[]
  /** Those of the features that no commit touched. */
  quiet: Feature[]
  /** Each counted once, however many of the features it touched. */
  commits: number
  /** People among their authors. */
  authors: number
}

/** One of the recent commits. */
export interface TouchingCommit {
  /** A key; missing if the author is a bot. */
  author: string | undefined
  features: Iterable<Feature>
}

/** Of hundreds of thousands of people most have no commit: the sets are made with the first. */
interface Tally {
  row: MaintainerActivity
  people?: Set<string>
  seen?: Set<Feature>
}

/** By name, nobody last. */
export function measureMaintainers(
  features: readonly Feature[],
  touched: readonly TouchingCommit[],
): MaintainerActivity[] {
  const tallies = new Map<string, Tally>()
  const namesOf = ({ maintainers }: Feature) => (maintainers.length === 0 ? [undefined] : distinctNames(maintainers))
  const keyOf = (name = '') => maintainerKey(name)
  for (const feature of features)
    for (const maintainer of namesOf(feature)) {
      const tally = getOrMake(tallies, keyOf(maintainer), () => {
        const row: MaintainerActivity = { features: [], quiet: [], commits: 0, authors: 0 }
        if (maintainer !== undefined) row.maintainer = maintainer
        return { row }
      })
      tally.row.features.push(feature)
    }
  for (const { author, features: own } of touched) {
    const counted = new Set<string>()
    for (const feature of own)
      for (const key of namesOf(feature).map(keyOf)) {
        const tally = tallies.get(key)!
        ;(tally.seen ??= new Set()).add(feature)
        if (counted.has(key)) continue
        counted.add(key)
        tally.row.commits++
        if (author !== undefined) (tally.people ??= new Set()).add(author)
      }
  }
  return [...tallies]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : compareText(a, b)))
    .map(([, { row, people, seen }]) => {
      row.quiet = seen ? row.features.filter((feature) => !seen.has(feature)) : row.features
      row.authors = people?.size ?? 0
      return row
    })
}
