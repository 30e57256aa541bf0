// `import zephyr`: a MAINTAINERS.yml as a matrix. A path's features are the areas that get_maintainer.py names.
import { readForeignYaml } from '../../yaml/foreign.ts'
import { MAINTAINER } from '../../maintainer.ts'
import type { FeatureInput } from '../../matrix/schema.ts'
import type { Converted } from '../foreign-regex.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { startLimit } from '../limit.ts'
import { labelledNotes, plainMarkdown, technical } from '../notes.ts'
import { levelOfStatus, levelWithoutStatus } from '../status-words.ts'
import { convertGlob, convertRegex } from './pattern.ts'
import { isRecord, textsIn } from '../../text/is-record.ts'

const CARRIED = [
  'status',
  'maintainers',
  'collaborators',
  'inform',
  'labels',
  'files',
  'files-exclude',
  'files-regex',
  'files-regex-exclude',
  'file-groups',
  'meta',
  'description',
  'tests',
  'tags',
]

/** A text that is not a map of areas gives no feature, and a remark that says why. */
export function importZephyr(text: string): Imported {
  const { value, problems, repeats, lineOf } = readForeignYaml(text)
  const remarks: Remark[] = [...problems, ...repeats]
  if (problems.length === 0 && !isRecord(value)) remarks.push({ line: 1, message: 'not a map of areas' })
  const limit = startLimit(remarks)
  const features = Object.entries(isRecord(value) ? value : {}).flatMap(([title, area]) => {
    const at = (path: (string | number)[]) => lineOf([title, ...path])
    const remark = (path: (string | number)[], message: string) =>
      remarks.push({ line: at(path), message: `${title}: ${message}` })
    if (!isRecord(area)) {
      remark([], 'not carried over: an area must be a map')
      return []
    }
    if (Object.keys(area).length > 0 && !Object.keys(area).some((key) => CARRIED.includes(key))) {
      remark([], 'not carried over: it has none of the keys of an area')
      return []
    }
    return limit.take(() => [featureOf(title, area, remark)])
  })
  const matrix = importedMatrix([{ name: 'MAINTAINERS', features }])
  return { matrix, remarks: sortRemarks(remarks), ...limit.part() }
}

type Area = Record<string, unknown>
type RemarkAt = (path: (string | number)[], message: string) => void

function featureOf(title: string, area: Area, remark: RemarkAt): FeatureInput {
  const textsOf = (key: string): string[] => {
    const list: unknown = area[key] ?? []
    if (!Array.isArray(list)) {
      remark([key], `${key} is not a list: not carried over`)
      return []
    }
    return list.flatMap((one: unknown, index) => {
      if (typeof one === 'string' || typeof one === 'number') return String(one)
      remark([key, index], `not text in ${key}: not carried over`)
      return []
    })
  }
  const patternsOf = (key: string, convert: (source: string) => Converted): string[] =>
    textsOf(key).flatMap((source, index) => {
      const made = convert(source)
      if ('pattern' in made) return made.pattern
      remark([key, index], `${JSON.stringify(source)} is not carried over: ${made.problem}`)
      return []
    })
  for (const key of Object.keys(area).filter((one) => !CARRIED.includes(one)))
    remark([key], `the unknown key ${key} is not carried over`)

  const people = textsOf('maintainers')
  const withAt = (name: string) => `@${name.replace(/^@/, '')}`
  const isNobody = (name: string) => !MAINTAINER.test(withAt(name))
  const maintainers = people.map(withAt).filter((name) => MAINTAINER.test(name))
  people.forEach((name, index) => {
    if (isNobody(name)) remark(['maintainers', index], `${name} is not a GitHub name: kept in the notes`)
  })
  const status = typeof area.status === 'string' ? area.status : ''
  const level = levelOfStatus(status)
  if (level === undefined && area.status !== undefined)
    remark(
      ['status'],
      `the status ${JSON.stringify(area.status)} is not a level; choose one of the six, or add one under \`levels\``,
    )
  const groups = describeGroups(area['file-groups'], remark)
  const labels = textsOf('labels')
  const notes = labelledNotes([
    ['Status', status === '' ? [] : [plainMarkdown(status)]],
    [
      'Description',
      typeof area.description === 'string' && area.description.trim() !== ''
        ? [plainMarkdown(area.description.trim())]
        : [],
    ],
    ['Maintainers', people.filter(isNobody).map(plainMarkdown)],
    ['Collaborators', textsOf('collaborators').map(plainMarkdown)],
    ['Inform', textsOf('inform').map(plainMarkdown)],
    ['Tests', textsOf('tests').map(technical)],
    ['Tags', textsOf('tags').map(technical)],
    ['File groups', groups],
  ])
  const paths = [...patternsOf('files', convertGlob), ...patternsOf('files-regex', convertRegex)]
  const exclude = [...patternsOf('files-exclude', convertGlob), ...patternsOf('files-regex-exclude', convertRegex)]
  return {
    name: title,
    ...(level === undefined ? levelWithoutStatus(maintainers.length > 0) : { level }),
    ...(maintainers.length > 0 && { maintainers }),
    ...(notes !== undefined && { notes }),
    ...(area.meta === true && { 'cross-cutting': true }),
    ...(paths.length > 0 && { paths: [...new Set(paths)] }),
    ...(exclude.length > 0 && { exclude: [...new Set(exclude)] }),
    ...(labels.length > 0 && { labels }),
  }
}

/** A group narrows its area and never adds a path, so only its words can be kept. */
function describeGroups(groups: unknown, remark: RemarkAt): string[] {
  if (!Array.isArray(groups)) return []
  return groups.flatMap((group: unknown, index) => {
    if (!isRecord(group)) return []
    const name = typeof group.name === 'string' ? group.name : `group ${index + 1}`
    remark(
      ['file-groups', index],
      `the file group ${name} adds no path: its name and people are kept in the notes, its patterns are not`,
    )
    const people = textsIn(group.collaborators)
    return plainMarkdown(people.length > 0 ? `${name} (${people.join(', ')})` : name)
  })
}
