// The report of an audit: the one value that text, JSON, summary, SARIF, annotations and the page are rendered from.
import { isFault, type Finding } from '../finding.ts'
import type { Matrix } from '../matrix/model.ts'
import { compileMatrix, type FeatureMap } from '../paths/feature-map.ts'
import { compileTree, type Tree } from '../paths/tree.ts'
import { measureActivity, type Activity } from './activity.ts'
import { applyAllowances, type AllowedFinding } from './allow.ts'
import {
  compareWithBaseline,
  extendTrend,
  freshFindings,
  type Baseline,
  type ReportFinding,
  type TrendPoint,
} from './baseline.ts'
import { coveragePercent, measureCoverage, type Coverage } from './coverage.ts'
import { rollUpFolders } from './unmapped-folders.ts'
import type { MaintainerActivity } from './maintainer-activity.ts'
import { tallyHistory, type HistoryTally } from './tally.ts'
import type { AuditInput } from './audit-input.ts'
import type { CheckProposal } from './propose-checks.ts'
import { findKnownChecks, linkChecks, type CheckLinks } from './required-checks.ts'
import { findDeadPatterns, type DeadPattern } from './rules/dead-pattern.ts'
import { buildReview, type Review } from './rules/review-due.ts'
import { findMentions, listRemovable, type Mentions, type Removable } from './rules/removable.ts'
import type { Repository } from './repository.ts'
import type { CodedFound, LintInput } from './rules/rule.ts'
import { surveyFiles, type Survey } from './pattern-use.ts'
import { codesOf, runRules, type RuleResults } from './rules/registry.ts'

/** What lint reports too. */
export interface LintReport {
  findings: ReportFinding[]
  allowed: AllowedFinding[]
}

export interface AuditReport extends LintReport {
  matrix: Matrix
  /** `YYYY-MM-DD`. */
  today: string
  survey: Survey
  coverage: Coverage
  /** In file order; null where there is no history. */
  activity: Activity[] | null
  /** By name, nobody last; null where there is no history. */
  maintainers: MaintainerActivity[] | null
  /** Easiest first. */
  removable: Removable[]
  /** Whom to ask about rows that are due for review; null where no age was given. */
  review: Review | null
  /** Lines to paste for features that don't say which checks test them. */
  proposals: CheckProposal[]
  /** Null where nobody knows what is required. */
  checks: CheckLinks | null
  /** Null where none was given. */
  baseline: { gone: number } | null
  /** The share of mapped files in earlier reports and this one, oldest first. */
  trend: TrendPoint[]
}

export interface AuditParts extends LintInput {
  repository: Repository
  /** How old the last review of a row may be, at least 1; without it no age is judged. */
  reviewMonths?: number
  baseline?: Baseline
  /** What its workflow files say of checks. */
  proposals?: CheckProposal[]
  /** Names of required checks; without them GitHub's rules count, where they are known. */
  required?: readonly string[]
  /** Already compiled, where the caller wants to know which pattern is being asked. */
  map?: FeatureMap
  /** Already made, where the caller had time for it. */
  survey?: Survey
  groundwork?: Groundwork
  /** Of all commits of the history, if they have lines. */
  tally?: HistoryTally
}

/** What is known before the history. */
export interface Groundwork {
  tree: Tree
  coverage: Omit<Coverage, 'changedLines'>
  /** What the rules found that need the matrix alone. */
  linted: RuleResults
  deadPatterns: readonly DeadPattern[]
  mentions: Mentions
}

/** Works out what needs no history, while git still reads it. */
export function prepareReport(
  input: LintInput & Pick<AuditInput, 'map' | 'survey'> & Pick<Repository, 'files'>,
): Groundwork {
  const { matrix, map, survey } = input
  const tree = compileTree(survey.paths)
  return {
    tree,
    coverage: { ...measureCoverage(map, survey), folders: rollUpFolders(survey, matrix.features) },
    linted: runRules({ matrix: input }),
    deadPatterns: findDeadPatterns({ ...input, tree }),
    mentions: findMentions(input),
  }
}

