// matrix.yaml → Matrix, or every finding at once. The only way to get a Matrix from a file.
import { FINDING_CODES, compareFindings, isFault, severityOf } from '../finding.ts'
import type { FaultCode, Finding, Position } from '../finding.ts'
import { checkPattern } from '../paths/pattern.ts'
import { BUILT_IN_LEVELS } from './levels.ts'
import { CHANGE_KINDS, slug } from './model.ts'
import type { Category, ChangeKind, Feature, Level, Matrix, MatrixPath, Outcome, Sunset } from './model.ts'
import { quote, readYaml } from './read.ts'
import type { YamlRead } from './read.ts'
import { schemaIssues } from './schema.ts'
import type { FeatureInput, LevelInput, MatrixInput, OutcomesInput, SchemaIssue } from './schema.ts'
import { nearest } from './suggest.ts'

export interface Parsed<T> {
  /** Missing where there is a fault. */
  value?: T
  /** All faults, in the order of the file. */
  findings: Finding[]
}

/** A fault can't be meant, and an allowance isn't allowed to be unused. */
const ALLOWABLE: readonly string[] = FINDING_CODES.filter((code) => !isFault({ code }) && code !== 'unused-allow')

export const DEFAULT_OVERRIDE_LABEL = 'support-matrix/override'
const DEFAULT_UNMAPPED: Record<ChangeKind, Outcome> = { add: 'notice', edit: 'pass', remove: 'pass' }

/** Never throws. `file` is the name that findings carry. */
export function parseMatrix(input: Uint8Array | string, file: string): Parsed<Matrix> {
  const yaml = readYaml(input)
  const findings: Finding[] = []
  const fault = (code: FaultCode, position: Position, message: string, fix: string) =>
    findings.push({
      code,
      severity: severityOf(code),
      message,
      fix,
      file,
      line: position.line,
      column: position.column,
    })
  for (const one of yaml.faults) fault(one.code, one, one.message, one.fix)
  if (yaml.value === undefined || yaml.value === null) {
    if (findings.length === 0)
      fault(
        'bad-value',
        { line: 1, column: 1 },
        'the file is empty',
        'Write a matrix: version, then categories with their features.',
      )
    return { findings }
  }
  for (const issue of schemaIssues(yaml.value)) reportIssue(issue, yaml, fault)
  checkMeaning(yaml, fault)
  if (findings.length > 0) return { findings: findings.sort(compareFindings) }
  return { value: buildMatrix(yaml.value as MatrixInput, file, yaml.locate), findings: [] }
}

type Fault = (code: FaultCode, position: Position, message: string, fix: string) => void

function reportIssue(issue: SchemaIssue, yaml: YamlRead, fault: Fault): void {
  const name = dotted(issue.path)
  const allowed = [...new Set(issue.allowed)]
  const last = issue.path.at(-1)
  if (issue.problem === 'unknown-key') {
    const near = nearest(String(last), allowed)
    fault(
      'unknown-key',
      yaml.locateKey(issue.path),
      `unknown key ${quote(String(last))} in ${dotted(issue.path.slice(0, -1)) || 'the file'}; allowed: ${allowed.join(', ')}`,
      near ? `Did you mean ${quote(near)}?` : 'Remove it, or use one of the allowed keys.',
    )
  } else if (issue.problem === 'missing') {
    if (yaml.broken) return // what is missing may stand in the part that could not be read
    fault(
      'bad-value',
      yaml.locate(issue.path.slice(0, -1)),
      `${name} is missing; allowed: ${list(allowed)}`,
      `Add ${quote(String(last))}.`,
    )
  } else {
    const found = at(yaml.value, issue.path)
    const source = yaml.sourceOf(issue.path)
    const near = typeof found === 'string' ? nearest(found, allowed) : undefined
    const wantsText = allowed.some((one) => !['true or false', 'a list', 'a map', 'nothing'].includes(one))
    const quotable = wantsText && source && (typeof found === 'number' || typeof found === 'boolean')
    fault(
      'bad-value',
      yaml.locate(issue.path),
      `${name} is ${describe(found)}; allowed: ${list(allowed)}`,
      near
        ? `Did you mean ${quote(near)}?`
        : quotable
          ? `Put it in quotes: ${quote(source)}.`
          : `Write ${list(allowed)}.`,
    )
  }
}

const list = (allowed: string[]) =>
  allowed.length > 1 ? `one of ${allowed.join(', ')}` : (allowed[0] ?? 'another value')

