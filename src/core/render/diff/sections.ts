// What changed between two matrices, in sections, in the order that readers of release notes want. Features with the same change
// share a row. A pull request's comment and `diff` show the same rows. Foreign addresses are text, never links.
import type { ChangeWord, FeatureChange, MatrixDiff } from '../../matrix/diff.ts'
import { featuresById, type Feature, type Matrix, type Sunset } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { getOrMake } from '../../text/remembered.ts'
import { namesWithout } from '../../maintainer.ts'
import { ACCEPTS_WORDS } from '../../matrix/levels.ts'
import type { Pen } from '../words.ts'
import { keyRows } from './key-changes.ts'
import type { ChangeRow } from './rows.ts'
import { fromTo, joinsAndLeaves } from './values.ts'

export interface ChangeSection {
  title: string
  /** The table's headings; the first is for the names. */
  head: string[]
  /** Never empty. */
  rows: ChangeRow[]
}

/** The sections that aren't empty, in order. */
export function changeSections(diff: MatrixDiff, pen: Pen): ChangeSection[] {
  const isTwice = namesOfSeveral(diff)
  const nameOf = ({ name, category }: FeatureChange) =>
    pen.strong(pen.text(isTwice.has(name) ? `${name} (${category})` : name))
  const byId = { before: featuresById(diff.before.features), after: featuresById(diff.after.features) }
  const scene = { diff, byId, pen }
  const rows = (kinds: readonly Kind[]) => kinds.flatMap((kind) => rowsOf(kind, nameOf, scene))
  const sections: ChangeSection[] = [
    ...SECTIONS.map(({ title, head, kinds }) => ({ title, head, rows: rows(kinds) })),
    { title: 'Rules', head: ['Rule', 'Change'], rows: keyRows(diff, pen) },
    ...DETAILS.map(({ title, head, kinds }) => ({ title, head, rows: rows(kinds) })),
  ]
  return sections.filter((section) => section.rows.length > 0)
}

interface Words {
  before: string
  after?: string
  cells: string[]
}

/** Puts one kind of change to a feature in words. Undefined if it didn't happen. */
type Kind = (change: FeatureChange, scene: Scene) => Words | undefined

interface Scene {
  diff: MatrixDiff
  byId: Record<'before' | 'after', ReadonlyMap<string, Feature>>
  pen: Pen
}

function rowsOf(kind: Kind, nameOf: (change: FeatureChange) => string, scene: Scene): ChangeRow[] {
  const groups = new Map<string, { words: Words; names: string[] }>()
  for (const change of scene.diff.features) {
    const words = kind(change, scene)
    if (words) getOrMake(groups, JSON.stringify(words), () => ({ words, names: [] })).names.push(nameOf(change))
  }
  return [...groups.values()].map(({ words, names }) => ({ after: '', ...words, names }))
}

function namesOfSeveral({ features }: MatrixDiff): ReadonlySet<string> {
  return new Set([...groupBy(features, ({ name }) => name)].filter(([, all]) => all.length > 1).map(([name]) => name))
}

interface Pair {
  was: Feature
  now: Feature
  keys: readonly string[]
}

/** A kind of change to a feature that both matrices have. */
const kept =
  (say: (pair: Pair, scene: Scene) => Words | undefined): Kind =>
  ({ before: was, after: now, keys }, scene) =>
    was && now ? say({ was, now, keys }, scene) : undefined

const titleOf = (file: Matrix, { level }: Feature, pen: Pen) => pen.text(file.levels.get(level)!.title)

/** From one level to another. Without `word`, if neither matrix knows the order of both levels. */
const moved =
  (verb: string, word?: ChangeWord): Kind =>
  ({ before: was, after: now, changes, keys }, { diff, pen }) => {
    const isSo = word ? changes.includes(word) : !changes.includes('raised') && !changes.includes('lowered')
    if (!was || !now || !keys.includes('level') || !isSo) return undefined
    const [from, to] = [titleOf(diff.before, was, pen), titleOf(diff.after, now, pen)]
    return { before: `${verb} from ${pen.strong(from)} to ${pen.strong(to)}:`, cells: [from, to] }
  }

const removed: Kind = ({ before, after }, { diff, pen }) => {
  if (!before || after) return undefined
  const title = titleOf(diff.before, before, pen)
  return { before: `Removed (was ${pen.strong(title)}):`, cells: [title] }
}

const added: Kind = ({ before, after }, { diff, pen }) => {
  if (before || !after) return undefined
  const title = titleOf(diff.after, after, pen)
  return { before: `Added as ${pen.strong(title)}:`, cells: [title] }
}

const review = kept(({ was, now }) => {
  if (was.tentative === now.tentative) return undefined
  return now.tentative
    ? { before: 'Now under review:', cells: ['now under review'] }
    : { before: 'No longer under review:', cells: ['no longer under review'] }
})

