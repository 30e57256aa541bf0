// Runs trials in a worker made from a text in this page, one at a time. A newer trial waits, and replaces one that is waiting.
import type { Answer, Trial } from './try-matrix.ts'

/** The same limit as the check's own. */
const SECONDS = 10

export type Outcome = { answer: Answer } | { problem: string }

/** Calls `show` with each outcome, except for trials that were replaced. */
export function startRunner(source: string, show: (outcome: Outcome) => void): (trial: Trial) => void {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  let worker: Worker | undefined
  let running = false
  let waiting: Trial | undefined
  let timer = 0

  const end = (outcome: Outcome) => {
    clearTimeout(timer)
    running = false
    if ('problem' in outcome) {
      worker?.terminate()
      worker = undefined
    }
    if (waiting) run(waiting)
    else show(outcome)
  }
  const start = () => {
    const made = new Worker(url)
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => end({ answer: data }))
    made.addEventListener('error', (event) => {
      event.preventDefault()
      end({ problem: `This is a bug in the playground: ${event.message}` })
    })
    return made
  }
  const run = (trial: Trial) => {
    waiting = undefined
    running = true
    worker ??= start()
    timer = setTimeout(
      () =>
        end({
          problem: `Stopped after ${SECONDS} seconds: a pattern of the matrix takes too long on these paths. Make it simpler.`,
        }),
      SECONDS * 1000,
    )
    worker.postMessage(trial)
  }
  return (trial) => {
    if (running) waiting = trial
    else run(trial)
  }
}
