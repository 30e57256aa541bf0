// What a change does to the matrix file itself. The new file is untrusted: its patterns get the same time as the base's, and it
// can only change the verdict by being faulty.
import type { ChangeSet } from '../core/change/change.ts'
import {
  describeMatrixChange,
  listHomes,
  mapsAlike,
  problemsOf,
  type MatrixChangeParts,
} from '../core/check/matrix-change.ts'
import type { MatrixChange, Problem } from '../core/check/report.ts'
import { parseMatrix } from '../core/matrix/parse.ts'
import { compileMatrix, type FeatureMap } from '../core/paths/feature-map.ts'
import { spareMemoryFor } from './matrix.ts'
import { MOST_PAIRS, pairCounter } from './most-pairs.ts'
import { matchWithinLimit, type Match } from './time-limit.ts'

/** How many more features all files of the tree may have in sum than the changed ones. */
const PAIRS_PER_FILE = 10

export interface ComparedMatrices {
  file: string
  /** The base's; missing if the base has none. */
  before: FeatureMap | undefined
  /** The base's is there, but so faulty that nothing can be compared with it. */
  isRepair?: boolean
  /** The new file; missing if it is deleted. */
  after: Uint8Array | undefined
  /** All of the head's paths; missing if they can't be listed, so that only the changed files are compared. */
  paths: readonly string[] | undefined
  changeSet: ChangeSet
  /** How long reading the new file may take, and comparing the two. */
  seconds: number
  match: Match
}

export interface MatrixComparison {
  change: MatrixChange | null
  /** What it means for the verdict: a problem if the new file is faulty, deleted or takes too long. */
  problems: Problem[]
  /** The new file's patterns, if it has no faults. */
  after?: FeatureMap
}

/** Throws `UsageError` where one of them puts the files into more features than can be compared. */
export function compareMatrices(compared: ComparedMatrices): MatrixComparison {
  const { file, before, after, paths, changeSet, seconds, match, isRepair = false } = compared
  const looked = paths ?? changeSet.changes.filter((change) => change.status !== 'removed').map((change) => change.path)
  const say = (sides: Pick<MatrixChangeParts, 'before' | 'after'>, map?: FeatureMap): MatrixComparison => {
    const change = describeMatrixChange({ file, paths: looked, changedFilesOnly: !paths, isRepair, ...sides })
    return { change, problems: problemsOf(change), ...(map && { after: map }) }
  }
  if (!after) return say({ before: undefined, after: undefined })

  spareMemoryFor(after)
  const reading = { asking: '' }
  const read = matchWithinLimit(
    reading,
    () => {
      const { value, findings } = parseMatrix(after, file)
      return { findings, ...(value && { map: compileMatrix(value) }) }
    },
    seconds,
  )
  if ('problem' in read) return { change: null, problems: [{ ...read.problem, inHead: true }] }
  const { findings, map } = read.value
  if (!map) return say({ before: undefined, after: { findings } })

  const alone = { findings, side: { matrix: map.matrix, homes: [] } }
  if (!before) return say({ before: undefined, after: alone }, map)

  const moving = mapsAlike(before.matrix, map.matrix) ? [] : looked
  const matching = {
    get asking() {
      return map.asking || before.asking
    },
  }
  const most = MOST_PAIRS + PAIRS_PER_FILE * looked.length
  const list = (one: FeatureMap) => listHomes(one, moving, pairCounter(most))
  const homes = match(matching, () => ({ was: list(before), is: list(map) }))
  if ('problem' in homes)
    return { change: null, problems: [map.asking === '' ? homes.problem : { ...homes.problem, inHead: true }] }
  const { was, is } = homes.value
  const compare = () =>
    say(
      {
        before: { matrix: before.matrix, homes: was },
        after: { findings, side: { matrix: map.matrix, homes: is } },
      },
      map,
    )
  const said = matchWithinLimit(reading, compare, seconds)
  return 'problem' in said ? { change: null, problems: [{ ...said.problem, inHead: true }] } : said.value
}
