// `init`: which folders become features of their own where nobody has said so, and what a person would call them.
import { compareText } from '../text/compare.ts'
import { foldersAbove, type Tree } from '../paths/tree.ts'
import type { ReadFile } from './files-seen.ts'
import { addTo } from '../text/group-by.ts'

/** Nobody reads through more proposals than this. */
const MAX_AREAS = 25
/** A folder with this share of the files is cut into those in it. */
const LARGE_SHARE = 0.25
/** Folders with fewer files stay with the folder above them, or with the catch-all. */
export const SMALLEST = 5

/** A folder with one of these is a package of its own. */
const MANIFEST =
  /^(?:package\.json|Cargo\.toml|go\.mod|pyproject\.toml|setup\.py|pom\.xml|build\.gradle(?:\.kts)?|Chart\.yaml|.*\.gemspec|.*\.csproj)$/

/** The area of each path: a folder, '' for files at the top. */
export function chooseAreas(paths: readonly string[], tree: Tree): (path: string) => string {
  const counts = new Map<string, number>()
  for (const path of paths) for (const folder of ['', ...foldersAbove(path)]) addTo(counts, folder)
  const childrenOf = (folder: string) =>
    tree
      .childrenOf(folder)
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .filter((child) => counts.has(child))
  const isPackage = (folder: string) => tree.childrenOf(folder).some((name) => MANIFEST.test(name))
  const areas = new Set(['', ...childrenOf('')])
  const largestFirst = (a: string, b: string) => counts.get(b)! - counts.get(a)! || compareText(a, b)
  const left = [...areas].filter((folder) => folder !== '').sort(largestFirst)
  for (let folder = left.shift(); folder !== undefined; folder = left.shift()) {
    if (Object.hasOwn(USUAL, folder.toLowerCase())) continue
    const children = childrenOf(folder)
    const packages = children.filter(isPackage)
    const isLarge = counts.get(folder)! > paths.length * LARGE_SHARE
    const parts =
      packages.length >= 2 ? packages : isLarge ? children.filter((child) => counts.get(child)! >= SMALLEST) : []
    if (parts.length < 2 || areas.size + parts.length > MAX_AREAS) continue
    for (const part of parts) {
      areas.add(part)
      left.push(part)
    }
    left.sort(largestFirst)
  }
  return (path) =>
    foldersAbove(path)
      .reverse()
      .find((folder) => areas.has(folder)) ?? ''
}

/** What people call folders with these names. */
const USUAL: Record<string, string> = {
  '.github': 'GitHub workflows and settings',
  '.circleci': 'CI',
  '.ci': 'CI',
  ci: 'CI',
  doc: 'Documentation',
  docs: 'Documentation',
  test: 'Tests',
  tests: 'Tests',
  __tests__: 'Tests',
  spec: 'Tests',
  example: 'Examples',
  examples: 'Examples',
  samples: 'Examples',
  scripts: 'Scripts',
  bench: 'Benchmarks',
  benches: 'Benchmarks',
  benchmarks: 'Benchmarks',
  vendor: 'Vendored code',
  third_party: 'Vendored code',
}

/** The title of the folder's README, its package's name, or its path. */
export function nameOfArea(folder: string, tree: Tree, read: ReadFile): string {
  if (folder === '') return 'Files at the top'
  const last = folder.slice(folder.lastIndexOf('/') + 1)
  const usual = folder === last ? USUAL[last.toLowerCase()] : undefined
  if (usual !== undefined) return usual
  const textOf = (pattern: RegExp) => {
    const name = tree.childrenOf(folder).find((one) => pattern.test(one))
    const content = name === undefined ? undefined : read(`${folder}/${name}`)
    return content && 'text' in content ? content.text : ''
  }
  return titleOf(textOf(/^readme(?:\.md)?$/i)) ?? packageNameOf(textOf(MANIFEST)) ?? folder
}

const LONGEST_NAME = 40

/** The first heading, without marks, as far as it is a name. */
function titleOf(readme: string): string | undefined {
  const heading = /^#[ \t]+(\S.*)$/m.exec(readme.slice(0, 10_000))?.[1] ?? ''
  const shown = heading
    .replace(/<[^<>]*>|!\[[^\][]*\]\([^()]*\)/g, '')
    .replace(/\[([^\][]*)\](?:\([^()]*\))?/g, '$1')
    .replace(/[`*#]/g, '')
  const name = shown
    .split(/\s[-–—|]\s|:\s/)[0]!
    .replace(/\s+/g, ' ')
    .trim()
  const isName =
    /^[\p{L}\p{N}@.]/u.test(name) && name.length >= 2 && name.length <= LONGEST_NAME && !/[.!?]$|readme/i.test(name)
  return isName ? name : undefined
}

/** `name` of package.json, Cargo.toml, pyproject.toml or Chart.yaml. */
function packageNameOf(manifest: string): string | undefined {
  const name = /(?:^|[{,])\s{0,4}"?name"?\s{0,4}[:=]\s{0,4}"?(@?[\w./-]+)"?,?\s{0,4}(?:$|[,}])/m.exec(
    manifest.slice(0, 10_000),
  )?.[1]
  return name !== undefined && name.length <= LONGEST_NAME ? name : undefined
}
