// One OWNERS file of Kubernetes: whom and what it names, for the whole folder and for the files its filters match.
import { MAINTAINER } from '../../maintainer.ts'
import { isRecord } from '../../text/is-record.ts'
import { readForeignYaml } from '../../yaml/foreign.ts'
import type { Remark } from '../import-result.ts'
import type { Limit } from '../limit.ts'

export interface OwnersEntry {
  lineOf: () => number
  /** A regular expression over paths from the folder; undefined for all of them. */
  filter?: string
  approvers: string[]
  reviewers: string[]
  emeritus: string[]
  labels: string[]
}

export interface OwnersFile {
  path: string
  folder: string
  entries: OwnersEntry[]
  /** The folders above have no say here. */
  alone: boolean
}

const NAMES = ['approvers', 'reviewers', 'required_reviewers', 'emeritus_approvers', 'emeritus_reviewers', 'labels']
const KNOWN = new Set([...NAMES, 'filters', 'options'])

/** Undefined for any other file; a remark says what it is. */
export function readOwnersFile(
  { path, text }: { path: string; text: string },
  { aliases, remarks, limit }: { aliases: ReadonlyMap<string, string[]>; remarks: Remark[]; limit: Limit },
): OwnersFile | undefined {
  const remark = (line: number, message: string) => remarks.push({ file: path, line, message })
  if (isChromium(text)) {
    remark(1, "not read: this is Chromium's kind of OWNERS, one address per line, and not Kubernetes'")
    return undefined
  }
  const { value, problems, repeats, lineOf } = readForeignYaml(text)
  for (const { line, message } of [...problems, ...repeats]) remark(line, message)
  if (!isRecord(value)) {
    if (problems.length === 0 && text.trim() !== '') remark(1, 'not read: not a map of approvers, reviewers and labels')
    return undefined
  }
  const entryAt = (map: Record<string, unknown>, at: string[], filter?: string): OwnersEntry => {
    const textsOf = (key: string): string[] => {
      const list = map[key] ?? []
      if (Array.isArray(list))
        return namesIn(list, () => remark(lineOf([...at, key]), `not text in ${key}: not carried over`))
      remark(lineOf([...at, key]), `${key} is not a list: not carried over`)
      return []
    }
    const namesOf = (key: string) => [
      ...new Set(textsOf(key).flatMap((name) => aliases.get(name.toLowerCase()) ?? [name])),
    ]
    const peopleOf = (key: string) =>
      namesOf(key)
        .map((name) => (name.includes('@') ? name : `@${name}`))
        .filter((name) => {
          if (!MAINTAINER.test(name)) remark(lineOf([...at, key]), `${name} is not a GitHub name: not carried over`)
          return MAINTAINER.test(name)
        })
    for (const key of Object.keys(map).filter((one) => !KNOWN.has(one)))
      remark(lineOf([...at, key]), `the unknown key ${key} is not carried over`)
    return {
      lineOf: () => (at.length > 0 ? lineOf(at) : 1),
      ...(filter !== undefined && { filter }),
      approvers: peopleOf('approvers'),
      reviewers: [...new Set([...namesOf('reviewers'), ...namesOf('required_reviewers')])],
      emeritus: [...new Set([...peopleOf('emeritus_approvers'), ...peopleOf('emeritus_reviewers')])],
      labels: textsOf('labels'),
    }
  }
  const options = isRecord(value.options) ? value.options : {}
  for (const key of Object.keys(options).filter((one) => one !== 'no_parent_owners'))
    remark(lineOf(['options', key]), `the option ${key} is not carried over`)
  const filters = isRecord(value.filters) ? Object.entries(value.filters) : []
  const entries = [
    ...limit.take(() => [entryAt(value, [])]),
    ...filters.flatMap(([filter, inner]) => {
      if (isRecord(inner)) return limit.take(() => [entryAt(inner, ['filters', filter], filter)])
      remark(lineOf(['filters', filter]), `the filter ${filter} is not a map: not carried over`)
      return []
    }),
  ]
  return {
    path,
    folder: path.split('/').slice(0, -1).join('/'),
    entries: withWholeFolder(entries),
    alone: options.no_parent_owners === true,
  }
}

/** The filter `.*` is the folder itself. */
function withWholeFolder(entries: readonly OwnersEntry[]): OwnersEntry[] {
  const isWhole = ({ filter }: OwnersEntry) => filter === undefined || filter === '.*'
  const whole = entries.filter(isWhole)
  const all = (key: 'approvers' | 'reviewers' | 'emeritus' | 'labels') => [...new Set(whole.flatMap((one) => one[key]))]
  const merged = {
    lineOf: () => 1,
    approvers: all('approvers'),
    reviewers: all('reviewers'),
    emeritus: all('emeritus'),
    labels: all('labels'),
  }
  const says = (one: OwnersEntry) =>
    [one.approvers, one.reviewers, one.emeritus, one.labels].some((list) => list.length > 0)
  return [merged, ...entries.filter((one) => !isWhole(one))].filter(says)
}

/** Source: Chromium's docs, "OWNERS files". */
function isChromium(text: string): boolean {
  return /^(?:per-file |file:\/\/|set noparent|include |\*$|[\w.+-]+@[\w.-]+\s*$)/m.test(text)
}

/** Groups by their lower-case name. */
export function readAliases({ path, text }: { path: string; text: string }, remarks: Remark[]): Map<string, string[]> {
  const { value, problems, repeats, lineOf } = readForeignYaml(text)
  const remark = (line: number, message: string) => remarks.push({ file: path, line, message })
  for (const { line, message } of [...problems, ...repeats]) remark(line, message)
  const aliases = isRecord(value) && isRecord(value.aliases) ? value.aliases : {}
  return new Map(
    Object.entries(aliases).map(([name, members]) => {
      const say = () => remark(lineOf(['aliases', name]), `not text in ${name}: not carried over`)
      return [name.toLowerCase(), Array.isArray(members) ? namesIn(members, say) : []]
    }),
  )
}

/** `say` is told of each that is neither text nor a number. */
const namesIn = (list: readonly unknown[], say: () => void): string[] =>
  list.flatMap((one) => {
    if (typeof one === 'string' || typeof one === 'number') return String(one)
    say()
    return []
  })
