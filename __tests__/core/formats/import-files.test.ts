import { describe, expect, test } from '@jest/globals'
import { decodeText, withoutControls } from '../../../src/core/formats/encoding.ts'
import { compileCategories } from '../../../src/core/formats/import-result.ts'
import { labelFeatures } from '../../../src/core/formats/label-features.ts'
import { importLabeler } from '../../../src/core/formats/labeler.ts'
import { importOwnersFiles } from '../../../src/core/formats/owners/read.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { writeMatrix } from '../../../src/core/matrix/write.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { featureLines } from '../../cases/feature-lines.ts'
import { LABELER_RULES, OWNERS_FOLDERS } from '../../cases/import-files.ts'

test.each(OWNERS_FOLDERS)('OWNERS: $says', ({ files, features, remarks, people = {} }) => {
  const made = importOwnersFiles(Object.entries(files).map(([path, text]) => ({ path, text })))
  expect({
    features: featureLines(made.matrix),
    remarks: made.remarks.map(({ file, line, message }) => `${file!}:${line}: ${message}`),
  }).toEqual({ features, remarks: remarks ?? [] })
  const { value, findings } = parseMatrix(writeMatrix(made.matrix), 'matrix.yaml')
  expect(findings).toEqual([])
  const map = compileMatrix(value!)
  const found = Object.keys(people).map((one) => [
    one,
    map.featuresOf(one).flatMap(({ feature }) => feature.maintainers),
  ])
  expect(Object.fromEntries(found)).toEqual(people)
})

describe('labeler', () => {
  test.each(LABELER_RULES)('$says', ({ text, features, remarks }) => {
    const made = importLabeler(text)
    expect({
      features: featureLines(made.matrix),
      remarks: made.remarks.map(({ line, message }) => `${line}: ${message}`),
    }).toEqual({ features, remarks: remarks ?? [] })
    expect(parseMatrix(writeMatrix(made.matrix), 'matrix.yaml').findings).toEqual([])
  })

  test('features that exist get the labels of all their files', () => {
    const text = `
gate:
  - changed-files:
      - all-globs-to-any-file: ["gate/**", "!gate/x"]
boat:
  - changed-files:
      - any-glob-to-any-file: "boat/**"
`
    const feature = (name: string, paths: string[], labels?: string[]) => ({
      ...{ name, level: 'supported', paths },
      ...(labels && { labels }),
    })
    const before = [
      {
        name: 'C',
        features: [
          feature('a', ['gate/a', 'gate/b'], ['old']),
          feature('b', ['gate/x']),
          feature('c', []),
          feature('d', ['gate/a', 'boat/a']),
        ],
      },
    ]
    const paths = ['boat/a', 'gate/a', 'gate/b', 'gate/x']
    const made = labelFeatures(text, { categories: before, map: compileCategories(before), paths })
    if ('problem' in made) throw new Error(made.problem)
    const { categories, labels, given, remarks } = made
    expect(categories[0]!.features.map(({ labels }) => labels)).toEqual([
      ['old', 'gate'],
      undefined,
      undefined,
      undefined,
    ])
    expect({ labels, given }).toEqual({ labels: 2, given: 1 })
    expect(remarks).toEqual([{ line: 5, message: 'boat: no feature has this label on all its files' }])
  })
})

describe('encodings', () => {
  test.each([
    [Buffer.from('\uFEFFMüller'), { text: 'Müller' }],
    [Buffer.from('a\nM: M\xfcller', 'latin1'), { problem: expect.stringMatching(/line 2.*Latin-1/) }],
    [Buffer.from('\uFEFFa', 'utf16le'), { problem: expect.stringContaining('is UTF-16') }],
    [Buffer.from('a b', 'utf16le'), { problem: expect.stringContaining('is UTF-16') }],
    [Buffer.from('\x7fELF\0\0'), { problem: 'is binary, not UTF-8 text' }],
  ])('%s', (bytes, decoded) => {
    expect(decodeText(bytes)).toEqual(decoded)
  })

  test('characters that nobody sees are taken out and named, breaks of pages are blanks', () => {
    expect(withoutControls('a\u0007b\r\n\tc\u001b[1m\u001b\nd\fe\u200bf\n')).toEqual({
      text: 'ab\r\n\tc[1m\nd ef\n',
      remarks: [
        { line: 1, message: 'a control character (U+0007) in the text is left out' },
        { line: 2, message: 'an escape (U+001B) in the text is left out' },
        { line: 3, message: 'a zero-width space (U+200B) in the text is left out' },
      ],
    })
  })
})
