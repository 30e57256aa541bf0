// One pass over all files of a repository: which features they belong to, and how many files every pattern matches.
import { compareText } from '../text/compare.ts'
import type { Feature } from '../matrix/model.ts'
import { isSubmodule, plainPath } from '../paths/submodule.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { append } from '../text/group-by.ts'
import { remembered } from '../text/remembered.ts'

export interface Survey {
  /** Sorted. */
  paths: string[]
  /** Each file's features, home features first; empty where it has none. */
  featuresOf: Map<string, readonly Feature[]>
  /** Each feature's files, sorted; features without any are missing. */
  filesOf: Map<Feature, string[]>
  /** Per feature, by the index of its patterns. */
  patterns: Map<Feature, PatternUse[]>
  /** Files without a feature, sorted. */
  unmapped: string[]
  /** How many files without a feature are ignored. */
  ignored: number
}

export interface PatternUse {
  /** Files it matches. */
  matched: number
  /** Those of them that are the feature's, after `exclude` and `match: last`. */
  kept: number
}

/** `check` may throw before a file is counted for each of its features and patterns. */
export function surveyFiles(
  map: FeatureMap,
  files: readonly string[],
  check?: (path: string, belongs: { features: number; patterns: number }) => void,
): Survey {
  const { features } = map.matrix
  const survey: Survey = {
    paths: [...new Set(files.map(plainPath))].sort(compareText),
    featuresOf: new Map(),
    filesOf: new Map(),
    patterns: new Map(features.map((one) => [one, one.paths.map(() => ({ matched: 0, kept: 0 }))])),
    unmapped: [],
    ignored: 0,
  }
  const submodules = new Set(files.filter(isSubmodule).map(plainPath))
  // Neighbours mostly belong to the same features: they share one list.
  let own: readonly Feature[] = []
  for (const path of survey.paths) {
    const matched = submodules.has(path) ? `${path}/` : path
    const { hits, patterns } = map.patternsOf(matched)
    check?.(path, { features: hits.length, patterns: patterns.length })
    const isSame = hits.length === own.length && hits.every(({ feature }, index) => feature === own[index])
    if (!isSame) own = hits.map((hit) => hit.feature)
    survey.featuresOf.set(path, own)
    for (const feature of own) append(survey.filesOf, feature, path)
    const keeping = new Set(own)
    for (const { feature, index } of patterns) {
      const use = survey.patterns.get(feature)![index]!
      use.matched++
      if (keeping.has(feature)) use.kept++
    }
    if (own.length > 0) continue
    if (map.isIgnored(matched)) survey.ignored++
    else survey.unmapped.push(path)
  }
  return survey
}

/** The features of any path in the history, whether or not it still exists. */
export type FeatureLookup = (path: string) => readonly Feature[]

/** Works each path out once: a path that is gone is asked about as often as commits touched it. */
export function createFeatureLookup(map: FeatureMap, survey: Survey): FeatureLookup {
  const ofGone = remembered((path: string) => map.featuresOf(path).map(({ feature }) => feature))
  return (path) => survey.featuresOf.get(path) ?? ofGone(path)
}
