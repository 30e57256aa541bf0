// One row of a support table as a feature. Whatever its cells say ends up in the feature or in a remark.
import type { TableRow } from 'mdast'
import type { FeatureInput } from '../../matrix/schema.ts'
import { levelWithoutStatus } from '../status-words.ts'
import { cellAt, footnotesOf, shownAt, shownText, withoutStruck, writtenText, type Source } from './cells.ts'
import { numberedLevel, type Columns } from './columns.ts'
import { levelOfCells } from './level-columns.ts'
import { levelOfHeading, readLevel, splitAccepts, type LevelWord } from './level-words.ts'
import { linksOf, patternOf, type FindPlace } from './links.ts'
import type { NamedRow } from './names.ts'
import { readNotes } from './notes.ts'
import { readPeople } from './people.ts'
import { readWhen } from './sunset.ts'
import { withoutTags } from './template-tags.ts'

export interface RowContext {
  source: Source
  columns: Columns
  /** As a reader sees them. */
  headings: readonly string[]
  /** The level of the heading above, where the table has none. */
  levelAbove: string | undefined
  legend: ReadonlyMap<string, LevelWord>
  /** Undefined if the repository's files are unknown. */
  placeOf: FindPlace | undefined
  /** Words that a remark already said are not maintainers. */
  oddPeople: Set<string>
  remark: (message: string) => void
}

export interface RowFeature extends NamedRow {
  feature: Omit<FeatureInput, 'name' | 'level'>
  level: LevelWord
  planned: string[]
}

/** Cells that say nothing. */
const EMPTY = /^(?:[-–—.…]*|n\/a)$/i

/** Whether a cell about an end says one. */
const isTold = (shown: string): boolean => shown !== '' && !/^(?:tbd|tba|none|no)$/i.test(shown)

/** Undefined for a row without a name. */
export function readRow(row: TableRow, context: RowContext): RowFeature | undefined {
  const { source, columns, headings } = context
  const toldAt = (column: number) => (EMPTY.test(shownAt(row, column)) ? '' : shownAt(row, column))
  const writtenAt = (column: number) => writtenText(source, row.children[column]!)
  const name = withoutTags(shownAt(row, columns.feature))
  if (name === '') {
    context.remark('a row without a feature is not carried over')
    return undefined
  }
  const remark = (message: string) => context.remark(`${name}: ${message}`)
  const inner = { ...context, remark }
  const notes: string[] = []
  const keep = (texts: readonly string[]) => {
    for (const text of texts) notes.push(text)
  }
  const labelled = (column: number, text: string) => notes.push(`${headings[column] || 'Also'}: ${text}`)

  const nameCell = row.children[columns.feature]!
  const links = readLinks(row, columns, inner)
  if (links.kept) labelled(columns.feature, writtenText(source, nameCell))
  else keep(footnotesOf(nameCell, source))
  const sunset: NonNullable<FeatureInput['sunset']> = {}
  const own: Pick<FeatureInput, 'accepts' | 'warning' | 'sunset' | 'notes'> = {}
  const people = readPeople(cellAt(row, columns.maintainers), source.text)
  let level = context.levelAbove === undefined ? undefined : levelOfHeading(context.levelAbove)
  if (columns.levels) {
    const cells = columns.levels.map((column) => ({ heading: headings[column]!, shown: shownAt(row, column), column }))
    level = levelOfCells(cells)
    if (level.tentative) remark(`has marks under several levels; carried over as ${level.word}, tentative: decide`)
    const isFact = (column: number) => columns.facts.some((one) => one.column === column)
    for (const { shown, column } of cells)
      if (/\d/.test(shown) || level.tentative)
        if (!isFact(column) && !EMPTY.test(shown)) labelled(column, writtenAt(column))
  }
  const paths: string[] = []

  headings.forEach((heading, column) => {
    const shown = withoutTags(shownAt(row, column))
    if (column === columns.feature || column === columns.category) return
    if (columns.levels?.includes(column) && !columns.facts.some((one) => one.column === column)) return
    if (column === columns.level) {
      const holds = withoutTags(shownText(withoutStruck(row.children[column] ?? { children: [] })))
      const { levelText, accepts } = splitAccepts(holds)
      level = readLevel(numberedLevel(heading, levelText), context.legend)
      if (accepts) own.accepts = accepts
      if (level.more || holds !== shown) labelled(column, writtenAt(column))
      else if (row.children[column]) keep(footnotesOf(row.children[column], source))
      return
    }
    if (EMPTY.test(shown) && !hasImage(row, column)) return
    const fact = columns.facts.find((one) => one.column === column)?.fact
    if (column === columns.notes) {
      const { notes: said, ...rest } = readNotes(writtenAt(column))
      Object.assign(own, rest)
      if (said !== undefined) notes.push(said)
    } else if (column === columns.maintainers) {
      if (people.odd.length > 0) labelled(column, writtenAt(column))
      else keep(footnotesOf(row.children[column]!, source))
      for (const odd of people.odd.filter((one) => !context.oddPeople.has(one))) {
        context.oddPeople.add(odd)
        remark(`${JSON.stringify(odd)} is not just a @user, @org/team or address: kept in the notes, here and below`)
      }
    } else if (fact === 'paths') {
      const found = pathsIn(shown, inner)
      for (const path of found.paths) paths.push(path)
      if (found.isOdd) labelled(column, writtenAt(column))
    } else if (fact === 'replacement') {
      if (!/^(?:none|nothing|no|tbd|tba)$/i.test(shown)) sunset.replacement ??= shown
    } else if (fact !== undefined && sunset[fact] === undefined && readWhen(shown) !== undefined) {
      const { value, isWhole } = readWhen(shown)!
      sunset[fact] = value
      if (isWhole) keep(footnotesOf(row.children[column]!, source))
      else labelled(column, writtenAt(column))
    } else if (fact === undefined || isTold(shown)) labelled(column, writtenAt(column))
  })
  if (columns.isOfDeprecated && level === undefined) {
    const ends = columns.facts.filter(({ fact }) => fact === 'deprecated' || fact === 'removal')
    const isDated = sunset.deprecated !== undefined || sunset.removal !== undefined || ends.length === 0
    const isSaid = ends.some(({ column }) => isTold(toldAt(column)))
    level = readLevel(isDated ? 'Deprecated' : isSaid ? 'Deprecated?' : '')
    if (isSaid && !isDated) remark('no deprecation date; carried over as deprecated, tentative: decide')
  }
  const all = [...paths, ...links.paths]
  return {
    name,
    level: level ?? readLevel(''),
    planned: people.planned,
    tells: [
      ...columns.rest.map((column) => [headings[column]!, toldAt(column)] as const),
      ...columns.facts.map(({ column }) => [headings[column]!, toldAt(column)] as const),
      ...(columns.level === undefined ? [] : [['level', toldAt(columns.level)] as const]),
      ...(context.levelAbove === undefined ? [] : [['level', context.levelAbove] as const]),
      ...(columns.maintainers === undefined ? [] : [['maintainers', toldAt(columns.maintainers)] as const]),
    ],
    feature: {
      ...(people.maintainers.length > 0 && { maintainers: people.maintainers }),
      ...(people.seeking && { 'seeking-maintainers': true }),
      ...own,
      ...(Object.keys(sunset).length > 0 && { sunset }),
      ...(notes.length > 0 && { notes: notes.join(' · ') }),
      ...(all.length > 0 && { paths: [...new Set(all)] }),
      ...(links.docs.length > 0 && { docs: [...new Set(links.docs)] }),
    },
  }
}

