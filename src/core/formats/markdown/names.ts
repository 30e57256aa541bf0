// Equal names of one category become different ones, by what makes their rows different.
import { slug } from '../../matrix/model.ts'
import { groupBy } from '../../text/group-by.ts'

export interface NamedRow {
  name: string
  /** What a name may add, most telling first: the heading and the cell's words. */
  tells: readonly (readonly [heading: string, words: string])[]
}

/** Longer words are not part of a name. */
const MAX_WORDS = 60

/** Of more columns no pairs are tried. */
const MOST_PAIRED = 20

/** Words that tell rows apart but say nothing in a name. */
const SWITCH = /^(?:true|false|on|off|yes|no|enabled|disabled|[^\p{L}\p{N}]*)$/iu

/** Headings of circumstances, which tell rows apart less well than what the things are. */
const HAPPENS =
  /^(?:level|maintainers)$|\b(?:ci|tests?|tested|links?|urls?|docs?|documentation|since|added|introduced|notes?|comments?|descriptions?|badges?|tracking|issues?|prs?|removal|removed|deprecated|end of life|eol)\b/i

/** The names in the order of the rows; those that nothing tells apart stay equal. */
export function distinctNames(rows: readonly NamedRow[]): string[] {
  const names = rows.map(({ name }) => name)
  const indexes = rows.map((_, index) => index)
  for (const group of groupBy(indexes, (index) => slug(names[index]!)).values()) {
    if (group.length < 2) continue
    const told = tellApart(group.map((index) => rows[index]!))
    group.forEach((index, at) => (names[index] = told[at]!))
  }
  return names
}

/** By one column where one is enough, else by two. */
function tellApart(rows: readonly NamedRow[]): string[] {
  const headings = [...new Set(rows.flatMap(({ tells }) => tells.map(([heading]) => heading)))]
  const wordsOf = (row: NamedRow, heading: string) => {
    const words = row.tells.find(([one]) => one === heading)?.[1] ?? ''
    return words.length <= MAX_WORDS ? words : ''
  }
  const made = (row: NamedRow, parts: readonly string[]) =>
    [row.name, ...parts.map((heading) => wordsOf(row, heading)).filter((words) => words !== '')].join(', ')
  const isSwitch = (heading: string) => rows.every((row) => SWITCH.test(wordsOf(row, heading)))
  const telling = headings
    .filter((heading) => new Set(rows.map((row) => wordsOf(row, heading))).size > 1)
    .sort((a, b) => Number(isSwitch(a)) - Number(isSwitch(b)))
  const strong = telling.filter((heading) => !HAPPENS.test(heading) && !isSwitch(heading))
  const isFull = (heading: string) => rows.every((row) => wordsOf(row, heading) !== '')
  const singles = (some: readonly string[]) => some.map((one) => [one])
  const pairs = (some: readonly string[]) =>
    some.slice(0, MOST_PAIRED).flatMap((first, at) => some.slice(at + 1, MOST_PAIRED).map((second) => [first, second]))
  const candidates = [
    ...singles(strong.filter(isFull)),
    ...pairs(strong).filter((pair) => pair.some(isFull)),
    ...singles(telling.filter(isFull)),
    ...singles(telling),
    ...pairs(telling),
  ]
  for (const parts of candidates) {
    const names = rows.map((row) => made(row, parts))
    if (new Set(names.map(slug)).size === names.length) return names
  }
  return rows.map(({ name }) => name)
}
