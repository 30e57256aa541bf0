// Relative links of a page: which folders and files of the repository they name.
import type { PhrasingContent } from 'mdast'
import { foldersOf } from '../../paths/tree.ts'
import { decodeUri } from '../../text/decode-uri.ts'
import { rememberedWeakly } from '../../text/remembered.ts'
import { escapeGlob } from '../escape-glob.ts'
import { collect, type Source } from './cells.ts'

export type Place = { folder: string } | { file: string }
/** What an address leads to, if anything. */
export type FindPlace = (address: string) => Place | undefined

/** What matches the file, or everything in the folder. */
export function patternOf(place: Place): string {
  return 'folder' in place ? `${escapeGlob(place.folder)}/` : escapeGlob(place.file)
}

/** The address of every link of a cell, of those by reference too. */
export function linksOf(node: { children: PhrasingContent[] }, source: Source): string[] {
  return collect(node.children, (child) => {
    if (child.type === 'link') return [child.url]
    if (child.type !== 'linkReference') return undefined
    const address = source.addresses.get(child.identifier)
    return address === undefined ? [] : [address]
  })
}

/** Of a page's links in a repository with these paths; they are relative to the page's folder. */
export function placeFinder(paths: readonly string[], page: string): FindPlace {
  const { files, folders } = placesOf(paths)
  return (address) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) || address === '') return undefined
    if (address.startsWith('#')) return files.has(page) ? { file: page } : undefined
    const path = resolvePath(decodeUri(address.split(/[?#]/)[0]!), page)
    if (path === undefined) return undefined
    if (files.has(path)) return { file: path }
    return folders.has(path) ? { folder: path } : undefined
  }
}

/** Many pages may have the same repository. */
const placesOf = rememberedWeakly((paths: readonly string[]) => ({ files: new Set(paths), folders: foldersOf(paths) }))

/** Undefined for what leads out of the repository, or to its top. */
function resolvePath(address: string, page: string): string | undefined {
  const parts = address.startsWith('/') ? [] : page.split('/').slice(0, -1)
  for (const part of address.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
