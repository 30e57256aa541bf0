// Which columns of a support table hold what: found by their headings, and for levels by their cells too.
import { trimAll, trimRight } from '../../text/trim.ts'
import { isLevelWord, readLevel } from './level-words.ts'
import { readWhen } from './sunset.ts'
import { isNamedVersion, isVersions } from './versions.ts'

const ROLES = ['feature', 'level', 'maintainers', 'notes', 'category'] as const
export type Role = (typeof ROLES)[number]
const FACTS = ['deprecated', 'removal', 'replacement', 'paths'] as const
type Fact = (typeof FACTS)[number]

/** Headings named by hand, compared without case; a role without a name is found. */
export type ColumnNames = Partial<Record<Role, string | undefined>>

export interface Columns {
  feature: number
  /** Missing if the level is not in the table. */
  level?: number
  /** In place of it: a column for each level. */
  levels?: readonly number[]
  maintainers?: number
  notes?: number
  category?: number
  /** Columns of one fact each, several of them may be about one. */
  facts: { fact: Fact; column: number }[]
  /** The table has no levels, but lists what is deprecated, or since when; so that is its level. */
  isOfDeprecated?: boolean
  /** Columns without a role, in order. */
  rest: number[]
}

const NOUN = '(?:level|state|status|tier|stage|phase|maturity|stability|life ?cycle)s?'
/** In the order in which they are tried. */
const LEVEL: readonly RegExp[] = [
  new RegExp(`^(?:support|maintenance|current)?\\W*${NOUN}$`, 'i'),
  new RegExp(`\\b${NOUN}(?: ?\\(.*)?$|^${NOUN} of\\b`, 'i'),
  // Not `GPU support` or `Supported modes`, which say of something else whether it is there.
  /^(?:(?:is|current|currently|official|officially|overall|project|level of)\W+)?support(?:ed)?(?: (?:types?|kinds?|class|category|grade|policy|today|yet|now|currently|here))?(?: ?\(.*)?$/i,
  /^maintained\??$/i,
]
/** Headings that speak of levels or support and hold something else. */
const OTHER_STATUS =
  /\b(?:ci|build|http|exit|test|tests|review|pr|issue|date|since|until|version|versions|notes?|in|url|link)\b/i
const OTHER_SUPPORT =
  /\b(?:versions?|releases?|since|until|till|ends?|with|by|in|on|for|from|platforms?|os|systems?|arch|architectures?|languages?|formats?|values?|types? of|contact|channels?|team|dates?|urls?|links?|window|period|hours|browsers?|devices?|features?)\b/i
const MAINTAINERS = [
  /\bmaintainer|\b(?:maintained|owned|led) by\b/i,
  /\b(?:owner|codeowner|team|contact|responsible|lead|approver|champion)s?\b/i,
  /\bsupported by\b/i,
]
const NOTES = [/\b(?:note|comment|remark)s?\b/i, /\b(?:description|detail)s?\b/i]
const FEATURE = [
  /^feature(?: name)?$/i,
  /^(?:component|module|package|name|item|subsystem|project)s?$/i,
  /^(?!(?:other|supported|key|additional|more|missing|required)\b).*\bfeatures?\b/i,
]
const CATEGORY = /^(?:category|group|section|area|class|subsystem|topic|domain)$/i
const NUMBERING = /^(?:#|no\.?|nr\.?|id|index)$/i
const FACT: Record<Fact, RegExp> = {
  deprecated: /\bdeprecat(?:ed|ion)\b/i,
  removal:
    /\bsupport(?:ed)? (?:ends?|until|till)\b|\b(?:removal|removed?|end[- ]of[- ](?:life|support)|eol|eos|sunset|retire[ds]?|retirement|discontinued)\b/i,
  replacement: /\b(?:replacement|replaced by|successor|use instead|migrate to|migration)\b/i,
  paths: /^(?:path|file|folder|director(?:y|ie)|source)s?$/i,
}
/** What is deprecated or removed, not when. */
const THINGS =
  /\b(?:features?|components?|apis?|options?|flags?|fields?|functions?|methods?|commands?|parameters?|settings?|configurations?|properties|property|resources?|plugins?|modules?|packages?|items?|names?)$/i
/** A column of numbers holds levels only under such a heading: Tier 1. */
const NUMBERED = /\b(tier|level|stage|phase|class)$/i
const SMALL_NUMBER = /^(?:\d|[A-E]|I{1,3}|IV|V)$/
const VERSIONED = /\b(?:version|release|branch|tag)s?$/i

/** Whether a heading says nothing else. */
export const isNounOfLevels = (heading: string): boolean => LEVEL[0]!.test(heading.trim())

/** A heading without the punctuation around its words. */
export const bareHeading = (heading: string): string => trimAll(heading, /["'*:?\s]/)

/** A table's texts as a reader sees them; the first row has the headings. */
export type Grid = readonly (readonly string[])[]

/** `none`: no column is named as level (unless it may go without). `versions`: what is supported are versions of one thing, not features. */
export function findColumns(
  grid: Grid,
  names: ColumnNames,
  { withoutLevel = false }: { withoutLevel?: boolean } = {},
): Columns | 'none' | 'versions' {
  const headings = (grid[0] ?? []).map(bareHeading)
  const valuesOf = (index: number) => grid.slice(1).flatMap((row) => row[index]?.trim() || [])
  const found: Partial<Record<Role, number>> = {}
  const facts: Columns['facts'] = []
  const isFree = (index: number) =>
    !Object.values(found).includes(index) && !facts.some(({ column }) => column === index)
  for (const role of ROLES) {
    const name = names[role]?.toLowerCase()
    const index = (grid[0] ?? []).findIndex((heading, at) =>
      [heading, headings[at]!].some((one) => one.toLowerCase() === name),
    )
    if (name !== undefined && index >= 0) found[role] = index
  }
  const find = (
    role: Role,
    patterns: readonly RegExp[],
    fits: (index: number, rank: number) => boolean = () => true,
  ) => {
    if (names[role] !== undefined) return
    patterns.some((pattern, rank) => {
      const index = headings.findIndex((heading, at) => isFree(at) && pattern.test(heading) && fits(at, rank))
      if (index >= 0) found[role] = index
      return index >= 0
    })
  }
  find('level', LEVEL.slice(0, 2), (index, rank) => holdsKnown(headings[index]!, valuesOf(index), rank))
  if (found.level === undefined)
    find('level', LEVEL, (index, rank) => holdsLevels(headings[index]!, valuesOf(index), rank))
  headings.forEach((heading, column) => {
    const fact = FACTS.find((one) => FACT[one].test(heading))
    if (fact && isFree(column) && !THINGS.test(heading) && !isNamed(valuesOf(column), { fact, column }))
      facts.push({ fact, column })
  })
  find('maintainers', MAINTAINERS)
  find('notes', NOTES)
  find('feature', FEATURE)
  const described = found.notes
  if (found.feature === undefined && names.feature === undefined && names.notes === undefined && described) {
    // What is beside a category that several rows share is the feature.
    const beside = valuesOf(described - 1)
    if (CATEGORY.test(headings[described - 1]!) && new Set(beside).size < beside.length) {
      found.feature = described
      delete found.notes
    }
  }
  if (found.feature === undefined && names.feature === undefined) {
    const free = headings.map((_, index) => index).filter(isFree)
    const named = free.filter((index) => !NUMBERING.test(headings[index]!))
    const index = named.find((at) => !CATEGORY.test(headings[at]!)) ?? named[0] ?? free[0]
    if (index !== undefined) found.feature = index
  }
  find('category', [CATEGORY])
  const { feature } = found
  if (feature === undefined) return 'none'
  const isAboutVersions =
    names.feature === undefined && VERSIONED.test(headings[feature]!) && mostly(valuesOf(feature), isNamedVersion)
  if (isAboutVersions) return 'versions'
  const rest = headings.map((_, index) => index).filter(isFree)
  const isOfDeprecated = /^deprecated\b/i.test(headings[feature]!) || facts.some(({ fact }) => fact === 'deprecated')
  const columns = { ...found, feature, facts, rest, isOfDeprecated: found.level === undefined && isOfDeprecated }
  return found.level === undefined && !withoutLevel && !isOfDeprecated ? 'none' : columns
}

/** A first column of things that are deprecated, under that word alone. */
function isNamed(values: readonly string[], { fact, column }: { fact: Fact; column: number }): boolean {
  const isAnswer = (value: string) =>
    readWhen(value) !== undefined || /^(?:[-–—.…]*|n\/a|tbd|yes|no|true|false)$/i.test(value)
  return column === 0 && (fact === 'deprecated' || fact === 'removal') && mostly(values, (value) => !isAnswer(value))
}

/** `1` in a column named Tier is Tier 1. */
export function numberedLevel(heading: string, text: string): string {
  const noun = NUMBERED.exec(trimRight(heading, /\W/))?.[1]
  return noun !== undefined && SMALL_NUMBER.test(text) ? `${noun[0]!.toUpperCase()}${noun.slice(1)} ${text}` : text
}

const LONGEST_LEVEL = 80

function holdsLevels(heading: string, values: readonly string[], rank: number): boolean {
  const isSupport = rank >= 2
  if ((isSupport ? OTHER_SUPPORT : OTHER_STATUS).test(heading)) return false
  if (values.length === 0) return false
  const texts = values.map((value) => numberedLevel(heading, value))
  if (mostly(texts, isVersions)) return false
  if (rank === 0) return true
  const isLevel = (text: string) => text.length <= LONGEST_LEVEL && readLevel(text).id !== undefined
  if (!mostly(texts, isLevel)) return false
  return (
    !isSupport ||
    new Set(texts).size < texts.length ||
    texts.some((text) => readLevel(text).builtIn || isLevelWord(text))
  )
}

/** Of several columns that may be it, the one whose words are known is. */
function holdsKnown(heading: string, values: readonly string[], rank: number): boolean {
  const isKnown = (value: string) => isLevelWord(value) || readLevel(value).builtIn
  return holdsLevels(heading, values, rank) && mostly(values, isKnown)
}

function mostly(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter((value) => holds(value)).length * 2 > values.length
}
