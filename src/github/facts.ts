// What an audit asks GitHub: whether teams can be asked for review, what is wrong with CODEOWNERS, which checks are required.
// Whatever the token can't see is `unknown` with the reason, never guessed.
import type { CodeownersError, GitHubFacts, RequiredChecks } from '../core/audit/repository.ts'
import { GitHubError } from '../engine/errors.ts'
import type { FactsQuestion } from '../engine/ports.ts'
import { isRecord } from '../core/text/is-record.ts'
import { believe, believeList, isCount, isList, isName, isSha, isText, orNone, type Fields } from './believe.ts'
import { ask, isStatus, type Client, type Connection } from './client.ts'
import { orFailure, unlessMissing } from './failures.ts'
import { listPages } from './pages.ts'

export async function findGitHubFacts(connection: Connection, question: FactsQuestion): Promise<GitHubFacts> {
  const { client } = connection
  const [teams, members, existing, missingUsers, codeownersErrors, requiredChecks] = await Promise.all([
    findTeams(connection, question.teams),
    Promise.all(question.counted.map((team) => findMembers(client, team))),
    findExistingTeams(client, question.planned),
    findMissingUsers(client, question.users),
    orUnknown(listCodeownersErrors(connection)),
    orUnknown(findRequiredChecks(connection, question)),
  ])
  return { teams, members, existing, missingUsers, codeownersErrors, requiredChecks }
}

const SEES_TEAMS = 'members: read` of a GitHub App or the scope `read:org'

/** `org` and `team_slug`, as GitHub's paths name a team. */
function addressOf(team: string): { org: string; team_slug: string } {
  const [org = '', slug = ''] = team.slice(1).split('/')
  return { org, team_slug: slug }
}

async function findMembers(client: Client, team: string): Promise<GitHubFacts['members'][number]> {
  const doing = { what: `list the members of ${team}`, permission: SEES_TEAMS, entry: { login: isName } }
  const listed = await orUnknown(
    listPages(doing, 0, (page) => client.rest.teams.listMembersInOrg({ ...addressOf(team), ...page })),
  )
  return 'unknown' in listed ? { team, unknown: listed.unknown } : { team, logins: listed.map(({ login }) => login) }
}

/** The planned teams that exist on GitHub. One that can't be looked up counts as missing. */
async function findExistingTeams(client: Client, teams: readonly string[]): Promise<string[]> {
  return those(teams, async (team) => {
    const doing = { what: `find ${team}`, permission: SEES_TEAMS }
    const found = await orFailure(ask(doing, () => client.rest.teams.getByName(addressOf(team))))
    return !(found instanceof GitHubError)
  })
}

/** The users that don't exist on GitHub. */
async function findMissingUsers(client: Client, users: readonly string[]): Promise<string[]> {
  return those(users, async (user) => {
    const doing = { what: `find ${user}`, permission: 'metadata: read' }
    const found = await orFailure(ask(doing, () => client.rest.users.getByUsername({ username: user.slice(1) })))
    return isStatus(found, 404)
  })
}

/** The names that it is true of. */
async function those(names: readonly string[], isTrue: (name: string) => Promise<boolean>): Promise<string[]> {
  const found = await Promise.all(names.map(isTrue))
  return names.filter((_, index) => found[index])
}

async function orUnknown<T>(work: Promise<T>): Promise<T | { unknown: string }> {
  const found = await orFailure(work)
  return found instanceof GitHubError ? { unknown: found.message } : found
}

const MAY_WRITE = new Set(['push', 'maintain', 'admin'])

async function findTeams({ client, repository }: Connection, names: string[]): Promise<GitHubFacts['teams']> {
  if (names.length === 0) return []
  const doing = {
    what: "list the repository's teams",
    permission: SEES_TEAMS,
    entry: { slug: isName, permission: isName },
  }
  const listed = await orUnknown(listPages(doing, 0, (page) => client.rest.repos.listTeams({ ...repository, ...page })))
  // A token that can't list teams can't look one up either.
  if ('unknown' in listed) return names.map((name) => ({ name, state: 'unknown', reason: listed.unknown }))
  const access = new Map(listed.map((team) => [team.slug.toLowerCase(), team.permission]))
  return Promise.all(
    names.map(async (name) => {
      const address = addressOf(name)
      const isHere = address.org.toLowerCase() === repository.owner.toLowerCase()
      const permission = isHere ? access.get(address.team_slug.toLowerCase()) : undefined
      if (permission !== undefined) return { name, state: MAY_WRITE.has(permission) ? 'ok' : 'no-write' }
      const found = await orFailure(ask({ ...doing, what: `find ${name}` }, () => client.rest.teams.getByName(address)))
      if (isStatus(found, 404)) return { name, state: 'missing' }
      if (found instanceof GitHubError) return { name, state: 'unknown', reason: found.message }
      return { name, state: 'no-write' }
    }),
  )
}

