// What a pattern that matches no file probably meant. A suggestion is only made when it does match files.
import { foldForm } from '../text/look-alike.ts'
import { nearest } from '../text/nearest.ts'
import { checkPattern } from '../patterns/check-pattern.ts'
import { MAGIC } from '../patterns/literal-parts.ts'
import { compilePattern, isRegex } from '../patterns/pattern.ts'
import type { Tree } from './tree.ts'
import { addTo } from '../text/group-by.ts'

export interface Suggestion {
  pattern: string
  /**
   * `folder`: the trailing slash was missing; `file`: it is too much; `form`: what looks the same, in other characters; `renamed`: history says so;
   * `elsewhere`: the same last parts; `near`: a typo; the others: written as another tool would read it.
   */
  because: 'folder' | 'file' | 'form' | 'case' | 'renamed' | 'elsewhere' | 'near' | Habit
}

type Habit = 'anchored' | 'negated' | 'around' | 'dot' | 'address' | 'group' | 'several'

/** What other tools understand, and how it is written here. */
const HABITS: readonly (readonly [because: Habit, written: RegExp, here: string])[] = [
  ['anchored', /^re:\^\\?\//, 're:^'],
  ['negated', /^!/, ''],
  ['around', /^[\s"'`]{1,9}|[\s"'`]{1,9}$/g, ''],
  ['dot', /\/\.(?=\/|$)/g, ''],
  ['address', /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:-\/)?(?:tree|blob)\/[^/]+\//, ''],
  ['group', /(?<![@?*+!\\])\(/g, '@('],
  ['several', /^[^,|\s{]+(?:[,|\s]+[^,|\s{]+)+$/, '{$&}'],
]

/** Old path to present path, of files that moved. */
export type Moves = ReadonlyMap<string, string>

/** What a pattern that matches no file probably meant; undefined if nothing is close enough. `moves` is missing without a history. */
export type Suggest = (moves?: Moves) => Suggestion | undefined

/** One takes as long as hundreds of patterns that match. */
const MOST_SUGGESTIONS = 2000

/** Makes suggestions for the first patterns it is given, which match no file of the tree. */
export function createSuggester(tree: Tree): (pattern: string) => Suggest {
  let made = 0
  return (pattern) => (made++ < MOST_SUGGESTIONS ? prepareSuggestion(pattern, tree) : () => undefined)
}

/** Does what needs no moves, for whoever still waits for them. */
function prepareSuggestion(pattern: string, tree: Tree): Suggest {
  const { literal, rest } = splitPattern(pattern)
  const first = (candidates: Iterable<Suggestion>) => {
    for (const candidate of candidates) if (candidate.pattern !== pattern && isSound(candidate, tree)) return candidate
    return undefined
  }
  function* at(because: Suggestion['because'], places: Iterable<string[]>): Generator<Suggestion> {
    for (const parts of places) yield { pattern: [...parts, ...rest].join('/'), because }
  }
  function* spelled(): Generator<Suggestion> {
    if (/[^*]\/\*$/.test(pattern)) yield { pattern: pattern.slice(0, -1), because: 'folder' }
    if (!pattern.endsWith('/')) yield { pattern: `${pattern}/`, because: 'folder' }
    const file = /^(.+)\/(?:\*\*)?$/.exec(pattern)?.[1]
    if (file !== undefined) yield { pattern: file, because: 'file' }
    yield* at('form', asSpelled(literal, tree, foldForm))
    for (const form of ['NFC', 'NFD']) yield { pattern: pattern.normalize(form), because: 'form' }
    yield* at('case', asSpelled(literal, tree, inLowerCase))
    if (pattern !== pattern.toLowerCase()) yield { pattern: pattern.toLowerCase(), because: 'case' }
  }
  function* inOtherTools(): Generator<Suggestion> {
    for (const [because, written, here] of HABITS) {
      const replaced = pattern.replace(written, here)
      if (replaced === pattern) continue
      const found = because === 'several' ? replaced.replace(/[,|\s]+/g, ',') : replaced
      for (const one of [found, `${found}/`]) yield { pattern: one, because }
    }
  }
  if (isRegex(pattern)) {
    const found = first(inOtherTools())
    return found ? () => found : NOTHING
  }
  const before = first(spelled()) ?? first(inOtherTools())
  if (before) return () => before
  const after = first(at('elsewhere', elsewhere(literal, tree))) ?? first(at('near', nearby(literal, tree)))
  if (literal.length === 0) return after ? () => after : NOTHING
  return (moves) => (moves && first(at('renamed', movedTo(pattern, literal, moves)))) ?? after
}

/** Of most of many patterns: a closure of its own for each would keep all that it was worked out from. */
const NOTHING = () => undefined

/** Most match nothing, which is soon told; whether it is a pattern at all takes longer, and comes first only where matching could. */
function isSound({ pattern }: Suggestion, tree: Tree): boolean {
  const matches = () => tree.matchesSome(compilePattern(pattern))
  const isCostly = isRegex(pattern) || pattern.includes('{')
  return isCostly ? !checkPattern(pattern) && matches() : matches() && !checkPattern(pattern)
}

/** Where the pattern's text ends and its wildcards begin, by parts; a trailing slash is an empty part of the rest. */
function splitPattern(pattern: string): { literal: string[]; rest: string[] } {
  const parts = pattern.split('/')
  const magic = parts.findIndex((part) => part === '' || MAGIC.test(part))
  return magic < 0 ? { literal: parts, rest: [] } : { literal: parts.slice(0, magic), rest: parts.slice(magic) }
}

const inLowerCase = (name: string) => name.toLowerCase()

/** The parts as they are spelled in the tree, where they are the same once folded. */
function* asSpelled(literal: string[], tree: Tree, fold: (name: string) => string): Generator<string[]> {
  const found: string[] = []
  for (const part of literal) {
    const children = tree.childrenOf(found.join('/'))
    const same = children.includes(part) ? part : children.find((name) => fold(name) === fold(part))
    if (same === undefined) return
    found.push(same)
  }
  if (found.some((part, index) => part !== literal[index])) yield found
}

/** Where most of the files that the pattern matched have gone: the parts of their new paths before what they kept. */
function* movedTo(pattern: string, literal: string[], moves: Moves): Generator<string[]> {
  const matcher = compilePattern(pattern)
  const folder = literal.join('/')
  const inside = `${folder}/`
  const votes = new Map<string, number>()
  moves.forEach((to, from) => {
    if (!from.startsWith(inside) && from !== folder) return
    if (!matcher.matches(from)) return
    const kept = from.slice(folder.length)
    const target = kept === '' ? to : to.endsWith(kept) ? to.slice(0, -kept.length) : undefined
    if (target) addTo(votes, target)
  })
  for (const [target] of [...votes].sort((a, b) => b[1] - a[1])) yield target.split('/')
}

/** Shorter names are too common to tell that something moved. */
const TELLING_NAME = 4

/** The one place in the tree with the same last parts, as many of them as possible. */
function* elsewhere(literal: string[], tree: Tree): Generator<string[]> {
  const name = literal.at(-1)
  if (name === undefined) return
  const places = tree.named(name).map((path) => path.split('/'))
  for (let count = literal.length - 1; count >= 1; count--) {
    if (count === 1 && name.length < TELLING_NAME) return
    const same = places.filter((parts) => literal.slice(-count).every((part, at) => part === parts.at(at - count)))
    if (same.length === 1) yield same[0]!
    if (same.length > 0) return
  }
}

/** The first part that doesn't exist, as the nearest name in its folder. */
function* nearby(literal: string[], tree: Tree): Generator<string[]> {
  const wrong = literal.findIndex((part, index) => {
    const path = literal.slice(0, index + 1).join('/')
    return part !== '' && !tree.hasFolder(path) && !tree.hasFile(path)
  })
  if (wrong < 0) return
  const near = nearest(literal[wrong]!, tree.childrenOf(literal.slice(0, wrong).join('/')))
  if (near !== undefined) yield [...literal.slice(0, wrong), near, ...literal.slice(wrong + 1)]
}
