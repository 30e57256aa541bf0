// The short way to a matrix says what the long one says, or nothing.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { PROSE } from '../../../src/core/matrix/control-characters.ts'
import { parseSoundMatrix } from '../../../src/core/matrix/parse-faultless.ts'
import { readSound } from '../../../src/core/yaml/read-faultless.ts'
import { FAULTS } from '../../cases/faults.ts'

const ROOT = join(import.meta.dirname, '../../..')
const matrices = ['matrix.yaml', '.github/matrix.yaml', '__tests__/golden/demo.yaml'].map((path) =>
  readFileSync(join(ROOT, path), 'utf8'),
)

/** Without `locate`, which is compared by what it says. */
function comparable(text: string | Uint8Array, parse: typeof shortWay) {
  const matrix = parse(text)
  if (!matrix) return undefined
  const { locate, ...rest } = matrix
  return { ...rest, places: matrix.features.map(({ at }) => [locate(at), locate([...at, 'paths', 0])]) }
}
const shortWay = (text: string | Uint8Array) => {
  const yaml = readSound(text, { prose: PROSE })
  return yaml && parseSoundMatrix(yaml, 'm.yaml')
}
const longWay: typeof shortWay = (text) => parseMatrix(text, 'm.yaml').value

test.each(matrices)('a matrix without faults is the same by both', (text) => {
  const found = comparable(text, shortWay)
  expect(found).toBeDefined()
  expect(found).toEqual(comparable(text, longWay))
})

test('one so large that its faults are not all listed', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, index) => `  - {name: f${index}, level: supported, notes: "${'n'.repeat(99)}"}\n`,
  )
  const text = `version: 1\ncategories:\n- name: A\n  features:\n${rows.join('')}`
  expect(text.length).toBeGreaterThan(512 * 1024)
  const found = comparable(text, shortWay)
  expect(found).toBeDefined()
  expect(found).toEqual(comparable(text, longWay))
})

test.each(FAULTS)('nothing of a faulty one: $name', ({ text }) => {
  expect(shortWay(text)).toBeUndefined()
})

describe('one text with a control character', () => {
  const matrixWith = (line: string) =>
    `version: 1\ncategories:\n- name: A\n  features:\n  - name: a\n    level: supported\n    ${line}\n`
  /** Of a large text, even tabs are read by the quick reader. */
  const largeWith = (line: string) => `# ${'x'.repeat(512 * 1024)}\n${matrixWith(line)}`

  test.each([
    ...['docs: [a]\t# a comment', 'notes: |\n      a\tb\n\n      c', 'warning: >\n      a\n\n      b\n'],
    ...["notes: 'a\n      b'", 'notes: a\n      b'],
  ])('is fine: %j', (line) => {
    const found = comparable(largeWith(line), shortWay)
    expect(found).toBeDefined()
    expect(found).toEqual(comparable(largeWith(line), longWay))
  })

  test.each([
    ...['notes: a\tb', 'notes: a\u0085b', 'notes: "a\\tb"', 'notes: "a\u007f"', "notes: 'a\tb'", 'notes: a\n\n      b'],
    ...['notes: |\n      a\u0085b', 'notes: |\n      a\u2028b', 'labels:\n    - |\n      a\n      b', 'docs: ["a\\n"]'],
    ...['allow: {planned-team: a\u2029b}', '"notes\\t": a', 'allow:\n      notes: |\n        a\n        b'],
  ])('is not: %j', (line) => {
    for (const text of [matrixWith(line), largeWith(line)]) {
      expect(longWay(text)).toBeUndefined()
      expect(shortWay(text)).toBeUndefined()
    }
  })
})

test('whatever line is left out, cut short or repeated', () => {
  const lines = matrices[2]!.split('\n')
  const place = fc.nat({ max: lines.length - 1 })
  fc.assert(
    fc.property(place, fc.constantFrom('drop', 'cut', 'twice'), fc.nat({ max: 30 }), (at, what, length) => {
      const line = lines[at]!
      const instead = { drop: [], cut: [line.slice(0, length)], twice: [line, line] }[what]
      const text = lines.toSpliced(at, 1, ...instead).join('\n')
      const short = comparable(text, shortWay)
      const long = comparable(text, longWay)
      expect(short ?? long).toEqual(long)
    }),
    { numRuns: 300 },
  )
})
