// OWNERS files as Kubernetes has them: each folder's approvers, who approve what is below too. No level, no area name.
import { readForeignYaml } from '../yaml/foreign.ts'
import { MAINTAINER } from '../maintainer.ts'
import type { FeatureInput } from '../matrix/schema.ts'
import { escapeGlob } from './glob-text.ts'
import { importedMatrix, sortRemarks } from './imported.ts'
import type { Imported, Remark } from './imported.ts'
import { labelledNotes, plainMarkdown } from './notes.ts'
import { levelWithoutStatus } from './status.ts'
import { isRecord } from '../text/records.ts'

interface OwnersFile {
  folder: string
  approvers: string[]
  reviewers: string[]
  /** The folders above have no say here. */
  alone: boolean
}

/** One feature for each file named OWNERS that names approvers. `OWNERS_ALIASES` at the root spells groups out. */
export function importOwnersFiles(files: readonly { path: string; text: string }[]): Imported {
  const remarks: Remark[] = []
  const aliases = readAliases(files.find(({ path }) => path === 'OWNERS_ALIASES')?.text ?? '')
  const owners = files
    .filter(({ path }) => /(?:^|\/)OWNERS$/.test(path))
    .flatMap(({ path, text }) => readOwners({ path, text }, aliases, remarks) ?? [])
  const alone = owners.filter((file) => file.alone).map((file) => file.folder)
  const features = owners
    .filter((file) => file.approvers.length > 0)
    .map(({ folder, approvers, reviewers }): FeatureInput => {
      const inside = alone.filter((one) => one !== folder && (folder === '' || one.startsWith(`${folder}/`)))
      const notes = labelledNotes([['Reviewers', reviewers.map(plainMarkdown)]])
      return {
        name: folder === '' ? 'Everything' : folder,
        ...levelWithoutStatus(true),
        maintainers: approvers,
        ...(notes !== undefined && { notes }),
        paths: [folder === '' ? '**' : `${escapeGlob(folder)}/`],
        ...(inside.length > 0 && { exclude: inside.map((one) => `${escapeGlob(one)}/`) }),
      }
    })
  return { matrix: importedMatrix([{ name: 'OWNERS', features }]), remarks: sortRemarks(remarks) }
}

function readOwners(
  { path, text }: { path: string; text: string },
  aliases: ReadonlyMap<string, string[]>,
  remarks: Remark[],
): OwnersFile | undefined {
  const { value, problems, lineOf } = readForeignYaml(text)
  for (const { line, message } of problems) remarks.push({ file: path, line, message: `not YAML: ${message}` })
  if (!isRecord(value)) return undefined
  const everywhere = isRecord(value.filters) ? value.filters['.*'] : undefined
  if (isRecord(value.filters) && Object.keys(value.filters).some((filter) => filter !== '.*'))
    remarks.push({ file: path, line: lineOf(['filters']), message: 'filters by file name are not carried over' })
  const people = (key: string) =>
    [value, everywhere]
      .flatMap((part) => (isRecord(part) && Array.isArray(part[key]) ? part[key].map(String) : []))
      .flatMap((name) => aliases.get(name.toLowerCase()) ?? [name])
  const approvers = people('approvers').map((name) => (name.includes('@') ? name : `@${name}`))
  for (const odd of approvers.filter((name) => !MAINTAINER.test(name)))
    remarks.push({ file: path, line: lineOf(['approvers']), message: `${odd} is no GitHub name: not carried over` })
  return {
    folder: path.split('/').slice(0, -1).join('/'),
    approvers: [...new Set(approvers.filter((name) => MAINTAINER.test(name)))],
    reviewers: [...new Set(people('reviewers'))],
    alone: isRecord(value.options) && value.options.no_parent_owners === true,
  }
}

function readAliases(text: string): Map<string, string[]> {
  const { value } = readForeignYaml(text)
  const aliases = isRecord(value) && isRecord(value.aliases) ? value.aliases : {}
  return new Map(
    Object.entries(aliases).map(([name, members]) => [
      name.toLowerCase(),
      Array.isArray(members) ? members.map(String) : [],
    ]),
  )
}
