import { expect, test } from '@jest/globals'
import { TimeLimitError, withTimeLimit } from '../../src/engine/time-limit.ts'

test('work in time gives its result', () => {
  expect(withTimeLimit(5, () => ({ a: 1 }))).toEqual({ a: 1 })
})

test('its own errors come through', () => {
  class Own extends Error {}
  expect(() =>
    withTimeLimit(5, () => {
      throw new Own('x')
    }),
  ).toThrow(Own)
})

test('a regular expression that would run for ever is stopped', () => {
  expect(() => withTimeLimit(0.1, () => /^(?:a|aa|a+)+$/.test(`${'a'.repeat(100)}!`))).toThrow(TimeLimitError)
})
