// The endpoints of teams and of CODEOWNERS.
import { findCommit } from '../objects.ts'
import { fill } from '../openapi.ts'
import { repositoryShape, teamShape, userShape } from '../shapes.ts'
import type { Team } from '../state.ts'
import type { Context, Route } from './route.ts'
import { notFound, ok, page, read, Refusal } from './route.ts'

const members: Route['needs'] = { scopes: ['members'], access: 'read', always: true }

export const teamRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/teams',
    needs: read('metadata'),
    answer: (context) => {
      const { state, repository, params } = context
      const own = (state.teams.get(params.owner!) ?? []).filter((team) => repository.fullName in team.repositories)
      const shapes = own.map((team) => ({
        ...teamShape(context, params.owner!, team),
        permission: team.repositories[repository.fullName]!,
      }))
      return page(context, '/repos/{owner}/{repo}/teams', shapes)
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}',
    needs: members,
    answer: (context) =>
      ok({
        ...teamShape(context, context.params.org!, findTeam(context), 'team-full'),
        organization: fill('team-organization', { login: context.params.org! }),
      }),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/members',
    needs: members,
    answer: (context) =>
      page(
        context,
        '/orgs/{org}/teams/{team_slug}/members',
        (findTeam(context).members ?? []).map((login) => userShape(login)),
      ),
  },
  {
    method: 'GET',
    template: '/users/{username}',
    needs: read('metadata'),
    answer: (context) => {
      const login = context.params.username!
      if (context.state.goneUsers.includes(login)) throw notFound()
      return ok(fill('public-user', userShape(login)))
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}',
    needs: members,
    answer: (context) => {
      const permission = findTeam(context).repositories[context.repository.fullName]
      if (!permission) throw notFound()
      // Without the repository media type the answer is only that there is access.
      if (!context.accept.includes('v3.repository')) return { status: 204 }
      const order = ['pull', 'triage', 'push', 'maintain', 'admin']
      const permissions = Object.fromEntries(
        order.map((each) => [each, order.indexOf(each) <= order.indexOf(permission)]),
      )
      return ok({ ...repositoryShape(context, context.repository, 'team-repository'), permissions })
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/codeowners/errors',
    needs: read('contents'),
    answer: ({ repository, query }) => {
      const ref = query.get('ref') ?? repository.defaultBranch
      const tree = findCommit(repository, ref)?.tree
      const file = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].find((path) => tree?.has(path))
      if (file === undefined) throw notFound()
      return ok({ errors: repository.codeownersErrors })
    },
  },
]

function findTeam({ state, params }: Context): Team {
  const known = state.teams.get(params.org!)
  const team = known?.find(({ slug }) => slug === params.team_slug)
  if (!team) throw new Refusal(404, 'Not Found')
  return team
}
