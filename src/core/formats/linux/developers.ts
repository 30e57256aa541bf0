// Buildroot's DEVELOPERS: people in N: lines, and the files that they look after. Source: the head of that file.
import { foldersOf } from '../../paths/tree.ts'
import { MAINTAINER } from '../../maintainer.ts'
import type { FeatureInput } from '../../matrix/schema.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { levelWithoutStatus } from '../status-words.ts'

/** The people of an N: line, each a name and an address; none if it has anything else. */
function peopleIn(line: string): string[] {
  if (!line.startsWith('N:')) return []
  const people = line
    .slice(2)
    .split(/(?<=>)\s*[,;]/)
    .map((one) => one.trim())
  return people.every((one) => one.endsWith('>') && MAINTAINER.test(one)) ? people : []
}

/** An N: line has an address, which no path pattern has, and there is no M:, which in Linux's format would name a person. */
export function isDevelopersFile(text: string): boolean {
  const lines = text.split(/\r?\n/)
  const names = lines.filter((line) => line.startsWith('N:'))
  return names.some((line) => peopleIn(line).length > 0) && !lines.some((line) => line.startsWith('M:'))
}

interface Block {
  people: string[]
  files: { line: number; path: string }[]
}

/** A feature for each block. The level is tentative: the file says who, and not how well. */
export function importDevelopers(text: string, tree?: readonly string[]): Imported {
  const remarks: Remark[] = []
  const blocks: Block[] = [{ people: [], files: [] }]
  text.split(/\r?\n/).forEach((source, index) => {
    const line = index + 1
    const block = blocks.at(-1)!
    const file = source.startsWith('F:') ? source.slice(2).trim() || undefined : undefined
    const people = peopleIn(source)
    if (people.length > 0) {
      if (block.files.length > 0) blocks.push({ people, files: [] })
      else for (const person of people) block.people.push(person)
    } else if (file !== undefined) block.files.push({ line, path: file })
    else if (source.trim() === '') blocks.push({ people: [], files: [] })
    else if (!source.startsWith('#'))
      remarks.push({ line, message: `${source.trim().replace(/\s+/g, ' ')}: not carried over: an unknown line` })
  })
  const folders = foldersOf(tree ?? [])
  const features = blocks
    .filter(({ people, files }) => people.length + files.length > 0)
    .map(({ people, files }): FeatureInput => {
      const paths = files.flatMap(({ line, path }) => {
        if (!/^(?:\.?\/|\.\.)|\/\//.test(path)) return path.endsWith('/') || !folders.has(path) ? path : `${path}/`
        remarks.push({ line, message: `F: ${path}: not carried over: it matches no path` })
        return []
      })
      return {
        name: nameOf(
          people,
          files.map(({ path }) => path),
        ),
        ...levelWithoutStatus(people.length > 0),
        ...(people.length > 0 && { maintainers: people }),
        ...(paths.length > 0 && { paths: [...new Set(paths)] }),
      }
    })
  return { matrix: importedMatrix([{ name: 'DEVELOPERS', features }]), remarks: sortRemarks(remarks) }
}

/** The one folder, or whose files they are. */
function nameOf(people: readonly string[], paths: readonly string[]): string {
  if (paths.length === 1) return paths[0]!.replace(/\/$/, '')
  const names = people.map((person) => person.slice(0, person.indexOf('<')).trim())
  return names.length > 0 ? `Files of ${names.join(' and ')}` : 'Files of nobody'
}
