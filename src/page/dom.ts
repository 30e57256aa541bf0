// Makes elements from values, and sets the page's address. Every text becomes a text node; nothing here parses HTML.
import type { PagePart } from '../core/page/note-parts.ts'

export type Child = Node | string | undefined | false
type Children = Child | readonly Child[]
type Attributes = Record<string, string | number | boolean | undefined>

/** An element with attributes (false and undefined are left out, true is empty) and children, which may be nested lists. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Children[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value))
  append(made, children.flat())
  return made
}

/** One by one, since a call can't take unlimited arguments. */
export function append(parent: Element, ...children: Children[]): void {
  for (const child of children.flat()) if (child !== undefined && child !== false) parent.append(child)
}

/** Replaces the element's children. */
export function refill(parent: Element, ...children: Children[]): void {
  parent.replaceChildren()
  append(parent, children.flat())
}

export function button(attributes: Attributes, pressed: () => void, ...children: Children[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, children.flat())
  made.addEventListener('click', pressed)
  return made
}

/** A remark in paler letters. */
export function quiet(...children: Children[]): HTMLSpanElement {
  return element('span', { class: 'quiet' }, children.flat())
}

export function byId(id: string): HTMLElement {
  return document.getElementById(id)!
}

/** A link that sends no referrer. The address is known to be http or https. */
export function link(text: string, url: string): HTMLAnchorElement {
  return element('a', { href: url, rel: 'noopener noreferrer' }, text)
}

export function notes(parts: readonly PagePart[]): Node[] {
  return parts.map((part) => {
    if (part.kind === 'link') return link(part.text, part.url)
    return part.kind === 'code' ? element('code', {}, part.text) : document.createTextNode(part.text)
  })
}

/** The figures at the head of a page: a value, what it counts, and a line about it. */
export function showFigures(figures: readonly (false | readonly [value: string, name: string, more: string])[]): void {
  for (const figure of figures) {
    if (!figure) continue
    const [value, name, more] = figure
    const about = element('dd', {}, element('b', {}, value), quiet(more))
    append(byId('figures'), element('div', {}, element('dt', {}, name), about))
  }
}

/** `1 file`, `1,234 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** The same on every machine, whatever language it is set to. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

/** Updates the page's address, which some browsers refuse for local files. */
export function replaceAddress({ query = location.search, hash = location.hash }): void {
  try {
    history.replaceState(null, '', `${location.pathname}${query}${hash}`)
  } catch {
    // Only the address stays as it was.
  }
}
