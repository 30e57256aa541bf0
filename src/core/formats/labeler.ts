// `import labeler`: the rules of actions/labeler, in `.github/labeler.yml`: which labels a change of which files gets. Both
// forms are read: lists of globs, and `changed-files` under `any` or `all`. Source: the action's README.
import { checkPattern, compilePattern } from '../patterns/pattern.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import { isRecord } from '../text/is-record.ts'
import { readForeignYaml } from '../yaml/foreign.ts'
import { importedMatrix, sortRemarks } from './import-result.ts'
import type { Imported, Remark } from './import-result.ts'
import { levelWithoutStatus } from './status-words.ts'

export interface LabelRule {
  label: string
  paths: string[]
  exclude: string[]
}

/** Source: GitHub's limit on the names of labels. */
const MAX_LABEL = 50

/** What of the file is about files; what isn't, or can't be told, is in the remarks. */
export function readLabelRules(text: string): { rules: LabelRule[]; remarks: Remark[] } {
  const { value, problems, lineOf } = readForeignYaml(text)
  const remarks: Remark[] = problems.map(({ line, message }) => ({ line, message: `not YAML: ${message}` }))
  if (problems.length === 0 && !isRecord(value)) remarks.push({ line: 1, message: 'not a map of labels' })
  const rules = Object.entries(isRecord(value) ? value : {}).flatMap(([label, conditions]): LabelRule[] => {
    const remark = (message: string) => remarks.push({ line: lineOf([label]), message: `${label}: ${message}` })
    if (Array.from(label).length > MAX_LABEL) {
      remark('the label is longer than GitHub allows: not carried over')
      return []
    }
    const list: unknown[] = Array.isArray(conditions) ? conditions : [conditions]
    const found = list.map((condition) => readCondition(condition, remark)).filter((one) => one !== undefined)
    const rule = { label, paths: found.flatMap(({ paths }) => paths), exclude: found.flatMap(({ exclude }) => exclude) }
    if (found.length > 1 && rule.exclude.length > 0)
      remark('files that one of its rules leaves out are left out of all its rules: check `exclude`')
    return rule.paths.length > 0 ? [rule] : []
  })
  return { rules, remarks: sortRemarks(remarks) }
}

type Globs = Omit<LabelRule, 'label'>
type RemarkOn = (message: string) => void

/** One entry of a label's list: a glob, or a map of conditions. */
function readCondition(condition: unknown, remark: RemarkOn): Globs | undefined {
  if (typeof condition === 'string') return globsOf([condition], { allOf: false, remark })
  if (!isRecord(condition)) {
    remark(`${JSON.stringify(condition)} is not a rule: not carried over`)
    return undefined
  }
  const found: Globs[] = []
  for (const [key, inner] of Object.entries(condition)) {
    const parts: unknown[] = Array.isArray(inner) ? inner : [inner]
    if (key === 'changed-files')
      for (const part of parts) {
        const read = isRecord(part) ? readChangedFiles(part, remark) : []
        for (const one of read) found.push(one)
      }
    else if ((key === 'any' || key === 'all') && parts.every((part) => typeof part === 'string'))
      found.push(globsOf(parts, { allOf: true, remark }))
    else if (key === 'any' || key === 'all')
      for (const part of parts) {
        const read = readCondition(part, remark)
        if (read) found.push(read)
      }
    else if (key === 'head-branch' || key === 'base-branch')
      remark(`a rule about ${key} has no files: not carried over`)
    else remark(`the unknown rule ${key} is not carried over`)
  }
  if (found.length === 0) return undefined
  return { paths: found.flatMap(({ paths }) => paths), exclude: found.flatMap(({ exclude }) => exclude) }
}

function readChangedFiles(rule: Record<string, unknown>, remark: RemarkOn): Globs[] {
  return Object.entries(rule).flatMap(([key, inner]) => {
    const globs = (Array.isArray(inner) ? inner : [inner]).filter((one: unknown) => typeof one === 'string')
    if (!/^(?:any|all)-globs?-to-(?:any|all)-files?$/.test(key)) {
      remark(`the unknown rule ${key} is not carried over`)
      return []
    }
    if (/-to-all-/.test(key)) remark(`${key}: that every changed file must match is not carried over`)
    return [globsOf(globs, { allOf: key.startsWith('all-'), remark })]
  })
}

/** Where all globs must match one file, the first that takes files is the path and those after ! are left out. */
function globsOf(globs: readonly unknown[], { allOf, remark }: { allOf: boolean; remark: RemarkOn }): Globs {
  const texts = globs.map(String)
  const positive = texts.filter((glob) => !glob.startsWith('!'))
  const negative = texts.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const usable = (glob: string) => {
    const wrong = checkPattern(glob)
    if (wrong) remark(`${JSON.stringify(glob)} is not carried over: it matches no path`)
    return wrong === undefined
  }
  if (allOf && positive.length > 1) remark(`that one file must match all of ${positive.join(', ')} is not carried over`)
  if (!allOf && negative.length > 0)
    remark(`${negative.map((glob) => `!${glob}`).join(', ')}: everything else is not carried over`)
  return { paths: positive.filter(usable), exclude: allOf ? negative.filter(usable) : [] }
}

/** A feature for each label, without people. */
export function importLabeler(text: string): Imported {
  const { rules, remarks } = readLabelRules(text)
  const features = rules.map(({ label, paths, exclude }): FeatureInput => ({
    name: label,
    ...levelWithoutStatus(false),
    paths: [...new Set(paths)],
    ...(exclude.length > 0 && { exclude: [...new Set(exclude)] }),
    labels: [label],
  }))
  return { matrix: importedMatrix([{ name: 'Labels', features }]), remarks }
}

export interface Labelled {
  categories: MatrixInput['categories']
  /** Labels that no feature got. */
  left: string[]
}

/** The features with the labels of the rules that match all their files; `filesAt` lists those of a feature by its place. */
export function addLabels(
  categories: MatrixInput['categories'],
  rules: readonly LabelRule[],
  filesAt: (category: number, feature: number) => readonly string[],
): Labelled {
  const matchers = rules.map(({ label, paths, exclude }) => {
    const [takes, leaves] = [paths, exclude].map((list) => list.map((pattern) => compilePattern(pattern)))
    const matches = (path: string) =>
      takes!.some((one) => one.matches(path)) && !leaves!.some((one) => one.matches(path))
    return { label, matches }
  })
  const given = new Set<string>()
  const labelled = categories.map((category, c) => ({
    ...category,
    features: category.features.map((feature, f): FeatureInput => {
      const files = filesAt(c, f)
      const fitting = matchers
        .filter(({ matches }) => files.length > 0 && files.every(matches))
        .map(({ label }) => label)
      for (const label of fitting) given.add(label)
      const labels = [...new Set([...(feature.labels ?? []), ...fitting])]
      return labels.length > 0 ? { ...feature, labels } : feature
    }),
  }))
  return { categories: labelled, left: rules.map(({ label }) => label).filter((label) => !given.has(label)) }
}
