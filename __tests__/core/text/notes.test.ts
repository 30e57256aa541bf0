import { expect, test } from '@jest/globals'
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
