// The path of a file in a diff, from the names of its two sides: a/, b/ and git's other prefixes are removed. If the path isn't
// certain, that is reported instead of a guess.
import { unquotePath } from './quoted-path.ts'

/** One side of a file as a diff names it. */
export interface Side {
  /** As the diff has it, with its prefix. */
  name: string
  /** False if the side has no file; undefined if that isn't said. */
  made: boolean | undefined
}

export interface Sides {
  before?: Side
  after?: Side
}

/** Git's one-letter prefixes, also those of diff.mnemonicPrefix. */
const PREFIX = /^[abciow12]\//

/** What follows `--- ` or `+++ `. */
export function readSide(text: string): Side {
  const tab = text.indexOf('\t')
  const written = tab < 0 ? text : text.slice(0, tab)
  const name = unquotePath(written) ?? written
  if (name === '/dev/null') return { name, made: false }
  return { name, made: tab < 0 ? undefined : isMade(text.slice(tab + 1)) }
}

/** By what follows the name: a time, of which `diff -N` gives a missing file 0, or Subversion's words; undefined for anything else. */
function isMade(text: string): boolean | undefined {
  if (text.startsWith('(nonexistent)')) return false
  const [, day, time, hours, minutes] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)\s*$/.exec(text) ?? []
  return day === undefined ? undefined : Date.parse(`${day}T${time!}${hours!}:${minutes!}`) !== 0
}

/** The two names behind `diff --git`: their own path twice; of a rename or copy other lines tell. */
export function sidesOfHeader(text: string): Sides {
  const quoted = /^("(?:[^"\\]|\\.)*"|[^"]\S*) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text)
  if (text.includes('"') && quoted)
    return sides(unquotePath(quoted[1]!) ?? quoted[1]!, unquotePath(quoted[2]!) ?? quoted[2]!)
  return splitAt(text, ' ')
}

/** The two names between `Binary files` and `differ`. */
export function sidesOfBinary(text: string): Sides {
  return splitAt(text, ' and ')
}

/** Where both sides are one path; else at the first place where both end alike. */
function splitAt(text: string, between: string): Sides {
  for (let at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + between.length)]
    if (samePath(before, after) !== undefined) return sides(before, after)
  }
  const only = text.split(between)
  return only.length === 2 ? sides(only[0]!, only[1]!) : {}
}

const sideOf = (name: string): Side => ({ name, made: name === '/dev/null' ? false : undefined })
const sides = (before: string, after: string): Sides => ({ before: sideOf(before), after: sideOf(after) })

/** The path that both names have, with git's prefixes or with none; undefined if they differ in more. */
function samePath(before: string, after: string): string | undefined {
  if (before === after) return before
  return PREFIX.test(before) && PREFIX.test(after) && before.slice(2) === after.slice(2) ? before.slice(2) : undefined
}

type Named = { path: string } | { problem: string }

/** What the parts of a diff say of a file's two sides. */
export interface Naming extends Sides {
  /** Git's own header, where there is one. */
  header?: Sides
}

export const NAMELESS = { problem: 'the file that starts here has no name' }

/** Whether all lines that name a side of a file name the same one; `from` and `to` are whole paths, without a prefix. */
export function agree({ header, before, after, from, to }: Naming & { from?: string; to?: string }): boolean {
  const sameSide = (sides: readonly (Side | undefined)[], path: string | undefined) => {
    const names = sides.flatMap((side) => (side && side.name !== '/dev/null' ? [side.name] : []))
    return names.every((name) => name === names[0] && (path === undefined || `/${name}`.endsWith(`/${path}`)))
  }
  return sameSide([header?.before, before], from) && sameSide([header?.after, after], to)
}

/** Tells the paths of one diff, whose files are all named in the same way. */
export function compileNaming(all: readonly Naming[]): (one: Naming) => Named {
  const bare = all.some(({ before, after }) => before && before.name === after?.name && before.made !== false)
  return ({ header, before = header?.before, after = header?.after }) => {
    // Where git's header names one path twice, it is that, also for a file that only one side has.
    const [from, to] = header?.before && header.after ? [header.before, header.after] : [before, after]
    if (!from || !to) return NAMELESS
    const path = samePath(from.name, to.name)
    if (path === '/dev/null') return NAMELESS
    if (path !== undefined) return { path }
    const alone = from.name === '/dev/null' ? to.name : to.name === '/dev/null' ? from.name : undefined
    if (alone === undefined) return differing(from.name, to.name)
    return { path: bare ? alone : alone.replace(PREFIX, '') }
  }
}

function differing(before: string, after: string): Named {
  const [left, right] = [before.split('/'), after.split('/')]
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop()
    right.pop()
  }
  const prefixes = [left, right].map((parts) => (parts.length > 0 ? `${parts.join('/')}/` : 'none'))
  const whole = left.join('/') === before || right.join('/') === after
  return {
    problem: whole
      ? `the two sides have the names ${JSON.stringify(before)} and ${JSON.stringify(after)}; make the diff with git diff`
      : `the two sides have the prefixes ${prefixes.join(' and ')}, so it is unclear which path is meant; make the diff with git diff --src-prefix=a/ --dst-prefix=b/, or diff -ruN a b`,
  }
}
