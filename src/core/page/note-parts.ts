// A matrix's notes for pages: the inline Markdown of notes.ts, and links where their address is http or https.
import { noteParts } from '../text/notes.ts'
import type { NotePart } from '../text/notes.ts'

export type PagePart = NotePart | { kind: 'link'; text: string; url: string }

/** Code comes first, so that nothing in it is a link; then `[text](address)`, `<address>` and bare addresses. */
const LINK =
  /(`+)(?!`)[^`](?:.*?[^`])?\1(?!`)|(?<!\\)\[((?:\\.|`[^`]*`|[^[\]\\]){1,500})\]\((?:<([^<>\s]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+"[^"]*")?\)|<(https?:\/\/[^\s<>]+)>|\bhttps?:\/\/[^\s<>()[\]`"]*[^\s<>()[\]`".,:;!?'*_]/gs

/** The parts of a note, in order; an address of another kind leaves its text. */
export function pageParts(markdown: string): PagePart[] {
  const parts: PagePart[] = []
  let from = 0
  for (const match of markdown.matchAll(LINK)) {
    const [all, isCode, label, pointed, plain, auto] = match
    if (isCode !== undefined) continue
    const url = safeUrl(pointed ?? plain ?? auto ?? all)
    const text = label === undefined ? (auto ?? all) : textOf(label)
    parts.push(...spacedParts(markdown.slice(from, match.index)))
    parts.push(url === undefined ? { kind: 'text', text } : { kind: 'link', text, url })
    from = match.index + all.length
  }
  parts.push(...spacedParts(markdown.slice(from)))
  return parts
}

const textOf = (markdown: string) =>
  noteParts(markdown)
    .map(({ text }) => text)
    .join('')

/** `noteParts` trims; between links the spaces at the edges belong to the text. */
function spacedParts(markdown: string): NotePart[] {
  const parts = noteParts(markdown)
  if (parts.length === 0) return /\s/.test(markdown) ? [{ kind: 'text', text: ' ' }] : []
  return [
    ...(/^\s/.test(markdown) ? [{ kind: 'text', text: ' ' } as const] : []),
    ...parts,
    ...(/\s$/.test(markdown) ? [{ kind: 'text', text: ' ' } as const] : []),
  ]
}

/** Undefined where it isn't an http or https address, or carries a name and password. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, username, password, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && !username && !password ? href : undefined
}
