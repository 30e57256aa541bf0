// `import labeler`: the rules of actions/labeler, in `.github/labeler.yml`: which labels a change of which files gets. Both
// forms are read: lists of globs, and `changed-files` under `any` or `all`. Source: the action's README.
import { checkPattern } from '../patterns/check-pattern.ts'
import { compilePattern } from '../patterns/pattern.ts'
import { MAX_LABEL, type Feature } from '../matrix/model.ts'
import type { FeatureInput, MatrixInput } from '../matrix/schema.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { append } from '../text/group-by.ts'
import { isRecord } from '../text/is-record.ts'
import { readForeignYaml } from '../yaml/foreign.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from './import-result.ts'
import { levelWithoutStatus } from './status-words.ts'

interface LabelRule {
  /** 1-based. */
  line: number
  label: string
  paths: string[]
  exclude: string[]
}

/** Source: the action's README. */
const OPTIONS = new Set(['changed-files-labels-limit', 'max-files-changed'])

/** The rules about files. What else there is, or can't be expressed, is in the remarks. */
function readLabelRules(text: string): { rules: LabelRule[]; remarks: Remark[] } {
  const { value, problems, repeats, lineOf } = readForeignYaml(text)
  const remarks: Remark[] = [...problems, ...repeats]
  if (problems.length === 0 && !isRecord(value)) remarks.push({ line: 1, message: 'not a map of labels' })
  const rules = Object.entries(isRecord(value) ? value : {}).flatMap(([label, conditions]): LabelRule[] => {
    const remark = (message: string) => remarks.push({ line: lineOf([label]), message: `${label}: ${message}` })
    if (OPTIONS.has(label)) {
      remark('an option of the labeler, not a label: not carried over')
      return []
    }
    if (Array.from(label).length > MAX_LABEL) {
      remark('the label is longer than GitHub allows: not carried over')
      return []
    }
    const { paths, exclude } = readConditions(conditions, remark)
    return paths.length > 0 ? [{ line: lineOf([label]), label, paths, exclude }] : []
  })
  return { rules, remarks: sortRemarks(remarks) }
}

type Globs = Pick<LabelRule, 'paths' | 'exclude'>
type RemarkOn = (message: string) => void

const NOTHING: Globs = { paths: [], exclude: [] }

