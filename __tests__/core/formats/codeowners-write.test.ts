import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Minimatch } from 'minimatch'
import { exportCodeowners } from '../../../src/core/formats/codeowners/write.ts'
import { ownedLines } from '../../../src/core/formats/codeowners/lines.ts'
import { compileWeights } from '../../../src/core/formats/codeowners/weights.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/map.ts'

const parse = (value: unknown) => {
  const { value: matrix, findings } = parseMatrix(JSON.stringify(value), 'matrix.yaml')
  expect(findings).toEqual([])
  return matrix!
}
type FeatureRow = { paths: string[]; exclude?: string[]; maintainers?: string[] }
const matrixOf = (features: FeatureRow[], more: object = {}) =>
  parse({
    version: 1,
    ...more,
    categories: [
      { name: 'c', features: features.map((one, index) => ({ name: `f${index}`, level: 'supported', ...one })) },
    ],
  })

/** Reads CODEOWNERS as GitHub documents it: the last match alone, folders with all below, `dir/*` for files alone. */
function reader(text: string): (path: string) => string[] {
  const rules = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pattern = '', ...owners] = line.match(/(?:\\.|\S)+/g) ?? []
      const anchored = pattern.slice(0, -1).includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`
      const globs = anchored.endsWith('/')
        ? [`${anchored}**`]
        : /\/\*$|^\*$/.test(anchored)
          ? [anchored]
          : [anchored, `${anchored}/**`]
      const matchers = globs.map(
        (glob) => new Minimatch(glob, { dot: true, nobrace: true, noext: true, nocomment: true }),
      )
      return { owners, matches: (path: string) => matchers.some((matcher) => matcher.match(path)) }
    })
  return (path) => rules.findLast((rule) => rule.matches(path))?.owners ?? []
}

const lines = (features: FeatureRow[], { more = {}, tree = [] as string[] } = {}) => {
  const { text, remarks } = exportCodeowners(matrixOf(features, more), tree)
  return { lines: text.split('\n').slice(0, -1), remarks }
}

describe('export codeowners', () => {
  test('overlaps stand after what overlaps, with all maintainers', () => {
    const { lines: found, remarks } = lines(
      [
        { paths: ['src/'], maintainers: ['@o/src'] },
        { paths: ['**/*arm*'], maintainers: ['@o/arm', 'Ann <ann@example.org>'] },
        { paths: ['src/{a,b}/x.c'], maintainers: ['@bo'] },
      ],
      { tree: ['src/a/x.c', 'src/b/x.c'] },
    )
    expect(remarks).toEqual([])
    expect(found).toEqual([
      '*arm* @o/arm ann@example.org',
      '/src/ @o/src',
      '/src/**/*arm* @o/src @o/arm ann@example.org',
      '/src/a/x.c @o/src @bo',
      '/src/b/x.c @o/src @bo',
    ])
  })

  test('a folder named as a file is meant keeps what it has', () => {
    const { lines: found } = lines(
      [
        { paths: ['src/'], maintainers: ['@o/src'] },
        { paths: ['**/*arm*'], maintainers: ['@o/arm'] },
      ],
      { tree: ['src/arm/x.c'] },
    )
    expect(found).toEqual([
      '*arm* @o/arm',
      '*arm*/',
      '**/*arm*/**/*arm* @o/arm',
      '/src/ @o/src',
      '/src/**/*arm* @o/src @o/arm',
      '/src/**/*arm*/ @o/src',
      '/src/**/*arm*/**/*arm* @o/src @o/arm',
    ])
  })

  test('a glob that means what is below it, too, is one line', () => {
    const { lines: found } = lines(
      [
        { paths: ['src/'], maintainers: ['@o/src'] },
        { paths: ['**/*arm*{,/**}'], maintainers: ['@o/arm'] },
      ],
      { tree: ['src/arm/x.c'] },
    )
    expect(found).toEqual(['*arm* @o/arm', '/src/ @o/src', '/src/**/*arm* @o/src @o/arm'])
  })

  test('what a wider glob says with the same owners needs neither a line nor overlaps', () => {
    const { lines: found } = lines([
      { paths: ['a/'], maintainers: ['@x'] },
      { paths: ['a/b/', 'a/**/x.c'], maintainers: ['@x'] },
      { paths: ['**/*arm*{,/**}'], maintainers: ['@y'] },
    ])
    expect(found).toEqual(['*arm* @y', '/a/ @x', '/a/**/*arm* @x @y'])
  })

  test('where room is short, overlaps that files are likelier to meet come first', () => {
    const tree = ['a/b/x_arm.c', 'a/c/y.c', 'z/y.c']
    const claims = ['a/**/*', 'z/**/*', '**/*arm*'].map((glob, feature) => ({
      feature,
      segments: glob.split('/'),
      excluded: false,
    }))
    const { lines: found, dropped } = ownedLines({
      claims,
      owners: [['@a'], ['@z'], ['@arm']],
      weigh: compileWeights(tree),
      paths: tree.map((path) => path.split('/')),
      limit: 4,
    })
    expect(found.map((line) => line.segments.join('/'))).toEqual(['**/*arm*', 'a/**/*', 'z/**/*', 'a/**/*arm*'])
    expect(dropped).toBe(1)
  })

  test('where the patterns alone fill the file, it says so', () => {
    const features = Array.from({ length: 600 }, (_, index) => ({
      paths: [`a/${index}/`],
      maintainers: [`@m${index}`],
    }))
    const { lines: found, remarks } = lines([...features, { paths: ['**/*arm*'], maintainers: ['@arm'] }])
    expect(found).toHaveLength(601)
    expect(remarks).toEqual(['the patterns alone fill the file: where they overlap, the later line wins alone'])
  })

  test('blanks are escaped', () => {
    expect(lines([{ paths: ['a b/x.c'], maintainers: ['@bo'] }], { tree: ['a b/x.c'] }).lines).toEqual([
      '/a\\ b/x.c @bo',
    ])
  })

  test('planned teams and bots are left out, and named', () => {
    const { lines: found, remarks } = lines(
      [
        { paths: ['a/'], maintainers: ['@o/later', '@bo', '@deploy[bot]'] },
        { paths: ['b/'], maintainers: ['@o/later'] },
      ],
      { more: { teams: { '@o/later': { planned: true } } } },
    )
    expect(found).toEqual(['/a/ @bo'])
    expect(remarks).toEqual(['@o/later is planned: left out', "c/f0: @deploy[bot] can't be a code owner: left out"])
  })

  test('excluded paths have the owners of the others', () => {
    const { lines: found } = lines([
      { paths: ['a/'], exclude: ['a/b/'], maintainers: ['@x'] },
      { paths: ['a/b/c/'], maintainers: ['@y'] },
    ])
    expect(found).toEqual(['/a/ @x', '/a/b/', '/a/b/c/ @y'])
  })

  test('what no pattern can say becomes single paths', () => {
    const { lines: found, remarks } = lines(
      [
        { paths: ['re:^a\\d', 'b[!x]'], maintainers: ['@x'] },
        { paths: ['c[12]'], maintainers: ['@y'] },
      ],
      {
        tree: ['a1', 'a2/b', 'by', 'bx', 'c1', 'c2'],
      },
    )
    expect(found).toEqual([
      '/c1 @y',
      '/c2 @y',
      '',
      '# Single files, where no pattern says it:',
      '/a1 @x',
      '/a2/b @x',
      '/by @x',
    ])
    expect(remarks).toEqual([
      'c/f0: CODEOWNERS has no pattern for re:^a\\d: written as single paths where a file has it',
      'c/f0: CODEOWNERS has no pattern for b[!x]: written as single paths where a file has it',
    ])
  })

  test('match: last keeps the order of the file', () => {
    const more = { match: 'last' }
    expect(
      lines(
        [{ paths: ['**'], maintainers: ['@x'] }, { paths: ['a{,/**}'] }, { paths: ['a/b/*'], maintainers: ['@y'] }],
        { more },
      ).lines,
    ).toEqual(['* @x', '/a', '/a/b/* @y'])
  })

  // Folders and files have different names: CODEOWNERS can't tell a file's pattern from a folder's.
  const folders = fc.array(fc.constantFrom('a', 'b', 'a*', '*b', '*', '**'), { maxLength: 2 })
  const pattern = fc
    .tuple(folders, fc.constantFrom('x', 'x*', '*y', '*x*', '**', 'a*{,/**}'))
    .map(([parts, last]) => [...parts, last].join('/'))
  const feature = fc.record({
    paths: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    exclude: fc.array(pattern, { maxLength: 1 }),
    maintainers: fc.uniqueArray(fc.constantFrom('@x', '@y', '@z', '@o/later'), { maxLength: 2 }),
  })
  const path = fc
    .tuple(
      fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'c'), { maxLength: 3 }),
      fc.constantFrom('x', 'y', 'xy', 'yx', 'z'),
    )
    .map(([parts, file]) => [...parts, file].join('/'))
  const paths = fc.array(path, { minLength: 30, maxLength: 30 })

  test('an independent reader finds exactly the maintainers', () => {
    fc.assert(
      fc.property(fc.array(feature, { minLength: 1, maxLength: 3 }), paths, (features, asked) => {
        const matrix = matrixOf(features, { teams: { '@o/later': { planned: true } } })
        const { text, remarks } = exportCodeowners(matrix, [])
        fc.pre(!remarks.some((remark) => remark.includes('overlaps')))
        const owners = reader(text)
        const map = compileMatrix(matrix)
        for (const path of asked) {
          const meant = map
            .featuresOf(path)
            .flatMap((hit) => hit.feature.maintainers.filter((name) => name !== '@o/later'))
          expect({ path, owners: owners(path).sort() }).toEqual({ path, owners: [...new Set(meant)].sort() })
        }
      }),
      { numRuns: 100 },
    )
  })

  test('the files of the tree are right even where there is no room for every overlap', () => {
    const letters = 'abcdefghijkl'.split('')
    const features = letters.map((letter) => ({ paths: [`**/*${letter}${letter}*`], maintainers: [`@${letter}`] }))
    const tree = letters.flatMap((one) => letters.map((other) => `${one}${one}${other}${other}`))
    const { text, remarks } = exportCodeowners(matrixOf(features), tree)
    expect(remarks).toEqual([
      expect.stringMatching(/^\d+ overlaps of patterns that no file is likely to meet have no line/),
    ])
    const owners = reader(text)
    for (const path of tree) expect(owners(path).sort()).toEqual([...new Set([`@${path[0]!}`, `@${path[2]!}`])].sort())
  })
})
