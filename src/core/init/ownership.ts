// `init`: the ownership files of a repository, each read by its own format, best first. One that can't be used is named.
import { CODEOWNERS_FILES } from '../formats/codeowners/places.ts'
import { importCodeowners } from '../formats/codeowners/read.ts'
import { kindOf, otherKind } from '../formats/recognize.ts'
import type { Imported } from '../formats/import-result.ts'
import { importMaintainers } from '../formats/linux/read.ts'
import { importPeoplePage } from '../formats/markdown/people-page.ts'
import { importOtel } from '../formats/otel.ts'
import { VENDORED, importOwnersFiles } from '../formats/owners/read.ts'
import { importZephyr } from '../formats/zephyr/read.ts'
import { IN_VENDORED, notUsed, type FileSeen, type ReadFile } from './files-seen.ts'
import type { RefusePage } from './limit-pages.ts'

export interface OwnershipSource {
  /** What to call it. */
  name: string
  files: string[]
  imported: Imported
}

export interface FoundOwnership {
  /** Those that name paths, the most informative first: areas and levels before people alone. */
  sources: OwnershipSource[]
  /** The others. */
  seen: FileSeen[]
}

const PEOPLE_PAGE = /^(?:\.github\/|docs\/)?(?:MAINTAINERS|OWNERS|CODEOWNERS|COMMITTERS)\.md$/i
const PEOPLE_ALONE = 'it names people but no paths'

/** Reads all of them. */
export function findOwnership(
  paths: readonly string[],
  { read, refusePage }: { read: ReadFile; refusePage: RefusePage },
): FoundOwnership {
  const present = new Set(paths)
  const found: FoundOwnership = { sources: [], seen: [] }
  const textOf = (file: string): string | undefined => {
    const content = present.has(file) ? read(file) : undefined
    if (content === undefined) return undefined
    if ('text' in content) return content.text
    found.seen.push(notUsed(file, `it ${content.problem}`))
    return undefined
  }
  const add = (name: string, files: string[], imported: Imported): boolean => {
    const hasPaths = imported.matrix.categories.some(({ features }) => features.some(({ paths: own }) => own?.length))
    if (hasPaths) found.sources.push({ name, files, imported })
    return hasPaths
  }
  /** `makes` gives the import, or why there is none, to go on from "it". */
  const one = (file: string, makes: (text: string) => Imported | string, why: string) => {
    const text = textOf(file)
    if (text === undefined) return
    const made = makes(text)
    if (typeof made === 'string') found.seen.push(notUsed(file, `it ${made}`))
    else if (!add(file, [file], made)) found.seen.push(notUsed(file, why))
  }
  const page = (text: string, path: string) => refusePage(text) ?? importPeoplePage(text, { path, tree: paths })

  for (const file of ['MAINTAINERS.yml', 'MAINTAINERS.yaml'])
    one(file, importZephyr, "it has no areas with files, as Zephyr's file does")
  for (const file of ['MAINTAINERS', 'DEVELOPERS']) {
    const makes = (text: string) => {
      const other = otherKind(text, 'maintainers')
      if (other?.format === 'markdown') return page(text, file)
      return other ? `is ${other.name}` : importMaintainers(text, paths)
    }
    one(file, makes, PEOPLE_ALONE)
  }
  many(/(?:^|\/)metadata\.yaml$/, 'metadata.yaml files', importOtel)
  const [inUse = '', ...others] = CODEOWNERS_FILES.filter((path) => present.has(path))
  for (const other of others) found.seen.push(notUsed(other, `${inUse} is the file in use`))
  const makes = (text: string) => {
    const other = otherKind(text, 'codeowners')
    return other ? `is ${other.name}` : importCodeowners(text, { path: inUse })
  }
  one(inUse, makes, 'it has no rules')
  many(/(?:^|\/)OWNERS$|^OWNERS_ALIASES$/, 'OWNERS files', importOwnersFiles)
  for (const file of paths.filter((path) => PEOPLE_PAGE.test(path))) one(file, (text) => page(text, file), PEOPLE_ALONE)
  return found

  function many(pattern: RegExp, name: string, makes: (files: { path: string; text: string }[]) => Imported): void {
    const matching = paths.filter((path) => pattern.test(path))
    const files = matching.filter((path) => !VENDORED.test(path))
    const texts = files.flatMap((path) => {
      const text = textOf(path)
      return text === undefined ? [] : [{ path, text }]
    })
    const imported = makes(texts)
    const isMany = files.length > 1
    const wasRead = add(isMany ? name : (files[0] ?? name), files, imported)
    // A metadata.yaml may be anything.
    if (name.startsWith('metadata')) return
    for (const path of matching) if (VENDORED.test(path)) found.seen.push(notUsed(path, IN_VENDORED))
    if (wasRead) return
    for (const { path, text } of texts)
      found.seen.push(notUsed(path, `it is ${kindOf(text)?.name ?? "not Kubernetes' OWNERS"}`))
  }
}