/** A label's list. Its globs and bare rules are alternatives; of the blocks `any` and `all` every one must hold. */
function readConditions(conditions: unknown, remark: RemarkOn): Globs {
  const bare: Globs[] = []
  const blocks: Globs[] = []
  for (const condition of listOf(conditions)) {
    if (typeof condition === 'string') bare.push(globsOf([condition], { allOf: false, remark }))
    else if (!isRecord(condition)) remark(`${JSON.stringify(condition)} is not a rule: not carried over`)
    else {
      const globs = Object.entries(condition).filter(([key, inner]) => isBlock(key) && isGlobs(inner))
      if (globs.some(([key]) => key === 'all')) remark('all: that every changed file must match is not carried over')
      if (globs.length > 0)
        bare.push(
          bothOf(
            globs.map(([, inner]) => globsOf(listOf(inner), { allOf: true, remark })),
            remark,
          ),
        )
      for (const [key, inner] of Object.entries(condition)) {
        if (isBlock(key) && isGlobs(inner)) continue
        if (isBlock(key)) blocks.push(readBlock(listOf(inner), { isAll: key === 'all', remark }))
        else for (const one of readRule(key, inner, { isAll: false, remark })) bare.push(one)
      }
    }
  }
  return bothOf(bare.length > 0 ? [oneOf(bare, remark), ...blocks] : blocks, remark)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const isBlock = (key: string): boolean => key === 'any' || key === 'all'
/** The form of earlier versions: globs right in the block. */
const isGlobs = (inner: unknown): boolean => listOf(inner).every((part) => typeof part === 'string')

function readBlock(parts: readonly unknown[], { isAll, remark }: { isAll: boolean; remark: RemarkOn }): Globs {
  const found = parts.flatMap((part) => {
    if (isRecord(part)) return Object.entries(part).flatMap(([key, inner]) => readRule(key, inner, { isAll, remark }))
    remark(`${JSON.stringify(part)} is not a rule: not carried over`)
    return []
  })
  return isAll ? bothOf(found, remark) : oneOf(found, remark)
}

/** What a rule says of files, one for each condition; in a block `all` every one must hold. */
function readRule(key: string, inner: unknown, { isAll, remark }: { isAll: boolean; remark: RemarkOn }): Globs[] {
  if (key === 'head-branch' || key === 'base-branch') {
    remark(`rules about ${key} match no files: not carried over`)
    return []
  }
  if (key !== 'changed-files') {
    remark(`the unknown rule ${key} is not carried over`)
    return []
  }
  return listOf(inner).flatMap((part) => {
    if (isRecord(part)) return readChangedFiles(part, { isAll, remark })
    remark(`${JSON.stringify(part)} is not a rule: not carried over`)
    return []
  })
}

function readChangedFiles(
  rule: Record<string, unknown>,
  { isAll, remark }: { isAll: boolean; remark: RemarkOn },
): Globs[] {
  return Object.entries(rule).flatMap(([key, inner]) => {
    if (!/^(?:any|all)-globs?-to-(?:any|all)-files?$/.test(key)) {
      remark(`the unknown rule ${key} is not carried over`)
      return []
    }
    if (/-to-all-/.test(key)) remark(`${key}: that every changed file must match is not carried over`)
    const found = globsOf(listOf(inner), { allOf: key.startsWith('all-'), remark })
    if (isAll || found.paths.length > 0 || found.exclude.length === 0) return [found]
    remark(`${found.exclude.map((glob) => `!${glob}`).join(', ')}: everything else is not carried over`)
    return []
  })
}

/** Where one is enough. */
function oneOf(found: readonly Globs[], remark: RemarkOn): Globs {
  const exclude = found.flatMap((one) => one.exclude)
  if (found.length > 1 && exclude.length > 0)
    remark('files that one of its rules excludes are excluded from all of them: check `exclude`')
  return { paths: found.flatMap(({ paths }) => paths), exclude }
}

/** Where all must hold: one says the files, the others at most what they are not. */
function bothOf(found: readonly Globs[], remark: RemarkOn): Globs {
  const taking = found.filter(({ paths }) => paths.length > 0)
  if (taking.length > 1) {
    const rules = taking.map(({ paths }) => paths.join(', ')).join(' as well as ')
    remark(`a change must match ${rules}, which paths can't express: not carried over`)
    return NOTHING
  }
  return { paths: taking[0]?.paths ?? [], exclude: found.flatMap(({ exclude }) => exclude) }
}

/** Where all globs must match one file, the first that takes files is the path and those after ! are left out. */
function globsOf(globs: readonly unknown[], { allOf, remark }: { allOf: boolean; remark: RemarkOn }): Globs {
  const texts = globs.filter((glob) => typeof glob === 'string')
  for (const odd of globs.filter((glob) => typeof glob !== 'string'))
    remark(`${JSON.stringify(odd)} is not a glob: not carried over`)
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
  /** How many labels the file has, and how many of them a feature got. */
  labels: number
  given: number
  remarks: Remark[]
}

/** The features with the labels that the rules in the text give all their files. `map` is made of these categories. */
export function labelFeatures(
  text: string,
  { categories, map, paths }: { categories: MatrixInput['categories']; map: FeatureMap; paths: readonly string[] },
): Labelled {
  const { rules, remarks } = readLabelRules(text)
  const matchers = rules.map(({ label, paths, exclude }) => {
    const [takes, leaves] = [paths, exclude].map((list) => list.map((pattern) => compilePattern(pattern)))
    const matches = (path: string) =>
      takes!.some((one) => one.matches(path)) && !leaves!.some((one) => one.matches(path))
    return { label, matches }
  })
  const filesOf = new Map<Feature, string[]>()
  for (const path of paths) for (const { feature } of map.featuresOf(path)) append(filesOf, feature, path)
  const given = new Set<string>()
  const labelled = categories.map((category, c) => ({
    ...category,
    features: category.features.map((feature, f): FeatureInput => {
      const files = filesOf.get(map.matrix.categories[c]!.features[f]!) ?? []
      const fitting = matchers
        .filter(({ matches }) => files.length > 0 && files.every(matches))
        .map(({ label }) => label)
      for (const label of fitting) given.add(label)
      const labels = [...new Set([...(feature.labels ?? []), ...fitting])]
      return labels.length > 0 ? { ...feature, labels } : feature
    }),
  }))
  const left = rules.filter(({ label }) => !given.has(label))
  const unused = left.map(({ label, line }) => ({
    line,
    message: `${label}: no feature has this label on all its files`,
  }))
  return {
    categories: labelled,
    labels: rules.length,
    given: rules.length - left.length,
    remarks: sortRemarks([...remarks, ...unused]),
  }
}
