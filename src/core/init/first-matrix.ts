// `init`: a first matrix, made from everything a repository says about support, people and labels. It says what each file was used
// for, what was left out and where, and which levels are guesses.
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { compileTree, type Tree } from '../paths/tree.ts'
import { firstFrom } from '../text/first-from.ts'
import { count, listing } from '../text/words.ts'
import type { YamlPath } from '../yaml/path.ts'
import { compileCategories, importedMatrix, sortRemarks, type Remark } from '../formats/import-result.ts'
import { labelFeatures } from '../formats/label-features.ts'
import { countSteps, type Steps } from '../formats/codeowners/steps.ts'
import { splitCatchAll } from './caught-files.ts'
import { commentsFor } from './comments.ts'
import { withoutDead } from './dead-patterns.ts'
import { notUsed, usedFor, type FileSeen, type ReadFile } from './files-seen.ts'
import { findOwnership, type OwnershipSource } from './ownership.ts'
import { limitPages } from './limit-pages.ts'
import { fillMaintainers, peopleIn } from './other-people.ts'
import { findSupportTables, joinTables, keyOf } from './support-tables.ts'
import { proposeUncovered } from './uncovered-files.ts'

export interface FirstMatrix {
  matrix: MatrixInput
  /** What a person has to decide, for comments. */
  commentAt: (path: YamlPath) => readonly string[]
  /** The files it looked at, sorted as they were used. */
  seen: FileSeen[]
  /** What of them could not be carried over. */
  remarks: Remark[]
}

export interface RepositoryFiles {
  project: string
  paths: readonly string[]
  /** The content of a file. */
  read: ReadFile
  /** May throw, before anything is worked out. */
  accept?: (main: OwnershipSource) => void
  steps?: Steps
}

/** About three seconds, plus one for each 10,000 files. Linux (2,900 sections, 79,000 files) takes a tenth of the steps it may. */
const mostSteps = (files: number): number => 10_000_000 + 300 * files

/** Throws `TooManyStepsError`. */
export function suggestMatrix({
  project,
  paths,
  read,
  accept,
  steps = countSteps(mostSteps(paths.length)),
}: RepositoryFiles): FirstMatrix {
  const tree = compileTree(paths)
  const textOf = (file: string) => {
    const content = read(file)
    return content && 'text' in content ? content.text : ''
  }
  const pages = { read, refusePage: limitPages() }
  const ownership = findOwnership(paths, pages)
  const [main, ...beside] = ownership.sources
  if (main) accept?.(main)
  const support = findSupportTables(paths, pages)
  const named = [...ownership.sources.map(({ name }) => name), ...support.tables.map(({ file }) => file)]
  steps.on(`trying the patterns of ${listing(named, 3)} on ${count(paths.length, 'file')}`)
  const isLast = main?.imported.matrix.match === 'last'

  const alive = main
    ? withoutDead(main, { tree, read: textOf, steps })
    : { categories: [], remarks: [], lost: new Map<string, number>() }
  const fallback = main && takeFallback(main, alive.categories)
  const people = peopleIn(beside, steps)
  const filled = fillMaintainers(fallback?.others ?? alive.categories, { tree, people, steps })
  const joined = joinTables(support.tables, {
    owned: filled,
    tree,
    isLast,
    peopleOf: peopleOfFolder(filled, { tree, isLast, beside: people.of, steps }),
  })
  const split = splitCatchAll(joined.owned, { beside: joined.added, tree, isLast, read, steps })
  const owned = [...split, ...joined.added]
  const uncovered = proposeUncovered({ tree, categories: owned, people, read, fallback: fallback?.feature, steps })
  // Where the last match wins, a proposal must not win over what somebody maintains.
  const all = isLast ? [...uncovered, ...owned] : [...joined.added, ...split, ...uncovered]
  const categories = all.filter(({ features }) => features.length > 0)
  const labels = labelAll(categories, { tree, read, steps })

  const matrices = support.tables.map(({ imported }) => imported.matrix)
  const volunteer = matrices.map((page) => page.volunteer).find((one) => one !== undefined)
  const teams = Object.fromEntries(matrices.flatMap((page) => Object.entries(page.teams ?? {})))
  const matrix = importedMatrix(labels.categories.map(withoutIds), {
    project: matrices.map((page) => page.project).find((one) => one !== undefined) ?? project,
    ...(isLast && { match: 'last' as const }),
    ...(volunteer !== undefined && { volunteer }),
    ...(Object.keys(joined.levels).length > 0 && { levels: joined.levels }),
    ...(Object.keys(teams).length > 0 && { teams }),
  })
  return {
    matrix,
    commentAt: commentsFor(matrix, {
      isGuess: (category, feature) => joined.guessed.has(keyOf(category, feature)),
      lost: (feature) => alive.lost.get(feature) ?? 0,
    }),
    seen: [
      ...(main ? mainLines(main) : []),
      ...beside.flatMap((source) =>
        source.files.map((file) =>
          people.used.has(source)
            ? usedFor(file, `people, where ${main!.name} gave none`)
            : notUsed(file, `${main!.name} ${main!.files.length > 1 ? 'say' : 'says'} more`),
        ),
      ),
      ...support.tables.map(({ file }) => {
        const given = joined.given.get(file)!
        return given > 0
          ? usedFor(file, `the levels of ${count(given, 'feature')}`)
          : notUsed(file, `${support.tables[0]!.file} has the same features`)
      }),
      ...labels.seen,
      ...ownership.seen,
      ...support.seen,
    ],
    remarks: [
      ...(main ? remarksOf(main) : []),
      ...alive.remarks,
      ...support.tables.flatMap(({ file, imported }) => imported.remarks.map((remark) => ({ file, ...remark }))),
      ...labels.remarks,
    ],
  }
}

