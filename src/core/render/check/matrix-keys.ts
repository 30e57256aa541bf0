// Changes of a matrix outside its features: levels' tables and words, unmapped files, teams, whom to ask. A line for each.
import type { KeyChange, MatrixDiff } from '../../matrix/diff.ts'
import type { Matrix } from '../../matrix/model.ts'
import { KIND_WORDS } from '../words.ts'
import type { Pen } from '../words.ts'

/** What decides the most first; keys that stand nowhere here come last. */
const ORDER = ['levels', 'unmapped', 'override', 'level-changes', 'match', 'teams', 'contact', 'volunteer', 'bots']

export function keyLines({ matrix, before, after }: MatrixDiff, pen: Pen): string[] {
  const isNew = (id: string) => !before.levels.has(id)
  const isGone = (id: string) => !after.levels.has(id)
  const titles = (word: string, levels: Matrix['levels'], is: (id: string) => boolean) =>
    [...levels.values()].filter(({ id }) => is(id)).map(({ title }) => `${word}: ${pen.strong(pen.text(title))}`)
  const rank = ({ path }: KeyChange) => (ORDER.indexOf(path[0]!) + ORDER.length + 1) % (ORDER.length + 1)
  const single = matrix
    .filter(({ path: [head, id = ''] }) => head !== 'levels' || (!isNew(id) && !isGone(id)))
    .sort((a, b) => rank(a) - rank(b))
    .map((change) => keyLine(change, after, pen))
  return [...titles('New level', after.levels, isNew), ...titles('Level removed', before.levels, isGone), ...single]
}

function keyLine({ key, path, before: was, after: now }: KeyChange, after: Matrix, pen: Pen): string {
  const [head, name = '', part = '', kind] = path
  if (head === 'teams') return `${pen.text(name)}: ${now === true ? 'now planned' : 'no longer planned'}`
  if (head === 'levels') {
    const words = part === 'outcome' ? '' : `${part} ${kind === undefined ? '' : 'on '}`
    const about = `${words}${kind === undefined ? '' : kindWord(kind)}`.trim()
    return `${pen.strong(pen.text(after.levels.get(name)!.title))}, ${about}: ${changed(was, now, pen)}`
  }
  return `${pen.code(key)}: ${changed(was, now, pen)}`
}

const kindWord = (kind: string): string => (KIND_WORDS as Record<string, string>)[kind] ?? kind

function changed(was: unknown, now: unknown, pen: Pen): string {
  if (!Array.isArray(was) && !Array.isArray(now)) return fromTo(was, now, pen.text)
  const texts = (list: unknown) => (Array.isArray(list) ? list.map(String) : [])
  return joinsAndLeaves(texts(was), texts(now), pen.code)
}

/** `from 3.0 to 9.0`, `now 9.0`, `no longer 3.0`. */
export function fromTo(was: unknown, now: unknown, show: (text: string) => string): string {
  const text = (value: unknown) => show(typeof value === 'string' ? value || 'nothing' : JSON.stringify(value))
  if (was === undefined) return `now ${text(now)}`
  return now === undefined ? `no longer ${text(was)}` : `from ${text(was)} to ${text(now)}`
}

/** Which entries of a list are new and which are gone. */
export function joinsAndLeaves(was: readonly string[], now: readonly string[], show: (text: string) => string): string {
  const without = (list: readonly string[], other: readonly string[]) => {
    const gone = new Set(other)
    return [...new Set(list)].filter((one) => !gone.has(one)).map(show)
  }
  const [joins, leaves] = [without(now, was), without(was, now)]
  return [
    ...(joins.length > 0 ? [`${joins.join(', ')} added`] : []),
    ...(leaves.length > 0 ? [`${leaves.join(', ')} removed`] : []),
    ...(joins.length + leaves.length === 0 ? ['in another order'] : []),
  ].join(', ')
}
