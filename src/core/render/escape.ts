// The only place that escapes, with a function for each destination. In goes a foreign text (a path, a name, a note); out comes
// something that shows exactly that text there and does nothing else. Our own markup never passes through here.
import { safeUrl } from '../text/safe-url.ts'

/** Controls, bidi marks, zero-width and other invisible characters, lone surrogates; all but emoji's variation selectors. */
const INVISIBLE = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu

/** The text on one line with every invisible character spelled out as `\u{…}`. */
export function visible(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace(INVISIBLE, spellOut)
}

/** A quick test that most texts pass. */
const PRINTABLE = /^[ -~]*$/

const spellOut = (character: string) => `\\u{${character.codePointAt(0)!.toString(16)}}`

/**
 * What GitHub reacts to in rendered text, wherever it is not in code or a link: mentions and e-mail addresses, `#1`, `GH-1`,
 * URLs, `:emoji:`, commit hashes, `$math$`. Backslashes and entities don't stop it, since it works on the finished page.
 */
const REACTS = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|:(?=[\w+-])|www(?=\.)|[0-9a-f]{7,}|\$/gi
const COMMENT = '<!-- -->'

/** A match of REACTS as HTML that reads the same and is no longer found. */
function breakUp(found: string): string {
  // The documented way to show a dollar sign on a line with others.
  if (found === '$') return '<span>$</span>'
  if (found.length < 7) return found + COMMENT
  return found.replace(/.{6}(?=.)/g, `$&${COMMENT}`)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '|': '&#124;',
}
const entity = (character: string) => ENTITIES[character]!

const MARKDOWN = new RegExp(`[\\\\\`*_[\\]~]|[<>&|]|${REACTS.source}`, 'gi')

/** Text in a Markdown paragraph, heading, list item, quote, table cell, link text or between `**`. */
export function mdText(text: string): string {
  return atEdges(visible(text).replace(MARKDOWN, (found) => markdownOf(found) ?? breakUp(found)))
}

/** The same for the text of a link, where GitHub reacts to nothing. */
function mdLinkText(text: string): string {
  return atEdges(visible(text).replace(MARKDOWN, (found) => markdownOf(found) ?? found))
}

function markdownOf(found: string): string | undefined {
  return found in ENTITIES ? entity(found) : /[\\`*_[\]~]/.test(found) ? `\\${found}` : undefined
}

/** Escapes what only has a meaning at the start or end of a line: block markers, a heading's closing `#`, spaces. */
function atEdges(markdown: string): string {
  return (
    markdown
      .replace(/^[-+=#:]/, '\\$&')
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
      // `[ ]` and `[!NOTE]` are looked for in the finished page.
      .replace(/^\p{Zs}*\\\[/u, `$&${COMMENT}`)
      .replace(/(?<!\\)#$/, '\\#')
      .replace(/^\p{Zs}|\p{Zs}$/gu, (space) => `&#${space.codePointAt(0)!};`)
  )
}

/** cmark knows no fence of more than 80 backticks; far below that a run is spelled out. */
const LONGEST_RUN = 20

/** A Markdown code span anywhere but in a table. */
export function mdCode(text: string): string {
  const shown = visible(text).replace(/`+/g, (run) => (run.length > LONGEST_RUN ? '\\u{60}'.repeat(run.length) : run))
  if (/^ *$/.test(shown)) return `\` ${shown}\``
  const runs = shown.match(/`+/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1)
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : ''
  return fence + pad + shown + pad + fence
}

/** Code in a table cell, where parsers disagree about pipes and backslashes in a code span. */
export function mdCellCode(text: string): string {
  return `<code>${mdText(text)}</code>`
}

/** No real page has a longer address. */
const LONGEST_URL = 2000

/** A Markdown link; the text alone where the address isn't an http or https one that is safe to show. */
export function mdLink(text: string, url: string): string {
  const address = url.length > LONGEST_URL ? undefined : safeUrl(url)
  return address === undefined ? mdText(text) : `[${mdLinkText(text)}](${linkTarget(address)})`
}

/** The address without what would end a link or a table cell. */
function linkTarget(address: string): string {
  return address
    .replace(/[()<>"'`|\\{}^*$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
}

const HTML = new RegExp(`[<>&"'|]|${REACTS.source}`, 'gi')

/** Text inside a line of HTML, such as `<summary>`. */
export function htmlText(text: string): string {
  return visible(text).replace(HTML, (found) => (found in ENTITIES ? entity(found) : breakUp(found)))
}

/** Text or an attribute's value in XML, such as SVG. */
export function xmlText(text: string): string {
  return visible(text).replace(/[<>&"']/g, entity)
}

/** A line of a workflow's log: `##[command]` is obeyed anywhere in it, `::command::` at its start. */
export function logText(text: string): string {
  return visible(text)
    .replace(/##(?=\[)/g, '#\\u{23}')
    .replace(/^(\s*):(?=:)/, '$1\\u{3a}')
}

/** The message of a workflow command; line breaks are kept. */
export function commandData(text: string): string {
  return text
    .replace(INVISIBLE, (character) => (character === '\n' ? character : spellOut(character)))
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A')
}

/** A property of a workflow command, byte for byte: a path with a line break is still that path. */
export function commandProperty(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}

/** A line of a terminal: no escape sequence gets through. */
export function terminalText(text: string): string {
  return visible(text)
}
