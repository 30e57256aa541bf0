// `import otel`: the metadata.yaml files of an OpenTelemetry collector as a matrix. The nearest file with a status says
// what a path belongs to; each of its stability levels is a feature.
import { compareText } from '../text/compare.ts'
import { append } from '../text/group-by.ts'
import { readForeignYaml } from '../yaml/foreign.ts'
import { MAINTAINER } from '../maintainer.ts'
import type { FeatureInput } from '../matrix/schema.ts'
import { indexFolders } from '../paths/folders-below.ts'
import { escapeGlob } from './escape-glob.ts'
import { importedMatrix, sortRemarks, type Imported, type Remark } from './import-result.ts'
import { startLimit, type Limit } from './limit.ts'
import { labelledNotes, plainMarkdown, technical } from './notes.ts'
import { levelWithoutStatus } from './status-words.ts'
import { isDate } from '../text/dates.ts'
import { isRecord } from '../text/is-record.ts'

/** Source: the collector's docs/component-stability.md for what the words mean. */
const LEVELS: Record<string, string> = {
  stable: 'supported',
  beta: 'supported',
  alpha: 'experimental',
  development: 'experimental',
  deprecated: 'deprecated',
  unmaintained: 'not-maintained',
}

interface Component {
  file: string
  folder: string
  type: string
  class: string | undefined
  status: Values
  lineOf: (path: (string | number)[]) => number
}

