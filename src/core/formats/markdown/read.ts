// `import markdown`: a support page as a matrix. Levels are in a column or in the headings above the tables; categories are
// rows in bold, a column, or headings. What the page says stays to the letter, or is named.
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { boxesAsQuotes } from './boxes.ts'
import { makeCategories, type PageCategory } from './categories.ts'
import { categoryRows, isTextBelow } from './category-rows.ts'
import { footnoteIds, parseMarkdown, shownText, writtenText } from './cells.ts'
import { findColumns, type ColumnNames, type Columns, type Grid } from './columns.ts'
import {
  definitionsOfTable,
  listDefinitions,
  mayDefine,
  readLegend,
  readMeanings,
  type Definitions,
} from './definitions.ts'
import { LIST_COLUMNS, findFeatureLists, type FeatureList } from './feature-lists.ts'
import { findLeftOver } from './left-over.ts'
import { levelsInput } from './level-inputs.ts'
import { findLevelColumns, withLevelColumns } from './level-columns.ts'
import { isLevelWord, levelInHeading, levelOfHeading, readLevel, type LevelWord } from './level-words.ts'
import { placeFinder, type FindPlace } from './links.ts'
import { findProject, findVolunteer } from './page-facts.ts'
import { readRow } from './rows.ts'
import { listTables, readReferences, withoutFrontMatter, type FoundTable } from './tables.ts'
import { isTag, withoutTags } from './template-tags.ts'
import { isOwnTable } from './write.ts'
import { getOrMake } from '../../text/remembered.ts'

export interface MarkdownOptions {
  columns?: ColumnNames
  /** The heading right above a table is its level, whatever it says. */
  levelFromHeading?: boolean
  /** The page's place in the repository: its links start there. */
  path?: string
  /** The repository's paths; without them links are kept in the notes. */
  tree?: readonly string[]
}

interface Page {
  options: MarkdownOptions
  title: string | undefined
  categories: Map<string, PageCategory>
  /** Which category is under which heading. */
  under: Map<unknown, string>
  legend: ReadonlyMap<string, LevelWord>
  groups: Definitions[]
  /** Nodes of the page that are in the matrix, or told of. */
  carried: Set<object>
  /** Those that the rows read refer to. */
  footnotes: Set<string>
  oddPeople: Set<string>
  placeOf: FindPlace | undefined
  remarks: Remark[]
}

/** No category at all where no table has levels; the remarks say why. */
export function importMarkdown(text: string, options: MarkdownOptions = {}): Imported {
  const front = withoutFrontMatter(text)
  const markdown = boxesAsQuotes(front.text)
  const root = parseMarkdown(markdown)
  const source = readReferences(root, markdown)
  const groups = listDefinitions(root, source)
  const carried = new Set<object>()
  const page: Page = {
    options,
    title: front.title,
    categories: new Map(),
    under: new Map(),
    legend: readLegend(groups, carried),
    groups,
    carried,
    footnotes: new Set(),
    oddPeople: new Set(),
    placeOf: options.tree && placeFinder(options.tree, options.path ?? ''),
    remarks: [],
  }
  const tables = listTables(root, source, carried)
  for (const found of tables) if (!mayDefine(found)) readTable(found, page)
  const used = new Set([...page.categories.values()].flatMap(({ rows }) => rows.map(({ row }) => row.level.id)))
  for (const found of tables.filter(mayDefine)) {
    const definitions = definitionsOfTable(found, () => true)
    if (definitions.some(({ label }) => used.has(levelOfHeading(label).id))) page.groups.push(definitions)
    else readTable(found, page)
  }
  for (const list of findFeatureLists(root, source)) readList(list, page)
  const volunteer = findVolunteer(root)
  const project = findProject(root)
  const words = [...page.categories.values()].flatMap(({ rows }) => rows.map(({ row }) => row.level))
  const meanings = readMeanings(groups, words, page)
  const { categories, planned, remarks } = makeCategories([...page.categories.values()], meanings)
  const levels = levelsInput(words, meanings)
  const matrix = importedMatrix(categories, {
    ...(project !== undefined && { project }),
    ...(volunteer !== undefined && { volunteer }),
    ...(levels && { levels }),
    ...(planned.size > 0 && { teams: Object.fromEntries([...planned].map((name) => [name, { planned: true }])) }),
  })
  for (const node of root.children)
    if (node.type === 'footnoteDefinition' && page.footnotes.has(node.identifier)) carried.add(node)
  const leftOver =
    categories.length > 0
      ? findLeftOver(root, { carried, defining: new Set(groups.flat().map(({ node }) => node)) })
      : []
  return {
    matrix,
    remarks: sortRemarks([...page.remarks, ...remarks, ...leftOver]),
    ...(source.budget.left < 0 && { isPart: true }),
  }
}

function readList({ list, found, problem }: FeatureList, page: Page): void {
  const above = levelAbove(found, false)
  page.carried.add(list)
  if (problem === undefined && above) readRows(found, { columns: LIST_COLUMNS, above, page })
  else
    page.remarks.push({
      line: found.lineOf(0),
      message: `the list under ${JSON.stringify(found.headings.at(-1)!.text)} is not read, since ${problem ?? 'the heading is not a level'}; turn it into a table if its entries are features`,
    })
}

