// Everything that a check found → its report. The verdict is fixed here, before anything is rendered.
import { accountKey } from '../maintainer.ts'
import type { Finding } from '../finding.ts'
import { compareText } from '../text/compare.ts'
import {
  featuresById,
  isMaintained,
  plannedMaintainers,
  worst,
  type Feature,
  type Matrix,
  type Outcome,
} from '../matrix/model.ts'
import type { Mapping, TouchedFile } from '../paths/map-changes.ts'
import type { LookAlike } from '../paths/look-alikes.ts'
import type { RowSuggestion } from '../paths/suggest-row.ts'
import type { JudgedFeature, Judgement } from './judge.ts'
import type {
  Author,
  CheckReport,
  GitHubAuthor,
  MatrixChange,
  OverrideRecord,
  Point,
  Problem,
  ReportFeature,
  ReportFile,
} from './report.ts'

export interface ReportParts {
  matrix: Matrix
  base?: Point | null
  head?: Point | null
  staged?: boolean
  mapping: Mapping
  judgement: Judgement
  failOn: readonly string[]
  problems?: Problem[]
  preview?: boolean
  baseFaults?: Finding[]
  matrixChange?: MatrixChange | null
  override?: OverrideRecord | null
  author?: GitHubAuthor
  suggestions?: RowSuggestion[]
  lookAlikes?: LookAlike[]
  /** Ids of features that lose their last file. */
  emptied?: ReadonlySet<string>
}

export function buildReport(parts: ReportParts): CheckReport {
  const {
    matrix,
    mapping,
    judgement,
    failOn,
    problems = [],
    preview = false,
    baseFaults = [],
    matrixChange = null,
    override = null,
    emptied = new Set(),
    author,
    suggestions = [],
    lookAlikes = [],
    base = null,
    head = null,
    staged = false,
  } = parts
  const covered = new Set(matrixChange?.becomesCovered)
  const asking = mapping.unmapped.filter(({ kind }) => matrix.unmapped.outcome[kind] !== 'pass').map(({ path }) => path)
  const byId = featuresById(matrix.features)
  const verdictOfPreview = baseFaults.length > 0 ? 'warn' : 'pass'
  const verdictOfPolicy = preview ? verdictOfPreview : judgement.verdict
  const verdictWithoutOverride = problems.length > 0 ? 'fail' : verdictOfPolicy
  const softened: Outcome = verdictOfPolicy === 'fail' && override ? 'warn' : verdictOfPolicy
  return {
    base,
    head,
    ...(staged && { staged }),
    verdict: worst([softened, problems.length > 0 ? 'fail' : 'pass']),
    verdictWithoutOverride,
    complete: mapping.complete,
    problems,
    preview,
    baseFaults,
    features: judgement.features.map((judged) => featureOf(judged, { matrix, byId, emptied })),
    unmapped: mapping.unmapped.map(({ path }) => path),
    unmappedOutcome: judgement.unmapped,
    levelChanges: preview ? [] : judgement.levelChanges,
    toMap: asking.filter((path) => !covered.has(path)),
    suggestions,
    lookAlikes,
    mappedByHead: asking.filter((path) => covered.has(path)),
    contentNotChecked: mapping.contentNotChecked,
    files: mapping.files,
    matrixChange,
    override: verdictOfPolicy === 'fail' ? override : null,
    ...(matrix.override && { overrideLabel: matrix.override.label }),
    levels: matrix.levels,
    ...(matrix.volunteer !== undefined && { volunteer: matrix.volunteer }),
    ...(matrix.contact && { contact: matrix.contact }),
    ...(author && { author: authorOf(author, matrix) }),
    failOn,
  }
}

/** The words are GitHub's `author_association`. `NONE` includes people who have only opened this pull request. */
const NEW_HERE: ReadonlySet<string> = new Set(['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE'])

function authorOf({ login, association }: GitHubAuthor, matrix: Matrix): Author {
  const isBot = matrix.bots.some((bot) => accountKey(bot) === accountKey(login))
  return { login, isBot, isNew: !isBot && association !== undefined && NEW_HERE.has(association) }
}

interface Known {
  matrix: Matrix
  byId: ReadonlyMap<string, Feature>
  emptied: ReadonlySet<string>
}

/** What it may lack is added later: an object spread out of others takes ten times as long to make, and several times the memory. */
function featureOf(
  { feature, kind, outcome, because, files }: JudgedFeature,
  { matrix, byId, emptied }: Known,
): ReportFeature {
  const { accepts, notes, warning, sunset } = feature
  const { labels } = matrix.levels.get(feature.level)!
  const reported: ReportFeature = {
    id: feature.id,
    category: feature.category,
    name: feature.name,
    level: feature.level,
    tentative: feature.tentative,
    change: kind,
    outcome,
    because,
    maintainers: feature.maintainers,
    planned: plannedMaintainers(matrix, feature),
    unmaintained: !isMaintained(matrix, feature),
    seekingMaintainers: feature.seekingMaintainers,
    crossCutting: feature.crossCutting,
    labels: labels.length === 0 ? feature.labels : [...feature.labels, ...labels],
    checks: feature.checks,
    files: files.map(fileOf).sort((a, b) => compareText(a.path, b.path)),
    emptied: emptied.has(feature.id),
  }
  if (accepts) reported.accepts = accepts
  if (notes !== undefined) reported.notes = notes
  if (warning !== undefined) reported.warning = warning
  if (!sunset) return reported
  reported.sunset = sunset
  const { replacement } = sunset
  if (replacement !== undefined) reported.replacement = byId.get(replacement)?.name ?? replacement
  return reported
}

function fileOf({ change, pattern }: TouchedFile): ReportFile {
  const { path, previousPath, status, submodule } = change
  return { path, ...(previousPath !== undefined && { previousPath }), status, ...(submodule && { submodule }), pattern }
}
