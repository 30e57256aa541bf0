// Reads a large YAML text that has faults in pieces: the library that continues after an error would take gigabytes for the whole.
import { comparePositions, type Position } from '../finding.ts'
import { cutLists, frameOf, itemsOf, pieceNamed, type Piece } from './cut-lists.ts'
import { LARGE } from './fast-values.ts'
import type { YamlPath } from './path.ts'
import type { LineInWhole, YamlRead } from './read-document.ts'
import { linesOf, positionIn, readSoundText } from './read-faultless.ts'
import { MAX_VALUES } from './read-large.ts'
import { MOST_FAULTS, MOST_LISTED } from './values.ts'

export interface PiecesRead extends YamlRead {
  /** Where it stopped reading; missing where it read the whole. */
  end?: Position
}

/** What is in the frame of the text, with the position of each piece. */
interface FrameRead {
  read: YamlRead
  pieces: readonly Piece[]
  end?: Position
}

/** The items of a list from this index on: one of the frame, by its index there, or those of a text of its own. */
interface Part {
  from: number
  index?: number
  own?: Own
}

/** What was read of a piece, and where in that its items are. */
interface Own extends Piece {
  read: YamlRead
  path: YamlPath
}

/** Reads a text that isn't large. */
type ReadSmall = (text: string, lineInWhole: LineInWhole) => YamlRead

/** Where not everything was read, there is no value. Never throws. */
export function readInPieces(text: string, readSmall: ReadSmall): PiecesRead {
  const { read: frame, pieces, end } = readFrame(text, readSmall)
  const partsOf = new WeakMap<object, Part[]>()
  const owns: Own[] = []
  const faults = [...frame.faults]
  const unread = new Set(pieces)
  let left = MAX_VALUES
  /** A value of the frame with the items of the pieces. */
  const fill = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (!Array.isArray(value)) {
      const map = Object.create(null) as Record<string, unknown>
      for (const [key, inner] of Object.entries(value)) map[key] = fill(inner)
      return map
    }
    const items: unknown[] = []
    const parts: Part[] = []
    for (const [index, item] of value.entries()) {
      const piece = pieces[pieceNamed(item) ?? -1]
      if (!piece) {
        parts.push({ from: items.length, index })
        items.push(fill(item))
        continue
      }
      for (const own of readPiece(piece, readSmall, () => faults.length > MOST_LISTED || owns.length > MOST_OWN)) {
        if (faults.length > MOST_FAULTS || left < 0) return items
        owns.push(own)
        parts.push({ from: items.length, own })
        for (const fault of own.read.faults) faults.push(fault)
        for (const one of valuesOf(own)) {
          left -= countValues(one)
          items.push(one)
        }
      }
      unread.delete(piece)
    }
    if (parts.some(({ own }) => own)) partsOf.set(items, parts)
    return items
  }
  const value = fill(frame.value)
  /** Which read knows of the path, and by which path. */
  const find = (path: YamlPath): [YamlRead, YamlPath] => {
    const inFrame: (string | number)[] = []
    let inner = value
    for (const [depth, key] of path.entries()) {
      const part = partsOf.get(inner as object)?.findLast(({ from }) => from <= Number(key))
      if (part?.own) return [part.own.read, [...part.own.path, Number(key) - part.from, ...path.slice(depth + 1)]]
      inFrame.push(part?.index ?? key)
      inner = (inner as Record<string | number, unknown> | null | undefined)?.[key]
    }
    return [frame, inFrame]
  }
  const ask =
    <T>(question: (read: YamlRead) => (path: YamlPath) => T) =>
    (path: YamlPath): T => {
      const [read, own] = find(path)
      return question(read)(own)
    }
  const inOrder = owns.sort((a, b) => a.line - b.line)
  const starts = inOrder.map(({ line }) => line)
  const readAt = (line: number) => {
    const own = inOrder[positionIn(starts, line - 1).line - 1]
    return own && own.line < line && line <= own.end ? own.read : frame
  }
  const [first] = unread
  const stop = end ?? (first && { line: first.line + 1, column: 1 })
  return {
    value: stop ? undefined : value,
    faults,
    broken: frame.broken || owns.some(({ read }) => read.broken),
    isUnread: (at) => readAt(at.line).isUnread(at),
    locate: ask((read) => read.locate),
    locateKey: ask((read) => read.locateKey),
    sourceOf: ask((read) => read.sourceOf),
    mayHaveLines: ask((read) => read.mayHaveLines),
    ...(stop && { end: stop }),
  }
}

/** A piece with a fault is cut into halves down to its items, so that the faults of one don't hide those of the next. */
function* readPiece(piece: Piece, readSmall: ReadSmall, isEnough: () => boolean): Generator<Own> {
  const sound = readSoundText(piece.text, (line) => line + piece.line, { leavesOut: true })
  if (sound) yield { ...piece, read: sound, path: [] }
  else {
    const items = isEnough() ? [piece] : itemsOf(piece)
    const half = items.length >> 1
    if (half > 0) {
      yield* readPiece(join(items.slice(0, half)), readSmall, isEnough)
      yield* readPiece(join(items.slice(half)), readSmall, isEnough)
    } else {
      // Below a key, as in the whole.
      const read = readSmall(`${KEY}:\n${piece.text}`, (line) => Math.max(line - 1, 1) + piece.line)
      yield { ...piece, read, path: [KEY] }
    }
  }
}

const KEY = 'items'
/** So many parts are read alone. */
const MOST_OWN = 10_000

const join = (items: readonly Piece[]): Piece => ({
  ...items[0]!,
  end: items.at(-1)!.end,
  text: items.map(({ text }) => text).join(''),
})

function valuesOf({ read, path }: Own): unknown[] {
  const list = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], read.value)
  return Array.isArray(list) ? list : []
}

/** Pieces that turn out to be no list items, such as lines of a text, stay in the frame. */
function readFrame(text: string, readSmall: ReadSmall): FrameRead {
  const all = cutLists(text)
  const first = readFrameOf(text, all, readSmall)
  const named = new Set(piecesIn(first.read.value))
  if (first.end || named.size === all.length) return first
  const pieces = all.filter((_, index) => named.has(index))
  return readFrameOf(text, pieces, readSmall)
}

/** As much of it as isn't large. */
function readFrameOf(text: string, pieces: readonly Piece[], readSmall: ReadSmall): FrameRead {
  const { text: whole, lines } = frameOf(text, pieces)
  const lineStart = whole.lastIndexOf('\n', LARGE - 1) + 1
  const part = whole.length > LARGE ? whole.slice(0, lineStart > LARGE / 2 ? lineStart : LARGE) : whole
  const lineInWhole = (line: number) => (lines[line - 1] ?? lines.length - 1) + 1
  const read = readSmall(part, lineInWhole)
  if (part === whole) return { read, pieces }
  const { line, column } = positionIn(linesOf(part), part.length)
  const end = { line: lineInWhole(line), column }
  return { read: { ...read, faults: read.faults.filter((fault) => comparePositions(fault, end) < 0) }, pieces, end }
}

/** Those that a list of the value has as items. */
function piecesIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? value.flatMap((item) => pieceNamed(item) ?? []) : []
  return [...own, ...Object.values(value).flatMap(piecesIn)]
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1)
}
