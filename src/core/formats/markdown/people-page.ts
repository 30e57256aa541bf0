// `import maintainers` of a Markdown page: tables and lists of people with the folders that they look after. People without
// a folder are not a feature; each table and list of them is named.
import type { List, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast'
import type { FeatureInput } from '../../matrix/schema.ts'
import { append } from '../../text/group-by.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { plainMarkdown } from '../notes.ts'
import { levelWithoutStatus } from '../status-words.ts'
import { collect, lineOf, parseMarkdown, shownText, writtenText, type Source } from './cells.ts'
import { linksOf, patternOf, placeFinder, type FindPlace } from './links.ts'
import { readPeople } from './people.ts'
import { listTables, readReferences, withoutFrontMatter, type FoundTable } from './tables.ts'

export interface PeoplePageOptions {
  /** The page's place in the repository: its links start there. */
  path?: string
  /** The repository's paths, by which a folder is told from a word. */
  tree: readonly string[]
}

interface Page {
  source: Source
  placeOf: FindPlace
  categories: Map<string, FeatureInput[]>
  remarks: Remark[]
}

/** What a cell says of people who no longer look after it. */
const FORMER = /^(?:emeritus|former|inactive|retired|alumn[iua]s?|past|stepped down)$/i

/** A heading above people who no longer look after it. */
const FORMER_HEADING = /\b(?:emerit\w+|former|inactive|retired|alumn[iua]s?|past)\b/i

/** Headings of columns about people, which name no feature. */
const ABOUT_PEOPLE =
  /^(?:maintainer|owner|reviewer|approver|lead|person|who|full name|status|state|role|since|until|active|company|affiliation|organi[sz]ation|e-?mail|time ?zone)$/i

/** The category of what is under no heading. */
const UNGROUPED = 'Maintainers'

/** The level is tentative: the page says who, and not how well. */
export function importPeoplePage(text: string, { path = '', tree }: PeoplePageOptions): Imported {
  const front = withoutFrontMatter(text)
  const root = parseMarkdown(front.text)
  const source = readReferences(root, front.text)
  const page: Page = { source, placeOf: placeFinder(tree, path), categories: new Map(), remarks: [] }
  for (const found of listTables(root, source)) readTable(found, page)
  readLists(root.children, page)
  const categories = [...page.categories].map(([name, features]) => ({ name, features }))
  return {
    matrix: importedMatrix(categories),
    remarks: sortRemarks(page.remarks),
    ...(source.budget.left < 0 && { isPart: true }),
  }
}

function addFeature(
  page: Page,
  { category, feature, line }: { category: string | undefined; feature: FeatureInput; line: number },
): void {
  if (!feature.maintainers)
    page.remarks.push({
      line,
      message: `${feature.name}: ${feature.emeritus ? 'only former maintainers are' : 'nobody is'} named; carried over as not-maintained, tentative`,
    })
  append(page.categories, category ?? UNGROUPED, feature)
}

function readTable(found: FoundTable, page: Page): void {
  if (found.problem !== undefined) return void page.remarks.push({ line: found.lineOf(0), message: found.problem })
  const [head, ...rows] = found.table.children
  const headings = head!.children.map(shownText)
  const { source } = found
  const placesAt = headings.map(
    (_, at) => rows.filter((row) => placesIn(row.children[at], source, page).length > 0).length,
  )
  const peopleAt = headings.map(
    (_, at) => rows.filter((row) => readPeople(row.children[at], source.text).maintainers.length > 0).length,
  )
  const columnOf = (counts: readonly number[]) => {
    const most = counts.reduce((a, b) => (b > a ? b : a), 0)
    return most === 0 ? -1 : counts.indexOf(most)
  }
  const place = columnOf(placesAt)
  const people = [...headings.keys()].filter((at) => peopleAt[at]! > 0 && at !== place)
  if (place < 0 || people.length === 0) {
    const why = place < 0 ? 'names no folder or file of the repository' : 'names nobody'
    page.remarks.push({ line: found.lineOf(0), message: `a table that ${why} is not read` })
    return
  }
  const named = headings.findIndex(
    (heading, at) => at !== place && !people.includes(at) && !ABOUT_PEOPLE.test(heading.trim()),
  )
  const category = found.headings.at(-1)?.text
  rows.forEach((row, index) => {
    const line = found.lineOf(index + 1)
    const paths = placesIn(row.children[place], source, page)
    const isFormer = FORMER_HEADING.test(category ?? '') || row.children.some((cell) => FORMER.test(shownText(cell)))
    const persons = people.flatMap((at) => readPeople(row.children[at], source.text).maintainers)
    const name = shownText(row.children[named] ?? row.children[place]!) || shownText(row.children[place]!)
    if (name === '') return void page.remarks.push({ line, message: 'a row without a name is not carried over' })
    if (paths.length === 0)
      page.remarks.push({
        line,
        message: `${name}: ${shownText(row.children[place]!) || 'no folder'}: no such folder or file`,
      })
    const notes = headings.flatMap((heading, at) => {
      const cell = row.children[at]
      const isKept = cell !== undefined && at !== place && at !== named && !people.includes(at)
      const written = isKept ? writtenText(source, cell) : ''
      return written === '' ? [] : [`${heading || 'Also'}: ${written}`]
    })
    addFeature(page, { category, line, feature: featureOf(name, { paths, people: persons, isFormer, notes }) })
  })
}

interface Said {
  paths: readonly string[]
  people: readonly string[]
  /** They once looked after it. */
  isFormer: boolean
  notes: readonly string[]
}

function featureOf(name: string, { paths, people, isFormer, notes }: Said): FeatureInput {
  const persons = [...new Set(people)]
  return {
    name: name.replace(/\/$/, ''),
    ...levelWithoutStatus(persons.length > 0 && !isFormer),
    ...(persons.length > 0 && (isFormer ? { emeritus: persons } : { maintainers: persons })),
    ...(notes.length > 0 && { notes: notes.join(' · ') }),
    ...(paths.length > 0 && { paths: [...new Set(paths)] }),
  }
}

/** Folders and files that links, code and words name. A word is a path where it has a slash, or is code. */
function placesIn(node: { children: PhrasingContent[] } | undefined, source: Source, page: Page): string[] {
  if (!node) return []
  const words = shownText(node)
    .split(/[\s,;()]+/)
    .filter((word) => word.includes('/'))
  const codes = collect(node.children, (child) => (child.type === 'inlineCode' ? [child.value] : undefined))
  const addresses = [
    ...linksOf(node, source),
    ...[...codes, ...words].map((word) => `/${word.replace(/^\.?\//, '').replace(/\/\*{1,2}$|:$/, '')}`),
  ]
  const patterns = addresses.flatMap((address) => {
    const found = page.placeOf(address)
    return found ? patternOf(found) : []
  })
  return [...new Set(patterns)]
}

/** A list's entries, and the lists in them: an entry with a folder is a feature, its people are in it, below it or both. */
function readLists(nodes: readonly RootContent[], page: Page): void {
  let heading: { text: string; paths: string[] } | undefined
  for (const node of nodes) {
    if (node.type === 'heading') heading = { text: shownText(node), paths: placesIn(node, page.source, page) }
    else if (node.type === 'list') readList(node, { heading, page })
    else if ('children' in node && node.type !== 'table' && node.type !== 'paragraph') readLists(node.children, page)
  }
}

function readList(
  list: List,
  { heading, page }: { heading: { text: string; paths: string[] } | undefined; page: Page },
): void {
  const line = lineOf(list)
  const isFormer = FORMER_HEADING.test(heading?.text ?? '')
  const people = list.children.flatMap((item) => peopleOf(item, page))
  if (heading && heading.paths.length > 0 && people.length > 0) {
    const feature = featureOf(heading.text, { paths: heading.paths, people, isFormer, notes: [] })
    addFeature(page, { category: undefined, line, feature })
    return
  }
  let read = 0
  for (const item of list.children) {
    const first = item.children[0]
    if (first?.type !== 'paragraph') continue
    const paths = placesIn(first, page.source, page)
    if (paths.length === 0) continue
    read++
    const named = peopleOf(item, page)
    const shown = shownText(first)
    const notes = named.length > 0 ? [] : [plainMarkdown(shown)]
    const feature = featureOf(nameIn(shown, paths), { paths, people: named, isFormer, notes })
    addFeature(page, { category: heading?.text, line: lineOf(item), feature })
  }
  if (read === 0 && people.length > 0)
    page.remarks.push({ line, message: `a list of people that names no folder or file of the repository is not read` })
}

/** What comes before the people, up to a colon, a dash or a bracket; the paths where people come first. */
function nameIn(shown: string, paths: readonly string[]): string {
  const name = shown.split(/:\s|:$|\s[-–—]\s|\s\(|\s@/)[0]!.trim()
  const place = paths.map((path) => shown.indexOf(path.replace(/\/$/, ''))).find((at) => at >= 0) ?? 0
  const person = shown.search(/@|</)
  return name === '' || (person >= 0 && person < place) ? paths.join(', ') : name
}

/** Everybody in the entry, in its lists too. */
function peopleOf(item: ListItem, page: Page): string[] {
  return item.children.flatMap((child): string[] => {
    if (child.type === 'list') return child.children.flatMap((inner) => peopleOf(inner, page))
    if (child.type !== 'paragraph') return []
    // Code names folders, not people.
    const children = child.children.filter(({ type }) => type !== 'inlineCode')
    const cell: TableCell = { type: 'tableCell', children }
    return readPeople(cell, page.source.text).maintainers
  })
}
