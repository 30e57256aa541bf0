// How much of a repository the matrix knows: by files, and by the lines that changed in the last year.
import type { Feature } from '../matrix/model.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import type { UnmappedFolder } from './unmapped-folders.ts'
import type { FeatureLookup, Survey } from './pattern-use.ts'
import { remembered } from '../text/remembered.ts'

/** Numbers of files. */
export interface FileCounts {
  files: number
  /** Without files that only a catch-all pattern matches. */
  mapped: number
  /** Without a feature, but needing none. */
  ignored: number
}

export interface Coverage extends FileCounts {
  /** Files that only catch-all features match: nobody has said where they belong. */
  caught: number
  /** Sorted. */
  unmapped: string[]
  folders: UnmappedFolder[]
  /** Lines added and deleted in the last year, ignored files left out; null where the history doesn't say. */
  changedLines: { changed: number; mapped: number } | null
}

export function measureCoverage(
  map: FeatureMap,
  { paths, unmapped, ignored, featuresOf }: Survey,
): FileCounts & Pick<Coverage, 'caught' | 'unmapped'> {
  const isCaught = catchAlls(map)
  let caught = 0
  for (const own of featuresOf.values()) if (isCaught(own)) caught++
  return { files: paths.length, mapped: paths.length - unmapped.length - ignored - caught, caught, ignored, unmapped }
}

/** Paths at every depth that no pattern of a part of a repository matches. */
const ANYWHERE = ['\u{e000}', '\u{e000}/\u{e000}', '.\u{e000}/\u{e000}/\u{e000}.\u{e000}']

/** Tells whether a file has features, and all of them would take any path at all. */
function catchAlls(map: FeatureMap): (own: readonly Feature[]) => boolean {
  const taking = ANYWHERE.map((path) => new Set(map.patternsOf(path).patterns.map(({ feature }) => feature)))
  return (own) => own.length > 0 && own.every((feature) => taking.every((features) => features.has(feature)))
}

/** `count` takes the recent changes of a file: the path it has today, or had last, and the lines added and deleted. */
export function createLineTally(
  map: FeatureMap,
  featuresOf: FeatureLookup,
): { sum: NonNullable<Coverage['changedLines']>; count: (path: string, lines: number) => void } {
  const sum = { changed: 0, mapped: 0 }
  const isCaught = catchAlls(map)
  const kindOf = remembered((path: string) => {
    const own = featuresOf(path)
    if (own.length > 0 && !isCaught(own)) return 'mapped'
    return own.length === 0 && map.isIgnored(path) ? undefined : 'changed'
  })
  const count = (path: string, lines: number) => {
    const kind = kindOf(path)
    if (kind !== undefined) sum.changed += lines
    if (kind === 'mapped') sum.mapped += lines
  }
  return { sum, count }
}

/** Percent of the files that need a feature and have one, rounded down to a tenth: 100 means all of them. */
export function coveragePercent({ files, mapped, ignored }: FileCounts): number {
  return percentOf(mapped, files - ignored)
}

/** Rounded down to a tenth; 100 if there is nothing to count. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10
}
