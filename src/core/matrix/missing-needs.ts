// What a level, or a change of level, needs from a feature, and what is missing.
import type { Feature, Need } from './model.ts'

/** The needs that the feature doesn't meet, in order, each once. A planned team is a maintainer. */
export function missingNeeds(feature: Feature, needs: readonly Need[]): Need[] {
  return [...new Set(needs)].filter((need) => !names(feature, need))
}

function names(feature: Feature, need: Need): boolean {
  if (need === 'notes') return feature.notes !== undefined
  if (need === 'sunset') return feature.sunset !== undefined && Object.keys(feature.sunset).length > 0
  return feature[need].length > 0
}
