// What an audit wants to know of GitHub: whether teams can be asked, what is wrong with CODEOWNERS, which checks are
// required. What the token may not see is `unknown` with the reason, never guessed.
import type { CodeownersError, GitHubFacts, RequiredChecks } from '../core/audit/repository.ts'
import { GitHubError } from '../engine/errors.ts'
import type { FactsQuestion } from '../engine/ports.ts'
import { ask, isStatus } from './client.ts'
import type { Client, Repository } from './client.ts'
import { listPages } from './pages.ts'

export async function findGitHubFacts(
  client: Client,
  repository: Repository,
  question: FactsQuestion,
): Promise<GitHubFacts> {
  const [teams, codeownersErrors, requiredChecks] = await Promise.all([
    findTeams(client, repository, question.teams),
    orUnknown(listCodeownersErrors(client, repository)),
    orUnknown(findRequiredChecks(client, repository, question)),
  ])
  return { teams, codeownersErrors, requiredChecks }
}

async function orUnknown<T>(work: Promise<T>): Promise<T | { unknown: string }> {
  try {
    return await work
  } catch (error) {
    if (error instanceof GitHubError) return { unknown: error.message }
    throw error
  }
}

const MAY_WRITE = new Set(['push', 'maintain', 'admin'])

async function findTeams(client: Client, repository: Repository, names: string[]): Promise<GitHubFacts['teams']> {
  if (names.length === 0) return []
  const doing = {
    what: "list the repository's teams",
    permission: 'members: read` of a GitHub App or the scope `read:org',
  }
  const listed = await orUnknown(
    listPages(doing, 0, (page) => client.rest.repos.listTeams({ ...repository, per_page: 100, page })),
  )
  // A token that may not list them may not look one up either.
  if ('unknown' in listed) return names.map((name) => ({ name, state: 'unknown', reason: listed.unknown }))
  const access = new Map(listed.map((team) => [team.slug.toLowerCase(), team.permission]))
  return Promise.all(
    names.map(async (name) => {
      const [org = '', slug = ''] = name.slice(1).split('/')
      const isHere = org.toLowerCase() === repository.owner.toLowerCase()
      const permission = isHere ? access.get(slug.toLowerCase()) : undefined
      if (permission !== undefined) return { name, state: MAY_WRITE.has(permission) ? 'ok' : 'no-write' }
      try {
        await ask({ ...doing, what: `find ${name}` }, () => client.rest.teams.getByName({ org, team_slug: slug }))
        return { name, state: 'no-write' }
      } catch (error) {
        if (isStatus(error, 404)) return { name, state: 'missing' }
        if (error instanceof GitHubError) return { name, state: 'unknown', reason: error.message }
        throw error
      }
    }),
  )
}

async function listCodeownersErrors(client: Client, repository: Repository): Promise<CodeownersError[]> {
  try {
    const { data } = await ask({ what: "list GitHub's errors in CODEOWNERS", permission: 'contents: read' }, () =>
      client.rest.repos.codeownersErrors({ ...repository }),
    )
    return data.errors.map(({ path, line, column, kind, message, suggestion }) => ({
      path,
      line,
      column,
      kind,
      message,
      ...(suggestion && { suggestion }),
    }))
  } catch (error) {
    // Without a CODEOWNERS file there is nothing to be wrong.
    if (isStatus(error, 404)) return []
    throw error
  }
}

/** Recent pull requests whose heads are looked at for the checks that ran. */
const RECENT = 5

async function findRequiredChecks(
  client: Client,
  repository: Repository,
  { branch: named, own }: FactsQuestion,
): Promise<RequiredChecks> {
  const branch =
    named ??
    (
      await ask({ what: 'read the repository', permission: 'metadata: read' }, () =>
        client.rest.repos.get({ ...repository }),
      )
    ).data.default_branch
  const [rules, protection, pulls] = await Promise.all([
    listPages({ what: "list the branch's rules", permission: 'contents: read' }, 0, (page) =>
      client.rest.repos.getBranchRules({ ...repository, branch, per_page: 100, page }),
    ),
    orUnknown(listProtectionChecks(client, repository, branch)),
    ask({ what: 'list recent pull requests', permission: 'pull-requests: read' }, () =>
      client.rest.pulls.list({
        ...repository,
        state: 'all',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: RECENT,
      }),
    ),
  ])
  const ruled = rules.flatMap((rule) =>
    rule.type === 'required_status_checks'
      ? (rule.parameters?.required_status_checks.map(({ context }) => context) ?? [])
      : [],
  )
  if ('unknown' in protection && ruled.length === 0) throw new GitHubError(protection.unknown)
  const required = [...new Set([...ruled, ...('unknown' in protection ? [] : protection)])].sort()
  const runs = await Promise.all(
    pulls.data.map((pull) =>
      ask({ what: 'list the checks that ran', permission: 'checks: read' }, () =>
        client.rest.checks.listForRef({ ...repository, ref: pull.head.sha, per_page: 100 }),
      ),
    ),
  )
  const reported = runs.flatMap(({ data }) => data.check_runs.map(({ name }) => name))
  // Nothing ran yet: that says nothing of any check.
  return { branch, required, reported: reported.length > 0 ? [...new Set(reported)].sort() : required, own }
}

async function listProtectionChecks(client: Client, repository: Repository, branch: string): Promise<string[]> {
  try {
    const { data } = await ask({ what: "read the branch's protection", permission: 'administration: read' }, () =>
      client.rest.repos.getStatusChecksProtection({ ...repository, branch }),
    )
    return data.contexts
  } catch (error) {
    if (isStatus(error, 404)) return []
    throw error
  }
}
