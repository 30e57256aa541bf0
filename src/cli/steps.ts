// Work whose steps are counted, on the command line.
import { TooManyStepsError } from '../core/formats/codeowners/steps.ts'
import { UsageError } from '../engine/errors.ts'

/** Throws `UsageError` where the work takes too many steps: what failed, then why. */
export function withinSteps<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof TooManyStepsError)) throw error
    throw new UsageError(`${what}: ${error.message}`, { cause: error })
  }
}
