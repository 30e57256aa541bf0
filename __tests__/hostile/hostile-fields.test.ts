import { expect, test } from '@jest/globals'
import { DESTINATIONS } from './destinations.ts'
import { tryHostileTexts } from './trial.ts'

/** `npm run bench -- hostile-texts` tries 10,000. */
const TEXTS = 16

test('hostile texts as every field break out of no output, and slow none down', async () => {
  const { faults, slowest } = await tryHostileTexts(TEXTS, { seed: 1 })
  expect(faults.slice(0, 20)).toEqual([])
  expect([...slowest.keys()].sort()).toEqual(DESTINATIONS.map(({ name }) => name).sort())
}, 60_000)
