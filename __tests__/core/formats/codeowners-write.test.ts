import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { Minimatch } from 'minimatch'
import { countSteps, TooManyStepsError } from '../../../src/core/formats/codeowners/steps.ts'
import { exportCodeowners } from '../../../src/core/formats/codeowners/write.ts'
import type { Matrix } from '../../../src/core/matrix/model.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'

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
        (glob) => new Minimatch(glob, { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true }),
      )
      return { owners, matches: (path: string) => matchers.some((matcher) => matcher.match(path)) }
    })
  return (path) => rules.findLast((rule) => rule.matches(path))?.owners ?? []
}

/** Whom the matrix gives a file, straight from its features. */
function owners(matrix: Matrix): (path: string) => string[] {
  const map = compileMatrix(matrix)
  return (path) => {
    const hits = map.featuresOf(path).map(({ feature }) => feature)
    const names = matrix.features.filter((feature) => hits.includes(feature)).flatMap(({ maintainers }) => maintainers)
    const current = names.filter((name) => !matrix.teams.get(name)?.planned)
    return [...new Map(current.map((name) => [name.toLowerCase(), name.replace(/.* <(.*)>$/, '$1')])).values()]
  }
}

function expectExact(matrix: Matrix, tree: string[]): string[] {
  const { text, remarks } = exportCodeowners(matrix, tree)
  const [said, meant] = [reader(text), owners(matrix)]
  expect(tree.map((path) => [path, ...said(path)])).toEqual(tree.map((path) => [path, ...meant(path)]))
  expect(remarks.filter((remark) => remark.includes('other owners'))).toEqual([])
  return text.split('\n').slice(0, -1)
}

const lines = (features: FeatureRow[], { more = {}, tree = [] as string[] } = {}) => {
  const { text, remarks } = exportCodeowners(matrixOf(features, more), tree)
  return { lines: text.split('\n').slice(0, -1), remarks }
}

