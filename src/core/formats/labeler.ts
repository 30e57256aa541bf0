// `import labeler`: the rules of actions/labeler, in `.github/labeler.yml`: which labels a change of which files gets. Both
// forms are read: lists of globs, and `changed-files` under `any` or `all`. Source: the action's README.
import { inspectPattern } from '../patterns/check-pattern.ts'
import { MAX_LABEL } from '../matrix/model.ts'
import { MAX_WRITTEN_OUT } from '../matrix/references.ts'
import type { FeatureInput } from '../matrix/schema.ts'
import { isRecord } from '../text/is-record.ts'
import { readForeignYaml } from '../yaml/foreign.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from './import-result.ts'
import { levelWithoutStatus } from './status-words.ts'

export interface LabelRule {
  /** 1-based. */
  line: number
  label: string
  paths: string[]
  exclude: string[]
}

/** Source: the action's README. */
const OPTIONS = new Set(['changed-files-labels-limit', 'max-files-changed'])

/** The rules about files. What else there is, or can't be expressed, is in the remarks. */
export function readLabelRules(text: string): { rules: LabelRule[]; remarks: Remark[] } {
  const { value, problems, repeats, lineOf } = readForeignYaml(text)
  const remarks: Remark[] = [...problems, ...repeats]
  if (problems.length === 0 && !isRecord(value)) remarks.push({ line: 1, message: 'not a map of labels' })
  let braces = MAX_WRITTEN_OUT
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
    const isUsable = (glob: string) => {
      const isMore = braces < 0 && glob.includes('{')
      const { problem, cost } = isMore ? { cost: 0 } : inspectPattern(glob)
      braces -= cost
      const isOver = isMore || (cost > 0 && braces < 0)
      if (isOver) remark(`${JSON.stringify(glob)} is not carried over: ${TOO_MANY}`)
      else if (problem) remark(`${JSON.stringify(glob)} is not carried over: it matches no path`)
      return !isOver && problem === undefined
    }
    const { paths, exclude } = readConditions(conditions, { remark, isUsable })
    return paths.length > 0 ? [{ line: lineOf([label]), label, paths, exclude }] : []
  })
  return { rules, remarks: sortRemarks(remarks) }
}

type Globs = Pick<LabelRule, 'paths' | 'exclude'>
/** How what is read is judged. */
interface Say {
  remark: (message: string) => void
  /** Whether a glob can be a pattern of a matrix; tells if not. */
  isUsable: (glob: string) => boolean
}

/** Of a glob with braces, where they and those before stand for more than a matrix may have. */
const TOO_MANY = `the braces of this file stand for more than ${MAX_WRITTEN_OUT} characters`

const NOTHING: Globs = { paths: [], exclude: [] }

