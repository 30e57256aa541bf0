// `init`: the files that no source covers, as proposed features: by folder, and by the people that another source names.
import { compareText } from '../text/compare.ts'
import { slug } from '../matrix/model.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { foldersAbove, type Tree } from '../paths/tree.ts'
import { EVERYTHING_ELSE } from '../formats/codeowners/read.ts'
import type { Steps } from '../formats/codeowners/steps.ts'
import { escapeGlob } from '../formats/escape-glob.ts'
import { compileCategories } from '../formats/import-result.ts'
import { levelWithoutStatus } from '../formats/status-words.ts'
import { chooseAreas, nameOfArea } from './folder-features.ts'
import type { ReadFile } from './files-seen.ts'
import type { PeopleBeside } from './other-people.ts'
import { getOrMake } from '../text/remembered.ts'

/** The category of what nobody is known to maintain. */
export const UNDECIDED = 'Not decided yet'
/** The category of what another source names people for. */
const BESIDE = 'Named by folder'
/** With this many files directly in a folder, one pattern covers them all. */
const MANY_FILES = 4

/** What belongs together: of one area, with the same people. */
export interface Group {
  area: string
  people: readonly string[]
  patterns: Set<string>
}

export interface UncoveredParts {
  tree: Tree
  categories: MatrixInput['categories']
  people: PeopleBeside
  read: ReadFile
  /** Who has whatever no other feature has. */
  fallback?: FeatureInput | undefined
  steps: Steps
}

/** The files that no feature covers, by area; partly covered folders by what of them isn't. Throws `TooManyStepsError`. */
export function proposeUncovered({
  tree,
  categories,
  people,
  read,
  fallback,
  steps: { take },
}: UncoveredParts): MatrixInput['categories'] {
  const map = compileCategories(categories, { take })
  const isOpen = (path: string) => map.featuresOf(path).length === 0
  const open = tree.paths.filter(isOpen)
  const areaOf = chooseAreas(
    open.filter((path) => people.of(path).length === 0),
    tree,
  )
  const groups = new Map<string, Group>()
  const groupOf = (path: string): Group | undefined => {
    if (!isOpen(path)) return undefined
    const own = people.of(path)
    if (own.length > 0) people.take(path)
    const area = own.length > 0 || fallback ? (foldersAbove(path)[0] ?? '') : areaOf(path)
    return getOrMake(groups, JSON.stringify([area, ...own]), () => ({ area, people: own, patterns: new Set() }))
  }
  addPatterns(tree.paths.map((path) => ({ path, group: groupOf(path) })))
  const sorted = [...groups.values()].sort((a, b) => compareText(a.area, b.area))
  const unowned = sorted.filter((group) => group.people.length === 0)
  const patterns = unowned.flatMap((group) => [...group.patterns])
  const rest = fallback && patterns.length > 0 ? [{ ...fallback, paths: patterns }] : undefined
  const name = (group: Group) => nameOfArea(group.area, tree, read)
  return [
    { name: UNDECIDED, features: rest ? [] : proposals(unowned, name) },
    {
      name: BESIDE,
      features: proposals(
        sorted.filter((group) => group.people.length > 0),
        name,
      ),
    },
    { name: EVERYTHING_ELSE, features: rest ?? [] },
  ].filter((category) => category.features.length > 0)
}

/** Whole folders as such, whole sets of files in one as such, else each file. */
export function addPatterns(grouped: readonly { path: string; group: Group | undefined }[]): void {
  const whole = new Map<string, Group | undefined>()
  const direct = new Map<string, { group: Group | undefined; files: number }>()
  for (const { path, group } of grouped) {
    for (const folder of foldersAbove(path))
      whole.set(folder, !whole.has(folder) || whole.get(folder) === group ? group : undefined)
    const folder = foldersAbove(path).at(-1) ?? ''
    const found = direct.get(folder)
    direct.set(folder, { group: !found || found.group === group ? group : undefined, files: (found?.files ?? 0) + 1 })
  }
  for (const { path, group } of grouped) {
    if (!group) continue
    const folders = foldersAbove(path)
    const folder = folders.find((one) => whole.get(one) === group)
    const parent = folders.at(-1) ?? ''
    const beside = direct.get(parent)!
    const isAll = beside.group === group && (parent === '' || beside.files >= MANY_FILES)
    if (folder !== undefined) group.patterns.add(`${escapeGlob(folder)}/`)
    else if (isAll) group.patterns.add(parent === '' ? '*' : `${escapeGlob(parent)}/*`)
    else group.patterns.add(escapeGlob(path))
  }
}

/** A feature for each group, none with another's name. */
export function proposals(groups: readonly Group[], nameOf: (group: Group) => string): FeatureInput[] {
  const taken = new Set<string>()
  return groups.map((group) => {
    const paths = [...group.patterns]
    const [wished, plain] = [
      nameOf(group),
      paths.length === 1 ? paths[0]!.replace(/\/\*?$/, '') : `${paths[0]!} and ${paths.length - 1} more`,
    ]
    const name = [wished, plain].find((one) => slug(one) !== '' && !taken.has(slug(one))) ?? `${group.area} folder`
    taken.add(slug(name))
    const maintainers = [...group.people]
    const isOwned = maintainers.length > 0
    return { name, ...levelWithoutStatus(isOwned), ...(isOwned && { maintainers }), paths }
  })
}
