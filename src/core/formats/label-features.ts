// The labels of actions/labeler on the features whose files it gives them to.
import type { Feature } from '../matrix/model.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { compileCategories, sortRemarks, type Remark } from './import-result.ts'
import { featuresFor, readLabelRules } from './labeler.ts'

export interface Labelled {
  categories: MatrixInput['categories']
  /** How many labels the file has, and how many of them a feature got. */
  labels: number
  given: number
  remarks: Remark[]
}

/** Patterns tried, labels that files have, and labels compared with them: takes three seconds. */
const MOST_COMPARED = 10_000_000

/**
 * The features with the labels that the rules in the text give all their files, or why that would take too long. `map` is made of these
 * categories.
 */
export function labelFeatures(
  text: string,
  { categories, map, paths }: { categories: MatrixInput['categories']; map: FeatureMap; paths: readonly string[] },
): Labelled | { problem: string } {
  const { rules, remarks } = readLabelRules(text)
  const fitting = findFitting(map, featuresFor(rules), paths)
  if (!fitting) return { problem: 'has too many labels to compare them for so many files' }
  const given = new Set<string>()
  const labelled = categories.map((category, c) => ({
    ...category,
    features: category.features.map((feature, f): FeatureInput => {
      const own = fitting.get(map.matrix.categories[c]!.features[f]!) ?? []
      for (const label of own) given.add(label)
      const labels = [...new Set([...(feature.labels ?? []), ...own])]
      return labels.length > 0 ? { ...feature, labels } : feature
    }),
  }))
  const left = rules.filter(({ label }) => !given.has(label))
  const unused = left.map(({ label, line }) => ({
    line,
    message: `${label}: no feature has this label on all its files`,
  }))
  return {
    categories: labelled,
    labels: rules.length,
    given: rules.length - left.length,
    remarks: sortRemarks([...remarks, ...unused]),
  }
}

/** For each feature with files the labels that all of them have; undefined if there is too much to compare. */
function findFitting(
  map: FeatureMap,
  features: readonly FeatureInput[],
  paths: readonly string[],
): Map<Feature, string[]> | undefined {
  const fitting = new Map<Feature, string[]>()
  let left = MOST_COMPARED
  const take = (steps: number) => (left -= steps)
  const labels = compileCategories([{ name: 'Labels', features: [...features] }], { take })
  for (const path of paths) {
    const features = map.featuresOf(path)
    if (features.length === 0) continue
    const own = new Set(labels.featuresOf(path).map(({ feature }) => feature.name))
    left -= own.size
    for (const { feature } of features) {
      const before = fitting.get(feature)
      left -= before?.length ?? own.size
      if (left < 0) return undefined
      fitting.set(feature, before ? before.filter((label) => own.has(label)) : [...own])
    }
  }
  return fitting
}
