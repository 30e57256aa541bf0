// What the runner tells the action: the event, the repository, where GitHub is.
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
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

/** Throws `UsageError` naming every variable that is missing. */
export async function readEnvironment(env: NodeJS.ProcessEnv = process.env): Promise<Environment> {
  const missing = ['GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_REPOSITORY'].filter((name) => !env[name])
  if (missing.length > 0)
    throw new UsageError(`${missing.join(', ')} is not set: this is a GitHub Action; at a desk use dist/cli.js`)
  const [owner = '', repo = ''] = env.GITHUB_REPOSITORY!.split('/')
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  return {
    event: env.GITHUB_EVENT_NAME!,
    payload: await readPayload(env.GITHUB_EVENT_PATH!),
    repository: { owner, repo },
    server,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runUrl: `${server}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
    sha: env.GITHUB_SHA || 'HEAD',
    temp: env.RUNNER_TEMP || tmpdir(),
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
  }
}

async function readPayload(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
  } catch (error) {
    throw new UsageError(`the event's payload can't be read from ${path}`, { cause: error })
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