/** A label's list. Its globs and bare rules are alternatives; of the blocks `any` and `all` every one must hold. */
function readConditions(conditions: unknown, say: Say): Globs {
  const bare: Globs[] = []
  const blocks: Globs[] = []
  for (const condition of listOf(conditions)) {
    if (typeof condition === 'string') bare.push(globsOf([condition], { allOf: false, say }))
    else if (!isRecord(condition)) say.remark(`${JSON.stringify(condition)} is not a rule: not carried over`)
    else {
      const globs = Object.entries(condition).filter(([key, inner]) => isBlock(key) && isGlobs(inner))
      if (globs.some(([key]) => key === 'all'))
        say.remark('all: that every changed file must match is not carried over')
      if (globs.length > 0)
        bare.push(
          bothOf(
            globs.map(([, inner]) => globsOf(listOf(inner), { allOf: true, say })),
            say,
          ),
        )
      for (const [key, inner] of Object.entries(condition)) {
        if (isBlock(key) && isGlobs(inner)) continue
        if (isBlock(key)) blocks.push(readBlock(listOf(inner), { isAll: key === 'all', say }))
        else for (const one of readRule(key, inner, { isAll: false, say })) bare.push(one)
      }
    }
  }
  return bothOf(bare.length > 0 ? [oneOf(bare, say), ...blocks] : blocks, say)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const isBlock = (key: string): boolean => key === 'any' || key === 'all'
/** The form of earlier versions: globs right in the block. */
const isGlobs = (inner: unknown): boolean => listOf(inner).every((part) => typeof part === 'string')

function readBlock(parts: readonly unknown[], { isAll, say }: { isAll: boolean; say: Say }): Globs {
  const found = parts.flatMap((part) => {
    if (isRecord(part)) return Object.entries(part).flatMap(([key, inner]) => readRule(key, inner, { isAll, say }))
    say.remark(`${JSON.stringify(part)} is not a rule: not carried over`)
    return []
  })
  return isAll ? bothOf(found, say) : oneOf(found, say)
}

/** What a rule says of files, one for each condition; in a block `all` every one must hold. */
function readRule(key: string, inner: unknown, { isAll, say }: { isAll: boolean; say: Say }): Globs[] {
  if (key === 'head-branch' || key === 'base-branch') {
    say.remark(`rules about ${key} match no files: not carried over`)
    return []
  }
  if (key !== 'changed-files') {
    say.remark(`the unknown rule ${key} is not carried over`)
    return []
  }
  return listOf(inner).flatMap((part) => {
    if (isRecord(part)) return readChangedFiles(part, { isAll, say })
    say.remark(`${JSON.stringify(part)} is not a rule: not carried over`)
    return []
  })
}

function readChangedFiles(rule: Record<string, unknown>, { isAll, say }: { isAll: boolean; say: Say }): Globs[] {
  return Object.entries(rule).flatMap(([key, inner]) => {
    if (!/^(?:any|all)-globs?-to-(?:any|all)-files?$/.test(key)) {
      say.remark(`the unknown rule ${key} is not carried over`)
      return []
    }
    if (/-to-all-/.test(key)) say.remark(`${key}: that every changed file must match is not carried over`)
    const found = globsOf(listOf(inner), { allOf: key.startsWith('all-'), say })
    if (isAll || found.paths.length > 0 || found.exclude.length === 0) return [found]
    say.remark(`${found.exclude.map((glob) => `!${glob}`).join(', ')}: everything else is not carried over`)
    return []
  })
}

/** Where one is enough. */
function oneOf(found: readonly Globs[], say: Say): Globs {
  const exclude = found.flatMap((one) => one.exclude)
  if (found.length > 1 && exclude.length > 0)
    say.remark('files that one of its rules excludes are excluded from all of them: check `exclude`')
  return { paths: found.flatMap(({ paths }) => paths), exclude }
}

/** Where all must hold: one says the files, the others at most what they are not. */
function bothOf(found: readonly Globs[], say: Say): Globs {
  const taking = found.filter(({ paths }) => paths.length > 0)
  if (taking.length > 1) {
    const rules = taking.map(({ paths }) => paths.join(', ')).join(' as well as ')
    say.remark(`a change must match ${rules}, which paths can't express: not carried over`)
    return NOTHING
  }
  return { paths: taking[0]?.paths ?? [], exclude: found.flatMap(({ exclude }) => exclude) }
}

/** Where all globs must match one file, the first that takes files is the path and those after ! are left out. */
function globsOf(globs: readonly unknown[], { allOf, say }: { allOf: boolean; say: Say }): Globs {
  const texts = globs.filter((glob) => typeof glob === 'string')
  for (const odd of globs.filter((glob) => typeof glob !== 'string'))
    say.remark(`${JSON.stringify(odd)} is not a glob: not carried over`)
  const positive = texts.filter((glob) => !glob.startsWith('!'))
  const negative = texts.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  if (allOf && positive.length > 1)
    say.remark(`that one file must match all of ${positive.join(', ')} is not carried over`)
  if (!allOf && negative.length > 0)
    say.remark(`${negative.map((glob) => `!${glob}`).join(', ')}: everything else is not carried over`)
  return { paths: positive.filter(say.isUsable), exclude: allOf ? negative.filter(say.isUsable) : [] }
}

export const featuresFor = (rules: readonly LabelRule[]): FeatureInput[] =>
  rules.map(({ label, paths, exclude }) => ({
    name: label,
    ...levelWithoutStatus(false),
    paths: [...new Set(paths)],
    ...(exclude.length > 0 && { exclude: [...new Set(exclude)] }),
    labels: [label],
  }))

/** A feature for each label, without people. */
export function importLabeler(text: string): Imported {
  const { rules, remarks } = readLabelRules(text)
  return { matrix: importedMatrix([{ name: 'Labels', features: featuresFor(rules) }]), remarks }
}
