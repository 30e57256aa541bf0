// Shows the comment's HTML as elements of the page. Only elements that a comment may have are created, without attributes except a
// link's address. The text is parsed in a separate document, where nothing runs or loads.
import { safeUrl } from '../../core/text/safe-url.ts'
import { element } from '../dom.ts'

const ALLOWED = new Set(
  'a b blockquote br code del details em h3 h4 hr li ol p pre span strong sub summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/** GitHub shows a quote that begins with `[!WARNING]` as an alert. */
const ALERT = /^\s*\[!(CAUTION|IMPORTANT|NOTE|TIP|WARNING)\]\s*/

export function safeElements(html: string): Node[] {
  return copies(new DOMParser().parseFromString(html, 'text/html').body)
}

function copies(parent: Node): Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return textWithBreaks(node)
    return node instanceof HTMLElement ? copyOf(node) : []
  })
}

function copyOf(original: HTMLElement): Node[] {
  const name = original.localName
  if (!ALLOWED.has(name)) return copies(original)
  if (name === 'a') {
    const href = safeUrl(original.getAttribute('href') ?? '')
    return href === undefined
      ? copies(original)
      : [element('a', { href, rel: 'noopener noreferrer' }, copies(original))]
  }
  const alert = name === 'blockquote' ? ALERT.exec(original.textContent) : null
  if (alert) return [alertOf(original, alert)]
  // A heading cell without text becomes a plain cell.
  if (name === 'th' && original.textContent.trim() === '') return [element('td')]
  const scope = name === 'th' ? 'col' : undefined
  return [element(name as 'p', { scope }, copies(original))]
}

function alertOf(quote: HTMLElement, alert: RegExpExecArray): HTMLElement {
  const kind = alert[1]!.toLowerCase()
  const walker = quote.ownerDocument.createTreeWalker(quote, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (ALERT.test(text.nodeValue!)) {
      text.nodeValue = text.nodeValue!.replace(ALERT, '')
      break
    }
  const title = `${kind[0]!.toUpperCase()}${kind.slice(1)}`
  return element('div', { class: `alert alert-${kind}` }, element('p', { class: 'alert-title' }, title), copies(quote))
}

/** In comments, GitHub shows a line break inside a paragraph as one. */
function textWithBreaks(node: Node): Node[] {
  const text = node.nodeValue!
  if (node.parentElement?.localName !== 'p') return [new Text(text)]
  return text.split('\n').flatMap((line, index) => [...(index > 0 ? [element('br')] : []), new Text(line)])
}
