// `import maintainers`: the Linux kernel's MAINTAINERS as a matrix. A path's features are the sections that
// scripts/get_maintainer.pl names.
import { MAINTAINER } from '../../maintainer.ts'
import type { FeatureInput } from '../../matrix/schema.ts'
import { compileTree, foldersOf, type Tree } from '../../paths/tree.ts'
import { inspectPattern } from '../../patterns/check-pattern.ts'
import { compilePattern, stepsToFile } from '../../patterns/pattern.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Converted } from '../foreign-regex.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from '../import-result.ts'
import { convertAlternatives, convertNamePattern, isOdd, type PatternRules } from './pattern.ts'
import { importDevelopers, isDevelopersFile } from './developers.ts'
import { readSections, type Section } from './sections.ts'
import { labelledNotes, plainMarkdown, technical } from '../notes.ts'
import { levelOfStatus, levelWithoutStatus } from '../status-words.ts'

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

/** The category of sections under no heading. */
const UNGROUPED = 'MAINTAINERS'

/**
 * `tree` lists the repository's files: a pattern that names a folder means everything below it, and only the tree tells.
 * The section that matches every path keeps its people and has no paths: files that no other section covers are unmapped.
 */
export function importMaintainers(text: string, tree?: readonly string[]): Imported {
  if (isDevelopersFile(text)) return importDevelopers(text, tree)
  const remarks: Remark[] = []
  const rules: PatternRules = {
    folders: tree && foldersOf(tree),
    deepStars: /^[ \t]+F:.*\*\*/m.test(text),
  }
  const context: Context = { rules, isThere: tree && fileFinder(tree, remarks), remarks }
  const { sections, lost } = readSections(text)
  for (const { line, text: said } of lost)
    remarks.push({
      line,
      message: `${said.slice(0, 80)}: not carried over: it is neither a tag nor the title of a section`,
    })
  const isRest = ({ tags }: Section) => matchesAll(tags.flatMap(({ letter, value }) => (letter === 'F' ? value : [])))
  const categories = [
    ...groupBy(sections, (section) => (isRest(section) ? undefined : section.heading) ?? UNGROUPED),
  ].map(([name, sections]) => ({
    name,
    features: sections.flatMap((section) => featureOf(section, context) ?? []),
  }))
  const { fallback } = context
  return { matrix: importedMatrix(categories), remarks: sortRemarks(remarks), ...(fallback && { fallback }) }
}

/** The patterns of the section for whatever no other has. */
const matchesAll = (files: readonly string[]): boolean => files.includes('*') && files.includes('*/')

/**
 * How many files patterns are compared with, which takes a second; a character of what braces stand for takes as long as a few, and
 * so does a step.
 */
const MOST_COMPARED = 10_000_000
const BRACES = 5
const STEPS = 3

/** Whether a pattern of a matrix matches some file; undefined for the patterns that come after too many. */
function fileFinder(
  paths: readonly string[],
  remarks: Remark[],
): (pattern: string, line: number) => boolean | undefined {
  let tree: Tree | undefined
  let left = MOST_COMPARED
  return (pattern, line) => {
    if (left < 0) return undefined
    const { problem, cost } = inspectPattern(pattern)
    left -= BRACES * cost
    if (problem) return undefined
    const matcher = compilePattern(pattern)
    left -= STEPS * stepsToFile(matcher)
    if (matcher.shapes.some(({ kind }) => kind === 'under')) left -= paths.length
    if (left < 0) remarks.push({ line, message: 'patterns from here on are not compared with the files' })
    return (tree ??= compileTree(paths)).matchesSome(matcher)
  }
}

interface Context {
  rules: PatternRules
  /** Undefined if the repository's files are unknown. */
  isThere: ReturnType<typeof fileFinder> | undefined
  remarks: Remark[]
  fallback?: Imported['fallback']
}

function featureOf(section: Section, context: Context): FeatureInput | undefined {
  const { rules, isThere, remarks } = context
  const valuesOf = (letter: string) => section.tags.filter((tag) => tag.letter === letter).map((tag) => tag.value)
  const files = valuesOf('F')
  const isRest = matchesAll(files)
  if (isRest) {
    const hasPeople = section.tags.some(({ letter }) => letter === 'M')
    const remark = {
      line: section.line,
      message: `${JSON.stringify(section.title)} matches every path: ${hasPeople ? 'kept without paths, since it is for files that no other section covers' : 'not carried over, since such files are unmapped'}`,
    }
    context.remarks.push(remark)
    if (!hasPeople) return undefined
    context.fallback = { name: section.title, remark }
  }
  const maintainers: string[] = []
  const odd: string[] = []
  const paths = new Set<string>()
  const exclude = new Set<string>()
  for (const tag of section.tags) {
    const remark = (message: string) =>
      remarks.push({ line: tag.line, message: `${tag.letter}: ${tag.value}: ${message}` })
    const add = (list: Set<string>, made: Converted) => {
      if ('problem' in made) remark(`not carried over: ${made.problem}`)
      else list.add(made.pattern)
    }
    if (tag.letter === 'M') {
      const several = tag.value.split(/(?<=>)\s*[,;]\s*/)
      const isList = several.every((one) => MAINTAINER.test(one))
      const person = isList ? tag.value : /^[^<>]*<[^\s<>]+>/.exec(tag.value)?.[0]
      for (const one of isList ? several : [person ?? '']) if (MAINTAINER.test(one)) maintainers.push(one)
      if (person !== tag.value) {
        odd.push(tag.value)
        remark('not just a name and an address: the whole line is kept in the notes')
      }
    } else if (tag.letter === 'F' || tag.letter === 'X') {
      if (isRest) continue
      const isHere = (pattern: string) => isThere?.(pattern, tag.line)
      const made = convertAlternatives(tag.value, rules, isHere)
      for (const one of made) add(tag.letter === 'F' ? paths : exclude, one)
      const isLost = () => made.every((one) => 'pattern' in one && isHere(one.pattern) === false)
      if (isOdd(tag.value) && isLost()) remark('matches no file of the repository: check its spelling')
    } else if (tag.letter === 'N') add(paths, convertNamePattern(tag.value))
    else if (tag.letter === 'K')
      remark('not carried over: it is about changed lines, not paths; put it under `content` if you want it')
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
      message: `S: ${statuses.join('; ')}: not a level; choose one of the six, or add one under \`levels\``,
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
    ...(paths.size > 0 && { paths: [...paths] }),
    ...(exclude.size > 0 && { exclude: [...exclude] }),
  }
}
