// A bound on pairs of a file and a feature it belongs to: a few megabytes of matrix can have sixty thousand features that all
// match every file.
import { UsageError } from './errors.ts'

/** In a check: each pair is an object of the report. */
export const MOST_PAIRS = 1_000_000

/** Takes each file's number of features; throws `UsageError` when they are more than `most` in sum. `fix`: what else may help. */
export function pairCounter(most: number, fix?: string): (path: string, features: number) => void {
  let pairs = 0
  return (path, features) => {
    pairs += features
    if (pairs <= most) return
    throw new UsageError(
      `the files belong to more than ${most} features in sum, ${path} alone to ${features}; narrow the patterns that so many features share${fix === undefined ? '' : `, or ${fix}`}`,
    )
  }
}
