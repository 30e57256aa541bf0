// The quick reader and the one that knows faults and positions: what the quick one reads, both read alike.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument } from '../../../src/core/yaml/read-document.ts'
import { readPlain } from '../../../src/core/yaml/fast-values.ts'
import { readYaml } from '../../../src/core/yaml/read.ts'

const kata = readFileSync('matrix.yaml', 'utf8')

test.each(['matrix.yaml', '.github/matrix.yaml'])('reads all of %s', (path) => {
  const text = readFileSync(path, 'utf8')
  expect(readPlain(text)?.value).toEqual(readDocument(text).value)
  expectSamePlaces(text)
})

/** Every value and key, and places that aren't there, stand where the other reader says. */
function expectSamePlaces(text: string): void {
  const [quick, slow] = [readYaml(text), readDocument(text)]
  const visit = (value: unknown, path: (string | number)[]): void => {
    expect([path, quick.locate(path), quick.locateKey(path)]).toEqual([path, slow.locate(path), slow.locateKey(path)])
    if (typeof value === 'string' && /[\t\n]/.test(value))
      expect([path, quick.mayHaveLines(path)]).toEqual([path, slow.mayHaveLines(path)])
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]))
    else for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
    visit(undefined, [...path, 'nowhere'])
    visit(undefined, [...path, 99, 'nowhere'])
  }
  visit(slow.value, [])
}

describe('leaves to the other reader', () => {
  test.each([
    ['nothing', ''],
    ['null', '~'],
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a merge key', '<<: {a: 1}'],
    ['equal keys', 'a: 1\na: 2'],
    ['a value left out', 'a:\nb: 1'],
    ['a key that is a number', '1: a'],
    ['a key that is a list', '? [a]\n: b'],
    ['two documents', 'a: 1\n---\nb: 1'],
    ['a directive', '%YAML 1.1\n---\na: yes'],
    ['a lone carriage return', 'a: 1\rb: 2'],
    ['a tab as indent', 'a:\n\tb: 1'],
    ['an open bracket', 'a: [1'],
    ['a depth of a thousand', '['.repeat(1000)],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toBeUndefined()
  })
})

test.each([
  ['a: yes\nb: 0o17\nc: 017\nd: 1e3\ne: ~\ng: .inf', { a: 'yes', b: 15, c: 17, d: 1000, e: null, g: Infinity }],
  ['a: 2026-01-01\nb: 1:30\nc: 0x1F\nd: 1_000', { a: '2026-01-01', b: '1:30', c: 31, d: '1_000' }],
  ['a: >-\n  x\n  y\n\n  z\nb: |\n  x\n\n', { a: 'x y\nz', b: 'x\n' }],
  ['__proto__: {a: 1}\nconstructor: b', { ['__proto__']: { a: 1 }, constructor: 'b' }],
])('%j has the same values in both', (text, value) => {
  expect(readPlain(text)?.value).toEqual(value)
  expect(readDocument(text)).toMatchObject({ value: readPlain(text)?.value, faults: [] })
  expect(Object.getPrototypeOf(readPlain(text)?.value)).toBeNull()
})

const piece = fc.constantFrom(
  ...[
    '\t',
    ' ',
    '  ',
    '- ',
    ': ',
    ':',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
    '|+',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
  ],
  ...[
    '?',
    '? ',
    '~',
    'Null',
    'yes',
    '0x1F',
    '0o17',
    '1_000',
    '1e3',
    '.5',
    '-.INF',
    '1:30',
    '2026-01-01',
    '<<: ',
    '---',
    '...',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\\',
    '\\n',
    '\\x41',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
    'ä',
    '😀',
    'key',
    '0',
    '-0',
    '# c\n',
    "''",
  ],
)
const broken = fc
  .tuple(
    fc.nat(kata.length),
    fc.integer({ min: 20, max: 600 }),
    fc.array(fc.tuple(fc.nat(600), fc.nat(2), piece), { maxLength: 3 }),
  )
  .map(([start, length, edits]) => {
    const from = kata.lastIndexOf('\n', start) + 1
    return edits.reduce(
      (text, [at, out, add]) => text.slice(0, at) + add + text.slice(at + out),
      kata.slice(from, from + length),
    )
  })

test('no text is read in two ways', () => {
  const text = fc.oneof(
    broken,
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (yaml) => {
      const plain = readPlain(yaml)
      if (typeof plain?.value !== 'object') return
      expect(readDocument(yaml)).toMatchObject({ value: plain.value, faults: [] })
      expectSamePlaces(yaml)
    }),
    { numRuns: 3000 },
  )
})
