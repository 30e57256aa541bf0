import { expect, test } from '@jest/globals'
import { findLookAlikes } from '../../../src/core/paths/look-alikes.ts'
import { compileMatrix } from '../../../src/core/paths/feature-map.ts'
import { lookAlikeSentence } from '../../../src/core/render/check/look-alikes.ts'
import { plainPen } from '../../../src/core/render/plain-pen.ts'
import { matrixOf } from '../../golden/report.ts'

const row = (...paths: string[]) =>
  compileMatrix(
    matrixOf(
      JSON.stringify({ version: 1, categories: [{ name: 'C', features: [{ name: 'F', level: 'supported', paths }] }] }),
    ),
  )

// Letters in two pieces are written with escapes: in an editor they look like those in one.
test.each<[name: string, pattern: string, path: string, write: string | undefined]>([
  ['a folder in two pieces, the pattern in one', 'src/café/', 'src/cafe\u0301/a', 'src/cafe\\u0301/'],
  ['the other way round', 'src/cafe\u0301/', 'src/café/a', 'src/caf\\u00e9/'],
  ['a file behind wildcards', '**/*é.c', 'x/e\u0301.c', '**/*e\\u0301.c'],
  ['in braces', '{é,ü}/x', 'u\u0308/x', '{e\\u0301,u\\u0308}/x'],
  ['an invisible character in the name', 'src/zip/', 'src/z\u200bip/a', 'src/z\\u200bip/'],
  ['an invisible character in the pattern', 'src/z\u200bip/', 'src/zip/a', 'src/zip/'],
  ['a regular expression', 're:^src/café/', 'src/cafe\u0301/a', 're:^src/cafe\\u0301/'],
  ['a letter of another script in the pattern', 'src/\u0430bc/', 'src/abc/a', 'src/abc/'],
  ['a letter of another script in the name', 'src/abc/', 'src/\u0430bc/a', 'src/\\u0430bc/'],
  ['a space that does not break', 'a\u00a0b/', 'a b/x', 'a b/'],
  ['another dash', 'a-b/**', 'a\u2013b/x', 'a\\u2013b/**'],
  ['letters in one piece', '\ufb01le', 'file', 'file'],
  ['marks in another order', 'a\u0323\u0307/', 'a\u0307\u0323/x', 'a\\u0307\\u0323/'],
])('%s', (_, pattern, path, write) => {
  const [found] = findLookAlikes(row(pattern), [path])
  expect(found).toMatchObject({ pattern, paths: [path], feature: { id: 'c/f' } })
  expect(lookAlikeSentence(found!, plainPen())).toContain(`write "${write}" in place of "`)
})

test.each([
  ['other letters', 'src/café/', 'src/cafè/a'],
  ['the bare letter', 'src/café/', 'src/cafe/a'],
  ['nothing but ASCII', 'src/a/', 'src/b/a'],
])('%s: nothing is alike', (_, pattern, path) => {
  expect(findLookAlikes(row(pattern), [path])).toEqual([])
})

test('paths of one pattern are told together', () => {
  const [found, ...others] = findLookAlikes(row('é/'), ['e\u0301/a', 'e\u0301/b', 'e\u0301/c'])
  expect(others).toEqual([])
  expect(lookAlikeSentence(found!, plainPen())).toMatch(
    /^e\u0301\/a and 2 more files look like é\/ of F, .* to cover them\.$/,
  )
})
