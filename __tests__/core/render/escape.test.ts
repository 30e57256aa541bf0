import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import {
  commandData,
  commandProperty,
  htmlText,
  logText,
  mdCellCode,
  mdCode,
  mdLink,
  mdText,
  terminalText,
  visible,
} from '../../../src/core/render/escape.ts'
import { COMMANDS, FRAGMENTS, HTML, LINKS, LOG, MARKDOWN_CODE, MARKDOWN_TEXT } from '../../cases/escape.ts'

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
  .map((fragments) => fragments.join(''))

/** Texts for each function; pages of Markdown, on which every place has a text of its own. */
const RUNS = 10_000
const PAGES = 600

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** What GitHub looks for in a text node of the finished page that is not in code or a link. */
const GITHUB_REACTS = /@[^ ]|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:|[0-9a-f]{7}|\$.*\$/i
/** What it looks for at the start of an item or a quote. */
const GITHUB_STARTS = /^\s*\[(?:[ xX]\]|!)/

/** Pieces of HTML as a browser would see them: tags, comments, and text with its entities read. */
function readHtml(html: string): { tags: string[]; texts: string[] } {
  const tags: string[] = []
  const texts: string[] = []
  for (const [piece] of html.matchAll(/<!--.*?-->|<[^>]*>|[^<]+/gs)) {
    if (piece.startsWith('<!--')) expect(piece).toBe('<!-- -->')
    else if (piece.startsWith('<')) tags.push(piece)
    else texts.push(piece.replace(/&(?:amp|lt|gt|quot|#39|#124);/g, (entity) => ENTITY[entity]!))
  }
  return { tags, texts }
}
const ENTITY: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>' },
  ...{ '&quot;': '"', '&#39;': "'", '&#124;': '|' },
}

interface Seen {
  /** Types of nodes, nested; text and the HTML with which we break it up are one `text`. */
  shape: string
  /** Text nodes of the page in order; `code` too. */
  texts: string[]
  code: string[]
  /** The first text of each paragraph, item and quote. */
  starts: string[]
}

function look(node: Nodes): Seen {
  const seen: Seen = { shape: '', texts: [], code: [], starts: [] }
  const walk = (node: Nodes): string => {
    if (node.type === 'text') seen.texts.push(node.value)
    if (node.type === 'inlineCode') seen.code.push(node.value)
    if (node.type === 'html' && /^(?:<!-- -->|<span>|<\/span>)$/.test(node.value)) return 'text'
    if (!('children' in node)) return node.type
    const [first] = node.children
    if (node.type === 'paragraph' && first?.type === 'text') seen.starts.push(first.value.replace('[!CAUTION]\n', ''))
    const inside = node.children
      .map((child) => walk(child))
      .filter((type, index, all) => type !== 'text' || all[index - 1] !== 'text')
    return `${node.type}(${inside.join(' ')})`
  }
  seen.shape = walk(node)
  return seen
}

/** Every place in Markdown where a foreign text is put, each with the next text; a cell may want another form. */
function page(next: () => string, cell = next): string {
  return `### ${next()}

### Before ${next()}

${next()}

Before **${next()}** (${next()}) after, ${next()}: **a** ${next()}.

- ${next()}
- **${next()}** (${next()})
  - ${next()}

> [!CAUTION]
> ${next()}
>
> - ${next()}

| a | b |
|---|---|
| ${cell()} | **${cell()}**<br>${cell()}, ${cell()} |

End
`
}

/** Stands for a text in what the page should be; nothing else in it is this character. */
const X = '\ue000'
const EXPECTED = look(parse(page(() => X)))
const PLACES = EXPECTED.texts.join('').split(X).length - 1

/** A text for each place of the page. */
const texts = fc.array(
  hostile.filter((text) => text !== ''),
  { minLength: PLACES, maxLength: PLACES },
)

/** Gives one item after the other. */
function each(items: readonly string[]): () => string {
  let index = 0
  return () => items[index++]!
}

describe('Markdown text', () => {
  test.each(MARKDOWN_TEXT)('%s', (_, text, expected) => {
    expect(mdText(text)).toBe(expected)
  })

  test('shows as itself in every place, adds no element, and is nothing that GitHub reacts to', () => {
    fc.assert(
      fc.property(texts, (texts) => {
        const seen = look(parse(page(each(texts.map(mdText)))))
        expect(seen.shape).toBe(EXPECTED.shape)
        const next = each(texts)
        expect(seen.texts.join('')).toBe(EXPECTED.texts.join('').replaceAll(X, () => visible(next())))
        expect(seen.texts.filter((node) => GITHUB_REACTS.test(node))).toEqual([])
        expect(seen.starts.filter((node) => GITHUB_STARTS.test(node))).toEqual([])
      }),
      { numRuns: PAGES },
    )
  })
})

describe('a Markdown code span', () => {
  test.each(MARKDOWN_CODE)('%s', (_, text, code, cell) => {
    expect(mdCode(text)).toBe(code)
    expect(mdCellCode(text)).toBe(cell)
  })

  test('holds its text in every place and adds no element', () => {
    const none = () => 'x'
    const expected = look(parse(page(() => '`x`', none)))
    fc.assert(
      fc.property(texts, (texts) => {
        const { shape, code } = look(parse(page(each(texts.map(mdCode)), none)))
        expect(shape).toBe(expected.shape)
        expect(code).toEqual(texts.slice(0, expected.code.length).map(codeText))
      }),
      { numRuns: PAGES },
    )
  })
})

function codeText(text: string): string {
  const spelled = visible(text).replace(/`{21,}/g, (run) => '\\u{60}'.repeat(run.length))
  return /^ *$/.test(spelled) ? ` ${spelled}` : spelled
}

describe('a line of HTML', () => {
  test.each(HTML)('%s', (_, text, asText) => {
    expect(htmlText(text)).toBe(asText)
  })

  test('shows its text and adds no element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = `<details><summary>${htmlText(text)}</summary>`
        const tree = parse(`Before\n\n${html}\n\nInside\n\n</details>\n\nAfter\n`)
        expect(look(tree).shape).toBe('root(paragraph(text) html paragraph(text) html paragraph(text))')
        const { tags, texts } = readHtml(html)
        const ours = ['<details>', '<summary>', '</summary>']
        expect(tags.filter((tag) => tag !== '<span>' && tag !== '</span>')).toEqual(ours)
        expect(texts.join('')).toBe(visible(text))
        expect(readHtml(htmlText(text)).texts.filter((node) => GITHUB_REACTS.test(node))).toEqual([])
      }),
      { numRuns: PAGES },
    )
  })
})

describe('a link', () => {
  test.each(LINKS)('to %s', (_, url, target) => {
    expect(mdLink('a_b', url)).toBe(target === undefined ? 'a\\_b' : `[a\\_b](${target})`)
  })

  test('shows its text and leads where it should, whatever either is', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, rest) => {
        fc.pre(text !== '')
        const url = `https://a.test/${rest}`
        const link = mdLink(text, url)
        const { shape, texts } = look(parse(`Before ${link}, after`))
        expect(shape).toBe('root(paragraph(text link(text) text))')
        expect(texts.join('')).toBe(`Before ${visible(text)}, after`)
        const target = link.slice(link.lastIndexOf('](') + 2, -1)
        expect(decodeLoosely(target.replaceAll('&amp;', '&'))).toBe(decodeLoosely(new URL(url).href))
      }),
      { numRuns: PAGES },
    )
  })
})

