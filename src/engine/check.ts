// A check, written once for the action and the command line: from a source of changes to a report. Writes nothing; the verdict is
// fixed before anything is written.
import type { ChangeSet } from '../core/change/change.ts'
import { judge } from '../core/check/judge.ts'
import {
  findEmptied,
  foldersBeside,
  foldersOf,
  lookAlikesFor,
  needsTree,
  suggestFor,
  touchesFile,
} from '../core/check/matrix-change.ts'
import { failOnFaults } from '../core/check/fail-on-levels.ts'
import { buildReport } from '../core/check/build-report.ts'
import type { CheckReport, Problem, TimeLimit } from '../core/check/report.ts'
import type { Matrix } from '../core/matrix/model.ts'
import { mapChanges, type Mapping } from '../core/paths/map-changes.ts'
import type { FeatureMap } from '../core/paths/feature-map.ts'
import { UsageError } from './errors.ts'
import { MOST_PAIRS, pairCounter } from './most-pairs.ts'
import { findJudge, requireAdded } from './judging-matrix.ts'
import { started, type ChangeSource, type MatrixPlace, type Stop } from './ports.ts'
import { CHECK_SECONDS, MATCH_SECONDS, shareLimit, withinLimit, type Match } from './time-limit.ts'
import { remembered } from '../core/text/remembered.ts'

export interface CheckRequest {
  matrix: MatrixPlace
  /** Ids of levels where an add or edit fails. */
  failOn: readonly string[]
  /** How long matching may take, and each of the other steps. */
  seconds?: number
}

export interface Checked {
  report: CheckReport
  /** The matrix that judged. */
  matrix: Matrix
}

/** Throws what stops a run: a faulty or missing matrix, levels it doesn't have, and the source's own errors. */
export async function check(source: ChangeSource, request: CheckRequest): Promise<Checked | Stop> {
  const { matrix: place, failOn, seconds = MATCH_SECONDS } = request
  const match = shareLimit(seconds)
  // If the matrix is a link, edits of its target are edits of the matrix.
  const following = started(
    place.kind === 'at-base' && source.findTrail ? source.findTrail(place.path) : Promise.resolve([]),
  )
  const judging = await findJudge(source, place, following)
  if ('stop' in judging) return judging
  const { map, first, isUntracked, baseFaults } = judging
  const { matrix } = map
  const faults = failOnFaults(matrix, failOn)
  if (faults.length > 0) throw new UsageError(faults.join('; '))

  const found = await findChanges(source, map)
  if ('stop' in found) return found
  const { changeSet, lacking } = found
  const trail = await following
  const touches = (path: string) => touchesFile(changeSet.changes, path)
  const isTouched = place.kind === 'at-base' && [place.path, ...trail].some(touches)
  const file = isTouched ? place.path : undefined
  if (first && !isUntracked && !baseFaults && place.kind === 'at-base')
    await requireAdded(source, place, { changes: changeSet.changes, trail })

  const mapped = match(map, () => mapChanges(map, changeSet, pairCounter(MOST_PAIRS, 'check fewer changes at once')))
  const mapping = 'value' in mapped ? mapped.value : nothingMapped(changeSet)
  const [after, paths] = await Promise.all([
    file === undefined ? undefined : (first ?? source.findFile('head', file)),
    file !== undefined ? source.listPaths('head') : listHead(source, { map, mapping, match }),
  ])
  const change =
    file === undefined
      ? { change: null, problems: [], after: undefined }
      : (await import('./matrix-change.ts')).compareMatrices({
          ...{ file, before: first ? undefined : map, after, paths, changeSet, seconds, match },
          isRepair: baseFaults !== undefined,
        })
  const atHead = { map, mapping, headPaths: paths, after: change.after }
  const seen = match(change.after ?? map, () => ({
    emptied: findEmptied(atHead),
    suggestions: suggestFor(atHead),
    lookAlikes: lookAlikesFor(atHead),
  }))
  const all: Problem[] = [
    ...(lacking === undefined ? [] : [{ code: 'incomplete' as const, detail: lacking }]),
    ...lateIn(mapped, first !== undefined),
    ...change.problems,
    ...lateIn(seen, first !== undefined || change.after !== undefined),
  ]
  // Where one step took all the time, the next has none.
  const problems = all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index)

  const limited = { what: 'judging the changes', fix: 'make the matrix or the change smaller' }
  const judgement = withinLimit(CHECK_SECONDS, limited, () =>
    judge(matrix, mapping, { failOn, matrixChange: first ? null : change.change }),
  )
  const isOverridable = !first && judgement.verdict === 'fail' && matrix.override !== undefined
  const override = isOverridable ? await source.findOverride?.(matrix.override!) : undefined
  const report = withinLimit(CHECK_SECONDS, limited, () =>
    buildReport({
      ...{ matrix, mapping, judgement, failOn, problems },
      preview: first !== undefined,
      ...(baseFaults && { baseFaults }),
      base: source.base,
      head: source.head,
      ...(source.staged && { staged: true }),
      matrixChange: change.change,
      override: override ?? null,
      ...('value' in seen && seen.value),
      ...(source.author && { author: source.author }),
    }),
  )
  return { report, matrix }
}

const lateIn = (step: { problem: TimeLimit } | { value: unknown }, inHead: boolean): TimeLimit[] =>
  'problem' in step ? [inHead ? { ...step.problem, inHead } : step.problem] : []

/** As many of the head's paths as it takes to tell which features lose their last file, and what is near new files. */
async function listHead(
  source: ChangeSource,
  { map, mapping, match }: { map: FeatureMap; mapping: Mapping; match: Match },
): Promise<readonly string[] | undefined> {
  if (!needsTree(map.matrix, mapping)) return undefined
  const beside = source.listFolder && foldersBeside(map.matrix, mapping)
  if (beside) {
    const list = remembered((folder: string) => source.listFolder!('head', folder))
    const listAll = (folders: readonly string[]) => Promise.all(folders.map(list))
    const files = (await listAll(beside)).flatMap((listed) => listed?.filter((path) => !path.endsWith('/')) ?? [])
    const seen = match(map, () => findEmptied({ map, mapping, headPaths: files }))
    if ('value' in seen && seen.value.size === 0) return files
    const own = 'value' in seen ? foldersOf(map.matrix, seen.value) : undefined
    const held = own && (await listAll(own))
    // Anything else there is theirs.
    if (held && !held.includes(undefined))
      return [...files, ...own.filter((_, index) => held[index]!.length > 0).map((folder) => `${folder}/any`)]
  }
  return source.listPaths('head')
}

async function findChanges(
  source: ChangeSource,
  map: FeatureMap,
): Promise<{ changeSet: ChangeSet; lacking?: string } | Stop> {
  const found = await source.findChanges({ lines: map.contentOf.length > 0 })
  if ('stop' in found) return found
  if ('read' in found) {
    const limited = { what: 'reading the list of changes', fix: 'check fewer changes at once' }
    return { changeSet: { changes: withinLimit(CHECK_SECONDS, limited, found.read), complete: true } }
  }
  const { changes, lacking } = found
  return { changeSet: { changes, complete: lacking === undefined }, ...(lacking !== undefined && { lacking }) }
}

/** The report if matching ran over its time limit. */
function nothingMapped({ changes }: ChangeSet): Mapping {
  return { touched: [], unmapped: [], contentNotChecked: [], files: changes.length, complete: false }
}
