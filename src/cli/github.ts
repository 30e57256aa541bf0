// Asks GitHub about the current repository for an audit: finds its name, the server and the token.
import type { GitHubFacts } from '../core/audit/repository.ts'
import { UsageError } from '../engine/errors.ts'
import type { FactsQuestion } from '../engine/ports.ts'
import { findOrigin } from '../git/remote.ts'
import { findServer } from './discovery.ts'
import type { Io } from './io.ts'

/** Throws `UsageError` if no token is set, or the repository has no remote `origin` on GitHub. */
export async function askGitHub(
  { repo, server: named, io }: { repo: string; server?: string | undefined; io: Io },
  question: FactsQuestion,
): Promise<GitHubFacts> {
  const token = io.env.GITHUB_TOKEN ?? io.env.GH_TOKEN
  if (!token) throw new UsageError('--github needs a token in GITHUB_TOKEN or GH_TOKEN')
  const origin = findOrigin(repo)
  const [owner, name, ...rest] = (await origin)?.path.split('/') ?? []
  if (!owner || !name || rest.length > 0)
    throw new UsageError(
      '--github finds the repository through the remote `origin`, which must be on GitHub; add one with `git remote add origin URL`',
    )
  const server = await findServer(io, { server: named, origin })
  // The runner's own address of the API goes with the runner's own server.
  const apiUrl = (named === undefined ? io.env.GITHUB_API_URL : undefined) || apiUrlOf(server)
  // Loaded only here, because no other command needs a client.
  const { createClient, findGitHubFacts } = await import('./github-client.ts')
  return findGitHubFacts({ client: createClient({ token, apiUrl }), repository: { owner, repo: name } }, question)
}

/** The address of a server's API: github.com and GHE.com have a host for it, GitHub Enterprise Server has a path. */
export function apiUrlOf(server: string): string {
  const { host, protocol } = new URL(server)
  return host === 'github.com' || host.endsWith('.ghe.com') ? `https://api.${host}` : `${protocol}//${host}/api/v3`
}
