import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Minimatch } from 'minimatch'
import { checkPattern } from '../../../src/core/patterns/check-pattern.ts'
import { GLOB_OPTIONS, compilePattern } from '../../../src/core/patterns/pattern.ts'
import { matchesPlainGlob } from '../../../src/core/patterns/plain-glob.ts'
import { MATCHES, REFUSED } from '../../cases/patterns.ts'
import { anyPath, anyPattern } from '../paths/arbitrary.ts'

const matches = (pattern: string, path: string) => compilePattern(pattern).matches(path)

describe('a pattern', () => {
  test.each(MATCHES)('%j by %j: %j', (path, pattern, expected) => {
    expect(checkPattern(pattern)).toBeUndefined()
    expect(matches(pattern, path)).toBe(expected)
  })

  test.each(REFUSED.map(([pattern, ...said]) => [pattern.slice(0, 30), pattern, ...said] as const))(
    'refused: %j',
    (_, pattern, message, fix) => {
      expect(checkPattern(pattern)?.message).toContain(message)
      expect(checkPattern(pattern)?.fix).toContain(fix)
    },
  )

  test('a thousand alternatives are allowed', () => {
    expect(checkPattern('v{1..1000}')).toBeUndefined()
    expect(matches('v{1..1000}', 'v1000')).toBe(true)
  })

  test('its last glob matches, however long or odd the others', () => {
    const few = fc.integer({ min: 0, max: 100 })
    const long = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(few, few, long, fc.integer({ min: 2, max: 999 }), (escaped, named, letters, last) => {
        const pattern = `${'\\,'.repeat(escaped)}${'{a}'.repeat(named)}${'x'.repeat(letters)}{{1..${last}},b}`
        fc.pre(checkPattern(pattern) === undefined)
        const path = `${','.repeat(escaped)}${'{a}'.repeat(named)}${'x'.repeat(letters)}b`
        expect(matches(pattern, path)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('a corrected text is itself sound', () => {
    const parts = fc.constantFrom('/', './', '../', '\\', 'a', 'src', '*', '**', '.', '{a,b}', '[x]')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const written = /^Write ("(?:[^"\\]|\\.)*")\.$/.exec(checkPattern(list.join(''))?.fix ?? '')?.[1]
        if (written !== undefined) expect(checkPattern(JSON.parse(written) as string)).toBeUndefined()
      }),
    )
  })

  test('checking never throws, and what it accepts never throws when it matches', () => {
    fc.assert(
      fc.property(fc.oneof(anyPattern, fc.string({ unit: 'binary' })), anyPath, (pattern, path) => {
        if (checkPattern(pattern) === undefined) expect(typeof matches(pattern, path)).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })

  test('a glob means what minimatch says, whatever shortcut is taken', () => {
    fc.assert(
      fc.property(anyPattern, anyPath, (pattern, path) => {
        fc.pre(!pattern.startsWith('re:') && checkPattern(pattern) === undefined)
        const glob = pattern.endsWith('/') ? `${pattern}**` : pattern
        const matcher = new Minimatch(glob, GLOB_OPTIONS)
        expect(matches(pattern, path)).toBe(matcher.match(path))
        if (/[*?[]/.test(pattern)) expect(matches(pattern, `${path}/`)).toBe(matcher.match(`${path}/`))
      }),
      { numRuns: 2000 },
    )
  })

  test('of names and stars alone matches as minimatch has it', () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'a.b', '-', '_', 'a,b', '#a', ' ', 'é', '😀', '^$')
    const part = fc.oneof(
      name,
      fc.constantFrom('*', '**', 'a*', '*a', '*a*', 'a*b', '*.b', '*a*b*', '.*', '*.*', '*,*', '*é', '😀*'),
    )
    const glob = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
    const path = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '/'))
      .map(([parts, end]) => parts.join('/') + end)
    fc.assert(
      fc.property(glob, path, (pattern, one) =>
        expect(matchesPlainGlob(pattern, one)).toBe(new Minimatch(pattern, GLOB_OPTIONS).match(one)),
      ),
      { numRuns: 3000 },
    )
  })
})
