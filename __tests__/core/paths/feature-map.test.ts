import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Minimatch } from 'minimatch'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { checkPattern } from '../../../src/core/patterns/check-pattern.ts'
import { GLOB_OPTIONS } from '../../../src/core/patterns/pattern.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { MAP_ROWS } from '../../cases/map.ts'
import { anyPath, anyPattern } from './arbitrary.ts'

interface FeatureRow {
  paths: string[]
  exclude: string[]
  'cross-cutting': boolean
}

function matrixOf(match: string, rows: FeatureRow[]) {
  const features = rows.map((row, index) => ({ name: `f${index}`, level: 'supported', ...row }))
  const { value, findings } = parseMatrix(
    JSON.stringify({ version: 1, match, categories: [{ name: 'C', features }] }),
    'm',
  )
  expect(findings).toEqual([])
  return value!
}

/** What the contract says, asking every pattern one by one. */
function askEveryPattern(match: string, rows: FeatureRow[], path: string): string[] {
  const one = (pattern: string) =>
    pattern.startsWith('re:')
      ? new RegExp(pattern.slice(3), 'u').test(path)
      : new Minimatch(pattern.endsWith('/') ? `${pattern}**` : pattern, GLOB_OPTIONS).match(path)
  const hits = rows.flatMap((row, index) => {
    const pattern = row.paths.find(one)
    return pattern === undefined || row.exclude.some(one)
      ? []
      : [{ crossCutting: row['cross-cutting'], index, pattern }]
  })
  const ordered =
    match === 'last'
      ? hits.slice(-1)
      : [...hits.filter((hit) => !hit.crossCutting), ...hits.filter((hit) => hit.crossCutting)]
  return ordered.map(({ index, pattern }) => `c/f${index} by ${pattern}`)
}

describe('compileMatrix', () => {
  test.each(MAP_ROWS)('$name', ({ match = 'all', features, answers }) => {
    const rows = features.map((row) => ({ paths: [], exclude: [], 'cross-cutting': false, ...row }))
    const map = compileMatrix(matrixOf(match, rows))
    for (const [path, expected] of Object.entries(answers))
      expect([path, map.featuresOf(path).map(({ feature, pattern }) => `${feature.name} by ${pattern}`)]).toEqual([
        path,
        expected,
      ])
  })

  test('answers as if every pattern were asked one by one', () => {
    const sound = anyPattern.filter((pattern) => checkPattern(pattern) === undefined)
    const row = fc.record({
      paths: fc.array(sound, { maxLength: 5 }),
      exclude: fc.oneof(fc.constant<string[]>([]), fc.array(sound, { maxLength: 2 })),
      'cross-cutting': fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.constantFrom('all', 'last'),
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(anyPath, { minLength: 1, maxLength: 8 }),
        (match, rows, paths) => {
          const map = compileMatrix(matrixOf(match, rows))
          for (const path of paths)
            expect(map.featuresOf(path).map(({ feature, pattern }) => `${feature.id} by ${pattern}`)).toEqual(
              askEveryPattern(match, rows, path),
            )
        },
      ),
      { numRuns: 200 },
    )
  })
})
