import { describe, expect, test } from '@jest/globals'
import { readAnyValue } from '../../../src/core/yaml/fast-values.ts'
import { readForeignYaml } from '../../../src/core/yaml/foreign.ts'

/** Makes any text so large that the fast reader takes it. */
const PADDING = `\n${`# ${'dune '.repeat(20)}\n`.repeat(6000)}`

function read(text: string, paths: readonly (string | number)[][]) {
  const { value, problems, repeats, lineOf } = readForeignYaml(text)
  return { value, problems, repeats: repeats.sort((a, b) => a.line - b.line), lines: paths.map(lineOf) }
}

describe('a large file', () => {
  test.each([
    ['areas', 'A:\n  files:\n    - a/\n    - "b: c"\nB: {status: odd, files: [x]}\n', [['A', 'files', 1], ['B']]],
    ['values left out', 'A:\n  files:\nB: ~\n', [['A', 'files'], ['B']]],
    ['equal keys', 'A: 1\nB: {x: 1, x: 2}\nA:\n  - 3\n', []],
    ['keys that are no text', '1: a\ntrue: b\n0x10: c\n~: d\n', [['1'], ['']]],
    ['texts', 'A: |\n  two\n  lines\nB: >-\n  folded\n  text\nC: "\\t"\n', [['C']]],
    ['a merge key without anchors', '<<: {a: 1}\nb: 2\n', [['b']]],
    ['a place that is not there', 'A:\n  b: [1]\n', [['A', 'c'], ['A', 'b', 5], ['Z']]],
    ['nothing', '# a comment\n', []],
  ])('is read as a small one: %s', (_, text, paths) => {
    expect(read(text + PADDING, paths)).toEqual(read(text, paths))
  })

  test.each([
    ['faulty', 'A: 1\nB: [\n', { line: 6004, message: 'not YAML: deficient indentation' }],
    [
      'with an anchor',
      'A: 1\nB: &x 2\n',
      { line: 2, message: 'not read: YAML of this size is read without anchors, aliases and tags' },
    ],
    ['a list as a key', '[A]: 1\n', { line: 1, message: expect.stringMatching(/^not YAML: a key is a list or a map/) }],
    ['of two documents', 'A: 1\n---\nB: 2\n', { line: 1, message: 'not read: it is more than one document' }],
    [
      'over 4 MiB',
      `A: ${'x'.repeat(4 * 1024 * 1024)}\n`,
      { line: 1, message: expect.stringMatching(/^not read: 4\d{6} characters, and YAML is read with up to 4194304$/) },
    ],
    [
      'of a million values',
      `[${'1,'.repeat(1_000_001)}]\n`,
      { line: 1, message: 'not read: 1000002 values, and YAML is read with up to 1000000' },
    ],
  ])('that is not read says why: %s', (_, text, problem) => {
    expect(readForeignYaml(text + PADDING)).toMatchObject({ value: undefined, problems: [problem] })
  })
})

describe('a value alone', () => {
  test.each([
    ['where its key begins', 'a:\n  b: [\n    1,\n  ]\n  c: {\n    d: [2]\n  }\ne: |\n  x\n  ]\n  y\n'],
    ['at the start of a line', 'a: [\n  {x: 1},\n]\nb:\n- {\n  y: []\n}\n'],
    ['after a text of two lines', 'a:\n  b: [one\n    two\n  ]\n'],
  ])('may have a closing bracket %s', (_, text) => {
    const { value, problems } = readForeignYaml(text)
    expect(problems).toEqual([])
    expect(readAnyValue(text)).toEqual(value)
  })

  test.each(['a: [\n  1\n', 'a:\n  b: [\n1,\n  ]\n', 'a: [1]\n]\n', `a:${'\n  - b: [\n  ]'.repeat(20)}\n`])(
    'is left to the other reader where brackets are not all: %j',
    (text) => expect(readAnyValue(text)).toBeUndefined(),
  )
})
