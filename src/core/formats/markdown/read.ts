// `import markdown`: a support page as a matrix. Tables are found by their headings; categories are rows in bold, a column,
// or the headings above the tables. What the page says stays to the letter.
import type { Heading, Root, TableRow } from 'mdast'
import type { FeatureInput, MatrixInput } from '../../matrix/schema.ts'
import { importedMatrix, sortRemarks } from '../imported.ts'
import type { Imported, Remark } from '../imported.ts'
import { cellAt, lineOf, listTables, parseMarkdown, shownText, writtenText } from './cells.ts'
import type { FoundTable } from './cells.ts'
import { findColumns } from './columns.ts'
import type { ColumnNames, Columns } from './columns.ts'
import { levelsInput, readLevel, readMeanings } from './levels.ts'
import type { LevelWord } from './levels.ts'
import { readNotes } from './notes.ts'
import { readPeople } from './people.ts'
import { levelWithoutStatus } from '../status.ts'

interface Page {
  source: string
  categories: Map<string, { notes?: string; features: FeatureInput[] }>
  words: LevelWord[]
  planned: Set<string>
  remarks: Remark[]
}

/** No category at all where no table has a column of levels. */
export function importMarkdown(text: string, names: ColumnNames = {}): Imported {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const root = parseMarkdown(source)
  const page: Page = { source, categories: new Map(), words: [], planned: new Set(), remarks: [] }
  const owners = new Map<Heading | undefined, string>()
  for (const found of listTables(root, source)) {
    const columns = findColumns(found.table, names)
    if (columns) readTable(found, columns, { page, owners })
    else page.remarks.push({ line: lineOf(found.table), message: 'a table without a column of levels is not read' })
  }
  const levels = levelsInput(page.words, readMeanings(root, source))
  const volunteer = findVolunteer(root)
  const project = findProject(root)
  const matrix = importedMatrix(
    [...page.categories].map(([name, category]) => ({ name, ...category })),
    {
      ...(project !== undefined && { project }),
      ...(volunteer !== undefined && { volunteer }),
      ...(levels && { levels }),
      ...(page.planned.size > 0 && { teams: teamsInput(page.planned) }),
    },
  )
  return { matrix, remarks: sortRemarks(page.remarks) }
}

const teamsInput = (planned: ReadonlySet<string>): NonNullable<MatrixInput['teams']> =>
  Object.fromEntries([...planned].map((name) => [name, { planned: true }]))

function readTable(
  { table, headings, intro }: FoundTable,
  columns: Columns,
  { page, owners }: { page: Page; owners: Map<Heading | undefined, string> },
): void {
  const heading = headings.at(-1)
  let name = owners.get(heading) ?? freeName(headings.map(shownText), page)
  let notes: string | undefined = intro
  owners.set(heading, name)
  for (const row of table.children.slice(1)) {
    const cells = row.children.map((cell) => shownText(cell))
    if (cells.every((cell) => cell === '')) continue
    if (isCategoryRow(row, columns)) {
      name = shownText(row.children[columns.feature]!)
      const words = row.children
        .filter((_, index) => index !== columns.feature)
        .map((cell) => writtenText(page.source, cell))
      notes = words.filter((word) => word !== '').join(' ') || undefined
      continue
    }
    const own = cells[columns.category ?? -1]
    if (own !== undefined && own !== '') {
      name = own
      notes = undefined
    }
    let category = page.categories.get(name)
    if (!category) page.categories.set(name, (category = { ...(notes !== undefined && { notes }), features: [] }))
    const feature = readFeature(row, columns, page)
    if (feature) category.features.push(feature)
  }
}

/** Two headings may say the same, two categories may not. */
function freeName(headings: string[], page: Page): string {
  const name = headings.at(-1) ?? 'Features'
  if (!page.categories.has(name)) return name
  const qualified = headings.slice(-2).join(': ')
  let free = qualified
  for (let count = 2; page.categories.has(free); count++) free = `${qualified} (${count})`
  return free
}

/** A name in bold, alone or with remarks, where a feature would have a level. */
function isCategoryRow(row: TableRow, columns: Columns): boolean {
  const name = cellAt(row, columns.feature)
  if (name?.children.length !== 1 || name.children[0]!.type !== 'strong') return false
  const level = cellAt(row, columns.level)
  const people = cellAt(row, columns.maintainers)
  return !(level && readLevel(shownText(level)).builtIn) && (!people || shownText(people) === '')
}

function readFeature(row: TableRow, columns: Columns, page: Page): FeatureInput | undefined {
  const line = lineOf(row)
  const textAt = (column: number | undefined) => {
    const cell = cellAt(row, column)
    return cell ? shownText(cell) : ''
  }
  const name = textAt(columns.feature)
  if (name === '') {
    page.remarks.push({ line, message: 'a row without a feature is not carried over' })
    return undefined
  }
  const remark = (message: string) => page.remarks.push({ line, message: `${name}: ${message}` })
  const people = readPeople(cellAt(row, columns.maintainers), page.source)
  for (const odd of people.odd)
    remark(`${JSON.stringify(odd)} is not a @user, @org/team or address alone: the rest of it is not carried over`)
  for (const planned of people.planned) page.planned.add(planned)
  const notesCell = cellAt(row, columns.notes)
  const level = readLevel(textAt(columns.level))
  return {
    name,
    ...levelInput(level, people.maintainers.length > 0, { page, remark }),
    ...(people.maintainers.length > 0 && { maintainers: people.maintainers }),
    ...(people.seeking && { 'seeking-maintainers': true }),
    ...(notesCell && readNotes(writtenText(page.source, notesCell))),
  }
}

function levelInput(
  level: LevelWord,
  hasMaintainers: boolean,
  { page, remark }: { page: Page; remark: (message: string) => void },
): Pick<FeatureInput, 'level' | 'tentative'> {
  if (level.id === undefined) {
    const guess = levelWithoutStatus(hasMaintainers)
    remark(`no level; carried over as ${guess.level}, tentative: decide`)
    return guess
  }
  if (!level.builtIn && !page.words.some((word) => word.id === level.id))
    remark(
      `${JSON.stringify(level.word)} is none of the six levels; it became one of its own under \`levels\`: say there what it means, or use one of the six`,
    )
  page.words.push(level)
  return { level: level.id, ...(level.tentative && { tentative: true }) }
}

/** The first link below a heading about becoming a maintainer. */
function findVolunteer(root: Root): string | undefined {
  let inSection = false
  for (const node of root.children) {
    if (node.type === 'heading')
      inSection = /\b(?:becom\w*|volunteer\w*)\b/i.test(shownText(node)) && /maintain/i.test(shownText(node))
    else if (inSection && node.type === 'paragraph')
      for (const child of node.children)
        if (child.type === 'link' && /^https?:\/\/[^\s<>"]+$/.test(child.url)) return child.url
  }
  return undefined
}

/** The project in our own page's title. */
function findProject(root: Root): string | undefined {
  const title = root.children.find((node): node is Heading => node.type === 'heading')
  return title && /^What (.+) supports$/.exec(shownText(title))?.[1]
}
