// Who looks after a feature, from a cell of a support table: links, names, addresses.
import type { Link, PhrasingContent, TableCell } from 'mdast'
import { MAINTAINER } from '../../maintainer.ts'
import { endOf, shownText, startOf } from './cells.ts'

export interface People {
  maintainers: string[]
  /** Those of them that are marked as still to be created. */
  planned: string[]
  /** The cell says that more are wanted. */
  seeking: boolean
  /** What names nobody. */
  odd: string[]
}

type Token = { person: string; planned: boolean } | { text: string } | 'break'

/** Cells that say: nobody. */
const NOBODY = /^(?:none|nobody|no ?one|n\/?a|tbd|unknown|volunteers?|[-–—?.])$/i
const SEPARATORS = /[,;&]|\s(?:and|or)\s/
const PLANNED = /^\s*(?:\(planned\)(?:\s*\\?\*)?|\\?\*)/

const NAME = /(?<![^\s,;&])\p{L}[\p{L}.'’ -]* $/u

export function readPeople(cell: TableCell | undefined, source: string): People {
  const people: People = { maintainers: [], planned: [], seeking: false, odd: [] }
  const add = (person: string, planned: boolean) => {
    people.maintainers.push(person)
    if (planned && !people.planned.includes(person)) people.planned.push(person)
  }
  const tokens = tokensOf(cell?.children ?? [], source)
  const lines = tokens.includes('break')
  let text = ''
  const flush = () => {
    for (const piece of lines && MAINTAINER.test(text.trim()) && !/@[^@]*</.test(text)
      ? [text]
      : text.split(SEPARATORS))
      readPiece(piece.trim(), { add, people })
    text = ''
  }
  for (const token of tokens) {
    if (token === 'break') flush()
    else if ('text' in token) text += token.text
    else {
      // A name right before an address in angle brackets belongs to it.
      const name = token.person.startsWith('@') ? undefined : NAME.exec(text)?.[0]
      const named = `${name?.trim() ?? ''} <${token.person}>`
      const isNamed = name !== undefined && MAINTAINER.test(named)
      if (isNamed) text = text.slice(0, -name.length)
      flush()
      add(isNamed ? named : token.person, token.planned)
    }
  }
  flush()
  return people
}

function readPiece(
  piece: string,
  { add, people }: { add: (person: string, planned: boolean) => void; people: People },
): void {
  const mark = /(?:\*|\(planned\)(?:\s*\*)?)$/.exec(piece)
  const person = mark ? piece.slice(0, mark.index) : piece
  const words = person.replace(/^[\s·(/|]+|(?<![\s·()/|])[\s·()/|]+$/g, '')
  if (words === '' || NOBODY.test(words) || /^\(planned\)$/.test(piece)) return
  if (/^more wanted$/i.test(words)) people.seeking = true
  else if (MAINTAINER.test(words) && !/^[("']/.test(words)) add(words, mark !== null)
  else {
    const names = words
      .split(/\s+/)
      .map((word) => word.replace(/^[("']+|(?<![)"'.])[)"'.]+$/g, ''))
      .filter((word) => MAINTAINER.test(word))
    for (const name of names) add(name, mark !== null && person.endsWith(name))
    if (names.length === 0 || names.join(' ') !== words) people.odd.push(words)
  }
}

/** Marks are read from the source: two asterisks in one cell are emphasis to Markdown. */
function tokensOf(nodes: readonly PhrasingContent[], source: string): Token[] {
  return nodes.flatMap((node): Token[] => {
    if (node.type === 'link') {
      // An address written as it is: a link to GitHub alone.
      if (!/[[<]/.test(source[startOf(node)] ?? '')) return [{ text: shownText(node) }]
      const after = PLANNED.exec(source.slice(endOf(node), endOf(node) + 20))
      const person = personOf(node)
      if (person === undefined) return NOBODY.test(shownText(node)) ? [] : [{ text: shownText(node) }]
      return [{ person, planned: after !== null }]
    }
    if ('children' in node) return tokensOf(node.children, source)
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return ['break']
    return 'value' in node && node.type !== 'html' ? [{ text: afterLink(node.value, source, node) }] : []
  })
}

/** A mark that belonged to the link before it is not text of its own. */
function afterLink(text: string, source: string, node: PhrasingContent): string {
  return source[startOf(node) - 1] === ')' ? text.replace(PLANNED, '') : text
}

function personOf(link: Link): string | undefined {
  const text = shownText(link)
  if (/^mailto:/i.test(link.url)) {
    const address = link.url.slice('mailto:'.length)
    const named = text === address ? address : `${text} <${address}>`
    return MAINTAINER.test(named) ? named : undefined
  }
  const team = /^https?:\/\/[^/]+\/orgs\/([^/]+)\/teams\/([^/?#]+)\/?$/.exec(link.url)
  const user = /^https?:\/\/github\.com\/(?:apps\/)?([^/?#]+)\/?$/.exec(link.url)
  const person = team ? `@${team[1]!}/${team[2]!}` : user ? (text.endsWith('[bot]') ? text : `@${user[1]!}`) : text
  return MAINTAINER.test(person) ? person : undefined
}
