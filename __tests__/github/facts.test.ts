// What an audit asks GitHub about people and teams, over the real client.
import { expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.ts'
import { findGitHubFacts } from '../../src/github/facts.ts'
import { TOKEN, createGitHub, createRepository } from '../fakes/build.ts'
import { startGitHub } from '../fakes/github.ts'

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
    return await findGitHubFacts(client, { owner: 'acme', repo: 'widgets' }, QUESTION)
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

test('a token that may not see teams says so, and never that one is missing or exists', async () => {
  const { members, existing, missingUsers } = await findFacts({ metadata: 'read' })
  expect(members).toEqual([
    { team: '@acme/engine', unknown: expect.stringContaining("can't list the members of @acme/engine") },
  ])
  expect([existing, missingUsers]).toEqual([[], ['@gone']])
})
