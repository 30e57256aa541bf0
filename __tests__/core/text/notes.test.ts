import { expect, test } from '@jest/globals'
import { pageParts } from '../../../src/core/page/note-parts.ts'
import { noteParts, renderNote } from '../../../src/core/text/notes.ts'
import { NOTES } from '../../cases/notes.ts'

test.each(NOTES)('%s', (_, note, expected) => {
  expect(noteParts(note).map(({ kind, text }) => (kind === 'code' ? `\`${text}\`` : text))).toEqual(expected)
})

test('a very long note is cut, and takes no time', () => {
  for (const unit of ['[', '`', '*a ', '_', '[a](', '\\', '``a`', '![', '<https://']) {
    const parts = noteParts(unit.repeat(50_000))
    expect(parts.at(-1)!.text.endsWith('…')).toBe(true)
  }
})

test('spaces around code stay plain, whatever escapes the text', () => {
  const text = (text: string) => `(${text})`
  expect(renderNote('a `b` c', { text, code: (code) => `<${code}>` })).toBe('(a) <b> (c)')
})

test('the time of a note grows as its length, on a page too, where nothing is cut', () => {
  for (const unit of [
    '`',
    '`a``',
    '[',
    '![',
    ']',
    '[`a`',
    '[a](b ',
    '](',
    '](b "',
    '<https://',
    'https://.',
    '*_',
    '\\',
    '(a',
  ])
    for (const edge of ['', '`', '[', ']'])
      expect(millisecondsOf(() => pageParts(edge + unit.repeat(200_000 / unit.length) + edge))).toBeLessThan(2000)
})

function millisecondsOf(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}
