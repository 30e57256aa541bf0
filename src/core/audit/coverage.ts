// How much of a repository the matrix knows: by files, and by the lines that changed in the last year.
import type { Feature } from '../matrix/model.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import type { AuditInput } from './audit-input.ts'
import type { UnmappedFolder } from './unmapped-folders.ts'
import type { Survey } from './pattern-use.ts'
import { addTo } from '../text/group-by.ts'

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

/** By the path a file has today, or had last. */
export function measureChangedLines({
  map,
  featuresOf,
  recent,
}: Pick<AuditInput, 'map' | 'featuresOf' | 'recent'>): NonNullable<Coverage['changedLines']> {
  const lines = new Map<string, number>()
  for (const { files } of recent)
    for (const { present, added = 0, deleted = 0 } of files) addTo(lines, present, added + deleted)
  const sum = { changed: 0, mapped: 0 }
  const isCaught = catchAlls(map)
  for (const [path, count] of lines) {
    const own = featuresOf(path)
    if (own.length === 0 && map.isIgnored(path)) continue
    sum.changed += count
    if (own.length > 0 && !isCaught(own)) sum.mapped += count
  }
  return sum
}

/** Percent of the files that need a feature and have one, rounded down to a tenth: 100 means all of them. */
export function coveragePercent({ files, mapped, ignored }: FileCounts): number {
  return percentOf(mapped, files - ignored)
}

/** Rounded down to a tenth; 100 if there is nothing to count. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10
}
