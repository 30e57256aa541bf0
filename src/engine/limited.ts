// Matching with a time limit: the patterns of a matrix decide how long it takes, and the head's may be anybody's.
import type { Problem } from '../core/check/report.ts'
import type { ChangeSet } from '../core/change/change.ts'
import { mapChanges } from '../core/paths/changes.ts'
import type { Mapping } from '../core/paths/changes.ts'
import type { FeatureMap } from '../core/paths/map.ts'
import { MATCHING_SECONDS, TimeLimitError, withTimeLimit } from './time-limit.ts'

/** The result, or in its place the problem that names the pattern which was being matched. */
export function matchWithinLimit<T>(
  asked: FeatureMap['asked'],
  work: () => T,
  seconds = MATCHING_SECONDS,
): { value: T } | { problem: Problem } {
  try {
    return { value: withTimeLimit(seconds, work) }
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    return { problem: { code: 'time-limit', pattern: asked.pattern ?? '', seconds: error.seconds } }
  }
}

/** The mapping; where the limit stopped it an empty one, with the problem. */
export function mapWithinLimit(
  map: FeatureMap,
  changeSet: ChangeSet,
  seconds = MATCHING_SECONDS,
): { mapping: Mapping; problems: Problem[] } {
  const matched = matchWithinLimit(map.asked, () => mapChanges(map, changeSet), seconds)
  if ('value' in matched) return { mapping: matched.value, problems: [] }
  const mapping: Mapping = {
    touched: [],
    unmapped: [],
    contentNotChecked: [],
    files: changeSet.changes.length,
    complete: false,
  }
  return { mapping, problems: [matched.problem] }
}
