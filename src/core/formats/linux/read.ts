// `import maintainers`: the Linux kernel's MAINTAINERS as a matrix. For every path the features are the sections that
// scripts/get_maintainer.pl names.
import { MAINTAINER } from '../../maintainer.ts'
import type { FeatureInput } from '../../matrix/schema.ts'
import { importedMatrix, sortRemarks } from '../imported.ts'
import type { Imported, Remark } from '../imported.ts'
import { convertFilePattern, convertNamePattern } from './pattern.ts'
import type { Converted, PatternRules } from './pattern.ts'
import { labelledNotes, plainMarkdown, technical } from '../notes.ts'
import { levelOfStatus, levelWithoutStatus } from '../status.ts'

interface Tag {
  line: number
  letter: string
  value: string
}

interface Section {
  line: number
  title: string
  tags: Tag[]
}

/** Tags whose words are kept as notes, in this order. */
const NOTED: readonly [letter: string, label: string][] = [
  ['R', 'Reviewers'],
  ['L', 'Lists'],
  ['T', 'Trees'],
  ['W', 'Web'],
  ['Q', 'Patchwork'],
  ['B', 'Bugs'],
  ['C', 'Chat'],
  ['P', 'Profile'],
]
const KNOWN = new Set('MSFXNK'.split('').concat(NOTED.map(([letter]) => letter)))

/**
 * `tree` lists the repository's files: a pattern that names a folder means everything below it, and only the tree tells.
 * The section that matches every path is left out, since that is what unmapped means.
 */
export function importMaintainers(text: string, tree?: readonly string[]): Imported {
  const remarks: Remark[] = []
  const rules: PatternRules = {
    folders: tree && foldersOf(tree),
    deepStars: /^[ \t]+F:.*\*\*/m.test(text),
  }
  const features = readSections(text).flatMap((section) => featureOf(section, rules, remarks) ?? [])
  return { matrix: importedMatrix([{ name: 'MAINTAINERS', features }]), remarks: sortRemarks(remarks) }
}

function foldersOf(tree: readonly string[]): Set<string> {
  const folders = new Set<string>()
  for (const path of tree)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}

/** A section is a run of tag lines; its title is the last other line before it. Blank lines and comments don't count. */
function readSections(text: string): Section[] {
  const sections: Section[] = []
  let title: { line: number; text: string } | undefined
  let current: Section | undefined
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((source, index) => {
      const line = index + 1
      const tag = /^([A-Z]):\s*(.*)/.exec(source)
      if (tag) {
        if (!current) {
          const name = title?.text.replace(/\s+/g, ' ').trim() ?? `Section at line ${line}`
          current = { line: title?.line ?? line, title: name, tags: [] }
          sections.push(current)
        }
        current.tags.push({ line, letter: tag[1]!, value: tag[2]! })
      } else if (!/^\s*(?:#|$)/.test(source)) {
        title = { line, text: source }
        current = undefined
      }
    })
  return sections
}

function featureOf(section: Section, rules: PatternRules, remarks: Remark[]): FeatureInput | undefined {
  const valuesOf = (letter: string) => section.tags.filter((tag) => tag.letter === letter).map((tag) => tag.value)
  const files = valuesOf('F')
  if (files.includes('*') && files.includes('*/')) {
    remarks.push({
      line: section.line,
      message: `${JSON.stringify(section.title)} matches every path: not carried over, it is what unmapped means`,
    })
    return undefined
  }
  const maintainers: string[] = []
  const odd: string[] = []
  const paths: string[] = []
  const exclude: string[] = []
  for (const tag of section.tags) {
    const remark = (message: string) =>
      remarks.push({ line: tag.line, message: `${tag.letter}: ${tag.value}: ${message}` })
    const add = (list: string[], made: Converted) => {
      if ('problem' in made) remark(`not carried over: ${made.problem}`)
      else if (!list.includes(made.pattern)) list.push(made.pattern)
    }
    if (tag.letter === 'M') {
      const person = MAINTAINER.test(tag.value) ? tag.value : /^[^<>]*<[^\s<>]+>/.exec(tag.value)?.[0]
      if (person !== undefined && MAINTAINER.test(person)) maintainers.push(person)
      if (person !== tag.value) {
        odd.push(tag.value)
        remark('not a name and an address alone: the whole line is kept in the notes')
      }
    } else if (tag.letter === 'F') add(paths, convertFilePattern(tag.value, rules))
    else if (tag.letter === 'X') add(exclude, convertFilePattern(tag.value, rules))
    else if (tag.letter === 'N') add(paths, convertNamePattern(tag.value))
    else if (tag.letter === 'K')
      remark('not carried over: it is about changed lines, not paths; put it under `content` if it is wanted')
    else if (!KNOWN.has(tag.letter)) {
      odd.push(`${tag.letter}: ${tag.value}`)
      remark('an unknown tag: kept in the notes')
    }
  }
  const statuses = valuesOf('S').filter((status) => status.trim() !== '')
  const level = levelOfStatus(statuses.join('; '))
  if (level === undefined && statuses.length > 0)
    remarks.push({
      line: section.tags.find((tag) => tag.letter === 'S')!.line,
      message: `S: ${statuses.join('; ')}: names no level; decide between the six, or add one under \`levels\``,
    })
  const notes = labelledNotes([
    ['Status', statuses.map(plainMarkdown)],
    ...NOTED.map(([letter, label]) => [label, valuesOf(letter).filter(Boolean).map(technical)] as const),
    ['Also', odd.map(technical)],
  ])
  return {
    name: section.title,
    ...(level === undefined ? levelWithoutStatus(maintainers.length > 0) : { level }),
    ...(maintainers.length > 0 && { maintainers }),
    ...(notes !== undefined && { notes }),
    ...(paths.length > 0 && { paths }),
    ...(exclude.length > 0 && { exclude }),
  }
}
