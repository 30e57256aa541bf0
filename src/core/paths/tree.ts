// The files of a repository as folders: what exists, what is in a folder, and where else a name occurs.
import { append } from '../text/group-by.ts'
import { compareText } from '../text/compare.ts'
import { firstFrom } from '../text/first-from.ts'
import { fits } from '../patterns/literal-parts.ts'
import type { Matcher } from '../patterns/pattern.ts'

export interface Tree {
  /** Sorted. */
  paths: readonly string[]
  hasFile: (path: string) => boolean
  /** Without a trailing slash; '' is the root. */
  hasFolder: (path: string) => boolean
  /** Names of what is directly in the folder. */
  childrenOf: (folder: string) => readonly string[]
  /** Files and folders whose last part is this name; sorted. */
  named: (name: string) => readonly string[]
  /** Whether any file matches. */
  matchesSome: (matcher: Matcher) => boolean
}

export function compileTree(files: Iterable<string>): Tree {
  const paths = [...new Set(files)].sort(compareText)
  const fileSet = new Set(paths)
  const children = new Map<string, string[]>([['', []]])
  const byName = new Map<string, string[]>()
  /** Files and folders are filed under their parents, each folder once. */
  const file = (path: string): void => {
    for (let [left, isNew] = [path, true]; isNew;) {
      const end = left.lastIndexOf('/')
      const parent = end < 0 ? '' : left.slice(0, end)
      const name = left.slice(end + 1)
      const siblings = children.get(parent)
      if (siblings) siblings.push(name)
      else children.set(parent, [name])
      append(byName, name, left)
      isNew = siblings === undefined
      left = parent
    }
  }
  for (const path of paths) file(path)

  /** Everything in and below the folder is together, since paths are sorted. */
  function someBelow(folder: string, test: (path: string) => boolean): boolean {
    if (folder === '') return paths.some(test)
    const prefix = `${folder}/`
    for (let index = firstFrom(paths, prefix); paths[index]?.startsWith(prefix); index++)
      if (test(paths[index]!)) return true
    return false
  }

  return {
    paths,
    hasFile: (path) => fileSet.has(path),
    hasFolder: (path) => children.has(path),
    childrenOf: (folder) => children.get(folder) ?? [],
    named: (name) => [...(byName.get(name) ?? [])].sort(compareText),
    matchesSome: (matcher) =>
      matcher.shapes.some((shape) => {
        if (shape.kind === 'exact') return fileSet.has(shape.path)
        if (shape.kind === 'below') return children.has(shape.folder)
        return someBelow(shape.folder, (path) => fits(shape, path) && matcher.matches(path))
      }),
  }
}

/** The folders that a path is in, outermost first, without the root. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash))
  return folders
}

/** Every folder that one of the paths is in or below. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}
