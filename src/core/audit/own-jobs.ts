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
    if (!isRecord(workflow) || !isRecord(workflow.jobs) || !isGate(workflow.on)) return []
    return Object.entries(workflow.jobs).flatMap(([id, job]) =>
      isRecord(job) && usesAction(job.steps) ? [typeof job.name === 'string' ? job.name : id] : [],
    )
  })
  return [...new Set(names)].sort()
}

function isGate(on: unknown): boolean {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : isRecord(on) ? Object.keys(on) : []
  return events.some((event) => GATE_EVENTS.includes(String(event)))
}

function usesAction(steps: unknown): boolean {
  return (
    Array.isArray(steps) &&
    steps.some(
      (step) => isRecord(step) && typeof step.uses === 'string' && /(?:^|\/)support-matrix(?:@|$)/.test(step.uses),
    )
  )
}