interface Row {
  name: string
  features: FeatureRow[]
  more?: object
  tree?: string[]
  expected: string[]
}
const rows: Row[] = [
  {
    name: 'an overlap that a file is in stands after what overlaps, with all maintainers',
    features: [
      { paths: ['src/'], maintainers: ['@o/src'] },
      { paths: ['**/*arm*'], maintainers: ['@o/arm', 'Ann <ann@example.org>'] },
      { paths: ['src/{a,b}/x.c'], maintainers: ['@bo'] },
    ],
    tree: ['src/a/x.c', 'src/b/x.c', 'src/b/arm.c'],
    expected: [
      '/src/ @o/src',
      '*arm* @o/arm ann@example.org',
      '/src/a/x.c @o/src @bo',
      '/src/b/x.c @o/src @bo',
      '/src/**/*arm* @o/src @o/arm ann@example.org',
    ],
  },
  {
    name: 'an overlap without a file has no line',
    features: [
      { paths: ['src/'], maintainers: ['@o/src'] },
      { paths: ['**/*arm*'], maintainers: ['@o/arm'] },
    ],
    tree: ['src/a.c'],
    expected: ['/src/ @o/src', '*arm* @o/arm'],
  },
  {
    name: 'a file of one name in a folder makes a line for the others of its kind',
    features: [
      { paths: ['src/'], maintainers: ['@o/src'] },
      { paths: ['src/net/'], maintainers: ['@o/net'] },
      { paths: ['**/*arm*'], maintainers: ['@o/arm'] },
      { paths: ['**/*mips*'], maintainers: ['@o/mips'] },
    ],
    tree: ['src/arm.c', 'src/mips.c', 'src/net/arm.c'],
    expected: [
      '/src/ @o/src',
      '*arm* @o/arm',
      '*mips* @o/mips',
      '/src/net/ @o/src @o/net',
      '/src/**/*arm* @o/src @o/arm',
      '/src/**/*mips* @o/src @o/mips',
      '/src/net/**/*arm* @o/src @o/net @o/arm',
      '/src/net/**/*mips* @o/src @o/net @o/mips',
    ],
  },
  {
    name: 'parts of a name that overlap are one pattern',
    features: [
      { paths: ['a/x*'], maintainers: ['@x'] },
      { paths: ['a/*.c'], maintainers: ['@c'] },
    ],
    tree: ['a/xy.c'],
    expected: ['/a/x* @x', '/a/*.c @c', '/a/x*.c @x @c'],
  },
  {
    name: 'what is below a folder that a file pattern names keeps what it has',
    features: [
      { paths: ['src/'], maintainers: ['@o/src'] },
      { paths: ['**/*arm*'], maintainers: ['@o/arm'] },
    ],
    tree: ['src/arm/x.c'],
    expected: ['/src/ @o/src', '*arm* @o/arm', '/src/**/*arm*/ @o/src'],
  },
  {
    name: 'a glob that means what is below it, too, is one line',
    features: [
      { paths: ['src/'], maintainers: ['@o/src'] },
      { paths: ['**/*arm*{,/**}'], maintainers: ['@o/arm'] },
    ],
    tree: ['src/arm/x.c'],
    expected: ['/src/ @o/src', '*arm* @o/arm', '/src/**/*arm* @o/src @o/arm'],
  },
  {
    name: 'what a wider glob says with the same owners has no line',
    features: [
      { paths: ['a/'], maintainers: ['@x'] },
      { paths: ['a/b/', 'a/**/x.c'], maintainers: ['@x'] },
    ],
    tree: ['a/b/x.c'],
    expected: ['/a/ @x'],
  },
  {
    name: 'blanks are escaped, and ? stands for what cannot be',
    features: [{ paths: ['a b/x.c', 'c\\[1\\]#/*.c', 'last '], maintainers: ['@bo'] }],
    tree: ['a b/x.c', 'c[1]#/y.c', 'last '],
    expected: ['/a\\ b/x.c @bo', '/c?1??/*.c @bo', '/last? @bo'],
  },
  {
    name: 'a name that would be read as a comment or a negation is no line of its own kind',
    features: [{ paths: ['**/!x', '**/#y', '#z'], maintainers: ['@bo'] }],
    tree: ['a/!x', 'a/#y', '#z'],
    expected: ['**/!x @bo', '**/?y @bo', '/?z @bo'],
  },
  {
    name: 'planned teams and repeats are left out',
    features: [
      { paths: ['a/'], maintainers: ['@o/later', '@bo', '@Bo'] },
      { paths: ['b/'], maintainers: ['@o/later'] },
    ],
    more: { teams: { '@o/later': { planned: true } } },
    expected: ['/a/ @bo'],
  },
  {
    name: 'excluded paths have the owners of the others, or none',
    features: [
      { paths: ['a/'], exclude: ['a/b/'], maintainers: ['@x'] },
      { paths: ['a/b/c/'], maintainers: ['@y'] },
    ],
    expected: ['/a/ @x', '/a/b/', '/a/b/c/ @y'],
  },
  {
    name: 'what no pattern says is the files and whole folders that it matches',
    features: [
      { paths: ['re:^a\\d', 'b[!x]'], maintainers: ['@x'] },
      { paths: ['c[12]', 'd@(e|f)'], maintainers: ['@y'] },
    ],
    tree: ['a1', 'a2/b', 'a2/c', 'by', 'bx', 'c1', 'c2', 'df'],
    expected: ['/a1 @x', '/a2/ @x', '/by @x', '/c1 @y', '/c2 @y', '/df @y'],
  },
  {
    name: 'match: last keeps the order of the file, and nobody takes away',
    features: [
      { paths: ['**'], maintainers: ['@x'] },
      { paths: ['a{,/**}'] },
      { paths: ['a/b/*'], maintainers: ['@y'] },
    ],
    more: { match: 'last' },
    tree: ['a/b/c', 'a/c', 'z'],
    expected: ['* @x', '/a', '/a/b/* @y'],
  },
  {
    name: 'match: last, a wider pattern below takes all',
    features: [
      { paths: ['a/b/'], maintainers: ['@x'] },
      { paths: ['a/'], maintainers: ['@y'] },
    ],
    more: { match: 'last' },
    tree: ['a/b/c'],
    expected: ['/a/ @y'],
  },
]

