// Splits a value into pieces of limited size, so that a search for faults can stop early.

/** Longer lists and maps are cut. */
const MOST = 500

type Path = (string | number)[]

export interface Slice {
  value: unknown
  /** Where in the whole the piece's path is; undefined if it only follows from the cutting. */
  pathInWhole: (found: Path) => Path | undefined
}

/** The whole alone where nothing in it is long. Else first the whole without the entries of what is long, then those. */
export function* sliceValue(whole: unknown): Generator<Slice> {
  const long = findLong(whole)
  const cut = new Set<unknown>(long.map(({ holder }) => holder))
  /** Whether the path, from this depth on, leads to an entry that was cut away. */
  const isCutAway = (path: Path, from: number) => {
    let holder = whole
    return path.some((key, depth) => {
      const isCut = depth >= from && cut.has(holder) && Object.hasOwn(holder as object, key)
      holder = isHolder(holder) ? (holder as Record<string | number, unknown>)[key] : undefined
      return isCut
    })
  }
  const base = cut.size === 0 ? whole : without(cut, whole)
  yield { value: base, pathInWhole: (found) => (isCutAway(found, 0) ? undefined : found) }
  for (const { path, holder } of long) {
    const keys = keysOf(holder)
    for (let start = 0; start < keys.length; start += MOST) {
      const own = keys.slice(start, start + MOST)
      const piece = pick(holder, own, cut)
      yield {
        value: path.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), piece),
        pathInWhole: (found) => {
          const isUnder = path.every((key, depth) => found[depth] === (typeof key === 'number' ? 0 : key))
          const here = found[path.length]
          const key = typeof here === 'number' ? own[here] : own.find((one) => one === here)
          if (!isUnder || key === undefined) return undefined
          const inWhole = [...path, key, ...found.slice(path.length + 1)]
          return isCutAway(inWhole, path.length + 1) ? undefined : inWhole
        },
      }
    }
  }
}

const keysOf = (holder: object): Path => (Array.isArray(holder) ? Array.from(holder.keys()) : Object.keys(holder))
const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Lists and maps with many entries, outer ones first. */
function findLong(whole: unknown): { path: Path; holder: object }[] {
  const found: { path: Path; holder: object }[] = []
  const path: Path = []
  const visit = (value: unknown): void => {
    if (!isHolder(value)) return
    const keys = keysOf(value)
    if (keys.length > MOST) found.push({ path: [...path], holder: value })
    for (const key of keys) {
      path.push(key)
      visit((value as Record<string | number, unknown>)[key])
      path.pop()
    }
  }
  visit(whole)
  return found.sort((a, b) => a.path.length - b.path.length)
}

/** A copy in which what is cut has no entries. */
function without(cut: ReadonlySet<unknown>, value: unknown): unknown {
  if (!isHolder(value)) return value
  if (cut.has(value)) return Array.isArray(value) ? [] : {}
  return pick(value, keysOf(value), cut)
}

function pick(holder: object, keys: Path, cut: ReadonlySet<unknown>): unknown {
  const values = keys.map((key) => without(cut, (holder as Record<string | number, unknown>)[key]))
  if (Array.isArray(holder)) return values
  const map = Object.create(null) as Record<string, unknown>
  keys.forEach((key, index) => (map[key] = values[index]))
  return map
}
