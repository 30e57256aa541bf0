// Splits the notes of a matrix for pages: text, code, and links with an http or https address.
import { inlineParts, type NotePart } from '../text/inline-markdown.ts'
import { safeUrl } from '../text/safe-url.ts'

export type PagePart = NotePart | { kind: 'link'; text: string; url: string }

/** The parts of a note, in order. Links with other addresses become text. */
export function pageParts(markdown: string): PagePart[] {
  return inlineParts(markdown.replace(/\s+/g, ' ').trim()).flatMap((part): PagePart[] => {
    if (part.kind !== 'link') return [part]
    const url = safeUrl(part.url)
    return url === undefined ? part.label : [{ kind: 'link', text: part.label.map(({ text }) => text).join(''), url }]
  })
}
