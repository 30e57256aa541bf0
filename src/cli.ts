#!/usr/bin/env node
// The command line's entry.
import { quickAnswer } from './cli/quick-answer.ts'
import { watchOutput } from './output-errors.ts'

const answer = quickAnswer(process.argv.slice(2), process.stdout)
if (answer === undefined) await (await import('./cli/main.ts')).main()
else {
  watchOutput()
  process.stdout.write(answer)
}
