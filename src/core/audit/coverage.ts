// How much of a repository the matrix knows: by files, and by the lines that changed in the last year.
import type { Feature } from '../matrix/model.ts'
import { compilePattern } from '../patterns/pattern.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import type { UnmappedFolder } from './unmapped-folders.ts'
import type { FollowedCommit } from './history.ts'
import type { Survey } from './pattern-use.ts'

export interface Coverage {
  files: number
  /** Without files that only a catch-all pattern matches. */
  mapped: number
  /** Files that only catch-all features match: nobody has said where they belong. */
  caught: number
  ignored: number
  /** Sorted. */
  unmapped: string[]
  folders: UnmappedFolder[]
  /** Lines added and deleted in the last year, ignored files left out; null where the history doesn't say. */
  changedLines: { changed: number; mapped: number } | null
}

export function measureCoverage(
  survey: Survey,
  features: readonly Feature[],
): Pick<Coverage, 'files' | 'mapped' | 'caught' | 'ignored' | 'unmapped'> {
  const { paths, unmapped, ignored, featuresOf } = survey
  const isCaught = catchAlls(features)
  let caught = 0
  for (const own of featuresOf.values()) if (isCaught(own)) caught++
  return { files: paths.length, mapped: paths.length - unmapped.length - ignored - caught, caught, ignored, unmapped }
}

/** Paths at every depth that no pattern of a part of a repository matches. */
const ANYWHERE = ['\u{e000}', '\u{e000}/\u{e000}', '.\u{e000}/\u{e000}/\u{e000}.\u{e000}']

/** Whether all of a file's features, and at least one, take every path there can be. */
function catchAlls(features: readonly Feature[]): (own: readonly Feature[]) => boolean {
  const takeAll = new Set(
    features.filter(({ paths }) => {
      const matchers = paths.map((pattern) => compilePattern(pattern))
      return ANYWHERE.every((path) => matchers.some((matcher) => matcher.matches(path)))
    }),
  )
  return (own) => own.length > 0 && own.every((feature) => takeAll.has(feature))
}

/** By the path a file has today, or had last. */
export function measureChangedLines(
  map: FeatureMap,
  survey: Survey,
  recent: readonly FollowedCommit[],
): NonNullable<Coverage['changedLines']> {
  const lines = new Map<string, number>()
  for (const { files } of recent)
    for (const { present, added = 0, deleted = 0 } of files)
      lines.set(present, (lines.get(present) ?? 0) + added + deleted)
  const sum = { changed: 0, mapped: 0 }
  const isCaught = catchAlls(map.matrix.features)
  for (const [path, count] of lines) {
    const own = survey.featuresOf.get(path) ?? map.featuresOf(path).map(({ feature }) => feature)
    if (own.length === 0 && map.isIgnored(path)) continue
    sum.changed += count
    if (own.length > 0 && !isCaught(own)) sum.mapped += count
  }
  return sum
}

/** Percent of the files that need a feature and have one, rounded down to a tenth: 100 means all of them. */
export function coveragePercent({ files, mapped, ignored }: Pick<Coverage, 'files' | 'mapped' | 'ignored'>): number {
  return percentOf(mapped, files - ignored)
}

/** Rounded down to a tenth; of nothing it is 100. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10
}