function describe(found: unknown): string {
  if (found === null || found === undefined) return 'empty'
  if (Array.isArray(found)) return 'a list'
  if (typeof found === 'object') return 'a map'
  return typeof found === 'string' ? quote(found) : `${JSON.stringify(found)} (a ${typeof found})`
}

function at(value: unknown, path: MatrixPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  )
}

function dotted(path: MatrixPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const records = (value: unknown): { value: Record<string, unknown>; index: number }[] =>
  Array.isArray(value) ? value.flatMap((one: unknown, index) => (isRecord(one) ? [{ value: one, index }] : [])) : []
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** What a schema can't say: references, equal names and ids, patterns. Works on values that may have any shape. */
function checkMeaning(yaml: YamlRead, fault: Fault): void {
  const root = yaml.value
  if (!isRecord(root)) return
  const levels = isRecord(root.levels) ? root.levels : {}
  const known = [...new Set([...BUILT_IN_LEVELS.map((one) => one.id), ...Object.keys(levels)])]
  checkLevels(levels, yaml, fault)
  if (isRecord(root.unmapped)) checkPatterns(root.unmapped.ignore, ['unmapped', 'ignore'], yaml, fault)

  const categories = new Map<string, MatrixPath>()
  const ids = new Map<string, MatrixPath>()
  for (const { value: category, index: c } of records(root.categories)) {
    const name = textOf(category.name)
    const here = ['categories', c, 'name']
    const before = name === undefined ? undefined : categories.get(name)
    if (before)
      fault(
        'bad-value',
        yaml.locate(here),
        `the category ${quote(name!)} stands twice, first at line ${yaml.locate(before).line}`,
        'Merge the two, or rename one.',
      )
    else if (name !== undefined) categories.set(name, here)
    for (const { value: feature, index: f } of records(category.features)) {
      const path = ['categories', c, 'features', f]
      checkId(feature, name, path, { yaml, ids, fault })
      if (typeof feature.level === 'string' && !known.includes(feature.level)) {
        const near = nearest(feature.level, known)
        fault(
          'bad-value',
          yaml.locate([...path, 'level']),
          `${dotted([...path, 'level'])} is ${quote(feature.level)}; allowed: one of ${known.join(', ')}`,
          near ? `Did you mean ${quote(near)}?` : 'Use one of these, or define the level under `levels`.',
        )
      }
      for (const code of Object.keys(isRecord(feature.allow) ? feature.allow : {}).filter(
        (one) => !ALLOWABLE.includes(one),
      )) {
        const near = nearest(code, ALLOWABLE)
        fault(
          'unknown-key',
          yaml.locateKey([...path, 'allow', code]),
          `${quote(code)} is no finding that can be allowed; allowed: ${ALLOWABLE.join(', ')}`,
          near ? `Did you mean ${quote(near)}?` : 'Use one of these codes.',
        )
      }
      checkPatterns(feature.paths, [...path, 'paths'], yaml, fault)
      checkPatterns(feature.exclude, [...path, 'exclude'], yaml, fault)
      if (Array.isArray(feature.content))
        feature.content.forEach((pattern: unknown, index) => {
          if (typeof pattern !== 'string') return
          const problem = checkPattern(`re:${pattern}`)
          if (problem) fault('bad-pattern', yaml.locate([...path, 'content', index]), problem.message, problem.fix)
        })
    }
  }
}

function checkId(
  feature: Record<string, unknown>,
  category: string | undefined,
  path: MatrixPath,
  { yaml, ids, fault }: { yaml: YamlRead; ids: Map<string, MatrixPath>; fault: Fault },
): void {
  const name = textOf(feature.name)
  const explicit = textOf(feature.id)
  if (explicit === undefined && (name === undefined || category === undefined)) return
  const here = [...path, explicit === undefined ? 'name' : 'id']
  const parts = [slug(category ?? ''), slug(name ?? '')]
  if (explicit === undefined && parts.includes('')) {
    fault(
      'bad-value',
      yaml.locate(here),
      `no id can be derived from ${quote(category!)} and ${quote(name!)}: no letter or digit is left`,
      'Give the feature an `id`.',
    )
    return
  }
  const id = explicit ?? parts.join('/')
  const before = ids.get(id)
  if (before)
    fault(
      'duplicate-id',
      yaml.locate(here),
      `the id ${quote(id)} is taken by the feature at line ${yaml.locate(before).line}`,
      'Rename one of the two, or give one an `id` of its own.',
    )
  else ids.set(id, here)
}

function checkLevels(levels: Record<string, unknown>, yaml: YamlRead, fault: Fault): void {
  const builtIn = BUILT_IN_LEVELS.map((one) => one.id)
  for (const [id, level] of Object.entries(levels)) {
    if (builtIn.includes(id)) continue
    const position = yaml.locateKey(['levels', id])
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      fault(
        'bad-value',
        position,
        `the level id ${quote(id)} is not kebab-case`,
        `Write it as ${quote(slug(id) || 'a-name')}.`,
      )
    if (!isRecord(level)) continue
    const outcome = level.outcome
    const missing = ['title', 'meaning', 'outcome'].filter((key) => level[key] === undefined)
    if (isRecord(outcome))
      missing.push(...CHANGE_KINDS.filter((kind) => outcome[kind] === undefined).map((kind) => `outcome.${kind}`))
    const near = nearest(id, builtIn)
    if (missing.length > 0)
      fault(
        'bad-value',
        position,
        `the new level ${quote(id)} has no ${missing.join(', ')}`,
        near
          ? `Did you mean ${quote(near)}? A new level needs all of them.`
          : `Add ${missing.join(', ')}: a new level needs all of them.`,
      )
  }
}

function checkPatterns(value: unknown, path: MatrixPath, yaml: YamlRead, fault: Fault): void {
  if (!Array.isArray(value)) return
  value.forEach((pattern: unknown, index) => {
    const problem = typeof pattern === 'string' ? checkPattern(pattern) : undefined
    if (problem) fault('bad-pattern', yaml.locate([...path, index]), problem.message, problem.fix)
  })
}

/** From a value that has no fault. */
function buildMatrix(input: MatrixInput, file: string, locate: Matrix['locate']): Matrix {
  const levels = new Map(BUILT_IN_LEVELS.map((level) => [level.id, level]))
  for (const [id, level] of Object.entries(input.levels ?? {})) levels.set(id, buildLevel(id, level, levels.get(id)))
  const categories = input.categories.map((category, c): Category => ({
    name: category.name,
    ...(category.notes !== undefined && { notes: category.notes }),
    features: category.features.map((feature, f) =>
      buildFeature(feature, category.name, ['categories', c, 'features', f]),
    ),
  }))
  const { ignore = [], ...unmapped } = input.unmapped ?? {}
  return {
    file,
    ...(input.project !== undefined && { project: input.project }),
    match: input.match ?? 'all',
    ...(input.volunteer !== undefined && { volunteer: input.volunteer }),
    levels,
    unmapped: { outcome: { ...DEFAULT_UNMAPPED, ...(unmapped as OutcomesInput) }, ignore },
    ...(input.override && {
      override: { label: input.override.label ?? DEFAULT_OVERRIDE_LABEL, bots: input.override.bots ?? [] },
    }),
    teams: new Map(Object.entries(input.teams ?? {}).map(([name, { planned = false }]) => [name, { planned }])),
    categories,
    features: categories.flatMap((category) => category.features),
    locate,
  }
}

function buildLevel(id: string, input: LevelInput, base: Level | undefined): Level {
  const word = typeof input.outcome === 'string' ? input.outcome : undefined
  const outcome = word
    ? { add: word, edit: word, remove: word }
    : { ...base?.outcome, ...(input.outcome as OutcomesInput | undefined) }
  return {
    id,
    title: input.title ?? base!.title,
    meaning: input.meaning ?? base!.meaning,
    advice: {
      add: '',
      edit: '',
      remove: '',
      ...base?.advice,
      ...(input.advice as Partial<Record<ChangeKind, string>> | undefined),
    },
    outcome: outcome as Record<ChangeKind, Outcome>,
    labels: input.labels ?? base?.labels ?? [],
  }
}

function buildFeature(input: FeatureInput, category: string, at: MatrixPath): Feature {
  return {
    id: input.id ?? `${slug(category)}/${slug(input.name)}`,
    category,
    name: input.name,
    level: input.level,
    tentative: input.tentative ?? false,
    maintainers: input.maintainers ?? [],
    seekingMaintainers: input['seeking-maintainers'] ?? false,
    ...(input.notes !== undefined && { notes: input.notes }),
    ...(input.warning !== undefined && { warning: input.warning }),
    crossCutting: input['cross-cutting'] ?? false,
    paths: input.paths ?? [],
    exclude: input.exclude ?? [],
    content: input.content ?? [],
    ...(input.sunset && { sunset: input.sunset as Sunset }),
    docs: input.docs ?? [],
    ci: input.ci ?? [],
    labels: input.labels ?? [],
    allow: { ...input.allow },
    at,
  }
}