/** `path` is relative to the repository and ends in metadata.yaml. */
export function importOtel(files: readonly { path: string; text: string }[]): Imported {
  const remarks: Remark[] = []
  const lineIn = rereadLines()
  const components = [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap((file) => readComponent(file, { remarks, lineIn }) ?? [])
  const below = indexFolders(components.map(({ folder }) => folder))
  const limit = startLimit(remarks)
  const byClass = new Map<string, FeatureInput[]>()
  for (const component of components)
    for (const feature of featuresOf(component, { nested: below(component.folder), remarks, limit }))
      append(byClass, component.class ?? '', feature)
  const categories = [...byClass]
    .sort(([a], [b]) => compareText(a || '~', b || '~'))
    .map(([name, features]) => ({ name: categoryName(name), features }))
  return { matrix: importedMatrix(categories), remarks: sortRemarks(remarks), ...limit.part() }
}

/** `receiver` → `Receivers`. */
function categoryName(name: string): string {
  if (name === '') return 'Other components'
  if (name === 'cmd') return 'Commands'
  if (name === 'pkg') return 'Packages'
  const upper = `${name[0]!.toUpperCase()}${name.slice(1)}`
  return /(?:er|or|ion)$/.test(name) ? `${upper}s` : upper
}

/** Finds lines in the text that was asked about last: of thousands of files, what was read is too large to keep. */
function rereadLines(): (text: string, path: (string | number)[]) => number {
  let last: { text: string; lineOf: (path: (string | number)[]) => number } | undefined
  return (text, path) => {
    if (last?.text !== text) last = { text, lineOf: readForeignYaml(text).lineOf }
    return last.lineOf(path)
  }
}

function readComponent(
  { path, text }: { path: string; text: string },
  { remarks, lineIn }: { remarks: Remark[]; lineIn: ReturnType<typeof rereadLines> },
): Component | undefined {
  const { value, problems, repeats } = readForeignYaml(text)
  for (const { line, message } of [...problems, ...repeats]) remarks.push({ file: path, line, message })
  if (!isRecord(value)) return undefined
  if (!isRecord(value.status)) {
    const parent = typeof value.parent === 'string' ? ` (parent: ${value.parent})` : ''
    remarks.push({ file: path, line: 1, message: `has no status: its files belong to the component above${parent}` })
    return undefined
  }
  const folder = path.split('/').slice(0, -1).join('/')
  return {
    file: path,
    folder,
    type: textOf(value.type) ?? folder.split('/').at(-1)!,
    class: textOf(value.status.class),
    status: value.status,
    lineOf: (inner) => lineIn(text, ['status', ...inner]),
  }
}

/** `nested`: the folders of other components below its own, outer ones first. */
function featuresOf(
  component: Component,
  { nested, remarks, limit }: { nested: readonly string[]; remarks: Remark[]; limit: Limit },
): FeatureInput[] {
  const { status, folder, file, lineOf } = component
  const remark = (path: (string | number)[], message: string) => remarks.push({ file, line: lineOf(path), message })
  const owners = isRecord(status.codeowners) ? status.codeowners : {}
  const namesOf = (people: unknown) =>
    textsOf(people)
      .map((name) => `@${name.replace(/^@/, '')}`)
      .filter((name) => {
        if (!MAINTAINER.test(name)) remark(['codeowners'], `${name} is not a GitHub name: not carried over`)
        return MAINTAINER.test(name)
      })
  const maintainers = namesOf(owners.active)
  const emeritus = namesOf(owners.emeritus)
  const outermost: string[] = []
  for (const one of nested) if (!one.startsWith(`${outermost.at(-1) ?? one}/`)) outermost.push(one)
  const warnings = textsOf(status.warnings)
  const stability = isRecord(status.stability) ? Object.entries(status.stability) : []
  const seeking = owners.seeking_new === true

  const feature = (word: string | undefined, signals: string[]): FeatureInput => {
    const level = word === undefined ? undefined : LEVELS[word]
    if (word !== undefined && level === undefined)
      remark(
        ['stability', word],
        `the level ${JSON.stringify(word)} is not known; choose one of the six, or add one under \`levels\``,
      )
    const notes = labelledNotes([
      [
        'Stability',
        word === undefined ? [] : [plainMarkdown(signals.length > 0 ? `${word} (${signals.join(', ')})` : word)],
      ],
      ['Distributions', textsOf(status.distributions).map(technical)],
      ['Unsupported platforms', textsOf(status.unsupported_platforms).map(technical)],
    ])
    const name = component.class === undefined ? component.type : `${component.type} ${component.class}`
    return {
      name: stability.length > 1 && signals.length > 0 ? `${name} (${signals.join(', ')})` : name,
      ...(level === undefined ? levelWithoutStatus(maintainers.length > 0) : { level }),
      ...(maintainers.length > 0 && { maintainers }),
      ...(emeritus.length > 0 && { emeritus }),
      ...(seeking && { 'seeking-maintainers': true }),
      ...(notes !== undefined && { notes }),
      ...(warnings.length > 0 && { warning: warnings.map(plainMarkdown).join(', ') }),
      paths: [folder === '' ? '**' : `${escapeGlob(folder)}/`],
      ...(outermost.length > 0 && { exclude: outermost.map((one) => `${escapeGlob(one)}/`) }),
      ...sunsetOf(signals, status.deprecation, remark),
    }
  }
  return stability.length > 0
    ? stability.flatMap(([word, signals]) => limit.take(() => [feature(word, textsOf(signals))]))
    : limit.take(() => [feature(undefined, [])])
}

/** The first signal's date and way out; where others of the same level differ, they are told. */
function sunsetOf(
  signals: string[],
  deprecation: unknown,
  remark: (path: (string | number)[], message: string) => void,
): Pick<FeatureInput, 'sunset'> {
  if (!isRecord(deprecation)) return {}
  const found = signals.flatMap((signal) => {
    const one = deprecation[signal]
    return isRecord(one) ? [{ signal, date: textOf(one.date), migration: textOf(one.migration) }] : []
  })
  const [first, ...others] = found
  if (!first) return {}
  for (const { signal, date, migration } of others)
    if (date !== first.date || migration !== first.migration)
      remark(
        ['deprecation', signal],
        `the deprecation of ${signal} differs from that of ${first.signal}: not carried over`,
      )
  const dated = first.date !== undefined && isDate(first.date)
  if (first.date !== undefined && !dated)
    remark(['deprecation', first.signal], `${JSON.stringify(first.date)} is not a date: not carried over`)
  const sunset = {
    ...(dated && { deprecated: first.date! }),
    ...(first.migration !== undefined && { replacement: first.migration }),
  }
  return Object.keys(sunset).length > 0 ? { sunset } : {}
}

type Values = Record<string, unknown>
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const textsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []))
    : []
