import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CODEOWNERS_MARKERS, repeatsMarkers, splitAtMarkers, surround } from '../../../src/core/formats/markers.ts'
import { unifiedDiff } from '../../../src/core/text/unified-diff.ts'

describe('markers', () => {
  const { begin, end } = CODEOWNERS_MARKERS
  test('what people wrote stays', () => {
    const file = `* @a\n${surround('old\n', CODEOWNERS_MARKERS)}/x @b`
    expect(splitAtMarkers(file, CODEOWNERS_MARKERS)).toEqual({
      before: `* @a\n${begin}\n`,
      inside: 'old\n',
      after: `${end}\n/x @b`,
    })
  })
  test.each(['', begin, end, `${end}\n${begin}\n`, `x ${begin}\n${end}`])('%j has no place', (text) => {
    expect(splitAtMarkers(text, CODEOWNERS_MARKERS)).toBeUndefined()
  })
  test.each([
    [surround('old\n', CODEOWNERS_MARKERS), false],
    [`${begin}\n${begin}\n${end}\n`, true],
    [`${begin}\r\n${end}\r\nmine\r\n${begin}\r\n${end}\r\n`, true],
    [`${begin} x\n${begin}\n${end}`, false],
  ])('%j has a marker twice: %s', (text, isTwice) => {
    expect(repeatsMarkers(text, CODEOWNERS_MARKERS)).toBe(isTwice)
  })
})

describe('unifiedDiff', () => {
  const names = { before: 'a', after: 'b' }
  test('shows three lines around each change', () => {
    const before = 'ABCDEFGHIJKLMN'.split('').join('\n') + '\n'
    const after = before.replace('C\n', '').replace('M\n', 'm\nm\n')
    expect(unifiedDiff(before, after, names)).toBe(`--- a
+++ b
@@ -1,6 +1,5 @@
 A
 B
-C
 D
 E
 F
@@ -10,5 +9,6 @@
 J
 K
 L
-M
+m
+m
 N
`)
  })
  test('a missing line end at the end is a difference', () => {
    expect(unifiedDiff('a', 'a\n', names)).toBe('--- a\n+++ b\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n')
  })

  test('texts with nothing in common are shown whole', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, line) => `${word} ${line}\n`).join('')
    const lines = unifiedDiff(text('old'), text('new'), names).split('\n')
    expect(lines.slice(2, 4)).toEqual(['@@ -1,20000 +1,20000 @@', '-old 0'])
    expect(lines).toHaveLength(40_004)
  })

  /** Applies the diff as `patch` does. */
  function patch(before: string, diff: string): string {
    const source = before.split('\n').slice(0, -1)
    const output: string[] = []
    let at = 0
    for (const line of diff.split('\n').slice(2, -1)) {
      const hunk = /^@@ -(\d+)/.exec(line)
      if (hunk) while (at < Number(hunk[1]) - 1) output.push(source[at++]!)
      else if (line.startsWith('+')) output.push(line.slice(1))
      else {
        expect(line.slice(1)).toBe(source[at])
        if (line.startsWith(' ')) output.push(source[at]!)
        at++
      }
    }
    return [...output, ...source.slice(at)].map((line) => `${line}\n`).join('')
  }

  test('applied to the one text it gives the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff(before, after, names)
        expect(diff === '' ? before : patch(before, diff)).toBe(after)
      }),
    )
  })
})
