// Unmapped files as the few folders a person can act on, each with the feature it probably belongs to.
import { compareText } from '../text/compare.ts'
import { parentFolder, upToRoot } from '../text/parent-folder.ts'
import { slug, type Feature } from '../matrix/model.ts'
import type { Survey } from './pattern-use.ts'
import { addTo } from '../text/group-by.ts'
import { getOrMake } from '../text/remembered.ts'

export interface UnmappedFolder {
  /** With a trailing slash, as a pattern would name it; `./` is the root. */
  path: string
  /** Unmapped files in it and below, less those of other lines. */
  files: number
  /** Whether every file in it and below is unmapped, so that the path can be used as a pattern. */
  whole: boolean
  /** A feature's id; null where nothing is near. */
  suggest: string | null
}

/** Nobody reads more lines than this: the smallest folders are then counted with the folder above them. */
const MAX_FOLDERS = 20
/** How much larger the smallest line becomes with each pass, until the lines are few. */
const GROWTH = 1.25

interface Counts {
  all: number
  unmapped: number
  /** Unmapped files directly in it. */
  direct: number
  features: Map<Feature, number>
}

export function rollUpFolders(survey: Survey, features: readonly Feature[]): UnmappedFolder[] {
  const folders = countFolders(survey)
  const lines = new Map<string, number>()
  for (const [folder, { unmapped, direct }] of folders) {
    if (unmapped === 0 || (folder !== '' && isWhole(folders.get(parentFolder(folder))!))) continue
    if (isWhole(folders.get(folder)!)) lines.set(folder, unmapped)
    else if (direct > 0) lines.set(folder, direct)
  }
  for (let smallest = 2; lines.size > MAX_FOLDERS; smallest = Math.ceil(smallest * GROWTH)) mergeSmall(lines, smallest)
  return [...lines]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([folder, files]) => ({
      path: folder === '' ? './' : `${folder}/`,
      files,
      whole: isWhole(folders.get(folder)!),
      suggest: suggestFeature(folder, folders, features)?.id ?? null,
    }))
}

/** Lines with fewer files than this are counted with the folder above them, from the deepest up. */
function mergeSmall(lines: Map<string, number>, smallest: number): void {
  const depthOf = (folder: string) => (folder === '' ? 0 : folder.split('/').length)
  let depth = 0
  for (const folder of lines.keys()) depth = Math.max(depth, depthOf(folder))
  for (; depth > 0; depth--)
    for (const [folder, files] of [...lines]) {
      if (files >= smallest || depthOf(folder) !== depth) continue
      const parent = parentFolder(folder)
      lines.delete(folder)
      addTo(lines, parent, files)
    }
}

const isWhole = ({ all, unmapped }: Counts) => unmapped === all

const noCounts = (): Counts => ({ all: 0, unmapped: 0, direct: 0, features: new Map() })

function countFolders({ featuresOf, unmapped }: Survey): Map<string, Counts> {
  const folders = new Map<string, Counts>()
  const isUnmapped = new Set(unmapped)
  for (const [path, features] of featuresOf) {
    const missing = isUnmapped.has(path)
    const home = parentFolder(path)
    for (const folder of upToRoot(home)) {
      const counts = getOrMake(folders, folder, noCounts)
      counts.all++
      if (missing) counts.unmapped++
      if (missing && folder === home) counts.direct++
      for (const feature of features) if (!feature.crossCutting) addTo(counts.features, feature)
    }
  }
  return folders
}

/** A neighbour has to have this share of the mapped files around to be more than a guess. */
const CLEAR_SHARE = 0.75

/** The feature whose name the folder carries, else the one that most files around it belong to. */
function suggestFeature(
  folder: string,
  folders: Map<string, Counts>,
  features: readonly Feature[],
): Feature | undefined {
  const named = features.filter((feature) => carriesName(folder, feature))
  if (named.length === 1) return named[0]
  for (let around = folder; around !== ''; around = parentFolder(around)) {
    const counts = folders.get(around)!
    const mapped = counts.all - counts.unmapped
    if (mapped === 0) continue
    const [best] = [...counts.features].sort((a, b) => b[1] - a[1])
    return best && best[1] >= mapped * CLEAR_SHARE ? best[0] : undefined
  }
  return undefined
}

/** Whether the last two parts of the folder hold the feature's name, of at least four letters. */
function carriesName(folder: string, feature: Feature): boolean {
  const name = slug(feature.name)
  return (
    name.length >= 4 &&
    folder
      .split('/')
      .slice(-2)
      .some((part) => `-${slug(part)}-`.includes(`-${name}-`))
  )
}
