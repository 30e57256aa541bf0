// The parts of every rule of lint and audit: what its code means, what it needs, and how it finds something. Knows no particular
// rule.
import { severityOf, type Finding, type FindingCode, type Position, type Severity } from '../../finding.ts'
import type { Feature, Level, Matrix } from '../../matrix/model.ts'
import type { YamlPath } from '../../yaml/path.ts'

/** What a rule finds. Without a code of its own it has that of the rule, without a severity that of its code. */
export interface Found {
  code?: FindingCode
  severity?: Severity
  message: string
  fix: string
  /** Its place in the feature; without a feature its place in the matrix, or in another file. */
  at: YamlPath | (Position & { file: string })
  subject?: string
  /** If missing, it is about the matrix or the repository as a whole. */
  feature?: Feature
  /** The features that may allow it, if not just this one. */
  about?: readonly Feature[]
}

/** A finding together with the features that may allow it. */
export interface CodedFound {
  finding: Finding
  about: readonly Feature[]
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

/** What the rule with this code found, placed. There may be very many: objects spread out of others take several times the memory. */
export function toFinding(matrix: Matrix, ruleCode: FindingCode, found: Found): CodedFound {
  const { code = ruleCode, severity = severityOf(code), message, fix, feature, at, subject } = found
  const isElsewhere = 'file' in at
  const { line, column } = isElsewhere ? at : matrix.locate([...(feature?.at ?? []), ...at])
  const finding: Finding = { code, severity, message, fix, file: isElsewhere ? at.file : matrix.file, line, column }
  if (subject !== undefined) finding.subject = subject
  if (feature) finding.feature = feature.id
  return { finding, about: found.about ?? (feature ? [feature] : []) }
}

export function levelOf(matrix: Pick<Matrix, 'levels'>, feature: Pick<Feature, 'level'>): Level {
  return matrix.levels.get(feature.level)!
}

/** Whether the feature is on its way out. A project's own levels say nothing about that. */
export function isLeaving(feature: Pick<Feature, 'level'>): boolean {
  return feature.level === 'deprecated' || feature.level === 'obsolete'
}
