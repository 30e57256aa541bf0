import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../../src/core/yaml/read-document.ts'
import type { YamlRead } from '../../../src/core/yaml/read-document.ts'
import { readInPieces } from '../../../src/core/yaml/read-in-pieces.ts'

const sound = (index: number) => `  - name: f${index}\n    level: supported\n    paths:\n    - src/f${index}/**\n`
/** More than a piece has. */
const many = Array.from({ length: 800 }, (_, index) => sound(index)).join('')
const head = 'version: 1\ncategories:\n- name: A\n  features:\n'

/** Each is a text in a piece, or between pieces, that the whole has too. */
const TEXTS: [name: string, text: string][] = [
  ['no faults', many],
  ['a value that starts with @', `${many}  - name: @a\n    level: supported\n${many}`],
  ['equal keys', `${many}  - name: a\n    level: supported\n    level: obsolete\n${many}`],
  ['an anchor, an alias, a tag and a merge key', `  - &a {name: !b c, level: *d, <<: e}\n${many}`],
  ['an escape that is none', `${many}  - name: "a\\q"\n    level: supported\n${many}`],
  ['an item indented too little', `${many} - name: a\n    level: supported\n${many}`],
  ['an item indented too far', `${many}     - name: a\n    level: supported\n${many}`],
  ['a key without its dash', `${many}  name: a\n  level: supported\n${many}`],
  ['a feature larger than a piece', `  - name: a\n    paths:\n${'    - @a\n    - b\n'.repeat(2500)}${many}`],
  ['a note larger than a piece, with bullets', `  - name: a\n    notes: |\n${'      - [a\n'.repeat(6000)}${many}`],
  ['a folded text with bullets', `  - name: "a\n${'      - [a\n'.repeat(6000)}"\n${many}  - @\n`],
  ['comments between the items', `${many}# a\n  - name: @a\n# b\n\n    # c\n    level: supported\n${many}`],
  ['the faults of two categories', `${many}  - name: @a\n- name: B\n  features:\n${many}  - name: @a\n- nme: C\n`],
  ['keys behind the lists', `${many}levels:\n  new: {title: @a}\n  new: {}\n`],
  ['carriage returns', `${many}  - name: @a\n    level: supported\n${many}`.replaceAll('\n', '\r\n')],
  ['another document', `${many}---\na: 1\n`],
]

describe('a text read in pieces is read like the whole', () => {
  test.each(TEXTS)('with %s', (_, text) => {
    const whole = `${head}${text}`
    const [pieces, expected] = [readInPieces(whole, readDocument), readDocument(whole)]
    expect(pieces.end).toBeUndefined()
    expect(inOrder(pieces)).toEqual(inOrder(expected))
    expect(pieces.broken).toBe(expected.broken)
    expect(pieces.value).toEqual(expected.value)
    for (const path of pathsOf(expected.value)) expect(answers(pieces, path)).toEqual(answers(expected, path))
  })
})

test.each([
  ['an open bracket', '  - name: [a\n    level: supported\n', '3206:5', '6408:5'],
  ['an open brace', '  - {name: a\n', '3206:1', '6407:1'],
  ['a tab as indentation', '  - name: a\n\t  level: supported\n', '3206:1', '6408:1'],
])('%s is one fault each time', (_, item, ...places) => {
  const { faults } = readInPieces(`${head}${many}${item}${many}${item}`, readDocument)
  expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual(places)
})

type Path = (string | number)[]

const inOrder = ({ faults }: YamlRead) =>
  faults.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`).sort()

const answers = (read: YamlRead, path: Path) => {
  const place = read.locate(path)
  return { path, place, key: read.locateKey(path), source: read.sourceOf(path), unread: read.isUnread(place) }
}

/** Some of the paths. */
function pathsOf(value: unknown): Path[] {
  const all: Path[] = []
  const walk = (inner: unknown, path: Path) => {
    all.push(path)
    if (typeof inner !== 'object' || inner === null) return
    for (const [key, one] of Object.entries(inner)) walk(one, [...path, Array.isArray(inner) ? Number(key) : key])
  }
  walk(value, [])
  return all.filter((_, index) => index % 400 === 0)
}
