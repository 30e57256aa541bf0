// What an audit asks GitHub about people and teams, over the real client.
import { expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { findGitHubFacts } from '../../src/github/facts.ts'
import { TOKEN, createGitHub, createRepository } from '../fakes/build.ts'
import type { Fault } from '../fakes/faults.ts'
import { rewriting } from '../fakes/faults.ts'
import { startGitHub } from '../fakes/github.ts'
import { createSample } from '../fakes/sample.ts'

const QUESTION = {
  teams: ['@acme/Engine', '@acme/none'],
  counted: ['@acme/engine'],
  planned: ['@acme/engine', '@acme/none'],
  users: ['@ann', '@gone'],
  branch: 'main',
  own: [],
}

async function findFacts(permissions: Record<string, 'read'>) {
  const state = createGitHub()
  createRepository(state, 'acme/widgets')
  state.token.permissions = permissions
  state.goneUsers = ['gone']
  const members = Array.from({ length: 101 }, (_, index) => `u${index}`)
  state.teams.set('acme', [{ slug: 'engine', repositories: { 'acme/widgets': 'push' }, members }])
  const github = await startGitHub(state)
  try {
    const client = createClient({ token: TOKEN, apiUrl: github.url })
    return await findGitHubFacts({ client, repository: { owner: 'acme', repo: 'widgets' } }, QUESTION)
  } finally {
    await github.close()
  }
}

test('teams and their members, on every page, planned teams that exist, users who are gone', async () => {
  const { teams, members, existing, missingUsers } = await findFacts({ metadata: 'read', members: 'read' })
  expect(teams.map(({ state }) => state)).toEqual(['ok', 'missing'])
  expect(members.map((one) => ('logins' in one ? one.logins.length : one.unknown))).toEqual([101])
  expect([existing, missingUsers]).toEqual([['@acme/engine'], ['@gone']])
})

const EVERYTHING = {
  metadata: 'read',
  members: 'read',
  contents: 'read',
  checks: 'read',
  administration: 'read',
  'pull-requests': 'read',
} as const

async function askAll(faults: readonly Fault[] = []) {
  const { github: state, repository, pullRequest } = createSample({ before: { CODEOWNERS: '* @nobody\n' } })
  state.token.permissions = EVERYTHING
  state.teams.set('acme', [{ slug: 'engine', repositories: { 'acme/widgets': 'push' }, members: ['ann'] }])
  repository.rules.set('main', [{ context: 'ruled' }])
  repository.protection.set('main', ['protected'])
  repository.checkRuns.set(
    pullRequest.head.sha,
    Array.from({ length: 201 }, (_, index) => `run ${index}`),
  )
  repository.codeownersErrors.push({
    line: 1,
    column: 3,
    kind: 'Unknown owner',
    message: 'No such owner',
    path: 'CODEOWNERS',
  })
  const github = await startGitHub(state, { faults, validate: faults.length === 0 })
  try {
    const client = createClient({ token: TOKEN, apiUrl: github.url })
    const { branch, ...question } = QUESTION
    const facts = await findGitHubFacts(
      { client, repository: { owner: 'acme', repo: 'widgets' } },
      faults.length > 0 ? question : { ...question, branch },
    )
    return { facts, violations: github.violations }
  } finally {
    await github.close()
  }
}

test('checks that ran are read on every page', async () => {
  const { facts, violations } = await askAll()
  expect(facts.requiredChecks).toMatchObject({ required: ['protected', 'ruled'], reported: { length: 201 } })
  expect(facts.codeownersErrors).toMatchObject([{ line: 1, kind: 'Unknown owner' }])
  expect(violations).toEqual([])
})

test.each([
  [/\/widgets\/teams/, '. 0 0.slug 0.permission'],
  [/\/members/, '. 0 0.login'],
  [/codeowners\/errors/, '. errors errors.0 errors.0.line errors.0.message errors.0.path errors.0.kind'],
  [/\/repos\/acme\/widgets$/, '. default_branch'],
  [
    /rules\/branches/,
    '. 0 0.type 0.parameters 0.parameters.required_status_checks 0.parameters.required_status_checks.0',
  ],
  [/required_status_checks/, '. contexts contexts.0'],
  [/\/pulls\?/, '. 0 0.head 0.head.sha'],
  [/check-runs/, '. check_runs check_runs.0 check_runs.0.name'],
])('%s: what makes no sense there is not known', async (path, fields) => {
  for (const field of fields.split(' '))
    for (const value of [undefined, null, -7, { length: 3, toString: 1 }]) {
      const { facts } = await askAll([rewriting(path, field, value)])
      JSON.stringify(facts)
      expect(facts.requiredChecks).toHaveProperty('unknown' in facts.requiredChecks ? 'unknown' : 'required')
    }
})

test('a token that may not see teams says so, and never that one is missing or exists', async () => {
  const { members, existing, missingUsers } = await findFacts({ metadata: 'read' })
  expect(members).toEqual([
    { team: '@acme/engine', unknown: expect.stringContaining("can't list the members of @acme/engine") },
  ])
  expect([existing, missingUsers]).toEqual([[], ['@gone']])
})
