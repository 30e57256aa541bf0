// Folders by what is above them: which of many are below one.
import { compareText } from '../text/compare.ts'
import { firstFrom } from '../text/first-from.ts'

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
