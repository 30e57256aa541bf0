// How likely a file is that a glob matches, judged from the files there are: a folder like one of theirs with a name like
// another's. Only for choosing what gets a line.
import type { Segments } from './segments.ts'

/** What no file is like yet can still come. */
const UNSEEN = 0.01

/** Between 0 and 1. */
export function compileWeights(tree: readonly string[]): (segments: Segments) => number {
  // A new file may come to any folder, however many it has.
  const cut = tree.map((path) => path.lastIndexOf('/') + 1)
  const folders = compileShare([...new Set(tree.map((path, index) => path.slice(0, cut[index])))])
  const names = compileShare(tree.map((path, index) => path.slice(cut[index])))
  const known = new Map<string, number>()
  return (segments) => {
    const key = segments.join('/')
    let found = known.get(key)
    if (found === undefined) {
      const above = segments.slice(0, -1)
      found = folders(above, '/') * names(segments.slice(-1), '')
      known.set(key, found)
    }
    return found
  }
}

/** The share of the texts that match parts with the end behind each. */
function compileShare(texts: readonly string[]): (parts: Segments, end: string) => number {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const all = [...counts]
  const unseen = UNSEEN / Math.max(1, texts.length)
  const having = new Map<string, [string, number][]>()
  const listHaving = (text: string) => {
    let found = having.get(text)
    if (!found) having.set(text, (found = all.filter(([one]) => one.includes(text))))
    return found
  }
  const shares = new Map<string, number>()
  return (parts, end) => {
    const regex = parts.map((part) => (part === '**' ? '(?:[^/]+/)*' : `${partRegex(part)}${end}`)).join('')
    let share = shares.get(regex)
    if (share === undefined) {
      const fewest = parts
        .flatMap((part) => part.split(/[*?]+/).filter(Boolean))
        .map(listHaving)
        .reduce((least, list) => (list.length < least.length ? list : least), all)
      const matcher = new RegExp(`^${regex}$`, 's')
      const count = fewest.reduce((sum, [text, number]) => sum + (matcher.test(text) ? number : 0), 0)
      share = Math.max(unseen, count / Math.max(1, texts.length))
      shares.set(regex, share)
    }
    return share
  }
}

function partRegex(part: string): string {
  return part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]')
}
