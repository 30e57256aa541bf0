// Asks GitHub about the repository at hand: which it is, by which token, and what an audit wants to know of it.
import type { GitHubFacts } from '../core/audit/repository.ts'
import { UsageError } from '../engine/errors.ts'
import type { FactsQuestion } from '../engine/ports.ts'
import { tryGit } from '../git/git.ts'

/** Throws `UsageError` where no token is set, or the repository has no remote `origin` on GitHub. */
export async function askGitHub(repo: string, question: FactsQuestion): Promise<GitHubFacts> {
  const token = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN
  if (!token) throw new UsageError('--github needs a token in GITHUB_TOKEN or GH_TOKEN')
  const { server, owner, name } = await findRemote(repo)
  const apiUrl =
    process.env.GITHUB_API_URL ?? (server === 'github.com' ? 'https://api.github.com' : `https://${server}/api/v3`)
  // Loaded only here: no other command needs a client.
  const [{ createClient }, { findGitHubFacts }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/facts.ts'),
  ])
  return findGitHubFacts(createClient({ token, apiUrl }), { owner, repo: name }, question)
}

async function findRemote(repo: string): Promise<{ server: string; owner: string; name: string }> {
  const url = (await tryGit(['config', '--get', 'remote.origin.url'], { repo }))?.toString().trim() ?? ''
  const [, server, owner, name] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+)(?::\d+)?[:/]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? []
  if (!server || !owner || !name)
    throw new UsageError(`--github needs a remote \`origin\` on GitHub; it is ${JSON.stringify(url)}`)
  return { server, owner, name }
}
