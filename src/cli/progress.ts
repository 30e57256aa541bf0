// Shows on standard error what takes longer than a second: a bar on a terminal, one plain line elsewhere.
import type { Io } from './io.ts'
import { getOrMake } from '../core/text/remembered.ts'

const WAIT = 1000
const WIDTH = 24
const FRAME = 100

interface Task {
  doing: string
  started: number
  /** How much is done, from 0 to 1; undefined if nobody knows. */
  done: () => number | undefined
}

/** The tasks that each command waits for; of several at once the first is shown. */
const running = new WeakMap<Io, { tasks: Set<Task>; timer: NodeJS.Timeout; isDrawn: boolean }>()

/** Waits for the work. `done` tells how much of it is done, from 0 to 1. */
export async function withProgress<T>(
  io: Io,
  doing: string,
  { work, done = () => undefined }: { work: Promise<T>; done?: Task['done'] },
): Promise<T> {
  const task = { doing, started: Date.now(), done }
  if (!drawsBars(io)) {
    const timer = setTimeout(() => io.stderr(`${doing} …\n`), WAIT)
    return work.finally(() => clearTimeout(timer))
  }
  const start = () => ({ tasks: new Set<Task>(), timer: setInterval(() => draw(io), FRAME), isDrawn: false })
  const display = getOrMake(running, io, start)
  display.timer.unref()
  display.tasks.add(task)
  return work.finally(() => {
    display.tasks.delete(task)
    if (display.tasks.size > 0) return
    clearInterval(display.timer)
    running.delete(io)
    if (display.isDrawn) io.stderr(CLEAR)
  })
}

/** With fewer paths, what is worked out for each takes less than a second. */
const MANY_PATHS = 20_000

/** Says what is worked out for many paths at once, since nothing can be drawn until that is done. */
export function announce(io: Io, doing: string, paths: number): void {
  if (paths > MANY_PATHS) io.stderr(`${doing} for ${paths} files …\n`)
}

const CLEAR = '\r\u001b[K'

/** Whether a bar is drawn: plain lines in CI, in a pipe, and for whoever wants no colours. */
export const drawsBars = ({ errorColumns, env }: Io) =>
  errorColumns !== undefined && !env.CI && !env.NO_COLOR && env.TERM !== 'dumb'

function draw(io: Io): void {
  const now = Date.now()
  const display = running.get(io)
  const task = [...(display?.tasks ?? [])].find(({ started }) => now - started >= WAIT)
  if (!display || !task) return
  display.isDrawn = true
  io.stderr(CLEAR + progressLine(task, { now, columns: io.errorColumns ?? 80 }))
}

/** One line, never longer than the terminal. */
export function progressLine(
  { doing, started, done }: Task,
  { now, columns }: { now: number; columns: number },
): string {
  const share = done()
  const bar = Array.from({ length: WIDTH }, (_, at) => (isFull(at, share, now - started) ? '#' : '-')).join('')
  const figure = share === undefined ? `${Math.floor((now - started) / 1000)} s` : `${Math.floor(share * 100)} %`
  return `[${bar}] ${figure}  ${doing}`.slice(0, Math.max(0, columns - 1))
}

/** A known share fills from the left; otherwise a block moves back and forth. */
function isFull(at: number, share: number | undefined, elapsed: number): boolean {
  if (share !== undefined) return at < Math.round(share * WIDTH)
  const piece = 5
  const way = WIDTH - piece
  const place = Math.floor(elapsed / FRAME) % (2 * way)
  const start = place < way ? place : 2 * way - place
  return at >= start && at < start + piece
}
