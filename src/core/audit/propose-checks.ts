// Checks that probably test a feature, read from workflow files: lines to paste and to look at, never facts. Only features
// that say nothing of checks are looked at.
import { isRecord } from '../text/is-record.ts'
import { readForeignValue } from '../yaml/foreign.ts'
import type { Feature } from '../matrix/model.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import type { WorkflowFile } from './own-jobs.ts'

export interface CheckProposal {
  feature: Feature
  /** Globs over the names of check runs. */
  checks: string[]
  /** The workflow files they are from; sorted. */
  from: string[]
}

/**
 * In file order. A workflow tests a feature that names it as its `ci`, or all of whose path filters name files of that one feature, the
 * workflow itself aside.
 */
export function proposeChecks(map: FeatureMap, workflows: readonly WorkflowFile[]): CheckProposal[] {
  const { matrix } = map
  const featuresOf = (path: string) => map.featuresOf(path).map(({ feature }) => feature)
  const proposals = new Map<Feature, CheckProposal>()
  for (const { path, text } of workflows) {
    const workflow = readForeignValue(text)
    if (!isRecord(workflow) || !isRecord(workflow.jobs)) continue
    const checks = Object.entries(workflow.jobs).flatMap(([id, job]) => (isRecord(job) ? [checkName(id, job)] : []))
    const filtered = featureOfFilters(pathFilters(workflow.on), path, featuresOf)
    for (const feature of matrix.features) {
      if (feature.checks.length > 0 || checks.length === 0) continue
      if (!feature.ci.includes(path) && feature !== filtered) continue
      const known = proposals.get(feature) ?? { feature, checks: [], from: [] }
      proposals.set(feature, {
        feature,
        checks: [...new Set([...known.checks, ...checks])],
        from: [...known.from, path].sort(),
      })
    }
  }
  return matrix.features.flatMap((feature) => proposals.get(feature) ?? [])
}

/** As GitHub names its check: variants in parentheses, jobs of a called workflow after a slash. */
function checkName(id: string, job: Record<string, unknown>): string {
  const named = typeof job.name === 'string'
  const name = (named ? (job.name as string) : id).replace(/\$\{\{[^{}]*\}\}/g, '*').replace(/[[\]{}\\?]/g, '?')
  if (typeof job.uses === 'string') return `${name} / *`
  return !named && isRecord(job.strategy) && job.strategy.matrix !== undefined ? `${name} (*)` : name
}

function pathFilters(on: unknown): string[] {
  if (!isRecord(on)) return []
  return ['pull_request', 'pull_request_target', 'push'].flatMap((event) => {
    const filter = on[event]
    const paths: unknown[] = isRecord(filter) && Array.isArray(filter.paths) ? filter.paths : []
    return paths.filter((one): one is string => typeof one === 'string' && !one.startsWith('!'))
  })
}

/** The one feature that all filters lead to. A filter is asked for as a path below its folder. */
function featureOfFilters(
  filters: readonly string[],
  workflow: string,
  featuresOf: (path: string) => readonly Feature[],
): Feature | undefined {
  const found = new Set<Feature | undefined>()
  for (const filter of filters) {
    if (filter === workflow) continue
    const own = featuresOf(filter.replace(/\/\*\*?$/, '/any').replace(/\*+/g, 'any')).filter((one) => !one.crossCutting)
    found.add(own.length === 1 ? own[0] : undefined)
  }
  return found.size === 1 ? [...found][0] : undefined
}
