// What the runner tells the action: the event and the repository, as @actions/github reads them, and where GitHub is. Of that
// package nothing else is bundled here.
import { tmpdir } from 'node:os'
import { context } from '@actions/github'
import { UsageError } from '../engine/errors.ts'
import { createClient } from '../github/client.ts'
import type { Repository } from '../github/client.ts'
import type { Connection } from '../github/change-source.ts'

export interface Environment {
  event: string
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

/** Throws `UsageError` where the runner has not said what every run needs. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const { eventName, payload, serverUrl, apiUrl, runId, sha } = context
  const repository = findRepository()
  if (!eventName || !repository || Object.keys(payload).length === 0)
    throw new UsageError(
      'the event, its payload or the repository is missing: this is a GitHub Action; run dist/cli.js to check locally',
    )
  return {
    ...{ event: eventName, payload, repository, apiUrl },
    server: serverUrl,
    runUrl: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`,
    sha: sha || 'HEAD',
    temp: env.RUNNER_TEMP || tmpdir(),
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
  }
}

function findRepository(): Repository | undefined {
  try {
    return context.repo
  } catch {
    return undefined
  }
}

const PROXY = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** The client; where the runner is behind a proxy, through it (and past it where no_proxy says so). */
export async function connect(
  token: string,
  { apiUrl, repository }: Pick<Environment, 'apiUrl' | 'repository'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Connection> {
  if (!PROXY.some((name) => env[name])) return { client: createClient({ token, apiUrl }), repository }
  const { proxyFetch } = await import('./proxy.ts')
  return { client: createClient({ token, apiUrl, fetch: proxyFetch }), repository }
}
