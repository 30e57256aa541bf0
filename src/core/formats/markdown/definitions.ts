// What a page says its levels and marks mean: in lists, in tables of their own, and in paragraphs.
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { append } from '../../text/group-by.ts'
import { trimRight } from '../../text/trim.ts'
import { cellAt, shownText, writtenText, type Source } from './cells.ts'
import { idOfMark, splitMarks } from './level-marks.ts'
import { isLevelWord, levelInHeading, levelOfHeading, readLevel, type LevelWord } from './level-words.ts'
import { isNounOfLevels } from './columns.ts'
import { isTable, type FoundTable } from './tables.ts'

export interface Definition {
  /** What is defined: a word or a mark. */
  label: string
  /** As it is written. */
  meaning: string
  /** Where it is on the page. */
  node: object
}

/** Definitions that belong together: one list, one table, one paragraph. */
export type Definitions = Definition[]

const MAX_LABEL = 60

/** Every list or line on the page that might define something, in order. */
export function listDefinitions(root: Root, source: Source): Definitions[] {
  const groups: Definitions[] = []
  const walk = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      if (node.type === 'list') {
        const items = node.children.flatMap((item) => {
          const paragraphs = item.children.filter((child): child is Paragraph => child.type === 'paragraph')
          const made = paragraphs[0] ? splitDefinition(paragraphs as [Paragraph], source) : undefined
          return made ? { ...made, node: item } : []
        })
        groups.push(items)
      }
      if (node.type === 'paragraph') groups.push(definitionsIn(node, source))
      else if ('children' in node) walk(node.children)
    }
  }
  walk(root.children)
  for (const group of headedDefinitions(root, source)) groups.push(group)
  return groups.filter((group) => group.length > 0)
}

