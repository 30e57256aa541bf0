// A matrix's notes and warnings are inline Markdown, of which comment, summary and text show words and code: a link as its
// text, an image as its description, emphasis as plain words. Small on purpose: a full parser would cost every run its start.

export interface NotePart {
  kind: 'text' | 'code'
  text: string
}

/** Longer notes are cut, and show it. */
const LONGEST_NOTE = 2000

const TOKEN =
  /\\([!-/:-@[-`{-~])|(`+)(?!`)((?:(?!\2).|(?<=`)\2|\2(?=`))+?)(?<!`)\2(?!`)|!?\[((?:\\.|[^[\]\\]){0,500})\]\((?:<[^<>]*>|[^\s()]*)(?:\s+"[^"]*")?\)|<(https?:\/\/[^\s<>]+)>|(\*{1,3}|_{1,3})|[^\\`![<*_]+|./gs

/** A note written with what text and code look like; spaces between parts stay plain. */
export function renderNote(
  markdown: string,
  pen: { text: (text: string) => string; code: (text: string) => string },
): string {
  return noteParts(markdown)
    .map(({ kind, text }) => (kind === 'code' ? pen.code(text) : text.replace(/[^ ](?:.*[^ ])?/, pen.text)))
    .join('')
}

/** The parts of a note, in order. Line breaks become spaces. */
export function noteParts(markdown: string): NotePart[] {
  const cut = markdown.length > LONGEST_NOTE ? `${markdown.slice(0, LONGEST_NOTE)}…` : markdown
  return partsOf(cut.replace(/\s+/g, ' ').trim())
}

function partsOf(line: string): NotePart[] {
  const parts: NotePart[] = []
  const add = (kind: NotePart['kind'], text: string) => {
    const last = parts.at(-1)
    if (kind === 'text' && last?.kind === 'text') last.text += text
    else parts.push({ kind, text })
  }
  for (const match of line.matchAll(TOKEN)) {
    const [all, escaped, , code, label, url, mark] = match
    if (escaped !== undefined) add('text', escaped)
    else if (code !== undefined) add('code', /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code)
    else if (label !== undefined) for (const part of partsOf(label)) add(part.kind, part.text)
    else if (url !== undefined) add('text', url)
    else if (mark !== undefined) add('text', isEmphasis(line, match.index, mark) ? '' : mark)
    else add('text', all)
  }
  return parts.filter(({ text }) => text !== '')
}

/** A mark that stands at one edge of a word and has its like elsewhere in the line. */
function isEmphasis(line: string, index: number, mark: string): boolean {
  const opens = /\S/.test(line[index + mark.length] ?? ' ')
  const closes = /\S/.test(line[index - 1] ?? ' ')
  const inWord = /\w/.test(line[index - 1] ?? ' ') && /\w/.test(line[index + mark.length] ?? ' ')
  if (mark.startsWith('_') && inWord) return false
  const after = line.indexOf(mark, index + mark.length)
  const before = line.lastIndexOf(mark, index - 1)
  return (opens && after > 0) || (closes && before >= 0 && index > 0)
}
