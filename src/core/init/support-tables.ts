// `init`: the support pages of a repository. Their levels go to the features of the same name in the ownership file,
// or else to folders of that name.
import { slug } from '../matrix/model.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { compareText } from '../text/compare.ts'
import { escapeGlob } from '../formats/escape-glob.ts'
import type { Imported } from '../formats/import-result.ts'
import { VENDORED } from '../formats/owners/read.ts'
import { importMarkdown } from '../formats/markdown/read.ts'
import type { Tree } from '../paths/tree.ts'
import { IN_VENDORED, notUsed, type FileSeen, type ReadFile } from './files-seen.ts'
import type { RefusePage } from './limit-pages.ts'

export interface SupportTable {
  file: string
  imported: Imported
}

const PAGE = /(?:^|\/)[^/]*(?:support|maint|maturity|stability|status|feature|component|lifecycle|deprecat)[^/]*\.md$/i
/** A table with fewer features is taken for an accident. */
const SMALLEST_TABLE = 3

/** Pages with a table of features and levels, those that say most first. A page that may be one and isn't used is named. */
export function findSupportTables(
  paths: readonly string[],
  { read, refusePage }: { read: ReadFile; refusePage: RefusePage },
): { tables: SupportTable[]; seen: FileSeen[] } {
  const seen: FileSeen[] = []
  const tables = paths
    .filter((path) => PAGE.test(path) && !/(?:^|\/)MAINTAINERS\.md$/i.test(path))
    .flatMap((file) => {
      const content = read(file)
      if (content === undefined) return []
      const leave = (why: string, advice?: string) => {
        seen.push(notUsed(file, why, advice))
        return []
      }
      if (VENDORED.test(file)) return leave(IN_VENDORED)
      if ('problem' in content) return leave(`it ${content.problem}`)
      const problem = refusePage(content.text)
      if (problem !== undefined) return leave(`it ${problem}`)
      const imported = importMarkdown(content.text, { path: file, tree: paths })
      const features = imported.matrix.categories.flatMap((category) => category.features)
      if (features.length === 0)
        return imported.remarks.length > 0 ? leave('it has no table of features and levels') : []
      const why = whyUnusable(features)
      if (why === undefined) return [{ file, imported, size: features.length }]
      return leave(why, `to use it anyway: support-matrix import markdown ${file}`)
    })
  return { tables: tables.sort((a, b) => b.size - a.size || compareText(a.file, b.file)), seen }
}

/** Levels repeat; a column with a different word in nearly every row holds something else. */
function whyUnusable(features: readonly FeatureInput[]): string | undefined {
  if (features.length < SMALLEST_TABLE) return `its table has fewer than ${SMALLEST_TABLE} features`
  const levels = new Set(features.map(({ level }) => level)).size
  return levels > 8 && levels * 2 > features.length ? 'its level column hardly ever has the same word twice' : undefined
}

export interface Joined {
  owned: MatrixInput['categories']
  /** Features of tables that no ownership file names. */
  added: MatrixInput['categories']
  levels: NonNullable<MatrixInput['levels']>
  /** How many features each page gave. */
  given: Map<string, number>
  /** Features whose paths are a folder that carries their name, by category and name. */
  guessed: Set<string>
}

export const keyOf = (category: string, feature: string): string => JSON.stringify([category, feature])

/** `peopleOf` says who a whole folder's files have; undefined if they differ. */
export function joinTables(
  tables: readonly SupportTable[],
  {
    owned,
    tree,
    isLast,
    peopleOf,
  }: {
    owned: MatrixInput['categories']
    tree: Tree
    /** Whether the last feature that matches has the file alone. */
    isLast: boolean
    peopleOf: (folder: string) => readonly string[] | undefined
  },
): Joined {
  const waiting = new Map<string, FeatureInput>()
  const joined: Joined = { owned, added: [], levels: {}, given: new Map(), guessed: new Set() }
  const names = new Set(owned.flatMap(({ features }) => features.flatMap((feature) => namesOf(feature))))
  for (const { file, imported } of tables) {
    Object.assign(joined.levels, { ...imported.matrix.levels, ...joined.levels })
    let given = 0
    for (const category of imported.matrix.categories) {
      const features: FeatureInput[] = []
      for (const feature of category.features) {
        const name = slug(feature.name)
        if (waiting.has(name)) continue
        given++
        waiting.set(name, feature)
        if (names.has(name)) continue
        const folder = feature.paths ? undefined : folderNamed(name, tree)
        const people = folder === undefined ? undefined : peopleOf(folder)
        if (folder === undefined || (isLast && people === undefined)) features.push(feature)
        else {
          joined.guessed.add(keyOf(category.name, feature.name))
          const maintainers = feature.maintainers ?? people ?? []
          features.push({
            ...feature,
            ...(maintainers.length > 0 && { maintainers: [...maintainers] }),
            paths: [`${escapeGlob(folder)}/`],
          })
        }
      }
      if (features.length > 0) joined.added.push({ ...category, features })
    }
    joined.given.set(file, given)
  }
  const met = new Set<string>()
  joined.owned = owned.map((category) => ({
    ...category,
    features: category.features.map((feature) => {
      const name = namesOf(feature).find((one) => waiting.has(one) && !met.has(one))
      if (name === undefined) return feature
      met.add(name)
      return withLevel(feature, waiting.get(name)!)
    }),
  }))
  return joined
}

/** The feature's name, and that of its folder where it has one alone. */
function namesOf({ name, paths }: FeatureInput): string[] {
  const folder = paths?.length === 1 && paths[0]!.endsWith('/') ? paths[0]!.split('/').at(-2) : undefined
  return [slug(name), ...(folder === undefined ? [] : [slug(folder)])].filter((one) => one !== '')
}

/** Paths and people of the one, level and words of the other. */
function withLevel(feature: FeatureInput, said: FeatureInput): FeatureInput {
  const owned = { ...feature }
  delete owned.tentative
  const notes = [...new Set([said.notes, feature.notes].filter((one) => one !== undefined))]
  return {
    ...owned,
    ...said,
    ...(notes.length > 0 && { notes: notes.join(' · ') }),
    ...(feature.paths && { paths: feature.paths }),
  }
}

/** The topmost folder of this name; none if several are equally high. */
function folderNamed(name: string, tree: Tree): string | undefined {
  if (name.length < 3) return undefined
  const found = tree.named(name).filter((path) => tree.hasFolder(path))
  const depthOf = (path: string) => path.split('/').length
  const highest = found.reduce((least, path) => Math.min(least, depthOf(path)), Infinity)
  const [folder, ...others] = found.filter((path) => depthOf(path) === highest)
  return others.length === 0 ? folder : undefined
}