const accepts = kept(({ was: { accepts: was = 'anything' }, now: { accepts: now = 'anything' } }) => {
  if (was === now) return undefined
  const words = `ccepts ${ACCEPTS_WORDS[now] || now}, before ${ACCEPTS_WORDS[was] || was}`
  return { before: `A${words}:`, cells: [`a${words}`] }
})

const people = (key: 'maintainers' | 'emeritus', before: string, cell: string): Kind =>
  kept(({ was, now, keys }, { pen }) => {
    if (!keys.includes(key)) return undefined
    const change = joinsAndLeaves(was[key], now[key], { show: pen.text, without: namesWithout })
    return { before, after: `: ${change}`, cells: [`${cell}${change}`] }
  })

const seeking = kept(({ was, now }) => {
  if (was.seekingMaintainers === now.seekingMaintainers) return undefined
  return now.seekingMaintainers
    ? { before: 'Now seeking maintainers:', cells: ['now seeking more'] }
    : { before: 'No longer seeking maintainers:', cells: ['no longer seeking more'] }
})

const sunset = (part: keyof Sunset, word: string): Kind =>
  kept(({ was, now }, { byId, pen }) => {
    const [before, after] = [was.sunset?.[part], now.sunset?.[part]]
    if (before === after) return undefined
    const change = fromTo(
      byId.before.get(before ?? '')?.name ?? before,
      byId.after.get(after ?? '')?.name ?? after,
      pen.text,
    )
    return { before: `${word} of`, after: `: ${change}`, cells: [`${word}: ${change}`] }
  })

/** A text that is new, changed or gone, quoted. */
const prose = (key: 'warning' | 'notes', word: string): Kind =>
  kept(({ was: { [key]: was }, now: { [key]: now } }, { pen }) => {
    if (was === now) return undefined
    if (now === undefined)
      return { before: word, after: ` dropped: ${pen.note(was!)}`, cells: [`dropped: ${pen.note(was!)}`] }
    const change = `${pen.note(now)}${was === undefined ? '' : ` (before: ${pen.note(was)})`}`
    return { before: word, after: `: ${change}`, cells: [change] }
  })

const renamed = kept(({ was, now }, { pen }) => {
  if (was.name === now.name) return undefined
  const old = pen.text(was.name)
  return { before: `Renamed: ${old} is now`, cells: [`before: ${old}`] }
})

const moves = kept(({ was, now }, { pen }) => {
  if (was.category === now.category) return undefined
  const [from, to] = [pen.text(was.category), pen.text(now.category)]
  return { before: `Moved to ${to}:`, cells: [`from ${from} to ${to}`] }
})

/** Keys that are only named, without their values. */
const keys = (of: ReadonlySet<string>, before?: string): Kind =>
  kept(({ keys }, { pen }) => {
    const named = keys.filter((key) => of.has(key)).map(pen.code)
    if (named.length === 0) return undefined
    return { before: before ?? `${named.join(', ')} of`, cells: [before === undefined ? named.join(', ') : 'changed'] }
  })

const PATHS: ReadonlySet<string> = new Set(['paths', 'exclude', 'content', 'cross-cutting'])
const OTHERS: ReadonlySet<string> = new Set(['docs', 'ci', 'checks', 'labels', 'allow', 'reviewed'])

interface SectionOf {
  title: string
  head: string[]
  kinds: Kind[]
}

const CHANGE = ['Feature', 'Change']
const LEVELS = ['Feature', 'Before', 'Now']

const SECTIONS: SectionOf[] = [
  { title: 'Lowered', head: LEVELS, kinds: [moved('Lowered', 'lowered')] },
  { title: 'Removed', head: ['Feature', 'Support level before'], kinds: [removed] },
  { title: 'Raised', head: LEVELS, kinds: [moved('Raised', 'raised')] },
  { title: 'Added', head: ['Feature', 'Support level'], kinds: [added] },
  { title: 'At another level', head: LEVELS, kinds: [moved('Moved')] },
  { title: 'Review status and accepted changes', head: CHANGE, kinds: [review, accepts] },
  {
    title: 'Sunset',
    head: CHANGE,
    kinds: [
      sunset('deprecated', 'Deprecation'),
      sunset('removal', 'Removal'),
      sunset('replacement', 'Replacement'),
      sunset('tracking', 'Tracking'),
    ],
  },
  {
    title: 'Maintainers',
    head: CHANGE,
    kinds: [
      people('maintainers', 'Maintainers of', ''),
      seeking,
      people('emeritus', 'Emeritus maintainers of', 'emeritus: '),
    ],
  },
  { title: 'Warnings', head: ['Feature', 'Warning'], kinds: [prose('warning', 'Warning on')] },
]

const DETAILS: SectionOf[] = [
  { title: 'Renamed and moved', head: CHANGE, kinds: [renamed, moves] },
  { title: 'Notes', head: ['Feature', 'Note'], kinds: [prose('notes', 'Note on')] },
  { title: 'Paths', head: CHANGE, kinds: [keys(PATHS, 'Paths of')] },
  { title: 'Everything else', head: ['Feature', 'Changed'], kinds: [keys(OTHERS)] },
]
