// Splits the notes of a matrix for pages: text, code, and links with an http or https address.
import { inlineParts } from '../text/inline-markdown.ts'
import type { NotePart } from '../text/inline-markdown.ts'

export type PagePart = NotePart | { kind: 'link'; text: string; url: string }

/** The parts of a note, in order. Links with other addresses become text. */
export function pageParts(markdown: string): PagePart[] {
  return inlineParts(markdown.replace(/\s+/g, ' ').trim()).flatMap((part): PagePart[] => {
    if (part.kind !== 'link') return [part]
    const url = safeUrl(part.url)
    return url === undefined ? part.label : [{ kind: 'link', text: part.label.map(({ text }) => text).join(''), url }]
  })
}

/** Undefined if it isn't an http or https address, or contains a user name or password. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, username, password, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && !username && !password ? href : undefined
}
