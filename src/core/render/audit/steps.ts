// What to do first after an audit: a handful of steps, the most serious first, then the cheapest.
import { freshFindings } from '../../audit/baseline.ts'
import type { AuditReport } from '../../audit/report.ts'
import type { FindingCode } from '../../finding.ts'
import type { Pen } from '../words.ts'
import { capitalized, count, listing } from '../../text/words.ts'
import { featuresById, type Feature } from '../../matrix/model.ts'

const MAX_STEPS = 6
const MAX_ERRORS = 3
const MAX_NAMES = 4

/** Kinds of warnings that can be settled in one go, and the sentence that says how. */
const SITTINGS: [FindingCode, (names: string, features: number) => string][] = [
  ['supported-without-maintainers', (names) => `Name maintainers for Supported features that have none: ${names}.`],
  ['level-conflict', (names) => `Agree on one level: ${names}.`],
  [
    'unmaintained-with-maintainers',
    (names) => `Check with the maintainers of features whose level says they have none: ${names}.`,
  ],
  [
    'dead-pattern',
    (names, features) => `Correct or allow the patterns that match no file in ${count(features, 'feature')}: ${names}.`,
  ],
  ['missing-docs', (names) => `Correct the documents named by ${names}.`],
  ['missing-ci', (names) => `Correct the CI files named by ${names}.`],
]

/** One sentence each, only about findings that aren't in the baseline. */
export function firstSteps(report: AuditReport, pen: Pen): string[] {
  const fresh = freshFindings(report.findings)
  const byId = featuresById(report.matrix.features)
  const errors = fresh.filter(({ severity }) => severity === 'error')
  const sittings = SITTINGS.flatMap(([code, sentence]) => {
    const features = [...new Set(fresh.flatMap((finding) => (finding.code === code ? (finding.feature ?? []) : [])))]
    if (features.length === 0) return []
    const shown = features.map((id) => pen.text(byId.get(id)?.name ?? id))
    return [sentence(listing(shown, MAX_NAMES), features.length)]
  })
  return [
    ...errors.slice(0, MAX_ERRORS).map(({ message, fix }) => `${capitalized(pen.text(message))}. ${pen.text(fix)}`),
    ...(errors.length > MAX_ERRORS ? [`${errors.length - MAX_ERRORS} more errors below.`] : []),
    ...sittings,
    ...coverageStep(report, { byId, pen }),
    ...removalStep(report, pen),
  ].slice(0, MAX_STEPS)
}

function coverageStep(
  { coverage }: AuditReport,
  { byId, pen }: { byId: ReadonlyMap<string, Feature>; pen: Pen },
): string[] {
  const [first] = coverage.folders
  if (!first) return []
  const where = first.path === './' ? 'at the root' : `in ${pen.code(first.path)}`
  const perhaps = first.suggest === null ? '' : `, perhaps as part of ${pen.text(byId.get(first.suggest)!.name)}`
  return [`Map the ${count(first.files, 'file')} ${where}${perhaps}: the most files without a feature in one place.`]
}

function removalStep({ removable }: AuditReport, pen: Pen): string[] {
  const easy = removable.find(
    ({ files, together, shared, namedBy }) => files.length > 0 && together.files + shared.length + namedBy.length === 0,
  )
  return easy
    ? [`Remove ${pen.text(easy.feature.name)}: nothing else uses or names its ${count(easy.files.length, 'file')}.`]
    : []
}
