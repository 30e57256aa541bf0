// Which rules of a GitLab section may match a path that another one matches too.
import { indexFolders } from '../../paths/folders-below.ts'
import { foldersAbove } from '../../paths/tree.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { append } from '../../text/group-by.ts'

/** For each glob, by its place, the places of those behind it that may match one of its paths. */
export function indexMeeting(globs: readonly string[]): (place: number) => number[] {
  const foldersOf = globs.map((glob) =>
    compilePattern(glob).shapes.map((shape) => (shape.kind === 'exact' ? shape.path : shape.folder)),
  )
  const byFolder = new Map<string, number[]>()
  for (const [place, folders] of foldersOf.entries()) for (const folder of folders) append(byFolder, folder, place)
  const below = indexFolders(byFolder.keys())
  return (place) => {
    const found = new Set<number>()
    for (const folder of foldersOf[place]!)
      for (const one of ['', ...foldersAbove(folder), folder, ...below(folder)])
        for (const other of byFolder.get(one) ?? []) if (other > place) found.add(other)
    return [...found].sort((a, b) => a - b)
  }
}
