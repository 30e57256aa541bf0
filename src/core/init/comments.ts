// `init`: the comments of a first matrix. They say what only a person can decide.
import type { MatrixInput } from '../matrix/schema.ts'
import type { YamlPath } from '../yaml/path.ts'
import { CAUGHT } from './caught-files.ts'
import { UNDECIDED } from './uncovered-files.ts'

export interface Unsettled {
  /** Whether the feature's paths are a guess by its name. */
  isGuess: (category: string, feature: string) => boolean
  /** How many patterns of the feature match no file. */
  lost: (feature: string) => number
}

/** Comments for `writeMatrix`. */
export function commentsFor(matrix: MatrixInput, unsettled: Unsettled): (path: YamlPath) => readonly string[] {
  const hasVolunteer = matrix.volunteer !== undefined
  const hasPaths = matrix.categories.map(({ features }) => features.some((feature) => feature.paths?.length))
  return (path) => {
    if (path.length === 1 && path[0] === 'project') return ["decide: the project's name, as people know it"]
    if (path.length === 1 && path[0] === 'categories')
      return hasVolunteer
        ? []
        : ['decide: volunteer: https://… (how to become a maintainer; shown where a feature has nobody)']
    if (path[0] !== 'categories') return []
    const category = matrix.categories[Number(path[1])]!
    if (path.length === 2) return ofCategory(category)
    if (path.length !== 4 || path[2] !== 'features') return []
    const feature = category.features[Number(path[3])]!
    if (unsettled.isGuess(category.name, feature.name)) return ['decide: are these its paths? The folder has its name.']
    if (feature.paths?.length) return []
    if (unsettled.lost(feature.name) > 0)
      return ['decide: its paths, or drop it. What its source names matches no file.']
    return hasPaths[Number(path[1])] ? ['decide: its paths. Its source names none.'] : []
  }
}

function ofCategory(category: MatrixInput['categories'][number]): readonly string[] {
  if (category.name === UNDECIDED)
    return [
      'decide: nobody is known to maintain these. Give each a level and maintainers, split what has several, and drop',
      'decide: `tentative` when it is settled.',
    ]
  if (category.name === CAUGHT)
    return [
      'decide: only the catch-all names people for these folders. Give each its own maintainers and level, or drop it.',
    ]
  if (category.features.every((feature) => !feature.paths?.length))
    return ['decide: the paths of these features (and take them out of the folders elsewhere in this file).']
  if (category.features.some((feature) => feature.tentative))
    return [
      'decide: the levels marked `tentative` are guesses: their source says who maintains the code, not how well.',
    ]
  return []
}
