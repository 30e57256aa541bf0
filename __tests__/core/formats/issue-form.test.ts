import { describe, expect, test } from '@jest/globals'
import { issueFormOptions, writeOptions } from '../../../src/core/formats/issue-form.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'

const OPTIONS = ['Radio / tx', 'Radio / "rx": # 1']

/** A form with this as the options of its dropdown `part`. */
const form = (options: string) => `name: Report # theirs
body:
- type: markdown
  attributes: {value: "Thanks!"}
-   type:  dropdown
    id: part
    attributes:
      label: Which?
      options:${options}
    validations: {required: true}
`

test('one choice a feature, none twice', () => {
  const { value } = parseMatrix(
    'version: 1\ncategories:\n- {name: A, features: [{name: x, level: supported}, {name: x, id: x2, level: supported}, {name: y, level: obsolete}]}\n',
    'matrix.yaml',
  )
  expect(issueFormOptions(value!)).toEqual(['A / x', 'A / y'])
})

describe('the options are replaced, and every other byte stays', () => {
  test.each([
    ['a block list', '\n        - a\n        - b', `\n        - Radio / tx\n        - 'Radio / "rx": # 1'`],
    ['one without indent', '\n      - a', `\n      - Radio / tx\n      - 'Radio / "rx": # 1'`],
    [
      'comments around it stay',
      '\n        # one\n        - a # two',
      `\n        # one\n        - Radio / tx\n        - 'Radio / "rx": # 1' # two`,
    ],
    ['a list in brackets', ' [a, "b"] # mine', ' ["Radio / tx", "Radio / \\"rx\\": # 1"] # mine'],
    ['an empty list', ' []', ' ["Radio / tx", "Radio / \\"rx\\": # 1"]'],
    [
      'the same choices, quoted otherwise',
      `\n        - "Radio / tx"\n        - "Radio / \\"rx\\": # 1"`,
      `\n        - "Radio / tx"\n        - "Radio / \\"rx\\": # 1"`,
    ],
    [
      'a last entry in a block',
      '\n        - a\n        - |\n          b',
      `\n        - Radio / tx\n        - 'Radio / "rx": # 1'`,
    ],
  ])('%s', (_, before, after) => {
    expect(writeOptions(form(before), 'part', OPTIONS)).toEqual({ text: form(after) })
  })

  test('with the line ends of the file', () => {
    const written = writeOptions(form('\n        - a').replaceAll('\n', '\r\n'), 'part', ['x', 'y'])
    expect(written).toEqual({ text: form('\n        - x\n        - y').replaceAll('\n', '\r\n') })
  })

  test.each([
    'true',
    '- x',
    'a: b',
    '# x',
    '*a',
    '!t x',
    '{a: b}',
    "it's",
    '"',
    'a\nb',
    'None',
    '%',
    '@x',
    '`',
    '|',
    ' x ',
  ])('the name %j stays one text', (name) => {
    for (const options of ['\n        - a', ' [a]']) {
      const once = writeOptions(form(options), 'part', [name, 'x'])
      expect(once).not.toEqual({ text: form(options) })
      // Found to be what it should be, so read back as the same texts.
      expect(writeOptions((once as { text: string }).text, 'part', [name, 'x'])).toEqual(once)
      expect((once as { text: string }).text.split('\n')).toHaveLength(
        form(options).split('\n').length + (options.startsWith(' ') ? 0 : 1),
      )
    }
  })
})

test.each([
  ['a: [', 'part', "can't be used, line 1: not YAML: "],
  ['body: []', 'part', 'has no field with the id "part"; it has no dropdown'],
  [form('\n        - a'), 'other', 'has no field with the id "other"; its dropdowns are part'],
  ['body: [{type: input, id: part}]', 'part', 'has a field "part", but it is not a dropdown'],
  [form(''), 'part', 'has no list of options in "part": give it one entry under `attributes: options:`'],
  ['#'.repeat(600_000), 'part', 'has 600000 characters, and up to 524288 are read'],
])('%.50j has no place for them', (text, field, problem) => {
  const written = writeOptions(text, field, OPTIONS)
  expect('problem' in written && written.problem).toContain(problem)
})
