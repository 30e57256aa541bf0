// Lists of features below a heading that is a level: each entry as the row of a table.
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast'
import { endOf, lineOf, shownText, startOf } from './cells.ts'
import type { Source } from './cells.ts'
import { levelInHeading } from './level-words.ts'
import { readPeople } from './people.ts'
import type { FoundTable, PageHeading } from './tables.ts'

/** The columns of such a table, and no others. */
export const LIST_COLUMNS = { feature: 0, notes: 1, maintainers: 2, facts: [], rest: [] }

export interface FeatureList {
  found: FoundTable
  /** Why its entries are no features; the list is then not read. */
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

const isTable = (node: RootContent): boolean =>
  node.type === 'table' || (node.type === 'html' && /<table\b/i.test(node.value))

/** Longer texts are no names. */
const LONGEST_NAME = 60

function listOf(list: List, { headings, source }: { headings: PageHeading[]; source: Source }): FeatureList {
  const rows = list.children.map((item) => rowOf(item, source))
  const head = ['Feature', 'Notes', 'Maintainers'].map((value) => cellOf([{ type: 'text', value }]))
  const found: FoundTable = {
    table: { type: 'table', children: [{ type: 'tableRow', children: head }, ...rows] },
    source,
    lineOf: (row) => lineOf(list.children[row - 1] ?? list),
    headings,
    intro: undefined,
  }
  const isName = (text: string) => text !== '' && text.length <= LONGEST_NAME && !/[.;!?]$/.test(text)
  const names = rows.map((row) => shownText(row.children[0]!))
  return names.every(isName) ? { found } : { found, problem: 'its entries are no names' }
}

const cellOf = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })

/** Name and what is said of it, which is people or a note. */
function rowOf(item: ListItem, source: Source): TableRow {
  const paragraph = item.children.find((child): child is Paragraph => child.type === 'paragraph')
  const { name, rest } = splitEntry(paragraph?.children ?? [], source)
  const [only, ...others] = name
  const plain = only?.type === 'strong' && others.length === 0 ? only.children : name
  const people = readPeople(cellOf(rest), source.text)
  const isPeople = people.maintainers.length > 0 && people.odd.length === 0
  const cells = [plain, isPeople ? [] : rest, isPeople ? rest : []].map(cellOf)
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
