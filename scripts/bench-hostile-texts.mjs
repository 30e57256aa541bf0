// `npm run bench -- hostile-texts [N]`: N hostile texts (10,000 unless told) as every field through every output, with the
// slowest of each. Anything that breaks out, or takes more than 50 ms, ends it red.
import { loadTypeScript } from './load-typescript.mjs'

/** Prints one line an output. False where one has a fault. */
export async function benchHostileTexts(count, seed) {
  const { tryHostileTexts } = await loadTypeScript(`export * from './__tests__/hostile/trial.ts'`)
  const each = (done) => {
    if (done % 1000 === 0) console.error(`${done} texts`)
  }
  const { slowest, faults } = await tryHostileTexts(count, { seed, each })
  console.log(`${count} texts for each output, seed ${seed}; the slowest of each:`)
  for (const [name, { milliseconds, text }] of slowest)
    console.log(`${name.padEnd(24)} ${milliseconds.toFixed(1).padStart(6)} ms  ${JSON.stringify(text).slice(0, 80)}`)
  for (const fault of faults.slice(0, 50)) console.log(fault)
  console.log(`${faults.length} faults`)
  return faults.length === 0
}
