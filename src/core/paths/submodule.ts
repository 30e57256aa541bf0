// In lists of paths, a submodule ends with a slash: git lists it as one path, like a file.

export function isSubmodule(path: string): boolean {
  return path.endsWith('/')
}

/** The path as git has it. */
export function plainPath(path: string): string {
  return isSubmodule(path) ? path.slice(0, -1) : path
}
