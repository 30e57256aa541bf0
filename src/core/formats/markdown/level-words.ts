// The words of a support page as levels: those that mean one of the six, and those that are the project's own.
import { BUILT_IN_LEVELS } from '../../matrix/levels.ts'
import { slug } from '../../matrix/model.ts'
import { trimLeft, trimRight } from '../../text/trim.ts'
import { idOfMark, meaningOfMark, splitMarks, type MarkMeaning } from './level-marks.ts'
import { isVersions } from './versions.ts'

/** Spellings that mean one of the six, as slugs. */
const SPELLINGS: Record<string, readonly string[]> = {
  supported: [
    ...['support', 'yes', 'y', 'true', 'full', 'full-support', 'fully-supported', 'maintained', 'actively-maintained'],
    ...['actively-supported', 'officially-supported', 'official-support', 'is-supported'],
  ],
  'best-effort': ['besteffort', 'best-effort-support', 'odd-fixes', 'limited-support'],
  'not-maintained': [
    ...['unmaintained', 'notmaintained', 'no', 'n', 'false', 'none', 'never', 'not-yet', 'orphan', 'orphaned'],
    ...['unsupported', 'not-supported', 'no-support', 'not-yet-supported', 'never-supported', 'no-longer-supported'],
    ...['no-longer-maintained', 'no-maintainer', 'no-maintainers', 'abandoned', 'isn-t-supported', 'isn-t-maintained'],
  ],
  experimental: ['experiment', 'technical-preview', 'tech-preview', 'preview'],
  deprecated: ['deprecate'],
  obsolete: ['obsoleted', 'to-be-removed', 'end-of-life', 'eol'],
}
const BY_SPELLING = new Map(
  BUILT_IN_LEVELS.flatMap(({ id }) => [id, ...(SPELLINGS[id] ?? [])].map((spelling) => [spelling, id] as const)),
)
/** It partly works: only the project can say which of the six levels that is. */
const PARTLY = new Set(['partial', 'partially', 'partly', 'partial-support', 'partially-supported', 'partly-supported'])
const LEVEL_OF_MARK: Record<MarkMeaning, string> = { yes: 'supported', no: 'not-maintained', partly: 'experimental' }

