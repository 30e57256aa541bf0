import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { checkPattern } from '../../../src/core/patterns/check-pattern.ts'
import { plainPath } from '../../../src/core/paths/submodule.ts'
import { fits } from '../../../src/core/patterns/literal-parts.ts'
import { compilePattern } from '../../../src/core/patterns/pattern.ts'
import { anyPath, anyPattern } from './arbitrary.ts'

test('patternsOf names every pattern that matches, and the features are those of featuresOf', () => {
  const sound = anyPattern.filter((pattern) => checkPattern(pattern) === undefined)
  const row = fc.record({ paths: fc.array(sound, { maxLength: 6 }), exclude: fc.array(sound, { maxLength: 1 }) })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.array(anyPath, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('all', 'last'),
      (rows, paths, match) => {
        const features = rows.map((one, index) => ({ name: `f${index}`, level: 'supported', ...one }))
        const text = JSON.stringify({ version: 1, match, categories: [{ name: 'C', features }] })
        const map = compileMatrix(parseMatrix(text, 'm').value!)
        for (const path of paths) {
          const { hits, patterns } = map.patternsOf(path)
          expect(hits).toEqual(map.featuresOf(path))
          expect(compileMatrix(map.matrix, { only: [path] }).featuresOf(path)).toEqual(hits)
          const matching = map.matrix.features.flatMap((feature) =>
            feature.paths.flatMap((source, index) =>
              feature.paths.indexOf(source) === index && compilePattern(source).matches(path)
                ? [`${feature.id} ${index}`]
                : [],
            ),
          )
          for (const { feature, index } of patterns) {
            const { shapes } = compilePattern(feature.paths[index]!)
            expect(shapes.some((shape) => fits(shape, path) || fits(shape, plainPath(path)))).toBe(true)
          }
          expect(patterns.map(({ feature, index }) => `${feature.id} ${index}`).sort()).toEqual(matching.sort())
        }
      },
    ),
    { numRuns: 1000, seed: 3 },
  )
})
