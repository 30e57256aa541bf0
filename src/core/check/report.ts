// The report of a check: the one value that comment, summary, text, JSON and annotations are rendered from.
import type { Status } from '../change/change.ts'
import type { Finding } from '../finding.ts'
import type { MatrixDiff } from '../matrix/diff.ts'
import type { Accepts, ChangeKind, Contact, Level, Outcome, Sunset } from '../matrix/model.ts'
import type { LookAlike } from '../paths/look-alikes.ts'
import type { RowSuggestion } from '../paths/suggest-row.ts'
import type { Reason } from './judge.ts'
import type { JudgedLevelChange } from './level-changes.ts'

export interface ReportFile {
  path: string
  previousPath?: string
  status: Status
  submodule?: boolean
  /** The first of the feature's patterns that matches, or `content:<regex>`. */
  pattern: string
}

export interface ReportFeature {
  id: string
  category: string
  name: string
  /** A level's id; its texts are in `CheckReport.levels`. */
  level: string
  tentative: boolean
  change: ChangeKind
  outcome: Outcome
  because: Reason[]
  maintainers: string[]
  /** Those of the maintainers that are still to be created. */
  planned: string[]
  /** Nobody can be asked today: no maintainer, or planned teams only. */
  unmaintained: boolean
  seekingMaintainers: boolean
  crossCutting: boolean
  accepts?: Accepts
  notes?: string
  warning?: string
  sunset?: Sunset
  /** The replacement's name where `sunset.replacement` is a feature's id, else its text. */
  replacement?: string
  labels: string[]
  /** Globs over names of check runs, as written. */
  checks: string[]
  /** Sorted by path. */
  files: ReportFile[]
  /** The last file of the feature goes with this change, so its row should go too. */
  emptied: boolean
}

/** What a change to the matrix file itself means. */
export interface MatrixChange {
  file: string
  status: 'added' | 'edited' | 'deleted' | 'faulty'
  diff: MatrixDiff | null
  /** Faults of the new file. */
  faults: Finding[]
  /** Files of the repository that lose or gain their features; sorted. */
  becomesUnmapped: string[]
  becomesCovered: string[]
  /** Files that belong to other features than before, by which; paths sorted. */
  changesFeature: FileMove[]
  /** Removed features that still have files, by the old patterns; in the old file's order. */
  leftBehind: { id: string; files: number }[]
  /** Whether only the changed files could be looked at for these lists. */
  changedFilesOnly: boolean
}

/** Files that go from some features to others, all by id. */
export interface FileMove {
  from: string[]
  to: string[]
  paths: string[]
}

/** A label that turned `fail` into `warn`. */
export interface OverrideRecord {
  label: string
  setBy: string
  /** ISO 8601. */
  setAt: string
  isAuthor: boolean
  /** Commits pushed after it was set; missing where unknown. */
  commitsSince?: number
}

/** Who opened the pull request, as far as it decides how the report speaks. */
export interface Author {
  login: string
  /** One of the matrix's `bots`: told facts, without appeals. */
  isBot: boolean
  /** Has no merged pull request here yet: told what a level means. */
  isNew: boolean
}

/** What else decided the verdict, besides features and unmapped files. */
export type Problem =
  /** The list of files is known to lack some. */
  | { code: 'incomplete'; detail: string }
  /** Matching took longer than its limit allows. */
  | { code: 'time-limit'; pattern: string; seconds: number }
  | { code: 'matrix-faulty' }
  | { code: 'matrix-deleted' }

/** A commit, and the branch, tag or text that named it. */
export interface Point {
  ref: string
  sha: string
  /** A branch that has commits which the named one lacks: its upstream, where it has fallen behind. */
  behind?: { ref: string; commits: number }
}

export interface CheckReport {
  project?: string
  /** What was compared; null where the changes come from a listing. */
  base: Point | null
  head: Point | null
  /** Final: after problems and override. */
  verdict: Outcome
  /** Before the override. */
  verdictWithoutOverride: Outcome
  complete: boolean
  problems: Problem[]
  /** True where the base has no matrix and this shows what the new one will do. */
  preview: boolean
  /** Faults of the base's matrix that this change repairs; a preview then. */
  baseFaults: Finding[]
  features: ReportFeature[]
  unmapped: string[]
  unmappedOutcome: Outcome
  /** Changes of the matrix itself that its `level-changes` flag. */
  levelChanges: JudgedLevelChange[]
  /** Those of the unmapped files that ask for a feature: their kind of change is above pass, and the head's matrix has none for them either. */
  toMap: string[]
  /** Those that ask for a feature and get one from the head's matrix. */
  mappedByHead: string[]
  /** Rows and patterns that `toMap` probably needs. */
  suggestions: RowSuggestion[]
  /** Patterns that look as if they matched some of the unmapped files. */
  lookAlikes: LookAlike[]
  contentNotChecked: string[]
  /** How many changed files were looked at. */
  files: number
  matrixChange: MatrixChange | null
  override: OverrideRecord | null
  /** The label that would soften a failing verdict, where the matrix has one. */
  overrideLabel?: string
  /** Levels by id, in the matrix's order. */
  levels: Map<string, Level>
  volunteer?: string
  /** Whom to ask where a feature has nobody. */
  contact?: Contact
  /** Missing where there is no pull request. */
  author?: Author
  failOn: readonly string[]
}

/** The features that people should look at: `notice` or above. */
export function flaggedFeatures(report: Pick<CheckReport, 'features'>): ReportFeature[] {
  return report.features.filter((feature) => feature.outcome !== 'pass')
}
