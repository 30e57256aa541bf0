// Runs dist/index.js as the Actions runner does: its environment, its files, the defaults of action.yml. Looks into
// nothing but what a runner sees.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { FakeGitHub } from '../fakes/github.ts'
import type { Command } from './commands.ts'
import { parseCommands, parseFileCommands } from './commands.ts'
import type { RunEvent } from './event.ts'
import { runNode } from './run-node.ts'
import type { Finished } from './run-node.ts'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface ActionRun extends Finished {
  outputs: Record<string, string>
  summary: string
  /** Everything the runner would obey, of both streams. */
  commands: Command[]
  /** The errors, warnings and notices among them. */
  annotations: Command[]
  /** The JSON file that output `report` names; undefined where there is none. */
  report: unknown
  /** The file that output `html` names. */
  html: string | undefined
  /** The file that output `markdown` names, and the value in that of `sarif`. */
  markdown: string | undefined
  sarif: unknown
}

export interface ActionOptions {
  github: FakeGitHub
  event: RunEvent
  repository?: string
  inputs?: Record<string, string>
  env?: Record<string, string>
  /** An existing folder as GITHUB_WORKSPACE; an empty one where missing. */
  workspace?: string
  /** Milliseconds. */
  timeLimit?: number
  /** Another action: the folder that holds its action.yml and dist/index.js. */
  root?: string
}

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { github, event, repository = 'acme/widgets', inputs = {}, env = {}, timeLimit, root = ROOT } = options
  const home = mkdtempSync(join(tmpdir(), 'support-matrix-run-'))
  try {
    const file = (name: string, text = ''): string => {
      writeFileSync(join(home, name), text)
      return join(home, name)
    }
    const folder = (name: string): string => {
      mkdirSync(join(home, name))
      return join(home, name)
    }
    const output = file('output')
    const summary = file('summary')
    const workspace = options.workspace ?? folder('workspace')
    const finished = await runNode({
      file: join(root, 'dist/index.js'),
      cwd: workspace,
      ...(timeLimit !== undefined && { timeLimit }),
      env: {
        ...inputEnvironment(join(root, 'action.yml'), github.state.token.text, inputs),
        ...{ PATH: process.env.PATH ?? '', HOME: folder('home'), CI: 'true', GITHUB_ACTIONS: 'true' },
        ...{ RUNNER_TEMP: folder('temp'), RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_DEBUG: '' },
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json', event.text ?? JSON.stringify(event.payload)),
        ...{
          GITHUB_SHA: event.sha,
          GITHUB_REF: event.ref,
          GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads\/)?/, ''),
        },
        ...{ GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_OWNER: repository.split('/')[0]! },
        ...{ GITHUB_SERVER_URL: github.html, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl },
        ...{ GITHUB_RUN_ID: '4711', GITHUB_RUN_NUMBER: '12', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKSPACE: workspace },
        ...{ GITHUB_ACTOR: event.actor, GITHUB_TRIGGERING_ACTOR: event.actor, GITHUB_WORKFLOW: 'Support matrix' },
        ...{
          GITHUB_JOB: 'support-matrix',
          GITHUB_ACTION: 'support-matrix',
          GITHUB_OUTPUT: output,
          GITHUB_STATE: file('state'),
        },
        ...{ GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), GITHUB_STEP_SUMMARY: summary },
        ...env,
      },
    })
    const outputs = parseFileCommands(readFileSync(output, 'utf8'))
    const commands = parseCommands(`${finished.stdout}\n${finished.stderr}`)
    const read = (path: string | undefined): string | undefined =>
      path !== undefined && path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : undefined
    const report = read(outputs.report)
    return {
      ...finished,
      outputs,
      commands,
      summary: readFileSync(summary, 'utf8'),
      annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
      report: report === undefined ? undefined : JSON.parse(report),
      html: read(outputs.html),
      markdown: read(outputs.markdown),
      sarif: JSON.parse(read(outputs.sarif) ?? 'null') as unknown,
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** INPUT_… for every input of action.yml: the default, or what the test sets. Unknown inputs are a mistake in the test. */
function inputEnvironment(file: string, token: string, inputs: Record<string, string>): Record<string, string> {
  const action = parse(readFileSync(file, 'utf8')) as {
    inputs: Record<string, { default?: string | boolean | number | null }>
  }
  for (const name of Object.keys(inputs))
    if (!(name in action.inputs)) throw new Error(`action.yml has no input ${name}`)
  const pairs = Object.entries(action.inputs).map(([name, { default: text }]) => {
    const value = inputs[name] ?? String(text ?? '')
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value.replace('${{ github.token }}', token)]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}
