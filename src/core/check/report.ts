// The report of a check: the one value from which comment, summary, text, JSON and annotations are rendered.
import type { Status } from '../change/change.ts'
import type { Finding } from '../finding.ts'
import type { MatrixDiff } from '../matrix/diff.ts'
import type { ChangeKind, Contact, Feature, Level, ListedKey, Outcome } from '../matrix/model.ts'
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

/** Its level's texts are in `CheckReport.levels`. */
export interface ReportFeature extends Pick<
  Feature,
  ListedKey | 'seekingMaintainers' | 'crossCutting' | 'accepts' | 'notes' | 'warning' | 'sunset' | 'checks'
> {
  change: ChangeKind
  outcome: Outcome
  because: Reason[]
  /** Maintainers that are teams yet to be created. */
  planned: string[]
  /** Nobody can be asked today: there are no maintainers, or only planned teams. */
  unmaintained: boolean
  /** The replacement's name if `sunset.replacement` is a feature's id, otherwise its text. */
  replacement?: string
  /** Its own and its level's. */
  labels: string[]
  /** Sorted by path. */
  files: ReportFile[]
  /** This change removes the feature's last file, so its row should go too. */
  emptied: boolean
}

/** What a change to the matrix file itself means. */
export interface MatrixChange {
  file: string
  status: 'added' | 'edited' | 'deleted' | 'faulty'
  diff: MatrixDiff | null
  /** Faults of the new file. */
  faults: Finding[]
  /** Files in the repository that lose or gain a feature; sorted. */
  becomesUnmapped: string[]
  becomesCovered: string[]
  /** Files that move from some features to others, grouped by which; paths sorted. */
  changesFeature: FileMove[]
  /** Removed features that still have files, by the old patterns; in the old file's order. */
  leftBehind: { id: string; files: number }[]
  /** Whether only the changed files could be looked at for these lists. */
  changedFilesOnly: boolean
}

/** Files that move from some features to others; features by id. */
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
  /** Commits pushed after it was set; missing if unknown. */
  commitsSince?: number
}

/** `association` is GitHub's word for their relation to the repository. */
export interface GitHubAuthor {
  login: string
  association?: string
}

/** Who opened the pull request, as far as it changes the report's wording. */
export interface Author {
  login: string
  /** One of the matrix's `bots`: gets only the facts. */
  isBot: boolean
  /** Has no merged pull request here yet: is told what the level means. */
  isNew: boolean
}

/** What else decided the verdict, apart from features and unmapped files. */
export type Problem =
  /** The list of files is known to be incomplete. */
  { code: 'incomplete'; detail: string } | TimeLimit | { code: 'matrix-faulty' } | { code: 'matrix-deleted' }

/** Matching took longer than its limit allows. */
export interface TimeLimit {
  code: 'time-limit'
  /** The one that was being matched; empty where none was. */
  pattern: string
  seconds: number
  /** It was the head's matrix. */
  inHead?: true
}

/** A commit, and the branch, tag or text that it was named by. */
export interface Point {
  ref: string
  sha: string
  /** The upstream branch, if it has commits that the named branch lacks. */
  behind?: { ref: string; commits: number }
}

export interface CheckReport {
  /** What was compared; null if the changes come from a file or from standard input, or if that end is not a commit. */
  base: Point | null
  head: Point | null
  /** The head is the index; without a base, nothing has been committed yet. */
  staged?: boolean
  /** Final: after the problems and the override. */
  verdict: Outcome
  /** Before the override. */
  verdictWithoutOverride: Outcome
  complete: boolean
  problems: Problem[]
  /** True if the base has no usable matrix, and this shows what the new one will do. */
  preview: boolean
  /** Faults in the base's matrix that this change repairs. The report is then a preview. */
  baseFaults: Finding[]
  features: ReportFeature[]
  unmapped: string[]
  unmappedOutcome: Outcome
  /** Changes to the matrix itself that its `level-changes` flag. */
  levelChanges: JudgedLevelChange[]
  /** Unmapped files that need a feature: their kind of change is above `pass`, and the head's matrix doesn't cover them. */
  toMap: string[]
  /** Unmapped files that need a feature and get one from the head's matrix. */
  mappedByHead: string[]
  /** Rows and patterns that `toMap` probably needs. */
  suggestions: RowSuggestion[]
  /** Patterns that look as if they matched some unmapped files, but don't. */
  lookAlikes: LookAlike[]
  contentNotChecked: string[]
  /** How many changed files were looked at. */
  files: number
  matrixChange: MatrixChange | null
  override: OverrideRecord | null
  /** The label that would soften a failing verdict, if the matrix has one. */
  overrideLabel?: string
  /** Levels by id, in the matrix's order. */
  levels: Map<string, Level>
  volunteer?: string
  /** Whom to ask if a feature has no maintainers. */
  contact?: Contact
  /** Missing if there is no pull request. */
  author?: Author
  failOn: readonly string[]
}

/** The features that need attention: `notice` or above. */
export function flaggedFeatures(report: Pick<CheckReport, 'features'>): ReportFeature[] {
  return report.features.filter((feature) => feature.outcome !== 'pass')
}
