// How lists of paths tell a submodule, which git lists as one path like a file, from a file: by a slash at the end.

export function isSubmodule(path: string): boolean {
  return path.endsWith('/')
}

/** The path as git has it. */
export function plainPath(path: string): string {
  return isSubmodule(path) ? path.slice(0, -1) : path
}