function mainLines({ imported, files }: OwnershipSource): FileSeen[] {
  const unread = new Map(
    imported.remarks.flatMap(({ file, message }) =>
      file !== undefined && /not read/.test(message) ? [[file, message] as const] : [],
    ),
  )
  return files.map((file) =>
    unread.has(file) ? notUsed(file, unread.get(file)!.replace(/^not read: /, '')) : usedFor(file, 'paths and people'),
  )
}

const remarksOf = ({ imported, files }: OwnershipSource): Remark[] =>
  sortRemarks(
    imported.remarks
      // Patterns without a file are named for being left out.
      .filter((remark) => remark !== imported.fallback?.remark && !remark.message.includes('matches no file of'))
      .map((remark) => ({ file: files[0]!, ...remark })),
  )

/** The feature that has what no other has, apart from the others. */
function takeFallback(
  { imported }: OwnershipSource,
  categories: MatrixInput['categories'],
): { feature: FeatureInput; others: MatrixInput['categories'] } | undefined {
  const name = imported.fallback?.name
  const isIt = (feature: FeatureInput) => feature.name === name && !feature.paths
  const feature = categories.flatMap(({ features }) => features).find(isIt)
  if (!feature) return undefined
  return {
    feature,
    others: categories.map((category) => ({
      ...category,
      features: category.features.filter((one) => one !== feature),
    })),
  }
}

/** The people that all files of a folder have; undefined if they differ. */
function peopleOfFolder(
  categories: MatrixInput['categories'],
  {
    tree,
    isLast,
    beside,
    steps: { take },
  }: { tree: Tree; isLast: boolean; beside: (path: string) => readonly string[]; steps: Steps },
): (folder: string) => readonly string[] | undefined {
  const map = compileCategories(categories, { match: isLast ? 'last' : 'all', take })
  return (folder) => {
    const found = new Map<string, readonly string[]>()
    const prefix = `${folder}/`
    for (let index = firstFrom(tree.paths, prefix); tree.paths[index]?.startsWith(prefix); index++) {
      const path = tree.paths[index]!
      const own = map.featuresOf(path).flatMap(({ feature }) => feature.maintainers)
      take(own.length)
      const people = own.length > 0 ? [...new Set(own)] : beside(path)
      found.set(people.join(' '), people)
    }
    return found.size === 1 ? [...found.values()][0] : undefined
  }
}

const LABELERS = ['.github/labeler.yml', '.github/labeler.yaml']

function labelAll(
  categories: MatrixInput['categories'],
  { tree, read, steps: { take } }: { tree: Tree; read: ReadFile; steps: Steps },
): { categories: MatrixInput['categories']; seen: FileSeen[]; remarks: Remark[] } {
  const file = LABELERS.find((one) => tree.hasFile(one))
  const content = file === undefined ? undefined : read(file)
  if (file === undefined || content === undefined) return { categories, seen: [], remarks: [] }
  if ('problem' in content) return { categories, seen: [notUsed(file, `it ${content.problem}`)], remarks: [] }
  const map = compileCategories(categories, { take })
  const labelled = labelFeatures(content.text, { categories, map, paths: tree.paths })
  if ('problem' in labelled) return { categories, seen: [notUsed(file, `it ${labelled.problem}`)], remarks: [] }
  return {
    categories: labelled.categories,
    seen: [
      labelled.given > 0
        ? usedFor(file, `${labelled.given} of ${count(labelled.labels, 'label')}`)
        : notUsed(file, 'none of its labels covers all files of a feature'),
    ],
    remarks: labelled.remarks.map((remark) => ({ file, ...remark })),
  }
}

/** Ids of the sources' own were free there alone. */
const withoutIds = (category: MatrixInput['categories'][number]): MatrixInput['categories'][number] => ({
  ...category,
  features: category.features.map(({ id: _id, ...feature }) => feature),
})
