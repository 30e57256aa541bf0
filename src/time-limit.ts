// A time limit for synchronous work: a regular expression can't be stopped from inside, but V8 can stop a script.
import { Script } from 'node:vm'

/** The work took longer than its limit. */
export class TimeLimitError extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`took longer than ${seconds} s`)
    this.seconds = seconds
  }
}

const KEY = Symbol.for('support-matrix.work')
const script = new Script(`globalThis[Symbol.for('support-matrix.work')]()`)

/** Runs the work and returns its result; throws `TimeLimitError` after so many seconds, even inside one regular expression. */
export function withTimeLimit<T>(seconds: number, work: () => T): T {
  const holder = globalThis as unknown as Record<symbol, (() => void) | undefined>
  const done: { value?: T } = {}
  holder[KEY] = () => {
    done.value = work()
  }
  try {
    script.runInThisContext({ timeout: seconds * 1000 })
    return done.value as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimeLimitError(seconds)
    throw error
  } finally {
    holder[KEY] = undefined
  }
}

/** Matching all paths of a run may take this long; Kata's matrix on 3,000 files takes under 0.1 s. */
export const MATCHING_SECONDS = 20
