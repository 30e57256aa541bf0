// Paths that no pattern matches, though one looks as if it did: the same letters in another Unicode form or of another script. Names
// are bytes, so they don't match, and nobody can see why.
import type { Feature } from '../matrix/model.ts'
import { foldForm, isAscii } from '../text/look-alike.ts'
import { compilePattern, isRegex } from '../patterns/pattern.ts'
import { compileMatrix, type FeatureMap } from './feature-map.ts'
import { getOrMake } from '../text/remembered.ts'

export interface LookAlike {
  feature: Pick<Feature, 'id' | 'name' | 'category'>
  /** As the matrix has it. */
  pattern: string
  /** The pattern in the form of the paths; missing if none is known that matches them. */
  write?: string
  /** In their own order. */
  paths: string[]
}

/** For paths that belong to no feature. Regular expressions are asked as they are written. */
export function findLookAlikes(map: FeatureMap, paths: readonly string[]): LookAlike[] {
  const { matrix } = map
  const isFolded = (text: string) => foldForm(text) === text
  const isPlain = matrix.features.every((feature) => feature.paths.every(isFolded)) && paths.every(isAscii)
  if (isPlain) return []
  const foldPattern = (pattern: string) => (isRegex(pattern) ? pattern : foldForm(pattern))
  const features = matrix.features.map((feature) => ({
    ...feature,
    ...{ paths: feature.paths.map(foldPattern), exclude: feature.exclude.map(foldPattern) },
  }))
  const original = new Map<Feature, Feature>(features.map((feature, index) => [feature, matrix.features[index]!]))
  const folded = compileMatrix({ ...matrix, features })
  const found = new Map<string, LookAlike>()
  for (const path of paths)
    for (const { feature, pattern: match } of folded.featuresOf(foldForm(path))) {
      const own = original.get(feature)!
      const pattern = own.paths[feature.paths.indexOf(match)]!
      const make = () => ({ ...describe(own, pattern, path), paths: [] })
      getOrMake(found, `${own.id} ${pattern}`, make).paths.push(path)
    }
  return [...found.values()]
}

function describe({ id, name, category }: Feature, pattern: string, path: string): Omit<LookAlike, 'paths'> {
  const feature = { id, name, category }
  const write = inFormOf(path, pattern)
  return { feature, pattern, ...(write !== undefined && { write }) }
}

/** The pattern with its names spelled as the path spells them. */
function inFormOf(path: string, pattern: string): string | undefined {
  const parts = path.split('/')
  const spelled = pattern
    .split('/')
    .map((part, index) =>
      parts[index] !== undefined && foldForm(parts[index]) === foldForm(part) ? parts[index] : part,
    )
    .join('/')
  const candidates = [spelled, pattern.normalize('NFD'), pattern.normalize('NFC'), foldForm(pattern)]
  return candidates.find((one) => one !== pattern && compilePattern(one).matches(path))
}
