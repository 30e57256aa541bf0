import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileCoverable, covers, indexCoverables } from '../../../src/core/patterns/covers.ts'

const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '?b', '**', '{a,b}', '[ab]', '*a*')
const pattern = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([parts, folder]) => parts.join('/') + (folder ? '/' : ''))
const paths = ['a', 'b', 'ab'].flatMap((one) => [
  one,
  ...['a', 'b', 'ab', 'aab'].flatMap((two) => [`${one}/${two}`, `${one}/${two}/b`, `${one}/${two}/a/ab`]),
])

test('what one pattern covers, it matches', () => {
  let covered = 0
  fc.assert(
    fc.property(pattern, pattern, (outerText, innerText) => {
      const [outer, inner] = [compileCoverable(outerText), compileCoverable(innerText)]
      if (!covers(outer, inner)) return
      covered++
      for (const path of paths)
        if (inner.matcher.matches(path))
          expect([outerText, path, outer.matcher.matches(path)]).toEqual([outerText, path, true])
    }),
    { numRuns: 5000, seed: 1 },
  )
  expect(covered).toBeGreaterThan(100)
})

test('the index leaves out no pattern that covers another', () => {
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 2, maxLength: 12 }), (texts) => {
      const list = texts.map(compileCoverable)
      const { candidates } = indexCoverables(list)
      for (const inner of list)
        expect(candidates(inner).indexes).toEqual(
          expect.arrayContaining([...list.keys()].filter((index) => covers(list[index]!, inner))),
        )
    }),
    { numRuns: 500, seed: 1 },
  )
})

test('comparing long patterns of many wildcards ends at once', () => {
  const long = compileCoverable('*a'.repeat(500))
  const other = compileCoverable(`${'*a'.repeat(499)}*b`)
  expect(covers(long, other)).toBe(false)
  const deep = compileCoverable(`${'**/a/'.repeat(200)}b`)
  expect(covers(compileCoverable(`${'**/a/'.repeat(199)}c`), deep)).toBe(false)
})

const crowd = (size: number) =>
  indexCoverables(Array.from({ length: size }, (_, index) => compileCoverable(`**/f${index}*`)))

test('in a crowd the candidates of all patterns together grow as their number, and the index says so', () => {
  const inner = compileCoverable('**/fx')
  const [small, large, huge] = [500, 2000, 100_000].map((size) => crowd(size).candidates(inner))
  expect([small!.indexes.length, small!.complete]).toEqual([500, true])
  expect([large!.indexes.length, large!.complete]).toEqual([150, false])
  expect([huge!.indexes.length, huge!.complete]).toEqual([10, false])
})

test('what covers a whole folder is a candidate in any crowd', () => {
  const list = ['src/', '**', ...Array.from({ length: 5000 }, (_, index) => `src/**/f${index}*`)].map(compileCoverable)
  const inner = compileCoverable('src/a/x*')
  expect(indexCoverables(list).candidates(inner).indexes.slice(0, 2)).toEqual([0, 1])
})
