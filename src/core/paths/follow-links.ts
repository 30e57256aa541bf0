// Symbolic links inside a repository, followed as Linux does: in any part of a path, one after another, and never out of it.

/** What is at a path whose folders are all folders, and no links. */
export type Standing = { kind: 'file' | 'folder' | 'submodule' } | { kind: 'link'; target: string }

export interface Followed {
  /** The paths of the links on the way, in the order they are met. */
  links: string[]
  /** The path of the file they lead to; missing if they lead to none. */
  file?: string
  /**
   * What stands in its place: where links lead, be it out of the repository or around, or a submodule. Missing if neither is
   * on the way.
   */
  lost?: string
}

/** As many links as Linux follows for one path. Source: path_resolution(7). */
const MOST_LINKS = 40

/** Follows a path from the repository's root. `find` says what is there; undefined: nothing. */
export async function followLinks(
  path: string,
  find: (path: string) => Promise<Standing | undefined>,
): Promise<Followed> {
  const links: string[] = []
  const folder: string[] = []
  let rest = path.split('/')
  const lost = (at: string) => ({ links, ...(links.length > 0 && { lost: [at, ...rest].join('/') }) })
  while (rest.length > 0) {
    const [part = '', ...after] = rest
    rest = after
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (folder.pop() === undefined) return lost('..')
      continue
    }
    const here = [...folder, part].join('/')
    const found = await find(here)
    if (found?.kind === 'link') {
      links.push(here)
      if (links.length > MOST_LINKS || found.target.startsWith('/')) return { links, lost: found.target }
      rest = [...found.target.split('/'), ...rest]
    } else if (found?.kind === 'folder') folder.push(part)
    else if (found?.kind === 'submodule') return { links, lost: [here, ...rest].join('/') }
    else return found?.kind === 'file' && rest.length === 0 ? { links, file: here } : lost(here)
  }
  return lost(folder.join('/'))
}

/** The paths on the way: the links, and the file or where it would be. Empty if nothing at all is there. */
export const trailOf = ({ links, file, lost }: Followed): string[] => [...links, file ?? lost ?? []].flat()
