// explain: which features paths belong to, or which features a maintainer has.
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createColors } from 'picocolors'
import { describeFaults } from '../core/change/parse.ts'
import { readPathLines } from '../core/change/quoted-path.ts'
import { describePathFault } from '../core/change/repository-path.ts'
import { findLookAlikes } from '../core/paths/look-alikes.ts'
import type { FeatureMap, Hit } from '../core/paths/feature-map.ts'
import { namesMaintainer, type Matrix } from '../core/matrix/model.ts'
import { nearest } from '../core/text/nearest.ts'
import { lookAlikeSentence } from '../core/render/check/look-alikes.ts'
import { plainPen } from '../core/render/plain-pen.ts'
import { nextStep } from '../core/render/wrap.ts'
import type { Explanation } from '../core/render/explain/paths.ts'
import { renderFeatures, renderFeaturesMarkdown } from '../core/render/explain/features.ts'
import { featureJson } from '../core/render/check/json.ts'
import { EXIT, UsageError } from '../engine/errors.ts'
import { decodeGiven } from '../engine/given-text.ts'
import { matchWithinLimit } from '../engine/time-limit.ts'
import { compileWithinLimit, readMatrix } from '../engine/matrix.ts'
import { pairCounter } from '../engine/most-pairs.ts'
import { findMatrix, isPlain, type WhereToLook } from './discovery.ts'
import { findPlace, type Place } from '../git/files.ts'
import { terminalText } from '../core/render/escape.ts'
import type { EXPLAIN_FORMATS } from './formats.ts'
import { STANDARD_INPUT, textView, type Io } from './io.ts'
import { writeAdvice, writeExplanations } from './explain-output.ts'
import { jsonText } from './json-text.ts'

export interface ExplainOptions extends WhereToLook {
  server?: string
  z?: boolean
  maintainer?: string
  advice?: boolean
  format: (typeof EXPLAIN_FORMATS)[number]
}

/** Paths are text: they need not exist. None named: they come from standard input. */
export async function explainCommand(named: string[], options: ExplainOptions, io: Io): Promise<number> {
  const found = await findMatrix(io, options)
  const bytes = await found.read()
  // git looks while the matrix is read.
  const folder = resolve(io.cwd, options.repo ?? '.')
  const placed = options.maintainer !== undefined || (await isPlain(folder, io)) ? undefined : findPlace(folder)
  placed?.catch(() => undefined) // what is wrong with the matrix or the paths is said first
  const matrix = await readMatrix(bytes, found.name)
  if (options.z && named.length > 0)
    throw new UsageError('-z is for paths on standard input; leave out -z or the paths')
  if (options.maintainer !== undefined) {
    if (options.advice) throw new UsageError('--advice is for paths; leave out --advice or --maintainer')
    if (named.length > 0) throw new UsageError('--maintainer lists features; leave out the paths')
    io.stdout(renderMaintainer(matrix, options.maintainer, options.format, io))
    return EXIT.fine
  }
  if (named.length === 0 && io.interactive)
    io.stderr('Reading paths from standard input, one per line; end with Ctrl-D.\n')
  const paths = named.length > 0 ? named : splitPaths(decodeGiven(await io.stdin(), STANDARD_INPUT), options.z)
  refuseImpossible(paths)
  const place = await placed
  const notes = [...(place ? notesOnPlace(paths, place) : []), ...notesOnBackslashes(paths, place?.files)]
  for (const note of notes) io.stderr(`${terminalText(note)}\n`)
  const submodules = place?.submodules ?? new Set()
  const asked = (path: string) => (submodules.has(path) ? `${path}/` : path)
  const map = compileWithinLimit(matrix, named.length > 0 && named.length <= FEW ? named.map(asked) : undefined)
  const matched = matchWithinLimit(map, () => {
    const explanations = explainAll(map, paths, { asked, advice: options.advice })
    const open = explanations.filter(({ hits }) => hits.length === 0).map(({ path }) => path)
    const lookAlikes = findLookAlikes(map, open)
    const ignored = new Set(options.advice ? open.filter((path) => map.isIgnored(asked(path))) : [])
    return { explanations, lookAlikes, ignored }
  })
  if ('problem' in matched)
    throw new UsageError(
      map.asking === ''
        ? 'matching took too long: make the matrix smaller, or ask about fewer paths'
        : `matching took too long, last at the pattern ${JSON.stringify(map.asking)}: simplify it`,
    )
  const { explanations, lookAlikes, ignored } = matched.value
  for (const one of lookAlikes) io.stderr(`Note: ${lookAlikeSentence(one, plainPen())}\n`)
  for (const note of await notesOnNames(explanations, { matrix, place, root: folder }))
    io.stderr(`${terminalText(note)}\n`)
  if (options.advice) {
    const advised = explanations.map((one) => ({ ...one, isIgnored: ignored.has(one.path) }))
    return (await writeAdvice(advised, { matrix, options, io })) ? EXIT.policy : EXIT.fine
  }
  await writeExplanations(explanations, { matrix, options, io })
  if (options.format === 'text') io.stdout(explainNext(explanations, found.name, io))
  return EXIT.fine
}

/** Features of all paths in sum. To advise on neighbours that belong to the same ones is to advise once. */
const MOST_PAIRS = { explained: 5_000_000, advised: 200_000 }
const FEWER = 'ask about fewer paths at once'

/** For so many paths a map of their own costs less than one of all patterns. */
const FEW = 100

