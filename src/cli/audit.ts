// audit: lint, and what the repository says about the matrix. Or, with --merge, several earlier reports as one. git starts here, before
// the code that needs its answers is loaded.
import { resolve } from 'node:path'
import type { GitHubFacts } from '../core/audit/repository.ts'
import { dateOf, isDate, yearBefore } from '../core/text/dates.ts'
import { parseVersion } from '../core/text/versions.ts'
import { UsageError } from '../engine/errors.ts'
import { started, type FactsQuestion } from '../engine/ports.ts'
import { findRepository } from '../git/files.ts'
import { startHistory, type OnCommits } from '../git/history.ts'
import type { WhereToLook } from './discovery.ts'
import type { FORMATS } from './formats.ts'
import type { Io } from './io.ts'
import { namesOfGiven } from './options.ts'
import { drawsBars, withProgress } from './progress.ts'

/** The formats that mean something with `merge`. */
const MERGE_FORMATS: readonly AuditOptions['format'][] = ['text', 'json', 'markdown']

export interface AuditOptions extends WhereToLook {
  server?: string
  github?: boolean
  baseline?: string
  /** A file of required checks' names, `-` for standard input. */
  required?: string
  /** Where to write the page. */
  html?: string
  merge?: string[]
  /** `YYYY-MM-DD`. */
  today?: string
  release?: string
  /** A whole number from 1. */
  reviewMonths?: string
  strict?: boolean
  /** Whether no list is cut. */
  all?: boolean
  format: (typeof FORMATS)[number]
}

/** Asks GitHub about the repository in the folder. */
export type AskGitHub = (repo: string, question: FactsQuestion) => Promise<GitHubFacts>

/** Exit code 2 for a faulty matrix, 1 for errors (`strict`: warnings too) that no baseline has. Throws the classes of `errors.ts`. */
export async function auditCommand(options: AuditOptions, io: Io, askGitHub: AskGitHub): Promise<number> {
  checkOptions(options)
  if (options.merge) {
    const { mergeCommand } = await import('./matrix-commands.ts')
    return mergeCommand(options.merge, options, io)
  }
  const folder = resolve(io.cwd, options.repo ?? '.')
  const today = options.today ?? dateOf(io.now())
  const stopping = new AbortController()
  let share: number | undefined
  const onCommits: OnCommits = (read, all) => (share = all === 0 ? 1 : Math.min(1, read / all))
  try {
    const readHistory = startHistory(folder, {
      ...{ since: yearBefore(today), stopping },
      ...(drawsBars(io) && { onCommits }),
    })
    const repo = started(findRepository(folder))
    const { reportAudit } = await import('./matrix-commands.ts')
    const watched: typeof readHistory = (take) =>
      withProgress(io, 'Reading the history', { work: readHistory(take), done: () => share })
    const audited = { repo: await repo, readHistory: watched, today, ...(options.github && { askGitHub }) }
    return await reportAudit(audited, options, io)
  } finally {
    stopping.abort()
  }
}

function checkOptions({ merge, format, today, release, reviewMonths, ...others }: AuditOptions): void {
  if (today !== undefined && !isDate(today))
    throw new UsageError(`--today ${JSON.stringify(today)} is not a date; write it as YYYY-MM-DD`)
  if (release !== undefined && !parseVersion(release))
    throw new UsageError(`--release ${JSON.stringify(release)} is not a version; write it as 5.0 or 5.0.1`)
  if (reviewMonths !== undefined && !/^[1-9]\d{0,3}$/.test(reviewMonths))
    throw new UsageError(
      `--review-months ${JSON.stringify(reviewMonths)} is not a number of months; write a whole number, as 6`,
    )
  if (['matrix', 'baseline', 'required'].filter((name) => others[name as 'matrix'] === '-').length > 1)
    throw new UsageError('only one file can be -, standard input')
  if (!merge) return
  const clash = namesOfGiven(others, ['matrix', 'repo', 'github', 'baseline', 'required'])
  if (clash !== '') throw new UsageError(`--merge only reads reports and can't be combined with ${clash}`)
  if (!MERGE_FORMATS.includes(format))
    throw new UsageError(`--format ${format} is not supported by --merge; use one of ${MERGE_FORMATS.join(', ')}`)
}
