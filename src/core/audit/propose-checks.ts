// Checks that probably test a feature, read from workflow files: suggestions to review and paste. Only for features without
// `checks`.
import { isRecord, textsIn } from '../text/is-record.ts'
import { readForeignValue } from '../yaml/foreign.ts'
import type { Feature } from '../matrix/model.ts'
import type { FeatureMap } from '../paths/feature-map.ts'
import { eventsOf, type WorkflowFile } from './own-jobs.ts'
import { remembered } from '../text/remembered.ts'

export interface CheckProposal {
  feature: Feature
  /** Globs over the names of check runs. */
  checks: string[]
  /** The workflow files they are from; sorted. */
  from: string[]
}

/**
 * In file order. A workflow tests a feature if the feature names it as its `ci`, or if all of the workflow's path filters, apart
 * from the one for itself, lead to that feature alone.
 */
export function proposeChecks(map: FeatureMap, workflows: readonly WorkflowFile[]): CheckProposal[] {
  const unchecked = map.matrix.features.filter(({ checks }) => checks.length === 0)
  const named = new Set(unchecked.flatMap(({ ci }) => ci))
  const featuresOf = (path: string) => map.featuresOf(path).map(({ feature }) => feature)
  const proposals = new Map<Feature, CheckProposal>()
  const read = remembered(readWorkflow)
  for (const file of workflows) {
    const { path } = file
    // Reading YAML takes most of the time, and few workflows are named, have path filters, or call one that does.
    if (!named.has(path) && !file.text.includes('paths')) continue
    const workflow = read(file)
    if (!workflow) continue
    const filtered = featureOfFilters(pathFilters(workflow.on), path, featuresOf)
    const features = unchecked.filter((feature) => feature.ci.includes(path) || feature === filtered)
    if (features.length === 0) continue
    const names = workflow.jobs.map(({ name, uses }) => (uses === undefined ? name : `${name} / *`))
    const callers = workflows.filter(({ text }) => text.includes(path)).flatMap((caller) => read(caller) ?? [])
    const checks = prefixesOf(workflow, callers).flatMap((prefix) =>
      prefix === '' || prefix === ANY_CALLER ? names.map((name) => prefix + name) : `${prefix}*`,
    )
    for (const feature of features) {
      const known = proposals.get(feature) ?? { feature, checks: [], from: [] }
      proposals.set(feature, {
        feature,
        checks: [...new Set([...known.checks, ...checks])],
        from: [...known.from, path].sort(),
      })
    }
  }
  return unchecked.flatMap((feature) => proposals.get(feature) ?? [])
}

/** Stands for callers that are not known. */
const ANY_CALLER = '* / '

interface Workflow {
  path: string
  on: unknown
  /** `name` is a glob over the job's own part of its check's name; `uses` the workflow that it calls. */
  jobs: { name: string; uses?: string }[]
}

function readWorkflow({ path, text }: WorkflowFile): Workflow | undefined {
  const workflow = readForeignValue(text)
  if (!isRecord(workflow) || !isRecord(workflow.jobs)) return undefined
  const jobs = Object.entries(workflow.jobs).flatMap(([id, job]) =>
    isRecord(job)
      ? [{ name: jobName(id, job), ...(typeof job.uses === 'string' && { uses: job.uses.replace(/^\.\//, '') }) }]
      : [],
  )
  return jobs.length > 0 ? { path, on: workflow.on, jobs } : undefined
}

/** As GitHub names its check: variants stand in parentheses unless the name itself tells them apart. */
function jobName(id: string, job: Record<string, unknown>): string {
  const name = typeof job.name === 'string' ? job.name : id
  const glob = name.replace(/\$\{\{[^{}]*\}\}/g, '*').replace(/[[\]{}\\?]/g, '?')
  return isRecord(job.strategy) && job.strategy.matrix !== undefined && glob === name ? `${glob} (*)` : glob
}

/** What stands before a workflow's jobs in their checks' names: nothing, and each job that calls it, whoever calls that one. */
function prefixesOf({ path, on }: Pick<Workflow, 'path' | 'on'>, all: readonly Workflow[]): string[] {
  if (!isCallable(on)) return ['']
  const callers = all.flatMap((workflow) =>
    workflow.jobs.flatMap(({ name, uses }) =>
      uses === path ? [`${isOnlyCallable(workflow.on) ? ANY_CALLER : ''}${name} / `] : [],
    ),
  )
  const own = isOnlyCallable(on) ? [] : ['']
  return [...new Set(callers.length > 0 || own.length > 0 ? [...own, ...callers] : [ANY_CALLER])]
}

const isCallable = (on: unknown) => eventsOf(on).includes('workflow_call')
const isOnlyCallable = (on: unknown) => eventsOf(on).every((event) => event === 'workflow_call')

function pathFilters(on: unknown): string[] {
  if (!isRecord(on)) return []
  return ['pull_request', 'pull_request_target', 'push'].flatMap((event) => {
    const filter = on[event]
    return isRecord(filter) ? textsIn(filter.paths).filter((one) => !one.startsWith('!')) : []
  })
}

/** The one feature that all filters lead to. Each filter is looked up as a path below its folder. */
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
