// What an audit counts in a history, commit by commit: it can begin before the last one is known.
import { yearBefore } from '../text/dates.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { createTallies, type Tallies } from './activity.ts'
import { createLineTally, type Coverage } from './coverage.ts'
import { createFollower, type Followed } from './history.ts'
import { createFeatureLookup, type Survey } from './pattern-use.ts'
import type { Commit, History } from './repository.ts'

export interface HistoryTally {
  /** Takes each commit once, in the order of the history. */
  count: (commit: Commit) => void
  followed: Followed
  /** Of the twelve months before today. */
  tallies: Tallies
  changedLines: NonNullable<Coverage['changedLines']>
}

export interface Tallied {
  map: FeatureMap
  survey: Survey
  /** `YYYY-MM-DD`. */
  today: string
}

export function createHistoryTally({ map, survey, today }: Tallied): HistoryTally {
  const since = yearBefore(today)
  const featuresOf = createFeatureLookup(map, survey)
  const { follow, followed } = createFollower()
  const { tallies, count } = createTallies(map.matrix, featuresOf)
  const lines = createLineTally(map, featuresOf)
  return {
    count: (commit) => {
      const present = follow(commit)
      if (commit.date < since) return
      count(commit, present)
      commit.files.forEach(({ added = 0, deleted = 0 }, index) => lines.count(present[index]!, added + deleted))
    },
    ...{ followed, tallies, changedLines: lines.sum },
  }
}

export function tallyHistory({ commits }: History, of: Tallied): HistoryTally {
  const tally = createHistoryTally(of)
  for (const commit of commits) tally.count(commit)
  return tally
}
