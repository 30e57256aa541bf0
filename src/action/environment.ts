// What the runner tells the action: the event and the repository, as @actions/github reads them, and where GitHub is.
import { tmpdir } from 'node:os'
import { isRecord } from '../core/text/is-record.ts'
import { UsageError } from '../engine/errors.ts'
import type { Inputs } from './inputs.ts'
import { createClient, type Connection, type Repository } from '../github/client.ts'

export interface Environment {
  event: string
  /** Who started it, a bot perhaps; of a run that is run again, who started the first. */
  actor: string
  payload: Record<string, unknown>
  repository: Repository
  server: string
  apiUrl: string
  runUrl: string
  /** The commit that the event is about. */
  sha: string
  /** The runner's folder for temporary files. */
  temp: string
  /** Where a checkout would be. */
  workspace: string
}

/** What every task of a run works with. */
export interface Run {
  inputs: Inputs
  environment: Environment
  connection: Connection
}

/** Throws `UsageError` if a variable that every run needs is missing, or the event's payload can't be read. */
export async function readEnvironment(): Promise<Environment> {
  const context = await readContext()
  const { eventName, actor, serverUrl, apiUrl, runId, sha } = context
  const payload: unknown = context.payload
  if (!isRecord(payload)) throw new UsageError(`the event's payload is not a JSON object; ${PAYLOAD_ADVICE}`)
  const named = process.env.GITHUB_REPOSITORY
  if (named && !/^[^/\s]+\/[^/\s]+$/.test(named))
    throw new UsageError(`GITHUB_REPOSITORY is ${JSON.stringify(named)}, not owner/name; the runner sets it`)
  const repository = findRepository(context)
  if (!URL.canParse(apiUrl)) throw new UsageError('GITHUB_API_URL is not an address; the runner sets it')
  if (!eventName || !repository || Object.keys(payload).length === 0)
    throw new UsageError(
      'the event, its payload or the repository is missing: this is a GitHub Action; run dist/cli.js to check locally',
    )
  return {
    ...{ event: eventName, actor: actor || '', payload, repository, apiUrl },
    server: serverUrl,
    runUrl: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`,
    sha: sha || 'HEAD',
    temp: process.env.RUNNER_TEMP || tmpdir(),
    workspace: process.env.GITHUB_WORKSPACE || process.cwd(),
  }
}

type Context = (typeof import('./event-context.ts'))['context']

const PAYLOAD_ADVICE = 'GITHUB_EVENT_PATH must name the file that the runner wrote'

async function readContext(): Promise<Context> {
  try {
    return (await import('./event-context.ts')).context
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : "can't be read"
    throw new UsageError(`the event's payload ${what}; ${PAYLOAD_ADVICE}`, { cause: error })
  }
}

function findRepository(context: Context): Repository | undefined {
  try {
    return context.repo
  } catch {
    return undefined
  }
}

/** The client, and the repository it is used for. */
export function connect(token: string, { apiUrl, repository }: Pick<Environment, 'apiUrl' | 'repository'>): Connection {
  return { client: createClient({ token, apiUrl }), repository }
}
