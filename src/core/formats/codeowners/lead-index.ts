// Finds among many globs the few that can have a path in common with another: those whose plain names at the start don't part
// from its own.
import { isWild } from './segments.ts'
import type { Segments } from './segments.ts'

interface Node<T> {
  /** Those whose plain names end here. */
  here: T[]
  /** Those and all that go on from here. */
  below: T[]
  next: Map<string, Node<T>>
}

export interface LeadIndex<T> {
  /** Whatever could cover the glob, and more. */
  above: (segments: Segments) => T[]
  /** Whatever could meet the glob, and more. */
  near: (segments: Segments) => T[]
}

/** How many parts at the start are plain names: no more in a glob than in one it covers. */
export function lead(segments: Segments): number {
  const first = segments.findIndex(isWild)
  return first < 0 ? segments.length : first
}

export function indexByLead<T extends { segments: Segments }>(items: readonly T[]): LeadIndex<T> {
  const root: Node<T> = { here: [], below: [], next: new Map() }
  for (const item of items) {
    let node = root
    node.below.push(item)
    for (const part of item.segments.slice(0, lead(item.segments))) {
      let next = node.next.get(part)
      if (!next) node.next.set(part, (next = { here: [], below: [], next: new Map() }))
      next.below.push(item)
      node = next
    }
    node.here.push(item)
  }
  const walk = (segments: Segments): { passed: T[]; end: Node<T> | undefined } => {
    const passed: T[][] = []
    let node: Node<T> | undefined = root
    for (const part of segments.slice(0, lead(segments))) {
      passed.push(node.here)
      node = node.next.get(part)
      if (!node) break
    }
    return { passed: passed.flat(), end: node }
  }
  return {
    above: (segments) => {
      const { passed, end } = walk(segments)
      return end ? passed.concat(end.here) : passed
    },
    near: (segments) => {
      const { passed, end } = walk(segments)
      return end ? passed.concat(end.below) : passed
    },
  }
}