/** Without the percent signs by which two spellings of one address differ. */
const decodeLoosely = (url: string) =>
  url.replace(/%[0-9A-F]{2}/gi, (byte) => String.fromCharCode(parseInt(byte.slice(1), 16)))

describe('a line of a log', () => {
  test.each(LOG)('%s', (_, text, expected) => {
    expect(logText(text)).toBe(expected)
  })

  test('is one line that the runner does not obey', () => {
    const obeyed = /[\p{Cc}\u2028\u2029]|^\s*::|##\[/u
    fc.assert(
      fc.property(hostile, (text) => !obeyed.test(logText(text))),
      { numRuns: RUNS },
    )
  })
})

describe('a workflow command', () => {
  test.each(COMMANDS)('%s', (_, text, data, property) => {
    expect(commandData(text)).toBe(data)
    expect(commandProperty(text)).toBe(property)
  })

  test('is one line, and a property is read back byte for byte', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = `::error file=${commandProperty(text)},title=x::${commandData(text)}`
        const [, file] = /^::error file=([^,:\n\r]*),title=x::[^\n\r]*$/.exec(line)!
        const bytes: Record<string, string> = { '%25': '%', '%0A': '\n', '%0D': '\r', '%3A': ':', '%2C': ',' }
        return file!.replace(/%../g, (code) => bytes[code]!) === text
      }),
      { numRuns: RUNS },
    )
  })
})

test('terminal text has no invisible character and no escape sequence', () => {
  const invisible = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u
  fc.assert(
    fc.property(hostile, (text) => !invisible.test(terminalText(text))),
    { numRuns: RUNS },
  )
  expect(terminalText('a\u001b[2Jb\ud800')).toBe('a\\u{1b}[2Jb\\u{d800}')
})
