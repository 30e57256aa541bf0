// The parts of every rule of lint and audit: what its code means, what it needs, and how it finds something. Knows no particular
// rule.
import { severityOf, type Finding, type FindingCode, type Severity } from '../../finding.ts'
import type { Feature, Level, Matrix } from '../../matrix/model.ts'
import type { YamlPath } from '../../yaml/path.ts'

/** A finding together with the features that may allow it. One without a code of its own has that of its rule. */
export interface Found {
  finding: Omit<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'code' | 'severity'>>
  about: readonly Feature[]
}

export interface CodedFound extends Found {
  finding: Finding
}

/** What is shown about a kind of finding everywhere. */
export interface Kind {
  code: string
  severity: Severity
  /** The severity of some of its findings; the others have `severity`. */
  milder?: Severity
  /** One sentence that names no particular feature. */
  meaning: string
  /** False if a feature's `allow` can't name it. */
  allowable?: false
}

/**
 * What a rule needs: only the matrix, the files, their history, its line counts, GitHub's answers, or an input: the age of a
 * review, an earlier report with its coverage, the names of required checks.
 */
export type Need = 'matrix' | 'files' | 'history' | 'lines' | 'github' | 'review' | 'baseline' | 'checks'

/** One kind of finding. An allowance only counts as unused if a rule with its code has run. */
export interface Rule<Input> extends Kind {
  /** What the rule can't run without. */
  needs: Need
  find: (input: Input) => Found[]
}

export interface LintInput {
  matrix: Matrix
  /** `YYYY-MM-DD`. */
  today: string
  /** The version that removals are compared with. Without it, no removal by version is overdue. */
  release?: string
}

export interface FoundText {
  /** If missing, the rule's. */
  code?: FindingCode
  /** If missing, the code's usual severity. */
  severity?: Severity
  message: string
  fix: string
  /** Its place in the matrix. */
  at: YamlPath
  subject?: string
}

/** A finding about one feature; `at` is relative to the feature. */
export function foundIn(matrix: Matrix, feature: Feature, found: FoundText): Found {
  const placed = { ...found, at: [...feature.at, ...found.at] }
  return { finding: { ...place(matrix, placed), feature: feature.id }, about: [feature] }
}

/** A finding about the matrix or the repository as a whole, which can't be allowed. */
export function foundAtLarge(matrix: Matrix, found: FoundText): Found {
  return { finding: place(matrix, found), about: [] }
}

function place(matrix: Matrix, { at, ...text }: FoundText): Found['finding'] {
  const { line, column } = matrix.locate(at)
  return { ...text, file: matrix.file, line, column }
}

/** With the code of the rule, unless it has one, and that code's severity, unless it has one. */
export function withCode({ finding, about }: Found, ruleCode: FindingCode): CodedFound {
  const { code = ruleCode } = finding
  const { severity = severityOf(code) } = finding
  return { finding: { ...finding, code, severity }, about }
}

export function levelOf(matrix: Pick<Matrix, 'levels'>, feature: Pick<Feature, 'level'>): Level {
  return matrix.levels.get(feature.level)!
}

/** Whether the feature is on its way out. A project's own levels say nothing about that. */
export function isLeaving(feature: Pick<Feature, 'level'>): boolean {
  return feature.level === 'deprecated' || feature.level === 'obsolete'
}
