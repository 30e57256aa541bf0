// What a pull request that edits the matrix changes in it: features that change alike in one line, what decides the most
// first. Addresses of the new file are text, never links.
import type { FileMove, MatrixChange } from '../../check/report.ts'
import type { ChangeWord, FeatureChange, MatrixDiff } from '../../matrix/diff.ts'
import type { Feature, Matrix, Sunset } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'
import { ACCEPTS_WORDS } from '../words.ts'
import type { Pen } from '../words.ts'
import { fromTo, joinsAndLeaves, keyLines } from './matrix-keys.ts'

/** What is said before and after the names of all features of which it is true. */
type Said = [before: string, after?: string] | undefined
type Say = (change: FeatureChange, was: Feature, now: Feature) => Said

/** A line for each kind of change. */
export function matrixChangeLines(diff: MatrixDiff, pen: Pen): string[] {
  const lines = (say: (change: FeatureChange) => Said) => linesOf(diff.features, say, pen)
  const kept = (say: Say) =>
    lines((change) => (change.before && change.after ? say(change, change.before, change.after) : undefined))
  const level = (file: Matrix, { level }: Feature) => pen.strong(pen.text(file.levels.get(level)!.title))
  const moved = (word: ChangeWord, verb: string) =>
    kept((change, was, now) =>
      change.changes.includes(word)
        ? [`${verb} from ${level(diff.before, was)} to ${level(diff.after, now)}:`]
        : undefined,
    )
  const kinds: string[][] = [
    moved('lowered', 'Lowered'),
    lines(({ after }) => (after ? undefined : ['Removed:'])),
    moved('raised', 'Raised'),
    lines(({ before, after }) => (before || !after ? undefined : [`Added as ${level(diff.after, after)}:`])),
    kept(sayReview),
    kept(sayAccepts),
    kept((change, was, now) =>
      sayPeople('Maintainers of', [change.keys.includes('maintainers'), was.maintainers, now.maintainers], pen),
    ),
    ...SUNSET.map(([part, word]) => kept((_, was, now) => saySunset([part, word], was, now, pen))),
    kept((_, was, now) => sayProse('Warning on', was.warning, now.warning, pen)),
    keyLines(diff, pen),
    kept((_, was, now) => sayProse('Note on', was.notes, now.notes, pen)),
    kept(saySeeking),
    kept((change, was, now) =>
      sayPeople('Emeritus maintainers of', [change.keys.includes('emeritus'), was.emeritus, now.emeritus], pen),
    ),
    kept((_, was, now) => (was.name === now.name ? undefined : [`Renamed: ${pen.text(was.name)} is now`])),
    kept((_, was, now) => (was.category === now.category ? undefined : [`Moved to ${pen.text(now.category)}:`])),
    kept(({ keys }) => (keys.some((key) => PATHS.has(key)) ? ['Paths of'] : undefined)),
    kept(({ keys }) => sayOthers(keys, pen)),
  ]
  return kinds.flat()
}

function linesOf(features: readonly FeatureChange[], say: (change: FeatureChange) => Said, pen: Pen): string[] {
  const said = features.flatMap((change) => {
    const words = say(change)
    return words ? [{ words, name: pen.strong(pen.text(change.name)) }] : []
  })
  return [...groupBy(said, ({ words }) => JSON.stringify(words)).values()].map((group) => {
    const [before, after = ''] = group[0]!.words
    return `${before} ${group.map(({ name }) => name).join(', ')}${after}`
  })
}

const sayReview: Say = (_, was, now) =>
  was.tentative === now.tentative ? undefined : [now.tentative ? 'Now under review:' : 'No longer under review:']

const sayAccepts: Say = (_, { accepts: was = 'anything' }, { accepts: now = 'anything' }) =>
  was === now ? undefined : [`Accepts ${ACCEPTS_WORDS[now] || now}, before ${ACCEPTS_WORDS[was] || was}:`]

const saySeeking: Say = (_, was, now) =>
  was.seekingMaintainers === now.seekingMaintainers
    ? undefined
    : [now.seekingMaintainers ? 'Now seeking maintainers:' : 'No longer seeking maintainers:']

function sayPeople(word: string, [isChanged, was, now]: [boolean, string[], string[]], pen: Pen): Said {
  return isChanged ? [word, `: ${joinsAndLeaves(was, now, pen.text)}`] : undefined
}

const SUNSET: readonly [keyof Sunset, string][] = [
  ['deprecated', 'Deprecation of'],
  ['removal', 'Removal of'],
  ['replacement', 'Replacement of'],
  ['tracking', 'Tracking of'],
]

function saySunset([part, word]: [keyof Sunset, string], was: Feature, now: Feature, pen: Pen): Said {
  const [before, after] = [was.sunset?.[part], now.sunset?.[part]]
  return before === after ? undefined : [word, `: ${fromTo(before, after, pen.text)}`]
}

/** A text that is new, changed or gone, in its words. */
function sayProse(word: string, was: string | undefined, now: string | undefined, pen: Pen): Said {
  if (was === now) return undefined
  if (now === undefined) return [word, ` dropped: ${pen.note(was!)}`]
  return [word, `: ${pen.note(now)}${was === undefined ? '' : ` (before: ${pen.note(was)})`}`]
}

const PATHS: ReadonlySet<string> = new Set(['paths', 'exclude', 'content', 'cross-cutting'])
const OTHERS: ReadonlySet<string> = new Set(['docs', 'ci', 'checks', 'labels', 'allow', 'reviewed'])

function sayOthers(keys: readonly string[], pen: Pen): Said {
  const others = keys.filter((key) => OTHERS.has(key))
  return others.length > 0 ? [`${others.map(pen.code).join(', ')} of`] : undefined
}

/** How many things a change of the matrix changes: features, and keys outside them. */
export const countChanges = ({ features, matrix }: MatrixDiff) => features.length + matrix.length

/** Files that go from some features to others, a line for each way. */
export function moveLines(
  { changesFeature, diff }: MatrixChange,
  files: (move: FileMove) => string,
  pen: Pen,
): string[] {
  if (!diff) return []
  const names = new Map([...diff.before.features, ...diff.after.features].map(({ id, name }) => [id, name]))
  const show = (ids: readonly string[]) => ids.map((id) => pen.strong(pen.text(names.get(id) ?? id))).join(', ')
  return changesFeature.map((move) => `From ${show(move.from)} to ${show(move.to)}: ${files(move)}`)
}
