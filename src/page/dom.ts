// Elements from values. Every text of the data becomes a text node; nothing here parses HTML.
import type { PagePart } from '../core/page/note-parts.ts'

type Child = Node | string | undefined | false
type Attributes = Record<string, string | number | boolean | undefined>

/** An element with attributes (false and undefined are left out, true is empty) and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value))
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

export function byId(id: string): HTMLElement {
  return document.getElementById(id)!
}

/** A link that tells the other page nothing. Addresses have been checked to be http or https. */
export function link(text: string, url: string): HTMLAnchorElement {
  return element('a', { href: url, rel: 'noopener noreferrer' }, text)
}

export function notes(parts: readonly PagePart[]): Node[] {
  return parts.map((part) => {
    if (part.kind === 'link') return link(part.text, part.url)
    return part.kind === 'code' ? element('code', {}, part.text) : document.createTextNode(part.text)
  })
}

/** `1 file`, `1,234 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
