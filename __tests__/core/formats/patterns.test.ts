import { describe, expect, test } from '@jest/globals'
import { readOwnersFile } from '../../../src/core/formats/codeowners/github.ts'
import { convertFilePattern, convertNamePattern } from '../../../src/core/formats/linux/pattern.ts'
import type { Converted } from '../../../src/core/formats/foreign-regex.ts'
import { convertGlob, convertRegex } from '../../../src/core/formats/zephyr/pattern.ts'
import { checkPattern } from '../../../src/core/patterns/check-pattern.ts'
import { compilePattern } from '../../../src/core/patterns/pattern.ts'
import {
  CODEOWNERS_PATTERNS,
  LINUX_NAMES,
  LINUX_PATTERNS,
  REFUSED_LINUX,
  SKIPPED_LINES,
  ZEPHYR_GLOBS,
  ZEPHYR_REGEXES,
} from '../../cases/import-patterns.ts'
import type { PatternRow } from '../../cases/import-patterns.ts'

function check(row: PatternRow, made: Converted): void {
  expect(made).toEqual({ pattern: row.becomes })
  expect(checkPattern(row.becomes)).toBeUndefined()
  const { matches } = compilePattern(row.becomes)
  expect({ takes: row.takes.filter(matches), leaves: row.leaves.filter((path) => !matches(path)) }).toEqual({
    takes: row.takes,
    leaves: row.leaves,
  })
}

describe('CODEOWNERS', () => {
  test.each(CODEOWNERS_PATTERNS)('$pattern', (row) => {
    const line = readOwnersFile(`${row.pattern} @a`)[0]!
    if (line.kind !== 'rule') throw new Error(`not a rule: ${JSON.stringify(line)}`)
    check(row, { pattern: `${line.rule.glob}${line.rule.below ? '{,/**}' : ''}` })
  })
  test.each(SKIPPED_LINES)('%s is skipped', (line) => {
    expect(readOwnersFile(line)).toEqual([{ kind: 'invalid', line: 1, problem: expect.any(String) }])
  })
})

describe('MAINTAINERS', () => {
  test.each(LINUX_PATTERNS)('F: $pattern', (row) => {
    check(row, convertFilePattern(row.pattern, { folders: new Set(row.folders), deepStars: row.deepStars ?? false }))
  })
  test.each(LINUX_NAMES)('N: $pattern', (row) => check(row, convertNamePattern(row.pattern)))
  test.each(REFUSED_LINUX)('F: %j is refused', (pattern) => {
    expect(convertFilePattern(pattern, { folders: undefined, deepStars: false })).toEqual({
      problem: expect.any(String),
    })
  })
})

describe('MAINTAINERS.yml', () => {
  test.each(ZEPHYR_GLOBS)('files: $pattern', (row) => check(row, convertGlob(row.pattern)))
  test.each(ZEPHYR_REGEXES)('files-regex: $pattern', (row) => check(row, convertRegex(row.pattern)))
  test.each(['/a', './a', '', 'a//b'])('%j matches nothing', (pattern) => {
    expect(convertGlob(pattern)).toEqual({ problem: expect.any(String) })
  })
})
