// `init`: a first matrix for a repository, of the ownership file it has and of its folders. Says what is a guess.
import { compareText } from '../text/compare.ts'
import type { YamlPath } from '../yaml/path.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { compilePattern } from '../patterns/pattern.ts'
import { compileTree } from '../paths/tree.ts'
import type { Tree } from '../paths/tree.ts'
import { importCodeowners } from '../formats/codeowners/read.ts'
import { importedMatrix } from '../formats/imported.ts'
import type { Imported, Remark } from '../formats/imported.ts'
import { importMaintainers } from '../formats/linux/read.ts'
import { importMarkdown } from '../formats/markdown/read.ts'
import { importOtel } from '../formats/otel.ts'
import { fillMaintainers, ownersIn } from './owners-beside.ts'
import { importOwnersFiles } from '../formats/owners/read.ts'
import { UNDECIDED, uncovered } from './undecided.ts'
import { importZephyr } from '../formats/zephyr/read.ts'

export interface FirstMatrix {
  matrix: MatrixInput
  /** What a person has to decide, to stand as comments. */
  commentAt: (path: YamlPath) => readonly string[]
  /** The files it was made of. */
  sources: string[]
  /** What of them could not be carried over. */
  remarks: Remark[]
  /** Patterns of the ownership file that match no file, left out. */
  dead: number
}

/** The files it wants to read, of a repository with these paths. */
export function wantedFiles(paths: readonly string[]): string[] {
  return paths.filter(
    (path) =>
      /(?:^|\/)(?:OWNERS|metadata\.yaml)$/.test(path) ||
      /^(?:OWNERS_ALIASES|MAINTAINERS|MAINTAINERS\.ya?ml|CODEOWNERS|\.github\/CODEOWNERS|docs\/CODEOWNERS)$/.test(
        path,
      ) ||
      (/\.md$/i.test(path) && /(?:support|maint|maturity|stability|status|feature|component)/i.test(path)),
  )
}

/** `text` gives the content of a wanted file. */
export function suggestMatrix(
  project: string,
  paths: readonly string[],
  text: (path: string) => string | undefined,
): FirstMatrix {
  const tree = compileTree(paths)
  const found = findOwnership(paths, text)
  const table = findSupportTable(paths, text)
  const owned = found ? alive(found.imported.matrix, tree) : undefined
  const beside = CODEOWNERS.find((path) => path !== found?.source && paths.includes(path))
  const ownersOf = ownersIn((found && beside !== undefined && text(beside)) || '')
  const ownedCategories = fillMaintainers(owned?.matrix.categories ?? [], tree, ownersOf)
  const undecided = uncovered(tree, ownedCategories, ownersOf)
  // Where the last match wins, what is undecided must not win over what somebody owns.
  const categories = [...undecided, ...(table?.imported.matrix.categories ?? []), ...ownedCategories]
  const { levels, teams, volunteer } = table?.imported.matrix ?? {}
  const matrix = importedMatrix(mergeNames(categories), {
    project,
    ...(found?.imported.matrix.match && { match: found.imported.matrix.match }),
    ...(volunteer !== undefined && { volunteer }),
    ...(levels && { levels }),
    ...(teams && { teams }),
  })
  return {
    matrix,
    commentAt: commentsFor(matrix, volunteer !== undefined),
    sources: [found?.source, found && beside, table?.source].filter((source) => source !== undefined),
    remarks: [found, table].flatMap((one) =>
      one ? one.imported.remarks.map((remark) => ({ file: one.source, ...remark })) : [],
    ),
    dead: owned?.dead ?? 0,
  }
}

/** Where GitHub looks for it, in its order. */
const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

interface Source {
  source: string
  imported: Imported
}