const CODEOWNERS_ERROR: Fields = {
  ...{ path: isName, line: isCount, column: isCount, kind: isText, message: isText },
  suggestion: orNone(isText),
}

async function listCodeownersErrors({ client, repository }: Connection): Promise<CodeownersError[]> {
  const doing = { what: "list GitHub's errors in CODEOWNERS", permission: 'contents: read' }
  const answer = await unlessMissing(ask(doing, () => client.rest.repos.codeownersErrors({ ...repository })))
  // Without a CODEOWNERS file there are no errors.
  if (!answer) return []
  const { data } = answer
  believe(data, { errors: isList }, doing.what)
  believeList(data.errors, CODEOWNERS_ERROR, doing.what)
  return data.errors.map(({ path, line, column, kind, message, suggestion }) => ({
    ...{ path, line, column, kind, message },
    ...(suggestion && { suggestion }),
  }))
}

/** How many recent pull requests are searched for the checks that ran. */
const RECENT = 5

/** `parameters` differ by type. */
const RULE: Fields = { type: isName, parameters: orNone(isRecord) }

async function findDefaultBranch({ client, repository }: Connection): Promise<string> {
  const doing = { what: 'read the repository', permission: 'metadata: read' }
  const { data } = await ask(doing, () => client.rest.repos.get({ ...repository }))
  believe(data, { default_branch: isName }, doing.what)
  return data.default_branch
}

/** The head commits of the most recently updated pull requests. */
async function listRecentHeads({ client, repository }: Connection, base: string): Promise<string[]> {
  const doing = { what: 'list recent pull requests', permission: 'pull-requests: read' }
  const newest = { sort: 'updated', direction: 'desc', per_page: RECENT } as const
  const { data } = await ask(doing, () => client.rest.pulls.list({ ...repository, state: 'all', base, ...newest }))
  believeList(data, { 'head.sha': isSha }, doing.what)
  return data.map(({ head }) => head.sha)
}

async function findRequiredChecks(
  connection: Connection,
  { branch: named, own }: FactsQuestion,
): Promise<RequiredChecks> {
  const { client, repository } = connection
  const branch = named ?? (await findDefaultBranch(connection))
  const [rules, protection, heads] = await Promise.all([
    listPages({ what: "list the branch's rules", permission: 'contents: read', entry: RULE }, 0, (page) =>
      client.rest.repos.getBranchRules({ ...repository, branch, ...page }),
    ),
    orUnknown(listProtectionChecks(connection, branch)),
    listRecentHeads(connection, branch),
  ])
  const ruled = rules.flatMap((rule) => {
    if (rule.type !== 'required_status_checks') return []
    const checks = rule.parameters?.required_status_checks ?? []
    believeList(checks, { context: isText }, "list the branch's rules")
    return checks.map(({ context }) => context)
  })
  if ('unknown' in protection && ruled.length === 0) throw new GitHubError(protection.unknown)
  const required = [...new Set([...ruled, ...('unknown' in protection ? [] : protection)])].sort()
  const runs = await Promise.all(
    heads.map((ref) => {
      const doing = { what: 'list the checks that ran', permission: 'checks: read', entry: { name: isText } }
      return listPages(doing, 0, async (page) => {
        const { data, headers } = await client.rest.checks.listForRef({ ...repository, ref, ...page })
        believe(data, { check_runs: isList }, doing.what)
        return { data: data.check_runs, headers }
      })
    }),
  )
  const reported = [...new Set(runs.flat().map(({ name }) => name))].sort()
  return { branch, required, reported, own }
}

async function listProtectionChecks({ client, repository }: Connection, branch: string): Promise<string[]> {
  const doing = { what: "read the branch's protection", permission: 'administration: read' }
  const answer = await unlessMissing(
    ask(doing, () => client.rest.repos.getStatusChecksProtection({ ...repository, branch })),
  )
  if (!answer) return []
  const { data } = answer
  believe(data, { contexts: (contexts) => Array.isArray(contexts) && contexts.every(isText) }, doing.what)
  return data.contexts
}