describe('export codeowners', () => {
  test.each(rows)('$name', ({ features, more = {}, tree = [], expected }) => {
    expect(lines(features, { more, tree }).lines).toEqual(expected)
    expectExact(matrixOf(features, more), tree)
  })

  test('what is left out or may change is said', () => {
    const features = [
      { paths: ['a/', 're:^z'], maintainers: ['@o/later', '@bo', '@deploy[bot]'] },
      { paths: ['**/*x*'], maintainers: ['@y'] },
    ]
    const more = { teams: { '@o/later': { planned: true } } }
    const left = ['@o/later is planned: left out', "c/f0: @deploy[bot] can't be a code owner: left out"]
    expect(lines(features, { more, tree: ['a/x'] }).remarks).toEqual([
      ...left,
      '1 pattern that CODEOWNERS cannot express, written as the files and folders that exist today: re:^z',
      expect.stringMatching(/^1 line is for overlapping patterns;.*`export codeowners --check FILE` in CI/),
    ])
    expect(exportCodeowners(matrixOf(features, more), undefined).remarks).toEqual([
      ...left,
      expect.stringMatching(/^no file list: .*--tree FILE$/),
    ])
  })

  test.each([
    { work: /^finding the owners of 20 files by 40 patterns would/, steps: 1500 },
    { work: /^looking for files by 20 patterns that CODEOWNERS cannot express would/, steps: 5000 },
    { work: /^working out the owners of 20 patterns would/, steps: 15_000 },
    { work: /^finding lines for what several patterns match would/, steps: 24_000 },
  ])('too many steps: $work', ({ work, steps }) => {
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    const matrix = matrixOf(
      numbers.map((index) => ({ paths: [`a/*${index}*`, `re:^b${index}.c`], maintainers: [`@u${index}`] })),
    )
    const tree = numbers.map((index) => `a/0123456789-${index}`)
    expect(() => exportCodeowners(matrix, tree, countSteps(steps))).toThrow(TooManyStepsError)
    expect(() => exportCodeowners(matrix, tree, countSteps(steps))).toThrow(work)
    expectExact(matrix, tree)
  })

  test('a pattern and a path as long as can be are not too much', () => {
    const features = [
      { paths: [`${'a'.repeat(3000)}*`], maintainers: ['@x'] },
      { paths: [`*${'b'.repeat(1000)}`], maintainers: ['@y'] },
    ]
    expectExact(matrixOf(features), ['a'.repeat(3000) + 'b'.repeat(1000)])
  })

  test('files that no pattern tells apart are counted', () => {
    const features = [
      { paths: ['a\\[1\\]'], maintainers: ['@x'] },
      { paths: ['a#1#'], maintainers: ['@y'] },
    ]
    expect(lines(features, { tree: ['a[1]', 'a#1#', 'b'] }).remarks).toEqual([
      expect.stringMatching(/^[12] files? of 3 would get different owners than in the matrix: /),
    ])
  })

  test("this repository's matrix of Kata Containers: exact, few lines, none for a single file", () => {
    const matrix = parseMatrix(readFileSync('matrix.yaml'), 'matrix.yaml').value!
    // A file for each glob, and for each glob that names no folder a file of the same name in each folder.
    const globs = matrix.features.flatMap(({ paths }) => paths).filter((pattern) => !pattern.startsWith('re:'))
    const made = globs.flatMap((glob) =>
      new Minimatch(glob.replace(/\/$/, '/**')).braceExpand().map((one) =>
        one
          .replace(/^\*\*\//, '')
          .replaceAll('**', 'deep/er')
          .replaceAll('*', 'any')
          .replace(/\[(.)[^\]]*\]/g, '$1'),
      ),
    )
    const folders = [...new Set(made.map((path) => path.split('/').slice(0, 3).join('/')))]
    const names = made.filter((path) => !path.includes('/'))
    const tree = [
      ...new Set([...made, ...folders.slice(0, 40).flatMap((folder) => names.map((name) => `${folder}/in/${name}`))]),
    ]
    const found = expectExact(matrix, tree)
    expect(found.length).toBeGreaterThan(100)
    const literal = found.map((line) => line.split(' ')[0]!.slice(1)).filter((one) => !/[*?]|\/$/.test(one))
    expect(
      literal.filter(
        (path) => !globs.some((glob) => new Minimatch(glob).braceExpand().includes(path) || glob.includes('[')),
      ),
    ).toEqual([])
  })

  const names = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', 'x y', 'c#', 'd[1]', '!', 'é')
  const part = fc.constantFrom('a', 'b', 'a*', '*b', '*', '**', '?', 'a?b', '[ab]', '*a*', 'x y', '**', 'é')
  const pattern = fc
    .tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('', '', '/', '{,/**}'))
    .map(([parts, last, end]) => [...parts, last].join('/') + end)
  const feature = fc.record({
    paths: fc.array(fc.oneof({ weight: 9, arbitrary: pattern }, fc.constantFrom('re:a.b', 're:^b', '+(a|b)/*')), {
      minLength: 1,
      maxLength: 3,
    }),
    exclude: fc.array(pattern, { maxLength: 1 }),
    maintainers: fc.uniqueArray(fc.constantFrom('@x', '@y', '@z', '@o/later'), { maxLength: 2 }),
  })
  const tree = fc
    .uniqueArray(fc.array(names, { minLength: 1, maxLength: 4 }), {
      maxLength: 30,
      selector: (parts) => parts.join('/'),
    })
    .map((paths) => paths.map((parts) => parts.join('/')))

  test.each(['all', 'last'])('match: %s, every file of a random tree has exactly its maintainers', (match) => {
    fc.assert(
      fc.property(fc.array(feature, { minLength: 1, maxLength: 5 }), tree, (features, paths) => {
        expectExact(matrixOf(features, { match, teams: { '@o/later': { planned: true } } }), paths)
      }),
      { numRuns: 150 },
    )
  })

  test('hostile names break no line', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 10 }), (paths) => {
        const { text } = exportCodeowners(matrixOf([{ paths: ['re:[^]'], maintainers: ['@x'] }]), paths)
        for (const line of text.split('\n').slice(0, -1)) expect(line).toMatch(/^[/*](?:[^\s#[\]\\\p{C}]|\\ )* @x$/u)
      }),
    )
  })
})
