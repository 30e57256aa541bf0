// The names under which this action's jobs report, read from workflow files: the checks that branch rules should require.
import { readForeignValue } from '../yaml/foreign.ts'
import { isRecord } from '../text/is-record.ts'

export interface WorkflowFile {
  path: string
  text: string
}

const GATE_EVENTS = ['pull_request', 'pull_request_target', 'merge_group']

/** Names of the jobs that use an action or this repository's own as `support-matrix`, on events of pull requests; sorted. */
export function findGateJobs(files: readonly WorkflowFile[]): string[] {
  const names = files.flatMap(({ text }) => {
    const workflow = readForeignValue(text)
    if (
      !isRecord(workflow) ||
      !isRecord(workflow.jobs) ||
      !eventsOf(workflow.on).some((event) => GATE_EVENTS.includes(event))
    )
      return []
    return Object.entries(workflow.jobs).flatMap(([id, job]) =>
      isRecord(job) && usesAction(job.steps) ? [typeof job.name === 'string' ? job.name : id] : [],
    )
  })
  return [...new Set(names)].sort()
}

/** The names in a workflow's `on`, which may be one, a list or a map. */
export const eventsOf = (on: unknown): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : isRecord(on) ? Object.keys(on) : []

function usesAction(steps: unknown): boolean {
  return (
    Array.isArray(steps) &&
    steps.some(
      (step) => isRecord(step) && typeof step.uses === 'string' && /(?:^|\/)support-matrix(?:@|$)/.test(step.uses),
    )
  )
}
