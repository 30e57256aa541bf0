// `import owners`: OWNERS files as Prow reads them: each folder's approvers, who approve what is below too. Source: Prow's
// documentation, "OWNERS files".
import { MAX_LABEL } from '../../matrix/model.ts'
import type { FeatureInput } from '../../matrix/schema.ts'
import { groupBy } from '../../text/group-by.ts'
import { parentFolder } from '../../text/parent-folder.ts'
import { EVERYTHING_ELSE } from '../codeowners/read.ts'
import { indexFolders } from '../../paths/folders-below.ts'
import { escapeGlob } from '../escape-glob.ts'
import { startLimit } from '../limit.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { count } from '../../text/words.ts'
import { labelledNotes, plainMarkdown } from '../notes.ts'
import { levelWithoutStatus } from '../status-words.ts'
import { readAliases, readOwnersFile, type OwnersEntry, type OwnersFile } from './file.ts'
import { convertFilter } from './filter.ts'

/** Where code of others is kept: its files are about another repository. */
export const VENDORED = /(?:^|\/)(?:vendor|_vendor|third[-_]party|external|node_modules|Godeps)\//
/** The category of what the top folder's file names. */
const TOP = 'OWNERS'

/** A feature for each folder with an OWNERS file, and for each filter in one. `OWNERS_ALIASES` spells groups out. */
export function importOwnersFiles(files: readonly { path: string; text: string }[]): Imported {
  const remarks: Remark[] = []
  const named = files.filter(({ path }) => /(?:^|\/)OWNERS$/.test(path))
  const vendored = named.filter(({ path }) => VENDORED.test(path))
  if (vendored[0])
    remarks.push({
      file: vendored[0].path,
      line: 1,
      message: `${count(vendored.length, 'OWNERS file')} in folders of vendored code not read`,
    })
  const groups = files.find(({ path }) => path === 'OWNERS_ALIASES')
  const aliases = groups ? readAliases(groups, remarks) : new Map<string, string[]>()
  const reading = startLimit(remarks)
  const owners = named
    .filter(({ path }) => !VENDORED.test(path))
    .flatMap((file) => readOwnersFile(file, { aliases, remarks, limit: reading }) ?? [])
  const byFolder = new Map(owners.map((file) => [file.folder, file]))
  const aloneBelow = indexFolders(owners.filter((file) => file.alone).map((file) => file.folder))
  const making = startLimit(remarks)
  const features = owners.flatMap((file) => {
    const context = { file, whole: file.entries.filter(isWhole), byFolder, aloneBelow, remarks }
    return file.entries.flatMap((entry) => making.take(() => featureOf(entry, context)))
  })
  const categories = [...groupBy(features, ({ category }) => category)].map(([name, members]) => ({
    name,
    features: members.map(({ feature }) => feature),
  }))
  return {
    matrix: importedMatrix(categories),
    remarks: sortRemarks(remarks),
    ...reading.part(),
    ...making.part(),
  }
}

interface Context {
  file: OwnersFile
  /** Its entries without a filter. */
  whole: readonly OwnersEntry[]
  byFolder: ReadonlyMap<string, OwnersFile>
  /** Folders below this one where those above have no say. */
  aloneBelow: (folder: string) => string[]
  remarks: Remark[]
}

function featureOf(
  entry: OwnersEntry,
  { file, whole, byFolder, aloneBelow, remarks }: Context,
): { category: string; feature: FeatureInput }[] {
  const { path, folder } = file
  const all = folder === '' ? '**' : `${escapeGlob(folder)}/`
  const made = entry.filter === undefined ? { pattern: all } : convertFilter(entry.filter, folder)
  if ('problem' in made) {
    remarks.push({
      file: path,
      line: entry.lineOf(),
      message: `the filter ${entry.filter!} is not carried over: ${made.problem}`,
    })
    return []
  }
  const own = [entry, ...(entry.filter === undefined ? [] : whole)]
  const maintainers = own.find(({ approvers }) => approvers.length > 0)?.approvers ?? approversAbove(file, byFolder)
  const inside = aloneBelow(folder)
  const labels = entry.labels.filter((label) => {
    const fits = Array.from(label).length <= MAX_LABEL
    if (!fits)
      remarks.push({
        file: path,
        line: entry.lineOf(),
        message: `the label ${label} is longer than GitHub allows: not carried over`,
      })
    return fits
  })
  const notes = labelledNotes([['Reviewers', entry.reviewers.map(plainMarkdown)]])
  const feature = {
    name: nameOf(folder, entry.filter),
    ...levelWithoutStatus(maintainers.length > 0),
    ...(maintainers.length > 0 && { maintainers }),
    ...(entry.emeritus.length > 0 && { emeritus: entry.emeritus }),
    ...(notes !== undefined && { notes }),
    paths: [made.pattern],
    ...(inside.length > 0 && { exclude: inside.map((one) => `${escapeGlob(one)}/`) }),
    ...(labels.length > 0 && { labels }),
  }
  return [{ category: folder === '' ? TOP : folder.split('/')[0]!, feature }]
}

function nameOf(folder: string, filter: string | undefined): string {
  if (filter === undefined) return folder === '' ? EVERYTHING_ELSE : folder
  return folder === '' ? `Files that match ${filter}` : `${folder}, files that match ${filter}`
}

const isWhole = ({ filter }: OwnersEntry): boolean => filter === undefined

/** Who approves where a file names nobody who does: the nearest folder above, unless it has no say. */
function approversAbove(file: OwnersFile, byFolder: ReadonlyMap<string, OwnersFile>): string[] {
  let { folder } = file
  for (let here: OwnersFile | undefined = file; folder !== '' && !here?.alone; here = byFolder.get(folder)) {
    folder = parentFolder(folder)
    const found = byFolder.get(folder)?.entries.find(isWhole)?.approvers ?? []
    if (found.length > 0) return found
  }
  return []
}
