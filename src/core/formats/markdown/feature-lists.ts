// Lists of features below a heading that is a level: each entry as the row of a table.
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast'
import { collect, endOf, lineOf, shownText, startOf, type Source } from './cells.ts'
import { levelInHeading } from './level-words.ts'
import { readPeople } from './people.ts'
import { isTable, type FoundTable, type PageHeading } from './tables.ts'
import { addTo } from '../../text/group-by.ts'

/** The columns of such a table, and no others. */
export const LIST_COLUMNS = { feature: 0, notes: 1, maintainers: 2, category: 3, facts: [], rest: [] }

export interface FeatureList {
  list: List
  found: FoundTable
  /** Why its entries are not features; the list is then not read. */
  problem?: string
}

/** In the order of the page. A heading that has a table of its own has no lists. */
export function findFeatureLists(root: Root, source: Source): FeatureList[] {
  const lists: FeatureList[] = []
  let headings: PageHeading[] = []
  let under: List[] = []
  const flush = () => {
    for (const list of under) lists.push(listOf(list, { headings, source }))
    under = []
  }
  let hasTable = false
  for (const node of root.children) {
    if (node.type === 'heading') {
      flush()
      hasTable = false
      const heading = { text: shownText(node), depth: node.depth }
      headings = [...headings.filter(({ depth }) => depth < node.depth), heading]
    } else if (isTable(node)) {
      hasTable = true
      under = []
    } else if (node.type === 'list' && !hasTable && levelInHeading(headings.at(-1)?.text ?? '') !== undefined)
      under.push(node)
  }
  flush()
  return lists
}

/** Longer texts are not names. */
const LONGEST_NAME = 60
/** Longer text below an entry is a criterion, not a note on a feature. */
const LONGEST_BELOW = 200

function listOf(list: List, { headings, source }: { headings: PageHeading[]; source: Source }): FeatureList {
  const entries = list.children.map((item) => entryOf(item, source))
  const kinds = new Map<string, number>()
  for (const { name, rest } of entries) if (rest.length > 0) addTo(kinds, textOf(name))
  // A word before the colon of several entries says what kind of thing they are.
  const rows = entries.map((entry) => rowOf(entry, (kinds.get(textOf(entry.name)) ?? 0) > 1, source))
  const head = ['Feature', 'Notes', 'Maintainers', 'Category'].map((value) => cellOf([{ type: 'text', value }]))
  const found: FoundTable = {
    table: { type: 'table', children: [{ type: 'tableRow', children: head }, ...rows] },
    source,
    lineOf: (row) => lineOf(list.children[row - 1] ?? list),
    headings,
    intro: [],
  }
  const isName = (text: string) => text !== '' && text.length <= LONGEST_NAME && !/[.;!?]$/.test(text)
  const names = rows.map((row) => shownText(row.children[0]!))
  if (!names.every(isName)) return { list, found, problem: "its entries don't look like names" }
  const isLong = entries.some(({ below }) => textOf(below).length > LONGEST_BELOW)
  return isLong ? { list, found, problem: 'its entries look like criteria, not features' } : { list, found }
}

const textOf = (children: PhrasingContent[]): string => shownText({ children })

const cellOf = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })

interface Entry {
  item: ListItem
  name: PhrasingContent[]
  /** What is said of it behind a colon or a dash. */
  rest: PhrasingContent[]
  /** What is said of it in lists and paragraphs below. */
  below: PhrasingContent[]
}

function entryOf(item: ListItem, source: Source): Entry {
  const at = item.children.findIndex(({ type }) => type === 'paragraph')
  const paragraph = item.children[at] as Paragraph | undefined
  const { name, rest } = splitEntry(paragraph?.children ?? [], source)
  const [only, ...others] = name
  const plain = only?.type === 'strong' && others.length === 0 ? only.children : name
  return { item, name: plain, rest, below: wordsIn(item.children.slice(at + 1)) }
}

/** The words of blocks, in their order. */
function wordsIn(nodes: readonly RootContent[]): PhrasingContent[] {
  return collect(nodes, (node) => {
    if (node.type === 'paragraph') return node.children
    return node.type === 'code' && node.position
      ? [{ type: 'inlineCode', value: node.value, position: node.position }]
      : undefined
  })
}

/** Name and what is said of it, which is people or a note; of an entry that has its kind before the colon what follows. */
function rowOf({ item, name, rest, below }: Entry, hasKind: boolean, source: Source): TableRow {
  const inner = hasKind ? splitEntry(rest, source) : { name, rest }
  const people = readPeople(cellOf(inner.rest), source.text)
  const isPeople = people.maintainers.length > 0 && people.odd.length === 0
  const notes = [...(isPeople ? [] : inner.rest), ...below]
  const cells = [inner.name, notes, isPeople ? inner.rest : [], hasKind ? name : []].map(cellOf)
  return { type: 'tableRow', children: cells, ...(item.position && { position: item.position }) }
}

/** At the first colon, dash, or bracket with people. */
const SEPARATOR = /:\s|:$|\s[-–—]\s|\s\((?=@)/

function splitEntry(nodes: PhrasingContent[], source: Source): { name: PhrasingContent[]; rest: PhrasingContent[] } {
  const at = nodes.findIndex((node) => node.type === 'text' && SEPARATOR.test(node.value))
  const node = nodes[at]
  if (node?.type !== 'text' || !node.position) return { name: nodes, rest: [] }
  const found = SEPARATOR.exec(node.value)!
  // Where the text is written otherwise than it is shown, places in it can't be told.
  if (source.text.slice(startOf(node), endOf(node)) !== node.value) return { name: nodes, rest: [] }
  const part = (from: number, to: number): PhrasingContent[] => {
    const { start, end } = node.position!
    const offset = start.offset ?? 0
    const position = { start: { ...start, offset: offset + from }, end: { ...end, offset: offset + to } }
    return to > from ? [{ type: 'text', value: node.value.slice(from, to), position }] : []
  }
  return {
    name: [...nodes.slice(0, at), ...part(0, found.index)],
    rest: [...part(found.index + found[0].length, node.value.length), ...nodes.slice(at + 1)],
  }
}
