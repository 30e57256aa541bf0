// How much of a repository the matrix knows: by files, and by the lines that changed in the last year.
import type { FeatureMap } from '../paths/map.ts'
import type { UnmappedFolder } from './folders.ts'
import type { FollowedCommit } from './history.ts'
import type { Survey } from './survey.ts'

export interface Coverage {
  files: number
  mapped: number
  ignored: number
  /** Sorted. */
  unmapped: string[]
  folders: UnmappedFolder[]
  /** Lines added and deleted in the last year, ignored files left out; null where the history doesn't say. */
  changedLines: { changed: number; mapped: number } | null
}

export function measureCoverage(survey: Survey): Pick<Coverage, 'files' | 'mapped' | 'ignored' | 'unmapped'> {
  const { paths, unmapped, ignored } = survey
  return { files: paths.length, mapped: paths.length - unmapped.length - ignored, ignored, unmapped }
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
  for (const [path, count] of lines) {
    const isMapped = (survey.featuresOf.get(path) ?? map.featuresOf(path)).length > 0
    if (!isMapped && map.isIgnored(path)) continue
    sum.changed += count
    if (isMapped) sum.mapped += count
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
