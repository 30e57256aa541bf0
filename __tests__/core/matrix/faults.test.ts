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

  test('a hundred thousand faults in one map take seconds', () => {
    const text = `version: 1\n${Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('')}`
    const started = performance.now()
    expect(parseMatrix(text, 'm.yaml').findings).toHaveLength(100_001)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
