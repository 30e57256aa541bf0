// A matrix's notes and warnings are inline Markdown, of which comment, summary and text show words and code: a link as its
// text, an image as its description, emphasis as plain words.
import { inlineParts, wordsOf, type NotePart } from './inline-markdown.ts'

/** Longer notes are shortened, and end in an ellipsis. */
const LONGEST_NOTE = 2000

/** A note written with what text and code look like; spaces between parts stay plain. */
export function renderNote(
  markdown: string,
  pen: { text: (text: string) => string; code: (text: string) => string },
): string {
  return noteParts(markdown)
    .map(({ kind, text }) => (kind === 'code' ? pen.code(text) : betweenSpaces(text, pen.text)))
    .join('')
}

function betweenSpaces(text: string, write: (text: string) => string): string {
  const words = text.trim()
  if (words === '') return text
  const start = text.indexOf(words)
  return text.slice(0, start) + write(words) + text.slice(start + words.length)
}

/** The parts of a note, in order. Line breaks become spaces. */
export function noteParts(markdown: string): NotePart[] {
  const cut = markdown.length > LONGEST_NOTE ? `${markdown.slice(0, LONGEST_NOTE)}…` : markdown
  return wordsOf(inlineParts(cut.replace(/\s+/g, ' ').trim()))
}
