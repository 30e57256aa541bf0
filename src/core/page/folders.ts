// The map of a repository for the page: folders with their files by level and feature. In a large repository, small folders are
// counted with the folder above them, to keep the page small.
import type { AuditReport } from '../audit/report.ts'
import { OUTCOMES, type Feature, type Level } from '../matrix/model.ts'
import { addTo } from '../text/group-by.ts'
import { getOrMake } from '../text/remembered.ts'

export interface PageFolder {
  /** The last part of its path; '' for the root. */
  name: string
  /** Files directly in it: how many at each level (index into `levels`, `-1` unmapped, `-2` ignored). */
  own: [level: number, files: number][]
  /** Features of files in it and below (index into `features`), with the number of files. */
  features: [feature: number, files: number][]
  /** Sorted by name. */
  folders: PageFolder[]
}

export const UNMAPPED = -1
export const IGNORED = -2

/** Nobody could tell more folders apart, and the page would open slowly. */
const MAX_FOLDERS = 2000

interface Folder {
  name: string
  files: number
  own: Map<number, number>
  /** By lists of features, which neighbours share. */
  features: Map<readonly Feature[], number>
  folders: Map<string, Folder>
}

export function buildFolders({ matrix, survey }: Pick<AuditReport, 'matrix' | 'survey'>): PageFolder {
  const levelIndex = new Map([...matrix.levels.values()].map((level, index) => [level, index]))
  const indexOf = new Map(matrix.features.map((feature, index) => [feature, index]))
  const unmapped = new Set(survey.unmapped)
  const root = emptyFolder('')
  for (const path of survey.paths) {
    const features = survey.featuresOf.get(path)!
    const level =
      features.length > 0
        ? levelIndex.get(decidingLevel(matrix.levels, features))!
        : unmapped.has(path)
          ? UNMAPPED
          : IGNORED
    let folder = root
    addFile(folder, features)
    for (const name of path.split('/').slice(0, -1)) {
      folder = getOrMake(folder.folders, name, emptyFolder)
      addFile(folder, features)
    }
    addTo(folder.own, level)
  }
  const smallest = smallestShown(root)
  return pageFolder(root, { smallest, indexOf })
}

const emptyFolder = (name: string): Folder => ({
  name,
  files: 0,
  own: new Map(),
  features: new Map(),
  folders: new Map(),
})

function addFile(folder: Folder, features: readonly Feature[]): void {
  folder.files++
  addTo(folder.features, features)
}

/** The level that is strictest with changes to the file, among those of its features; the first if several are. */
function decidingLevel(levels: Map<string, Level>, features: readonly Feature[]): Level {
  const strictness = ({ outcome }: Level) =>
    OUTCOMES.indexOf(outcome.edit) * OUTCOMES.length + OUTCOMES.indexOf(outcome.add)
  return features
    .map((feature) => levels.get(feature.level)!)
    .reduce((strictest, level) => (strictness(level) > strictness(strictest) ? level : strictest))
}

/** Folders with fewer files than this are counted with the folder above. */
function smallestShown(root: Folder): number {
  const sizes: number[] = []
  const visit = (folder: Folder) => {
    sizes.push(folder.files)
    for (const child of folder.folders.values()) visit(child)
  }
  visit(root)
  return sizes.length <= MAX_FOLDERS ? 1 : sizes.sort((a, b) => b - a)[MAX_FOLDERS]! + 1
}

function pageFolder(folder: Folder, shown: { smallest: number; indexOf: Map<Feature, number> }): PageFolder {
  const own = new Map(folder.own)
  const folders: PageFolder[] = []
  for (const child of folder.folders.values())
    if (child.files >= shown.smallest) folders.push(pageFolder(child, shown))
    else for (const [level, files] of allBelow(child)) addTo(own, level, files)
  const features = new Map<number, number>()
  for (const [list, files] of folder.features)
    for (const feature of list) addTo(features, shown.indexOf.get(feature)!, files)
  return {
    name: folder.name,
    own: [...own].sort((a, b) => a[0] - b[0]),
    features: [...features].sort((a, b) => b[1] - a[1] || a[0] - b[0]),
    folders,
  }
}

function allBelow(folder: Folder): Map<number, number> {
  const sum = new Map(folder.own)
  for (const child of folder.folders.values()) for (const [level, files] of allBelow(child)) addTo(sum, level, files)
  return sum
}
