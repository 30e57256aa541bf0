// An audit, written once for the action and the command line: from a repository and its matrix to a report. Writes nothing.
import { setImmediate } from 'node:timers/promises'
import { parseBaseline, type Baseline } from '../core/audit/baseline.ts'
import { proposeChecks } from '../core/audit/propose-checks.ts'
import { findRemovableFiles } from '../core/audit/rules/removable.ts'
import { findGateJobs, type WorkflowFile } from '../core/audit/own-jobs.ts'
import { buildAuditReport, prepareReport, type AuditParts, type AuditReport } from '../core/audit/report.ts'
import type { GitHubFacts } from '../core/audit/repository.ts'
import { findCountedTeams } from '../core/audit/rules/level-needs.ts'
import { findCheckedTeams, findCheckedUsers, findPlannedTeams } from '../core/audit/rules/team-finding.ts'
import { parseCheckNames } from '../core/audit/required-checks.ts'
import { createHistoryTally } from '../core/audit/tally.ts'
import { surveyFiles } from '../core/audit/pattern-use.ts'
import type { Matrix } from '../core/matrix/model.ts'
import type { FeatureMap } from '../core/paths/feature-map.ts'
import { UsageError } from './errors.ts'
import { compileWithinLimit, readMatrix } from './matrix.ts'
import { started, type GivenMatrix, type RepositorySource } from './ports.ts'
import { AUDIT_SECONDS, auditSeconds, matchWithinLimit, withinLimit } from './time-limit.ts'

export interface AuditRequest extends Pick<AuditParts, 'today' | 'release' | 'reviewMonths'> {
  matrix: GivenMatrix
  /** An earlier JSON report, and the name it was given by. */
  baseline?: { name: string; text: string }
  /** Names of required checks, one a line, in place of GitHub's rules. */
  required?: string
  /** How long each step may take. */
  seconds?: number
}

/** Throws what stops a run: a matrix that is faulty or too slow, a baseline that is not a report, and the source's own errors. */
export async function audit(source: RepositorySource, request: AuditRequest): Promise<AuditReport> {
  const { matrix: given, today, release, reviewMonths } = request
  const listing = started(source.listPaths())
  const matrix = await readMatrix(await given.read(), given.name)
  const baseline = request.baseline && readBaseline(request.baseline)
  const required = request.required === undefined ? undefined : readCheckNames(request.required)
  const workflowFiles = started(source.readWorkflows())
  const facts = started(findFacts(source, matrix, workflowFiles))

  // Both before anything is matched, since matching blocks everything else: the history takes longest, and is under way by then.
  const files = await listing
  const { seconds = auditSeconds(files.length) } = request
  const workflows = await workflowFiles
  const map = compileWithinLimit(matrix)
  const within = <T>(what: string, work: () => T) => auditWithinLimit(map, { seconds, what }, work)
  await takeOutput()
  const survey = within('matching the files', () => surveyFiles(map, files, refuseTooMany))
  await takeOutput()
  const counting = started(source.countLines(findRemovableFiles(matrix, survey)))
  const lint = { matrix, today, ...(release !== undefined && { release }) }
  const proposals = within('matching the path filters of the workflows', () => proposeChecks(map, workflows))
  await takeOutput()
  const { groundwork, tally } = within('comparing the patterns with the files', () => ({
    groundwork: prepareReport({ ...lint, map, survey, files }),
    tally: createHistoryTally({ map, survey, today }),
  }))
  const reading = started(
    source.readHistory((commits) => within('matching the history', () => commits.forEach(tally.count))),
  )
  const [github, linesOf] = [await facts, await counting]
  const history = await reading
  const parts = {
    ...{ ...lint, map, survey, proposals, groundwork },
    repository: { files, linesOf, history, ...(github && { github }) },
    ...(typeof history !== 'string' && history.lines && { tally }),
    ...(reviewMonths !== undefined && { reviewMonths }),
    ...(baseline && { baseline }),
    ...(required && { required }),
  }
  return within('judging the matrix', () => buildAuditReport(parts))
}

/** Each is compared with every glob of `checks`, letter by letter. */
const MOST_CHECKS = 2000
const LONGEST_CHECK = 1000

/** Throws `UsageError`. */
function readCheckNames(text: string): string[] {
  const names = parseCheckNames(text)
  const long = names.find((name) => name.length > LONGEST_CHECK)
  if (long !== undefined)
    throw new UsageError(
      `the list of required checks has a line of ${long.length} characters, and at most ${LONGEST_CHECK} are read; write one name a line`,
    )
  if (names.length <= MOST_CHECKS) return names
  throw new UsageError(
    `the list of required checks has ${names.length} names, and at most ${MOST_CHECKS} are read; list the checks of the default branch alone`,
  )
}

/** Of one file: all features that share it are compared with each other, and all its patterns are counted. */
const MOST = { features: 1000, patterns: 10_000 }

/** Throws `UsageError`. */
function refuseTooMany(path: string, { features, patterns }: { features: number; patterns: number }): void {
  if (features > MOST.features)
    throw new UsageError(
      `${path} belongs to ${features} features, and an audit takes at most ${MOST.features} for one file; narrow the patterns that so many features share`,
    )
  if (patterns > MOST.patterns)
    throw new UsageError(
      `${path} matches ${patterns} patterns, and an audit takes at most ${MOST.patterns} for one file; remove those that others cover`,
    )
}

/** Lets what the source has ready be read: git stops while nobody takes its output. */
const takeOutput = () => setImmediate()

/** Throws `UsageError` that says what took too long, and names the last pattern where some were asked. */
function auditWithinLimit<T>(map: FeatureMap, { seconds, what }: { seconds: number; what: string }, work: () => T): T {
  map.asking = ''
  const done = matchWithinLimit(map, work, seconds)
  if ('value' in done) return done.value
  const fix =
    map.asking === '' ? 'make the matrix smaller' : `the last pattern was ${map.asking}; make it simpler, or use fewer`
  throw new UsageError(`${what} took longer than ${seconds} s; ${fix}`)
}

/** Undefined if GitHub is not to be asked. */
async function findFacts(
  source: RepositorySource,
  matrix: Matrix,
  reading: Promise<WorkflowFile[]>,
): Promise<GitHubFacts | undefined> {
  if (!source.findFacts) return undefined
  const workflows = await reading
  const limited = { what: 'reading the workflow files', fix: 'make them smaller' }
  const own = withinLimit(AUDIT_SECONDS, limited, () => findGateJobs(workflows))
  return source.findFacts({
    teams: findCheckedTeams(matrix),
    counted: findCountedTeams(matrix),
    planned: findPlannedTeams(matrix),
    users: findCheckedUsers(matrix),
    own,
  })
}

function readBaseline({ name, text }: { name: string; text: string }): Baseline {
  const limited = { what: `reading ${name}`, fix: 'make it smaller' }
  const baseline = withinLimit(AUDIT_SECONDS, limited, () => parseBaseline(text))
  if ('problem' in baseline)
    throw new UsageError(`${name} can't be used as a baseline: ${baseline.problem}; make one with --format json`)
  return baseline
}