/** Cells that say nothing. */
const NOTHING = /^(?:[-–—?.…]*|n\/?a|tbd|tba|unknown|undecided)$/i
/** Where the words after a level begin that say more of it: since when, where, with what. */
const MORE =
  /[([,;]|\s[-–—]\s|\s(?:since|from|until|till|as of|in|with|without|on|by|only|for|after|before|via|through|if|when|where)(?:\s|$)/i
/** Words that say more than the level may take it back: then they are not an addition. */
const OTHERWISE = /\b(?:deprecat\w*|obsolete|unsupported|unmaintained|experimental|not|no|never|remov\w*)\b/i
/** A text that begins so goes on from something else: it is not a level. */
const GOES_ON =
  /^(?:since|from|until|till|as of|in(?! (?:progress|development|review|testing|preview|alpha|beta)\b)|with|without|on|by|only|for|after|before|via|through|if|but|when|where|needs|requires|see|\(|>|<)/

/** Signs of notes behind a word. */
const RAISED = /[¹²³⁰⁴-⁹†‡]/

export interface LevelWord {
  /** Undefined if the cell names no level at all. */
  id: string | undefined
  /** The word itself, without marks; the mark where there is no word. */
  word: string
  /** A question mark follows it, or it is a guess. */
  tentative: boolean
  builtIn: boolean
  /** The cell says more than the level. */
  more: boolean
  /** Read as a level that a person has to confirm. */
  guess: boolean
}

/** `legend` is what the page says of its marks and words, by `idOfMark` or slug. */
export function readLevel(cell: string, legend: ReadonlyMap<string, LevelWord> = new Map()): LevelWord {
  const asked = /\(?\?\)?\s*$/.exec(cell)
  const text = (asked ? cell.slice(0, asked.index) : cell).trim()
  const plain = trimRight(text, RAISED)
  const { marks, words } = splitMarks(plain)
  const word = trimRight(trimLeft(words, /[^\p{L}\p{N}([<>]/u), /[^\p{L}\p{N})\]+]/u)
  const made = (rest: Partial<LevelWord>): LevelWord => {
    const whole = { id: undefined, word, tentative: false, builtIn: false, more: false, guess: false, ...rest }
    return { ...whole, tentative: whole.tentative || asked !== null, more: whole.more || plain !== text }
  }
  const inside = /^\(([^()]*)\)$/.exec(word)?.[1]
  const named = NOTHING.test(word) ? undefined : readWords(inside !== undefined && isLevelWord(inside) ? inside : word)
  if (named?.id !== undefined) return made(named)
  const more = word !== '' && !NOTHING.test(word)
  const [mark, ...others] = marks
  if (mark === undefined) return made({ word: text, more })
  const said = legend.get(idOfMark(mark))
  if (said) return made({ ...said, more })
  const meaning = meaningOfMark(mark)
  if (meaning === undefined || others.some((other) => meaningOfMark(other) !== meaning)) {
    const all = marks.join(' ')
    return made({ id: marks.map(idOfMark).join('-'), word: all, more })
  }
  const guess = meaning === 'partly'
  return made({ id: LEVEL_OF_MARK[meaning], word: mark, builtIn: true, more, guess, tentative: guess })
}

/** `Supported, fixes only`: the level, and what contributors may bring to it. */
export function splitAccepts(cell: string): { levelText: string; accepts?: 'fixes' | 'removals' } {
  const found = /[,;]\s?(fixes|removals) only$/i.exec(cell)
  if (!found) return { levelText: cell }
  return { levelText: cell.slice(0, found.index), accepts: found[1]!.toLowerCase() as 'fixes' | 'removals' }
}

function readWords(word: string): Partial<LevelWord> | undefined {
  const whole = levelOf(word)
  if (whole) return whole
  if (isVersions(word) || GOES_ON.test(word)) return undefined
  const more = OTHERWISE.test(word.slice(MORE.exec(word)?.index)) ? null : MORE.exec(word)
  const head = more ? word.slice(0, more.index).trim() : word
  if (more && head !== '') {
    const known = levelOf(head)
    if (known) return { ...known, more: true }
    if (head.split(' ').length <= 3 && slug(head) !== '') return { id: slug(head), word: head, more: true }
  }
  return slug(word) === '' ? undefined : { id: slug(word), word }
}

function levelOf(word: string): Partial<LevelWord> | undefined {
  const key = slug(word)
  if (PARTLY.has(key)) return { id: 'experimental', word, builtIn: true, guess: true, tentative: true }
  const id = BY_SPELLING.get(key)
  return id === undefined ? undefined : { id, word, builtIn: true }
}

/** Words that name a level wherever they are, besides those of the six. */
const STAGES =
  /^(?:tier|level|stage|phase|class) ?(?:\d|[a-e]|i{1,3}|iv|v)\b|^(?:pre-?)?(?:alpha|beta|ga|stable|rc)\d?$|^(?:general(?:ly)? availab(?:le|ility)|release candidate|graduated|incubating|incubation|sandbox|archived|retired|removed|legacy|frozen|planned|mature|maturing|evolving|unstable|in development|development|proposed|production(?:[ -]ready)?|end of support|sunset|early access|(?:public|private|limited|developer) (?:preview|beta|alpha)|maintenance(?: mode)?)$/i
/** Headings whose last words are not things at the level named before them. */
const OTHER_THINGS = /\b(?:versions|releases|branches|levels|tiers|stages|phases|states|with|without|by|in|for|of)\b/i

/** The level that a heading names if it is a word of levels and no more: Tier 1, Beta, Deprecated command line flags. */
export function levelInHeading(heading: string): string | undefined {
  const text = splitMarks(heading)
    .words.replace(/^(?:level|status|stage|phase|maturity|stability|lifecycle|support)\s?:\s/i, '')
    .replace(/^[\d.\s)]+(?=\p{L})|[:.]$/gu, '')
    .trim()
  const words = text.split(' ')
  const hasThings = /s$/.test(text) && !OTHER_THINGS.test(text)
  const cuts = hasThings ? [1, 2, 3].map((things) => words.slice(0, -things).join(' ')) : []
  return [...cuts.reverse(), text].find((one) => {
    const short = one.split(/\(|\bwith(?:out)?\b|[-–—:]\s/i)[0]!.trim()
    return one !== '' && one.length <= 60 && (isLevelWord(one) || STAGES.test(short))
  })
}

/** The level of a heading, whatever it says: the whole of it. */
export function levelOfHeading(heading: string): LevelWord {
  const { words } = splitMarks(heading)
  const own = { id: slug(words) || undefined, word: words, tentative: false, builtIn: false, more: false, guess: false }
  return words === '' ? readLevel(heading) : { ...own, ...levelOf(words) }
}

/** Whether the text is a word of levels, whoever uses it. */
export function isLevelWord(text: string): boolean {
  const key = slug(text)
  return key.length > 1 && !['yes', 'no', 'none', 'true', 'false', 'full', 'never', 'support'].includes(key)
    ? BY_SPELLING.has(key) || PARTLY.has(key) || STAGES.test(text.trim())
    : false
}
