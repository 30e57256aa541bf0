// A time limit for synchronous work: a regular expression can't be stopped from inside, but V8 can stop a script.
import { Script, createContext } from 'node:vm'

/** The work took longer than its limit. */
export class TimeLimitError extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`took longer than ${seconds} s`)
    this.seconds = seconds
  }
}

const script = new Script('work()')

/** Runs the work and returns its result; throws `TimeLimitError` after so many seconds, even inside one regular expression. */
export function withTimeLimit<T>(seconds: number, work: () => T): T {
  const done: { value?: T } = {}
  const context = createContext({ work: () => (done.value = work()) })
  try {
    script.runInContext(context, { timeout: seconds * 1000 })
    return done.value as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimeLimitError(seconds)
    throw error
  }
}

/**
 * Matching all paths of a run may take this long: a hundred times what a hundred features take on 3,000 files, and still
 * before anybody who waits for a check gives up.
 */
export const MATCHING_SECONDS = 10
