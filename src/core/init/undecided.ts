// `init`: the files that no ownership file of areas covers, rolled up to folders.
import { compareText } from '../text/compare.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import type { Tree } from '../paths/tree.ts'
import { escapeGlob } from '../formats/glob-text.ts'
import { compileCategories } from '../formats/imported.ts'

export const UNDECIDED = 'Not decided yet'

/** What belongs together: of one top folder, with the same owners. */
interface Group {
  top: string
  owners: readonly string[]
  patterns: Set<string>
}

/** The files that no feature covers, by top folder; partly covered folders by what of them isn't. Those somebody owns stand apart. */
export function uncovered(
  tree: Tree,
  categories: MatrixInput['categories'],
  ownersOf: (path: string) => readonly string[],
): MatrixInput['categories'] {
  const map = compileCategories(categories)
  const groups = new Map<string, Group>()
  const groupOf = (path: string): Group | undefined => {
    if (map.featuresOf(path).length > 0) return undefined
    const top = path.slice(0, Math.max(0, path.indexOf('/')))
    const owners = ownersOf(path)
    const key = [top, ...owners].join(' ')
    const group = groups.get(key) ?? { top, owners, patterns: new Set() }
    groups.set(key, group)
    return group
  }
  const grouped = tree.paths.map((path) => ({ path, group: groupOf(path) }))
  /** Each folder's group; undefined where its files are of several, or of none. */
  const whole = new Map<string, Group | undefined>()
  for (const { path, group } of grouped)
    for (const folder of ['', ...foldersAbove(path)])
      if (folder !== '' || !path.includes('/'))
        whole.set(folder, !whole.has(folder) || whole.get(folder) === group ? group : undefined)
  for (const { path, group } of grouped) {
    if (!group) continue
    const folder = path.includes('/') ? foldersAbove(path).find((one) => whole.get(one) === group) : ''
    const isWhole = folder !== undefined && whole.get(folder) === group
    group.patterns.add(!isWhole ? escapeGlob(path) : folder === '' ? '*' : `${escapeGlob(folder)}/`)
  }
  const sorted = [...groups.values()].sort((a, b) => compareText(a.top, b.top))
  const features = (isOwned: boolean) =>
    sorted.filter(({ owners }) => owners.length > 0 === isOwned).map((group) => featureOf(group))
  return [
    { name: UNDECIDED, features: features(false) },
    { name: 'CODEOWNERS', features: features(true) },
  ].filter((category) => category.features.length > 0)
}

function featureOf({ top, owners, patterns }: Group): FeatureInput {
  const paths = [...patterns]
  const folder = top === '' ? 'Files at the top' : top
  if (owners.length === 0) return { name: folder, level: 'not-maintained', tentative: true, paths }
  const name = paths.length > 1 ? `${paths[0]!} and ${paths.length - 1} more` : top === '' ? folder : paths[0]!
  return { name, level: 'supported', tentative: true, maintainers: [...owners], paths }
}

/** Outermost first, without the root. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
