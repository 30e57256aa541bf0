// Workflow files as values: what is in examples/ and .github/workflows/, and their expressions resolved as GitHub does.
import { Evaluator, Lexer, Parser, data } from '@actions/expressions'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../e2e/run-action.ts'

export type Permissions = Record<string, 'read' | 'write' | 'none'>

export interface Step {
  id?: string
  name?: string
  uses?: string
  run?: string
  if?: string
  with?: Record<string, string | number | boolean>
  env?: Record<string, string>
}

export interface Job {
  name?: string
  if?: string
  needs?: string | string[]
  permissions?: Permissions
  'timeout-minutes'?: number
  strategy?: unknown
  steps: Step[]
}

export interface Workflow {
  /** From the project's root. */
  file: string
  text: string
  name: string
  /** Event to its settings; null where it has none. */
  on: Record<string, Record<string, unknown> | null>
  permissions?: Permissions
  defaults?: { run?: { shell?: string } }
  concurrency?: { group: string; 'cancel-in-progress'?: boolean }
  jobs: Record<string, Job>
}

/** For the PATH of a workflow's shell: what GitHub's runners have and a machine with Node and git need not. */
export const SHELL_TOOLS = join(ROOT, '__tests__/workflows/bin')

/** Not for GitHub. */
export const GITLAB_EXAMPLE = 'gitlab-ci.yml'

/** Every workflow in the folder, sorted by name. */
export function readWorkflows(folder: 'examples' | '.github/workflows'): Workflow[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml') && name !== GITLAB_EXAMPLE)
    .sort()
    .map((name) => readWorkflow(`${folder}/${name}`))
}

export function readWorkflow(file: string): Workflow {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return { file, text, ...(parse(text) as Omit<Workflow, 'file' | 'text'>) }
}

export const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap((job) => job.steps)

/** `uses: support-matrix/support-matrix@…`, or the action of this very repository. */
export const isOurs = (step: Step): boolean =>
  step.uses === './' || (step.uses?.startsWith('support-matrix/support-matrix@') ?? false)

export const isGate = (job: Job): boolean => job.name === 'support-matrix'

/** The job that runs the action, and its step; the first where there are several. */
export function findOurStep(workflow: Workflow): { job: Job; step: Step } {
  for (const job of Object.values(workflow.jobs)) {
    const step = job.steps.find(isOurs)
    if (step) return { job, step }
  }
  throw new Error(`${workflow.file} has no step with the action`)
}

type Value = string | boolean | number | null | { [name: string]: Value | undefined } | Value[]

/** The text with every expression in it replaced by its value in these contexts; a context not named is an error. */
export function resolve(text: string, contexts: Record<string, Value>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, contexts).coerceString())
}

/** Whether a condition holds; without one it does. */
export function holds(condition: string | undefined, contexts: Record<string, Value>): boolean {
  if (condition === undefined) return true
  const result = evaluate(condition.replace(/^\$\{\{|\}\}$/g, ''), contexts)
  return result.coerceString() === 'true'
}

function evaluate(expression: string, contexts: Record<string, Value>): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse()
  return new Evaluator(parsed, toData(contexts) as data.Dictionary).evaluate()
}

function toData(value: Value | undefined): data.ExpressionData {
  switch (typeof value) {
    case 'string':
      return new data.StringData(value)
    case 'boolean':
      return new data.BooleanData(value)
    case 'number':
      return new data.NumberData(value)
    case 'undefined':
      return new data.Null()
    case 'object':
      if (value === null) return new data.Null()
      if (Array.isArray(value)) return new data.Array(...value.map(toData))
      return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })))
  }
}
