// The matrix that judges: the base's. If the base has none that can be used, the head's is shown as a preview.
import type { Change } from '../core/change/change.ts'
import { touchesFile } from '../core/check/matrix-change.ts'
import type { Finding } from '../core/finding.ts'
import type { FeatureMap } from '../core/paths/feature-map.ts'
import { FaultyMatrixError, GitHubError, UsageError } from './errors.ts'
import { compileWithinLimit, parseWithinLimit, readMatrix } from './matrix.ts'
import type { ChangeSource, MatrixPlace, Stop } from './ports.ts'

export interface Judging {
  map: FeatureMap
  /** Of a preview: the file's bytes. It judges nothing. */
  first?: Uint8Array
  /** No commit has the file yet. */
  isUntracked?: boolean
  /** Faults of the base's, which this change repairs. */
  baseFaults?: Finding[]
}

/** Throws if neither end has a matrix, so that a misspelt path is never green, and if the matrix is faulty. */
export async function findJudge(
  source: ChangeSource,
  place: MatrixPlace,
  trail: Promise<readonly string[]>,
): Promise<Judging | Stop> {
  const compile = async (bytes: Uint8Array, name: string) => compileWithinLimit(await readMatrix(bytes, name))
  if (place.kind === 'given') return { map: await compile(await place.read(), place.name) }
  let noFile: UsageError | undefined
  const base = await source.findFile('base', place.path).catch((error: unknown) => {
    // A folder, of which this change may make the file.
    if (!(error instanceof UsageError)) throw error
    noFile = error
    return undefined
  })
  if (base) {
    const { value, findings } = await parseWithinLimit(base, place.path)
    return value
      ? { map: compileWithinLimit(value) }
      : findRepair(source, { path: place.path, trail, baseFaults: findings })
  }
  const first = await source.findFile('head', place.path)
  if (first) return { map: await compile(first, place.path), first }
  const untracked = await place.untracked?.()
  if (!untracked) throw noFile ?? new UsageError(describeLostLink(await trail) ?? place.missing)
  return { map: await compile(untracked, place.path), first: untracked, isUntracked: true }
}

/** Where the path is a link at the base, or leads through one, and there is no file. */
const describeLostLink = (trail: readonly string[]): string | undefined =>
  trail.length > 1
    ? `${trail[0]!} is a symbolic link at the base commit, and leads to no file of the repository (${trail.at(-1)!}): repair it, or name the matrix itself`
    : undefined

/** The way out of a faulty base: a change that only edits this file, and repairs it. Throws for any other. */
async function findRepair(
  source: ChangeSource,
  { path, trail, baseFaults }: { path: string; trail: Promise<readonly string[]>; baseFaults: Finding[] },
): Promise<Judging | Stop> {
  const found = await source.findChanges({ lines: false })
  if ('stop' in found) return found
  const own = [path, ...(await trail)]
  const isAlone =
    'changes' in found &&
    found.lacking === undefined &&
    found.changes.length > 0 &&
    found.changes.every((change) => own.includes(change.path) && change.previousPath === undefined)
  const first = isAlone ? await source.findFile('head', path) : undefined
  const value = first && (await parseWithinLimit(first, path)).value
  if (!value)
    throw new FaultyMatrixError(
      baseFaults,
      `These faults are in ${path} at the base commit. A change of nothing but this file that leaves it without faults passes.`,
    )
  return { map: compileWithinLimit(value), first, baseFaults }
}

/** A preview is for whoever adds the matrix. If the changes start from the base and say that it has it, its absence proves nothing. */
export async function requireAdded(
  source: ChangeSource,
  { path, missing, notAdded }: MatrixPlace & { kind: 'at-base' },
  { changes, trail }: { changes: readonly Change[]; trail: readonly string[] },
): Promise<void> {
  // At the base, links may lead to where the file is now.
  const isAdded = changes.some(
    (change) => [path, ...trail].includes(change.path) && ['added', 'renamed', 'copied'].includes(change.status),
  )
  const isTouched = touchesFile(changes, path)
  // At the base, links that lead nowhere stand in its place, or a submodule: of a file that is just missing there is no path.
  if (isAdded || (isTouched && trail.length > 0)) return
  const startsAtBase = isTouched && (await source.findMergeBase?.()) === source.base?.sha
  if (notAdded !== undefined && !startsAtBase) throw new UsageError(notAdded)
  if (!isTouched) throw new UsageError(missing)
  throw new GitHubError(`${path} was not found at the base commit, but the changes say that it exists; run it again`)
}