function readTable(found: FoundTable, page: Page): void {
  const remark = (message: string) => page.remarks.push({ line: found.lineOf(0), message })
  if (found.problem !== undefined) return void remark(found.problem)
  const grid: Grid = found.table.children.map((row) => row.children.map((cell) => withoutTags(shownText(cell))))
  const definitions = definitionsOfTable(found, (word) => isLevelWord(word) || readLevel(word).builtIn)
  if (definitions.length > 0) {
    page.groups.push(definitions)
    return
  }
  const names = page.options.columns ?? {}
  const first = findColumns(grid, names)
  if (first === 'versions')
    return void remark(
      'a table of versions is not read, since versions are not features; if they are here, name the column with --feature-column',
    )
  const levelColumns = names.level === undefined ? findLevelColumns(grid) : []
  const whole = first === 'none' ? findColumns(grid, names, { withoutLevel: true }) : first
  const byColumn = typeof whole === 'object' ? withLevelColumns(whole, levelColumns) : undefined
  const columns = byColumn ?? first
  const above = levelAbove(found, page.options.levelFromHeading ?? false)
  const hasLevel = columns !== 'none' && (columns.level !== undefined || columns.levels !== undefined)
  const free = columns === 'none' ? whole : columns
  if (above && !hasLevel && typeof free === 'object') readRows(found, { columns: free, above, page })
  else if (columns !== 'none') readRows(found, { columns, above: undefined, page })
  else {
    const named = grid[0]!.filter((heading) => heading !== '').map((heading) => JSON.stringify(heading))
    remark(
      `a table without a column of levels is not read (its columns: ${named.join(', ')}); name the column with --level-column, or use --level-from-heading if the heading above it is the level`,
    )
  }
}

interface LevelAbove {
  text: string
  /** Its place among the headings. */
  depth: number
}

/** The nearest heading that is a word of levels, or with the option the nearest one. */
function levelAbove({ headings }: FoundTable, whatever: boolean): LevelAbove | undefined {
  for (const [index, { text }] of [...headings.entries()].reverse()) {
    const level = levelInHeading(text)
    if (level !== undefined) return { text: level, depth: index }
  }
  const last = headings.at(-1)
  return whatever && last ? { text: last.text, depth: headings.length - 1 } : undefined
}

function readRows(
  found: FoundTable,
  { columns, above, page }: { columns: Columns; above: LevelAbove | undefined; page: Page },
): void {
  const { table, source } = found
  for (const id of footnoteIds(table.children.slice(1))) page.footnotes.add(id)
  const intro =
    found.intro.length > 0 ? found.intro.map((node) => withoutAlert(writtenText(source, node))).join(' ') : undefined
  const headings = found.headings.filter(
    ({ text }, index) => !above || (index !== above.depth && !levelInHeading(text)),
  )
  const heading = headings.at(-1)
  let name =
    page.under.get(heading) ??
    freeName(
      headings.map(({ text }) => text),
      page,
    )
  let notes = above ? undefined : intro
  if (!above) for (const node of found.intro) page.carried.add(node)
  else if (intro !== undefined && !intro.endsWith(':'))
    page.groups.push([{ label: above.text, meaning: intro, node: found.intro[0]! }])
  page.under.set(heading, name)
  const headed = name
  const shown = table.children[0]!.children.map(shownText)
  const isCategoryRow = categoryRows(table.children.slice(1), columns)
  table.children.slice(1).forEach((row, index) => {
    const line = found.lineOf(index + 1)
    const remark = (message: string) => page.remarks.push({ line, message })
    const cells = row.children.map((cell) => shownText(cell))
    const said = cells.filter((cell) => cell !== '')
    if (said.length === 0) return
    if (isTag(said.join(' '))) return remark(`${JSON.stringify(said.join(' '))} is not a row: skipped`)
    if (isTextBelow(row, { source, columns: shown.length }))
      return remark(`${JSON.stringify(said.join(' '))} is text right below the table, not a row: skipped`)
    if (isCategoryRow(row)) {
      name = cells[columns.feature]!
      const words = row.children.filter((_, at) => at !== columns.feature).map((cell) => writtenText(source, cell))
      notes = words.filter((word) => word !== '').join(' ') || undefined
      return
    }
    const own = cells[columns.category ?? -1]
    if (own !== undefined && own !== '') {
      name = own
      notes = undefined
    } else if (columns === LIST_COLUMNS) name = headed
    const category = getOrMake(page.categories, name, () => ({ name, rows: [] }))
    if (notes !== undefined) category.notes = category.notes === undefined ? notes : `${category.notes} ${notes}`
    notes = undefined
    const { legend, placeOf, oddPeople } = page
    const context = { source, columns, headings: shown, levelAbove: above?.text, legend, placeOf, oddPeople, remark }
    if (cells.slice(shown.length).some((cell) => cell !== ''))
      remark(
        `${cells[columns.feature]!}: more cells than the table has columns, ${JSON.stringify(cells.slice(shown.length).join(' '))} is not carried over; a pipe in a cell is written \\|`,
      )
    const made = readRow(row, context)
    if (made) category.rows.push({ row: made, line, isOwn: isOwnTable(shown) })
  })
}

/** The mark of GitHub's alerts is not a word of the page. */
const withoutAlert = (text: string): string => text.replace(/^\[![A-Z]+\]\s*/i, '')

/** Two headings may say the same, two categories may not. */
function freeName(headings: string[], page: Page): string {
  const name = headings.at(-1) ?? page.title ?? 'Features'
  if (!page.categories.has(name)) return name
  const qualified = headings.slice(-2).join(': ')
  let free = qualified
  for (let count = 2; page.categories.has(free); count++) free = `${qualified} (${count})`
  return free
}