/** Two or more headings of one depth that are levels, each with a paragraph below it and no table. */
function headedDefinitions(root: Root, source: Source): Definitions[] {
  const byDepth = new Map<number, Definitions>()
  root.children.forEach((node, index) => {
    if (node.type !== 'heading') return
    const heading = shownText(node)
    const level = levelInHeading(heading)
    const next = root.children[index + 1]
    // Of `Unsupported platforms` the paragraph says which they are.
    if (level === undefined || !heading.endsWith(level) || next?.type !== 'paragraph' || /:$/.test(shownText(next)))
      return
    for (let at = index + 1; at < root.children.length && root.children[at]!.type !== 'heading'; at++)
      if (isTable(root.children[at]!)) return
    const short = level.split(/\s[-–—]\s|:\s|\s\(/)[0]!
    const label = isLevelWord(short) ? short : level
    append(byDepth, node.depth, { label, meaning: writtenText(source, next), node: next })
  })
  return [...byDepth.values()].filter((group) => group.length > 1)
}

/** A paragraph that begins with a word in bold or code, or a line of `mark = meaning` pairs. */
function definitionsIn(node: Paragraph, source: Source): Definitions {
  const one = isEmphasis(node.children[0]) ? splitDefinition([node], source) : undefined
  if (one) return [{ ...one, node }]
  const pieces = shownText(node)
    .replace(/^(?:legend|key)\s*:\s*/i, '')
    .split(/[,;·|]/)
    .map((piece) => markAndWords(piece.trim()))
  return pieces.every((piece) => piece !== undefined) ? pieces.map((piece) => ({ ...piece, node })) : []
}

type Words = Omit<Definition, 'node'>

function markAndWords(text: string): Words | undefined {
  const { marks } = splitMarks(text)
  const [mark] = marks
  if (marks.length !== 1 || !text.startsWith(mark!)) return undefined
  const meaning = text.slice(mark!.length).replace(/^\s*(?:[:=–—-]+|means)?\s*/, '')
  return meaning === '' ? undefined : { label: mark!, meaning }
}

function splitDefinition(paragraphs: readonly [Paragraph, ...Paragraph[]], source: Source): Words | undefined {
  const [first, ...others] = paragraphs
  const shown = shownText(first)
  const written = writtenText(source, first)
  const label = splitMarks(shown).marks[0]
  if (label !== undefined && shown.startsWith(label)) return markAndWords(written.replace(/^\\(?=\[)/, ''))
  const word = new RegExp(`^([^:–—=]{1,${MAX_LABEL}}?)\\s*(?::|\\s[-–—=])\\s`).exec(shown)?.[1]
  const meaning = new RegExp(
    `^(?:\\*\\*|__|\\*|_|\`)?[^:–—=]{1,${MAX_LABEL}}?(?::|\\s[-–—=])(?:\\*\\*|__|\\*|_|\`)?:?\\s+(\\S.*)$`,
    's',
  ).exec(written)?.[1]
  const lead = first.children[0]
  const named = isEmphasis(lead) ? trimRight(shownText({ children: [lead!] }), /[\s:.]/) : ''
  // `**Deprecated** (soon): …` and `**Deprecated**. …`
  if (named !== '' && named.length <= MAX_LABEL && (word === undefined || (word !== named && word.startsWith(named)))) {
    const rest = writtenText(source, { type: 'paragraph', children: first.children.slice(1) })
    const said = rest.replace(/^[\s.,:;=–—-]+/, '')
    return said === '' ? undefined : { label: named, meaning: joined(said, others, source) }
  }
  if (word === undefined || meaning === undefined) return undefined
  // Emphasis that began before the word may end behind it.
  const closing = Array.from(/^[*_]+/.exec(written)?.[0] ?? '')
    .reverse()
    .join('')
  const said = closing === '' ? meaning : meaning.replace(closing, '')
  return { label: word, meaning: joined(said, others, source) }
}

const joined = (said: string, others: readonly Paragraph[], source: Source): string =>
  [said, ...others.map((other) => writtenText(source, other))].join(' ')

const isEmphasis = (node: PhrasingContent | undefined): boolean =>
  node !== undefined && /^(?:strong|emphasis|inlineCode)$/.test(node.type)

/** Headings of a column that explains. */
const EXPLAINS =
  /\b(?:meaning|means|description|definition|explanation|criteria|guarantees?|promises?|expectations?)\b/i

/** Headings of columns that make a table one of features. */
const NAMES =
  /\b(?:features?|components?|modules?|packages?|names?|items?|projects?|platforms?|maintainers?|owners?)\b/i

/** A table whose first column has words of levels, each once, and another one what they mean, defines them. */
export function definitionsOfTable({ table, source }: FoundTable, isLevel: (word: string) => boolean): Definitions {
  const [heading, ...rows] = table.children
  const headings = heading!.children.map(shownText)
  const at = headings.findIndex((text) => EXPLAINS.test(text))
  if (at < 1 || headings.some((text) => NAMES.test(text))) return []
  const made = rows.flatMap((row) => {
    const [label, said] = [cellAt(row, 0), cellAt(row, at)]
    if (!label || !said) return []
    const others = row.children.flatMap((cell, column) => {
      const text = column === 0 || column === at ? '' : writtenText(source, cell)
      return text === '' ? [] : [`${headings[column]!}: ${text}`]
    })
    return [{ label: shownText(label), meaning: [writtenText(source, said), ...others].join(' · '), node: row }]
  })
  const words = new Set(made.map(({ label }) => label))
  return words.size === made.length && made.length > 0 && made.every(({ label }) => isLevel(label)) ? made : []
}

/** Whether the table may define words that other tables use as levels. */
export function mayDefine(found: FoundTable): boolean {
  const heading = shownText(found.table.children[0]!.children[0]!)
  return isNounOfLevels(heading) && definitionsOfTable(found, () => true).length > 0
}

/** Marks that the page says mean a level: ✅ = Supported. By `idOfMark`. */
export function readLegend(groups: readonly Definitions[], carried: Set<object>): Map<string, LevelWord> {
  const legend = new Map<string, LevelWord>()
  for (const { label, meaning, node } of groups.flat()) {
    const { marks, words } = splitMarks(label)
    if (marks.length !== 1 || words !== '') continue
    const said = readLevel(meaning.replace(/^(?:\*\*|__|\*|_|`)|(?:\*\*|__|\*|_|`)?[:.]?$/g, ''))
    if (!said.builtIn && !isLevelWord(said.word)) continue
    legend.set(idOfMark(marks[0]!), said)
    carried.add(node)
  }
  return legend
}

/**
 * Meanings by level id. A group counts when one of its words is a level that the page uses, or two of them are among the
 * six; a list about something else defines nothing, nor does a mark that no level is told by.
 */
export function readMeanings(
  groups: readonly Definitions[],
  used: readonly LevelWord[],
  { legend, carried }: { legend: ReadonlyMap<string, LevelWord>; carried: Set<object> },
): Map<string, string> {
  const meanings = new Map<string, string>()
  const ids = new Set(used.map(({ id }) => id))
  const usedMarks = new Set(used.flatMap(({ word }) => splitMarks(word).marks.map(idOfMark)))
  for (const group of groups) {
    const words = group.flatMap(({ label, meaning, node }) => {
      const { marks, words: said } = splitMarks(label)
      if (said === '' && marks.some((mark) => !usedMarks.has(idOfMark(mark)))) return []
      const whole = levelOfHeading(label)
      return { ...(ids.has(whole.id) ? whole : readLevel(label, legend)), meaning, node }
    })
    const known = words.filter(({ id, more }) => id !== undefined && !more && ids.has(id))
    if (known.length === 0 && words.filter(({ builtIn }) => builtIn).length < 2) continue
    for (const { id, builtIn, meaning, more, word, node } of words) {
      if (id === undefined || more || (!builtIn && !ids.has(id)) || meanings.has(id)) continue
      carried.add(node)
      if (saysMore(meaning, word, id)) meanings.set(id, meaning)
    }
  }
  return meanings
}

/** A mark's meaning may be nothing but the level's own name. */
function saysMore(meaning: string, word: string, id: string): boolean {
  const said = readLevel(meaning)
  return meaning !== word && (said.id !== id || said.more)
}
