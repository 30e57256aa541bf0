// A time limit for work on untrusted input: a regular expression can't be stopped from inside, but V8 can stop a script. Parsing,
// matching, judging and rendering run in here, in the action and on the command line alike.
import { setFlagsFromString } from 'node:v8'
import { Script, createContext, type Context } from 'node:vm'
import type { TimeLimit } from '../core/check/report.ts'
import { UsageError } from './errors.ts'

/** Each step of a check may take this many seconds: short enough for whoever waits for a check. */
export const CHECK_SECONDS = 10

/**
 * Matching the changes may take fewer, so that reading the largest matrix and matching end within ten: a hundred features take a
 * hundredth of it on 3,000 files.
 */
export const MATCH_SECONDS = 6

/** Each step of an audit may take this many seconds at most, rendering too. */
export const AUDIT_SECONDS = 60

/** Each step of an audit of so many files: 80,000 and 7,000 patterns take under five seconds, and are given fourteen. */
export const auditSeconds = (files: number): number =>
  Math.min(AUDIT_SECONDS, MATCH_SECONDS + Math.floor(files / 10_000))

/** The work took longer than its limit. */
export class TimeLimitError extends Error {
  readonly seconds: number
  /** Whether the machine gave it so little of a processor that the work itself may be small. */
  readonly isMachineBusy: boolean
  constructor(seconds: number, processorSeconds: number) {
    super(`took longer than ${seconds} s`)
    this.seconds = seconds
    this.isMachineBusy = processorSeconds < seconds / 2
  }
}

// Thousands of expressions on few paths: machine code for each would take more time and memory than all else.
setFlagsFromString('--regexp-tier-up-ticks=50')

const script = new Script('work()')
/** Created once: that takes longer than most of the work. */
let context: Context | undefined

/** Runs the work and returns its result; throws `TimeLimitError` after so many seconds, even in the middle of a regular expression. */
export function withTimeLimit<T>(seconds: number, work: () => T): T {
  const done: { value?: T } = {}
  context ??= createContext()
  context.work = () => (done.value = work())
  const before = process.cpuUsage()
  try {
    script.runInContext(context, { timeout: Math.ceil(seconds * 1000) })
    return done.value as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    const { user, system } = process.cpuUsage(before)
    throw new TimeLimitError(seconds, (user + system) / 1e6)
  }
}

const BUSY = 'the machine is busy with something else, so run it again, or '

/** As `withTimeLimit`, but throws a `UsageError` that says what took too long, and what to do. */
export function withinLimit<T>(seconds: number, { what, fix }: { what: string; fix: string }, work: () => T): T {
  try {
    return withTimeLimit(seconds, work)
  } catch (error) {
    if (/call stack size/.test((error as Error).message))
      throw new UsageError(`${what} failed, since something in it is nested too deeply; ${fix}`, { cause: error })
    if (!(error instanceof TimeLimitError)) throw error
    throw new UsageError(`${what} took longer than ${seconds} s; ${error.isMachineBusy ? BUSY : ''}${fix}`, {
      cause: error,
    })
  }
}

/** The result, or in its place the problem that names the pattern which the map was asking. */
export function matchWithinLimit<T>(
  map: { asking: string },
  work: () => T,
  seconds = MATCH_SECONDS,
): { value: T } | { problem: TimeLimit } {
  try {
    return { value: withTimeLimit(seconds, work) }
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    return { problem: { code: 'time-limit', pattern: map.asking, seconds } }
  }
}

/** Runs work that asks a map, or says what it lacked. */
export type Match = <T>(map: { asking: string }, work: () => T) => { value: T } | { problem: TimeLimit }

/** Steps that share so many seconds: each has what those before it left. */
export function shareLimit(seconds: number): Match {
  let left = seconds
  return (map, work) => {
    const before = performance.now()
    const done = left > 0 ? matchWithinLimit(map, work, left) : undefined
    left -= (performance.now() - before) / 1000
    return done && 'value' in done ? done : { problem: { code: 'time-limit', pattern: map.asking, seconds } }
  }
}

/** Reads or writes somebody's text. By a whole tree of files it may take `AUDIT_SECONDS`. Throws `UsageError` if it takes longer. */
export function textWithinLimit<T>(what: string, work: () => T, seconds = AUDIT_SECONDS): T {
  return withinLimit(seconds, { what, fix: 'make the files smaller, or leave some out' }, work)
}

/** Renders a report. Throws `UsageError` if it takes longer than `AUDIT_SECONDS`. */
export function renderWithinLimit<T>(work: () => T): T {
  return withinLimit(AUDIT_SECONDS, { what: 'writing the report', fix: 'make the matrix or the change smaller' }, work)
}