/** Neighbours mostly belong to the same features: they share one list, since lists for a whole tree would fill the memory. */
function explainAll(
  map: FeatureMap,
  paths: readonly string[],
  { asked, advice = false }: { asked: (path: string) => string; advice?: boolean | undefined },
): Explanation[] {
  const countAll = pairCounter(MOST_PAIRS.explained, FEWER)
  const countAdvised = pairCounter(advice ? MOST_PAIRS.advised : Infinity, FEWER)
  let last: readonly Hit[] = []
  return paths.map((path) => {
    const hits = map.featuresOf(asked(path))
    countAll(path, hits.length)
    const isSame =
      hits.length === last.length &&
      hits.every(({ feature, pattern }, index) => feature === last[index]!.feature && pattern === last[index]!.pattern)
    if (!isSame) {
      countAdvised(path, hits.length)
      last = hits
    }
    return { path, hits: last }
  })
}

/** Throws `UsageError` for paths that no commit can have: they can't be what is meant. */
function refuseImpossible(paths: readonly string[]): void {
  const faults = paths.flatMap((path, index) => {
    const message = describePathFault(path)
    return message === undefined ? [] : [{ line: index + 1, message }]
  })
  if (faults.length > 0) throw new UsageError(describeFaults(faults, 'path'))
}

/** From a folder of the repository people ask with that folder's own paths, and for files that only a submodule has. */
function notesOnPlace(paths: readonly string[], { prefix, files, submodules }: Place): string[] {
  const inside = submodules.size === 0 ? [] : paths.flatMap((path) => noteOnSubmodule(path, submodules) ?? [])
  if (prefix === '') return inside
  const elsewhere = paths
    .filter((path) => !files.has(path) && files.has(prefix + path))
    .map((path) => `Note: paths are from the repository's root: there is no ${path}; did you mean ${prefix}${path}?`)
  return [...inside, ...elsewhere]
}

/** What editors, shells and diffs add to a path. */
const ADDED = [/^[ab]\//, /:\d+(?::\d+)?:?$/, /#L\d+(?:-L\d+)?$/, /^[\s"'`]|[\s"'`]$/g]

/**
 * A folder of the repository, or one that patterns lie in, is the path of no change; and a path that isn't there may be one that is,
 * with something added. Not looked for in long lists.
 */
async function notesOnNames(
  explanations: readonly Explanation[],
  { matrix, place, root }: { matrix: Matrix; place: Place | undefined; root: string },
): Promise<string[]> {
  if (explanations.length > FEW) return []
  const notes = explanations.map(async ({ path, hits }) => {
    const lies = (other: string) => other.startsWith(`${path}/`)
    const find = (other: string) => (place ? undefined : stat(join(root, other)).catch(() => undefined))
    const isFile = async (other: string) => place?.files.has(other) ?? (await find(other))?.isFile()
    if (await isFile(path)) return []
    for (const meant of ADDED.map((added) => path.replace(added, '')))
      if (await isFile(meant)) return [`Note: there is no ${path}; did you mean ${meant}?`]
    const isThere = place ? [...place.files].some(lies) : (await find(path))?.isDirectory()
    const isNamed = hits.length === 0 && matrix.features.some((feature) => feature.paths.some(lies))
    return isThere || isNamed
      ? [`Note: ${path} names a folder, which is the path of no change; name a file in it.`]
      : []
  })
  return (await Promise.all(notes)).flat()
}

/** As Windows writes paths. Elsewhere a name may have a backslash. */
function notesOnBackslashes(paths: readonly string[], files: ReadonlySet<string> | undefined): string[] {
  return paths
    .filter((path) => path.includes('\\') && files?.has(path) !== true)
    .map((path) => `Note: ${path} has \\ in its name; a path from the root is written ${path.replaceAll('\\', '/')}.`)
}

function noteOnSubmodule(path: string, submodules: ReadonlySet<string>): string | undefined {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
    if (submodules.has(path.slice(0, end)))
      return `Note: ${path.slice(0, end)} is a submodule, and a change of it has that path alone, never ${path}.`
  return undefined
}

function explainNext(explanations: readonly Explanation[], matrix: string, io: Io): string {
  if (explanations.length === 0) return ''
  const step = explanations.some(({ hits }) => hits.length === 0)
    ? `add what belongs to no feature to the paths of one in ${terminalText(matrix)}, or to unmapped.ignore`
    : '`support-matrix explain --advice PATH` says what a change there would be told'
  return `\n${nextStep(step, textView(io))}\n`
}

function splitPaths(text: string, zero = false): string[] {
  if (!zero) return readPathLines(text)
  const fields = text.split('\0')
  if (fields.at(-1) === '') fields.pop()
  return fields
}

function renderMaintainer(matrix: Matrix, name: string, format: ExplainOptions['format'], io: Io): string {
  const features = matrix.features.filter((feature) => namesMaintainer(feature, name))
  if (features.length === 0) {
    const near = nearest(name, new Set(matrix.features.flatMap((feature) => feature.maintainers)))
    throw new UsageError(
      `no feature names ${JSON.stringify(name)} as maintainer${near ? `; did you mean ${near}?` : ''}`,
    )
  }
  if (format === 'json') return jsonText(features.map(featureJson))
  return format === 'markdown'
    ? renderFeaturesMarkdown(matrix, features)
    : renderFeatures(matrix, features, createColors(io.colour))
}