/** The level of the matrix for a word of the page; a guess is tentative, and said. */
export function levelOfRow(
  { level, feature }: RowFeature,
  remark: (message: string) => void,
): Pick<FeatureInput, 'level' | 'tentative'> {
  if (level.id === undefined) {
    const guess = levelWithoutStatus(feature.maintainers !== undefined)
    const said = level.word === '' ? 'no level' : `${JSON.stringify(level.word)} is not a level`
    remark(`${said}; carried over as ${guess.level}, tentative: decide`)
    return guess
  }
  return { level: level.id, ...(level.tentative && { tentative: true }) }
}

function hasImage(row: TableRow, column: number): boolean {
  return cellAt(row, column)?.children.some(({ type }) => /^image/.test(type)) ?? false
}

interface Links {
  paths: string[]
  docs: string[]
  /** A link leads to another place: its cell is kept in the notes. */
  kept: boolean
}

/** What the links of the feature's cell lead to. */
function readLinks(
  row: TableRow,
  { feature }: Columns,
  { source, placeOf, remark }: Pick<RowContext, 'source' | 'placeOf' | 'remark'>,
): Links {
  const links: Links = { paths: [], docs: [], kept: false }
  for (const address of linksOf(row.children[feature]!, source)) {
    const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|\/\/|$)/i.test(address)
    if (placeOf === undefined || !isRelative) {
      links.kept = true
      continue
    }
    const place = placeOf(address)
    if (place && 'file' in place) links.docs.push(place.file)
    else if (place) links.paths.push(patternOf(place))
    else if (address.startsWith('#')) links.kept = true
    else remark(`its link ${address} does not lead to a file or folder of the repository: not carried over`)
  }
  return links
}

/** The files and folders that a cell of paths names; `isOdd` where something in it is neither. */
function pathsIn(shown: string, { placeOf }: Pick<RowContext, 'placeOf'>): { paths: string[]; isOdd: boolean } {
  const words = shown.split(/[\s,;]+/).filter((word) => word !== '')
  const paths = words.flatMap((word) => {
    const place = placeOf?.(`/${word.replace(/^\.?\//, '')}`)
    return place ? patternOf(place) : []
  })
  return { paths, isOdd: paths.length < words.length }
}