/** The one ownership file that says most: what names areas and levels before what names people alone. */
function findOwnership(paths: readonly string[], text: (path: string) => string | undefined): Source | undefined {
  const files = (pattern: RegExp) =>
    paths
      .filter((path) => pattern.test(path))
      .flatMap((path) => {
        const content = text(path)
        return content === undefined ? [] : [{ path, text: content }]
      })
  const one = (names: string[], read: (content: string) => Imported) => (): Source | undefined => {
    for (const name of names) {
      const content = paths.includes(name) ? text(name) : undefined
      if (content !== undefined) return { source: name, imported: read(content) }
    }
    return undefined
  }
  const candidates = [
    one(['MAINTAINERS.yml', 'MAINTAINERS.yaml'], importZephyr),
    one(['MAINTAINERS'], (content) => importMaintainers(content, paths)),
    () => ({ source: 'metadata.yaml files', imported: importOtel(files(/(?:^|\/)metadata\.yaml$/)) }),
    one(CODEOWNERS, importCodeowners),
    () => ({ source: 'OWNERS files', imported: importOwnersFiles(files(/(?:^|\/)OWNERS$|^OWNERS_ALIASES$/)) }),
  ]
  for (const candidate of candidates) {
    const source = candidate()
    if (source?.imported.matrix.categories.some(({ features }) => features.some((feature) => feature.paths?.length)))
      return source
  }
  return undefined
}

/** Fewer features in a table of levels are an accident. */
const SMALLEST_TABLE = 3

function findSupportTable(paths: readonly string[], text: (path: string) => string | undefined): Source | undefined {
  const tables = paths
    .filter((path) => /\.md$/i.test(path))
    .flatMap((path) => {
      const content = text(path)
      const imported = content?.includes('|') ? importMarkdown(content) : undefined
      const features = imported?.matrix.categories.flatMap((category) => category.features) ?? []
      const sure = features.filter(({ level }) => !imported!.matrix.levels?.[level]?.title && level !== '').length
      return imported && sure >= SMALLEST_TABLE && sure >= features.length * 0.8
        ? [{ source: path, imported, sure }]
        : []
    })
  return tables.sort((a, b) => b.sure - a.sure || compareText(a.source, b.source))[0]
}

/** Without patterns that match no file, and without features that are left with none. */
function alive(matrix: MatrixInput, tree: Tree): { matrix: MatrixInput; dead: number } {
  let dead = 0
  const matches = (pattern: string) => tree.matchesSome(compilePattern(pattern))
  const keep = (pattern: string): string[] => {
    if (!matches(pattern)) {
      dead++
      return []
    }
    // A CODEOWNERS pattern means a file of the name or a folder: the tree tells which there is.
    const name = /^(.*)\{,\/\*\*\}$/.exec(pattern)?.[1]
    if (name === undefined) return [pattern]
    return [name, `${name}/`].filter(matches)
  }
  const categories = matrix.categories.map((category) => ({
    ...category,
    features: category.features.flatMap((feature): FeatureInput[] => {
      const { exclude, ...rest } = feature
      const paths = (feature.paths ?? []).flatMap(keep)
      const excluded = exclude?.filter(matches) ?? []
      return paths.length > 0 ? [{ ...rest, paths, ...(excluded.length > 0 && { exclude: excluded }) }] : []
    }),
  }))
  return { matrix: { ...matrix, categories }, dead }
}

/** Two sources may use one name. */
function mergeNames(categories: MatrixInput['categories']): MatrixInput['categories'] {
  const seen = new Map<string, number>()
  return categories.map((category) => {
    const count = (seen.get(category.name) ?? 0) + 1
    seen.set(category.name, count)
    return count === 1 ? category : { ...category, name: `${category.name} (${count})` }
  })
}

function commentsFor(matrix: MatrixInput, hasVolunteer: boolean): FirstMatrix['commentAt'] {
  return (path) => {
    if (path.length === 1 && path[0] === 'project') return ["decide: the project's name, as people know it"]
    if (path.length === 1 && path[0] === 'categories')
      return hasVolunteer
        ? []
        : ['decide: volunteer: https://… (how to become a maintainer; shown where a feature has nobody)']
    if (path[0] !== 'categories' || path.length !== 2) return []
    const category = matrix.categories[Number(path[1])]!
    if (category.name === UNDECIDED)
      return [
        'decide: nobody is known to own these. Give each a level and maintainers, split what has several, and drop',
        'decide: `tentative` when it is settled.',
      ]
    if (category.features.every((feature) => !feature.paths?.length))
      return ['decide: the paths of these features (and take them out of the folders above); a table has none.']
    if (category.features.some((feature) => feature.tentative))
      return ['decide: the levels marked `tentative` are guesses: the file they come from says who, and not how well.']
    return []
  }
}