export function buildAuditReport(parts: AuditParts): AuditReport {
  const { matrix, repository, today, release, reviewMonths, baseline, required, map = compileMatrix(matrix) } = parts
  const { survey = surveyFiles(map, repository.files) } = parts
  const lint: LintInput = { matrix, today, ...(release !== undefined && { release }) }
  const { groundwork = prepareReport({ ...lint, map, survey, files: repository.files }) } = parts
  const { history } = repository
  const tally = typeof history === 'string' ? undefined : (parts.tally ?? tallyHistory(history, { map, survey, today }))
  const linesKnown = typeof history !== 'string' && history.lines
  const input: AuditInput = {
    ...{ ...lint, map, repository, survey, tree: groundwork.tree },
    ...(tally && { followed: tally.followed }),
  }
  const coverage = { ...groundwork.coverage, changedLines: tally && linesKnown ? tally.changedLines : null }
  const measuredActivity = tally && measureActivity({ ...input, ...tally, linesKnown })
  const activity = measuredActivity?.features
  const removable = listRemovable(survey, groundwork.mentions, { activity, linesOf: repository.linesOf })
  const { github } = repository
  const checks = findKnownChecks(required, github)
  const links = checks && linkChecks(matrix, checks.required)
  const inputs = {
    files: { ...input, coverage, removable, deadPatterns: groundwork.deadPatterns },
    ...(activity && { history: { ...input, activity } }),
    ...(activity && linesKnown && { lines: { ...input, activity } }),
    ...(github && { github: { ...input, github } }),
    ...(reviewMonths !== undefined && { review: { ...input, reviewMonths } }),
    ...(baseline?.coverage && { baseline: { ...input, coverage, before: baseline.coverage } }),
    ...(checks && links && { checks: { ...input, checks, links } }),
  }
  const results = runRules(inputs, groundwork.linted)
  const found = withoutRepeats([...results.values()].flat())
  const { findings, allowed } = applyAllowances(matrix, found, codesOf(results))
  const compared = baseline && compareWithBaseline(findings, baseline.findings)
  return {
    ...{ matrix, today, survey, coverage, removable, allowed },
    activity: activity ?? null,
    maintainers: measuredActivity?.maintainers ?? null,
    review: reviewMonths === undefined ? null : buildReview(matrix, reviewMonths, findings),
    findings: compared?.findings ?? findings,
    checks: links ?? null,
    proposals: parts.proposals ?? [],
    baseline: compared ? { gone: compared.gone } : null,
    trend: extendTrend(baseline?.trend ?? [], { date: today, percent: coveragePercent(coverage) }),
  }
}

/** Drops what the tree shows of a pattern that lint has already called shadowed, and planned teams that exist by now. */
function withoutRepeats(found: readonly CodedFound[]): CodedFound[] {
  const seen = new Set<string>()
  const existing = new Set(found.flatMap(({ finding }) => (finding.code === 'team-exists' ? [finding.subject] : [])))
  return found.filter(({ finding: { code, feature = '', subject, line, column } }) => {
    if (code === 'planned-team' && existing.has(subject)) return false
    if (code !== 'shadowed-pattern') return true
    const keys = [`${feature}\0`, `${feature}\0${subject ?? ''}\0${line}:${column}`]
    if (keys.some((key) => seen.has(key))) return false
    seen.add(subject === undefined ? keys[0]! : keys[1]!)
    return true
  })
}

export type Severities = Record<Finding['severity'], number>

export function countSeverities(findings: readonly Finding[]): Severities {
  const counts: Severities = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** The exit code: 2 for a fault, 1 for an error (`strict`: for a warning too), else 0. What the baseline has fails nothing. */
export function judgeFindings(findings: readonly ReportFinding[], { strict }: { strict: boolean }): 0 | 1 | 2 {
  const fresh = freshFindings(findings)
  if (fresh.some(isFault)) return 2
  return fresh.some(({ severity }) => severity === 'error' || (strict && severity === 'warning')) ? 1 : 0
}
