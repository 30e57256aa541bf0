import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonPieces } from '../../../src/core/text/json-pieces.ts'

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
