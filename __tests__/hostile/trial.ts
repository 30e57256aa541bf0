// Hostile texts through every destination: what broke out, and how long the slowest text of each took.
import { DESTINATIONS } from './destinations.ts'
import { hostileTexts, sceneOf } from './scene.ts'

/** Of processor time. A text that costs more than this is a denial of service in the making. */
const MOST_MILLISECONDS = 50

export interface Trial {
  slowest: Map<string, { milliseconds: number; text: string }>
  faults: string[]
}

/** `each` is told how many texts are through. A slow one is tried again, since collecting garbage takes its time too. */
export async function tryHostileTexts(
  count: number,
  { seed, each }: { seed: number; each?: (done: number) => void },
): Promise<Trial> {
  const trial: Trial = { slowest: new Map(), faults: [] }
  let done = 0
  for (const text of ['plain', ...hostileTexts(count, seed)]) {
    const scene = await sceneOf(text)
    for (const { name, render, faults } of DESTINATIONS) {
      const timed = () => {
        const start = process.cpuUsage()
        const output = render(scene)
        const { user, system } = process.cpuUsage(start)
        return { output, milliseconds: (user + system) / 1000 }
      }
      const first = timed()
      const milliseconds =
        first.milliseconds > MOST_MILLISECONDS
          ? Math.min(timed().milliseconds, timed().milliseconds)
          : first.milliseconds
      for (const fault of faults(first.output, scene)) trial.faults.push(`${name}, ${JSON.stringify(text)}: ${fault}`)
      if (milliseconds > MOST_MILLISECONDS)
        trial.faults.push(`${name}, ${JSON.stringify(text)}: ${milliseconds.toFixed(0)} ms`)
      if (milliseconds > (trial.slowest.get(name)?.milliseconds ?? 0)) trial.slowest.set(name, { milliseconds, text })
    }
    each?.(++done)
  }
  return trial
}
