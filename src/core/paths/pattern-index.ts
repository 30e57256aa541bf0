// Patterns filed by their literal parts: for a path only those are handed out that it may match.
import type { Shape } from '../patterns/literal-parts.ts'
import type { Matcher } from '../patterns/pattern.ts'
import { append } from '../text/group-by.ts'
import { getOrMake } from '../text/remembered.ts'
import { fileByText, hasGram, offerByText, type TextIndex } from './grams.ts'
import { isSubmodule, plainPath } from './submodule.ts'

/** A pattern under one of its shapes, with what it was filed with. */
export type Filed<Item> = Item & {
  matcher: Matcher
  /** No need to try the pattern: its shape is its whole meaning. */
  certain: boolean
  /** A text that every match contains: most paths that have a part of it don't. */
  text?: string
}

/** Whether it is worth to try the pattern. */
export const mayMatch = ({ text }: Pick<Filed<object>, 'text'>, path: string): boolean =>
  text === undefined || path.includes(text)

export interface PatternIndex<Item> {
  add: (matcher: Matcher, item: Item) => void
  /** `take` gets every list that has something to try, and the form of the path that it is to match. */
  offer: (path: string, take: (filed: Filed<Item>[], form: string) => void) => void
}

/** Of most folders only one kind is there: tens of thousands of empty ones would fill the memory. */
interface Node<Item> {
  below: Filed<Item>[]
  byBasename?: Map<string, Filed<Item>[]>
  byEnding?: Map<string, Filed<Item>[]>
  endingLengths?: Set<number>
  byText?: TextIndex<Filed<Item>>
  rest: Filed<Item>[]
}

/** `isBrief`: it will be asked about so few paths that looking for texts inside of paths isn't worth its preparation. */
export function createPatternIndex<Item extends object>({ isBrief = false } = {}): PatternIndex<Item> {
  const exact = new Map<string, Filed<Item>[]>()
  const folders = new Map<string, Node<Item>>()

  function file(shape: Shape, filed: Filed<Item>): void {
    if (shape.kind === 'exact') {
      append(exact, shape.path, filed)
      return
    }
    const node = getOrMake<string, Node<Item>>(folders, shape.folder, () => ({ below: [], rest: [] }))
    if (shape.kind === 'below') node.below.push(filed)
    else if (shape.basename !== undefined) append((node.byBasename ??= new Map()), shape.basename, filed)
    else if (shape.ending !== undefined) {
      append((node.byEnding ??= new Map()), shape.ending, filed)
      ;(node.endingLengths ??= new Set()).add(shape.ending.length)
    } else if (!isBrief && shape.includes !== undefined && hasGram(shape.includes)) {
      fileByText((node.byText ??= []), shape.includes, { ...filed, text: shape.includes })
    } else node.rest.push(filed)
  }

  /** The nodes of a folder and all folders above it; the last answer is kept, since lists are sorted by folder. */
  let lastFolder: string | undefined
  let lastNodes: Node<Item>[] = []
  function nodesAbove(path: string): Node<Item>[] {
    const end = path.lastIndexOf('/')
    const folder = end < 0 ? '' : path.slice(0, end)
    if (folder === lastFolder) return lastNodes
    const nodes: Node<Item>[] = []
    const root = folders.get('')
    if (root) nodes.push(root)
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const node = folders.get(path.slice(0, slash))
      if (node) nodes.push(node)
    }
    lastFolder = folder
    lastNodes = nodes
    return nodes
  }

  function offerForm(path: string, take: (filed: Filed<Item>[], form: string) => void): void {
    const offer = (filed: Filed<Item>[] | undefined) => {
      if (filed) take(filed, path)
    }
    offer(exact.get(path))
    const basename = path.slice(path.lastIndexOf('/') + 1)
    for (const node of nodesAbove(path)) {
      offer(node.below)
      offer(node.byBasename?.get(basename))
      for (const length of node.endingLengths ?? [])
        if (length <= basename.length) offer(node.byEnding?.get(basename.slice(-length)))
      if (node.byText) offerByText(node.byText, path, offer)
      offer(node.rest)
    }
  }

  return {
    add: (matcher, item) => {
      for (const shape of matcher.shapes) file(shape, { ...item, matcher, certain: shape.kind !== 'under' })
    },
    offer: (path, take) => {
      if (isSubmodule(path)) offerForm(plainPath(path), take)
      offerForm(path, take)
    },
  }
}
