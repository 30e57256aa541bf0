// Finds among many globs those that match a path or a folder above it, part by part.
import { compilePart } from './globs.ts'
import type { Parts } from './globs.ts'

interface Node {
  /** The next parts by their plain start, and how long these are. */
  next: Map<string, { part: string; takes: (part: string) => boolean; node: Node }[]>
  lengths: Set<number>
  /** What comes after `**`; it stays for any number of parts. */
  any?: Node
  stays: boolean
  /** The numbers of the globs that end here. */
  ends: number[]
}
const newNode = (stays = false): Node => ({ next: new Map(), lengths: new Set(), stays, ends: [] })

export interface GlobIndex {
  add: (parts: Parts, number: number) => void
  /** Each glob that matches the path's first `depth` parts. In place of a path a glob is matched with all that it matches. */
  match: (path: Parts, take: (number: number, depth: number) => void) => void
}

export function createGlobIndex(): GlobIndex {
  const root = newNode()
  /** How the path before was matched: lists of paths repeat their folders. */
  const trail: { part: string; nodes: Set<Node> }[] = []

  const follow = (node: Node, part: string): Node => {
    if (part === '**') return (node.any ??= newNode(true))
    const start = /^[^*?]*/.exec(part)![0]
    const alike = node.next.get(start) ?? []
    node.next.set(start, alike)
    node.lengths.add(start.length)
    let known = alike.find((one) => one.part === part)
    if (!known) alike.push((known = { part, takes: compilePart(part), node: newNode() }))
    return known.node
  }
  const step = (nodes: Set<Node>, part: string): Set<Node> => {
    const found = new Set<Node>()
    for (const node of nodes) {
      if (node.any) nodes.add(node.any)
      if (node.stays) found.add(node)
      if (part === '**') continue
      for (const length of node.lengths) {
        const alike = length > part.length ? undefined : node.next.get(part.slice(0, length))
        if (alike) for (const next of alike) if (next.takes(part)) found.add(next.node)
      }
    }
    return found
  }
  return {
    add(parts, number) {
      parts.reduce(follow, root).ends.push(number)
      trail.length = 0
    },
    match(path, take) {
      for (const [at, part] of path.entries()) {
        if (trail[at]?.part !== part) {
          const nodes = step(at === 0 ? new Set([root]) : trail[at - 1]!.nodes, part)
          trail.length = at
          trail.push({ part, nodes })
        }
        const { nodes } = trail[at]!
        if (nodes.size === 0) return
        for (const { ends } of nodes) for (const number of ends) take(number, at + 1)
      }
    },
  }
}
