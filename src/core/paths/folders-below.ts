// Folders by what is above them: which of many are below one.
import { compareText } from '../text/compare.ts'

/** Answers which of the folders are below one, each once, outer ones before those in them. '' is the root, which has all others. */
export function indexFolders(folders: Iterable<string>): (folder: string) => string[] {
  const sorted = [...new Set(folders)].map((folder) => `${folder}/`).sort(compareText)
  return (folder) => {
    const above = folder === '' ? '' : `${folder}/`
    const found: string[] = []
    for (let at = firstFrom(sorted, above); sorted[at]?.startsWith(above); at++)
      if (sorted[at] !== above && sorted[at] !== '/') found.push(sorted[at]!.slice(0, -1))
    return found
  }
}

/** The index of the first text in the sorted list that is not before this one. */
export function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}
