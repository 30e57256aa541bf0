// What is said without loading the commands is what they would say.
import { expect, test } from '@jest/globals'
import { quickAnswer } from '../../src/cli/quick-answer.ts'
import { runCommandLine } from '../../src/cli/run.ts'
import { keepIo } from '../fakes/io.ts'

test.each([['--help'], ['--version']])('%s', async (...args) => {
  const { io, out } = keepIo('.')
  expect(await runCommandLine(args, io)).toBe(0)
  expect(quickAnswer(args, {})).toBe(out())
})

test.each([
  { what: 'a command', args: ['check', '--help'] },
  { what: 'nothing', args: [] },
  { what: 'something else', args: ['--verbose'] },
  { what: 'more', args: ['--help', 'check'] },
])('$what is left to the commands', ({ args }) => expect(quickAnswer(args, {})).toBeUndefined())

test('so is help for a terminal, which has a width of its own', () => {
  expect(quickAnswer(['--help'], { isTTY: true })).toBeUndefined()
})
