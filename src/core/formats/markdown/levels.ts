// The words of a support page as levels: those that mean one of the six, and those that are the project's own.
import type { List, Root } from 'mdast'
import { BUILT_IN_LEVELS } from '../../matrix/levels.ts'
import { slug } from '../../matrix/model.ts'
import type { LevelInput } from '../../matrix/schema.ts'
import { shownText, writtenText } from './cells.ts'

/** Spellings that mean one of the six, as slugs. */
const SPELLINGS: Record<string, readonly string[]> = {
  supported: ['support', 'yes', 'maintained', 'fully-supported', 'actively-maintained', 'actively-supported'],
  'best-effort': ['besteffort', 'odd-fixes', 'limited-support'],
  'not-maintained': [
    'unmaintained',
    'notmaintained',
    'no',
    'none',
    'orphan',
    'orphaned',
    'unsupported',
    'not-supported',
    'no-maintainer',
    'no-maintainers',
    'abandoned',
  ],
  experimental: ['experiment', 'technical-preview', 'tech-preview', 'preview'],
  deprecated: ['deprecate'],
  obsolete: ['obsoleted', 'to-be-removed', 'end-of-life', 'eol'],
}
const BY_SPELLING = new Map(
  BUILT_IN_LEVELS.flatMap(({ id }) => [id, ...(SPELLINGS[id] ?? [])].map((spelling) => [spelling, id] as const)),
)

export interface LevelWord {
  /** Undefined where the cell names no level at all. */
  id: string | undefined
  /** The word itself, without marks. */
  word: string
  /** A question mark stands behind it. */
  tentative: boolean
  builtIn: boolean
}

export function readLevel(cell: string): LevelWord {
  const tentative = /\?\s*$/.test(cell)
  const word = cell.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, '')
  const id = BY_SPELLING.get(slug(word))
  return { id: id ?? (slug(word) || undefined), word, tentative, builtIn: id !== undefined }
}

/** What the page says that its levels mean: lists of `Word: meaning`, by level id. */
export function readMeanings(root: Root, source: string): Map<string, string> {
  const meanings = new Map<string, string>()
  const lists = root.children.filter((node): node is List => node.type === 'list')
  for (const list of lists) {
    const items = list.children.flatMap((item) => {
      const paragraph = item.children[0]
      if (paragraph?.type !== 'paragraph') return []
      const word = /^([^:–—]{1,40}?)\s*(?::|\s[-–—])\s/.exec(shownText(paragraph))?.[1]
      const written = /^(?:\*\*|__|`)?[^:–—]{1,40}?(?::|\s[-–—])(?:\*\*|__|`)?:?\s+(\S.*)$/s.exec(
        writtenText(source, paragraph),
      )?.[1]
      return word === undefined || written === undefined ? [] : [{ ...readLevel(word), written }]
    })
    if (items.filter((item) => item.builtIn).length < 2) continue
    for (const { id, written } of items) if (id !== undefined && !meanings.has(id)) meanings.set(id, written)
  }
  return meanings
}

/** The `levels` of the matrix: reworded ones of the six, and one for each word that is the project's own. */
export function levelsInput(
  words: readonly LevelWord[],
  meanings: ReadonlyMap<string, string>,
): Record<string, LevelInput> | undefined {
  const levels: Record<string, LevelInput> = {}
  for (const { id, meaning } of BUILT_IN_LEVELS) {
    const said = meanings.get(id)
    if (said !== undefined && said !== meaning) levels[id] = { meaning: said }
  }
  for (const { id, word, builtIn } of words)
    if (!builtIn && id !== undefined)
      levels[id] ??= {
        title: word,
        meaning: meanings.get(id) ?? `Say here what ${JSON.stringify(word)} promises.`,
        outcome: 'notice',
      }
  return Object.keys(levels).length > 0 ? levels : undefined
}
