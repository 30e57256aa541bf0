// Every kind of finding, one per line. The codes and docs/findings.md are generated from this list: run `npm run generate` after
// a change.
import type { Activity } from '../activity.ts'
import { unusedAllow } from '../allow.ts'
import type { AuditInput, ChecksInput, GitHubInput } from '../audit-input.ts'
import type { Coverage } from '../coverage.ts'
import type { FindingCode, Severity } from '../../finding.ts'
import { activeThoughObsolete } from './active-though-obsolete.ts'
import { codeownersError } from './codeowners-error.ts'
import { couldBeAsked } from './could-be-asked.ts'
import { coverageFell, type CoverageFellInput } from './coverage-fell.ts'
import { danglingReplacement } from './dangling-replacement.ts'
import { deadPattern, shadowedInTree, type DeadPattern } from './dead-pattern.ts'
import { emptyPaths } from './empty-paths.ts'
import { faults } from './faults.ts'
import { inactive } from './inactive.ts'
import { teamsNotCounted, tooFewMaintainers, tooFewWithTeams, unprovenLevel } from './level-needs.ts'
import { missingCi, missingDocs } from './missing-evidence.ts'
import { noReplacement } from './no-replacement.ts'
import { historyNotChecked } from './not-checked.ts'
import { plannedTeam } from './planned-team.ts'
import { removable, removableNotChecked, type Removable } from './removable.ts'
import { levelConflict, repeatedFeature } from './repeated-feature.ts'
import { requiredButUnsupported } from './required-but-unsupported.ts'
import { requiredCheck } from './required-check.ts'
import { reviewDue, type ReviewInput } from './review-due.ts'
import { shadowedPattern, shadowsNotChecked } from './shadowed-pattern.ts'
import { submodulePattern } from './submodule-pattern.ts'
import { removalNotCompared, removalUnreadable, sunsetOverdue } from './sunset-overdue.ts'
import { supportedButNotRequired } from './supported-but-not-required.ts'
import { supportedWithoutMaintainers } from './supported-without-maintainers.ts'
import { teamExists } from './team-exists.ts'
import { teamMissing } from './team-missing.ts'
import { tentative } from './tentative.ts'
import { unknownCheck } from './unknown-check.ts'
import { unmaintainedWithMaintainers } from './unmaintained-with-maintainers.ts'
import { unmapped } from './unmapped.ts'
import { userMissing } from './user-missing.ts'
import { toFinding, type CodedFound, type Kind, type LintInput, type Need, type Rule } from './rule.ts'

/** The input of a rule, by what it needs. */
interface Inputs extends Record<Need, LintInput> {
  matrix: LintInput
  files: AuditInput & { coverage: Coverage; deadPatterns: readonly DeadPattern[]; removable: readonly Removable[] }
  history: AuditInput & { activity: readonly Activity[] }
  lines: AuditInput & { activity: readonly Activity[] }
  github: GitHubInput
  review: ReviewInput
  baseline: CoverageFellInput
  checks: ChecksInput
}

type AnyRule = { [N in Need]: Rule<Inputs[N]> }[Need]

/** By severity, most important first, as the terminal and docs/findings.md show them. Rules that share a code stand together. */
const REGISTRY: readonly (AnyRule | Kind)[] = [
  ...faults,
  sunsetOverdue,
  teamMissing,
  codeownersError,
  coverageFell,
  supportedWithoutMaintainers,
  requiredButUnsupported,
  unprovenLevel,
  tooFewMaintainers,
  tooFewWithTeams,
  userMissing,
  unmaintainedWithMaintainers,
  levelConflict,
  repeatedFeature,
  noReplacement,
  danglingReplacement,
  activeThoughObsolete,
  deadPattern,
  shadowedPattern,
  shadowedInTree,
  missingDocs,
  missingCi,
  unknownCheck,
  requiredCheck,
  unusedAllow,
  supportedButNotRequired,
  couldBeAsked,
  inactive,
  teamExists,
  plannedTeam,
  tentative,
  reviewDue,
  unmapped,
  removable,
  removableNotChecked,
  submodulePattern,
  emptyPaths,
  removalUnreadable,
  removalNotCompared,
  shadowsNotChecked,
  historyNotChecked,
  teamsNotCounted,
]

/** Each code once. */
export const KINDS: readonly Kind[] = [
  ...new Map(REGISTRY.toReversed().map((kind) => [kind.code, kind])).values(),
].toReversed()

const meanings = new Map(KINDS.map(({ code, meaning }) => [code, meaning]))

/** What a kind of finding means, one sentence. */
export function meaningOf(code: FindingCode): string {
  return meanings.get(code)!
}

/** The milder severity that some findings of the code have. */
export function milderSeverityOf(code: FindingCode): Severity | undefined {
  return KINDS.find((kind) => kind.code === code)?.milder
}

/** What each rule found, before allowances, in the registry's order. */
export type RuleResults = ReadonlyMap<Kind, CodedFound[]>

/** The codes that were judged. */
export function codesOf(results: RuleResults): Set<string> {
  return new Set([...results.keys()].map(({ code }) => code))
}

/** Runs every rule that has its input, unless it has run `before`. */
export function runRules(inputs: Partial<Inputs>, before: RuleResults = new Map()): RuleResults {
  const results = new Map<Kind, CodedFound[]>()
  for (const rule of REGISTRY) {
    const input = 'needs' in rule ? inputs[rule.needs] : undefined
    const run = () =>
      input &&
      (rule as Rule<LintInput>).find(input).map((one) => toFinding(input.matrix, rule.code as FindingCode, one))
    const found = before.get(rule) ?? run()
    if (found) results.set(rule, found)
  }
  return results
}
