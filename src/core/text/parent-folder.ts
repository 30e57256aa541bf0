// The folders that a path is in. Node's dirname calls the root `.`, and core runs in a browser too.

/** The folder that the path is directly in; '' for the root, which is its own parent. */
export function parentFolder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The folder and every folder above it, nearest first; '' for the root, always the last. */
export function upToRoot(folder: string): string[] {
  const folders = [folder]
  while (folder !== '') folders.push((folder = parentFolder(folder)))
  return folders
}
