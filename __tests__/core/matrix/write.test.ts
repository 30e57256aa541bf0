import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matrixJson } from '../../../src/core/formats/json.ts'
import { parseMatrix } from '../../../src/core/matrix/parse.ts'
import { readYaml } from '../../../src/core/yaml/read.ts'
import type { MatrixInput } from '../../../src/core/matrix/schema.ts'
import { writeMatrix } from '../../../src/core/matrix/write.ts'
import { VERSION } from '../../../src/core/version.ts'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('writeMatrix', () => {
  test('writes a matrix as a person would', () => {
    const input: MatrixInput = {
      categories: [
        {
          features: [
            {
              paths: ['src/tx/', '**/*.rx', 're:^a\\.b$'],
              sunset: { removal: '5.0', deprecated: '2030-01-31' },
              level: 'supported',
              maintainers: ['@orbit/radio', 'Ann Other <ann@example.org>'],
              name: 'Tx: fast',
              notes: 'It is '.repeat(30).trim(),
              labels: ['no', 'a, b'],
            },
            { name: 'Rx', level: 'obsolete', tentative: true, paths: ['rx/'] },
          ],
          name: 'Radio',
        },
        { name: 'Empty', features: [] },
      ],
      version: 1,
      project: 'Orbit',
      teams: { '@orbit/radio': { planned: true } },
      unmapped: { ignore: ['docs/'], add: 'fail' },
    }
    expect(writeMatrix(input, (path) => (path.length === 4 && path[3] === 1 ? ['decide: keep it?'] : [])))
      .toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/support-matrix/support-matrix/v${VERSION}/schema/matrix.schema.json
version: 1
project: Orbit
unmapped: {add: fail, ignore: [docs/]}
teams:
  "@orbit/radio": {planned: true}
categories:
  - name: Radio
    features:
      - name: "Tx: fast"
        level: supported
        maintainers: ["@orbit/radio", Ann Other <ann@example.org>]
        notes: >-
          It is It is It is It is It is It is It is It is It is It is It is It is It is It is It is It is It is It is It
          is It is It is It is It is It is It is It is It is It is It is It is
        paths:
          - src/tx/
          - "**/*.rx"
          - re:^a\\.b$
        sunset: {deprecated: 2030-01-31, removal: "5.0"}
        labels: ["no", "a, b"]

      # decide: keep it?
      - name: Rx
        level: obsolete
        tentative: true
        paths: [rx/]

  - name: Empty
    features: []
`)
  })

  const anyText = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      'null',
      '~',
      '5.0',
      '1e3',
      '0x1f',
      '1_000',
      '- a',
      '? b',
      'a: b',
      'a #b',
      '#',
      "it's",
      '"q"',
      '\\n',
      ' x',
      'x ',
      'a\nb',
      'a\r\nb',
      ' a\n b\n\n',
      '\n',
      '\n\n a',
      'a\n  ',
      '...',
      '---',
      '<<',
      '@a',
      '`a',
      '%a',
      '&a',
      '!a',
      '|',
      '>',
      'é',
      '\u2028',
      '=',
      '2026-01-01',
      '12:30',
      'a:',
      ':',
      '[a',
      '{a}',
      'a, b',
      'yes',
      '\ttab',
      'a\tb',
      '.',
      '.inf',
      '+.5',
      '_',
      '/',
    ),
    fc.array(fc.lorem({ maxCount: 1 }), { minLength: 20, maxLength: 60 }).map((words) => words.join(' ')),
    fc.array(fc.string(), { minLength: 20, maxLength: 60 }).map((words) => `x${words.join(' ')}`),
  )
  const clean = (found: RegExp) => (one: string) => one.replace(found, '') || 'x'
  const text = anyText.map(clean(/[\p{Cc}\u2028\u2029]/gu))
  const prose = anyText.map(clean(/[^\P{Cc}\t\n]|[\u2028\u2029]/gu))
  const optional = <T>(keys: Record<string, fc.Arbitrary<T>>) => fc.record(keys, { requiredKeys: [] })
  const label = text.map((one) => Array.from(one).slice(0, 50).join(''))
  const due = fc.constantFrom('2030-01-31', '2030-Q2', '5.0', 'v6')
  const outcome = fc.constantFrom('pass', 'notice', 'warn', 'fail')

  test('reads back as the same value', () => {
    const feature = fc
      .tuple(
        fc.record({ name: text, level: fc.constantFrom('supported', 'frozen') }),
        optional<unknown>({
          tentative: fc.boolean(),
          maintainers: fc.array(fc.constantFrom('@a', '@a/b', 'a@b.c', 'A "B" <a@b.c>', "O'N <o@n>"), { maxLength: 9 }),
          'seeking-maintainers': fc.boolean(),
          notes: prose,
          warning: prose,
          'cross-cutting': fc.boolean(),
          paths: fc.array(
            fc.constantFrom('a/', '**/*.c', 're:^a\\.b$', 're:["\'\\\\]', '{a,b}', '*', '[ab]', 'a b', '#a', '\\*'),
            { maxLength: 5 },
          ),
          exclude: fc.array(fc.constantFrom('x', 'y')),
          content: fc.array(fc.constantFrom('\\bx\\b', ': ')),
          sunset: optional({ deprecated: due, removal: due, replacement: text }),
          emeritus: fc.array(fc.constant('@old'), { maxLength: 2 }),
          accepts: fc.constantFrom('anything', 'fixes', 'removals'),
          reviewed: fc.constant('2029-12-31'),
          checks: fc.array(fc.constantFrom('run-* (amd64)', '*'), { maxLength: 3 }),
          docs: fc.array(text, { maxLength: 3 }),
          labels: fc.array(label, { maxLength: 3 }),
          allow: fc.constantFrom({}, { 'planned-team': 'x: y', inactive: 'soon' }),
        }),
      )
      .map(([required, more]) => ({ ...required, ...more }))
    const matrix = fc
      .tuple(
        optional<unknown>({
          project: text,
          match: fc.constantFrom('all', 'last'),
          unmapped: optional<unknown>({ add: outcome, remove: outcome, ignore: fc.array(fc.constant('a b')) }),
          override: optional<unknown>({ label, bots: fc.array(text) }),
          contact: fc.constantFrom({ text: '#radio: chat' }, { url: 'https://example.org' }),
          bots: fc.array(fc.constantFrom('renovate', 'a[bot]'), { maxLength: 2 }),
          'level-changes': optional<unknown>({
            raised: optional<unknown>({ needs: fc.subarray(['docs', 'checks']), outcome }),
            lowered: optional({ outcome }),
          }),
          teams: fc.dictionary(fc.constantFrom('@a/b', '@o/t', '@u'), optional({ planned: fc.boolean() })),
        }),
        fc.record(
          {
            title: text,
            meaning: text,
            outcome: fc.oneof(outcome, fc.record({ add: outcome, edit: outcome, remove: outcome })),
            needs: fc.subarray(['maintainers', 'sunset']),
            'min-maintainers': fc.integer({ min: 1 }),
            after: fc.constant('supported'),
          },
          { requiredKeys: ['title', 'meaning', 'outcome'] },
        ),
        fc.array(fc.tuple(text, fc.array(feature, { maxLength: 4 })), { maxLength: 3 }),
      )
      .map(([root, level, categories]) => ({
        version: 1,
        ...root,
        levels: { frozen: level },
        categories: categories.map(([name, features], c) => ({
          name: `${name}${c}`,
          features: features.map((one, f) => ({ ...one, id: `f/${c}.${f}` })),
        })),
      }))
    fc.assert(
      fc.property(matrix, (input) => {
        const written = writeMatrix(input as MatrixInput)
        const { value, faults } = readYaml(written)
        expect(faults).toEqual([])
        expect(plain(value)).toEqual(plain(input))
        const parsed = parseMatrix(written, 'matrix.yaml')
        expect(parsed.findings).toEqual([])
        expect(writeMatrix(plain(value) as MatrixInput)).toBe(written)
        const json = matrixJson(parsed.value!)
        expect(matrixJson(parseMatrix(writeMatrix(json), 'm').value!)).toEqual(json)
      }),
      { numRuns: 200 },
    )
  })
})
