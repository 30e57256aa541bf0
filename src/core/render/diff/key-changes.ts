// Changes of a matrix outside its features, a row for each: outcomes and words of levels, unmapped files, teams, whom to ask.
import type { KeyChange, MatrixDiff } from '../../matrix/diff.ts'
import type { Matrix } from '../../matrix/model.ts'
import { KIND_WORDS, type Pen } from '../words.ts'
import type { ChangeRow } from './rows.ts'
import { fromTo, joinsAndLeaves } from './values.ts'

/** The most important first; keys that aren't listed come last. */
const ORDER = ['levels', 'unmapped', 'override', 'level-changes', 'match', 'teams', 'contact', 'volunteer', 'bots']

export function keyRows({ matrix, before, after }: MatrixDiff, pen: Pen): ChangeRow[] {
  const isNew = (id: string) => !before.levels.has(id)
  const isGone = (id: string) => !after.levels.has(id)
  const titles = (word: string, levels: Matrix['levels'], is: (id: string) => boolean) =>
    [...levels.values()]
      .filter(({ id }) => is(id))
      .map(({ title }): ChangeRow => {
        const name = pen.strong(pen.text(title))
        return { before: `${word}:`, names: [name], after: '', cells: [word.toLowerCase()] }
      })
  const rank = ({ path }: KeyChange) => (ORDER.indexOf(path[0]!) + ORDER.length + 1) % (ORDER.length + 1)
  const single = matrix
    .filter(({ path: [head, id = ''] }) => head !== 'levels' || (!isNew(id) && !isGone(id)))
    .sort((a, b) => rank(a) - rank(b))
    .map((change): ChangeRow => {
      const { name, said } = wordsOf(change, after, pen)
      return { before: '', names: [name], after: `: ${said}`, cells: [said] }
    })
  return [...titles('New level', after.levels, isNew), ...titles('Level removed', before.levels, isGone), ...single]
}

function wordsOf(
  { key, path, before: was, after: now }: KeyChange,
  after: Matrix,
  pen: Pen,
): { name: string; said: string } {
  const [head, name = '', part = '', kind] = path
  if (head === 'teams') return { name: pen.text(name), said: now === true ? 'now planned' : 'no longer planned' }
  const said = changed(was, now, pen)
  if (head !== 'levels') return { name: pen.code(key), said }
  const words = part === 'outcome' ? '' : `${part} ${kind === undefined ? '' : 'on '}`
  const about = `${words}${kind === undefined ? '' : kindWord(kind)}`.trim()
  return { name: `${pen.strong(pen.text(after.levels.get(name)!.title))}, ${about}`, said }
}

const kindWord = (kind: string): string => (KIND_WORDS as Record<string, string>)[kind] ?? kind

function changed(was: unknown, now: unknown, pen: Pen): string {
  if (!Array.isArray(was) && !Array.isArray(now)) return fromTo(was, now, pen.text)
  const texts = (list: unknown) => (Array.isArray(list) ? list.map(String) : [])
  return joinsAndLeaves(texts(was), texts(now), { show: pen.code })
}
