import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { eachLater, jsonPieces, joinPieces } from '../../../src/core/text/json-pieces.ts'

test('the pieces are what JSON.stringify writes, however deep the value is taken apart', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(5), (value, depth) => {
      expect([...jsonPieces(value, depth, '\n')].join('')).toBe(JSON.stringify(value, null, 2))
      expect([...jsonPieces(value, depth, '')].join('')).toBe(JSON.stringify(value))
    }),
  )
})

test('each value so many levels down is one piece', () => {
  const value = { a: [{ b: [1, '\n'] }, {}], c: undefined, d: [] }
  expect([...jsonPieces(value, 2, '')]).toEqual(['{"a":', '[', '{"b":[1,"\\n"]}', ',', '{}', ']', ',"d":', '[]', '}'])
})

test('what is made later is one piece, and the same text', () => {
  const value = { a: eachLater([1, 2], (number) => ({ number })) }
  expect([...jsonPieces(value, 2, '')].join('')).toBe('{"a":[{"number":1},{"number":2}]}')
  expect(JSON.stringify(value)).toBe('{"a":[{"number":1},{"number":2}]}')
})

test('pieces are joined to larger ones', () => {
  const pieces = [...joinPieces(Array.from({ length: 100 }, () => 'x'.repeat(1000)))]
  expect(pieces.map(({ length }) => length)).toEqual([66_000, 34_000])
})
