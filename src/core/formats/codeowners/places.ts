// Where CODEOWNERS may lie, and which file is in force where there are several.

/**
 * Paths from the repository's root, the one that is read first. Sources: GitHub's "About code owners", GitLab's "Code
 * Owners", Gitea's "Code Owners".
 */
const CODEOWNERS_PLACES = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  gitea: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitea/CODEOWNERS'],
} as const satisfies Record<string, readonly string[]>

/** Every place on any host; Forgejo reads Gitea's file from a folder of its own too. */
export const CODEOWNERS_FILES: readonly string[] = [
  ...new Set([...Object.values(CODEOWNERS_PLACES).flat(), '.forgejo/CODEOWNERS']),
]

/** GitHub ignores a larger file, in bytes. Source: GitHub's "About code owners", CODEOWNERS file size. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024

/**
 * The repository's root if the path is a place for CODEOWNERS, ending in a slash unless it is the current folder, and all
 * places in the order of each host that reads this one, GitHub first.
 */
export function findPlaces(
  path: string,
): { root: string; place: string; orders: readonly (readonly string[])[] } | undefined {
  const hosts: readonly (readonly string[])[] = Object.values(CODEOWNERS_PLACES)
  const place = hosts
    .flat()
    .filter((one) => path === one || path.endsWith(`/${one}`))
    .sort((a, b) => b.length - a.length)[0]
  if (place === undefined) return undefined
  return { root: path.slice(0, -place.length), place, orders: hosts.filter((places) => places.includes(place)) }
}
