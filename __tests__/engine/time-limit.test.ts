import { expect, test } from '@jest/globals'
import { auditSeconds, TimeLimitError, withinLimit, withTimeLimit } from '../../src/engine/time-limit.ts'

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

test('on a machine that is busy with something else, that is said first', () => {
  const wait = () => {
    const cell = new Int32Array(new SharedArrayBuffer(4))
    for (;;) Atomics.wait(cell, 0, 0, 5)
  }
  const limited = { what: 'reading it', fix: 'make it smaller' }
  expect(() => withinLimit(0.2, limited, wait)).toThrow(
    'reading it took longer than 0.2 s; the machine is busy with something else, so run it again, or make it smaller',
  )
})

test('what is nested too deeply is the fault of the input', () => {
  const endless = (): number => 1 + endless()
  expect(() => withinLimit(5, { what: 'reading x', fix: 'make it smaller' }, endless)).toThrow(
    'reading x failed, since something in it is nested too deeply; make it smaller',
  )
})

test('an audit of more files may take longer, up to a minute', () => {
  expect([0, 100, 80_000, 1_000_000].map(auditSeconds)).toEqual([6, 6, 14, 60])
})
