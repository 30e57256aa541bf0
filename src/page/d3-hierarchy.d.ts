// The part of d3-hierarchy 3 that the map uses; the package brings no types.
declare module 'd3-hierarchy' {
  export interface Node<T> {
    data: T
    depth: number
    parent: Node<T> | null
    children?: Node<T>[]
    value?: number
    descendants(): Node<T>[]
    sum(value: (data: T) => number): this
    sort(compare: (a: Node<T>, b: Node<T>) => number): this
  }
  export interface Placed<T> extends Node<T> {
    children?: Placed<T>[]
    x0: number
    x1: number
    y0: number
    y1: number
    descendants(): Placed<T>[]
  }
  export interface Treemap<T> {
    (root: Node<T>): Placed<T>
    size(size: [number, number]): this
    round(round: boolean): this
    paddingInner(padding: number): this
    paddingOuter(padding: number): this
    paddingTop(padding: (node: Node<T>) => number): this
  }
  export function hierarchy<T>(data: T, children: (data: T) => T[] | undefined): Node<T>
  export function treemap<T>(): Treemap<T>
}
