// The JSON of a check and of explain. Its shape is the contract's section 4; schema/ has it as JSON Schema.
import type { CheckReport } from '../../check/report.ts'
import type { Feature } from '../../matrix/model.ts'
import type { Hit } from '../../paths/map.ts'

/** A value for JSON.stringify; two reports of the same input give the same bytes. */
export function checkJson(report: CheckReport): object {
  return {
    version: 1,
    verdict: report.verdict,
    complete: report.complete,
    features: report.features.map((feature) => ({
      id: feature.id,
      category: feature.category,
      name: feature.name,
      level: feature.level,
      tentative: feature.tentative,
      change: feature.change,
      outcome: feature.outcome,
      maintainers: feature.maintainers,
      planned: feature.planned,
      files: feature.files.map(({ path, previousPath, status, pattern }) => ({
        path,
        ...(previousPath !== undefined && { previous_path: previousPath }),
        status,
        pattern,
      })),
      because: feature.because,
      emptied: feature.emptied,
    })),
    unmapped: report.unmapped,
    unmappedOutcome: report.unmappedOutcome,
    contentNotChecked: report.contentNotChecked,
    problems: report.problems,
    override: report.override,
    preview: report.preview,
    matrixChange: report.matrixChange,
  }
}

/** One entry of explain. */
export function explainJson(path: string, hits: readonly Hit[]): object {
  return {
    path,
    features: hits.map(({ feature, pattern }) => ({ ...featureJson(feature), pattern })),
  }
}

/** What every listing says of a feature. */
export function featureJson({ id, category, name, level, tentative, maintainers }: Feature): object {
  return { id, category, name, level, tentative, maintainers }
}
