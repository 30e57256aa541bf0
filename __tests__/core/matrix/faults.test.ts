import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { FAULTS } from '../../cases/faults.ts'

const findingsOf = (text: string | Uint8Array) =>
  parseMatrix(text, 'm.yaml').findings.map(
    ({ line, column, code, message, fix }) => `${line}:${column} ${code}: ${message} -> ${fix}`,
  )

/** A … stands for any text. */
const like = (said: string) => new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`, 's')

describe('a faulty matrix', () => {
  test.each(FAULTS)('$name', ({ text, says }) => {
    const found = findingsOf(text)
    expect(found.map((one, index) => (like(says[index] ?? 'nothing').test(one) ? says[index] : one))).toEqual(says)
  })

  test('has no value, and its findings say where they are', () => {
    for (const { text } of FAULTS) {
      const { value, findings } = parseMatrix(text, 'dir/m.yaml')
      expect(value).toBeUndefined()
      for (const finding of findings) expect(finding).toMatchObject({ file: 'dir/m.yaml', severity: 'error' })
    }
  })

  test('is never an exception, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...['version: 1\n', 'categories:\n', '- name: A\n', '  features:\n', '  - name: x\n', '    level: supported\n'],
      ...[
        '    paths: [a]\n',
        'levels:\n',
        'teams: ',
        '{',
        '}',
        '[',
        ']',
        ': ',
        '- ',
        '\n',
        '\t',
        '  ',
        '*a',
        '&a ',
        '!t ',
      ],
      ...[
        '"',
        "'",
        '|\n',
        '>\n',
        '---\n',
        '...\n',
        '? ',
        '<<: ',
        'null',
        '1',
        '__proto__: ',
        '#',
        '%YAML 1.1\n',
        '\0',
        '\u2028',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const { value, findings } = parseMatrix(parts.join(''), 'm.yaml')
        expect(value === undefined).toBe(findings.length > 0)
        for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  test('of more than a thousand faults a thousand are listed, and all are counted', () => {
    const text = `version: 1\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')}`
    const { findings } = parseMatrix(text, 'm.yaml')
    expect(findings).toHaveLength(1001)
    expect(findings.at(-1)).toMatchObject({
      message: 'the file has 20001 faults, of which the first 1000 are listed',
    })
    const endless = `version: 1\n${Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('')}`
    expect(parseMatrix(endless, 'm.yaml').findings.at(-1)!.message).toContain('more than 50000 faults')
    const some = `version: 1\ncategories: []\n${Array.from({ length: 1000 }, (_, index) => `k${index}: 1\n`).join('')}`
    expect(parseMatrix(some, 'm.yaml').findings).toHaveLength(1000)
  })
})

test('the first faults of a list are the ones that are listed', () => {
  const labels = '"\\0", '.repeat(20_000)
  const text = `version: 1\ncategories: [{name: a, features: [{name: b, level: supported, labels: [${labels}]}]}]\n`
  const { findings } = parseMatrix(text, 'm.yaml')
  expect(findings).toHaveLength(1001)
  expect(findings[0]!.message).toMatch(/^categories\[0\]\.features\[0\]\.labels\[0\] has a NUL/)
})

