// What the base's `level-changes` say about a change to the matrix itself: features raised, lowered, added or removed.
import { directionOf } from '../matrix/level-order.ts'
import type { FeatureChange, MatrixDiff } from '../matrix/diff.ts'
import type { LevelChange, Need, Outcome } from '../matrix/model.ts'
import { missingNeeds } from '../matrix/missing-needs.ts'

export interface JudgedLevelChange extends Pick<FeatureChange, 'id' | 'name' | 'category'> {
  /** An added feature counts as raised. */
  change: LevelChange
  isNew: boolean
  /** The title of its new level, or of its last one if it was removed. */
  title: string
  /** What the rule asks for and the row doesn't name; empty if the rule asks for nothing, in which case it always applies. */
  missing: Need[]
  /** How many files a removed feature still has. */
  files: number
  outcome: Outcome
  /** The row's line in the new file. */
  line?: number
}

/** The changes that the rules flag, in the order of the comparison. `leftBehind` are removed features that still have files. */
export function judgeLevelChanges({ diff, leftBehind }: ComparedMatrix): JudgedLevelChange[] {
  if (!diff) return []
  const files = new Map(leftBehind.map((one) => [one.id, one.files]))
  return diff.features.flatMap((feature): JudgedLevelChange[] => {
    const change = changeOf(feature, diff)
    const rule = change && diff.before.levelChanges[change]
    const row = feature.after ?? feature.before
    if (!change || !rule || !row) return []
    const missing = missingNeeds(row, rule.needs ?? [])
    if ((rule.needs && missing.length === 0) || rule.outcome === 'pass') return []
    const { id, name, category } = feature
    return [
      {
        ...{ id, name, category, change, missing },
        isNew: feature.before === null,
        title: (feature.after ? diff.after : diff.before).levels.get(row.level)!.title,
        files: files.get(id) ?? 0,
        outcome: rule.outcome,
        ...(feature.after && { line: diff.after.locate(feature.after.at).line }),
      },
    ]
  })
}

export interface ComparedMatrix {
  /** Null if one of the two matrices has faults or doesn't exist. */
  diff: MatrixDiff | null
  leftBehind: readonly { id: string; files: number }[]
}

/**
 * Goes by the base's order of levels, so that nobody can pass off a raise as a lowering by reordering them; by the new order if a
 * level is new. If neither order has both levels, the change counts as raised.
 */
function changeOf({ before: was, after: now, keys }: FeatureChange, diff: MatrixDiff): LevelChange | undefined {
  if (!now) return 'removed'
  if (!was) return 'raised'
  if (!keys.includes('level')) return undefined
  const by = (order: readonly string[]) => directionOf(order, was.level, now.level)
  return by(diff.before.levelOrder) ?? by(diff.after.levelOrder) ?? 'raised'
}
