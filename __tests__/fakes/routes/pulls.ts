// The endpoints of repositories and pull requests.
import { listCommits } from '../objects.ts'
import { commitShape, fileShape, pullRequestShape, repositoryShape } from '../shapes.ts'
import type { Route } from './route.ts'
import { findPullRequest, notFound, ok, page, read, Refusal, write } from './route.ts'

const one = '/repos/{owner}/{repo}/pulls/{pull_number}'

export const pullRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    needs: read('metadata'),
    answer: (context) => ok(repositoryShape(context, context.repository, 'full-repository')),
  },
  {
    method: 'GET',
    template: one,
    needs: read('pull-requests'),
    answer: (context) => ok(pullRequestShape(context, findPullRequest(context))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls',
    needs: read('pull-requests'),
    answer: (context) => {
      const { repository, query } = context
      const state = query.get('state') ?? 'open'
      const [owner, ref] = splitHead(query.get('head'))
      const found = [...repository.pullRequests.values()].filter(
        (each) =>
          (state === 'all' || each.state === state) &&
          (ref === undefined || (each.head.owner === owner && each.head.ref === ref)) &&
          (query.get('base') ?? each.base.ref) === each.base.ref,
      )
      found.sort((a, b) => b.number - a.number)
      const shapes = found.map((each) => pullRequestShape(context, each, 'pull-request-simple'))
      return page(context, '/repos/{owner}/{repo}/pulls', shapes)
    },
  },
  {
    method: 'GET',
    template: `${one}/files`,
    needs: read('pull-requests'),
    answer: (context) => {
      const pullRequest = findPullRequest(context)
      const files = context.filesOf(pullRequest).slice(0, context.state.limits.pullFiles)
      const reply = page(context, `${one}/files`, files)
      const shapes = (reply.body as (typeof files)[number][]).map((file) =>
        fileShape(context, file, pullRequest.head.sha),
      )
      return { ...reply, body: shapes }
    },
  },
  {
    method: 'GET',
    template: `${one}/commits`,
    needs: read('pull-requests'),
    answer: (context) => {
      const { base, head } = findPullRequest(context)
      // Source: GitHub's REST reference, "a maximum of 250 commits".
      const commits = listCommits(context.repository, base.sha, head.sha).slice(0, 250)
      return page(
        context,
        `${one}/commits`,
        commits.map((each) => commitShape(context, each)),
      )
    },
  },
  {
    method: 'POST',
    template: `${one}/requested_reviewers`,
    needs: write('pull-requests'),
    answer: (context) => {
      const { state, repository, body } = context
      const pullRequest = findPullRequest(context)
      const reviewers = (body.reviewers ?? []) as string[]
      const teams = (body.team_reviewers ?? []) as string[]
      if (reviewers.includes(pullRequest.user)) {
        throw new Refusal(422, 'Review cannot be requested from pull request author.')
      }
      const known = state.teams.get(repository.fullName.split('/')[0]!) ?? []
      for (const slug of teams) {
        const team = known.find((each) => each.slug === slug)
        if (!team || state.token.permissions.members === undefined) {
          throw new Refusal(422, "Could not resolve to a node with the global id of ''.")
        }
        if (!(repository.fullName in team.repositories)) {
          const who = 'One or more of the teams you specified is not a collaborator of the'
          throw new Refusal(
            422,
            `Reviews may only be requested from collaborators. ${who} ${repository.fullName} repository.`,
          )
        }
      }
      const add = (list: string[], more: string[]): string[] => [...new Set([...list, ...more])]
      pullRequest.requestedReviewers = add(pullRequest.requestedReviewers, reviewers)
      pullRequest.requestedTeams = add(pullRequest.requestedTeams, teams)
      return ok(pullRequestShape(context, pullRequest, 'pull-request-simple'), 201)
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks',
    needs: { scopes: ['administration'], access: 'read', always: true },
    answer: ({ repository, params, url }) => {
      const contexts = repository.protection.get(params.branch!)
      if (!contexts) throw new Refusal(404, 'Branch not protected')
      const here = `${url}/repos/${repository.fullName}/branches/${params.branch!}/protection/required_status_checks`
      const checks = contexts.map((context) => ({ context, app_id: null }))
      return ok({ url: here, strict: false, contexts, contexts_url: `${here}/contexts`, checks })
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/rules/branches/{branch}',
    needs: read('metadata'),
    answer: (context) => {
      const { repository, params } = context
      if (!repository.branches.has(params.branch!)) throw notFound()
      const checks = repository.rules.get(params.branch!)
      const rule = {
        type: 'required_status_checks',
        parameters: { required_status_checks: checks, strict_required_status_checks_policy: false },
        ruleset_source_type: 'Repository',
        ruleset_source: repository.fullName,
        ruleset_id: 1,
      }
      return page(context, '/repos/{owner}/{repo}/rules/branches/{branch}', checks ? [rule] : [])
    },
  },
]

function splitHead(head: string | null): [string?, string?] {
  const at = head?.indexOf(':') ?? -1
  return head === null || at < 0 ? [] : [head.slice(0, at), head.slice(at + 1)]
}