describe('a large matrix', () => {
  const long = Array.from(
    { length: 20 },
    (_, f) => `  - {name: f${f}, level: supported, notes: "${'x'.repeat(30_000)}"}\n`,
  )
  /** 24 lines. */
  const filled = `version: 1\ncategories:\n- name: Z\n  features:\n${long.join('')}`
  const LARGE: [name: string, text: string, ...says: string[]][] = [
    [
      'broken',
      `${filled}- [a\n- b\n`,
      '25:3 bad-value: categories[1] is a list; allowed: a map -> Write a map.',
      '26:1 bad-yaml: not valid YAML: Flow sequence… -> Close the [ or {…',
      '26:3 bad-value: categories[2] is "b"; allowed: a map -> Write a map.',
    ],
    [
      'with a duplicate key',
      `${filled}- name: A\n  features: []\n  name: B\n`,
      '27:3 duplicate-key: the key "name" appears twice in the same map, first at line 25 -> …',
    ],
    ['with an alias', `${filled}- *a\n`, '25:3 bad-yaml: found an alias (*); allowed: plain values -> …'],
    ['with an anchor', `${filled}- &a b\n`, '25:3 bad-yaml: found an anchor (&); allowed: plain values -> …'],
    ['with a tag', `${filled}- !a b\n`, '25:3 bad-yaml: found a tag (!); allowed: plain values -> …'],
    [
      'in two parts',
      `${filled}- a\n---\nb: 1\n`,
      '25:3 bad-value: categories[1] is "a"; allowed: a map -> Write a map.',
      '26:1 bad-yaml: found a second document after ---; allowed: one -> …',
    ],
    ['nested', `${filled}${'- '.repeat(200)}`, '25:…: the file is nested too deeply to read -> …'],
    [
      'with a value left out',
      `${filled}- name:\n  features: []\n`,
      '25:3 bad-value: categories[1].name is empty; allowed: text -> Write text.',
    ],
    [
      'with a value left out beside a broken one',
      `${filled}- name:\n  features: []\n- @\n`,
      '25:3 bad-value: categories[1].name is empty; allowed: text -> Write text.',
      '27:3 bad-yaml: not valid YAML: … -> Put the value in quotes.',
    ],
    [
      'with a number',
      `${filled}- name: 1.50\n  features: []\n`,
      '25:9 bad-value: categories[1].name is 1.5 (a number); allowed: text -> Put it in quotes: "1.50".',
    ],
    [
      'of one long line',
      `version: 1\nx: [@, ${'a, '.repeat(200_000)}]`,
      '2:5 bad-yaml: not valid YAML: … -> Put the value in quotes.',
      '2:524278 bad-yaml: the file was searched in full only up to here, so there may be more faults -> Correct the others first.',
    ],
    [
      'of one long map with a quote that is never closed',
      `version: 1\nteams:\n  a: "b\n${'  a: b\n'.repeat(100_000)}`,
      '4:3 bad-yaml: not valid YAML: … -> …',
      '74898:1 bad-yaml: the file was searched in full only up to here, so there may be more faults -> Correct the others first.',
    ],
    [
      'of too many values',
      `version: 1\nx: [${'1,'.repeat(1_000_001)}]`,
      '1:1 too-large: the file has 1000006 values; allowed: at most 1000000 -> Shorten…',
    ],
  ]
  test.each(LARGE)('%s', (_, text, ...says) => {
    const found = findingsOf(text)
    expect(found.map((one, index) => (like(says[index] ?? 'nothing').test(one) ? says[index] : one))).toEqual(says)
  })

  test('is read like a small one', () => {
    const { value, findings } = parseMatrix(
      `${filled}- name: "A\tB"\n  features:\n  - {name: x, level: supported}\n`,
      'm',
    )
    expect([value, findings.map(({ message }) => message)]).toEqual([undefined, [expect.stringContaining('a tab')]])
    const sound = parseMatrix(
      `${filled}- name: A\n  notes: |\n    a\tb\n  features:\n  - {name: x, level: supported}\n`,
      'm',
    )
    expect(sound.value?.categories[1]?.notes).toBe('a\tb\n')
  })
})

test('faults found in pieces are those of the whole', () => {
  const rows = Array.from({ length: 1200 }, (_, index) =>
    index % 400 === 7
      ? `  - {nam: x${index}, level: supported, labels: [1]}`
      : `  - {name: x${index}, level: supported}`,
  )
  const bots = Array.from({ length: 600 }, (_, index) => (index === 555 ? '1' : `b${index}`))
  const levels = Array.from(
    { length: 501 },
    (_, index) => `l${index}: {title: t, meaning: m, outcome: ${index ? 'warn' : 'stop'}}`,
  )
  const text = [
    'version: 1',
    `bots: [${bots.join(', ')}]`,
    `levels: {${levels.join(', ')}}`,
    'categories:',
    '- name: A',
    '  features:',
    ...rows,
    '  - {}',
  ].join('\n')
  const found = findingsOf(text).map((one) => one.replace(/; allowed.*/, ''))
  expect(found.map((one) => one.replace(/:\d+ /, ' '))).toEqual([
    '2 bad-value: bots[555] is 1 (a number)',
    '3 bad-value: levels.l0.outcome is "stop"',
    ...[7, 407, 807].flatMap((row) => [
      `${row + 7} bad-value: categories[0].features[${row}].name is missing`,
      `${row + 7} unknown-key: unknown key "nam" in categories[0].features[${row}]`,
      `${row + 7} bad-value: categories[0].features[${row}].labels[0] is 1 (a number)`,
    ]),
    '1207 bad-value: categories[0].features[1200].name is missing',
    '1207 bad-value: categories[0].features[1200].level is missing',
  ])
})

/** A feature with these paths; the first is in line 8. */
const withPaths = (paths: readonly string[]) =>
  [
    'version: 1',
    'categories:',
    '- name: A',
    '  features:',
    '  - name: x',
    '    level: supported',
    '    paths:',
    ...paths.map((path) => `      - "${path}"`),
  ].join('\n')

test('globs that stand for more than a file may have are a fault, once', () => {
  const braces = '{a,b,c,d,e,f,g,h,i,j}'.repeat(3)
  expect(findingsOf(withPaths(Array.from({ length: 1000 }, (_, index) => `${braces}/${index}`)))).toEqual([
    expect.stringMatching(/^\d+:9 bad-pattern: with "\{a,b.*" this file has too many globs: .* 4194304 characters/),
  ])
})

test('globs with faults count too, and then only patterns without braces are looked at', () => {
  const many = `{1..1001}/${'x'.repeat(3000)}`
  expect(findingsOf(withPaths([many, `/${many}`, many, '/a', '{/a,b}', 're:a{2}', 're:a{']))).toEqual([
    expect.stringMatching(/^8:9 bad-pattern: .* stands for more than 1000 globs/),
    expect.stringMatching(/^9:9 bad-pattern: .* starts with \//),
    expect.stringMatching(/^9:9 bad-pattern: .* this file has too many globs/),
    expect.stringMatching(/^11:9 bad-pattern: .* starts with \//),
    expect.stringMatching(/^14:9 bad-pattern: .* incomplete quantifier/),
  ])
})
